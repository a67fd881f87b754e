<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Backend</name>
    <message>
        <source>Folder on this computer</source>
        <translation>Ordner auf diesem Computer</translation>
    </message>
    <message>
        <source>Drime Cloud</source>
        <translation>Drime Cloud</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>the folder in which the repositories are kept</source>
        <translation>der Ordner, in dem die Repositorys liegen</translation>
    </message>
    <message>
        <source>Readable by the group</source>
        <translation>Für die Gruppe lesbar</translation>
    </message>
    <message>
        <source>let the file system group access the repository files</source>
        <translation>der Gruppe des Dateisystems Zugriff auf die Dateien der Repositorys geben</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API-Token</translation>
    </message>
    <message>
        <source>the API token, from Drime&apos;s account settings</source>
        <translation>das API-Token aus den Kontoeinstellungen von Drime</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>the workspace&apos;s number; 0 is the personal one</source>
        <translation>die Nummer des Arbeitsbereichs; 0 ist der persönliche</translation>
    </message>
    <message>
        <source>the folder in the workspace; empty: its top</source>
        <translation>der Ordner im Arbeitsbereich; leer: ganz oben</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>API-Adresse</translation>
    </message>
    <message>
        <source>the address of Drime&apos;s API</source>
        <translation>die Adresse der API von Drime</translation>
    </message>
    <message>
        <source>Move deleted files to the trash</source>
        <translation>Gelöschte Dateien in den Papierkorb</translation>
    </message>
    <message>
        <source>move what is deleted to Drime&apos;s trash, where it takes space</source>
        <translation>Gelöschtes in den Papierkorb von Drime legen, wo es weiter Platz belegt</translation>
    </message>
    <message>
        <source>Parallel transfers</source>
        <translation>Gleichzeitige Übertragungen</translation>
    </message>
    <message>
        <source>how many uploads and downloads may run at once; 2 to 64</source>
        <translation>wie viele Uploads und Downloads zugleich laufen dürfen; 2 bis 64</translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message numerus="yes">
        <source>%n profiles cannot be read.</source>
        <translation>
            <numerusform>%n Profil kann nicht gelesen werden.</numerusform>
            <numerusform>%n Profile können nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The profiles cannot be read.</source>
        <translation>Die Profile können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The profiles are from a later version of Restdock.</source>
        <translation>Die Profile sind von einer neueren Version von Restdock.</translation>
    </message>
    <message>
        <source>The file %1 was edited by hand, or is damaged. The other profiles work. The last good copy can be taken instead.</source>
        <translation>Die Datei %1 wurde von Hand geändert oder ist beschädigt. Die anderen Profile arbeiten. Die letzte gute Kopie kann an ihre Stelle treten.</translation>
    </message>
    <message>
        <source>This one does not know all that is in %1. Nothing was changed. Update Restdock.</source>
        <translation>Diese Version kennt nicht alles, was in %1 steht. Nichts wurde verändert. Aktualisieren Sie Restdock.</translation>
    </message>
    <message>
        <source>The file %1 was edited by hand, or is damaged. Nothing was changed. Mend the file and try again, or take the last good copy.</source>
        <translation>Die Datei %1 wurde von Hand geändert oder ist beschädigt. Nichts wurde verändert. Bringen Sie die Datei in Ordnung und versuchen Sie es noch einmal, oder nehmen Sie die letzte gute Kopie.</translation>
    </message>
</context>
<context>
    <name>EventRemedy</name>
    <message>
        <source>Renew a password…</source>
        <translation>Ein Passwort erneuern …</translation>
    </message>
    <message>
        <source>Allow deleting…</source>
        <translation>Löschen erlauben …</translation>
    </message>
    <message>
        <source>Change the limit…</source>
        <translation>Die Grenze ändern …</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 B</source>
        <extracomment>units of storage; %1 is a number such as 18.4</extracomment>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1 TB</translation>
    </message>
    <message>
        <source>%1 PB</source>
        <translation>%1 PB</translation>
    </message>
    <message>
        <source>%1 EB</source>
        <translation>%1 EB</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>a rate; %1 is an amount such as &quot;18.4 MB&quot;</extracomment>
        <translation>%1/s</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>a length of time, of at least two days</extracomment>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>gestern %1</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was es tut</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>“Connect a client” has the commands for a computer that shall be backed up. The manual is “man restdock”; how restic itself works is explained at restic.readthedocs.io.</source>
        <translation>Unter „Client verbinden“ stehen die Befehle für einen Computer, der gesichert werden soll. Das Handbuch ist „man restdock“; wie restic selbst funktioniert, erklärt restic.readthedocs.io.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>NewFolder</name>
    <message>
        <source>New folder in “%1”</source>
        <translation>Neuer Ordner in „%1“</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Anlegen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>starting: asking the keychain…</source>
        <translation>startet: fragt den Schlüsselbund …</translation>
    </message>
    <message>
        <source>starting: waiting for the keychain to be unlocked…</source>
        <translation>startet: wartet, bis der Schlüsselbund entsperrt ist …</translation>
    </message>
    <message>
        <source>starting: opening the storage…</source>
        <translation>startet: öffnet den Speicher …</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>it is missing</source>
        <translation>Es fehlt</translation>
    </message>
    <message>
        <source>Give the profile a name</source>
        <translation>Geben Sie dem Profil einen Namen</translation>
    </message>
    <message>
        <source>it is longer than %1 characters</source>
        <translation>Es ist länger als %1 Zeichen</translation>
    </message>
    <message>
        <source>Choose a shorter one</source>
        <translation>Wählen Sie einen kürzeren</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>it begins or ends with a blank, begins with - or ., or contains / \ = or an invisible character</source>
        <translation>Er beginnt oder endet mit einem Leerzeichen, beginnt mit - oder ., oder enthält / \ = oder ein unsichtbares Zeichen</translation>
    </message>
    <message>
        <source>there is a profile &quot;%1&quot; already</source>
        <translation>Es gibt schon ein Profil „%1“</translation>
    </message>
    <message>
        <source>%1 is the address of the profile &quot;%2&quot;</source>
        <translation>%1 ist die Adresse des Profils „%2“</translation>
    </message>
    <message>
        <source>Choose another port</source>
        <translation>Wählen Sie einen anderen Port</translation>
    </message>
    <message>
        <source>the profile &quot;%1&quot; keeps its repositories in the same folder</source>
        <translation>Das Profil „%1“ hat seine Repositorys im selben Ordner</translation>
    </message>
    <message>
        <source>Its users and rules do not hold here, nor these there</source>
        <translation>Seine Benutzer und Regeln gelten hier nicht, und diese dort nicht</translation>
    </message>
    <message>
        <source>it is inside the folder of the profile &quot;%1&quot; (%2)</source>
        <translation>Er liegt im Ordner des Profils „%1“ (%2)</translation>
    </message>
    <message>
        <source>the folder of the profile &quot;%1&quot; is inside it (%2)</source>
        <translation>Der Ordner des Profils „%1“ liegt darin (%2)</translation>
    </message>
    <message>
        <source>Choose a folder outside</source>
        <translation>Wählen Sie einen Ordner außerhalb</translation>
    </message>
    <message>
        <source>the root folder cannot hold repositories</source>
        <translation>Im Wurzelordner können keine Repositorys liegen</translation>
    </message>
    <message>
        <source>Choose a folder in it</source>
        <translation>Wählen Sie einen Ordner darin</translation>
    </message>
    <message>
        <source>your home folder itself cannot hold repositories</source>
        <translation>Im persönlichen Ordner selbst können keine Repositorys liegen</translation>
    </message>
    <message>
        <source>Choose a folder in it, such as %1/Backups/restic</source>
        <translation>Wählen Sie einen Ordner darin, etwa %1/Backups/restic</translation>
    </message>
    <message>
        <source>%1 is in a temporary folder, which is emptied without asking</source>
        <translation>%1 liegt in einem temporären Ordner, der ohne Nachfrage geleert wird</translation>
    </message>
    <message>
        <source>Choose a folder that stays</source>
        <translation>Wählen Sie einen Ordner, der bleibt</translation>
    </message>
    <message>
        <source>everybody who reaches %1 could read and write</source>
        <translation>Jeder, der %1 erreicht, könnte lesen und schreiben</translation>
    </message>
    <message>
        <source>Let users sign in, or listen on 127.0.0.1 only</source>
        <translation>Lassen Sie Benutzer sich anmelden, oder lauschen Sie nur auf 127.0.0.1</translation>
    </message>
    <message>
        <source>every program on this computer can read and write</source>
        <translation>Jedes Programm auf diesem Computer kann lesen und schreiben</translation>
    </message>
    <message>
        <source>Let users sign in</source>
        <translation>Lassen Sie Benutzer sich anmelden</translation>
    </message>
    <message>
        <source>own folders need users</source>
        <translation>Eigene Ordner brauchen Benutzer</translation>
    </message>
    <message>
        <source>Let users sign in, or switch it off</source>
        <translation>Lassen Sie Benutzer sich anmelden, oder schalten Sie es aus</translation>
    </message>
    <message>
        <source>nobody can sign in yet</source>
        <translation>Noch kann sich niemand anmelden</translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation>Fügen Sie einen Benutzer hinzu</translation>
    </message>
    <message>
        <source>without encryption the passwords can be read on the network</source>
        <translation>Ohne Verschlüsselung sind die Passwörter im Netzwerk lesbar</translation>
    </message>
    <message>
        <source>Use a certificate</source>
        <translation>Verwenden Sie ein Zertifikat</translation>
    </message>
    <message>
        <source>the user has no password and cannot sign in</source>
        <translation>Der Benutzer hat kein Passwort und kann sich nicht anmelden</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>Setzen Sie ein Passwort</translation>
    </message>
    <message>
        <source>nobody has to sign in, so they mean nothing</source>
        <translation>Niemand muss sich anmelden, also bedeuten sie nichts</translation>
    </message>
    <message>
        <source>Set access to users</source>
        <translation>Verlangen Sie eine Anmeldung</translation>
    </message>
    <message>
        <source>Name the certificate&apos;s file, or have one made</source>
        <translation>Nennen Sie die Datei des Zertifikats</translation>
    </message>
    <message>
        <source>Name the private key&apos;s file, or have one made</source>
        <translation>Nennen Sie die Datei des privaten Schlüssels</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an absolute path</source>
        <translation>„%1“ ist kein absoluter Pfad</translation>
    </message>
    <message>
        <source>Begin it with /</source>
        <translation>Beginnen Sie ihn mit /</translation>
    </message>
    <message>
        <source>it contains control characters</source>
        <translation>Es enthält Steuerzeichen</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Entfernen Sie sie</translation>
    </message>
    <message>
        <source>it is not a folder&apos;s name or path</source>
        <translation>Es ist weder Name noch Pfad eines Ordners</translation>
    </message>
    <message>
        <source>Write names with / between them, such as Backups/restic</source>
        <translation>Schreiben Sie Namen mit / dazwischen, etwa Backups/restic</translation>
    </message>
    <message>
        <source>the key contains control characters, or begins or ends with a blank</source>
        <translation>Der Schlüssel enthält Steuerzeichen, oder beginnt oder endet mit einem Leerzeichen</translation>
    </message>
    <message>
        <source>Check what was pasted</source>
        <translation>Prüfen Sie, was eingefügt wurde</translation>
    </message>
    <message>
        <source>%1 is out of range</source>
        <translation>%1 liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>Give %1</source>
        <translation>Geben Sie an: %1</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Schreiben Sie: %1</translation>
    </message>
    <message>
        <source>the limit of a user counts the folder of its name, and this user may write elsewhere</source>
        <translation>die Grenze eines Benutzers zählt den Ordner seines Namens, und dieser darf auch anderswohin schreiben</translation>
    </message>
    <message>
        <source>Switch private_repos on, or remove the limit</source>
        <translation>Lassen Sie Benutzer nur in ihren eigenen Ordner (Seite Regeln), oder entfernen Sie die Grenze</translation>
    </message>
    <message>
        <source>whoever reaches the server past the proxy can be any user</source>
        <translation>wer den Server am Proxy vorbei erreicht, kann jeder Benutzer sein</translation>
    </message>
    <message>
        <source>Listen on 127.0.0.1 or on a Unix socket</source>
        <translation>Verwenden Sie 127.0.0.1 oder einen Unix-Socket</translation>
    </message>
    <message>
        <source>Name the file with the users</source>
        <translation>Nennen Sie die Datei mit den Benutzern</translation>
    </message>
    <message>
        <source>Name the header field that tells the user</source>
        <translation>Nennen Sie das Kopffeld, in dem der Benutzer steht</translation>
    </message>
    <message>
        <source>this is no name for a user</source>
        <translation>das ist kein Name für einen Benutzer</translation>
    </message>
    <message>
        <source>Use letters, digits and . _ - @</source>
        <translation>Verwenden Sie Buchstaben, Ziffern und . _ - @</translation>
    </message>
    <message>
        <source>it is not a bcrypt hash</source>
        <translation>das ist kein bcrypt-Hash</translation>
    </message>
    <message>
        <source>Set a new password</source>
        <translation>Setzen Sie ein neues Passwort</translation>
    </message>
    <message>
        <source>it is given twice, as a value and as a file</source>
        <translation>er ist zweimal angegeben, als Wert und als Datei</translation>
    </message>
    <message>
        <source>Remove one of them</source>
        <translation>Entfernen Sie eins davon</translation>
    </message>
    <message>
        <source>names that begin with restdock_ are reserved</source>
        <translation>Namen, die mit restdock_ beginnen, sind vorbehalten</translation>
    </message>
    <message>
        <source>the backend type &apos;%1&apos; is not installed</source>
        <translation>die Speicherart „%1“ ist nicht installiert</translation>
    </message>
    <message>
        <source>Choose one of %1, or install the plug-in for it</source>
        <translation>Wählen Sie %1, oder installieren Sie das Modul dafür</translation>
    </message>
    <message>
        <source>the key would be sent unencrypted</source>
        <translation>der Schlüssel würde unverschlüsselt gesendet</translation>
    </message>
    <message>
        <source>Use an address that begins with https://</source>
        <translation>Verwenden Sie eine Adresse, die mit https:// beginnt</translation>
    </message>
    <message>
        <source>the key has blanks or letters that no key has</source>
        <translation>der Schlüssel enthält Leerzeichen oder Zeichen, die kein Schlüssel hat</translation>
    </message>
