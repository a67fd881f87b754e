<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActiveClients</name>
    <message numerus="yes">
        <source>and %n others</source>
        <translation>
            <numerusform>and %n other</numerusform>
            <numerusform>and %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message numerus="yes">
        <source>%n profiles could not be read.</source>
        <translation>
            <numerusform>%n profile could not be read.</numerusform>
            <numerusform>%n profiles could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DesktopShell</name>
    <message numerus="yes">
        <source>%n clients are sending data. If you quit now, restic will report an error or try again later.</source>
        <translation>
            <numerusform>%n client is sending data. If you quit now, restic will report an error or try again later.</numerusform>
            <numerusform>%n clients are sending data. If you quit now, restic will report an error or try again later.</numerusform>
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
    <name>Overview</name>
    <message numerus="yes">
        <source>stopping: %n requests are still running…</source>
        <translation>
            <numerusform>stopping: %n request is still running…</numerusform>
            <numerusform>stopping: %n requests are still running…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>restarting: %n requests are still running…</source>
        <translation>
            <numerusform>restarting: %n request is still running…</numerusform>
            <numerusform>restarting: %n requests are still running…</numerusform>
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
    <message numerus="yes">
        <source>%1, %2, not encrypted, deleting allowed for %n min, %3</source>
        <translation>
            <numerusform>%1, %2, not encrypted, deleting allowed for %n min, %3</numerusform>
            <numerusform>%1, %2, not encrypted, deleting allowed for %n min, %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, deleting allowed for %n min, %3</source>
        <translation>
            <numerusform>%1, %2, deleting allowed for %n min, %3</numerusform>
            <numerusform>%1, %2, deleting allowed for %n min, %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deleting: %n min left</source>
        <extracomment>for so long deleting is still allowed; short, since the list has little room</extracomment>
        <translation>
            <numerusform>deleting: %n min left</numerusform>
            <numerusform>deleting: %n min left</numerusform>
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
    <message numerus="yes">
        <source>The activity log is written again; %n rows are missing in it.</source>
        <translation>
            <numerusform>The activity log is written again; %n row is missing in it.</numerusform>
            <numerusform>The activity log is written again; %n rows are missing in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connections had not finished and were cut off</source>
        <translation>
            <numerusform>%n connection had not finished and was cut off</numerusform>
            <numerusform>%n connections had not finished and were cut off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: fetched %3 from “%2” in %4, %n requests</source>
        <extracomment>by a restore or a check; %1 is a user, %2 a repository, %3 an amount of data, %4 a time</extracomment>
        <translation>
            <numerusform>%1: fetched %3 from “%2” in %4, %n request</numerusform>
            <numerusform>%1: fetched %3 from “%2” in %4, %n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: pruned “%2”: %n packs removed, %3</source>
        <extracomment>%1 is a user, %2 a repository, %3 an amount of data; packs are restic&apos;s files of data</extracomment>
        <translation>
            <numerusform>%1: pruned “%2”: %n pack removed, %3</numerusform>
            <numerusform>%1: pruned “%2”: %n packs removed, %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong passwords for “%2” from %1. A client has an old password, or someone is guessing.</source>
        <translation>
            <numerusform>%n wrong password for “%2” from %1. A client has an old password, or someone is guessing.</numerusform>
            <numerusform>%n wrong passwords for “%2” from %1. A client has an old password, or someone is guessing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong logins from %1, the last as “%2”. A client has an old password, or someone is guessing.</source>
        <translation>
            <numerusform>%n wrong login from %1, as “%2”. A client has an old password, or someone is guessing.</numerusform>
            <numerusform>%n wrong logins from %1, the last as “%2”. A client has an old password, or someone is guessing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The certificate of “%1” expires in %n days.</source>
        <translation>
            <numerusform>The certificate of “%1” expires in %n day.</numerusform>
            <numerusform>The certificate of “%1” expires in %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: backup received, %2 in %3, %n requests</source>
        <extracomment>%1 is a user, %2 an amount of data, %3 a length of time</extracomment>
        <translation>
            <numerusform>%1: backup received, %2 in %3, %n request</numerusform>
            <numerusform>%1: backup received, %2 in %3, %n requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsSummary</name>
    <message numerus="yes">
        <source>%Ln users</source>
        <translation>
            <numerusform>%Ln user</numerusform>
            <numerusform>%Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a warning after %Ln days without a backup</source>
        <translation>
            <numerusform>a warning after %Ln day without a backup</numerusform>
            <numerusform>a warning after %Ln days without a backup</numerusform>
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
        <source>“%1” has had no backup for %n days.</source>
        <translation>
            <numerusform>“%1” has had no backup for %n day.</numerusform>
            <numerusform>“%1” has had no backup for %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The certificate of “%1” expires in %n days.</source>
        <translation>
            <numerusform>The certificate of “%1” expires in %n day.</numerusform>
            <numerusform>The certificate of “%1” expires in %n days.</numerusform>
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
        <source>it expires in %n days</source>
        <translation>
            <numerusform>it expires in %n day</numerusform>
            <numerusform>it expires in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>restdock::ui::ConnectOffers</name>
    <message numerus="yes">
        <source>Warn &amp;me if no backup arrives for %n days</source>
        <translation>
            <numerusform>Warn &amp;me if no backup arrives for %n day</numerusform>
            <numerusform>Warn &amp;me if no backup arrives for %n days</numerusform>
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
    <message numerus="yes">
        <source>Given up: %n profiles were replaced already and stay so; nothing was added.</source>
        <translation>
            <numerusform>Given up: %n profile was replaced already and stays so; nothing was added.</numerusform>
            <numerusform>Given up: %n profiles were replaced already and stay so; nothing was added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>restdock::ui::ImportPage</name>
    <message numerus="yes">
        <source>Its server is running, and %n clients are sending data. The import stops it, and restic will report an error.</source>
        <translation>
            <numerusform>Its server is running, and %n client is sending data. The import stops it, and restic will report an error.</numerusform>
            <numerusform>Its server is running, and %n clients are sending data. The import stops it, and restic will report an error.</numerusform>
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
    <name>restdock::ui::OverviewPage</name>
    <message numerus="yes">
        <source>%Ln uploads</source>
        <translation>
            <numerusform>%Ln upload</numerusform>
            <numerusform>%Ln uploads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads</source>
        <translation>
            <numerusform>%Ln download</numerusform>
            <numerusform>%Ln downloads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln look-ups</source>
        <translation>
            <numerusform>%Ln look-up</numerusform>
            <numerusform>%Ln look-ups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lists</source>
        <extracomment>requests for a list of files</extracomment>
        <translation>
            <numerusform>%Ln list</numerusform>
            <numerusform>%Ln lists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletions</source>
        <translation>
            <numerusform>%Ln deletion</numerusform>
            <numerusform>%Ln deletions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln others</source>
        <extracomment>requests of another kind</extracomment>
        <translation>
            <numerusform>%Ln other</numerusform>
            <numerusform>%Ln others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln packs</source>
        <extracomment>requests by what they were for; packs are restic&apos;s files of data</extracomment>
        <translation>
            <numerusform>%Ln pack</numerusform>
            <numerusform>%Ln packs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln indexes</source>
        <translation>
            <numerusform>%Ln index</numerusform>
            <numerusform>%Ln indexes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshots</source>
        <translation>
            <numerusform>%Ln snapshot</numerusform>
            <numerusform>%Ln snapshots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys</source>
        <translation>
            <numerusform>%Ln key</numerusform>
            <numerusform>%Ln keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln locks</source>
        <translation>
            <numerusform>%Ln lock</numerusform>
            <numerusform>%Ln locks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln settings</source>
        <extracomment>requests for a repository&apos;s file of settings</extracomment>
        <translation>
            <numerusform>%Ln setting</numerusform>
            <numerusform>%Ln settings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connections open</source>
        <translation>
            <numerusform>%Ln connection open</numerusform>
            <numerusform>%Ln connections open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests under way</source>
        <translation>
            <numerusform>%Ln request under way</numerusform>
            <numerusform>%Ln requests under way</numerusform>
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
        <source>Changing the port changes the address that %n clients use.</source>
        <translation>
            <numerusform>Changing the port changes the address that %n client uses.</numerusform>
            <numerusform>Changing the port changes the address that %n clients use.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This changes the address that %n clients use.</source>
        <translation>
            <numerusform>This changes the address that %n client uses.</numerusform>
            <numerusform>This changes the address that %n clients use.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With encryption the address that %n clients use begins with https.</source>
        <translation>
            <numerusform>With encryption the address that %n client uses begins with https.</numerusform>
            <numerusform>With encryption the address that %n clients use begins with https.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without encryption the address that %n clients use begins with http.</source>
        <translation>
            <numerusform>Without encryption the address that %n client uses begins with http.</numerusform>
            <numerusform>Without encryption the address that %n clients use begins with http.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This needs a restart of the server: %1. It interrupts %n clients that are active now; “Save” leaves the restart for later.</source>
        <extracomment>%1: settings, as a list</extracomment>
        <translation>
            <numerusform>This needs a restart of the server: %1. It interrupts %n client that is active now; “Save” leaves the restart for later.</numerusform>
            <numerusform>This needs a restart of the server: %1. It interrupts %n clients that are active now; “Save” leaves the restart for later.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>restdock::ui::ProfileTasks</name>
    <message numerus="yes">
        <source>%n clients are sending data. If the server stops now, restic will report an error or try again later.</source>
        <translation>
            <numerusform>%n client is sending data. If the server stops now, restic will report an error or try again later.</numerusform>
            <numerusform>%n clients are sending data. If the server stops now, restic will report an error or try again later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients are sending data. If the server restarts now, restic will report an error or try again later.</source>
        <translation>
            <numerusform>%n client is sending data. If the server restarts now, restic will report an error or try again later.</numerusform>
            <numerusform>%n clients are sending data. If the server restarts now, restic will report an error or try again later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients are sending data. The server stops, and restic will report an error.</source>
        <translation>
            <numerusform>%n client is sending data. The server stops, and restic will report an error.</numerusform>
            <numerusform>%n clients are sending data. The server stops, and restic will report an error.</numerusform>
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
        <source>%1 days</source>
        <extracomment>in the field of a number, which %1 stands for</extracomment>
        <translation>
            <numerusform>%1 day</numerusform>
            <numerusform>%1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n days</source>
        <translation>
            <numerusform>%1: %n day</numerusform>
            <numerusform>%1: %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting is allowed for %n more minutes.</source>
        <translation>
            <numerusform>Deleting is allowed for %n more minute.</numerusform>
            <numerusform>Deleting is allowed for %n more minutes.</numerusform>
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
        <extracomment>so many profiles, in the last line of the window</extracomment>
        <translation>
            <numerusform>%n needs attention</numerusform>
            <numerusform>%n need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>restdock::ui::TrayIcon</name>
    <message numerus="yes">
        <source>%1: deleting allowed for %n min: end now</source>
        <translation>
            <numerusform>%1: deleting allowed for %n min: end now</numerusform>
            <numerusform>%1: deleting allowed for %n min: end now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting allowed for %n min: end now</source>
        <translation>
            <numerusform>Deleting allowed for %n min: end now</numerusform>
            <numerusform>Deleting allowed for %n min: end now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>restdock::ui::TroubleBar</name>
    <message numerus="yes">
        <source>Retried automatically, next in %n s.</source>
        <translation>
            <numerusform>Retried automatically, next in %n s.</numerusform>
            <numerusform>Retried automatically, next in %n s.</numerusform>
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
