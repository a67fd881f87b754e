// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>
#include <memory>
#include <vector>

namespace restdock::ui {

namespace {

using Translators = std::vector<std::unique_ptr<QTranslator>>;

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

void install(const QLocale &locale, const QString &name, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(locale, name, QStringLiteral("_"), folder))
        return;
    QCoreApplication::installTranslator(translator.get());
    translators().push_back(std::move(translator));
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
    install(QLocale(QStringLiteral("en")), QStringLiteral("restdock"), folder);
    install(isChosen ? QLocale(code) : desktop, QStringLiteral("restdock"), folder);
    install(isChosen ? QLocale(code) : desktop, QStringLiteral("qtbase"),
            QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

} // namespace restdock::ui