</context>
<context>
    <name>ProfileState</name>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>starting…</source>
        <translation>startet …</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>hält an …</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>keychain locked</source>
        <translation>Schlüsselbund gesperrt</translation>
    </message>
    <message>
        <source>stopped by an error</source>
        <translation>durch einen Fehler angehalten</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>busy · %1</source>
        <extracomment>the state of a server that is moving data; %1 is a rate such as &quot;18.4 MB/s&quot;</extracomment>
        <translation>beschäftigt · %1</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>deleting allowed for %n min</source>
        <translation>
            <numerusform>Löschen noch %n Min. erlaubt</numerusform>
            <numerusform>Löschen noch %n Min. erlaubt</numerusform>
        </translation>
    </message>
    <message>
        <source>running · %1</source>
        <extracomment>the state of a server that runs, and what needs the person: &quot;disk nearly full&quot;</extracomment>
        <translation>läuft · %1</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>nicht verschlüsselt</translation>
    </message>
    <message>
        <source>%1, %2, not encrypted, %3</source>
        <translation>%1, %2, nicht verschlüsselt, %3</translation>
    </message>
</context>
<context>
    <name>Rename</name>
    <message>
        <source>Another profile has this name.</source>
        <translation>Ein anderes Profil heißt schon so.</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>„%1“ umbenennen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Repository</name>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>frisch</translation>
    </message>
    <message>
        <source>late</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>no rule</source>
        <translation>keine Regel</translation>
    </message>
    <message>
        <source>(top folder)</source>
        <extracomment>a repository that lies in the storage&apos;s own folder, and so has no name</extracomment>
        <translation>(oberster Ordner)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>so many files, and their size together</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Packs %1, indexes %2, snapshots %3, keys %4, locks %5</source>
        <translation>Packs %1, Indexe %2, Snapshots %3, Schlüssel %4, Sperren %5</translation>
    </message>
    <message>
        <source>It has no config: restic init was not finished. Run it again.</source>
        <translation>Es hat keine config: restic init wurde nicht beendet. Führen Sie es noch einmal aus.</translation>
    </message>
    <message numerus="yes">
        <source>%n locks are older than 30 minutes: a client was interrupted. “restic unlock” removes them.</source>
        <translation>
            <numerusform>%n Sperre ist älter als 30 Minuten: Ein Client wurde unterbrochen. „restic unlock“ entfernt sie.</numerusform>
            <numerusform>%n Sperren sind älter als 30 Minuten: Ein Client wurde unterbrochen. „restic unlock“ entfernt sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backed up by %1</source>
        <translation>Gesichert von %1</translation>
    </message>
</context>
<context>
    <name>Serving</name>
    <message>
        <source>everyone</source>
        <translation>alle</translation>
    </message>
    <message numerus="yes">
        <source>Backup received in “%1”: %2 in %3, %n requests</source>
        <extracomment>%1 is a repository, %2 an amount of data, %3 a length of time</extracomment>
        <translation>
            <numerusform>Sicherung in „%1“ empfangen: %2 in %3, %n Anfrage</numerusform>
            <numerusform>Sicherung in „%1“ empfangen: %2 in %3, %n Anfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: backup received in “%2”: %3 in %4, %n requests</source>
        <extracomment>%1 is a user, %2 a repository, %3 an amount of data, %4 a length of time</extracomment>
        <translation>
            <numerusform>%1: Sicherung in „%2“ empfangen: %3 in %4, %n Anfrage</numerusform>
            <numerusform>%1: Sicherung in „%2“ empfangen: %3 in %4, %n Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Server started at %1</source>
        <translation>Server gestartet auf %1</translation>
    </message>
    <message>
        <source>Server stopped</source>
        <translation>Server angehalten</translation>
    </message>
    <message>
        <source>The storage can be used again</source>
        <translation>Der Speicher ist wieder verwendbar</translation>
    </message>
    <message>
        <source>Repository “%1” created</source>
        <translation>Repository „%1“ angelegt</translation>
    </message>
    <message>
        <source>A damaged upload to “%1” was refused: its content did not match its name. restic normally sends it again. (HASH-BAD)</source>
        <translation>Ein beschädigter Upload nach „%1“ wurde abgelehnt: Sein Inhalt passte nicht zu seinem Namen. restic sendet ihn normalerweise noch einmal. (HASH-BAD)</translation>
    </message>
    <message>
        <source>An upload of %1 to “%2” was refused: there is no room, or a limit is reached. Reading still works. (LIMIT)</source>
        <translation>Ein Upload von %1 nach „%2“ wurde abgelehnt: Es ist kein Platz mehr da, oder eine Grenze ist erreicht. Lesen geht weiterhin. (LIMIT)</translation>
    </message>
    <message>
        <source>%1 tried to delete data in “%2”; refused. (DEL-DENIED)</source>
        <translation>%1 wollte Daten in „%2“ löschen; abgelehnt. (DEL-DENIED)</translation>
    </message>
    <message>
        <source>“%1” has got no backup since %2. (BACKUP-LATE)</source>
        <translation>„%1“ hat seit %2 keine Sicherung erhalten. (BACKUP-LATE)</translation>
    </message>
    <message>
        <source>Deleting is allowed for %1, for %2</source>
        <translation>Löschen ist für %1 erlaubt, %2 lang</translation>
    </message>
    <message>
        <source>Deleting is no longer allowed for %1: the server has stopped</source>
        <translation>Löschen ist für %1 nicht mehr erlaubt: Der Server wurde angehalten</translation>
    </message>
    <message>
        <source>Deleting is no longer allowed for %1</source>
        <translation>Löschen ist für %1 nicht mehr erlaubt</translation>
    </message>
    <message>
        <source>A certificate was made: %1. Its fingerprint is %2</source>
        <translation>Ein Zertifikat wurde erstellt: %1. Sein Fingerabdruck ist %2</translation>
    </message>
    <message>
        <source>Wrong login from %1 as “%2” (%3). (AUTH-FAIL)</source>
        <translation>Falsche Anmeldung von %1 als „%2“ (%3). (AUTH-FAIL)</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>no server running</source>
        <translation>kein Server läuft</translation>
    </message>
    <message numerus="yes">
        <source>%n servers running</source>
        <translation>
            <numerusform>%n Server läuft</numerusform>
            <numerusform>%n Server laufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients active</source>
        <translation>
            <numerusform>%n Client aktiv</numerusform>
            <numerusform>%n Clients aktiv</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>ein %1</translation>
    </message>
    <message>
        <source>out %1</source>
        <translation>aus %1</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>address in use</source>
        <translation>Adresse belegt</translation>
    </message>
    <message>
        <source>“%1” cannot start: its address is in use.</source>
        <translation>„%1“ kann nicht starten: Seine Adresse ist belegt.</translation>
    </message>
    <message>
        <source>Another program already listens on %1.</source>
        <translation>Auf %1 lauscht bereits ein anderes Programm.</translation>
    </message>
    <message>
        <source>End the other program and try again, or choose another port. Clients then need the new address.</source>
        <translation>Beenden Sie das andere Programm und versuchen Sie es erneut, oder wählen Sie einen anderen Port. Clients brauchen dann die neue Adresse.</translation>
    </message>
    <message>
        <source>port not allowed</source>
        <translation>Port nicht erlaubt</translation>
    </message>
    <message>
        <source>%1 is not allowed.</source>
        <translation>%1 ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>Ports below 1024 need administrator rights.</source>
        <translation>Ports unter 1024 brauchen Administratorrechte.</translation>
    </message>
    <message>
        <source>Choose a port of 1024 or higher.</source>
        <translation>Wählen Sie einen Port ab 1024.</translation>
    </message>
    <message>
        <source>address not there</source>
        <translation>Adresse fehlt</translation>
    </message>
    <message>
        <source>%1 is not an address of this computer now.</source>
        <translation>%1 ist zurzeit keine Adresse dieses Computers.</translation>
    </message>
    <message>
        <source>The network is down or the address has changed.</source>
        <translation>Das Netzwerk ist getrennt, oder die Adresse hat sich geändert.</translation>
    </message>
    <message>
        <source>Restdock keeps trying. You can also listen on all addresses.</source>
        <translation>Restdock versucht es weiter. Sie können auch auf allen Adressen lauschen.</translation>
    </message>
    <message>
        <source>folder not found</source>
        <translation>Ordner nicht gefunden</translation>
    </message>
    <message>
        <source>The folder %1 was not found.</source>
        <translation>Der Ordner %1 wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The drive may be unplugged or not mounted. Restdock did not create an empty folder in its place.</source>
        <translation>Vielleicht ist das Laufwerk nicht angeschlossen oder nicht eingehängt. Restdock hat keinen leeren Ordner an seiner Stelle angelegt.</translation>
    </message>
    <message>
        <source>Connect the drive; the server then starts by itself. Or choose another folder.</source>
        <translation>Schließen Sie das Laufwerk an; der Server startet dann von selbst. Oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>folder not writable</source>
        <translation>Ordner nicht beschreibbar</translation>
    </message>
    <message>
        <source>Restdock may not write to %1.</source>
        <translation>Restdock darf nicht in %1 schreiben.</translation>
    </message>
    <message>
        <source>It belongs to another user, or is read-only.</source>
        <translation>Er gehört einem anderen Benutzer oder ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Change the owner or the rights, or choose another folder.</source>
        <translation>Ändern Sie Besitzer oder Rechte, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>Speicher voll</translation>
    </message>
    <message>
        <source>“%1” refuses new backups.</source>
        <translation>„%1“ nimmt keine neuen Sicherungen an.</translation>
    </message>
    <message>
        <source>There is no space left in %1.</source>
        <translation>In %1 ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>Free space, or prune. Reading and restoring still work.</source>
        <translation>Schaffen Sie Platz, oder räumen Sie mit prune auf. Lesen und Wiederherstellen gehen weiter.</translation>
    </message>
    <message>
        <source>token refused</source>
        <translation>Token abgelehnt</translation>
    </message>
    <message>
        <source>Drime did not accept the token.</source>
        <translation>Drime hat das Token nicht angenommen.</translation>
    </message>
    <message>
        <source>It was revoked or mistyped.</source>
        <translation>Es wurde widerrufen oder ist falsch geschrieben.</translation>
    </message>
    <message>
        <source>Enter a new token.</source>
        <translation>Geben Sie ein neues Token ein.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>It does not answer, or the network is down.</source>
        <translation>Es antwortet nicht, oder das Netzwerk ist getrennt.</translation>
    </message>
    <message>
        <source>Restdock keeps trying.</source>
        <translation>Restdock versucht es weiter.</translation>
    </message>
    <message>
        <source>keychain locked</source>
        <translation>Schlüsselbund gesperrt</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>Your password store has not been unlocked.</source>
        <translation>Ihr Passwortspeicher wurde noch nicht entsperrt.</translation>
    </message>
    <message>
        <source>Unlock it; the profile then starts.</source>
        <translation>Entsperren Sie ihn; das Profil startet dann.</translation>
    </message>
    <message>
        <source>no keychain</source>
        <translation>kein Schlüsselbund</translation>
    </message>
    <message>
        <source>No keychain was found.</source>
        <translation>Es wurde kein Schlüsselbund gefunden.</translation>
    </message>
    <message>
        <source>This session offers no Secret Service or KWallet.</source>
        <translation>Diese Sitzung bietet weder Secret Service noch KWallet.</translation>
    </message>
    <message>
        <source>secret missing</source>
        <translation>Geheimnis fehlt</translation>
    </message>
    <message>
        <source>The secret for “%1” is not in the keychain.</source>
        <translation>Das Geheimnis für „%1“ ist nicht im Schlüsselbund.</translation>
    </message>
    <message>
        <source>It was saved in another keychain, or deleted.</source>
        <translation>Es wurde in einem anderen Schlüsselbund gespeichert oder gelöscht.</translation>
    </message>
    <message>
        <source>Edit the profile and enter it again.</source>
        <translation>Bearbeiten Sie das Profil und geben Sie es erneut ein.</translation>
    </message>
    <message>
        <source>certificate not usable</source>
        <translation>Zertifikat nicht verwendbar</translation>
    </message>
    <message>
        <source>The certificate cannot be used.</source>
        <translation>Das Zertifikat kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Create a new certificate, or choose other files.</source>
        <translation>Erstellen Sie ein neues Zertifikat, oder wählen Sie andere Dateien.</translation>
    </message>
    <message>
        <source>users not readable</source>
        <translation>Benutzer nicht lesbar</translation>
    </message>
    <message>
        <source>The users cannot be read.</source>
        <translation>Die Benutzer können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Mend the file, or choose another one.</source>
        <translation>Berichtigen Sie die Datei, oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>log not writable</source>
        <translation>Protokoll nicht beschreibbar</translation>
    </message>
    <message>
        <source>The request log %1 cannot be written.</source>
        <translation>Das Anfrageprotokoll %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose another file for the log, or none.</source>
        <translation>Wählen Sie eine andere Datei für das Protokoll, oder keine.</translation>
    </message>
    <message>
        <source>stopped by an error</source>
        <translation>durch einen Fehler angehalten</translation>
    </message>
    <message>
        <source>“%1” cannot run.</source>
        <translation>„%1“ kann nicht laufen.</translation>
    </message>
    <message>
        <source>Details are in the activity log.</source>
        <translation>Einzelheiten stehen im Aktivitätsprotokoll.</translation>
    </message>
    <message>
        <source>disk nearly full</source>
        <translation>Speicher fast voll</translation>
    </message>
    <message>
        <source>Only %1 are left for “%2”.</source>
        <extracomment>%1 is an amount of data</extracomment>
        <translation>Für „%2“ sind nur noch %1 frei.</translation>
    </message>
    <message>
        <source>The storage %1 is nearly full.</source>
        <translation>Der Speicher %1 ist fast voll.</translation>
    </message>
    <message>
        <source>Free space, or prune, before new backups are refused.</source>
        <translation>Schaffen Sie Platz oder räumen Sie mit prune auf, bevor neue Sicherungen abgelehnt werden.</translation>
    </message>
    <message>
        <source>backup late</source>
        <translation>Sicherung überfällig</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has got no backup for %n days.</source>
        <translation>
            <numerusform>„%1“ hat seit %n Tag keine Sicherung erhalten.</numerusform>
            <numerusform>„%1“ hat seit %n Tagen keine Sicherung erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The computer may be off, or its backup may fail.</source>
        <translation>Vielleicht ist der Rechner aus, oder seine Sicherung schlägt fehl.</translation>
    </message>
    <message>
        <source>Look at restic on that computer. The rules of the profile say after how many days you are warned.</source>
        <translation>Sehen Sie dort nach restic. Nach wie vielen Tagen gewarnt wird, steht in den Regeln des Profils.</translation>
    </message>
    <message>
        <source>certificate ends</source>
        <translation>Zertifikat läuft ab</translation>
    </message>
    <message numerus="yes">
        <source>The certificate of “%1” ends in %n days.</source>
        <translation>
            <numerusform>Das Zertifikat von „%1“ läuft in %n Tag ab.</numerusform>
            <numerusform>Das Zertifikat von „%1“ läuft in %n Tagen ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificate of “%1” has ended.</source>
        <translation>Das Zertifikat von „%1“ ist abgelaufen.</translation>
    </message>
    <message>
        <source>Clients refuse a certificate that has ended.</source>
        <translation>Clients lehnen ein abgelaufenes Zertifikat ab.</translation>
    </message>
    <message>
        <source>Create a new one in the profile, and give it to the clients.</source>
        <translation>Erstellen Sie im Profil ein neues, und geben Sie es den Clients.</translation>
    </message>
    <message>
        <source>served elsewhere</source>
        <translation>anderswo bedient</translation>
    </message>
    <message>
        <source>“%1” is already served by another process.</source>
        <translation>„%1“ wird schon von einem anderen Prozess bedient.</translation>
    </message>
    <message>
        <source>A Restdock without a window runs on this computer.</source>
        <translation>Auf diesem Rechner läuft ein Restdock ohne Fenster.</translation>
    </message>
    <message>
        <source>Stop it first, with %1, and try again.</source>
        <extracomment>%1 is a command line</extracomment>
        <translation>Halten Sie es zuerst mit %1 an, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>secret not usable</source>
        <translation>Geheimnis nicht benutzbar</translation>
    </message>
    <message>
        <source>The secret for “%1” cannot be used.</source>
        <translation>Das Geheimnis für „%1“ kann nicht benutzt werden.</translation>
    </message>
    <message>
        <source>Mend that, or edit the profile and enter it again.</source>
        <translation>Beheben Sie das, oder bearbeiten Sie das Profil und geben Sie es neu ein.</translation>
    </message>
    <message>
        <source>Start a keychain, such as GNOME Keyring or KWallet. Or enter the token for as long as Restdock runs.</source>
        <translation>Starten Sie einen Schlüsselbund, etwa GNOME Keyring oder KWallet. Oder geben Sie das Token nur für diese Sitzung ein.</translation>
    </message>
