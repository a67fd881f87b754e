<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Damage</name>
    <message numerus="yes">
        <source>%n profiles cannot be read.</source>
        <translation>
            <numerusform>%n profile cannot be read.</numerusform>
            <numerusform>%n profiles cannot be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>a length of time, of at least two days</extracomment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfileState</name>
    <message numerus="yes">
        <source>deleting allowed for %n min</source>
        <translation>
            <numerusform>deleting allowed for %n min</numerusform>
            <numerusform>deleting allowed for %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Repository</name>
    <message numerus="yes">
        <source>%n locks are older than 30 minutes: a client was interrupted. “restic unlock” removes them.</source>
        <translation>
            <numerusform>%n lock is older than 30 minutes: a client was interrupted. “restic unlock” removes it.</numerusform>
            <numerusform>%n locks are older than 30 minutes: a client was interrupted. “restic unlock” removes them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Serving</name>
    <message numerus="yes">
        <source>Backup received in “%1”: %2 in %3, %n requests</source>
        <extracomment>%1 is a repository, %2 an amount of data, %3 a length of time</extracomment>
        <translation>
            <numerusform>Backup received in “%1”: %2 in %3, %n request</numerusform>
            <numerusform>Backup received in “%1”: %2 in %3, %n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: backup received in “%2”: %3 in %4, %n requests</source>
        <extracomment>%1 is a user, %2 a repository, %3 an amount of data, %4 a length of time</extracomment>
        <translation>
            <numerusform>%1: backup received in “%2”: %3 in %4, %n request</numerusform>
            <numerusform>%1: backup received in “%2”: %3 in %4, %n requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%n servers running</source>
        <translation>
            <numerusform>%n server running</numerusform>
            <numerusform>%n servers running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients active</source>
        <translation>
            <numerusform>%n client active</numerusform>
            <numerusform>%n clients active</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message numerus="yes">
        <source>“%1” has got no backup for %n days.</source>
        <translation>
            <numerusform>“%1” has got no backup for %n day.</numerusform>
            <numerusform>“%1” has got no backup for %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The certificate of “%1” ends in %n days.</source>
        <translation>
            <numerusform>The certificate of “%1” ends in %n day.</numerusform>
            <numerusform>The certificate of “%1” ends in %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>restdock::Desktop</name>
    <message numerus="yes">
        <source>%n connections had not finished and were cut off</source>
        <translation>
            <numerusform>%n connection had not finished and was cut off</numerusform>
            <numerusform>%n connections had not finished and were cut off</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>restdock::DesktopShell</name>
    <message numerus="yes">
        <source>Clients are in the middle of %n requests. If you quit now, restic will report an error or try again later.</source>
        <translation>
            <numerusform>Clients are in the middle of %n request. If you quit now, restic will report an error or try again later.</numerusform>
            <numerusform>Clients are in the middle of %n requests. If you quit now, restic will report an error or try again later.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>restdock::ui::ActivityPane</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>restdock::ui::Certificate</name>
    <message numerus="yes">
        <source>it ends in %n days</source>
        <translation>
            <numerusform>it ends in %n day</numerusform>
            <numerusform>it ends in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>restdock::ui::ConnectOffers</name>
    <message numerus="yes">
        <source>&amp;Warn me if no backup arrives for %n days</source>
        <translation>
            <numerusform>&amp;Warn me if no backup arrives for %n day</numerusform>
            <numerusform>&amp;Warn me if no backup arrives for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>restdock::ui::ExportDialog</name>
    <message numerus="yes">
        <source>The passphrase is short. Write at least %n characters.</source>
        <translation>
            <numerusform>The passphrase is short. Write at least %n character.</numerusform>
            <numerusform>The passphrase is short. Write at least %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profiles were written to %1. Only you can read the file.</source>
        <translation>
            <numerusform>%n profile was written to %1. Only you can read the file.</numerusform>
            <numerusform>%n profiles were written to %1. Only you can read the file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>restdock::ui::ImportDialog</name>
    <message numerus="yes">
        <source>%n profiles were imported. They are stopped until you start them.</source>
        <translation>
            <numerusform>%n profile was imported. It is stopped until you start it.</numerusform>
            <numerusform>%n profiles were imported. They are stopped until you start them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>restdock::ui::LogPage</name>
    <message numerus="yes">
        <source>%1 in %n files</source>
        <translation>
            <numerusform>%1 in %n file</numerusform>
            <numerusform>%1 in %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>restdock::ui::PassphraseDialog</name>
    <message numerus="yes">
        <source>It is short. Write at least %n characters.</source>
        <translation>
            <numerusform>It is short. Write at least %n character.</numerusform>
            <numerusform>It is short. Write at least %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>restdock::ui::ProfileDialog</name>
    <message numerus="yes">
        <source>This changes the address that %n users have connected to: their clients need the new one.</source>
        <translation>
            <numerusform>This changes the address that %n user has connected to: their clients need the new one.</numerusform>
            <numerusform>This changes the address that %n users have connected to: their clients need the new one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>restdock::ui::ProfileTasks</name>
    <message numerus="yes">
        <source>Clients are in the middle of %n requests. If the server stops now, restic will report an error or try again later.</source>
        <translation>
            <numerusform>Clients are in the middle of %n request. If the server stops now, restic will report an error or try again later.</numerusform>
            <numerusform>Clients are in the middle of %n requests. If the server stops now, restic will report an error or try again later.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>restdock::ui::RepositoriesPage</name>
    <message numerus="yes">
        <source>%n repositories</source>
        <translation>
            <numerusform>%n repository</numerusform>
            <numerusform>%n repositories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>restdock::ui::RulesPage</name>
    <message numerus="yes">
        <source>days</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>day</numerusform>
            <numerusform>days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>restdock::ui::StatusLine</name>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need attention</source>
        <translation>
            <numerusform>%n needs attention</numerusform>
            <numerusform>%n need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>restdock::ui::TrayIcon</name>
    <message numerus="yes">
        <source>&amp;Deleting allowed for %n min: end now</source>
        <translation>
            <numerusform>&amp;Deleting allowed for %n min: end now</numerusform>
            <numerusform>&amp;Deleting allowed for %n min: end now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>restdock::ui::TroubleBar</name>
    <message numerus="yes">
        <source>Restdock tries again in %n seconds.</source>
        <translation>
            <numerusform>Restdock tries again in %n second.</numerusform>
            <numerusform>Restdock tries again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>restdock::ui::UserListPage</name>
    <message numerus="yes">
        <source>%n users</source>
        <translation>
            <numerusform>%n user</numerusform>
            <numerusform>%n users</numerusform>
        </translation>
    </message>
</context>
</TS>
