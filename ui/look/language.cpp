// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/language.h"

#include "ui/look/direction.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

namespace restdock::ui {

namespace {

using Translators = std::vector<std::unique_ptr<QTranslator>>;

/// Restdock's own texts, in the first language that has them. English ones without plural forms are
/// in no file.
class OwnTexts final : public QTranslator
{
public:
    explicit OwnTexts(Translators languages) : m_languages(std::move(languages)) {}

    QString translate(const char *context, const char *source, const char *disambiguation,
                      int count) const override
    {
        if (QByteArrayView(context).startsWith('Q')) // Qt's own
            return {};
        for (const auto &language : m_languages) {
            const auto text = language->translate(context, source, disambiguation, count);
            if (!text.isNull())
                return withPlacesApart(text);
        }
        return withPlacesApart(QString::fromUtf8(source));
    }
    bool isEmpty() const override { return false; }

private:
    Translators m_languages;
};

/// Those that are installed; they end with the application.
Translators &translators()
{
    static Translators installed;
    return installed;
}

bool isSpoken(const QString &code)
{
    const auto &all = languages();
    return std::any_of(all.begin(), all.end(),
                       [&code](const Language &language) { return language.code == code; });
}

void load(const QLocale &locale, const QString &name, const QString &folder, Translators &loaded)
{
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(locale, name, QStringLiteral("_"), folder))
        loaded.push_back(std::move(translator));
}

} // namespace

const QList<Language> &languages()
{
    static const QList<Language> all{{QStringLiteral("en"), QStringLiteral("English")},
                                     {QStringLiteral("de"), QStringLiteral("Deutsch")},
                                     {QStringLiteral("fr"), QStringLiteral("Français")},
                                     {QStringLiteral("es"), QStringLiteral("Español")}};
    return all;
}

/// Restdock's texts, and Qt's own (the buttons of file dialogs). English has its plural forms from
/// there too, and lies below the others.
void useLanguage(const QString &code)
{
    translators().clear();
    const QLocale desktop = QLocale::system();
    const bool isChosen = isSpoken(code);
    // Who speaks English in Germany keeps the German numbers, if the desktop has German ones.
    const QLocale locale =
        isChosen && QLocale(code).language() != desktop.language() ? QLocale(code) : desktop;
    QLocale::setDefault(locale);
    const QString folder = QStringLiteral(":/restdock/translations");
    Translators own;
    load(isChosen ? QLocale(code) : desktop, QStringLiteral("restdock"), folder, own);
    load(QLocale(QStringLiteral("en")), QStringLiteral("restdock"), folder, own);
    translators().push_back(std::make_unique<OwnTexts>(std::move(own)));
    load(isChosen ? QLocale(code) : desktop, QStringLiteral("qtbase"),
         QLibraryInfo::path(QLibraryInfo::TranslationsPath), translators());
    for (const auto &translator : translators())
        QCoreApplication::installTranslator(translator.get());
}

} // namespace restdock::ui