</context>
<context>
    <name>TroubleAction</name>
    <message>
        <source>Lis&amp;ten on all addresses…</source>
        <translation>Un&amp;ter allen Adressen lauschen …</translation>
    </message>
    <message>
        <source>New cer&amp;tificate…</source>
        <translation>Neues Zer&amp;tifikat …</translation>
    </message>
    <message>
        <source>Edi&amp;t address…</source>
        <translation>Adresse bearbei&amp;ten …</translation>
    </message>
    <message>
        <source>Choose ano&amp;ther folder…</source>
        <translation>Anderen Ordner wählen (&amp;t) …</translation>
    </message>
    <message>
        <source>Open Drime Cloud (&amp;t)</source>
        <translation>Drime Cloud öffnen (&amp;t)</translation>
    </message>
    <message>
        <source>Edi&amp;t rules…</source>
        <translation>Regeln bearbei&amp;ten …</translation>
    </message>
    <message>
        <source>New &amp;token…</source>
        <translation>Neues &amp;Token …</translation>
    </message>
    <message>
        <source>Edi&amp;t profile…</source>
        <translation>Profil bearbei&amp;ten …</translation>
    </message>
    <message>
        <source>Choose ano&amp;ther file…</source>
        <translation>Andere Da&amp;tei wählen …</translation>
    </message>
    <message>
        <source>En&amp;ter token for this session…</source>
        <translation>&amp;Token für diese Sitzung eingeben …</translation>
    </message>
    <message>
        <source>En&amp;ter again…</source>
        <translation>Erneu&amp;t eingeben …</translation>
    </message>
    <message>
        <source>En&amp;ter token…</source>
        <translation>&amp;Token eingeben …</translation>
    </message>
</context>
<context>
    <name>User</name>
    <message>
        <source>Add only</source>
        <translation>Nur hinzufügen</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
</context>
<context>
    <name>restdock::Desktop</name>
    <message>
        <source>This password cannot be used.</source>
        <translation>Dieses Passwort kann nicht verwendet werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n connections had not finished and were cut off</source>
        <translation>
            <numerusform>%n Verbindung war nicht fertig und wurde getrennt</numerusform>
            <numerusform>%n Verbindungen waren nicht fertig und wurden getrennt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>restdock::DesktopShell</name>
    <message>
        <source>Restdock keeps running in the tray.</source>
        <translation>Restdock läuft in der Leiste weiter.</translation>
    </message>
    <message>
        <source>Servers run only as long as Restdock does. This desktop has no tray in which it could go on without its window.</source>
        <translation>Server laufen nur, solange Restdock läuft. Diese Arbeitsumgebung hat keinen Infobereich, in dem es ohne sein Fenster weiterlaufen könnte.</translation>
    </message>
    <message>
        <source>&amp;Minimise</source>
        <translation>&amp;Minimieren</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Quit Restdock</source>
        <translation>Restdock beenden</translation>
    </message>
    <message numerus="yes">
        <source>Clients are in the middle of %n requests. If you quit now, restic will report an error or try again later.</source>
        <translation>
            <numerusform>Clients sind mitten in %n Anfrage. Wenn Sie jetzt beenden, meldet restic einen Fehler oder versucht es später erneut.</numerusform>
            <numerusform>Clients sind mitten in %n Anfragen. Wenn Sie jetzt beenden, meldet restic einen Fehler oder versucht es später erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit when &amp;finished</source>
        <translation>Beenden, wenn &amp;fertig</translation>
    </message>
    <message>
        <source>&amp;Quit now</source>
        <translation>&amp;Jetzt beenden</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Weiterlaufen</translation>
    </message>
    <message>
        <source>Restdock quits when no client is active any more.</source>
        <translation>Restdock wird beendet, sobald kein Client mehr aktiv ist.</translation>
    </message>
    <message>
        <source>Restdock ended unexpectedly</source>
        <translation>Restdock wurde unerwartet beendet</translation>
    </message>
    <message>
        <source>The last time Restdock ended by itself. The servers that ran are started again.</source>
        <translation>Beim letzten Mal endete Restdock von selbst. Die Server, die liefen, werden wieder gestartet.</translation>
    </message>
    <message>
        <source>The details are for a report of the problem. Names, addresses and secrets are not in them.</source>
        <translation>Die Einzelheiten sind für eine Meldung des Problems. Namen, Adressen und Geheimnisse stehen nicht darin.</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>Einzelheiten &amp;kopieren</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>restdock::Notifier</name>
    <message>
        <source>The server has started.</source>
        <translation>Der Server wurde gestartet.</translation>
    </message>
    <message>
        <source>The server has stopped.</source>
        <translation>Der Server wurde angehalten.</translation>
    </message>
    <message>
        <source>Many wrong logins from %1, the last as “%2”. A client has an old password, or someone is guessing.</source>
        <translation>Viele falsche Anmeldungen von %1, die letzte als „%2“. Ein Client hat ein altes Passwort, oder jemand rät.</translation>
    </message>
</context>
<context>
    <name>restdock::ProfileKeeper</name>
    <message>
        <source>The folder %1 cannot be made. Choose another one.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>This profile is not there any more.</source>
        <translation>Dieses Profil gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Restdock&apos;s test of the keychain</source>
        <translation>Restdocks Test der Schlüsselverwaltung</translation>
    </message>
    <message>
        <source>The keychain gave back something else than was written.</source>
        <translation>Die Schlüsselverwaltung hat etwas anderes zurückgegeben, als geschrieben wurde.</translation>
    </message>
    <message>
        <source>The keys are in a file that is locked with a passphrase. (KEY-PASSPHRASE)</source>
        <translation>Die Schlüssel sind in einer Datei, die mit einer Passphrase verschlossen ist. (KEY-PASSPHRASE)</translation>
    </message>
</context>
<context>
    <name>restdock::ProfileTools</name>
    <message>
        <source>there is no such file</source>
        <translation>diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>it cannot be read as a password file</source>
        <translation>sie kann nicht als Passwortdatei gelesen werden</translation>
    </message>
    <message>
        <source>no answer within 5 seconds</source>
        <translation>keine Antwort in 5 Sekunden</translation>
    </message>
</context>
<context>
    <name>restdock::ProfileTransfer</name>
    <message>
        <source>there is no folder %1 here</source>
        <translation>den Ordner %1 gibt es hier nicht</translation>
    </message>
    <message>
        <source>Choose the folder, or connect its drive later</source>
        <translation>Wählen Sie den Ordner, oder schließen Sie das Laufwerk später an</translation>
    </message>
    <message>
        <source>its certificate is not here</source>
        <translation>sein Zertifikat ist nicht hier</translation>
    </message>
    <message>
        <source>A new one is created, which its clients need</source>
        <translation>Ein neues wird erstellt, das seine Clients brauchen</translation>
    </message>
    <message>
        <source>its certificate cannot be used here (%1)</source>
        <translation>sein Zertifikat kann hier nicht verwendet werden (%1)</translation>
    </message>
    <message>
        <source>Put it there, or edit the profile before it is started</source>
        <translation>Legen Sie es dorthin, oder bearbeiten Sie das Profil vor dem Start</translation>
    </message>
    <message>
        <source>port %1 is in use by a program here</source>
        <translation>Port %1 wird hier schon von einem Programm benutzt</translation>
    </message>
    <message>
        <source>Edit the profile before it is started</source>
        <translation>Bearbeiten Sie das Profil vor dem Start</translation>
    </message>
    <message>
        <source>%1 is there already, and is no export of Restdock. Choose another name.</source>
        <translation>%1 gibt es schon, und es ist kein Export von Restdock. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The file’s keys are locked.</source>
        <translation>Die Schlüssel der Datei sind verschlossen.</translation>
    </message>
    <message>
        <source>There are no profiles in this file. Choose an export of Restdock, or PyRestServer’s backends.toml.</source>
        <translation>In dieser Datei sind keine Profile. Wählen Sie einen Export von Restdock oder die backends.toml von PyRestServer.</translation>
    </message>
</context>
<context>
    <name>restdock::RepositoryScanner</name>
    <message>
        <source>The counting was cancelled.</source>
        <translation>Die Zählung wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>restdock::ServerObserver</name>
    <message>
        <source>Requests fail (%1). The list of requests has all of them.</source>
        <translation>Anfragen schlagen fehl (%1). Die Liste der Anfragen enthält alle.</translation>
    </message>
</context>
<context>
    <name>restdock::Wakefulness</name>
    <message>
        <source>Clients are backing up or restoring.</source>
        <translation>Clients sichern oder stellen wieder her.</translation>
    </message>
</context>
<context>
    <name>restdock::ui::AboutDialog</name>
    <message>
        <source>About Restdock</source>
        <translation>Über Restdock</translation>
    </message>
    <message>
        <source>&lt;b&gt;Restdock %1&lt;/b&gt;&lt;br&gt;A backup server for restic, on your desktop and without one.&lt;br&gt;&lt;br&gt;Restdock is free software: GNU General Public License, version 3 or later. There is no warranty.&lt;br&gt;It uses Qt %2 (GPL-3.0, LGPL-3.0), OpenSSL (Apache-2.0), QtKeychain (BSD) and toml++ (MIT).</source>
        <translation>&lt;b&gt;Restdock %1&lt;/b&gt;&lt;br&gt;Ein Sicherungsserver für restic, mit Desktop und ohne.&lt;br&gt;&lt;br&gt;Restdock ist freie Software: GNU General Public License, Version 3 oder später. Es gibt keine Gewährleistung.&lt;br&gt;Es verwendet Qt %2 (GPL-3.0, LGPL-3.0), OpenSSL (Apache-2.0), QtKeychain (BSD) und toml++ (MIT).</translation>
    </message>
    <message>
        <source>&amp;System information</source>
        <translation>&amp;Systeminformationen</translation>
    </message>
    <message>
        <source>Cop&amp;y system information</source>
        <translation>Systeminformationen &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>asking the keychain…</source>
        <translation>die Schlüsselverwaltung wird gefragt …</translation>
    </message>
</context>
<context>
    <name>restdock::ui::AccessPage</name>
    <message>
        <source>Only this &amp;computer</source>
        <translation>Nur dieser &amp;Computer</translation>
    </message>
    <message>
        <source>Computers on my net&amp;work</source>
        <translation>Computer in meinem &amp;Netzwerk</translation>
    </message>
    <message>
        <source>Who may connect</source>
        <translation>Wer sich verbinden darf</translation>
    </message>
    <message>
        <source>Network &amp;address</source>
        <translation>Netzwerk&amp;adresse</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>S&amp;how commands</source>
        <translation>&amp;Befehle zeigen</translation>
    </message>
    <message>
        <source>Clie&amp;nts use</source>
        <translation>C&amp;lients benutzen</translation>
    </message>
    <message>
        <source>address for clients</source>
        <translation>Adresse für Clients</translation>
    </message>
    <message>
        <source>Other computers cannot connect?</source>
        <translation>Andere Computer kommen nicht durch?</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Firewall</translation>
    </message>
    <message>
        <source>Commands for firewalld and for ufw</source>
        <translation>Befehle für firewalld und für ufw</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>All addresses</source>
        <translation>Alle Adressen</translation>
    </message>
    <message>
        <source>All addresses (%1)</source>
        <translation>Alle Adressen (%1)</translation>
    </message>
    <message>
        <source>ports below %1 need administrator rights</source>
        <translation>Ports unter %1 brauchen Administratorrechte</translation>
    </message>
    <message>
        <source>Choose a higher one</source>
        <translation>Wählen Sie einen höheren</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>in use by another program</source>
        <translation>von einem anderen Programm benutzt</translation>
    </message>
</context>
<context>
    <name>restdock::ui::ActivityModel</name>
    <message>
        <source>cut off</source>
        <extracomment>shown instead of an HTTP status: the client went away before it got an answer</extracomment>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
