// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/roomyhome.h"

#include <QDir>

#include <unistd.h>

namespace restdock::test {

namespace {

/// Before main(): before there are threads. Nobody else may mount without becoming somebody else.
const bool hasOwnMounts = ::geteuid() == 0 && enterMountNamespace().isEmpty();

} // namespace

RoomyHome::RoomyHome()
    : m_folder(QDir::homePath() + QStringLiteral("/restdock-test-XXXXXX")),
      m_memory(hasOwnMounts ? m_folder.path() : QString(), "size=1g,mode=0700")
{
}

} // namespace restdock::test
