// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiledialog/testoutcome.h"

#include "ui/look/announcement.h"
#include "ui/look/colours.h"
#include "ui/look/format.h"
#include "ui/look/symbolicicon.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QLabel>

namespace restdock::ui {

namespace {

struct OutcomeTexts
{
    Q_DECLARE_TR_FUNCTIONS(restdock::ui::StoragePage)
};

/// Of a test that passed.
QString outcomeText(const StorageReport &report)
{
    const bool hasSpace = report.space.availableBytes >= 0 && report.space.totalBytes >= 0;
    const auto free = formatBytes(report.space.availableBytes);
    const auto total = formatBytes(report.space.totalBytes);
    const auto &account = report.account;
    if (!account.isEmpty()) {
        const auto used = formatBytes(report.space.totalBytes - report.space.availableBytes);
        return hasSpace
            //: %1 is an account, %2 and %3 are amounts of data
            ? OutcomeTexts::tr("Connected as %1 · %2 of %3 used").arg(account, used, total)
            : OutcomeTexts::tr("Connected as %1").arg(account);
    }
    if (report.willBeMade) {
        return hasSpace
            ? OutcomeTexts::tr("The folder will be made when the profile is saved. %1 of %2 are "
                               "free on its disk.")
                  .arg(free, total)
            : OutcomeTexts::tr("The folder will be made when the profile is saved.");
    }
    return hasSpace
        ? OutcomeTexts::tr("The storage accepted a test file. %1 of %2 are free.").arg(free, total)
        : OutcomeTexts::tr("The storage answers and accepts data.");
}

} // namespace

TestOutcome::TestOutcome(QWidget *parent)
    : QWidget(parent),
      m_symbol(new QLabel),
      m_text(new QLabel)
{
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setAccessibleName(OutcomeTexts::tr("Outcome of the test"));
    row->addWidget(m_symbol, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    hide();
}

void TestOutcome::tell(const QString &text)
{
    m_isFailure = false;
    m_symbol->clear();
    m_text->setText(text);
    setVisible(!text.isEmpty());
    announce(*m_text, text);
}

void TestOutcome::showPassed(const StorageReport &report)
{
    tell(outcomeText(report));
    showSymbol(QStringLiteral("check"), runningColour(palette()));
}

void TestOutcome::showFailure(const QString &text)
{
    tell(text);
    m_isFailure = true;
    showSymbol(QStringLiteral("error"), errorColour(palette()));
}

void TestOutcome::showSymbol(const QString &name, const QColor &colour)
{
    m_symbol->setPixmap(symbolicPixmap(name, colour, 16, devicePixelRatioF()));
}

} // namespace restdock::ui