</context>
<context>
    <name>restdock::ui::ActivityPane</name>
    <message>
        <source>Loa&amp;d older</source>
        <translation>Ält&amp;ere laden</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>Nach Text filtern</translation>
    </message>
    <message>
        <source>Filter by profile</source>
        <translation>Nach Profil filtern</translation>
    </message>
    <message>
        <source>Filter by level</source>
        <translation>Nach Stufe filtern</translation>
    </message>
    <message>
        <source>All profiles</source>
        <translation>Alle Profile</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Alle Stufen</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pa&amp;use</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Kop&amp;ieren</translation>
    </message>
    <message>
        <source>Copy the selected rows, or all that are shown</source>
        <translation>Die ausgewählten Zeilen kopieren, oder alle angezeigten</translation>
    </message>
    <message>
        <source>Save a&amp;s…</source>
        <translation>&amp;Speichern …</translation>
    </message>
    <message>
        <source>Save the rows that are shown in a file</source>
        <translation>Die angezeigten Zeilen in einer Datei speichern</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Read older rows from the log&apos;s files; pauses the log</source>
        <translation>Ältere Zeilen aus den Dateien des Protokolls lesen; hält das Protokoll an</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Noch ist nichts geschehen.</translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>Nichts passt zum Filter.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · paused</source>
        <translation>%1 · angehalten</translation>
    </message>
    <message>
        <source>%1 · paused, %2 new</source>
        <translation>%1 · angehalten, %2 neu</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>There are no older rows.</source>
        <translation>Es gibt keine älteren Zeilen.</translation>
    </message>
    <message>
        <source>Save the activity log</source>
        <translation>Aktivitätsprotokoll speichern</translation>
    </message>
    <message>
        <source>Tab-separated text (*.tsv)</source>
        <translation>Text mit Tabulatoren (*.tsv)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Sho&amp;w everything</source>
        <translation>Alles &amp;zeigen</translation>
    </message>
    <message>
        <source>Shown: %1, from %2 to %3 on %4</source>
        <extracomment>a profile, two times of the day, and the date</extracomment>
        <translation>Gezeigt: %1, von %2 bis %3 am %4</translation>
    </message>
</context>
<context>
    <name>restdock::ui::AdvancedPage</name>
    <message>
        <source>Start this server with &amp;Restdock</source>
        <translation>&amp;Diesen Server mit Restdock starten</translation>
    </message>
    <message>
        <source>Refuse clients with an &amp;older TLS than 1.3</source>
        <translation>&amp;Clients mit älterem TLS als 1.3 ablehnen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>none; for example /run/user/1000/restdock-nas.sock</source>
        <translation>keiner; zum Beispiel /run/user/1000/restdock-nas.sock</translation>
    </message>
    <message>
        <source>The server listens there instead of at an address: for a reverse proxy on this computer</source>
        <translation>Der Server wartet dort statt an einer Adresse: für einen Reverse Proxy auf diesem Computer</translation>
    </message>
    <message>
        <source>&amp;Unix socket</source>
        <translation>&amp;Unix-Socket</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>keine Datei</translation>
    </message>
    <message>
        <source>Each request is a line in it, as web servers write them</source>
        <translation>Jede Anfrage ist darin eine Zeile, wie Webserver sie schreiben</translation>
    </message>
    <message>
        <source>Request lo&amp;g file</source>
        <translation>Datei &amp;für Anfragen</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemanden</translation>
    </message>
    <message>
        <source>users of this server</source>
        <translation>Benutzer dieses Servers</translation>
    </message>
    <message>
        <source>everybody who can connect</source>
        <translation>alle, die sich verbinden können</translation>
    </message>
    <message>
        <source>Prometheus and programs like it read them at /metrics</source>
        <translation>Prometheus und ähnliche Programme lesen sie unter /metrics</translation>
    </message>
    <message>
        <source>&amp;Metrics for</source>
        <translation>&amp;Messwerte für</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>Time for a request’s &amp;head</source>
        <translation>&amp;Zeit für den Kopf einer Anfrage</translation>
    </message>
    <message>
        <source>Longest &amp;pause</source>
        <translation>Längste &amp;Pause</translation>
    </message>
    <message>
        <source>Slowest &amp;transfer</source>
        <translation>&amp;Langsamste Übertragung</translation>
    </message>
    <message>
        <source>bytes/s</source>
        <translation>Byte/s</translation>
    </message>
    <message>
        <source>Co&amp;nnections</source>
        <translation>Ve&amp;rbindungen</translation>
    </message>
    <message>
        <source>Connections of one c&amp;lient</source>
        <translation>Verbindungen &amp;eines Clients</translation>
    </message>
    <message>
        <source>For programs that watch servers: it needs no password, and answers only “ok”, or that the storage does not work</source>
        <translation>Für Programme, die Server überwachen: Sie braucht kein Passwort und antwortet nur „ok“ oder dass der Speicher nicht arbeitet</translation>
    </message>
    <message>
        <source>Health &amp;address</source>
        <translation>Zust&amp;andsadresse</translation>
    </message>
    <message>
        <source>health address</source>
        <translation>Zustandsadresse</translation>
    </message>
    <message>
        <source>no limit; for example 10 MB</source>
        <translation>keine Grenze; zum Beispiel 10 MB</translation>
    </message>
    <message>
        <source>What all clients together send to the server, a second</source>
        <translation>Was alle Clients zusammen in einer Sekunde an den Server senden</translation>
    </message>
    <message>
        <source>What all clients together get from the server, a second</source>
        <translation>Was alle Clients zusammen in einer Sekunde vom Server bekommen</translation>
    </message>
    <message>
        <source>Rece&amp;ive, a second, at most</source>
        <translation>Empfa&amp;ngen, je Sekunde höchstens</translation>
    </message>
    <message>
        <source>Sen&amp;d, a second, at most</source>
        <translation>Senden, &amp;je Sekunde höchstens</translation>
    </message>
</context>
<context>
    <name>restdock::ui::AppearancePage</name>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>The windows change at once. The log, and what is written on the command line, stay English.</source>
        <translation>Die Fenster ändern sich sofort. Das Protokoll und alles auf der Befehlszeile bleiben englisch.</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Symbol im Infobereich</translation>
    </message>
    <message>
        <source>&amp;Automatic: as the panel seems to need it</source>
        <translation>&amp;Automatisch: wie die Leiste es zu brauchen scheint</translation>
    </message>
    <message>
        <source>L&amp;ight, for dark panels</source>
        <translation>&amp;Hell, für dunkle Leisten</translation>
    </message>
    <message>
        <source>&amp;Dark, for light panels</source>
        <translation>&amp;Dunkel, für helle Leisten</translation>
    </message>
    <message>
        <source>C&amp;oloured</source>
        <translation>&amp;Farbig</translation>
    </message>
    <message>
        <source>Each state has a shape of its own, so that no state is told by colour alone.</source>
        <translation>Jeder Zustand hat seine eigene Form: Keiner ist nur an der Farbe zu erkennen.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>language translation tray icon panel colour theme dark light</source>
        <extracomment>words by which people look for these settings; not shown</extracomment>
        <translation>Sprache Übersetzung Infobereich Symbol Leiste Farbe Design dunkel hell</translation>
    </message>
</context>
<context>
    <name>restdock::ui::Certificate</name>
    <message>
        <source>Create a new one, and give it to the clients</source>
        <translation>Erstellen Sie ein neues, und geben Sie es den Clients</translation>
    </message>
    <message>
        <source>Put a new one in its place</source>
        <translation>Legen Sie ein neues an seine Stelle</translation>
    </message>
    <message>
        <source>it has been invalid since %1, and clients refuse it</source>
        <translation>es ist seit %1 ungültig, und Clients lehnen es ab</translation>
    </message>
    <message>
        <source>it is valid from %1 on, and clients refuse it until then</source>
        <translation>es gilt erst ab %1, und Clients lehnen es bis dahin ab</translation>
    </message>
    <message numerus="yes">
        <source>it ends in %n days</source>
        <translation>
            <numerusform>es endet in %n Tag</numerusform>
            <numerusform>es endet in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>Create a new certificate</source>
        <translation>Erstellen Sie ein neues Zertifikat</translation>
    </message>
    <message>
        <source>Choose the certificate’s file</source>
        <translation>Wählen Sie die Datei des Zertifikats</translation>
    </message>
    <message>
        <source>it cannot be read as a certificate</source>
        <translation>sie kann nicht als Zertifikat gelesen werden</translation>
    </message>
    <message>
        <source>Choose a file in PEM form that you may read</source>
        <translation>Wählen Sie eine Datei im PEM-Format, die Sie lesen dürfen</translation>
    </message>
    <message>
        <source>Choose the file of the private key</source>
        <translation>Wählen Sie die Datei des privaten Schlüssels</translation>
    </message>
    <message>
        <source>it cannot be read as a private key</source>
        <translation>sie kann nicht als privater Schlüssel gelesen werden</translation>
    </message>
    <message>
        <source>it is locked with a passphrase, which a server cannot ask for</source>
        <translation>er ist mit einer Passphrase verschlossen, nach der ein Server nicht fragen kann</translation>
    </message>
    <message>
        <source>Choose a key without a passphrase</source>
        <translation>Wählen Sie einen Schlüssel ohne Passphrase</translation>
    </message>
    <message>
        <source>it belongs to another certificate</source>
        <translation>er gehört zu einem anderen Zertifikat</translation>
    </message>
    <message>
        <source>Choose the key that was made with this one</source>
        <translation>Wählen Sie den Schlüssel, der mit diesem erstellt wurde</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <extracomment>a date, and a list of names and addresses</extracomment>
        <translation>%1, für %2</translation>
    </message>
</context>
<context>
    <name>restdock::ui::CertificateRows</name>
    <message>
        <source>N&amp;one: passwords can be read on the network</source>
        <translation>&amp;Keine: Passwörter können im Netz gelesen werden</translation>
    </message>
    <message>
        <source>Certi&amp;ficate</source>
        <translation>&amp;Zertifikat</translation>
    </message>
    <message>
        <source>C&amp;reate…</source>
        <translation>&amp;Erstellen…</translation>
    </message>
    <message>
        <source>&amp;Use my own…</source>
        <translation>Ei&amp;genes verwenden…</translation>
    </message>
    <message>
        <source>Sa&amp;ve for clients…</source>
        <translation>Fü&amp;r Clients sichern…</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Certificate, PEM</source>
        <translation>Zertifikat, PEM</translation>
    </message>
    <message>
        <source>Certificate fi&amp;le</source>
        <translation>Zer&amp;tifikatsdatei</translation>
    </message>
    <message>
        <source>Private key, PEM</source>
        <translation>Privater Schlüssel, PEM</translation>
    </message>
    <message>
        <source>Private &amp;key file</source>
        <translation>Sc&amp;hlüsseldatei</translation>
    </message>
    <message>
        <source>for example nas.example.org, 203.0.113.7</source>
        <translation>zum Beispiel nas.example.org, 203.0.113.7</translation>
    </message>
    <message>
        <source>What clients call this computer besides its own name and addresses. The next certificate that is created has these names too.</source>
        <translation>Wie Clients diesen Computer nennen, außer mit seinem Namen und seinen Adressen. Das nächste Zertifikat, das erstellt wird, hat auch diese Namen.</translation>
    </message>
    <message>
        <source>Further na&amp;mes</source>
        <translation>We&amp;itere Namen</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>SHA-256 fin&amp;gerprint</source>
        <translation>SHA-256-&amp;Fingerabdruck</translation>
    </message>
    <message>
        <source>Makes a certificate for this computer’s name and addresses</source>
        <translation>Macht ein Zertifikat für Namen und Adressen dieses Computers</translation>
    </message>
    <message>
        <source>The file that restic needs as --cacert; it is no secret</source>
        <translation>Die Datei, die restic als --cacert braucht; sie ist nicht geheim</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>New certificate</source>
        <translation>Neues Zertifikat</translation>
    </message>
    <message>
        <source>The new certificate takes the place of the present one at once. Clients refuse it until they are given the new file.</source>
        <translation>Das neue Zertifikat tritt sofort an die Stelle des jetzigen. Clients lehnen es ab, bis sie die neue Datei bekommen.</translation>
    </message>
    <message>
        <source>&amp;Keep the present one</source>
        <translation>&amp;Jetziges behalten</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Erstellen</translation>
    </message>
    <message>
        <source>C&amp;reate a new one…</source>
        <translation>Neu &amp;erstellen…</translation>
    </message>
</context>
<context>
    <name>restdock::ui::ClientCertificate</name>
    <message>
        <source>The certificate cannot be written to %1. Choose another folder.</source>
        <translation>Das Zertifikat kann nicht nach %1 geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Certificate for clients</source>
        <translation>Zertifikat für Clients</translation>
    </message>
</context>
<context>
    <name>restdock::ui::Clipboard</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
