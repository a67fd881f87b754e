// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/drime/target.h"

#include "tests/bench/cleanup.h"

using namespace Qt::StringLiterals;

namespace restdock::bench::drime {

namespace {

QString numberText(double number)
{
    return number == double(qint64(number)) ? QString::number(qint64(number))
                                            : QString::number(number, 'f', 2);
}

} // namespace

void require(bool condition, const QString &what)
{
    if (!condition)
        abortRun(what.toStdString());
}

Target Target::atMost(const QString &what, double most, double measured, bool isCounted)
{
    return {what, QString(u"at most "_s + numberText(most)), numberText(measured), measured <= most,
            isCounted};
}

Target Target::atLeast(const QString &what, double least, double measured)
{
    return {what, QString(u"at least "_s + numberText(least)), numberText(measured),
            measured >= least, false};
}

} // namespace restdock::bench::drime