</context>
<context>
    <name>restdock::ui::ConnectCard</name>
    <message>
        <source>restic is o&amp;lder than 0.16.1</source>
        <translation>restic ist ä&amp;lter als 0.16.1</translation>
    </message>
    <message>
        <source>Linux, macOS</source>
        <translation>Linux, macOS</translation>
    </message>
    <message>
        <source>Only the address</source>
        <translation>Nur die Adresse</translation>
    </message>
    <message>
        <source>Kind of shell</source>
        <translation>Art der Shell</translation>
    </message>
    <message>
        <source>Older versions, such as Debian 12’s, read the login from the address only</source>
        <translation>Ältere Versionen, etwa die von Debian 12, lesen die Anmeldung nur aus der Adresse</translation>
    </message>
    <message>
        <source>On the client, onc&amp;e:</source>
        <translation>Auf dem Cli&amp;ent, einmal:</translation>
    </message>
    <message>
        <source>&amp;Back up, as often as you like:</source>
        <translation>&amp;Sichern, so oft Sie möchten:</translation>
    </message>
    <message>
        <source>&amp;Get files back:</source>
        <translation>Dateien z&amp;urückholen:</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>Server running</source>
        <translation>Server läuft</translation>
    </message>
    <message>
        <source>The server does not run</source>
        <translation>Der Server läuft nicht</translation>
    </message>
    <message>
        <source>Repository used, %1</source>
        <translation>Repository benutzt, %1</translation>
    </message>
    <message>
        <source>No repository was made or opened since the server started</source>
        <translation>Seit dem Start des Servers wurde kein Repository angelegt oder geöffnet</translation>
    </message>
    <message>
        <source>Backup received, %1, %2</source>
        <translation>Sicherung empfangen, %1, %2</translation>
    </message>
    <message>
        <source>No backup was received since the server started</source>
        <translation>Seit dem Start des Servers wurde keine Sicherung empfangen</translation>
    </message>
    <message>
        <source>A client came without its login at %1. Is its restic older than 0.16.1? Tick the box above and copy the commands again.</source>
        <translation>Um %1 kam ein Client ohne seine Anmeldung. Ist sein restic älter als 0.16.1? Setzen Sie oben das Häkchen und kopieren Sie die Befehle erneut.</translation>
    </message>
    <message>
        <source>restic will ask for a repository password. Restdock never sees it. Without it nobody can restore.</source>
        <translation>restic fragt nach einem Passwort für das Repository. Restdock sieht es nie. Ohne es kann niemand wiederherstellen.</translation>
    </message>
    <message>
        <source>Put the user’s password in the place of &lt;password&gt;.</source>
        <translation>Setzen Sie das Passwort des Benutzers anstelle von &lt;password&gt; ein.</translation>
    </message>
    <message>
        <source>Save the certificate…</source>
        <translation>Zertifikat sichern…</translation>
    </message>
    <message>
        <source>First copy the server’s certificate to the client, as %1 in its home folder.</source>
        <translation>Kopieren Sie zuerst das Zertifikat des Servers auf den Client, als %1 in dessen Home-Ordner.</translation>
    </message>
</context>
<context>
    <name>restdock::ui::ConnectHelp</name>
    <message>
        <source>&amp;Test from this computer</source>
        <translation>Von diesem Computer &amp;testen</translation>
    </message>
    <message>
        <source>&amp;Firewall help</source>
        <translation>&amp;Firewall-Hilfe</translation>
    </message>
    <message>
        <source>Nothing happening?</source>
        <translation>Es passiert nichts?</translation>
    </message>
    <message>
        <source>Since the server started, no client has reached a repository.</source>
        <translation>Seit dem Start des Servers hat kein Client ein Repository erreicht.</translation>
    </message>
    <message>
        <source>Show the &amp;log</source>
        <translation>Protoko&amp;ll zeigen</translation>
    </message>
    <message>
        <source>Firewall commands</source>
        <translation>Befehle für die Firewall</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird gefragt …</translation>
    </message>
    <message>
        <source>Only this computer may connect to this server. To let others in, edit the profile: “Access”, “Computers on my network”.</source>
        <translation>Nur dieser Computer darf sich mit dem Server verbinden. Für andere das Profil bearbeiten: „Zugriff“, „Computer in meinem Netzwerk“.</translation>
    </message>
    <message>
        <source>If other computers get no answer, a firewall on this one may refuse them. These commands open the port, with firewalld or with ufw:</source>
        <translation>Bekommen andere Computer keine Antwort, weist sie vielleicht eine Firewall auf diesem ab. Diese Befehle öffnen den Port, mit firewalld oder mit ufw:</translation>
    </message>
    <message>
        <source>From this computer, %1 gives no answer: %2</source>
        <translation>Von diesem Computer aus antwortet %1 nicht: %2</translation>
    </message>
    <message>
        <source>The server answers at %1. See whether the commands were pasted as they are, on this computer.</source>
        <translation>Der Server antwortet unter %1. Wurden die Befehle unverändert eingefügt, auf diesem Computer?</translation>
    </message>
    <message>
        <source>The server answers at %1. If a client gets no answer, it uses another address, or a firewall is in between. If it gets one, the log tells why it was refused.</source>
        <translation>Der Server antwortet unter %1. Bekommt ein Client keine Antwort, benutzt er eine andere Adresse, oder eine Firewall ist dazwischen. Bekommt er eine, sagt das Protokoll, warum er abgewiesen wurde.</translation>
    </message>
</context>
<context>
    <name>restdock::ui::ConnectOffers</name>
    <message>
        <source>&amp;Start Restdock at login</source>
        <translation>Restdock bei der Anmeldung &amp;starten</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Warn me if no backup arrives for %n days</source>
        <translation>
            <numerusform>&amp;Warnen, wenn %n Tag lang keine Sicherung ankommt</numerusform>
            <numerusform>&amp;Warnen, wenn %n Tage lang keine Sicherung ankommt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>restdock::ui::DamageNotice</name>
    <message>
        <source>&amp;Restore last good copy</source>
        <translation>Letzte gute Kopie &amp;wiederherstellen</translation>
    </message>
    <message>
        <source>Open the &amp;file</source>
        <translation>&amp;Datei öffnen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Noch ein&amp;mal versuchen</translation>
    </message>
</context>
<context>
    <name>restdock::ui::DeletingDialog</name>
    <message>
        <source>Allow deleting in “%1”</source>
        <translation>Löschen in „%1“ erlauben</translation>
    </message>
    <message>
        <source>For this time clients can delete backups: restic forget and restic prune then work. It ends by itself, and when the server stops. Beginning and end are logged.</source>
        <translation>So lange können Clients Sicherungen löschen: restic forget und restic prune funktionieren dann. Es endet von selbst, und wenn der Server anhält. Anfang und Ende werden protokolliert.</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Dauer</translation>
    </message>
    <message>
        <source>&amp;Allow deleting</source>
        <translation>&amp;Löschen erlauben</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>restdock::ui::DrimeFolderDialog</name>
    <message>
        <source>&amp;Try again</source>
        <translation>Noch ein&amp;mal versuchen</translation>
    </message>
    <message>
        <source>Choose a folder in Drime Cloud</source>
        <translation>Ordner in Drime Cloud wählen</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>&amp;New folder…</source>
        <translation>&amp;Neuer Ordner …</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Wählen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>No folders</source>
        <translation>Keine Ordner</translation>
    </message>
    <message>
        <source>The folder is being made…</source>
        <translation>Der Ordner wird angelegt …</translation>
    </message>
    <message>
        <source>The folder is not there any more.</source>
        <translation>Den Ordner gibt es nicht mehr.</translation>
    </message>
</context>
<context>
    <name>restdock::ui::ExportDialog</name>
    <message>
        <source>&amp;Leave them out: they are given again after the import</source>
        <translation>&amp;Weglassen: sie werden beim Import neu angegeben</translation>
    </message>
    <message>
        <source>&amp;Include them, locked with a passphrase</source>
        <translation>&amp;Mitnehmen, mit einer Passphrase verschlossen</translation>
    </message>
    <message>
        <source>Include the &amp;users’ password hashes, so that clients keep working</source>
        <translation>&amp;Passwort-Hashes der Benutzer mitnehmen, damit Clients weiter arbeiten</translation>
    </message>
    <message>
        <source>Export profiles</source>
        <translation>Profile exportieren</translation>
    </message>
    <message>
        <source>&amp;Profiles</source>
        <translation>P&amp;rofile</translation>
    </message>
    <message>
        <source>Keys of storages</source>
        <translation>Schlüssel der Speicher</translation>
    </message>
    <message>
        <source>Pa&amp;ssphrase</source>
        <translation>P&amp;assphrase</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>&amp;Noch einmal</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Tick the profiles that shall be in the file.</source>
        <translation>Kreuzen Sie die Profile an, die in die Datei sollen.</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase is short. Write at least %n characters.</source>
        <translation>
            <numerusform>Die Passphrase ist kurz. Schreiben Sie mindestens %n Zeichen.</numerusform>
            <numerusform>Die Passphrase ist kurz. Schreiben Sie mindestens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Write it once more.</source>
        <translation>Die beiden Passphrasen sind nicht gleich. Schreiben Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Profiles (*.toml)</source>
        <translation>Profile (*.toml)</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben…</translation>
    </message>
    <message numerus="yes">
        <source>%n profiles were written to %1. Only you can read the file.</source>
        <translation>
            <numerusform>%n Profil wurde nach %1 geschrieben. Nur Sie können die Datei lesen.</numerusform>
            <numerusform>%n Profile wurden nach %1 geschrieben. Nur Sie können die Datei lesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>restdock::ui::FirstRunPage</name>
    <message>
        <source>Only this &amp;computer</source>
        <translation>Nur dieser &amp;Computer</translation>
    </message>
    <message>
        <source>Computers on my &amp;network</source>
        <translation>Computer in meinem &amp;Netzwerk</translation>
    </message>
    <message>
        <source>Letters, digits, and . _ - @ only.</source>
        <translation>Nur Buchstaben, Ziffern und . _ - @</translation>
    </message>
    <message>
        <source>Create and &amp;start</source>
        <translation>Anlegen und &amp;starten</translation>
    </message>
    <message>
        <source>In a &amp;folder on this computer</source>
        <translation>In einem &amp;Ordner auf diesem Computer</translation>
    </message>
    <message>
        <source>A disk, an external drive, or a folder that is mounted.</source>
        <translation>Eine Festplatte, ein externes Laufwerk oder ein eingehängter Ordner.</translation>
    </message>
    <message>
        <source>In &amp;Drime Cloud</source>
        <translation>In &amp;Drime Cloud</translation>
    </message>
    <message>
        <source>You need an API token from your account’s settings.</source>
        <translation>Sie brauchen ein API-Token aus den Einstellungen Ihres Kontos.</translation>
    </message>
    <message>
        <source>Where should backups be stored?</source>
        <translation>Wo sollen Sicherungen gespeichert werden?</translation>
    </message>
    <message>
        <source>Restdock runs the server to which restic on your computers sends its backups.</source>
        <translation>Restdock betreibt den Server, an den restic auf Ihren Computern die Sicherungen sendet.</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Wählen …</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>Who may connect</source>
        <translation>Wer sich verbinden darf</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>For the server, not for the repository. It is shown once more with the commands.</source>
        <translation>Für den Server, nicht für das Repository. Es wird mit den Befehlen noch einmal gezeigt.</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>Po&amp;rt</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Backups in a folder</source>
        <translation>Sicherungen in einem Ordner</translation>
    </message>
    <message>
        <source>%1 is in use by another program; this one is free.</source>
        <translation>%1 ist von einem anderen Programm belegt; dieser ist frei.</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Ordner für Sicherungen</translation>
    </message>
    <message>
        <source>Write the whole path, beginning with /.</source>
        <translation>Schreiben Sie den ganzen Pfad, beginnend mit /.</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>%1 free. The folder will be made.</source>
        <translation>%1 frei. Der Ordner wird angelegt.</translation>
    </message>
    <message>
        <source>Create a c&amp;ertificate</source>
        <translation>&amp;Ein Zertifikat erstellen</translation>
    </message>
    <message>
        <source>&amp;Import profiles…</source>
        <translation>Profile &amp;importieren…</translation>
    </message>
    <message>
        <source>Clients are given the certificate as a file, once.</source>
        <translation>Clients bekommen das Zertifikat einmal als Datei.</translation>
    </message>
    <message>
        <source>Without encryption the password can be read on the network.</source>
        <translation>Ohne Verschlüsselung kann das Passwort im Netz gelesen werden.</translation>
    </message>
</context>
<context>
    <name>restdock::ui::FreshPassword</name>
    <message>
        <source>Cop&amp;y for a minute</source>
        <translation>&amp;Für eine Minute kopieren</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
</context>
<context>
    <name>restdock::ui::GeneralPage</name>
    <message>
        <source>Start at &amp;login</source>
        <translation>Bei der Anme&amp;ldung starten</translation>
    </message>
    <message>
        <source>At login, stay in the &amp;tray without a window</source>
        <translation>Nach der Anmeldung ohne Fenster im &amp;Infobereich bleiben</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Started by hand, Restdock always shows its window. Which servers start with it is a setting of each profile.</source>
        <translation>Von Hand gestartet zeigt Restdock immer sein Fenster. Welche Server mit ihm starten, steht in jedem Profil.</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Keep the computer &amp;awake while a client is active</source>
        <translation>Den Computer &amp;wach halten, solange ein Client aktiv ist</translation>
    </message>
    <message>
        <source>Only automatic sleep is held off. Closing the lid, or choosing to suspend, always works.</source>
        <translation>Nur der automatische Ruhezustand wird aufgehalten. Den Deckel zu schließen oder den Ruhezustand zu wählen, geht immer.</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>Wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>&amp;Hide it: Restdock keeps running in the tray</source>
        <translation>&amp;Ausblenden: Restdock läuft im Infobereich weiter</translation>
    </message>
    <message>
        <source>&amp;Minimise it</source>
        <translation>&amp;Minimieren</translation>
    </message>
    <message>
        <source>&amp;Quit: the servers stop</source>
        <translation>&amp;Beenden: Die Server halten an</translation>
    </message>
    <message>
        <source>Without a tray the window is never hidden: Restdock asks what to do.</source>
        <translation>Ohne Infobereich wird das Fenster nie ausgeblendet: Restdock fragt, was geschehen soll.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>autostart boot session hide close tray background minimise quit exit sleep suspend standby power</source>
        <extracomment>words by which people look for these settings; not shown</extracomment>
        <translation>Autostart Hochfahren Sitzung ausblenden verstecken schließen Infobereich Hintergrund minimieren beenden Ruhezustand Standby Energie</translation>
    </message>
    <message>
        <source>The entry %1 starts another program: %2. Untick and tick the box to make it start this one.</source>
        <translation>Der Eintrag %1 startet ein anderes Programm: %2. Nehmen Sie das Häkchen weg und setzen Sie es neu, damit er dieses startet.</translation>
    </message>
</context>
<context>
    <name>restdock::ui::HeadlessPage</name>
    <message>
        <source>A profile can be served without this window, by a service of yours that systemd runs. It then also runs while nobody is signed in.</source>
        <translation>Ein Profil kann ohne dieses Fenster angeboten werden: als Ihr eigener Dienst unter systemd. Dann läuft es auch, wenn niemand angemeldet ist.</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Profil</translation>
    </message>
    <message>
        <source>C&amp;ommands</source>
        <translation>&amp;Befehle</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Kop&amp;ieren</translation>
    </message>
    <message>
        <source>Stop the profile here first, and let it not start with Restdock: two programs cannot serve the same one.</source>
        <translation>Halten Sie das Profil vorher hier an, und lassen Sie es nicht mit Restdock starten: Zwei Programme können nicht dasselbe anbieten.</translation>
    </message>
    <message>
        <source>There is no profile yet.</source>
        <translation>Es gibt noch kein Profil.</translation>
    </message>
    <message>
        <source>Headless</source>
        <translation>Ohne Fenster</translation>
    </message>
    <message>
        <source>systemd service unit server daemon without window boot</source>
        <extracomment>words by which people look for these settings; not shown</extracomment>
        <translation>systemd Dienst Unit Server Daemon headless hochfahren</translation>
    </message>
</context>
<context>
    <name>restdock::ui::ImportDialog</name>
    <message>
        <source>Import profiles</source>
        <translation>Profile importieren</translation>
    </message>
    <message>
        <source>Outcome of the import</source>
        <translation>Ergebnis des Imports</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the file</source>
        <translation>&amp;Passphrase der Datei</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message>
        <source>The imported profiles are stopped until you start them.</source>
        <translation>Die importierten Profile sind angehalten, bis Sie sie starten.</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Aufschließen</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Noch einmal</translation>
    </message>
    <message>
        <source>The file’s keys are locked with a passphrase.</source>
        <translation>Die Schlüssel der Datei sind mit einer Passphrase verschlossen.</translation>
    </message>
    <message>
        <source>The passphrase is wrong. (IMPORT-PASS)</source>
        <translation>Die Passphrase ist falsch. (IMPORT-PASS)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>The file is from a newer Restdock. Update Restdock; nothing was changed. (IMPORT-NEW)</source>
        <translation>Die Datei ist von einem neueren Restdock. Aktualisieren Sie Restdock; nichts wurde geändert. (IMPORT-NEW)</translation>
    </message>
    <message>
        <source>The file cannot be read; nothing was changed.</source>
        <translation>Die Datei kann nicht gelesen werden; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Every profile is skipped. Choose what to do with one of them.</source>
        <translation>Alle Profile werden übergangen. Wählen Sie, was mit einem davon geschehen soll.</translation>
    </message>
    <message>
        <source>This profile cannot be imported yet. Mend it, or skip it.</source>
        <translation>Dieses Profil kann noch nicht importiert werden. Verbessern Sie es, oder übergehen Sie es.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>&amp;Give up</source>
        <translation>&amp;Aufgeben</translation>
    </message>
    <message>
        <source>Given up: nothing was added.</source>
        <translation>Aufgegeben: nichts wurde hinzugefügt.</translation>
    </message>
    <message numerus="yes">
        <source>%n profiles were imported. They are stopped until you start them.</source>
        <translation>
            <numerusform>%n Profil wurde importiert. Es ist angehalten, bis Sie es starten.</numerusform>
            <numerusform>%n Profile wurden importiert. Sie sind angehalten, bis Sie sie starten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The repositories themselves are not in the file. Copy them to %1, unless they are there.</source>
        <translation>Die Repositorys selbst sind nicht in der Datei. Kopieren Sie sie nach %1, wenn sie nicht schon da sind.</translation>
    </message>
    <message>
        <source>These have a new certificate, whose file their clients need: %1. It is beside the commands for clients.</source>
        <translation>Diese haben ein neues Zertifikat, dessen Datei ihre Clients brauchen: %1. Es ist bei den Befehlen für Clients.</translation>
    </message>
    <message>
        <source>Users of these have no password yet: %1.</source>
        <translation>Benutzer von diesen haben noch kein Passwort: %1.</translation>
    </message>
</context>
<context>
    <name>restdock::ui::ImportPage</name>
    <message>
        <source>For &amp;all whose name is taken</source>
        <translation>&amp;Für alle, deren Name vergeben ist</translation>
    </message>
    <message>
        <source>&amp;To be considered</source>
        <translation>&amp;Zu beachten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Stored in</source>
        <translation>Speicherort</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>&amp;Profiles</source>
        <translation>P&amp;rofile</translation>
    </message>
    <message>
        <source>&amp;What to do</source>
        <translation>&amp;Was geschieht</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Wä&amp;hlen…</translation>
    </message>
    <message>
        <source>the file does not have it</source>
        <translation>in der Datei ist er nicht</translation>
    </message>
    <message>
        <source>The file does not have its key. Enter it below, or skip this profile.</source>
        <translation>In der Datei ist sein Schlüssel nicht. Geben Sie ihn unten ein, oder übergehen Sie dieses Profil.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a profile&apos;s name, and a sentence about it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing is in the way.</source>
        <translation>Nichts steht im Weg.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Skip: the name is taken</source>
        <translation>Übergehen: der Name ist vergeben</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Übergehen</translation>
    </message>
    <message>
        <source>%1 (not yet possible)</source>
        <translation>%1 (noch nicht möglich)</translation>
    </message>
    <message>
        <source>Skip: keep the present profile</source>
        <translation>Übergehen: das vorhandene Profil behalten</translation>
    </message>
    <message>
        <source>Replace the present profile</source>
        <translation>Das vorhandene Profil ersetzen</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
</context>
<context>
    <name>restdock::ui::KeychainPage</name>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>&amp;Vergessen …</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Schlüsselverwaltung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Writes an entry, reads it and removes it</source>
        <translation>Schreibt einen Eintrag, liest ihn und entfernt ihn</translation>
    </message>
    <message>
        <source>What it holds of Restdock</source>
        <translation>Was sie von Restdock enthält</translation>
    </message>
    <message>
        <source>Entries in the keychain</source>
        <translation>Einträge in der Schlüsselverwaltung</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>password token secret wallet keyring KWallet GNOME Keyring KeePassXC</source>
        <extracomment>words by which people look for these settings; not shown</extracomment>
        <translation>Passwort Token Geheimnis Schlüsselbund Brieftasche KWallet GNOME Keyring KeePassXC</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>wird gefragt …</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>of the desktop</source>
        <translation>die des Desktops</translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation>entsperrt</translation>
    </message>
    <message>
        <source>locked: it is unlocked when a profile needs it</source>
        <translation>gesperrt: sie wird entsperrt, wenn ein Profil sie braucht</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>es gibt keine</translation>
    </message>
    <message>
        <source>(no profile)</source>
        <translation>(kein Profil)</translation>
    </message>
    <message>
        <source>Nothing. Profiles without a secret are kept in a file of yours.</source>
        <translation>Nichts. Profile ohne Geheimnis liegen in einer Datei, die nur Sie lesen können.</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>Die Schlüsselverwaltung wird gefragt …</translation>
    </message>
    <message>
        <source>It works: an entry was written, read and removed.</source>
        <translation>Es geht: Ein Eintrag wurde geschrieben, gelesen und entfernt.</translation>
    </message>
    <message>
        <source>Forget an entry</source>
        <translation>Einen Eintrag vergessen</translation>
    </message>
    <message>
        <source>The secrets of “%1” are removed from the keychain. A profile that needs them cannot start until they are entered again. Backups stay as they are.</source>
        <translation>Die Geheimnisse von „%1“ werden aus der Schlüsselverwaltung entfernt. Ein Profil, das sie braucht, kann erst wieder starten, wenn sie neu eingegeben sind. Die Sicherungen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Vergessen</translation>
    </message>
</context>
<context>
    <name>restdock::ui::LateBackupDialog</name>
    <message>
        <source>&amp;Only “%1”</source>
        <translation>&amp;Nur „%1“</translation>
    </message>
    <message>
        <source>&amp;All repositories of “%1”</source>
        <translation>&amp;Alle Repositorys von „%1“</translation>
    </message>
    <message>
        <source>Late backups</source>
        <translation>Verspätete Sicherungen</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>&amp;Warn after so many days without a backup</source>
        <translation>&amp;Warnen nach so vielen Tagen ohne Sicherung</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>restdock::ui::LogPage</name>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>Den Ordner &amp;öffnen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n files</source>
        <translation>
            <numerusform>%1 in %n Datei</numerusform>
            <numerusform>%1 in %n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Every request and every event</source>
        <translation>Alle Anfragen und alle Ereignisse</translation>
    </message>
    <message>
        <source>Events, and requests that failed</source>
        <translation>Ereignisse und fehlgeschlagene Anfragen</translation>
    </message>
    <message>
        <source>Events only</source>
        <translation>Nur Ereignisse</translation>
    </message>
    <message>
        <source> MB</source>
        <extracomment>megabytes</extracomment>
        <translation> MB</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>Auf&amp;zeichnen</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>&amp;Höchstens</translation>
    </message>
    <message>
        <source>So much of the requests, and as much of the events: the oldest go. There are no passwords and no secrets in them. The window shows every request, whatever is written.</source>
        <translation>So viel von den Anfragen und ebenso viel von den Ereignissen: Die ältesten werden gelöscht. Passwörter und Geheimnisse stehen nicht darin. Das Fenster zeigt jede Anfrage, was auch aufgezeichnet wird.</translation>
    </message>
    <message>
        <source>activity history requests events file folder size level rotate debug</source>
        <extracomment>words by which people look for these settings; not shown</extracomment>
        <translation>Aktivität Verlauf Anfragen Ereignisse Datei Ordner Größe Umfang Stufe Protokoll Log Fehlersuche</translation>
    </message>
</context>
<context>
    <name>restdock::ui::MainWindow</name>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>Ü&amp;bersicht</translation>
    </message>
    <message>
        <source>&amp;Connect a client</source>
        <translation>&amp;Client verbinden</translation>
    </message>
    <message>
        <source>Eve&amp;nts</source>
        <translation>Ereig&amp;nisse</translation>
    </message>
    <message>
        <source>Re&amp;quests</source>
        <translation>Anfra&amp;gen</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Neu …</translation>
    </message>
    <message>
        <source>Start at &amp;login</source>
        <translation>Bei der Anme&amp;ldung starten</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>Fenster s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Profil</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>&amp;Connect a client…</source>
        <translation>&amp;Client verbinden …</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten …</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>&amp;Duplizieren …</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen …</translation>
    </message>
    <message>
        <source>Start &amp;all</source>
        <translation>&amp;Alle starten</translation>
    </message>
    <message>
        <source>Sto&amp;p all</source>
        <translation>Alle an&amp;halten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Filter the activity</source>
        <translation>Aktivität &amp;filtern</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Ei&amp;nstellungen …</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>&amp;Umbenennen …</translation>
    </message>
    <message>
        <source>Ne&amp;xt area</source>
        <translation>Nä&amp;chster Bereich</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;About Restdock</source>
        <translation>&amp;Über Restdock</translation>
    </message>
    <message>
        <source>Repos&amp;itories</source>
        <translation>Repositor&amp;ys</translation>
    </message>
    <message>
        <source>Allow de&amp;leting…</source>
        <translation>&amp;Löschen erlauben…</translation>
    </message>
    <message>
        <source>End de&amp;leting now</source>
        <translation>&amp;Löschen jetzt beenden</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Open in Drime</source>
        <translation>In Drime ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Copied: versions, states and the latest events. Names, addresses and secrets are not in them.</source>
        <translation>Kopiert: Versionen, Zustände und die letzten Ereignisse. Namen, Adressen und Geheimnisse sind nicht darin.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>v%1</source>
        <extracomment>Restdock&apos;s version</extracomment>
        <translation>v%1</translation>
    </message>
    <message>
        <source>Cancel the &amp;start</source>
        <translation>&amp;Start abbrechen</translation>
    </message>
    <message>
        <source>There is no profile “%1” any more.</source>
        <translation>Es gibt kein Profil „%1“ mehr.</translation>
    </message>
    <message>
        <source>Deleting can be allowed while the server runs and refuses it.</source>
        <translation>Löschen kann erlaubt werden, solange der Server läuft und es verweigert.</translation>
    </message>
</context>
<context>
    <name>restdock::ui::NewUserDialog</name>
    <message>
        <source>New user of “%1”</source>
        <translation>Neuer Benutzer von „%1“</translation>
    </message>
    <message>
        <source>name of a client, such as laptop</source>
        <translation>Name eines Clients, etwa laptop</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>A&amp;ccess</source>
        <translation>&amp;Zugriff</translation>
    </message>
    <message>
        <source>&amp;Add, and make a password</source>
        <translation>&amp;Hinzufügen und Passwort erzeugen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>There is a user of this name.</source>
        <translation>Es gibt einen Benutzer dieses Namens.</translation>
    </message>
    <message>
        <source>A name has letters, digits, and . _ - @ only.</source>
        <translation>Ein Name hat nur Buchstaben, Ziffern und . _ - @.</translation>
    </message>
</context>
<context>
    <name>restdock::ui::NoTrayNotice</name>
    <message>
        <source>This desktop shows no tray icons. Servers run as long as this window is open or minimised. On GNOME, the extension “AppIndicator” adds a tray.</source>
        <translation>Diese Arbeitsumgebung zeigt keine Symbole im Infobereich. Server laufen, solange dieses Fenster offen oder minimiert ist. Unter GNOME fügt die Erweiterung „AppIndicator“ einen Infobereich hinzu.</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
    <message>
        <source>Close this notice. It does not come again.</source>
        <translation>Diesen Hinweis schließen. Er kommt nicht wieder.</translation>
    </message>
</context>
<context>
    <name>restdock::ui::NotificationsPage</name>
    <message>
        <source>When something needs you</source>
        <translation>Wenn etwas Sie braucht</translation>
    </message>
    <message>
        <source>A &amp;server was stopped by an error</source>
        <translation>Ein Serve&amp;r hat wegen eines Fehlers angehalten</translation>
    </message>
    <message>
        <source>A storage or the &amp;keychain needs something</source>
        <translation>Ein Speicherort oder die Schlüssel&amp;verwaltung braucht etwas</translation>
    </message>
    <message>
        <source>A &amp;disk is nearly full</source>
        <translation>Ein &amp;Datenträger ist fast voll</translation>
    </message>
    <message>
        <source>A backup is &amp;late</source>
        <translation>Eine Sicherung ist &amp;überfällig</translation>
    </message>
    <message>
        <source>A certificate &amp;expires soon</source>
        <translation>Ein &amp;Zertifikat läuft bald ab</translation>
    </message>
    <message>
        <source>Many &amp;wrong passwords within a short time</source>
        <translation>Viele &amp;falsche Passwörter in kurzer Zeit</translation>
    </message>
    <message>
        <source>Deleting is &amp;allowed for a while, and when that ends</source>
        <translation>Das &amp;Löschen ist für eine Weile erlaubt, und wenn das endet</translation>
    </message>
    <message>
        <source>For your information</source>
        <translation>Zu Ihrer Information</translation>
    </message>
    <message>
        <source>A &amp;backup was received</source>
        <translation>Eine Sicherung wurde &amp;empfangen</translation>
    </message>
    <message>
        <source>A client c&amp;onnected</source>
        <translation>Ein Client hat sich verb&amp;unden</translation>
    </message>
    <message>
        <source>A server was s&amp;tarted or stopped</source>
        <translation>Ein Server wurde gestartet &amp;oder angehalten</translation>
    </message>
    <message>
        <source>There is one notification for each cause until it has passed, and none while the window is in front.</source>
        <translation>Für jede Ursache gibt es eine Benachrichtigung, bis sie vorbei ist, und keine, solange das Fenster vorn ist.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause for &amp;1 hour</source>
        <translation>&amp;1 Stunde Pause</translation>
    </message>
    <message>
        <source>Pause &amp;until tomorrow</source>
        <translation>Pause bis &amp;morgen</translation>
    </message>
    <message>
        <source>End the &amp;pause</source>
        <translation>&amp;Pause beenden</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>message popup bubble alert warn quiet do not disturb mute</source>
        <extracomment>words by which people look for these settings; not shown</extracomment>
        <translation>Meldung Hinweis Sprechblase Warnung warnen Ruhe nicht stören stumm</translation>
    </message>
    <message>
        <source>Notifications are paused until %1.</source>
        <translation>Benachrichtigungen haben Pause bis %1.</translation>
    </message>
    <message>
        <source>Notifications are shown.</source>
        <translation>Benachrichtigungen werden gezeigt.</translation>
    </message>
</context>
<context>
    <name>restdock::ui::OverviewPage</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>In total</source>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Answer time</source>
        <translation>Antwortzeit</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Arten</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Active clients</source>
        <translation>Aktive Clients</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>Doing</source>
        <translation>Tut</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, seit %2</translation>
    </message>
    <message>
        <source>in %1, out %2</source>
        <translation>ein %1, aus %2</translation>
    </message>
    <message>
        <source>%1, now %2 a second</source>
        <translation>%1, jetzt %2 pro Sekunde</translation>
    </message>
    <message>
        <source>no requests yet</source>
        <translation>noch keine Anfragen</translation>
    </message>
    <message>
        <source>half within %1, 95 % within %2</source>
        <translation>die Hälfte in %1, 95 % in %2</translation>
    </message>
    <message>
        <source>unknown until the server has asked</source>
        <translation>unbekannt, bis der Server nachgesehen hat</translation>
    </message>
    <message>
        <source>%1 free of %2</source>
        <translation>%1 frei von %2</translation>
    </message>
    <message>
        <source>The server does not run. Clients cannot connect.</source>
        <translation>Der Server läuft nicht. Clients können sich nicht verbinden.</translation>
    </message>
    <message>
        <source>No client is active. Last request %1.</source>
        <translation>Kein Client ist aktiv. Letzte Anfrage %1.</translation>
    </message>
    <message>
        <source>No client has connected yet. “Connect a client” has the commands.</source>
        <translation>Noch hat sich kein Client verbunden. Die Befehle stehen unter „Client verbinden“.</translation>
    </message>
    <message>
        <source>uploading</source>
        <translation>lädt hoch</translation>
    </message>
    <message>
        <source>downloading</source>
        <translation>lädt herunter</translation>
    </message>
    <message>
        <source>looking around</source>
        <translation>sieht sich um</translation>
    </message>
    <message>
        <source>deleting</source>
        <translation>löscht</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>(no login)</source>
        <translation>(ohne Anmeldung)</translation>
    </message>
    <message>
        <source>Throu&amp;ghput of the last</source>
        <translation>Durchsat&amp;z der letzten</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>%1 uploads, %2 downloads, %3 look-ups, %4 lists, %5 deletions, %6 others</source>
        <translation>%1 Uploads, %2 Downloads, %3 Nachfragen, %4 Listen, %5 Löschungen, %6 andere</translation>
    </message>
    <message>
        <source>%1 packs, %2 indexes, %3 snapshots, %4 keys, %5 locks, %6 settings</source>
        <extracomment>requests by what they were for; packs are restic&apos;s files of data</extracomment>
        <translation>%1 Packs, %2 Indizes, %3 Snapshots, %4 Schlüssel, %5 Sperren, %6 Einstellungen</translation>
    </message>
    <message>
        <source>%1 open, %2 requests under way</source>
        <translation>%1 offen, %2 Anfragen im Gange</translation>
    </message>
    <message>
        <source>peak in %1, out %2; today in %3, out %4</source>
        <translation>Spitze ein %1, aus %2; heute ein %3, aus %4</translation>
    </message>
    <message>
        <source>%1 succeeded, %2 refused or not found, %3 failed (today %4)</source>
        <translation>%1 erfolgreich, %2 abgelehnt oder nicht gefunden, %3 fehlgeschlagen (heute %4)</translation>
    </message>
    <message>
        <source>in %1, out %2; last run until %3</source>
        <translation>ein %1, aus %2; letzter Lauf bis %3</translation>
    </message>
    <message>
        <source>%1 in the last run, %2 of them failed</source>
        <extracomment>two numbers of requests</extracomment>
        <translation>%1 im letzten Lauf, davon %2 fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>restdock::ui::PassphraseDialog</name>
    <message>
        <source>Passphrase for keys</source>
        <translation>Passphrase für Schlüssel</translation>
    </message>
    <message>
        <source>No keychain was found: this session offers no Secret Service or KWallet. The keys can be kept in a file that is locked with a passphrase. Restdock asks for it once after each start.</source>
        <translation>Es wurde kein Schlüsselbund gefunden: diese Sitzung bietet weder Secret Service noch KWallet. Die Schlüssel können in einer Datei liegen, die mit einer Passphrase verschlossen ist. Restdock fragt nach jedem Start einmal danach.</translation>
    </message>
    <message>
        <source>The keys are in a file that is locked with a passphrase.</source>
        <translation>Die Schlüssel sind in einer Datei, die mit einer Passphrase verschlossen ist.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>&amp;Noch einmal</translation>
    </message>
    <message>
        <source>The passphrase is wrong.</source>
        <translation>Die Passphrase ist falsch.</translation>
    </message>
    <message>
        <source>&amp;Keep the keys in a file</source>
        <translation>&amp;Schlüssel in einer Datei halten</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Aufschließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>It is short. Write at least %n characters.</source>
        <translation>
            <numerusform>Sie ist kurz. Schreiben Sie mindestens %n Zeichen.</numerusform>
            <numerusform>Sie ist kurz. Schreiben Sie mindestens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same. Write it once more.</source>
        <translation>Die beiden sind nicht gleich. Schreiben Sie sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>restdock::ui::ProfileDialog</name>
    <message>
        <source>New profile</source>
        <translation>Neues Profil</translation>
    </message>
    <message>
        <source>Edit profile: %1</source>
        <translation>Profil bearbeiten: %1</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Create and &amp;start</source>
        <translation>Anlegen und &amp;starten</translation>
    </message>
    <message>
        <source>&amp;Save and restart</source>
        <translation>&amp;Speichern und neu starten</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Clients have the old address written down: they need the new one.</source>
        <translation>Clients haben die alte Adresse notiert: Sie brauchen die neue.</translation>
    </message>
    <message>
        <source>The server is restarted when this is saved.</source>
        <translation>Der Server wird beim Speichern neu gestartet.</translation>
    </message>
    <message>
        <source>The changes have not been saved.</source>
        <translation>Die Änderungen wurden nicht gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Weiter bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Save without testing</source>
        <translation>Ungeprüft speichern</translation>
    </message>
    <message>
        <source>The server goes on running, and follows the change at once.</source>
        <translation>Der Server läuft weiter und folgt der Änderung sofort.</translation>
    </message>
    <message numerus="yes">
        <source>This changes the address that %n users have connected to: their clients need the new one.</source>
        <translation>
            <numerusform>Dies ändert die Adresse, mit der sich %n Benutzer verbunden hat: seine Clients brauchen die neue.</numerusform>
            <numerusform>Dies ändert die Adresse, mit der sich %n Benutzer verbunden haben: ihre Clients brauchen die neue.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>restdock::ui::ProfileTasks</name>
    <message>
        <source>Opening the profile…</source>
        <translation>Das Profil wird geöffnet …</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>the name of a copied profile</extracomment>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>“%1” was saved without a test, and is not started yet.</source>
        <translation>„%1“ wurde ungeprüft gespeichert und ist noch nicht gestartet.</translation>
    </message>
    <message>
        <source>Stop “%1”</source>
        <translation>„%1“ anhalten</translation>
    </message>
    <message numerus="yes">
        <source>Clients are in the middle of %n requests. If the server stops now, restic will report an error or try again later.</source>
        <translation>
            <numerusform>Clients sind mitten in %n Anfrage. Wenn der Server jetzt anhält, meldet restic einen Fehler oder versucht es später erneut.</numerusform>
            <numerusform>Clients sind mitten in %n Anfragen. Wenn der Server jetzt anhält, meldet restic einen Fehler oder versucht es später erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Weiterlaufen</translation>
    </message>
    <message>
        <source>&amp;Stop now</source>
        <translation>Jetzt &amp;anhalten</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>Port %1 verwenden</translation>
    </message>
    <message>
        <source>Clients of “%1” have port %2 written down. They get no answer until they are told port %3.</source>
        <translation>Clients von „%1“ haben Port %2 eingetragen. Sie bekommen keine Antwort, bis dort Port %3 steht.</translation>
    </message>
    <message>
        <source>&amp;Keep port %1</source>
        <translation>Port %1 &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;Use port %1</source>
        <translation>Port %1 &amp;verwenden</translation>
    </message>
    <message>
        <source>The certificate of “%1” cannot be read.</source>
        <translation>Das Zertifikat von „%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
    <message>
        <source>The profile and its users are deleted. The backups in %1 stay.</source>
        <translation>Das Profil und seine Benutzer werden gelöscht. Die Sicherungen in %1 bleiben.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation>Profile importieren</translation>
    </message>
    <message>
        <source>Profiles (*.toml);;All files (*)</source>
        <translation>Profile (*.toml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Every computer in a network of this one can then connect to “%1”, with the name and password of a user.</source>
        <translation>Jeder Computer in einem Netzwerk dieses Computers kann sich dann mit „%1“ verbinden, mit Name und Passwort eines Benutzers.</translation>
    </message>
    <message>
        <source>Listen on all addresses</source>
        <translation>Unter allen Adressen lauschen</translation>
    </message>
    <message>
        <source>There is no certificate: passwords can be read on the network.</source>
        <translation>Es gibt kein Zertifikat: Passwörter können im Netzwerk mitgelesen werden.</translation>
    </message>
    <message>
        <source>&amp;Keep %1</source>
        <translation>%1 &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;Listen on all</source>
        <translation>Unter &amp;allen lauschen</translation>
    </message>
</context>
<context>
    <name>restdock::ui::RepositoriesPage</name>
    <message>
        <source>&amp;Warn when older than…</source>
        <translation>&amp;Warnen, wenn älter als …</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Ak&amp;tualisieren</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Abb&amp;rechen</translation>
    </message>
    <message>
        <source>Connect a client…</source>
        <translation>Client verbinden …</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Zählung</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Repositorys</translation>
    </message>
    <message>
        <source>The counting was cancelled.</source>
        <translation>Die Zählung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The repositories could not be counted: %1</source>
        <translation>Die Repositorys konnten nicht gezählt werden: %1</translation>
    </message>
    <message>
        <source>counting… %1 files</source>
        <translation>wird gezählt … %1 Dateien</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>wird gezählt …</translation>
    </message>
    <message>
        <source>a backup has been received since</source>
        <translation>seitdem wurde eine Sicherung empfangen</translation>
    </message>
    <message numerus="yes">
        <source>%n repositories</source>
        <translation>
            <numerusform>%n Repository</numerusform>
            <numerusform>%n Repositorys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n überfällig</numerusform>
            <numerusform>%n überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1</source>
        <extracomment>when the repositories were counted</extracomment>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>Looking for repositories…</source>
        <translation>Repositorys werden gesucht …</translation>
    </message>
    <message>
        <source>No repository yet. The first “restic init” of a client makes one.</source>
        <translation>Noch kein Repository. Das erste „restic init“ eines Clients legt eines an.</translation>
    </message>
    <message>
        <source>“Refresh” tries again.</source>
        <translation>„Aktualisieren“ versucht es noch einmal.</translation>
    </message>
    <message>
        <source>Select a repository to see what it is made of.</source>
        <translation>Wählen Sie ein Repository, um zu sehen, woraus es besteht.</translation>
    </message>
    <message>
        <source>After how many days without a backup the selected repository, or every one, is late</source>
        <translation>Nach wie vielen Tagen ohne Sicherung das gewählte Repository oder jedes verspätet ist</translation>
    </message>
</context>
<context>
    <name>restdock::ui::RepositoryModel</name>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>Last backup received</source>
        <translation>Letzte Sicherung</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Snapshots</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Stale locks</source>
        <translation>Alte Sperren</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>wird gezählt …</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1, counting</source>
        <translation>%1, wird gezählt</translation>
    </message>
    <message>
        <source>%1, last backup %2, %3, %4 snapshots, %5</source>
        <extracomment>a row of the table, for a screen reader: name, moment of the last backup, age, number, size</extracomment>
        <translation>%1, letzte Sicherung %2, %3, %4 Snapshots, %5</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <extracomment>a column: bytes received in the last seven days</extracomment>
        <translation>Letzte 7 Tage</translation>
    </message>
</context>
<context>
    <name>restdock::ui::RightsBox</name>
    <message>
        <source>Full: write, read and delete</source>
        <translation>Voll: schreiben, lesen und löschen</translation>
    </message>
    <message>
        <source>Add only: nothing can be deleted</source>
        <translation>Nur hinzufügen: nichts kann gelöscht werden</translation>
    </message>
    <message>
        <source>Read only: for restoring</source>
        <translation>Nur lesen: zum Wiederherstellen</translation>
    </message>
</context>
<context>
    <name>restdock::ui::RulesPage</name>
    <message>
        <source>A&amp;dd only: nobody can delete or change backups</source>
        <translation>Nur &amp;hinzufügen: Niemand kann Sicherungen löschen oder ändern</translation>
    </message>
    <message>
        <source>Users reach only the &amp;folder of their name</source>
        <translation>Benutzer erreichen nur den &amp;Ordner ihres Namens</translation>
    </message>
    <message>
        <source>&amp;Verify uploads: damaged data is refused</source>
        <translation>Uploads &amp;prüfen: Beschädigte Daten werden abgelehnt</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>no limit; for example 500 GB</source>
        <translation>keine Grenze; zum Beispiel 500 GB</translation>
    </message>
    <message>
        <source>&amp;Limit of all together</source>
        <translation>&amp;Grenze für alles zusammen</translation>
    </message>
    <message>
        <source>nothing; for example 5 GB</source>
        <translation>nichts; zum Beispiel 5 GB</translation>
    </message>
    <message>
        <source>New backups are refused when less than this is left. Restoring goes on.</source>
        <translation>Neue Sicherungen werden abgelehnt, wenn weniger übrig ist. Wiederherstellen geht weiter.</translation>
    </message>
    <message>
        <source>&amp;Keep free on the disk</source>
        <translation>&amp;Auf dem Datenträger frei lassen</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Days without a backup after which a repository counts as late</source>
        <translation>Tage ohne Sicherung, nach denen ein Repository als verspätet gilt</translation>
    </message>
    <message>
        <source>&amp;Warn of late backups</source>
        <translation>Vo&amp;r verspäteten Sicherungen warnen</translation>
    </message>
    <message numerus="yes">
        <source>days</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>Tag</numerusform>
            <numerusform>Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Set in “Repositories” – %1</source>
        <extracomment>%1: repositories and days, &quot;laptop: 7 days, phone: never&quot;</extracomment>
        <translation>In „Repositorys“ festgelegt – %1</translation>
    </message>
</context>
<context>
    <name>restdock::ui::SessionSecretsDialog</name>
    <message>
        <source>For this session</source>
        <translation>Für diese Sitzung</translation>
    </message>
    <message>
        <source>What “%1” needs is not read from a keychain now. What you enter here is kept in memory only; after the next start of Restdock it is needed again.</source>
        <translation>Was „%1“ braucht, kommt jetzt aus keinem Schlüsselbund. Was Sie hier eingeben, bleibt nur im Arbeitsspeicher; nach dem nächsten Start von Restdock wird es wieder gebraucht.</translation>
    </message>
    <message>
        <source>&amp;Use until Restdock ends</source>
        <translation>&amp;Verwenden, bis Restdock endet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>restdock::ui::SettingEditor</name>
    <message>
        <source>The test fills this list</source>
        <translation>Der Test füllt diese Liste</translation>
    </message>
    <message>
        <source>Personal space</source>
        <translation>Persönlicher Bereich</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Wählen …</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Workspace %1</source>
        <translation>Arbeitsbereich %1</translation>
    </message>
</context>
<context>
    <name>restdock::ui::SettingsDialog</name>
    <message>
        <source>No setting has this word.</source>
        <translation>Keine Einstellung enthält dieses Wort.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>restdock::ui::SizeEdit</name>
    <message>
        <source>this is no size</source>
        <translation>das ist keine Größe</translation>
    </message>
    <message>
        <source>Write a number and a unit, such as 500 GB</source>
        <translation>Schreiben Sie eine Zahl und eine Einheit, etwa 500 GB</translation>
    </message>
</context>
<context>
    <name>restdock::ui::StatusLine</name>
    <message>
        <source>State of Restdock</source>
        <translation>Zustand von Restdock</translation>
    </message>
    <message>
        <source>Keychain: unlocked</source>
        <extracomment>%1 is the keychain&apos;s name</extracomment>
        <translation>Schlüsselbund: entsperrt</translation>
    </message>
    <message>
        <source>Keychain: unlocked (%1)</source>
        <translation>Schlüsselbund: entsperrt (%1)</translation>
    </message>
    <message>
        <source>Keychain: locked</source>
        <translation>Schlüsselbund: gesperrt</translation>
    </message>
    <message>
        <source>Keychain: locked (%1)</source>
        <translation>Schlüsselbund: gesperrt (%1)</translation>
    </message>
    <message>
        <source>No keychain</source>
        <translation>Kein Schlüsselbund</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n läuft</numerusform>
            <numerusform>%n laufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need attention</source>
        <translation>
            <numerusform>%n braucht Aufmerksamkeit</numerusform>
            <numerusform>%n brauchen Aufmerksamkeit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>restdock::ui::StoragePage</name>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>Stora&amp;ge</source>
        <translation>Speich&amp;er</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Outcome of the test</source>
        <translation>Ergebnis des Tests</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test läuft …</translation>
    </message>
    <message>
        <source>The storage answers and takes data.</source>
        <translation>Der Speicher antwortet und nimmt Daten an.</translation>
    </message>
    <message>
        <source>Connected as %1.</source>
        <translation>Verbunden als %1.</translation>
    </message>
    <message>
        <source>%1 free of %2.</source>
        <extracomment>two amounts of data</extracomment>
        <translation>%1 frei von %2.</translation>
    </message>
    <message>
        <source>Sho&amp;w what is rarely needed</source>
        <translation>&amp;Zeigen, was selten gebraucht wird</translation>
    </message>
    <message>
        <source>none: it is kept in the keychain</source>
        <translation>keine: er liegt im Schlüsselbund</translation>
    </message>
    <message>
        <source>%1 from a file</source>
        <extracomment>a secret, such as an API token, that is read from a file</extracomment>
        <translation>%1 aus einer Datei</translation>
    </message>
    <message>
        <source>%1 free.</source>
        <translation>%1 frei.</translation>
    </message>
    <message>
        <source>The folder will be made.</source>
        <translation>Der Ordner wird angelegt.</translation>
    </message>
    <message>
        <source>It is a restic repository itself, which clients reach at the server’s address without a name behind it.</source>
        <translation>Er ist selbst ein restic-Repository, das Clients an der Adresse des Servers ohne Namen dahinter erreichen.</translation>
    </message>
    <message>
        <source>There are repositories in it: %1.</source>
        <translation>Darin sind Repositorys: %1.</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen …</translation>
    </message>
    <message>
        <source>Enter the API token first: Drime shows its folders to who has it.</source>
        <translation>Geben Sie zuerst das API-Token ein: Ohne es zeigt Drime keine Ordner.</translation>
    </message>
</context>
<context>
    <name>restdock::ui::ThroughputChart</name>
    <message>
        <source>Received (backups)</source>
        <translation>Empfangen (Sicherungen)</translation>
    </message>
    <message>
        <source>Sent (restores)</source>
        <translation>Gesendet (Wiederherstellungen)</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>a mark on the time axis; %1 is a length of time such as &quot;30 s&quot;</extracomment>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>the right end of the time axis</extracomment>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Received now %1, at most %2. Sent now %3, at most %4.</source>
        <translation>Empfangen jetzt %1, höchstens %2. Gesendet jetzt %3, höchstens %4.</translation>
    </message>
</context>
<context>
    <name>restdock::ui::TrayIcon</name>
    <message>
        <source>&amp;Open Restdock</source>
        <translation>Restdock öff&amp;nen</translation>
    </message>
    <message>
        <source>&amp;Start all</source>
        <translation>Alle &amp;starten</translation>
    </message>
    <message>
        <source>S&amp;top all</source>
        <translation>Alle an&amp;halten</translation>
    </message>
    <message>
        <source>&amp;Activity…</source>
        <translation>&amp;Aktivität …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Connect a client…</source>
        <translation>&amp;Client verbinden …</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>&amp;Adresse kopieren</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten …</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>an entry of the tray&apos;s menu: a profile and its state</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>%1: %2…</source>
        <translation>%1: %2 …</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Deleting allowed for %n min: end now</source>
        <translation>
            <numerusform>&amp;Löschen noch %n Min. erlaubt: jetzt beenden</numerusform>
            <numerusform>&amp;Löschen noch %n Min. erlaubt: jetzt beenden</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;More…</source>
        <translation>&amp;Mehr …</translation>
    </message>
    <message>
        <source>Copy restic co&amp;mmands</source>
        <translation>Befehle für &amp;restic kopieren</translation>
    </message>
    <message>
        <source>&amp;Open in Drime</source>
        <translation>In Drime ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>restdock::ui::TroubleBar</name>
    <message>
        <source>Try &amp;again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Nächster Versuch</translation>
    </message>
    <message numerus="yes">
        <source>Restdock tries again in %n seconds.</source>
        <translation>
            <numerusform>Restdock versucht es in %n Sekunde noch einmal.</numerusform>
            <numerusform>Restdock versucht es in %n Sekunden noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restdock tries again now.</source>
        <translation>Restdock versucht es jetzt noch einmal.</translation>
    </message>
    <message>
        <source>Use port %1…</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Port %1 verwenden…</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>Show the &amp;log of these minutes</source>
        <translation>&amp;Protokoll dieser Minuten zeigen</translation>
    </message>
    <message>
        <source>&amp;Copy details for a report</source>
        <translation>&amp;Einzelheiten für einen Bericht kopieren</translation>
    </message>
    <message>
        <source>Unlock &amp;keychain…</source>
        <translation>Schlüsselbund entsperren (&amp;v) …</translation>
    </message>
</context>
<context>
    <name>restdock::ui::UserListPage</name>
    <message>
        <source>Edit &amp;users…</source>
        <translation>Benut&amp;zer bearbeiten …</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message numerus="yes">
        <source>%n users</source>
        <translation>
            <numerusform>%n Benutzer</numerusform>
            <numerusform>%n Benutzer</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no user yet, so no client can connect.</source>
        <translation>Es gibt noch keinen Benutzer, also kann sich kein Client verbinden.</translation>
    </message>
    <message>
        <source>The users of %1.</source>
        <translation>Die Benutzer aus %1.</translation>
    </message>
    <message>
        <source>A reverse proxy says who somebody is. Those who came are listed.</source>
        <translation>Ein Reverse-Proxy sagt, wer jemand ist. Wer da war, steht hier.</translation>
    </message>
    <message>
        <source>Everybody may connect, without a password.</source>
        <translation>Jeder darf sich verbinden, ohne Passwort.</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>Hinzufü&amp;gen …</translation>
    </message>
    <message>
        <source>New pass&amp;word…</source>
        <translation>Neues Pass&amp;wort …</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen …</translation>
    </message>
    <message>
        <source>Change what users may do, and how they sign in</source>
        <translation>Ändern, was Benutzer dürfen und wie sie sich anmelden</translation>
    </message>
</context>
<context>
    <name>restdock::ui::UserModel</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>%1, %2, last seen: %3</source>
        <extracomment>a user: name, what it may do, when it was last seen</extracomment>
        <translation>%1, %2, zuletzt da: %3</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Own folder only</source>
        <translation>Nur eigener Ordner</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt da</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
</context>
<context>
    <name>restdock::ui::UserTasks</name>
    <message>
        <source>New password for “%1”</source>
        <translation>Neues Passwort für „%1“</translation>
    </message>
    <message>
        <source>A client that signs in as “%1” is refused until it has the new password.</source>
        <translation>Ein Client, der sich als „%1“ anmeldet, wird abgewiesen, bis er das neue Passwort hat.</translation>
    </message>
    <message>
        <source>&amp;Keep the old one</source>
        <translation>Das alte &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;Make a new one</source>
        <translation>Ein &amp;neues erzeugen</translation>
    </message>
    <message>
        <source>Remove the user “%1”</source>
        <translation>Den Benutzer „%1“ entfernen</translation>
    </message>
    <message>
        <source>Clients that sign in as “%1” are refused from now on. Their backups stay.</source>
        <translation>Clients, die sich als „%1“ anmelden, werden von nun an abgewiesen. Ihre Backups bleiben.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Password of “%1”</source>
        <translation>Passwort von „%1“</translation>
    </message>
    <message>
        <source>The password of “%1”. It is shown this once; Restdock keeps only its hash:</source>
        <translation>Das Passwort von „%1“. Es wird nur dieses eine Mal gezeigt; Restdock behält nur seinen Hash:</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>restdock::ui::UsersPage</name>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>New pass&amp;word</source>
        <translation>Neues Pass&amp;wort</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>name of a client, such as laptop</source>
        <translation>Name eines Clients, etwa laptop</translation>
    </message>
    <message>
        <source>New us&amp;er</source>
        <translation>Neue&amp;r Benutzer</translation>
    </message>
    <message>
        <source>The password of “%1”. It is shown this once, and holds when the profile is saved:</source>
        <translation>Das Passwort von „%1“. Es wird nur dieses eine Mal gezeigt und gilt, wenn das Profil gespeichert ist:</translation>
    </message>
    <message>
        <source>the users below</source>
        <translation>die Benutzer unten</translation>
    </message>
    <message>
        <source>the users of an .htpasswd file</source>
        <translation>die Benutzer einer .htpasswd-Datei</translation>
    </message>
    <message>
        <source>users whom a reverse proxy names</source>
        <translation>Benutzer, die ein Reverse Proxy nennt</translation>
    </message>
    <message>
        <source>everybody, without a password</source>
        <translation>alle, ohne Passwort</translation>
    </message>
    <message>
        <source>S&amp;ign in</source>
        <translation>&amp;Anmelden können sich</translation>
    </message>
    <message>
        <source>Password &amp;file</source>
        <translation>&amp;Passwortdatei</translation>
    </message>
    <message>
        <source>&amp;Header field</source>
        <translation>&amp;Kopffeld</translation>
    </message>
    <message>
        <source>A&amp;ccess</source>
        <translation>&amp;Zugriff</translation>
    </message>
    <message>
        <source>no limit; for example 200 GB</source>
        <translation>keine Grenze; zum Beispiel 200 GB</translation>
    </message>
    <message>
        <source>&amp;Limit</source>
        <translation>&amp;Grenze</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Own folder only</source>
        <translation>Nur eigener Ordner</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Connected from</source>
        <translation>Verbunden von</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose the password file</source>
        <translation>Passwortdatei wählen</translation>
    </message>
    <message>
        <source>It is never written, and read again when it changes</source>
        <translation>Sie wird nie geschrieben, und neu gelesen, wenn sie sich ändert</translation>
    </message>
    <message>
        <source>the limit of “%1” is no size</source>
        <translation>die Grenze von „%1“ ist keine Größe</translation>
    </message>
    <message>
        <source>Write a number and a unit, such as 200 GB</source>
        <translation>Schreiben Sie eine Zahl und eine Einheit, etwa 200 GB</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Wählen Sie eine andere Datei</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
</TS>
