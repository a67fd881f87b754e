<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ActiveClients</name>
    <message>
        <source>a client that has just come to “%1”</source>
        <translation>ein Client, der gerade erst zu „%1“ gekommen ist</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>jemand ohne Namen</translation>
    </message>
    <message>
        <source>%1 from %2, in “%3”</source>
        <extracomment>%1 is a user, %2 an address, %3 a profile</extracomment>
        <translation>%1 von %2, in „%3“</translation>
    </message>
    <message>
        <source>%1 from %2: “%3” in “%4”</source>
        <extracomment>%1 is a user, %2 an address, %3 a repository, %4 a profile</extracomment>
        <translation>%1 von %2: „%3“ in „%4“</translation>
    </message>
    <message numerus="yes">
        <source>and %n others</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <source>%1: %2</source>
        <extracomment>what needs the person: a profile, and what is wrong with it (&quot;folder not found&quot;)</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>Backup server for restic</source>
        <translation>Sicherungsserver für restic</translation>
    </message>
</context>
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
    <name>BackgroundPortal</name>
    <message>
        <source>Start the backup server at login</source>
        <translation>Sicherungen ab der Anmeldung bedienen</translation>
    </message>
</context>
<context>
    <name>CertificateTask</name>
    <message>
        <source>Create a new certificate</source>
        <translation>Neues Zertifikat erstellen</translation>
    </message>
    <message>
        <source>Clients of “%1” refuse the server until they are given the new certificate.</source>
        <translation>Clients von „%1“ lehnen den Server ab, bis sie das neue Zertifikat bekommen.</translation>
    </message>
    <message>
        <source>&amp;Keep it as it is</source>
        <translation>&amp;Behalten, wie es ist</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Erstellen</translation>
    </message>
    <message>
        <source>Changing “%1”. If the keychain is locked, it asks for its password.</source>
        <translation>„%1“ wird geändert. Ist der Schlüsselbund gesperrt, fragt er nach seinem Passwort.</translation>
    </message>
    <message>
        <source>“%1” has a new certificate. Give it to the clients; you find it under “Connect a client”.</source>
        <translation>„%1“ hat ein neues Zertifikat. Geben Sie es den Clients: Es steht unter „Client verbinden“.</translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message>
        <source>The profiles cannot be read.</source>
        <translation>Die Profile können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The profiles are from a later version of Restdock.</source>
        <translation>Die Profile sind von einer neueren Version von Restdock.</translation>
    </message>
    <message>
        <source>The file %1 was edited by hand, or is damaged. The other profiles work. The last good copy can be restored.</source>
        <translation>Die Datei %1 wurde von Hand geändert oder ist beschädigt. Die anderen Profile arbeiten. Die letzte gute Kopie kann an ihre Stelle treten.</translation>
    </message>
    <message>
        <source>The file %1 was edited by hand, or is damaged. Nothing was changed. Correct the file and try again, or restore the last good copy.</source>
        <translation>Die Datei %1 wurde von Hand geändert oder ist beschädigt. Nichts wurde verändert. Bringen Sie die Datei in Ordnung und versuchen Sie es noch einmal, oder nehmen Sie die letzte gute Kopie.</translation>
    </message>
    <message>
        <source>This version does not understand everything in %1. Nothing was changed, and nothing can be changed or started here. Update Restdock.</source>
        <translation>Dieses Restdock kennt nicht alles, was in %1 steht. Nichts wurde geändert, und nichts kann hier geändert oder gestartet werden. Aktualisieren Sie Restdock.</translation>
    </message>
    <message>
        <source>Your profiles appear here as soon as their file can be read. Correct it and try again, or restore the last good copy, with the buttons above. Until then no server is running, and clients cannot connect. Backups that are already stored are not affected.</source>
        <translation>Ihre Profile erscheinen hier, sobald ihre Datei gelesen werden kann. Bringen Sie sie in Ordnung und versuchen Sie es noch einmal, oder nehmen Sie die letzte gute Kopie: mit den Knöpfen oben. Bis dahin läuft kein Server, und Clients können sich nicht verbinden. Schon gespeicherte Sicherungen sind nicht betroffen.</translation>
    </message>
    <message>
        <source>Your profiles appear here after Restdock has been updated. Until then no server is running, and clients cannot connect. Backups that are already stored are not affected.</source>
        <translation>Ihre Profile erscheinen hier, wenn Restdock aktualisiert ist. Bis dahin läuft kein Server, und Clients können sich nicht verbinden. Schon gespeicherte Sicherungen sind nicht betroffen.</translation>
    </message>
    <message numerus="yes">
        <source>%n profiles could not be read.</source>
        <translation>
            <numerusform>%n Profil konnte nicht gelesen werden.</numerusform>
            <numerusform>%n Profile konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>One profile could not be read (line %1).</source>
        <translation>Ein Profil konnte nicht gelesen werden (Zeile %1).</translation>
    </message>
    <message>
        <source>One profile could not be read.</source>
        <translation>Ein Profil konnte nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>DesktopShell</name>
    <message>
        <source>Quit Restdock</source>
        <translation>Restdock beenden</translation>
    </message>
    <message numerus="yes">
        <source>%n clients are sending data. If you quit now, restic will report an error or try again later.</source>
        <translation>
            <numerusform>%n Client sendet Daten. Wenn Sie jetzt beenden, meldet restic einen Fehler oder versucht es später erneut.</numerusform>
            <numerusform>%n Clients senden Daten. Wenn Sie jetzt beenden, meldet restic einen Fehler oder versucht es später erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>&amp;Quit now</source>
        <translation>&amp;Jetzt beenden</translation>
    </message>
    <message>
        <source>Quit when &amp;finished</source>
        <translation>Beenden, wenn &amp;fertig</translation>
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
        <source>Restdock ended unexpectedly</source>
        <translation>Restdock wurde unerwartet beendet</translation>
    </message>
    <message>
        <source>Restdock ended unexpectedly last time. The servers that were running are started again.</source>
        <translation>Restdock wurde beim letzten Mal unerwartet beendet. Die Server, die liefen, werden wieder gestartet.</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>Einzelheiten &amp;kopieren</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Servers run only as long as Restdock does. This desktop has no tray, so Restdock cannot keep running without its window.</source>
        <translation>Server laufen nur, solange Restdock läuft. Diese Arbeitsumgebung hat keinen Infobereich, in dem es ohne sein Fenster weiterlaufen könnte.</translation>
    </message>
    <message>
        <source>Restdock does the same next time. You can change this in Settings, “General”.</source>
        <translation>Restdock tut das nächste Mal dasselbe. Ändern lässt sich das in den Einstellungen unter „Allgemein“.</translation>
    </message>
    <message>
        <source>The details are for reporting the problem. They contain no names, addresses or secrets.</source>
        <translation>Die Einzelheiten sind für eine Meldung des Problems. Namen, Adressen und Geheimnisse stehen nicht darin.</translation>
    </message>
</context>
<context>
    <name>Error</name>
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
        <source>The certificate cannot be written to %1. Choose another folder.</source>
        <translation>Das Zertifikat kann nicht nach %1 geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>It is not there: %1</source>
        <translation>Es ist nicht da: %1</translation>
    </message>
    <message>
        <source>It is there already: %1</source>
        <translation>Es ist schon da: %1</translation>
    </message>
    <message>
        <source>Access was refused: %1</source>
        <translation>Der Zugriff wurde verweigert: %1</translation>
    </message>
    <message>
        <source>It cannot be written now: %1</source>
        <translation>Es kann zurzeit nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>There is no room left: %1</source>
        <translation>Es ist kein Platz mehr da: %1</translation>
    </message>
    <message>
        <source>It cannot be reached now: %1</source>
        <translation>Es ist zurzeit nicht erreichbar: %1</translation>
    </message>
    <message>
        <source>It was asked too often: %1</source>
        <translation>Es wurde zu oft gefragt: %1</translation>
    </message>
    <message>
        <source>The key was refused: %1</source>
        <translation>Der Schlüssel wurde abgelehnt: %1</translation>
    </message>
    <message>
        <source>It is damaged: %1</source>
        <translation>Es ist beschädigt: %1</translation>
    </message>
    <message>
        <source>It was given up: %1</source>
        <translation>Es wurde abgebrochen: %1</translation>
    </message>
    <message>
        <source>Cannot start %1</source>
        <translation>%1 kann nicht gestartet werden</translation>
    </message>
    <message>
        <source>Cannot make the folder %1</source>
        <translation>Der Ordner %1 kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>%1. Make it yourself, or choose another</source>
        <translation>%1. Legen Sie ihn selbst an, oder wählen Sie einen anderen</translation>
    </message>
    <message>
        <source>Cannot read standard input</source>
        <translation>Die Standardeingabe kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Cannot look at the folder %1</source>
        <translation>Der Ordner %1 kann nicht geprüft werden</translation>
    </message>
    <message>
        <source>%1 is not a folder of this user. Remove it, or set XDG_RUNTIME_DIR</source>
        <translation>%1 ist kein Ordner dieses Benutzers. Entfernen Sie es, oder setzen Sie XDG_RUNTIME_DIR</translation>
    </message>
    <message>
        <source>Cannot protect the folder %1</source>
        <translation>Der Ordner %1 kann nicht geschützt werden</translation>
    </message>
    <message>
        <source>cannot write the activity log %1: %2</source>
        <translation>das Aktivitätsprotokoll %1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>sein Ordner kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>cannot change %1: %2</source>
        <translation>%1 kann nicht geändert werden: %2</translation>
    </message>
    <message>
        <source>cannot change %1: the registry refused it</source>
        <translation>%1 kann nicht geändert werden: Die Registrierung hat es verweigert</translation>
    </message>
    <message>
        <source>Another answer is awaited.</source>
        <translation>Eine andere Antwort wird noch erwartet.</translation>
    </message>
    <message>
        <source>The desktop cannot be asked to start Restdock at login.</source>
        <translation>Der Desktop kann nicht gebeten werden, Restdock bei der Anmeldung zu starten.</translation>
    </message>
    <message>
        <source>The desktop did not allow it.</source>
        <translation>Der Desktop hat es nicht erlaubt.</translation>
    </message>
    <message>
        <source>This password cannot be used.</source>
        <translation>Dieses Passwort kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another one.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>“%1” was changed elsewhere meanwhile.</source>
        <translation>„%1“ wurde inzwischen anderswo geändert.</translation>
    </message>
    <message>
        <source>This profile is not there any more.</source>
        <translation>Dieses Profil gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The keys are in a file that is locked with a passphrase.</source>
        <translation>Die Schlüssel sind in einer Datei, die mit einer Passphrase verschlossen ist.</translation>
    </message>
    <message>
        <source>no answer within 5 seconds</source>
        <translation>keine Antwort in 5 Sekunden</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>it cannot be read as a password file</source>
        <translation>sie kann nicht als Passwortdatei gelesen werden</translation>
    </message>
    <message>
        <source>The file’s keys are locked.</source>
        <translation>Die Schlüssel der Datei sind verschlossen.</translation>
    </message>
    <message>
        <source>There are no profiles in this file. Choose an export of Restdock, PyRestServer’s backends.toml, or the .htpasswd of a rest-server.</source>
        <translation>In dieser Datei sind keine Profile. Wählen Sie einen Export von Restdock, die backends.toml von PyRestServer oder die .htpasswd eines rest-server.</translation>
    </message>
    <message>
        <source>The counting was cancelled.</source>
        <translation>Die Zählung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>a double quote is not supported</source>
        <translation>ein doppeltes Anführungszeichen wird nicht unterstützt</translation>
    </message>
    <message>
        <source>no &apos;:&apos; between user and hash</source>
        <translation>kein „:“ zwischen Benutzer und Hash</translation>
    </message>
    <message>
        <source>more than one &apos;:&apos;</source>
        <translation>mehr als ein „:“</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>cannot load %1: %2</source>
        <translation>%1 kann nicht geladen werden: %2</translation>
    </message>
    <message>
        <source>cannot load %1</source>
        <translation>%1 kann nicht geladen werden</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>es ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>it is larger than 16 MiB</source>
        <translation>sie ist größer als 16 MiB</translation>
    </message>
    <message>
        <source>it became shorter while it was read</source>
        <translation>sie wurde kürzer, während sie gelesen wurde</translation>
    </message>
    <message>
        <source>Cannot read the file</source>
        <translation>Die Datei kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The file does not have the size it had</source>
        <translation>Die Datei hat nicht mehr die Größe, die sie hatte</translation>
    </message>
    <message>
        <source>cannot listen on %1: %2</source>
        <translation>auf %1 kann nicht gelauscht werden: %2</translation>
    </message>
    <message>
        <source>cannot listen on %1: %2. Check the host name and the port</source>
        <translation>auf %1 kann nicht gelauscht werden: %2. Prüfen Sie den Hostnamen und den Port</translation>
    </message>
    <message>
        <source>cannot listen on %1: the path of a Unix socket may have at most %2 bytes. Choose a shorter one</source>
        <translation>auf %1 kann nicht gelauscht werden: Der Pfad eines Unix-Sockets darf höchstens %2 Byte haben. Wählen Sie einen kürzeren</translation>
    </message>
    <message>
        <source>cannot listen on %1: Restdock has no Unix sockets on Windows. Use an address, such as 127.0.0.1:8000</source>
        <translation>auf %1 kann nicht gelauscht werden: Restdock hat unter Windows keine Unix-Sockets. Verwenden Sie eine Adresse, etwa 127.0.0.1:8000</translation>
    </message>
    <message>
        <source>Cannot write the log %1</source>
        <translation>Das Protokoll %1 kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>cannot make a certificate: %1 failed</source>
        <translation>ein Zertifikat kann nicht erstellt werden: %1 ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be a name in a certificate. Write host names and addresses, such as nas.local or 192.168.1.9</source>
        <translation>„%1“ kann kein Name in einem Zertifikat sein. Schreiben Sie Hostnamen und Adressen, etwa nas.local oder 192.168.1.9</translation>
    </message>
    <message>
        <source>a certificate needs a name or an address</source>
        <translation>ein Zertifikat braucht einen Namen oder eine Adresse</translation>
    </message>
    <message>
        <source>there is no certificate in PEM in it</source>
        <translation>darin ist kein Zertifikat im PEM-Format</translation>
    </message>
    <message>
        <source>there is no key in PEM in it</source>
        <translation>darin ist kein Schlüssel im PEM-Format</translation>
    </message>
    <message>
        <source>it is locked with a passphrase, for which a server cannot ask</source>
        <translation>er ist mit einer Passphrase verschlossen, nach der ein Server nicht fragen kann</translation>
    </message>
    <message>
        <source>it belongs to another certificate</source>
        <translation>er gehört zu einem anderen Zertifikat</translation>
    </message>
    <message>
        <source>OpenSSL offers no TLS</source>
        <translation>OpenSSL bietet kein TLS</translation>
    </message>
    <message>
        <source>the passphrase for the encrypted keys is missing. Give it as RESTDOCK_PASSPHRASE in the environment, or as the credential restdock.passphrase of systemd</source>
        <translation>die Passphrase für die verschlüsselten Schlüssel fehlt. Geben Sie sie als RESTDOCK_PASSPHRASE in der Umgebung an, oder als Credential restdock.passphrase von systemd</translation>
    </message>
    <message>
        <source>Cannot open %1</source>
        <translation>%1 kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Cannot lock %1</source>
        <translation>%1 kann nicht gesperrt werden</translation>
    </message>
    <message>
        <source>it is already served by another process</source>
        <translation>es wird schon von einem anderen Prozess bedient</translation>
    </message>
    <message>
        <source>it is already served by process %1</source>
        <translation>es wird schon von Prozess %1 bedient</translation>
    </message>
    <message>
        <source>Cannot write %1</source>
        <translation>%1 kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>There are none</source>
        <translation>Es gibt keine</translation>
    </message>
    <message>
        <source>There are: %1</source>
        <translation>Es gibt: %1</translation>
    </message>
    <message>
        <source>there is no profile &quot;%1&quot; in %2. %3</source>
        <translation>es gibt kein Profil „%1“ in %2. %3</translation>
    </message>
    <message>
        <source>its %1 is missing. Give it as %1_file, as the credential %2.%3 of systemd, or as %4 in the environment</source>
        <translation>sein %1 fehlt. Geben Sie es als %1_file an, als Credential %2.%3 von systemd oder als %4 in der Umgebung</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>cannot read the key file %1: %2</source>
        <translation>die Schlüsseldatei %1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>others may read or write the key file %1. Take that away: chmod 600 %1</source>
        <translation>andere dürfen die Schlüsseldatei %1 lesen oder schreiben. Nehmen Sie ihnen das Recht: chmod 600 %1</translation>
    </message>
    <message>
        <source>the key file %1 is empty</source>
        <translation>die Schlüsseldatei %1 ist leer</translation>
    </message>
    <message>
        <source>%1 is no file. Choose another name</source>
        <translation>%1 ist keine Datei. Wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is written without settings that this version does not know. %2</source>
        <translation>„%1“ wird ohne Einstellungen geschrieben, die diese Version nicht kennt. %2</translation>
    </message>
    <message>
        <source>the import was given up</source>
        <translation>der Import wurde abgebrochen</translation>
    </message>
    <message>
        <source>%1. Some profiles were added: %2</source>
        <translation>%1. Einige Profile wurden hinzugefügt: %2</translation>
    </message>
    <message>
        <source>The operation was given up</source>
        <translation>Der Vorgang wurde abgebrochen</translation>
    </message>
    <message>
        <source>Drime has no space left</source>
        <translation>Drime hat keinen Platz mehr</translation>
    </message>
    <message>
        <source>Drime&apos;s address answers with a web page</source>
        <translation>Unter der Adresse von Drime antwortet eine Webseite</translation>
    </message>
    <message>
        <source>Drime does not have it</source>
        <translation>Drime hat es nicht</translation>
    </message>
    <message>
        <source>Drime refused</source>
        <translation>Drime hat abgelehnt</translation>
    </message>
    <message>
        <source>Drime cannot be reached</source>
        <translation>Drime ist nicht erreichbar</translation>
    </message>
    <message>
        <source>The connection to Drime broke</source>
        <translation>Die Verbindung zu Drime ist abgebrochen</translation>
    </message>
    <message>
        <source>Drime does not answer</source>
        <translation>Drime antwortet nicht</translation>
    </message>
    <message>
        <source>No secure connection to Drime: its certificate is not trusted, or something on the way interferes</source>
        <translation>Keine sichere Verbindung zu Drime: Seinem Zertifikat wird nicht vertraut, oder etwas auf dem Weg greift ein</translation>
    </message>
    <message>
        <source>Drime asks to slow down</source>
        <translation>Drime bittet, langsamer zu machen</translation>
    </message>
    <message>
        <source>Drime rejected the key: it was revoked or mistyped</source>
        <translation>Drime hat den Schlüssel abgelehnt: Er wurde widerrufen oder ist falsch geschrieben</translation>
    </message>
    <message>
        <source>The download was given up</source>
        <translation>Der Download wurde abgebrochen</translation>
    </message>
    <message>
        <source>Drime sent something else than the file</source>
        <translation>Drime hat etwas anderes als die Datei gesendet</translation>
    </message>
    <message>
        <source>Drime&apos;s download leads nowhere</source>
        <translation>Der Download von Drime führt ins Leere</translation>
    </message>
    <message>
        <source>The file was replaced in Drime</source>
        <translation>Die Datei wurde in Drime ersetzt</translation>
    </message>
    <message>
        <source>%1 is no address of an API. Write it like https://app.drime.cloud/api/v1</source>
        <translation>%1 ist keine Adresse einer API. Schreiben Sie sie wie https://app.drime.cloud/api/v1</translation>
    </message>
    <message>
        <source>the key would cross the network unencrypted to http://%1. Use https</source>
        <translation>der Schlüssel ginge unverschlüsselt durch das Netzwerk zu http://%1. Verwenden Sie https</translation>
    </message>
    <message>
        <source>the address of the API must have no user, query or fragment</source>
        <translation>die Adresse der API darf keinen Benutzer, keine Abfrage und kein Fragment enthalten</translation>
    </message>
    <message>
        <source>there is no API key</source>
        <translation>es gibt keinen API-Schlüssel</translation>
    </message>
    <message>
        <source>there must be room for two transfers, one of them an upload</source>
        <translation>es müssen zwei Übertragungen möglich sein, eine davon ein Upload</translation>
    </message>
    <message>
        <source>a workspace&apos;s number is not negative</source>
        <translation>die Nummer eines Arbeitsbereichs ist nicht negativ</translation>
    </message>
    <message>
        <source>There is no folder %1 in Drime</source>
        <translation>Den Ordner %1 gibt es in Drime nicht</translation>
    </message>
    <message>
        <source>A folder in Drime comes and goes</source>
        <translation>Ein Ordner in Drime ist mal da und mal nicht</translation>
    </message>
    <message>
        <source>Restdock is stopping</source>
        <translation>Restdock hält an</translation>
    </message>
    <message>
        <source>Drime did not delete a file</source>
        <translation>Drime hat eine Datei nicht gelöscht</translation>
    </message>
    <message>
        <source>Drime does not tell a file&apos;s size</source>
        <translation>Drime nennt die Größe einer Datei nicht</translation>
    </message>
    <message>
        <source>there is no workspace %1 in this Drime account. There are: %2</source>
        <translation>es gibt keinen Arbeitsbereich %1 in diesem Drime-Konto. Es gibt: %2</translation>
    </message>
    <message>
        <source>A repository has one config: there is no list of them</source>
        <translation>Ein Repository hat nur eine config: Es gibt keine Liste davon</translation>
    </message>
    <message>
        <source>The file is too large for Drime</source>
        <translation>Die Datei ist zu groß für Drime</translation>
    </message>
    <message>
        <source>A folder in Drime cannot be listed: %1</source>
        <translation>Ein Ordner in Drime kann nicht aufgelistet werden: %1</translation>
    </message>
    <message>
        <source>it has no end</source>
        <translation>die Liste hat kein Ende</translation>
    </message>
    <message>
        <source>the answer is no listing</source>
        <translation>die Antwort ist keine Liste</translation>
    </message>
    <message>
        <source>the service lists another one instead</source>
        <translation>der Dienst listet stattdessen einen anderen auf</translation>
    </message>
    <message>
        <source>the service shows only a part of it</source>
        <translation>der Dienst zeigt nur einen Teil davon</translation>
    </message>
    <message>
        <source>it keeps changing</source>
        <translation>er ändert sich ständig</translation>
    </message>
    <message>
        <source>it has %1 entries, and the service shows %2</source>
        <translation>er hat %1 Einträge, und der Dienst zeigt %2</translation>
    </message>
    <message>
        <source>The folder above was removed</source>
        <translation>Der Ordner darüber wurde entfernt</translation>
    </message>
    <message>
        <source>Drime did not say which folder it made</source>
        <translation>Drime hat nicht gesagt, welchen Ordner es angelegt hat</translation>
    </message>
    <message>
        <source>Drime made a folder in another place</source>
        <translation>Drime hat einen Ordner an einer anderen Stelle angelegt</translation>
    </message>
    <message>
        <source>Drime opened no upload</source>
        <translation>Drime hat keinen Upload begonnen</translation>
    </message>
    <message>
        <source>Drime gives no address for a part</source>
        <translation>Drime nennt keine Adresse für einen Teil</translation>
    </message>
    <message>
        <source>Drime gives an address that is not safe</source>
        <translation>Drime nennt eine Adresse, die nicht sicher ist</translation>
    </message>
    <message>
        <source>A part arrived damaged in Drime&apos;s store</source>
        <translation>Ein Teil kam beschädigt im Speicher von Drime an</translation>
    </message>
    <message>
        <source>Drime did not say what it registered</source>
        <translation>Drime hat nicht gesagt, was es registriert hat</translation>
    </message>
    <message>
        <source>The upload was given up</source>
        <translation>Der Upload wurde abgebrochen</translation>
    </message>
    <message>
        <source>Drime did not say what it stored</source>
        <translation>Drime hat nicht gesagt, was es gespeichert hat</translation>
    </message>
    <message>
        <source>The counting was given up</source>
        <translation>Die Zählung wurde abgebrochen</translation>
    </message>
    <message>
        <source>Drime says that the upload is incomplete</source>
        <translation>Drime sagt, dass der Upload unvollständig ist</translation>
    </message>
    <message>
        <source>Drime stored another number of bytes than were sent</source>
        <translation>Drime hat eine andere Zahl von Bytes gespeichert, als gesendet wurde</translation>
    </message>
    <message>
        <source>Drime stored the file in another place</source>
        <translation>Drime hat die Datei an einer anderen Stelle gespeichert</translation>
    </message>
    <message>
        <source>The file is stored already</source>
        <translation>Die Datei ist schon gespeichert</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Ordner nicht gefunden</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Ist kein Ordner</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Ist ein Ordner</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>Der Ordner ist nicht leer</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Die Datei existiert bereits</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Keine Berechtigung</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Die Operation ist nicht erlaubt</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Das Dateisystem ist nur lesbar</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Auf dem Gerät ist kein Speicherplatz mehr frei</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Der zugewiesene Speicherplatz (Quota) ist überschritten</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>Die Datei ist zu groß</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Der Dateiname ist zu lang</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>Zu viele Ebenen aus symbolischen Links</translation>
    </message>
    <message>
        <source>Invalid cross-device link</source>
        <translation>Ungültiger Link über Gerätegrenzen hinweg</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Eingabe-/Ausgabefehler</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>Das Gerät gibt es nicht</translation>
    </message>
    <message>
        <source>No such device or address</source>
        <translation>Das Gerät oder die Adresse gibt es nicht</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Das Gerät oder die Ressource ist belegt</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>Veraltetes Datei-Handle</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Die Wartezeit für die Verbindung ist abgelaufen</translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation>Der Socket ist nicht verbunden</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Zu viele offene Dateien</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>Es ist nicht genug Arbeitsspeicher verfügbar</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an address to listen on: %2. Use HOST:PORT, [IPV6]:PORT, :PORT or unix:PATH</source>
        <translation>„%1“ ist keine Adresse, auf der gelauscht werden kann: %2. Verwenden Sie HOST:PORT, [IPV6]:PORT, :PORT oder unix:PATH</translation>
    </message>
    <message>
        <source>the path is missing</source>
        <translation>der Pfad fehlt</translation>
    </message>
    <message>
        <source>the port is missing</source>
        <translation>der Port fehlt</translation>
    </message>
    <message>
        <source>an IPv6 address needs brackets</source>
        <translation>eine IPv6-Adresse braucht eckige Klammern</translation>
    </message>
    <message>
        <source>the port is not a number from 0 to 65535</source>
        <translation>der Port ist keine Zahl von 0 bis 65535</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>Diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>%1 is behind a link to a place that is not there</source>
        <translation>%1 liegt hinter einem Link auf einen Ort, den es nicht gibt</translation>
    </message>
    <message>
        <source>There is a file where %1 needs a folder</source>
        <translation>Wo %1 einen Ordner braucht, ist eine Datei</translation>
    </message>
    <message>
        <source>Cannot read %1</source>
        <translation>%1 kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Cannot list %1</source>
        <translation>%1 kann nicht aufgelistet werden</translation>
    </message>
    <message>
        <source>%1 is a link to a place that is not there</source>
        <translation>%1 ist ein Link auf einen Ort, den es nicht gibt</translation>
    </message>
    <message>
        <source>Cannot count %1</source>
        <translation>%1 kann nicht gezählt werden</translation>
    </message>
    <message>
        <source>%1 is not a file</source>
        <translation>%1 ist keine Datei</translation>
    </message>
    <message>
        <source>Cannot write to %1</source>
        <translation>In %1 kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>The folder was replaced while its files were counted</source>
        <translation>Der Ordner wurde ersetzt, während seine Dateien gezählt wurden</translation>
    </message>
    <message>
        <source>A file ends before its size</source>
        <translation>Eine Datei endet vor ihrer angegebenen Größe</translation>
    </message>
    <message>
        <source>Cannot read a file</source>
        <translation>Eine Datei kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Cannot store a file</source>
        <translation>Eine Datei kann nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Cannot remove %1</source>
        <translation>%1 kann nicht entfernt werden</translation>
    </message>
    <message>
        <source>Cannot look for repositories in %1</source>
        <translation>In %1 kann nicht nach Repositorys gesucht werden</translation>
    </message>
    <message>
        <source>The folder %1 is empty, as if its drive were not connected</source>
        <translation>Der Ordner %1 ist leer, als wäre sein Laufwerk nicht angeschlossen</translation>
    </message>
    <message>
        <source>Cannot open the folder %1</source>
        <translation>Der Ordner %1 kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>The folder %1 is not there. Restdock did not create an empty folder in its place</source>
        <translation>Der Ordner %1 ist nicht da. Restdock hat keinen leeren Ordner an seiner Stelle angelegt</translation>
    </message>
    <message>
        <source>Cannot count the files in %1</source>
        <translation>Die Dateien in %1 können nicht gezählt werden</translation>
    </message>
    <message>
        <source>Cannot store %1</source>
        <translation>%1 kann nicht gespeichert werden</translation>
    </message>
    <message>
        <source>The folder %1 is not there. Connect or mount its drive, or make it</source>
        <translation>Der Ordner %1 ist nicht da. Schließen Sie sein Laufwerk an, hängen Sie es ein, oder legen Sie ihn an</translation>
    </message>
    <message>
        <source>Cannot make %1</source>
        <translation>%1 kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>Cannot look at a file</source>
        <translation>Eine Datei kann nicht geprüft werden</translation>
    </message>
    <message>
        <source>Cannot write to a file</source>
        <translation>In eine Datei kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Cannot read from a file</source>
        <translation>Aus einer Datei kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Cannot write to the disk</source>
        <translation>Auf den Datenträger kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>both folders are %1. A copy in the same place helps nobody: choose another second folder</source>
        <translation>beide Ordner sind %1. Eine Kopie an derselben Stelle hilft niemandem: Wählen Sie einen anderen zweiten Ordner</translation>
    </message>
    <message>
        <source>is not a text of one line</source>
        <translation>ist kein Text aus einer Zeile</translation>
    </message>
    <message>
        <source>is neither true nor false</source>
        <translation>ist weder true noch false</translation>
    </message>
    <message>
        <source>is not a whole number</source>
        <translation>ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>is not a list of texts</source>
        <translation>ist keine Liste von Texten</translation>
    </message>
    <message>
        <source>its metadata is wrong: &quot;%1&quot; %2</source>
        <translation>seine Metadaten sind falsch: „%1“ %2</translation>
    </message>
    <message>
        <source>its metadata is wrong: &quot;%1&quot; of the setting &apos;%2&apos; %3</source>
        <translation>seine Metadaten sind falsch: „%1“ der Einstellung „%2“ %3</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>ist nicht bekannt</translation>
    </message>
    <message>
        <source>cannot be: %1</source>
        <translation>kann nicht sein: %1</translation>
    </message>
    <message>
        <source>is none of %1</source>
        <translation>ist keins von %1</translation>
    </message>
    <message>
        <source>is less than &quot;minimum&quot;</source>
        <translation>ist kleiner als „minimum“</translation>
    </message>
    <message>
        <source>is not a list of at most %1 settings</source>
        <translation>ist keine Liste von höchstens %1 Einstellungen</translation>
    </message>
    <message>
        <source>its metadata is wrong: the setting &apos;%1&apos; has a name that is taken</source>
        <translation>seine Metadaten sind falsch: Die Einstellung „%1“ hat einen Namen, der vergeben ist</translation>
    </message>
    <message>
        <source>it is a plug-in for another program (%1)</source>
        <translation>es ist ein Modul für ein anderes Programm (%1)</translation>
    </message>
    <message>
        <source>it was written for version %1 of Restdock&apos;s interface for storages, and this Restdock has version %2. Get the plug-in for this Restdock</source>
        <translation>es wurde für Version %1 der Restdock-Schnittstelle für Speicher geschrieben, und dieses Restdock hat Version %2. Besorgen Sie das Modul für dieses Restdock</translation>
    </message>
    <message>
        <source>it was built with Qt %1, and this Restdock runs with Qt %2. Build it with Qt %3.%4 or an earlier Qt %3</source>
        <translation>es wurde mit Qt %1 gebaut, und dieses Restdock läuft mit Qt %2. Bauen Sie es mit Qt %3.%4 oder einem früheren Qt %3</translation>
    </message>
    <message>
        <source>it is no plug-in of Qt 6 for this kind of computer</source>
        <translation>es ist kein Modul von Qt 6 für diese Art von Computer</translation>
    </message>
    <message>
        <source>it has no metadata that describes its storage. Name a JSON file in its Q_PLUGIN_METADATA</source>
        <translation>es hat keine Metadaten, die seinen Speicher beschreiben. Nennen Sie in seinem Q_PLUGIN_METADATA eine JSON-Datei</translation>
    </message>
    <message>
        <source>the plug-in for the backend type &apos;%1&apos; (%2) cannot be used: %3</source>
        <translation>das Modul für die Speicherart „%1“ (%2) kann nicht verwendet werden: %3</translation>
    </message>
    <message>
        <source>there is a plug-in of that name already: %1. Remove one</source>
        <translation>es gibt schon ein Modul dieses Namens: %1. Entfernen Sie eins</translation>
    </message>
    <message>
        <source>a storage of that name is built in</source>
        <translation>ein Speicher dieses Namens ist eingebaut</translation>
    </message>
    <message>
        <source>it opened nothing, without a reason</source>
        <translation>es hat nichts geöffnet, ohne einen Grund zu nennen</translation>
    </message>
    <message>
        <source>Cannot look at %1</source>
        <translation>%1 kann nicht geprüft werden</translation>
    </message>
    <message>
        <source>%1 belongs to another user (%2). Only root&apos;s and your own are used</source>
        <translation>%1 gehört einem anderen Benutzer (%2). Nur was root oder Ihnen gehört, wird verwendet</translation>
    </message>
    <message>
        <source>everybody may write to %1. Change that: chmod o-w &apos;%1&apos;</source>
        <translation>jeder darf in %1 schreiben. Ändern Sie das: chmod o-w &apos;%1&apos;</translation>
    </message>
    <message>
        <source>%1 leads nowhere</source>
        <translation>%1 führt ins Leere</translation>
    </message>
    <message>
        <source>%1 is not below the folder of the program, %2. On Windows plug-ins are loaded from there only</source>
        <translation>%1 liegt nicht unter dem Ordner des Programms, %2. Unter Windows werden Module nur von dort geladen</translation>
    </message>
    <message>
        <source>the backend type &apos;%1&apos; cannot be used: %2</source>
        <translation>die Speicherart „%1“ kann nicht verwendet werden: %2</translation>
    </message>
    <message>
        <source>its name is not lower case letters and digits</source>
        <translation>ihr Name besteht nicht aus Kleinbuchstaben und Ziffern</translation>
    </message>
    <message>
        <source>there is one of that name</source>
        <translation>es gibt schon eine dieses Namens</translation>
    </message>
    <message>
        <source>its setting &apos;%1&apos; has a name that is malformed or taken</source>
        <translation>ihre Einstellung „%1“ hat einen Namen, der fehlerhaft oder vergeben ist</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a size. Write a number with a unit, such as 200 GB or 5 GiB</source>
        <translation>„%1“ ist keine Größe. Schreiben Sie eine Zahl mit einer Einheit, etwa 200 GB oder 5 GiB</translation>
    </message>
    <message>
        <source>The encrypted file %1 is damaged. Put back a copy of it, or import the profiles again</source>
        <translation>Die verschlüsselte Datei %1 ist beschädigt. Setzen Sie eine Kopie davon an ihre Stelle, oder importieren Sie die Profile erneut</translation>
    </message>
    <message>
        <source>The keys are not in the encrypted file</source>
        <translation>Die Schlüssel sind nicht in der verschlüsselten Datei</translation>
    </message>
    <message>
        <source>%1 is from a newer Restdock. Update Restdock; nothing was changed</source>
        <translation>%1 ist von einem neueren Restdock. Aktualisieren Sie Restdock; nichts wurde geändert</translation>
    </message>
    <message>
        <source>The passphrase is empty. Choose one that is hard to guess</source>
        <translation>Die Passphrase ist leer. Wählen Sie eine, die schwer zu erraten ist</translation>
    </message>
    <message>
        <source>The encrypted file would be larger than %1 MiB. Use fewer profiles, or htpasswd files for the users</source>
        <translation>Die verschlüsselte Datei wäre größer als %1 MiB. Verwenden Sie weniger Profile, oder htpasswd-Dateien für die Benutzer</translation>
    </message>
    <message>
        <source>%1 stands in the file in clear. Delete the file when it is no longer needed</source>
        <translation>%1 steht im Klartext in der Datei. Löschen Sie die Datei, wenn sie nicht mehr gebraucht wird</translation>
    </message>
    <message>
        <source>The keychain is locked: your password store has not been unlocked. Unlock it and try again</source>
        <translation>Der Schlüsselbund ist gesperrt: Ihr Passwortspeicher wurde noch nicht entsperrt. Entsperren Sie ihn und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>The keychain does not answer. See whether it waits for your password in another window, and try again</source>
        <translation>Der Schlüsselbund antwortet nicht. Sehen Sie nach, ob er in einem anderen Fenster auf Ihr Passwort wartet, und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>The keychain refused access. Allow it and try again</source>
        <translation>Der Schlüsselbund hat den Zugriff verweigert. Erlauben Sie ihn und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>The keychain failed: %1. Try again, or keep the profile in the encrypted file</source>
        <translation>Der Schlüsselbund hat versagt: %1. Versuchen Sie es noch einmal, oder bewahren Sie das Profil in der verschlüsselten Datei auf</translation>
    </message>
    <message>
        <source>The entry is not in the keychain</source>
        <translation>Der Eintrag ist nicht im Schlüsselbund</translation>
    </message>
    <message>
        <source>The profile is too large for the keychain (%1 of %2 KiB). Use an htpasswd file for its users</source>
        <translation>Das Profil ist zu groß für den Schlüsselbund (%1 von %2 KiB). Verwenden Sie eine htpasswd-Datei für seine Benutzer</translation>
    </message>
    <message>
        <source>it did not keep what was written</source>
        <translation>er hat nicht behalten, was geschrieben wurde</translation>
    </message>
    <message>
        <source>it did not delete the entry</source>
        <translation>er hat den Eintrag nicht gelöscht</translation>
    </message>
    <message>
        <source>OpenSSL has no random numbers</source>
        <translation>OpenSSL hat keine Zufallszahlen</translation>
    </message>
    <message>
        <source>OpenSSL offers no AES</source>
        <translation>OpenSSL bietet kein AES</translation>
    </message>
    <message>
        <source>Cannot read %1: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 is too large</source>
        <translation>%1 ist zu groß</translation>
    </message>
    <message>
        <source>Another Restdock is changing the profiles. Try again when it has finished</source>
        <translation>Ein anderes Restdock ändert gerade die Profile. Versuchen Sie es noch einmal, wenn es fertig ist</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: %2</source>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>This profile does not exist any more</source>
        <translation>Dieses Profil gibt es nicht mehr</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was changed by somebody else meanwhile. Look at it again, then repeat your change</source>
        <translation>„%1“ wurde inzwischen von jemand anderem geändert. Sehen Sie es sich noch einmal an, und wiederholen Sie dann Ihre Änderung</translation>
    </message>
    <message>
        <source>An earlier change to &quot;%1&quot; was interrupted, and its store cannot be read now. Unlock it and try again</source>
        <translation>Eine frühere Änderung an „%1“ wurde unterbrochen, und seine Ablage kann zurzeit nicht gelesen werden. Entsperren Sie sie und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has keys or settings that must not stand in a readable file. Keep it in the keychain or in the encrypted file</source>
        <translation>„%1“ hat Schlüssel oder Einstellungen, die nicht in einer lesbaren Datei stehen dürfen. Bewahren Sie es im Schlüsselbund oder in der verschlüsselten Datei auf</translation>
    </message>
    <message>
        <source>The damaged file cannot be kept as %1</source>
        <translation>Die beschädigte Datei kann nicht als %1 aufgehoben werden</translation>
    </message>
    <message>
        <source>There is no good copy of this profile. Correct %1 by hand, or remove the profile and add it again</source>
        <translation>Es gibt keine gute Kopie dieses Profils. Berichtigen Sie %1 von Hand, oder entfernen Sie das Profil und fügen Sie es neu hinzu</translation>
    </message>
    <message>
        <source>a size cannot be negative</source>
        <translation>eine Größe kann nicht negativ sein</translation>
    </message>
    <message>
        <source>Write 0 for no limit</source>
        <translation>Schreiben Sie 0 für keine Grenze</translation>
    </message>
    <message>
        <source>Let users reach only the folder of their name, or remove the limit</source>
        <translation>Lassen Sie Benutzer nur den Ordner ihres Namens erreichen, oder entfernen Sie die Grenze</translation>
    </message>
    <message>
        <source>there are two users of this name</source>
        <translation>es gibt zwei Benutzer dieses Namens</translation>
    </message>
    <message>
        <source>Remove one</source>
        <translation>Entfernen Sie einen</translation>
    </message>
    <message>
        <source>The stored profile is damaged. Enter its settings and keys again, or import them</source>
        <translation>Das gespeicherte Profil ist beschädigt. Geben Sie seine Einstellungen und Schlüssel neu ein, oder importieren Sie sie</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not known. Write %2</source>
        <translation>„%1“ ist nicht bekannt. Schreiben Sie %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a repository and its days. Write REPOSITORY=DAYS, with 0 to %2 days</source>
        <translation>„%1“ ist kein Repository mit seinen Tagen. Schreiben Sie REPOSITORY=DAYS, mit 0 bis %2 Tagen</translation>
    </message>
    <message>
        <source>the key &apos;%1&apos; is left out: it is not known and may be a secret</source>
        <translation>der Schlüssel „%1“ wird weggelassen: Er ist nicht bekannt und könnte ein Geheimnis sein</translation>
    </message>
    <message>
        <source>restdock_format is not a version. Write 1</source>
        <translation>restdock_format ist keine Version. Schreiben Sie 1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; belongs to no profile and is left out. A profile is a table: [NAME]</source>
        <translation>„%1“ gehört zu keinem Profil und wird weggelassen. Ein Profil ist eine Tabelle: [NAME]</translation>
    </message>
    <message>
        <source>there are more than %1 profiles. Split the file</source>
        <translation>es sind mehr als %1 Profile. Teilen Sie die Datei</translation>
    </message>
    <message>
        <source>names that begin with restdock_ are reserved. Choose another for [%1]</source>
        <translation>Namen, die mit restdock_ beginnen, sind vorbehalten. Wählen Sie einen anderen für [%1]</translation>
    </message>
    <message>
        <source>store, revision or profile is missing or wrong</source>
        <translation>store, revision oder profile fehlt oder ist falsch</translation>
    </message>
    <message>
        <source>pending = &quot;%1&quot; is not known</source>
        <translation>pending = &quot;%1&quot; ist nicht bekannt</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>es ist leer</translation>
    </message>
    <message>
        <source>There are %1</source>
        <translation>Es gibt %1</translation>
    </message>
    <message>
        <source>there is no profile &quot;%1&quot;. %2</source>
        <translation>es gibt kein Profil „%1“. %2</translation>
    </message>
    <message>
        <source>The keys of &quot;%1&quot; are not in the encrypted file: they were saved elsewhere, or deleted. Enter them again</source>
        <translation>Die Schlüssel von „%1“ sind nicht in der verschlüsselten Datei: Sie wurden anderswo gespeichert oder gelöscht. Geben Sie sie neu ein</translation>
    </message>
    <message>
        <source>The keys of &quot;%1&quot; are not in the keychain: they were saved elsewhere, or deleted. Enter them again</source>
        <translation>Die Schlüssel von „%1“ sind nicht im Schlüsselbund: Sie wurden anderswo gespeichert oder gelöscht. Geben Sie sie neu ein</translation>
    </message>
    <message>
        <source>There is no such store here</source>
        <translation>Diese Ablage gibt es hier nicht</translation>
    </message>
    <message>
        <source>[%1] type: it is missing. Write type = &quot;%2&quot;</source>
        <translation>[%1] type: es fehlt. Schreiben Sie type = &quot;%2&quot;</translation>
    </message>
    <message>
        <source>it is %1. Write a text in quotation marks</source>
        <translation>es ist %1. Schreiben Sie einen Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>%1; its settings are kept</source>
        <translation>%1; ihre Einstellungen bleiben erhalten</translation>
    </message>
    <message>
        <source>the key &apos;%1&apos; is not known; it is kept</source>
        <translation>der Schlüssel „%1“ ist nicht bekannt; er bleibt erhalten</translation>
    </message>
    <message>
        <source>it is %1. Write a file&apos;s path in quotation marks</source>
        <translation>es ist %1. Schreiben Sie den Pfad einer Datei in Anführungszeichen</translation>
    </message>
    <message>
        <source>it is %1. Write a table for each user</source>
        <translation>es ist %1. Schreiben Sie eine Tabelle für jeden Benutzer</translation>
    </message>
    <message>
        <source>it is %1. Write a table with the user&apos;s password_hash</source>
        <translation>es ist %1. Schreiben Sie eine Tabelle mit dem password_hash des Benutzers</translation>
    </message>
    <message>
        <source>[%1] %2</source>
        <translation>[%1] %2</translation>
    </message>
    <message>
        <source>it is from a newer Restdock (format %1, this one knows %2). Update Restdock; nothing was changed</source>
        <translation>sie ist von einem neueren Restdock (Format %1, dieses kennt %2). Aktualisieren Sie Restdock; nichts wurde geändert</translation>
    </message>
    <message>
        <source>OpenSSL cannot encrypt</source>
        <translation>OpenSSL kann nicht verschlüsseln</translation>
    </message>
    <message>
        <source>what was encrypted is damaged or was changed. Use an intact copy</source>
        <translation>das Verschlüsselte ist beschädigt oder wurde verändert. Verwenden Sie eine unversehrte Kopie</translation>
    </message>
    <message>
        <source>There is not enough memory to turn the passphrase into a key. It takes %1 MiB</source>
        <translation>Der Arbeitsspeicher reicht nicht, um aus der Passphrase einen Schlüssel zu machen. Das braucht %1 MiB</translation>
    </message>
    <message>
        <source>the description of the encryption is damaged. Use an intact copy</source>
        <translation>die Beschreibung der Verschlüsselung ist beschädigt. Verwenden Sie eine unversehrte Kopie</translation>
    </message>
    <message>
        <source>The passphrase is wrong. Try again; nothing was changed</source>
        <translation>Die Passphrase ist falsch. Versuchen Sie es noch einmal; nichts wurde geändert</translation>
    </message>
    <message>
        <source>this session offers no Secret Service or KWallet</source>
        <translation>diese Sitzung bietet weder Secret Service noch KWallet</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither true nor false. Write one of them</source>
        <translation>„%1“ ist weder true noch false. Schreiben Sie eins davon</translation>
    </message>
    <message>
        <source>a whole number from %1 on</source>
        <translation>eine ganze Zahl ab %1</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a number. Write %2</source>
        <translation>„%1“ ist keine Zahl. Schreiben Sie %2</translation>
    </message>
    <message>
        <source>the list holds %1. Write texts only</source>
        <translation>die Liste enthält %1. Schreiben Sie nur Texte</translation>
    </message>
    <message>
        <source>it is %1. Write a size such as &quot;200 GB&quot;</source>
        <translation>es ist %1. Schreiben Sie eine Größe, etwa &quot;200 GB&quot;</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a size</source>
        <translation>eine Größe</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>eine Liste von Texten</translation>
    </message>
    <message>
        <source>one of &quot;%1&quot;</source>
        <translation>eins von &quot;%1&quot;</translation>
    </message>
    <message>
        <source>a text in quotation marks</source>
        <translation>einen Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not known</source>
        <translation>„%1“ ist nicht bekannt</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an address of the web</source>
        <translation>„%1“ ist keine Webadresse</translation>
    </message>
    <message>
        <source>Write one that begins with https://</source>
        <translation>Schreiben Sie eine, die mit https:// beginnt</translation>
    </message>
    <message>
        <source>the address has more than scheme, host, port and path</source>
        <translation>die Adresse hat mehr als Schema, Host, Port und Pfad</translation>
    </message>
    <message>
        <source>Leave the rest out</source>
        <translation>Lassen Sie den Rest weg</translation>
    </message>
    <message>
        <source>the key is longer than 4096 bytes</source>
        <translation>der Schlüssel ist länger als 4096 Byte</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>it is %1. Write %2</source>
        <translation>es ist %1. Schreiben Sie %2</translation>
    </message>
    <message>
        <source>there is a letter beyond a to z outside quotation marks. Quote the text or the key</source>
        <translation>außerhalb von Anführungszeichen steht ein anderer Buchstabe als a bis z. Setzen Sie den Text oder den Schlüssel in Anführungszeichen</translation>
    </message>
    <message>
        <source>this line is not understood</source>
        <translation>diese Zeile wird nicht verstanden</translation>
    </message>
    <message>
        <source>the file is larger than %1 MiB. Split it</source>
        <translation>die Datei ist größer als %1 MiB. Teilen Sie sie</translation>
    </message>
    <message>
        <source>a key has more than %1 parts. Quote it if its dots belong to its name</source>
        <translation>ein Schlüssel hat mehr als %1 Teile. Setzen Sie ihn in Anführungszeichen, wenn seine Punkte zu seinem Namen gehören</translation>
    </message>
    <message>
        <source>tables and lists are nested more than %1 deep</source>
        <translation>Tabellen und Listen sind mehr als %1 Ebenen tief verschachtelt</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a number with a fraction</source>
        <translation>eine Zahl mit Nachkommastellen</translation>
    </message>
    <message>
        <source>a date or time</source>
        <translation>ein Datum oder eine Uhrzeit</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>eine Tabelle</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>How much is stored has not been counted yet</source>
        <translation>Wie viel gespeichert ist, wurde noch nicht gezählt</translation>
    </message>
    <message>
        <source>What is stored keeps changing while it is counted</source>
        <translation>Was gespeichert ist, ändert sich ständig, während es gezählt wird</translation>
    </message>
    <message>
        <source>What is stored is just being counted</source>
        <translation>Was gespeichert ist, wird gerade gezählt</translation>
    </message>
    <message>
        <source>The limit of %1 bytes is reached</source>
        <translation>Die Grenze von %1 Byte ist erreicht</translation>
    </message>
    <message>
        <source>%1 bytes are to be kept free</source>
        <translation>%1 Byte sollen frei bleiben</translation>
    </message>
    <message>
        <source>This kind of storage cannot tell which repositories it has</source>
        <translation>Diese Art von Speicher kann nicht sagen, welche Repositorys sie hat</translation>
    </message>
    <message>
        <source>there is no portal on this system</source>
        <translation>auf diesem System gibt es kein Portal</translation>
    </message>
    <message>
        <source>No file can be written in %1.</source>
        <translation>In %1 kann keine Datei geschrieben werden.</translation>
    </message>
    <message>
        <source>“%1” was saved without its key. Enter it</source>
        <translation>„%1“ wurde ohne seinen Schlüssel gespeichert. Geben Sie ihn ein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is written without its certificate, which cannot be used; the import makes a new one</source>
        <translation>„%1“ wird ohne sein Zertifikat geschrieben, das nicht benutzt werden kann; der Import erstellt ein neues</translation>
    </message>
    <message>
        <source>it belongs to tls = &quot;made&quot;. Write that, or leave it out</source>
        <translation>er gehört zu tls = &quot;made&quot;. Schreiben Sie das, oder lassen Sie ihn weg</translation>
    </message>
    <message>
        <source>it is nothing without the other part. Write both %1 and %2, or none</source>
        <translation>er nützt nichts ohne den anderen Teil. Schreiben Sie sowohl %1 als auch %2, oder keins von beiden</translation>
    </message>
    <message>
        <source>%1 Details: %2</source>
        <extracomment>%1 is a sentence that was said, %2 what the system says in its own words</extracomment>
        <translation>%1 Einzelheiten: %2</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>the connection was refused</source>
        <translation>die Verbindung wurde abgelehnt</translation>
    </message>
    <message>
        <source>its name was not found</source>
        <translation>sein Name wurde nicht gefunden</translation>
    </message>
    <message>
        <source>the network cannot be reached</source>
        <translation>das Netzwerk ist nicht erreichbar</translation>
    </message>
    <message>
        <source>the connection failed</source>
        <translation>die Verbindung ist gescheitert</translation>
    </message>
    <message>
        <source>cannot listen on %1: another program already listens there</source>
        <translation>auf %1 kann nicht gelauscht werden: Dort lauscht schon ein anderes Programm</translation>
    </message>
    <message>
        <source>cannot listen on %1: it is not an address of this computer now</source>
        <translation>auf %1 kann nicht gelauscht werden: Es ist zurzeit keine Adresse dieses Computers</translation>
    </message>
    <message>
        <source>cannot listen on %1: this user may not. Ports below 1024 need administrator rights</source>
        <translation>auf %1 kann nicht gelauscht werden: Dieser Benutzer darf es nicht. Ports unter 1024 brauchen Administratorrechte</translation>
    </message>
    <message>
        <source>listens on %1, but a request from this computer itself gets no answer there. A firewall may be in the way, or the computer is too busy</source>
        <translation>lauscht auf %1, aber eine Anfrage von diesem Computer selbst bekommt dort keine Antwort. Vielleicht ist eine Firewall im Weg, oder der Computer ist zu beschäftigt</translation>
    </message>
    <message>
        <source>it is not accepted</source>
        <translation>es wird nicht angenommen</translation>
    </message>
    <message>
        <source>cannot use the certificate %1: %2</source>
        <translation>das Zertifikat %1 ist nicht verwendbar: %2</translation>
    </message>
    <message>
        <source>cannot use the private key %1: %2</source>
        <translation>der private Schlüssel %1 ist nicht verwendbar: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; uses a certificate of your own (%2)</source>
        <translation>„%1“ verwendet ein eigenes Zertifikat (%2)</translation>
    </message>
    <message>
        <source>the certificate %1 and its key are gone, and clients know no other. Bring the files back, or make a new one and give it to the clients</source>
        <translation>das Zertifikat %1 und sein Schlüssel sind weg, und die Clients kennen kein anderes. Stellen Sie die Dateien wieder her, oder erstellen Sie ein neues und geben es den Clients</translation>
    </message>
    <message>
        <source>there are profiles of these names already: %1</source>
        <translation>es gibt schon Profile mit diesen Namen: %1</translation>
    </message>
    <message>
        <source>it gives a reason of its own</source>
        <translation>es nennt einen eigenen Grund</translation>
    </message>
    <message>
        <source>the system refused it</source>
        <translation>das System hat es verweigert</translation>
    </message>
    <message>
        <source>it cannot be loaded</source>
        <translation>es kann nicht geladen werden</translation>
    </message>
    <message>
        <source>Restdock&apos;s keychain part is not installed</source>
        <translation>der Schlüsselbund-Teil von Restdock ist nicht installiert</translation>
    </message>
    <message>
        <source>Restdock&apos;s keychain part cannot be loaded</source>
        <translation>der Schlüsselbund-Teil von Restdock kann nicht geladen werden</translation>
    </message>
    <message>
        <source>it has the entry but does not give it</source>
        <translation>er hat den Eintrag, gibt ihn aber nicht heraus</translation>
    </message>
    <message>
        <source>it did not do what was asked</source>
        <translation>er hat nicht getan, worum er gebeten wurde</translation>
    </message>
    <message>
        <source>This profile&apos;s copy in the index cannot be read: %1. The others are not affected</source>
        <translation>Die Kopie dieses Profils im Verzeichnis ist nicht lesbar: %1. Die anderen sind nicht betroffen</translation>
    </message>
    <message>
        <source>there is no profile in it, and it is no TOML: %1</source>
        <translation>es enthält kein Profil und ist kein TOML: %1</translation>
    </message>
    <message>
        <source>There is no good copy of %1. Correct it by hand</source>
        <translation>Von %1 gibt es keine gute Kopie. Berichtigen Sie die Datei von Hand</translation>
    </message>
    <message>
        <source>There are none yet</source>
        <translation>Es gibt noch keine</translation>
    </message>
    <message>
        <source>No keychain was found: %1</source>
        <translation>Es wurde kein Schlüsselbund gefunden: %1</translation>
    </message>
    <message>
        <source>this is not understood</source>
        <translation>das wird nicht verstanden</translation>
    </message>
    <message>
        <source>The keychain returned something other than what was written.</source>
        <translation>Der Schlüsselbund hat etwas anderes zurückgegeben, als geschrieben wurde.</translation>
    </message>
    <message>
        <source>%1 already exists, and is not an export of Restdock. Choose another name.</source>
        <translation>%1 gibt es schon, und es ist kein Export von Restdock. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Drime&apos;s address has moved, or a proxy requires a sign-in</source>
        <translation>Die Adresse von Drime hat sich geändert, oder ein Proxy verlangt eine Anmeldung</translation>
    </message>
    <message>
        <source>Drime has a problem of its own at the moment</source>
        <translation>Drime ist gestört</translation>
    </message>
    <message>
        <source>Drime&apos;s answer cannot be understood</source>
        <translation>Die Antwort von Drime ergibt keinen Sinn</translation>
    </message>
    <message>
        <source>the API key contains spaces or other characters that no key has</source>
        <translation>der API-Schlüssel enthält Leerzeichen oder andere Zeichen, die kein Schlüssel hat</translation>
    </message>
    <message>
        <source>Drime accepts no folder with the name &apos;%1&apos;</source>
        <translation>Drime behält keinen Ordner mit dem Namen „%1“</translation>
    </message>
    <message>
        <source>Drime accepts no names that begin or end with a space</source>
        <translation>Drime behält keine Namen, die mit einem Leerzeichen beginnen oder enden</translation>
    </message>
    <message>
        <source>the key contains spaces or other characters that are not allowed</source>
        <translation>der Schlüssel enthält Leerzeichen oder Zeichen, die kein Schlüssel hat</translation>
    </message>
    <message>
        <source>This keychain cannot list its entries</source>
        <translation>Dieser Schlüsselbund kann nicht sagen, was er enthält</translation>
    </message>
    <message>
        <source>this is not a valid user name</source>
        <translation>das ist kein Name für einen Benutzer</translation>
    </message>
    <message>
        <source>nobody has to sign in, so they have no effect</source>
        <translation>Niemand muss sich anmelden, also bedeuten sie nichts</translation>
    </message>
    <message>
        <source>Its users and rules do not apply here, nor these there</source>
        <translation>Seine Benutzer und Regeln gelten hier nicht, und diese dort nicht</translation>
    </message>
    <message>
        <source>it begins or ends with a space, begins with - or ., or contains / \ = or an invisible character</source>
        <translation>Er beginnt oder endet mit einem Leerzeichen, beginnt mit - oder ., oder enthält / \ = oder ein unsichtbares Zeichen</translation>
    </message>
    <message>
        <source>the key contains control characters, or begins or ends with a space</source>
        <translation>Der Schlüssel enthält Steuerzeichen, oder beginnt oder endet mit einem Leerzeichen</translation>
    </message>
    <message>
        <source>this is not text in UTF-8. Save the file in that encoding</source>
        <translation>dies ist kein Text in UTF-8. Speichern Sie die Datei in dieser Kodierung</translation>
    </message>
    <message>
        <source>%1 already exists, and is not an export of Restdock. Choose another name</source>
        <translation>%1 gibt es schon, und es ist kein Export von Restdock. Wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>cannot listen on %1: a file that is no socket is there</source>
        <translation>auf %1 kann nicht gelauscht werden: Dort liegt eine Datei, die kein Socket ist</translation>
    </message>
    <message>
        <source>cannot listen on %1: this user may not make a socket there</source>
        <translation>auf %1 kann nicht gelauscht werden: Dieser Benutzer darf dort keinen Socket anlegen</translation>
    </message>
    <message>
        <source>the key file %1 is larger than %2 bytes. Check that it is the right one</source>
        <translation>die Schlüsseldatei %1 ist größer als %2 Byte. Prüfen Sie, ob es die richtige ist</translation>
    </message>
    <message>
        <source>it is encrypted, and the file does not say how. Take over the line restdock_encryption from the file that it is from</source>
        <translation>es ist verschlüsselt, und die Datei sagt nicht, wie. Übernehmen Sie die Zeile restdock_encryption aus der Datei, aus der es stammt</translation>
    </message>
    <message>
        <source>The list of profiles would be larger than %1 MiB. Use fewer profiles, or htpasswd files for the users</source>
        <translation>Die Liste der Profile wäre größer als %1 MiB. Verwenden Sie weniger Profile, oder htpasswd-Dateien für die Benutzer</translation>
    </message>
    <message>
        <source>These profiles have no secrets: the file opens without the passphrase</source>
        <translation>Diese Profile haben keine Geheimnisse: Die Datei öffnet sich auch ohne die Passphrase</translation>
    </message>
    <message>
        <source>cannot put the full activity log %1 aside: %2</source>
        <translation>das volle Aktivitätsprotokoll %1 kann nicht beiseitegelegt werden: %2</translation>
    </message>
    <message>
        <source>%1 is there already, and Restdock has not made it. Move it away, or let the profile have its certificate in another place</source>
        <translation>%1 ist schon vorhanden und nicht von Restdock erzeugt. Verschieben Sie es, oder wählen Sie für das Zertifikat des Profils einen anderen Ort</translation>
    </message>
    <message>
        <source>the credential %1 of systemd is larger than %2 KiB. Check that LoadCredential= of the service names the right file</source>
        <translation>das Credential %1 von systemd ist größer als %2 KiB. Prüfen Sie, ob LoadCredential= des Dienstes die richtige Datei nennt</translation>
    </message>
</context>
<context>
    <name>EventRemedy</name>
    <message>
        <source>New password…</source>
        <translation>Neues Passwort …</translation>
    </message>
    <message>
        <source>Allow deleting for…</source>
        <translation>Löschen erlauben für …</translation>
    </message>
    <message>
        <source>Change limit…</source>
        <translation>Grenze ändern …</translation>
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
    <message>
        <source>%1 %2</source>
        <extracomment>a date and a time of day</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 bytes per second</source>
        <extracomment>rates that are read aloud; %1 is a number such as 18.4</extracomment>
        <translation>%1 Byte pro Sekunde</translation>
    </message>
    <message>
        <source>%1 kilobytes per second</source>
        <translation>%1 Kilobyte pro Sekunde</translation>
    </message>
    <message>
        <source>%1 megabytes per second</source>
        <translation>%1 Megabyte pro Sekunde</translation>
    </message>
    <message>
        <source>%1 gigabytes per second</source>
        <translation>%1 Gigabyte pro Sekunde</translation>
    </message>
    <message>
        <source>%1 terabytes per second</source>
        <translation>%1 Terabyte pro Sekunde</translation>
    </message>
    <message>
        <source>%1 petabytes per second</source>
        <translation>%1 Petabyte pro Sekunde</translation>
    </message>
    <message>
        <source>%1 exabytes per second</source>
        <translation>%1 Exabyte pro Sekunde</translation>
    </message>
    <message>
        <source>%1 KiB</source>
        <extracomment>units of storage, each 1024 times the one before; %1 is a number such as 5</extracomment>
        <translation>%1 KiB</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 MiB</translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation>%1 GiB</translation>
    </message>
    <message>
        <source>%1 TiB</source>
        <translation>%1 TiB</translation>
    </message>
    <message>
        <source>%1 PiB</source>
        <translation>%1 PiB</translation>
    </message>
    <message>
        <source>Write a number and a unit, such as %1 or %2</source>
        <extracomment>%1, %2: sizes such as &quot;500 GB&quot; and &quot;1.5 TB&quot;</extracomment>
        <translation>Schreiben Sie eine Zahl und eine Einheit, etwa %1 oder %2</translation>
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
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>“Connect a client” has the commands for a computer that is to be backed up. The manual is “man restdock”; how restic itself works is explained at restic.readthedocs.io.</source>
        <translation>Unter „Client verbinden“ stehen die Befehle für einen Computer, der gesichert werden soll. Das Handbuch ist „man restdock“; wie restic selbst funktioniert, erklärt restic.readthedocs.io.</translation>
    </message>
    <message>
        <source>Tokens are kept in the keychain of the desktop: GNOME Keyring, KWallet or KeePassXC. Where none is running, a token can be entered for as long as Restdock runs, or the profile can be kept in a file that is locked with a passphrase.</source>
        <translation>Tokens liegen im Schlüsselbund der Arbeitsumgebung: GNOME Keyring, KWallet oder KeePassXC. Wo keiner läuft, kann ein Token eingegeben werden, das gilt, solange Restdock läuft, oder das Profil in einer Datei liegen, die mit einer Passphrase verschlossen ist.</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>Restdock&apos;s test of the keychain</source>
        <translation>Restdocks Test des Schlüsselbunds</translation>
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
    <message numerus="yes">
        <source>stopping: %n requests are still running…</source>
        <translation>
            <numerusform>hält an: %n Anfrage läuft noch …</numerusform>
            <numerusform>hält an: %n Anfragen laufen noch …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>restarting: %n requests are still running…</source>
        <translation>
            <numerusform>wird neu gestartet: %n Anfrage läuft noch …</numerusform>
            <numerusform>wird neu gestartet: %n Anfragen laufen noch …</numerusform>
        </translation>
    </message>
    <message>
        <source>running since %1</source>
        <extracomment>a server; %1 is a time of day, or a date</extracomment>
        <translation>läuft seit %1</translation>
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
    <message>
        <source>not tested</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>restarting…</source>
        <extracomment>a server that stops, and starts again right after it</extracomment>
        <translation>wird neu gestartet …</translation>
    </message>
    <message>
        <source>busy, %1</source>
        <extracomment>the state of a server that is moving data, to be read aloud; %1 is a rate</extracomment>
        <translation>beschäftigt, %1</translation>
    </message>
    <message>
        <source>running, %1</source>
        <extracomment>the state of a server that runs, to be read aloud, and what needs the person</extracomment>
        <translation>läuft, %1</translation>
    </message>
    <message>
        <source>%1
Deleting is allowed until %2.</source>
        <extracomment>a place, and below it when a maintenance window ends: a time of day</extracomment>
        <translation>%1
Löschen ist bis %2 erlaubt.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, not encrypted, deleting allowed for %n min, %3</source>
        <translation>
            <numerusform>%1, %2, nicht verschlüsselt, Löschen noch %n Min. erlaubt, %3</numerusform>
            <numerusform>%1, %2, nicht verschlüsselt, Löschen noch %n Min. erlaubt, %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, deleting allowed for %n min, %3</source>
        <translation>
            <numerusform>%1, %2, Löschen noch %n Min. erlaubt, %3</numerusform>
            <numerusform>%1, %2, Löschen noch %n Min. erlaubt, %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deleting: %n min left</source>
        <extracomment>for so long deleting is still allowed; short, since the list has little room</extracomment>
        <translation>
            <numerusform>Löschen: noch %n Min.</numerusform>
            <numerusform>Löschen: noch %n Min.</numerusform>
        </translation>
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
    <message>
        <source>Saving… If the keychain is locked, it asks for its password.</source>
        <translation>Wird gespeichert … Ist der Schlüsselbund gesperrt, fragt er nach seinem Passwort.</translation>
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
        <translation>Packs %1, Indizes %2, Snapshots %3, Schlüssel %4, Sperren %5</translation>
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
        <source>The activity log in %1 cannot be written.</source>
        <translation>Das Aktivitätsprotokoll in %1 kann nicht geschrieben werden.</translation>
    </message>
    <message numerus="yes">
        <source>The activity log is written again; %n rows are missing in it.</source>
        <translation>
            <numerusform>Das Aktivitätsprotokoll wird wieder geschrieben; %n Zeile fehlt darin.</numerusform>
            <numerusform>Das Aktivitätsprotokoll wird wieder geschrieben; %n Zeilen fehlen darin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connections had not finished and were cut off</source>
        <translation>
            <numerusform>%n Verbindung war nicht fertig und wurde getrennt</numerusform>
            <numerusform>%n Verbindungen waren nicht fertig und wurden getrennt</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests fail (%1). The list of requests has all of them.</source>
        <translation>Anfragen schlagen fehl (%1). Die Liste der Anfragen enthält alle.</translation>
    </message>
    <message numerus="yes">
        <source>%1: fetched %3 from “%2” in %4, %n requests</source>
        <extracomment>by a restore or a check; %1 is a user, %2 a repository, %3 an amount of data, %4 a time</extracomment>
        <translation>
            <numerusform>%1: aus „%2“ abgerufen: %3 in %4, %n Anfrage</numerusform>
            <numerusform>%1: aus „%2“ abgerufen: %3 in %4, %n Anfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: pruned “%2”: %n packs removed, %3</source>
        <extracomment>%1 is a user, %2 a repository, %3 an amount of data; packs are restic&apos;s files of data</extracomment>
        <translation>
            <numerusform>%1: „%2“ mit prune aufgeräumt: %n Pack entfernt, %3</numerusform>
            <numerusform>%1: „%2“ mit prune aufgeräumt: %n Packs entfernt, %3</numerusform>
        </translation>
    </message>
    <message>
        <source>The profile has reached its limit of %3. An upload of %1 to “%2” was refused; reading still works.</source>
        <translation>Das Profil hat seine Grenze von %3 erreicht. Ein Upload von %1 nach „%2“ wurde abgelehnt; Lesen geht weiterhin.</translation>
    </message>
    <message>
        <source>The limit “keep %3 free” is reached. An upload of %1 to “%2” was refused; reading still works.</source>
        <translation>Die Grenze „%3 frei lassen“ ist erreicht. Ein Upload von %1 nach „%2“ wurde abgelehnt; Lesen geht weiterhin.</translation>
    </message>
    <message>
        <source>Drime has no space left. An upload of %1 to “%2” was refused; reading still works.</source>
        <translation>Drime hat keinen Platz mehr. Ein Upload von %1 nach „%2“ wurde abgelehnt; Lesen geht weiterhin.</translation>
    </message>
    <message>
        <source>There is no space left. An upload of %1 to “%2” was refused; reading still works.</source>
        <translation>Es ist kein Platz mehr. Ein Upload von %1 nach „%2“ wurde abgelehnt; Lesen geht weiterhin.</translation>
    </message>
    <message>
        <source>no such user</source>
        <translation>diesen Benutzer gibt es nicht</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>nicht verstanden</translation>
    </message>
    <message>
        <source>too many tries</source>
        <translation>zu viele Versuche</translation>
    </message>
    <message>
        <source>wrong password</source>
        <translation>falsches Passwort</translation>
    </message>
    <message>
        <source>“%1” cannot start: another program listens on %2.</source>
        <translation>„%1“ kann nicht starten: Auf %2 lauscht ein anderes Programm.</translation>
    </message>
    <message>
        <source>“%1” cannot start: listening on %2 needs administrator rights.</source>
        <translation>„%1“ kann nicht starten: Auf %2 zu lauschen, erfordert Administratorrechte.</translation>
    </message>
    <message>
        <source>“%1” cannot start: %2 is not an address of this computer now.</source>
        <translation>„%1“ kann nicht starten: %2 ist zurzeit keine Adresse dieses Computers.</translation>
    </message>
    <message>
        <source>The folder %2 was not found.</source>
        <translation>Der Ordner %2 wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Restdock may not write to %2.</source>
        <translation>Restdock darf nicht in %2 schreiben.</translation>
    </message>
    <message>
        <source>“%1” refuses new backups: %2 is full.</source>
        <translation>„%1“ nimmt keine neuen Sicherungen an: %2 ist voll.</translation>
    </message>
    <message>
        <source>%2 cannot be reached.</source>
        <translation>%2 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Drime did not accept the token.</source>
        <translation>Drime hat das Token nicht angenommen.</translation>
    </message>
    <message>
        <source>The certificate cannot be used.</source>
        <translation>Das Zertifikat kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The users cannot be read.</source>
        <translation>Die Benutzer können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The request log %2 cannot be written.</source>
        <translation>Das Anfrageprotokoll %2 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>“%1” is already served by another process.</source>
        <translation>„%1“ wird schon von einem anderen Prozess bedient.</translation>
    </message>
    <message>
        <source>“%1” cannot run.</source>
        <translation>„%1“ kann nicht laufen.</translation>
    </message>
    <message>
        <source>Restdock keeps trying; next at %1</source>
        <translation>Restdock versucht es weiter; nächster Versuch: %1</translation>
    </message>
    <message>
        <source>A damaged upload to “%1” was refused: its content did not match its name. restic normally sends it again; if this is repeated, check the network or the memory.</source>
        <translation>Ein beschädigter Upload nach „%1“ wurde abgelehnt: Sein Inhalt passte nicht zu seinem Namen. restic sendet ihn normalerweise noch einmal; wiederholt sich das, prüfen Sie das Netzwerk oder den Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>%1 tried to delete data in “%2”; refused.</source>
        <translation>%1 wollte Daten in „%2“ löschen; abgelehnt.</translation>
    </message>
    <message>
        <source>“%1” has had no backup since %2.</source>
        <translation>„%1“ hat seit %2 keine Sicherung erhalten.</translation>
    </message>
    <message>
        <source>Wrong login from %1 as “%2”: %3.</source>
        <translation>Falsche Anmeldung von %1 als „%2“: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n wrong passwords for “%2” from %1. A client has an old password, or someone is guessing.</source>
        <translation>
            <numerusform>%n falsches Passwort für „%2“ von %1. Ein Client hat ein altes Passwort, oder jemand rät.</numerusform>
            <numerusform>%n falsche Passwörter für „%2“ von %1. Ein Client hat ein altes Passwort, oder jemand rät.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong logins from %1, the last as “%2”. A client has an old password, or someone is guessing.</source>
        <translation>
            <numerusform>%n falsche Anmeldung von %1, die letzte als „%2“. Ein Client hat ein altes Passwort, oder jemand rät.</numerusform>
            <numerusform>%n falsche Anmeldungen von %1, die letzte als „%2“. Ein Client hat ein altes Passwort, oder jemand rät.</numerusform>
        </translation>
    </message>
    <message>
        <source>The stop was cancelled; the server goes on at %1</source>
        <translation>Das Stoppen wurde abgebrochen; der Server läuft weiter auf %1</translation>
    </message>
    <message>
        <source>%2 has no space left.</source>
        <translation>%2 hat keinen Platz mehr.</translation>
    </message>
    <message>
        <source>The secret for “%1” cannot be used.</source>
        <translation>Das Geheimnis für „%1“ kann nicht benutzt werden.</translation>
    </message>
    <message>
        <source>“%1” cannot start: the keychain is locked.</source>
        <translation>„%1“ kann nicht starten: Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>“%1” cannot start: no keychain was found.</source>
        <translation>„%1“ kann nicht starten: Es wurde kein Schlüsselbund gefunden.</translation>
    </message>
    <message>
        <source>“%1” cannot start: its secret is not in the keychain.</source>
        <translation>„%1“ kann nicht starten: Sein Geheimnis ist nicht im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Clients cannot reach “%1”: %2 is not an address of this computer now.</source>
        <translation>Clients erreichen „%1“ nicht: %2 ist zurzeit keine Adresse dieses Computers.</translation>
    </message>
    <message>
        <source>“%1” refuses new backups: the limit “keep %3 free” is reached.</source>
        <translation>„%1“ nimmt keine neuen Sicherungen an: Die Grenze „%3 frei lassen“ ist erreicht.</translation>
    </message>
    <message>
        <source>Only %2 are left for “%1”.</source>
        <extracomment>%1 is a profile, %2 an amount of data</extracomment>
        <translation>Für „%1“ sind nur noch %2 frei.</translation>
    </message>
    <message numerus="yes">
        <source>The certificate of “%1” expires in %n days.</source>
        <translation>
            <numerusform>Das Zertifikat von „%1“ läuft in %n Tag ab.</numerusform>
            <numerusform>Das Zertifikat von „%1“ läuft in %n Tagen ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificate of “%1” has expired; clients refuse it.</source>
        <translation>Das Zertifikat von „%1“ ist abgelaufen; Clients lehnen es ab.</translation>
    </message>
    <message>
        <source>Something failed that the server can do without. Details: %1</source>
        <extracomment>%1 is an English text</extracomment>
        <translation>Etwas ist misslungen, ohne das der Server auskommt. Einzelheiten: %1</translation>
    </message>
    <message>
        <source>“%1” cannot start: its secret is in a file that is locked with a passphrase.</source>
        <translation>„%1“ kann nicht starten: Sein Geheimnis liegt in einer Datei, die mit einer Passphrase verschlossen ist.</translation>
    </message>
    <message>
        <source>“%1” cannot start: the passphrase of the file with its secret is wrong.</source>
        <translation>„%1“ kann nicht starten: Die Passphrase der Datei mit seinem Geheimnis ist falsch.</translation>
    </message>
    <message>
        <source>“%1” cannot start: the keychain refused access.</source>
        <translation>„%1“ kann nicht starten: Der Schlüsselbund hat den Zugriff verweigert.</translation>
    </message>
    <message>
        <source>“%1” cannot start: the keychain does not answer.</source>
        <translation>„%1“ kann nicht starten: Der Schlüsselbund antwortet nicht.</translation>
    </message>
    <message>
        <source>“%1” is listening, but does not answer Restdock’s own request.</source>
        <translation>„%1“ lauscht, beantwortet aber eine eigene Anfrage nicht.</translation>
    </message>
    <message>
        <source>The address of the server is available again</source>
        <translation>Die Adresse des Servers ist wieder da</translation>
    </message>
    <message numerus="yes">
        <source>%1: backup received, %2 in %3, %n requests</source>
        <extracomment>%1 is a user, %2 an amount of data, %3 a length of time</extracomment>
        <translation>
            <numerusform>%1: Sicherung empfangen, %2 in %3, %n Anfrage</numerusform>
            <numerusform>%1: Sicherung empfangen, %2 in %3, %n Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>User “%1” has reached its %2. An upload was refused; reading still works.</source>
        <translation>Benutzer „%1“ hat seine %2 erreicht. Ein Upload wurde abgelehnt; Lesen geht weiterhin.</translation>
    </message>
    <message>
        <source>%2 asks us to slow down.</source>
        <translation>%2 bittet, langsamer zu machen.</translation>
    </message>
    <message>
        <source>Drime asks us to slow down. Too many requests. Nothing to do; transfers continue slower.</source>
        <translation>Drime bittet, langsamer zu machen. Zu viele Anfragen. Nichts zu tun; die Übertragungen gehen langsamer weiter.</translation>
    </message>
    <message>
        <source>The activity log in %1 grows beyond its size, for no new file can be begun.</source>
        <translation>Das Aktivitätsprotokoll in %1 wächst über seine Größe hinaus, weil keine neue Datei begonnen werden kann.</translation>
    </message>
</context>
<context>
    <name>SettingsSummary</name>
    <message numerus="yes">
        <source>%Ln users</source>
        <translation>
            <numerusform>%Ln Benutzer</numerusform>
            <numerusform>%Ln Benutzer</numerusform>
        </translation>
    </message>
    <message>
        <source>users of a password file</source>
        <translation>Benutzer einer Passwortdatei</translation>
    </message>
    <message>
        <source>users whom a proxy names</source>
        <translation>von einem Proxy genannte Benutzer</translation>
    </message>
    <message>
        <source>no password</source>
        <translation>kein Passwort</translation>
    </message>
    <message>
        <source>for this computer only</source>
        <translation>nur für diesen Computer</translation>
    </message>
    <message>
        <source>for computers on the network</source>
        <translation>für Computer im Netzwerk</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>verschlüsselt</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>nicht verschlüsselt</translation>
    </message>
    <message>
        <source>add-only</source>
        <translation>nur hinzufügen</translation>
    </message>
    <message>
        <source>own folder only</source>
        <translation>nur eigener Ordner</translation>
    </message>
    <message>
        <source>uploads are not verified</source>
        <translation>Uploads werden nicht geprüft</translation>
    </message>
    <message>
        <source>at most %1</source>
        <extracomment>a limit on what is stored; %1 is an amount of data</extracomment>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>%1 kept free</source>
        <extracomment>on the disk; %1 is an amount of data</extracomment>
        <translation>%1 bleiben frei</translation>
    </message>
    <message numerus="yes">
        <source>a warning after %Ln days without a backup</source>
        <translation>
            <numerusform>eine Warnung nach %Ln Tag ohne Sicherung</numerusform>
            <numerusform>eine Warnung nach %Ln Tagen ohne Sicherung</numerusform>
        </translation>
    </message>
    <message>
        <source>starts with Restdock</source>
        <translation>startet mit Restdock</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>SystemInformation</name>
    <message>
        <source>unnamed</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>%1, unlocked</source>
        <extracomment>%1 is a keychain</extracomment>
        <translation>%1, entsperrt</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <translation>%1, gesperrt</translation>
    </message>
    <message>
        <source>none</source>
        <comment>keychain</comment>
        <translation>keiner</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>der des Systems</translation>
    </message>
    <message>
        <source>none</source>
        <comment>tray</comment>
        <translation>keiner</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>System: %1, kernel %2, %3</source>
        <extracomment>an operating system, its kernel&apos;s version, and a processor</extracomment>
        <translation>System: %1, Kernel %2, %3</translation>
    </message>
    <message>
        <source>Desktop: %1, %2</source>
        <extracomment>a desktop environment, and X11 or Wayland</extracomment>
        <translation>Arbeitsumgebung: %1, %2</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Sprache: %1</translation>
    </message>
    <message>
        <source>Tray: %1</source>
        <translation>Infobereich: %1</translation>
    </message>
    <message>
        <source>Keychain: %1</source>
        <translation>Schlüsselbund: %1</translation>
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
        <source>%1 is not an address of this computer now.</source>
        <translation>%1 ist zurzeit keine Adresse dieses Computers.</translation>
    </message>
    <message>
        <source>The network is down or the address has changed.</source>
        <translation>Das Netzwerk ist getrennt, oder die Adresse hat sich geändert.</translation>
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
        <source>folder not writable</source>
        <translation>Ordner nicht beschreibbar</translation>
    </message>
    <message>
        <source>Restdock may not write to %1.</source>
        <translation>Restdock darf nicht in %1 schreiben.</translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>Speicher voll</translation>
    </message>
    <message>
        <source>There is no space left in %1.</source>
        <translation>In %1 ist kein Platz mehr.</translation>
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
        <source>It was saved in another keychain, or deleted.</source>
        <translation>Es wurde in einem anderen Schlüsselbund gespeichert oder gelöscht.</translation>
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
        <source>backup late</source>
        <translation>Sicherung überfällig</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has had no backup for %n days.</source>
        <translation>
            <numerusform>„%1“ hat seit %n Tag keine Sicherung erhalten.</numerusform>
            <numerusform>„%1“ hat seit %n Tagen keine Sicherung erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The computer may be off, or its backup may fail.</source>
        <translation>Vielleicht ist der Computer aus, oder seine Sicherung schlägt fehl.</translation>
    </message>
    <message>
        <source>Look at restic on that computer. The rules of the profile say after how many days you are warned.</source>
        <translation>Prüfen Sie restic dort. Nach wie vielen Tagen gewarnt wird, steht in den Regeln des Profils.</translation>
    </message>
    <message numerus="yes">
        <source>The certificate of “%1” expires in %n days.</source>
        <translation>
            <numerusform>Das Zertifikat von „%1“ läuft in %n Tag ab.</numerusform>
            <numerusform>Das Zertifikat von „%1“ läuft in %n Tagen ab.</numerusform>
        </translation>
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
        <source>secret not usable</source>
        <translation>Geheimnis nicht benutzbar</translation>
    </message>
    <message>
        <source>The secret for “%1” cannot be used.</source>
        <translation>Das Geheimnis für „%1“ kann nicht benutzt werden.</translation>
    </message>
    <message>
        <source>“%1” cannot start: port %2 is in use.</source>
        <extracomment>%2 is a port&apos;s number, or a file</extracomment>
        <translation>„%1“ kann nicht starten: Port %2 ist belegt.</translation>
    </message>
    <message>
        <source>“%1” cannot start: %2 is in use.</source>
        <translation>„%1“ kann nicht starten: %2 ist belegt.</translation>
    </message>
    <message>
        <source>Another program already listens on that port.</source>
        <translation>Auf diesem Port lauscht bereits ein anderes Programm.</translation>
    </message>
    <message>
        <source>Port %1 is not allowed.</source>
        <translation>Port %1 ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>The system does not let this user listen there.</source>
        <translation>Das System lässt diesen Benutzer dort nicht lauschen.</translation>
    </message>
    <message>
        <source>Choose another address.</source>
        <translation>Wählen Sie eine andere Adresse.</translation>
    </message>
    <message>
        <source>It can only be read.</source>
        <translation>Er kann nur gelesen werden.</translation>
    </message>
    <message>
        <source>It belongs to user “%1”.</source>
        <translation>Er gehört dem Benutzer „%1“.</translation>
    </message>
    <message>
        <source>It belongs to another user, or its rights do not allow it.</source>
        <translation>Er gehört einem anderen Benutzer, oder seine Rechte erlauben es nicht.</translation>
    </message>
    <message>
        <source>The limit “keep %1 free” is reached.</source>
        <extracomment>%1 is an amount of data</extracomment>
        <translation>Die Grenze „%1 frei lassen“ ist erreicht.</translation>
    </message>
    <message>
        <source>account full</source>
        <translation>Konto voll</translation>
    </message>
    <message>
        <source>%1 has no space left.</source>
        <extracomment>%1 is the name of a service</extracomment>
        <translation>%1 hat keinen Platz mehr.</translation>
    </message>
    <message>
        <source>The account&apos;s storage is used up.</source>
        <translation>Der Speicher des Kontos ist aufgebraucht.</translation>
    </message>
    <message>
        <source>Free or buy space. Reading and restoring still work.</source>
        <translation>Schaffen oder kaufen Sie Platz. Lesen und Wiederherstellen gehen weiter.</translation>
    </message>
    <message>
        <source>too many requests</source>
        <translation>zu viele Anfragen</translation>
    </message>
    <message>
        <source>%1 asks us to slow down.</source>
        <extracomment>%1 is the name of a service</extracomment>
        <translation>%1 bittet uns, langsamer zu machen.</translation>
    </message>
    <message>
        <source>Nothing has to be done: Restdock tries again by itself.</source>
        <translation>Nichts ist zu tun: Restdock versucht es von selbst noch einmal.</translation>
    </message>
    <message>
        <source>Start one, or enter the token for as long as Restdock runs.</source>
        <translation>Starten Sie einen. Oder geben Sie das Token ein; es gilt, solange Restdock läuft.</translation>
    </message>
    <message>
        <source>What was saved for it is missing, or cannot be read.</source>
        <translation>Was dafür gespeichert wurde, fehlt oder kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Its file %1 cannot be read, is empty, or can be read by others.</source>
        <translation>Seine Datei %1 kann nicht gelesen werden, ist leer, oder andere können sie lesen.</translation>
    </message>
    <message>
        <source>Enter it again. Nothing is overwritten before that.</source>
        <translation>Geben Sie es erneut ein. Vorher wird nichts überschrieben.</translation>
    </message>
    <message>
        <source>certificate expired</source>
        <translation>Zertifikat abgelaufen</translation>
    </message>
    <message>
        <source>The certificate of “%1” cannot be used any more.</source>
        <translation>Das Zertifikat von „%1“ kann nicht mehr verwendet werden.</translation>
    </message>
    <message>
        <source>It expired on %1, and clients refuse it.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Es ist am %1 abgelaufen, und Clients lehnen es ab.</translation>
    </message>
    <message>
        <source>Create a new one, and give it to the clients.</source>
        <translation>Erstellen Sie ein neues, und geben Sie es den Clients.</translation>
    </message>
    <message>
        <source>The limit “keep %1 free” is nearly reached.</source>
        <extracomment>%1 is an amount of data</extracomment>
        <translation>Die Grenze „%1 frei lassen“ ist fast erreicht.</translation>
    </message>
    <message>
        <source>There is no file %1. Restdock did not make another certificate by itself: clients would refuse it.</source>
        <translation>Die Datei %1 gibt es nicht. Restdock hat nicht von selbst ein anderes Zertifikat erstellt: Clients würden es ablehnen.</translation>
    </message>
    <message>
        <source>%1 cannot be read, or holds no certificate.</source>
        <translation>%1 kann nicht gelesen werden oder enthält kein Zertifikat.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Die Datei %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 cannot be read, or holds no key.</source>
        <translation>%1 kann nicht gelesen werden oder enthält keinen Schlüssel.</translation>
    </message>
    <message>
        <source>The key is locked with a passphrase, for which a server cannot ask.</source>
        <translation>Der Schlüssel ist mit einer Passphrase verschlossen, nach der ein Server nicht fragen kann.</translation>
    </message>
    <message>
        <source>The key does not match the certificate.</source>
        <translation>Der Schlüssel passt nicht zum Zertifikat.</translation>
    </message>
    <message>
        <source>%1 could not be made, or is not accepted.</source>
        <translation>%1 konnte nicht erstellt werden oder wird nicht angenommen.</translation>
    </message>
    <message>
        <source>Restdock may not read %1.</source>
        <translation>Restdock darf %1 nicht lesen.</translation>
    </message>
    <message>
        <source>%1 holds something that Restdock does not understand.</source>
        <translation>%1 enthält etwas, das Restdock nicht versteht.</translation>
    </message>
    <message>
        <source>Its folder is not there.</source>
        <translation>Der Ordner dafür ist nicht da.</translation>
    </message>
    <message>
        <source>Restdock may not write there.</source>
        <translation>Restdock darf dort nicht schreiben.</translation>
    </message>
    <message>
        <source>There is no space left.</source>
        <translation>Es ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>The system refused it.</source>
        <translation>Das System hat es verweigert.</translation>
    </message>
    <message>
        <source>Its settings cannot be used.</source>
        <translation>Seine Einstellungen können nicht verwendet werden.</translation>
    </message>
    <message>
        <source>What is stored in %1 is damaged.</source>
        <translation>Was in %1 gespeichert ist, ist beschädigt.</translation>
    </message>
    <message>
        <source>Something went wrong that Restdock did not expect.</source>
        <translation>Etwas ging schief, das Restdock nicht erwartet hat.</translation>
    </message>
    <message>
        <source>“%1” is already served by process %2.</source>
        <translation>„%1“ wird schon von Prozess %2 bedient.</translation>
    </message>
    <message>
        <source>waiting for the port</source>
        <translation>wartet auf den Port</translation>
    </message>
    <message>
        <source>waiting for the network</source>
        <translation>wartet auf das Netzwerk</translation>
    </message>
    <message>
        <source>waiting for the drive</source>
        <translation>wartet auf das Laufwerk</translation>
    </message>
    <message>
        <source>waiting for space</source>
        <translation>wartet auf Platz</translation>
    </message>
    <message>
        <source>waiting for %1</source>
        <extracomment>%1 is the name of a service</extracomment>
        <translation>wartet auf %1</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>antwortet nicht</translation>
    </message>
    <message>
        <source>“%1” does not answer on %2.</source>
        <extracomment>%2 is an address, or a file</extracomment>
        <translation>„%1“ antwortet auf %2 nicht.</translation>
    </message>
    <message>
        <source>It listens, but its file may have been removed.</source>
        <translation>Er lauscht, aber vielleicht wurde seine Datei entfernt.</translation>
    </message>
    <message>
        <source>It listens, but a firewall, a security program or the network of a container may be in the way.</source>
        <translation>Er lauscht, aber vielleicht ist eine Firewall, ein Schutzprogramm oder das Netzwerk eines Containers im Weg.</translation>
    </message>
    <message>
        <source>Restdock keeps trying. Let this computer connect to itself, over “lo”.</source>
        <translation>Restdock versucht es weiter. Erlauben Sie diesem Computer, sich über „lo“ mit sich selbst zu verbinden.</translation>
    </message>
    <message>
        <source>passphrase needed</source>
        <translation>Passphrase nötig</translation>
    </message>
    <message>
        <source>The secret for “%1” is in a file that is locked with a passphrase.</source>
        <translation>Das Geheimnis für „%1“ liegt in einer Datei, die mit einer Passphrase verschlossen ist.</translation>
    </message>
    <message>
        <source>Restdock asks for it once after each start.</source>
        <translation>Restdock fragt nach jedem Start einmal danach.</translation>
    </message>
    <message>
        <source>Enter it; the profile then starts.</source>
        <translation>Geben Sie sie ein; das Profil startet dann.</translation>
    </message>
    <message>
        <source>wrong passphrase</source>
        <translation>falsche Passphrase</translation>
    </message>
    <message>
        <source>The passphrase is wrong.</source>
        <translation>Die Passphrase ist falsch.</translation>
    </message>
    <message>
        <source>It does not open the file in which the secret for “%1” is.</source>
        <translation>Sie öffnet die Datei nicht, in der das Geheimnis für „%1“ liegt.</translation>
    </message>
    <message>
        <source>Enter the right one; the profile then starts.</source>
        <translation>Geben Sie die richtige ein; das Profil startet dann.</translation>
    </message>
    <message>
        <source>keychain refused</source>
        <translation>Schlüsselbund verweigert</translation>
    </message>
    <message>
        <source>The keychain refused access.</source>
        <translation>Der Schlüsselbund hat den Zugriff verweigert.</translation>
    </message>
    <message>
        <source>It does not let Restdock read the secret for “%1”.</source>
        <translation>Er lässt Restdock das Geheimnis für „%1“ nicht lesen.</translation>
    </message>
    <message>
        <source>Try again, and allow it.</source>
        <translation>Versuchen Sie es noch einmal, und erlauben Sie es.</translation>
    </message>
    <message>
        <source>keychain silent</source>
        <translation>Schlüsselbund stumm</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>Der Schlüsselbund antwortet nicht.</translation>
    </message>
    <message>
        <source>It may wait for your password in another window.</source>
        <translation>Vielleicht wartet er in einem anderen Fenster auf Ihr Passwort.</translation>
    </message>
    <message>
        <source>Check whether it does, and try again. Or enter the token for as long as Restdock runs.</source>
        <translation>Sehen Sie nach, und versuchen Sie es noch einmal. Oder geben Sie das Token ein; es gilt, solange Restdock läuft.</translation>
    </message>
    <message>
        <source>Correct that, or edit the profile and enter it again.</source>
        <translation>Beheben Sie das, oder bearbeiten Sie das Profil und geben Sie es neu ein.</translation>
    </message>
    <message>
        <source>Restdock keeps trying, and creates the file again.</source>
        <translation>Restdock versucht es weiter und legt die Datei neu an.</translation>
    </message>
    <message>
        <source>address not available</source>
        <translation>Adresse fehlt</translation>
    </message>
    <message>
        <source>certificate expires soon</source>
        <translation>Zertifikat läuft ab</translation>
    </message>
    <message>
        <source>Clients refuse a certificate that has expired.</source>
        <translation>Clients lehnen ein abgelaufenes Zertifikat ab.</translation>
    </message>
    <message>
        <source>The storage %1 does not accept data.</source>
        <translation>Der Speicher %1 nimmt keine Daten an.</translation>
    </message>
    <message>
        <source>Correct the file, or choose another one.</source>
        <translation>Berichtigen Sie die Datei, oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Look at the details, and at the log around this time.</source>
        <translation>Sehen Sie sich die Einzelheiten und das Protokoll dieser Minuten an.</translation>
    </message>
    <message>
        <source>waiting for the server to answer</source>
        <translation>wartet auf eine eigene Antwort</translation>
    </message>
    <message>
        <source>Choose 1024 or higher.</source>
        <translation>Wählen Sie 1024 oder höher.</translation>
    </message>
    <message>
        <source>Connect the drive; the server starts by itself.</source>
        <translation>Schließen Sie das Laufwerk an; der Server startet von selbst.</translation>
    </message>
    <message>
        <source>Change the owner or pick another.</source>
        <translation>Ändern Sie den Besitzer, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>New backups are refused.</source>
        <translation>Neue Sicherungen werden abgelehnt.</translation>
    </message>
    <message>
        <source>Free space or prune. Reading and restoring still work.</source>
        <translation>Schaffen Sie Platz oder räumen Sie mit prune auf. Lesen und Wiederherstellen gehen weiter.</translation>
    </message>
    <message>
        <source>Too many requests.</source>
        <translation>Zu viele Anfragen.</translation>
    </message>
    <message>
        <source>A headless Restdock is running.</source>
        <translation>Ein Restdock ohne Fenster läuft.</translation>
    </message>
    <message>
        <source>Stop it first: %1</source>
        <extracomment>%1 is a command line</extracomment>
        <translation>Halten Sie es zuerst an: %1</translation>
    </message>
    <message>
        <source>It was saved in %1, or deleted.</source>
        <extracomment>%1 is the name of a keychain: KWallet</extracomment>
        <translation>Es wurde in %1 gespeichert, oder gelöscht.</translation>
    </message>
    <message>
        <source>The token for “%1” is not in the keychain.</source>
        <translation>Das Token für „%1“ ist nicht im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The token for “%1” is not in %2.</source>
        <extracomment>%2 is the name of a keychain: GNOME Keyring</extracomment>
        <translation>Das Token für „%1“ ist nicht in %2.</translation>
    </message>
    <message>
        <source>No answer for 30 s.</source>
        <translation>30 s lang keine Antwort.</translation>
    </message>
    <message>
        <source>Retried automatically.</source>
        <translation>Wird von selbst wiederholt.</translation>
    </message>
</context>
<context>
    <name>TroubleAction</name>
    <message>
        <source>Lis&amp;ten on all addresses…</source>
        <translation>Un&amp;ter allen Adressen lauschen …</translation>
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
    <message>
        <source>Crea&amp;te new…</source>
        <translation>Neu ers&amp;tellen …</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Edi&amp;t port</source>
        <translation>Port bearbei&amp;ten</translation>
    </message>
    <message>
        <source>&amp;Choose folder…</source>
        <translation>Ordner w&amp;ählen …</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>W&amp;ählen …</translation>
    </message>
    <message>
        <source>Open Drime</source>
        <translation>Drime öffnen</translation>
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
    <name>UserProblems</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>something is wrong with %1</source>
        <extracomment>%1: one or several users, as a list</extracomment>
        <translation>mit %1 stimmt etwas nicht</translation>
    </message>
    <message>
        <source>Select the user to see what</source>
        <translation>Wählen Sie den Benutzer, um zu sehen, was</translation>
    </message>
</context>
<context>
    <name>restdock::Announcer</name>
    <message>
        <source>Restdock keeps running in the tray.</source>
        <translation>Restdock läuft in der Leiste weiter.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>restdock::DesktopNotices::System</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
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
        <source>A client has connected from %1.</source>
        <translation>Ein Client hat sich von %1 verbunden.</translation>
    </message>
    <message>
        <source>“%1” has connected from %2.</source>
        <translation>„%1“ hat sich von %2 verbunden.</translation>
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
        <source>its certificate in the file cannot be used</source>
        <translation>sein Zertifikat in der Datei kann nicht benutzt werden</translation>
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
        <translation>der Schlüsselbund wird gefragt …</translation>
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
        <source>port %1 is not allowed: ports below 1024 need administrator rights</source>
        <translation>Port %1 ist nicht erlaubt: Ports unter 1024 brauchen Administratorrechte</translation>
    </message>
    <message>
        <source>Choose 1024 or higher</source>
        <translation>Wählen Sie 1024 oder höher</translation>
    </message>
    <message>
        <source>%1 is not an address of this computer now</source>
        <translation>%1 ist zurzeit keine Adresse dieses Computers</translation>
    </message>
    <message>
        <source>Choose another one, or connect its network</source>
        <translation>Wählen Sie eine andere, oder verbinden Sie ihr Netzwerk</translation>
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
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
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
        <source>Sho&amp;w everything</source>
        <translation>Alles &amp;zeigen</translation>
    </message>
    <message>
        <source>Shown: %1, from %2 to %3 on %4</source>
        <extracomment>a profile, two times of the day, and the date</extracomment>
        <translation>Gezeigt: %1, von %2 bis %3 am %4</translation>
    </message>
    <message>
        <source>Filter by user</source>
        <translation>Nach Benutzer filtern</translation>
    </message>
    <message>
        <source>All users</source>
        <translation>Alle Benutzer</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>Protokollordner öffnen</translation>
    </message>
    <message>
        <source>Open the folder of the log</source>
        <translation>Den Ordner des Protokolls öffnen</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>No program opens the folder %1.</source>
        <translation>Kein Programm öffnet den Ordner %1.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show only the wrong logins of this user</source>
        <translation>Nur die falschen Anmeldungen dieses Benutzers zeigen</translation>
    </message>
</context>
<context>
    <name>restdock::ui::AdvancedPage</name>
    <message>
        <source>Start this server with &amp;Restdock</source>
        <translation>&amp;Diesen Server mit Restdock starten</translation>
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
        <source>Health &amp;address</source>
        <translation>Zust&amp;andsadresse</translation>
    </message>
    <message>
        <source>health address</source>
        <translation>Zustandsadresse</translation>
    </message>
    <message>
        <source>metrics address</source>
        <translation>Adresse der Messwerte</translation>
    </message>
    <message>
        <source>Metrics addr&amp;ess</source>
        <translation>Adresse der Mess&amp;werte</translation>
    </message>
    <message>
        <source>How many uploads to Drime and downloads from it run at once</source>
        <translation>Wie viele Uploads zu Drime und Downloads von dort zugleich laufen</translation>
    </message>
    <message>
        <source>Parallel transfers b&amp;y Drime</source>
        <translation>Gleichzeitige Über&amp;tragungen bei Drime</translation>
    </message>
    <message>
        <source>Refuse clients with TLS &amp;older than 1.3</source>
        <translation>&amp;Clients mit älterem TLS als 1.3 ablehnen</translation>
    </message>
    <message>
        <source>For monitoring programs: it needs no password, and answers only “ok”, or that the storage does not work</source>
        <translation>Für Programme, die Server überwachen: Sie braucht kein Passwort und antwortet nur „ok“ oder dass der Speicher nicht arbeitet</translation>
    </message>
    <message>
        <source>Longest wait for request &amp;headers</source>
        <translation>&amp;Zeit für den Kopf einer Anfrage</translation>
    </message>
    <message>
        <source>The total that all clients may send to the server, per second</source>
        <translation>Was alle Clients zusammen in einer Sekunde an den Server senden</translation>
    </message>
    <message>
        <source>The total that all clients may get from the server, per second</source>
        <translation>Was alle Clients zusammen in einer Sekunde vom Server bekommen</translation>
    </message>
    <message>
        <source>Rece&amp;ive at most, per second</source>
        <translation>Empfa&amp;ngen, je Sekunde höchstens</translation>
    </message>
    <message>
        <source>Sen&amp;d at most, per second</source>
        <translation>Senden, &amp;je Sekunde höchstens</translation>
    </message>
    <message>
        <source>Connections per c&amp;lient</source>
        <translation>Verbindungen &amp;eines Clients</translation>
    </message>
    <message>
        <source>no limit; for example %1</source>
        <translation>keine Grenze; zum Beispiel %1</translation>
    </message>
    <message>
        <source>&amp;Write each request to a file</source>
        <translation>Jede Anfrage &amp;in eine Datei schreiben</translation>
    </message>
    <message>
        <source>A line for each, as web servers write them. The file grows as long as nobody moves it away.</source>
        <translation>Eine Zeile für jede, wie Webserver sie schreiben. Die Datei wächst, solange niemand sie wegräumt.</translation>
    </message>
    <message>
        <source>Request log</source>
        <translation>Anfragenprotokoll</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Choose the file of the request log</source>
        <translation>Datei für das Anfragenprotokoll wählen</translation>
    </message>
    <message>
        <source>the file is missing</source>
        <translation>die Datei fehlt</translation>
    </message>
    <message>
        <source>Choose one, or write no request log</source>
        <translation>Wählen Sie eine, oder schreiben Sie kein Anfragenprotokoll</translation>
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
    <message>
        <source>&amp;Automatic: to suit the panel</source>
        <translation>&amp;Automatisch: wie die Leiste es zu brauchen scheint</translation>
    </message>
    <message>
        <source>L&amp;ight icon, for dark panels</source>
        <translation>&amp;Helles Symbol, für dunkle Leisten</translation>
    </message>
    <message>
        <source>&amp;Dark icon, for light panels</source>
        <translation>&amp;Dunkles Symbol, für helle Leisten</translation>
    </message>
</context>
<context>
    <name>restdock::ui::Assistance</name>
    <message>
        <source>%1: %2</source>
        <extracomment>for a screen reader: the name of a value, and the value (&quot;State: running&quot;)</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>restdock::ui::BackupList</name>
    <message>
        <source>Last backups received</source>
        <translation>Zuletzt empfangene Sicherungen</translation>
    </message>
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
        <source>No backup has been received yet.</source>
        <translation>Noch wurde keine Sicherung empfangen.</translation>
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
        <source>it is valid from %1 on, and clients refuse it until then</source>
        <translation>es gilt erst ab %1, und Clients lehnen es bis dahin ab</translation>
    </message>
    <message numerus="yes">
        <source>it expires in %n days</source>
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
    <message>
        <source>it expired on %1, and clients refuse it</source>
        <translation>es ist seit %1 ungültig, und Clients lehnen es ab</translation>
    </message>
</context>
<context>
    <name>restdock::ui::CertificateRows</name>
    <message>
        <source>N&amp;one: passwords can be read on the network</source>
        <translation>&amp;Keine: Passwörter können im Netzwerk gelesen werden</translation>
    </message>
    <message>
        <source>Certi&amp;ficate</source>
        <translation>&amp;Zertifikat</translation>
    </message>
    <message>
        <source>C&amp;reate…</source>
        <translation>&amp;Erstellen …</translation>
    </message>
    <message>
        <source>&amp;Use my own…</source>
        <translation>Ei&amp;genes verwenden …</translation>
    </message>
    <message>
        <source>Sa&amp;ve for clients…</source>
        <translation>Fü&amp;r Clients speichern …</translation>
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
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>New certificate</source>
        <translation>Neues Zertifikat</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Erstellen</translation>
    </message>
    <message>
        <source>The certificate was created. It is valid until %1.</source>
        <extracomment>%1 is a date, and a list of names and addresses</extracomment>
        <translation>Das Zertifikat wurde erstellt. Es gilt bis %1.</translation>
    </message>
    <message>
        <source>Other names by which clients reach this computer. The next certificate that is created will include them.</source>
        <translation>Wie Clients diesen Computer nennen, außer mit seinem Namen und seinen Adressen. Das nächste Zertifikat, das erstellt wird, hat auch diese Namen.</translation>
    </message>
    <message>
        <source>The new certificate replaces the current one at once. Clients refuse it until they are given the new file.</source>
        <translation>Das neue Zertifikat tritt sofort an die Stelle des jetzigen. Clients lehnen es ab, bis sie die neue Datei bekommen.</translation>
    </message>
    <message>
        <source>&amp;Keep the current one</source>
        <translation>&amp;Jetziges behalten</translation>
    </message>
</context>
<context>
    <name>restdock::ui::ClientCertificate</name>
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
    <message>
        <source>Copy for a minute</source>
        <translation>Für eine Minute kopieren</translation>
    </message>
</context>
<context>
    <name>restdock::ui::ConnectCard</name>
    <message>
        <source>restic is o&amp;lder than 0.16.1</source>
        <translation>restic ist ä&amp;lter als 0.16.1</translation>
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
        <source>Repository used, %1</source>
        <translation>Repository benutzt, %1</translation>
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
        <source>Save the certificate…</source>
        <translation>Zertifikat speichern …</translation>
    </message>
    <message>
        <source>First copy the server’s certificate to the client, as %1 in its home folder.</source>
        <translation>Kopieren Sie zuerst das Zertifikat des Servers auf den Client, als %1 in dessen Home-Ordner.</translation>
    </message>
    <message>
        <source>Commands for the &amp;user</source>
        <translation>Befehle für den Benut&amp;zer</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>Ad&amp;resse</translation>
    </message>
    <message>
        <source>Ne&amp;w password…</source>
        <translation>Neues Passw&amp;ort …</translation>
    </message>
    <message>
        <source>The first is the one that other computers are most likely to reach</source>
        <translation>Die erste ist die, die andere Computer am ehesten erreichen</translation>
    </message>
    <message>
        <source>The server’s password is shown only now: copy the commands before you leave this page.</source>
        <translation>Das Passwort des Servers wird nur jetzt gezeigt: Kopieren Sie die Befehle, bevor Sie diese Seite verlassen.</translation>
    </message>
    <message>
        <source>The server is not running</source>
        <translation>Der Server läuft nicht</translation>
    </message>
    <message>
        <source>No repository has been created or opened since the server started</source>
        <translation>Seit dem Start des Servers wurde kein Repository angelegt oder geöffnet</translation>
    </message>
    <message>
        <source>No backup has been received since the server started</source>
        <translation>Seit dem Start des Servers wurde keine Sicherung empfangen</translation>
    </message>
    <message>
        <source>Replace &lt;user&gt; and &lt;password&gt; with the user’s name and password.</source>
        <translation>Setzen Sie Name und Passwort des Benutzers anstelle von &lt;user&gt; und &lt;password&gt; ein.</translation>
    </message>
    <message>
        <source>Replace &lt;password&gt; with the user’s password.</source>
        <translation>Setzen Sie das Passwort des Benutzers anstelle von &lt;password&gt; ein.</translation>
    </message>
    <message>
        <source>Linux/macOS</source>
        <translation>Linux/macOS</translation>
    </message>
    <message>
        <source>Repository created, %1</source>
        <translation>Repository angelegt, %1</translation>
    </message>
    <message>
        <source>First backup received %1, %2</source>
        <extracomment>%1 is a time, %2 an amount of data</extracomment>
        <translation>Erste Sicherung empfangen %1, %2</translation>
    </message>
    <message>
        <source>Backup received %1, %2</source>
        <translation>Sicherung empfangen %1, %2</translation>
    </message>
</context>
<context>
    <name>restdock::ui::ConnectHelp</name>
    <message>
        <source>&amp;Test from this computer</source>
        <translation>Von diesem Computer &amp;testen</translation>
    </message>
    <message>
        <source>Fi&amp;rewall help</source>
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
        <source>&amp;Show the log</source>
        <translation>Protokoll zei&amp;gen</translation>
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
        <translation>Nur dieser Computer darf sich mit dem Server verbinden. Für andere das Profil bearbeiten: „Zugang“, „Computer in meinem Netzwerk“.</translation>
    </message>
    <message>
        <source>If other computers get no answer, a firewall on this one may refuse them. These commands open the port, with firewalld or with ufw:</source>
        <translation>Bekommen andere Computer keine Antwort, weist sie vielleicht eine Firewall auf diesem ab. Diese Befehle öffnen den Port, mit firewalld oder mit ufw:</translation>
    </message>
    <message>
        <source>The server answers at %1. If a client gets no answer, it uses another address, or a firewall is in between. If it gets one, the log tells why it was refused.</source>
        <translation>Der Server antwortet unter %1. Bekommt ein Client keine Antwort, benutzt er eine andere Adresse, oder eine Firewall ist dazwischen. Bekommt er eine, sagt das Protokoll, warum er abgewiesen wurde.</translation>
    </message>
    <message>
        <source>From this computer, %1 gives no answer. %2</source>
        <extracomment>%1 is an address, %2 a sentence that says why</extracomment>
        <translation>Von diesem Computer aus antwortet %1 nicht. %2</translation>
    </message>
    <message>
        <source>The server answers at %1. Check that the commands were pasted unchanged, on this computer.</source>
        <translation>Der Server antwortet unter %1. Wurden die Befehle unverändert eingefügt, auf diesem Computer?</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>Der Test wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Cancel the &amp;test</source>
        <translation>&amp;Test abbrechen</translation>
    </message>
</context>
<context>
    <name>restdock::ui::ConnectOffers</name>
    <message numerus="yes">
        <source>Warn &amp;me if no backup arrives for %n days</source>
        <translation>
            <numerusform>&amp;Warnen, wenn %n Tag lang keine Sicherung ankommt</numerusform>
            <numerusform>&amp;Warnen, wenn %n Tage lang keine Sicherung ankommt</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Start at login</source>
        <translation>Bei der A&amp;nmeldung starten</translation>
    </message>
</context>
<context>
    <name>restdock::ui::ConnectWindow</name>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Connect a client: %1</source>
        <extracomment>a window&apos;s title; %1 is a profile</extracomment>
        <translation>Client verbinden: %1</translation>
    </message>
</context>
<context>
    <name>restdock::ui::DamageNotice</name>
    <message>
        <source>&amp;Restore last good copy</source>
        <translation>Letzte gute Kopie &amp;wiederherstellen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>Noch ein&amp;mal versuchen</translation>
    </message>
    <message>
        <source>Open the fil&amp;e</source>
        <translation>Dat&amp;ei öffnen</translation>
    </message>
</context>
<context>
    <name>restdock::ui::DeletingDialog</name>
    <message>
        <source>Allow deleting in “%1”</source>
        <translation>Löschen in „%1“ erlauben</translation>
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
    <message>
        <source>During this time clients can delete backups: restic forget and restic prune work. It ends by itself, or when the server stops. Its beginning and end are logged.</source>
        <translation>So lange können Clients Sicherungen löschen: restic forget und restic prune funktionieren dann. Es endet von selbst, und wenn der Server anhält. Anfang und Ende werden protokolliert.</translation>
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
        <source>&amp;Leave them out: you enter them again after the import</source>
        <translation>&amp;Weglassen und nach dem Import neu eingeben</translation>
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
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase is short. Write at least %n characters.</source>
        <translation>
            <numerusform>Die Passphrase ist kurz. Schreiben Sie mindestens %n Zeichen.</numerusform>
            <numerusform>Die Passphrase ist kurz. Schreiben Sie mindestens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Profiles (*.toml)</source>
        <translation>Profile (*.toml)</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben …</translation>
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
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>Writing… If the keychain is locked, it asks for its password.</source>
        <translation>Wird geschrieben … Ist der Schlüsselbund gesperrt, fragt er nach seinem Passwort.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Tick the profiles that should be in the file.</source>
        <translation>Kreuzen Sie die Profile an, die in die Datei sollen.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Enter it once more.</source>
        <translation>Die beiden Passphrasen sind nicht gleich. Schreiben Sie sie noch einmal.</translation>
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
        <source>Folder for backups</source>
        <translation>Ordner für Sicherungen</translation>
    </message>
    <message>
        <source>Write the whole path, beginning with /.</source>
        <translation>Schreiben Sie den ganzen Pfad, beginnend mit /.</translation>
    </message>
    <message>
        <source>Create a c&amp;ertificate</source>
        <translation>&amp;Ein Zertifikat erstellen</translation>
    </message>
    <message>
        <source>&amp;Import profiles…</source>
        <translation>Profile &amp;importieren …</translation>
    </message>
    <message>
        <source>Clients are given the certificate as a file, once.</source>
        <translation>Clients bekommen das Zertifikat einmal als Datei.</translation>
    </message>
    <message>
        <source>Without encryption the password can be read on the network.</source>
        <translation>Ohne Verschlüsselung kann das Passwort im Netzwerk gelesen werden.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
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
        <source>There are restic repositories in it already; clients can go on with them.</source>
        <translation>Darin sind schon restic-Repositorys; Clients können mit ihnen weitermachen.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Saving… If the keychain is locked, it asks for its password.</source>
        <translation>Wird gespeichert … Ist der Schlüsselbund gesperrt, fragt er nach seinem Passwort.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>Das Passwort fehlt.</translation>
    </message>
    <message>
        <source>%1 is in use by another program; %2 is free.</source>
        <extracomment>two numbers of ports</extracomment>
        <translation>%1 ist von einem anderen Programm belegt; %2 ist frei.</translation>
    </message>
</context>
<context>
    <name>restdock::ui::FreshPassword</name>
    <message>
        <source>Cop&amp;y for a minute</source>
        <translation>&amp;Für eine Minute kopieren</translation>
    </message>
    <message>
        <source>Copy for a minute</source>
        <translation>Für eine Minute kopieren</translation>
    </message>
    <message>
        <source>New password of “%1”</source>
        <translation>Neues Passwort von „%1“</translation>
    </message>
    <message>
        <source>Copy the password of “%1” for a minute</source>
        <translation>Das Passwort von „%1“ für eine Minute kopieren</translation>
    </message>
</context>
<context>
    <name>restdock::ui::FreshPasswords</name>
    <message>
        <source>Password of “%1”</source>
        <translation>Passwort von „%1“</translation>
    </message>
    <message>
        <source>New passwords</source>
        <translation>Neue Passwörter</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>The password of “%1”. It is shown only this once; Restdock keeps only its hash:</source>
        <translation>Das Passwort von „%1“. Es wird nur dieses eine Mal gezeigt; Restdock behält nur seinen Hash:</translation>
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
    <message>
        <source>Started by hand, Restdock always shows its window.</source>
        <translation>Von Hand gestartet zeigt Restdock immer sein Fenster.</translation>
    </message>
    <message>
        <source>Start &amp;servers with Restdock</source>
        <translation>Server mit &amp;Restdock starten</translation>
    </message>
    <message>
        <source>Those whose profiles say so, under “Advanced”. If this is off, none starts by itself.</source>
        <translation>Gilt für Profile, bei denen es unter „Erweitert“ eingeschaltet ist. Sonst startet kein Server von selbst.</translation>
    </message>
</context>
<context>
    <name>restdock::ui::HeadlessPage</name>
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
    <message>
        <source>A profile can be served without this window, by a systemd service of your own. It then also runs while nobody is signed in.</source>
        <translation>Ein Profil kann ohne dieses Fenster angeboten werden: als Ihr eigener Dienst unter systemd. Dann läuft es auch, wenn niemand angemeldet ist.</translation>
    </message>
    <message>
        <source>Stop the profile here first, and do not let it start with Restdock: two programs cannot serve the same profile.</source>
        <translation>Halten Sie das Profil vorher hier an, und lassen Sie es nicht mit Restdock starten: Zwei Programme können nicht dasselbe anbieten.</translation>
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
        <translation>%1 wird gelesen …</translation>
    </message>
    <message>
        <source>The imported profiles are stopped until you start them.</source>
        <translation>Die importierten Profile laufen erst, wenn Sie sie starten.</translation>
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
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
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
            <numerusform>%n Profil wurde importiert. Es läuft erst, wenn Sie es starten.</numerusform>
            <numerusform>%n Profile wurden importiert. Sie laufen erst, wenn Sie sie starten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The repositories themselves are not in the file. Copy them to %1, unless they are already there.</source>
        <translation>Die Repositorys selbst sind nicht in der Datei. Kopieren Sie sie nach %1, wenn sie nicht schon da sind.</translation>
    </message>
    <message>
        <source>New certificates were made for: %1. Clients need the new file; you find it under “Connect a client”.</source>
        <translation>Diese haben ein neues Zertifikat, dessen Datei ihre Clients brauchen: %1. Es ist bei den Befehlen für Clients.</translation>
    </message>
    <message>
        <source>Users of these have no password yet: %1.</source>
        <translation>In diesen Profilen haben Benutzer noch kein Passwort: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Given up: %n profiles were replaced already and stay so; nothing was added.</source>
        <translation>
            <numerusform>Aufgegeben: %n Profil ist schon ersetzt und bleibt so; hinzugefügt wurde nichts.</numerusform>
            <numerusform>Aufgegeben: %n Profile sind schon ersetzt und bleiben so; hinzugefügt wurde nichts.</numerusform>
        </translation>
    </message>
    <message>
        <source>The keys of these are still to be entered: %1. Their servers start after that; edit the profile to enter its key.</source>
        <translation>Die Schlüssel von diesen müssen noch eingegeben werden: %1. Danach starten ihre Server; bearbeiten Sie das Profil, um seinen Schlüssel einzugeben.</translation>
    </message>
    <message>
        <source>Saving… If the keychain is locked, it asks for its password.</source>
        <translation>Wird gespeichert … Ist der Schlüsselbund gesperrt, fragt er nach seinem Passwort.</translation>
    </message>
    <message>
        <source>This profile cannot be imported yet. Solve its problem, or skip it.</source>
        <translation>Dieses Profil kann noch nicht importiert werden. Verbessern Sie es, oder übergehen Sie es.</translation>
    </message>
    <message>
        <source>These started with Restdock on the computer that they come from: %1. Here they do so once you switch it on in the profile, under “Advanced”.</source>
        <translation>Diese starteten dort, woher sie kommen, mit Restdock: %1. Hier tun sie es, wenn Sie es im Profil unter „Erweitert“ einschalten.</translation>
    </message>
</context>
<context>
    <name>restdock::ui::ImportPage</name>
    <message>
        <source>For &amp;all whose name is taken</source>
        <translation>&amp;Für alle, deren Name vergeben ist</translation>
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
        <translation>Wä&amp;hlen …</translation>
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
    <message>
        <source>The file does not have its key. Enter it below, or later: until then its server does not start.</source>
        <translation>Die Datei enthält seinen Schlüssel nicht. Geben Sie ihn unten ein oder später: Bis dahin startet sein Server nicht.</translation>
    </message>
    <message>
        <source>Its server is running; the import stops it.</source>
        <translation>Sein Server läuft; der Import hält ihn an.</translation>
    </message>
    <message numerus="yes">
        <source>Its server is running, and %n clients are sending data. The import stops it, and restic will report an error.</source>
        <translation>
            <numerusform>Sein Server läuft, und %n Client sendet Daten. Der Import hält ihn an, und restic meldet einen Fehler.</numerusform>
            <numerusform>Sein Server läuft, und %n Clients senden Daten. Der Import hält ihn an, und restic meldet einen Fehler.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;To check first</source>
        <translation>&amp;Zu beachten</translation>
    </message>
    <message>
        <source>not in the file; can be entered later</source>
        <translation>nicht in der Datei; kann später eingegeben werden</translation>
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
        <translation>Schlüsselbund</translation>
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
        <source>Entries in the keychain</source>
        <translation>Einträge im Schlüsselbund</translation>
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
        <translation>keiner</translation>
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
        <translation>gesperrt: Er wird entsperrt, wenn ein Profil ihn braucht</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>es gibt keinen</translation>
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
        <source>It works: an entry was written, read and removed.</source>
        <translation>Es geht: Ein Eintrag wurde geschrieben, gelesen und entfernt.</translation>
    </message>
    <message>
        <source>Forget an entry</source>
        <translation>Einen Eintrag vergessen</translation>
    </message>
    <message>
        <source>The secrets of “%1” are removed from the keychain. A profile that needs them cannot start until they are entered again. Backups stay as they are.</source>
        <translation>Die Geheimnisse von „%1“ werden aus dem Schlüsselbund entfernt. Ein Profil, das sie braucht, kann erst wieder starten, wenn sie neu eingegeben sind. Die Sicherungen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>No keychain can be asked now.</source>
        <translation>Gerade kann kein Schlüsselbund gefragt werden.</translation>
    </message>
    <message>
        <source>Testing the keychain. If it is locked, it asks for its password.</source>
        <translation>Der Schlüsselbund wird geprüft. Ist er gesperrt, fragt er nach seinem Passwort.</translation>
    </message>
    <message>
        <source>Removing the entry. If the keychain is locked, it asks for its password.</source>
        <translation>Der Eintrag wird entfernt. Ist der Schlüsselbund gesperrt, fragt er nach seinem Passwort.</translation>
    </message>
    <message>
        <source>The entry was removed from the keychain.</source>
        <translation>Der Eintrag wurde aus dem Schlüsselbund entfernt.</translation>
    </message>
    <message>
        <source>Restdock’s entries in it</source>
        <translation>Was er von Restdock enthält</translation>
    </message>
    <message>
        <source>Restdock has stored nothing there.</source>
        <translation>Restdock hat dort nichts abgelegt.</translation>
    </message>
    <message>
        <source>This keychain cannot list its entries. Shown is what Restdock has stored there.</source>
        <translation>Dieser Schlüsselbund kann nicht sagen, was er enthält. Aufgeführt ist, was Restdock dort abgelegt hat.</translation>
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
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Warn after this many days without a backup</source>
        <translation>&amp;Warnen nach so vielen Tagen ohne Sicherung</translation>
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
        <source>activity history requests events file folder size level rotate debug</source>
        <extracomment>words by which people look for these settings; not shown</extracomment>
        <translation>Aktivität Verlauf Anfragen Ereignisse Datei Ordner Größe Umfang Stufe Protokoll Log Fehlersuche</translation>
    </message>
    <message>
        <source>This much is kept of the requests, and as much again of the events; the oldest go first. Neither contains passwords or secrets. The window shows every request, whatever is written.</source>
        <translation>So viel wird von den Anfragen aufgehoben, und noch einmal so viel von den Ereignissen; das Älteste geht zuerst. Passwörter und Geheimnisse stehen in keinem von beiden. Das Fenster zeigt jede Anfrage, was auch immer geschrieben wird.</translation>
    </message>
</context>
<context>
    <name>restdock::ui::LogTable</name>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
</context>
<context>
    <name>restdock::ui::MainWindow</name>
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
        <translation>Anhal&amp;ten</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Ein&amp;stellungen …</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>&amp;Umbenennen …</translation>
    </message>
    <message>
        <source>Ne&amp;xt area</source>
        <translation>Nächster Be&amp;reich</translation>
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
        <source>End de&amp;leting now</source>
        <translation>&amp;Löschen jetzt beenden</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>&amp;Open in Drime</source>
        <translation>In Drime ö&amp;ffnen</translation>
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
    <message>
        <source>&amp;Start after unlock…</source>
        <translation>&amp;Starten nach dem Entsperren …</translation>
    </message>
    <message>
        <source>Cancel the &amp;stop</source>
        <translation>&amp;Anhalten abbrechen</translation>
    </message>
    <message>
        <source>Restoring profiles. If the keychain is locked, it asks for its password.</source>
        <translation>Profile werden wiederhergestellt. Ist der Schlüsselbund gesperrt, fragt er nach seinem Passwort.</translation>
    </message>
    <message>
        <source>Copied: versions, states and the latest events. They contain no names, addresses or secrets.</source>
        <translation>Kopiert: Versionen, Zustände und die letzten Ereignisse. Namen, Adressen und Geheimnisse sind nicht darin.</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>Allow de&amp;leting for…</source>
        <translation>&amp;Löschen erlauben für …</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
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
    <message>
        <source>The name is missing. Enter the one with which the client signs in.</source>
        <translation>Der Name fehlt. Geben Sie den ein, mit dem sich der Client anmeldet.</translation>
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
        <translation>Wenn Sie gebraucht werden</translation>
    </message>
    <message>
        <source>A &amp;server was stopped by an error</source>
        <translation>Ein Serve&amp;r hat wegen eines Fehlers angehalten</translation>
    </message>
    <message>
        <source>A storage or the &amp;keychain needs attention</source>
        <translation>Ein Speicherort oder der Schlüssel&amp;bund braucht etwas</translation>
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
        <source>Deleting is &amp;allowed for a while, or no longer allowed</source>
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
        <source>Active clients</source>
        <translation>Aktive Clients</translation>
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
        <source>in %1, out %2</source>
        <translation>ein %1, aus %2</translation>
    </message>
    <message>
        <source>no requests yet</source>
        <translation>noch keine Anfragen</translation>
    </message>
    <message>
        <source>unknown until the server has asked</source>
        <translation>unbekannt, bis der Server nachgesehen hat</translation>
    </message>
    <message>
        <source>%1 free of %2</source>
        <extracomment>two amounts of data</extracomment>
        <translation>%1 frei von %2</translation>
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
        <source>peak in %1, out %2; today in %3, out %4</source>
        <translation>Spitze ein %1, aus %2; heute ein %3, aus %4</translation>
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
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Space used</source>
        <translation>Belegter Platz</translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads</source>
        <translation>
            <numerusform>%Ln Upload</numerusform>
            <numerusform>%Ln Uploads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads</source>
        <translation>
            <numerusform>%Ln Download</numerusform>
            <numerusform>%Ln Downloads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln look-ups</source>
        <translation>
            <numerusform>%Ln Nachfrage</numerusform>
            <numerusform>%Ln Nachfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lists</source>
        <extracomment>requests for a list of files</extracomment>
        <translation>
            <numerusform>%Ln Liste</numerusform>
            <numerusform>%Ln Listen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletions</source>
        <translation>
            <numerusform>%Ln Löschung</numerusform>
            <numerusform>%Ln Löschungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln others</source>
        <extracomment>requests of another kind</extracomment>
        <translation>
            <numerusform>%Ln andere</numerusform>
            <numerusform>%Ln andere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln packs</source>
        <extracomment>requests by what they were for; packs are restic&apos;s files of data</extracomment>
        <translation>
            <numerusform>%Ln Pack</numerusform>
            <numerusform>%Ln Packs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln indexes</source>
        <translation>
            <numerusform>%Ln Index</numerusform>
            <numerusform>%Ln Indizes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshots</source>
        <translation>
            <numerusform>%Ln Snapshot</numerusform>
            <numerusform>%Ln Snapshots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys</source>
        <translation>
            <numerusform>%Ln Schlüssel</numerusform>
            <numerusform>%Ln Schlüssel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln locks</source>
        <translation>
            <numerusform>%Ln Sperre</numerusform>
            <numerusform>%Ln Sperren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln settings</source>
        <extracomment>requests for a repository&apos;s file of settings</extracomment>
        <translation>
            <numerusform>%Ln Einstellung</numerusform>
            <numerusform>%Ln Einstellungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connections open</source>
        <translation>
            <numerusform>%Ln Verbindung offen</numerusform>
            <numerusform>%Ln Verbindungen offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests under way</source>
        <translation>
            <numerusform>%Ln Anfrage im Gange</numerusform>
            <numerusform>%Ln Anfragen im Gange</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel the stop</source>
        <translation>Anhalten abbrechen</translation>
    </message>
    <message>
        <source>Cancel the start</source>
        <translation>Start abbrechen</translation>
    </message>
    <message>
        <source>half within %1, 95% within %2</source>
        <translation>die Hälfte in %1, 95 % in %2</translation>
    </message>
    <message>
        <source>The server is not running. Clients cannot connect.</source>
        <translation>Der Server läuft nicht. Clients können sich nicht verbinden.</translation>
    </message>
    <message>
        <source>browsing</source>
        <translation>sieht sich um</translation>
    </message>
    <message>
        <source>Unlock &amp;keychain…</source>
        <translation>Schl&amp;üsselbund entsperren …</translation>
    </message>
    <message>
        <source>Stored in</source>
        <translation>Speicherort</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>in %1, out %2, %3 requests/s, errors today %4</source>
        <extracomment>two rates, such as &quot;18.4 MB/s&quot;, and two numbers</extracomment>
        <translation>ein %1, aus %2, %3 Anfragen/s, Fehler heute %4</translation>
    </message>
    <message>
        <source>%1 succeeded, %2 refused or not found, %3 failed</source>
        <extracomment>three numbers of requests</extracomment>
        <translation>%1 erfolgreich, %2 abgelehnt oder nicht gefunden, %3 fehlgeschlagen</translation>
    </message>
    <message>
        <source>No client connected. Last request %1.</source>
        <translation>Kein Client verbunden. Letzte Anfrage %1.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
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
        <translation>Es wurde kein Schlüsselbund gefunden: Diese Sitzung bietet weder Secret Service noch KWallet. Die Schlüssel können in einer Datei liegen, die mit einer Passphrase verschlossen ist. Restdock fragt nach jedem Start einmal danach.</translation>
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
        <source>The two differ. Enter it once more.</source>
        <translation>Die beiden sind nicht gleich. Schreiben Sie sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>restdock::ui::PasswordFile</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Choose the password file</source>
        <translation>Passwortdatei wählen</translation>
    </message>
    <message>
        <source>Restdock never writes to it, and reads it again when it changes</source>
        <translation>Sie wird nie geschrieben, und neu gelesen, wenn sie sich ändert</translation>
    </message>
</context>
<context>
    <name>restdock::ui::PortNote</name>
    <message>
        <source>in use by this profile</source>
        <translation>von diesem Profil benutzt</translation>
    </message>
    <message>
        <source>in use by the profile “%1”</source>
        <translation>vom Profil „%1“ benutzt</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>in use by another program</source>
        <translation>von einem anderen Programm benutzt</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>nicht erlaubt</translation>
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
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>address or port</source>
        <translation>Adresse oder Port</translation>
    </message>
    <message>
        <source>how users sign in</source>
        <translation>Anmeldung der Benutzer</translation>
    </message>
    <message>
        <source>encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>verification of uploads</source>
        <translation>Prüfung der Uploads</translation>
    </message>
    <message>
        <source>limits of all together</source>
        <translation>Grenzen für alles zusammen</translation>
    </message>
    <message>
        <source>metrics</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>request log</source>
        <translation>Anfrageprotokoll</translation>
    </message>
    <message>
        <source>time-outs</source>
        <translation>Zeitgrenzen</translation>
    </message>
    <message>
        <source>speed limits</source>
        <translation>Geschwindigkeitsgrenzen</translation>
    </message>
    <message>
        <source>numbers of connections</source>
        <translation>Anzahl der Verbindungen</translation>
    </message>
    <message>
        <source>other settings</source>
        <translation>andere Einstellungen</translation>
    </message>
    <message>
        <source>Clients that have the old address written down need the new one.</source>
        <translation>Clients, die die alte Adresse notiert haben, brauchen die neue.</translation>
    </message>
    <message numerus="yes">
        <source>Changing the port changes the address that %n clients use.</source>
        <translation>
            <numerusform>Den Port zu ändern, ändert die Adresse, die %n Client benutzt.</numerusform>
            <numerusform>Den Port zu ändern, ändert die Adresse, die %n Clients benutzen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This changes the address that %n clients use.</source>
        <translation>
            <numerusform>Dies ändert die Adresse, die %n Client benutzt.</numerusform>
            <numerusform>Dies ändert die Adresse, die %n Clients benutzen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With encryption the address that %n clients use begins with https.</source>
        <translation>
            <numerusform>Mit Verschlüsselung beginnt die Adresse, die %n Client benutzt, mit https.</numerusform>
            <numerusform>Mit Verschlüsselung beginnt die Adresse, die %n Clients benutzen, mit https.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without encryption the address that %n clients use begins with http.</source>
        <translation>
            <numerusform>Ohne Verschlüsselung beginnt die Adresse, die %n Client benutzt, mit http.</numerusform>
            <numerusform>Ohne Verschlüsselung beginnt die Adresse, die %n Clients benutzen, mit http.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This needs a restart of the server: %1. It interrupts %n clients that are active now; “Save” leaves the restart for later.</source>
        <extracomment>%1: settings, as a list</extracomment>
        <translation>
            <numerusform>Dies erfordert einen Neustart des Servers: %1. Er unterbricht %n Client, der jetzt aktiv ist; „Speichern“ verschiebt den Neustart auf später.</numerusform>
            <numerusform>Dies erfordert einen Neustart des Servers: %1. Er unterbricht %n Clients, die jetzt aktiv sind; „Speichern“ verschiebt den Neustart auf später.</numerusform>
        </translation>
    </message>
    <message>
        <source>This needs a restart of the server: %1.</source>
        <extracomment>%1: settings, as a list</extracomment>
        <translation>Dies erfordert einen Neustart des Servers: %1.</translation>
    </message>
    <message>
        <source>Cancel the test</source>
        <translation>Test abbrechen</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>What needs a restart takes effect at the next start</source>
        <translation>Was einen Neustart braucht, gilt ab dem nächsten Start</translation>
    </message>
    <message>
        <source>Saving… If the keychain is locked, it asks for its password.</source>
        <translation>Wird gespeichert … Ist der Schlüsselbund gesperrt, fragt er nach seinem Passwort.</translation>
    </message>
    <message>
        <source>“%1” was changed elsewhere while this window was open, so nothing was saved here. Close it and edit the profile again.</source>
        <translation>„%1“ wurde anderswo geändert, während dieses Fenster offen war; darum wurde hier nichts gespeichert. Schließen Sie es, und bearbeiten Sie das Profil erneut.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>The server keeps running, and applies the change at once.</source>
        <translation>Der Server läuft weiter und folgt der Änderung sofort.</translation>
    </message>
</context>
<context>
    <name>restdock::ui::ProfileEditing</name>
    <message>
        <source>Opening “%1”. If the keychain is locked, it asks for its password.</source>
        <translation>„%1“ wird geöffnet. Ist der Schlüsselbund gesperrt, fragt er nach seinem Passwort.</translation>
    </message>
    <message>
        <source>Making a certificate for “%1”.</source>
        <translation>Ein Zertifikat für „%1“ wird erstellt.</translation>
    </message>
    <message>
        <source>“%1” was saved without a test, and is not started yet.</source>
        <translation>„%1“ wurde ungeprüft gespeichert und ist noch nicht gestartet.</translation>
    </message>
    <message>
        <source>“%1” applies the rest of the change the next time it is started.</source>
        <translation>„%1“ übernimmt den Rest der Änderung beim nächsten Start.</translation>
    </message>
</context>
<context>
    <name>restdock::ui::ProfileList</name>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
</context>
<context>
    <name>restdock::ui::ProfileTabs</name>
    <message>
        <source>&amp;Overview</source>
        <translation>Ü&amp;bersicht</translation>
    </message>
    <message>
        <source>Repos&amp;itories</source>
        <translation>Repositor&amp;ys</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
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
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
</context>
<context>
    <name>restdock::ui::ProfileTasks</name>
    <message>
        <source>%1 (copy)</source>
        <extracomment>the name of a copied profile</extracomment>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>Stop “%1”</source>
        <translation>„%1“ anhalten</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Weiterlaufen lassen</translation>
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
        <source>Clients of “%1” are set up for port %2. They cannot connect until you change them to port %3.</source>
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
    <message>
        <source>The backups in %1 stay. The saved token, the profile and its users are deleted.</source>
        <translation>Die Sicherungen in %1 bleiben. Das gespeicherte Token, das Profil und seine Benutzer werden gelöscht.</translation>
    </message>
    <message>
        <source>The backups in %1 stay. The profile and its users are deleted.</source>
        <translation>Die Sicherungen in %1 bleiben. Das Profil und seine Benutzer werden gelöscht.</translation>
    </message>
    <message>
        <source>Changing “%1”. If the keychain is locked, it asks for its password.</source>
        <translation>„%1“ wird geändert. Ist der Schlüsselbund gesperrt, fragt er nach seinem Passwort.</translation>
    </message>
    <message>
        <source>Stop all servers</source>
        <translation>Alle Server anhalten</translation>
    </message>
    <message numerus="yes">
        <source>%n clients are sending data. If the server stops now, restic will report an error or try again later.</source>
        <translation>
            <numerusform>%n Client sendet Daten. Wenn der Server jetzt anhält, meldet restic einen Fehler oder versucht es später erneut.</numerusform>
            <numerusform>%n Clients senden Daten. Wenn der Server jetzt anhält, meldet restic einen Fehler oder versucht es später erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removing “%1”. If the keychain is locked, it asks for its password.</source>
        <translation>„%1“ wird entfernt. Ist der Schlüsselbund gesperrt, fragt er nach seinem Passwort.</translation>
    </message>
    <message>
        <source>Profiles, or a rest-server’s users (*.toml .htpasswd);;All files (*)</source>
        <translation>Profile oder Benutzer eines rest-server (*.toml .htpasswd);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Restart “%1”</source>
        <translation>„%1“ neu starten</translation>
    </message>
    <message numerus="yes">
        <source>%n clients are sending data. If the server restarts now, restic will report an error or try again later.</source>
        <translation>
            <numerusform>%n Client sendet gerade Daten. Wird der Server jetzt neu gestartet, meldet restic einen Fehler oder versucht es später noch einmal.</numerusform>
            <numerusform>%n Clients senden gerade Daten. Wird der Server jetzt neu gestartet, meldet restic einen Fehler oder versucht es später noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Restart now</source>
        <translation>Jetzt &amp;neu starten</translation>
    </message>
    <message numerus="yes">
        <source>%n clients are sending data. The server stops, and restic will report an error.</source>
        <translation>
            <numerusform>%n Client sendet Daten. Der Server hält an, und restic meldet einen Fehler.</numerusform>
            <numerusform>%n Clients senden Daten. Der Server hält an, und restic meldet einen Fehler.</numerusform>
        </translation>
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
    <message>
        <source>a backup has been received since; “Refresh” counts it</source>
        <translation>seitdem wurde eine Sicherung empfangen; „Aktualisieren“ zählt sie mit</translation>
    </message>
    <message>
        <source>Changing “%1”. If the keychain is locked, it asks for its password.</source>
        <translation>„%1“ wird geändert. Ist der Schlüsselbund gesperrt, fragt er nach seinem Passwort.</translation>
    </message>
    <message>
        <source>Looking for repositories… If the keychain is locked, it asks for its password.</source>
        <translation>Repositorys werden gesucht … Ist der Schlüsselbund gesperrt, fragt er nach seinem Passwort.</translation>
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
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Received in 7 days</source>
        <translation>In 7 Tagen empfangen</translation>
    </message>
    <message>
        <source>Received
in 7 days</source>
        <extracomment>a column, in two lines because there are many: bytes received in the last seven days</extracomment>
        <translation>In 7 Tagen
empfangen</translation>
    </message>
</context>
<context>
    <name>restdock::ui::RestartNote</name>
    <message>
        <source>Saved changes take effect with the next start.</source>
        <translation>Gespeicherte Änderungen wirken ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Restart no&amp;w</source>
        <translation>&amp;Jetzt neu starten</translation>
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
        <source>Users reach only their own &amp;folder</source>
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
        <source>Total &amp;limit</source>
        <translation>&amp;Grenze für alles zusammen</translation>
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
        <translation>Vo&amp;r überfälligen Sicherungen warnen</translation>
    </message>
    <message>
        <source>Set in “Repositories” – %1</source>
        <extracomment>%1: repositories and days, &quot;laptop: 7 days, phone: never&quot;</extracomment>
        <translation>In „Repositorys“ festgelegt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <extracomment>in the field of a number, which %1 stands for</extracomment>
        <translation>
            <numerusform>%1 Tag</numerusform>
            <numerusform>%1 Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>%1: never</source>
        <extracomment>a repository</extracomment>
        <translation>%1: nie</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n days</source>
        <translation>
            <numerusform>%1: %n Tag</numerusform>
            <numerusform>%1: %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;End deleting now</source>
        <translation>&amp;Löschen jetzt beenden</translation>
    </message>
    <message>
        <source>Allow d&amp;eleting for…</source>
        <translation>&amp;Löschen erlauben für …</translation>
    </message>
    <message numerus="yes">
        <source>Deleting is allowed for %n more minutes.</source>
        <translation>
            <numerusform>Löschen ist noch %n Minute erlaubt.</numerusform>
            <numerusform>Löschen ist noch %n Minuten erlaubt.</numerusform>
        </translation>
    </message>
    <message>
        <source>New backups are refused when less than this is left. Restoring still works.</source>
        <translation>Neue Sicherungen werden abgelehnt, wenn weniger übrig ist. Wiederherstellen geht weiter.</translation>
    </message>
    <message>
        <source>no limit; for example %1</source>
        <translation>keine Grenze; zum Beispiel %1</translation>
    </message>
    <message>
        <source>nothing; for example %1</source>
        <translation>nichts; zum Beispiel %1</translation>
    </message>
    <message>
        <source>damaged data is then stored, and noticed only when it is restored</source>
        <translation>beschädigte Daten werden dann gespeichert und erst beim Wiederherstellen bemerkt</translation>
    </message>
    <message>
        <source>Verify uploads</source>
        <translation>Uploads prüfen</translation>
    </message>
</context>
<context>
    <name>restdock::ui::SessionSecretsDialog</name>
    <message>
        <source>For this session</source>
        <translation>Für diese Sitzung</translation>
    </message>
    <message>
        <source>The secrets of “%1” are not read from a keychain now. What you enter here is kept in memory only; you enter it again after Restdock has been restarted.</source>
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
    <message>
        <source>No setting matches this word.</source>
        <translation>Keine Einstellung enthält dieses Wort.</translation>
    </message>
    <message>
        <source>A later version of Restdock has written these settings. Those that this version knows apply, but they cannot be changed here. Update Restdock.</source>
        <translation>Eine spätere Version von Restdock hat diese Einstellungen geschrieben. Was diese davon kennt, gilt; ändern lassen sie sich hier nicht. Aktualisieren Sie Restdock.</translation>
    </message>
</context>
<context>
    <name>restdock::ui::SizeEdit</name>
    <message>
        <source>this is not a size</source>
        <translation>das ist keine Größe</translation>
    </message>
</context>
<context>
    <name>restdock::ui::StateNews</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a profile, and the state of its server</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: deleting is allowed</source>
        <translation>%1: Löschen ist erlaubt</translation>
    </message>
    <message>
        <source>%1: deleting is no longer allowed</source>
        <translation>%1: Löschen ist nicht mehr erlaubt</translation>
    </message>
</context>
<context>
    <name>restdock::ui::StatusLine</name>
    <message>
        <source>State of Restdock</source>
        <translation>Zustand von Restdock</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n läuft</numerusform>
            <numerusform>%n laufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Restdock quits when no client is active any more.</source>
        <translation>Restdock wird beendet, sobald kein Client mehr aktiv ist.</translation>
    </message>
    <message>
        <source>Cancel quitting</source>
        <translation>Beenden abbrechen</translation>
    </message>
    <message>
        <source>keychain: unlocked</source>
        <extracomment>%1 is the keychain&apos;s name</extracomment>
        <translation>Schlüsselbund: entsperrt</translation>
    </message>
    <message>
        <source>keychain: unlocked (%1)</source>
        <translation>Schlüsselbund: entsperrt (%1)</translation>
    </message>
    <message>
        <source>keychain: locked</source>
        <translation>Schlüsselbund: gesperrt</translation>
    </message>
    <message>
        <source>keychain: locked (%1)</source>
        <translation>Schlüsselbund: gesperrt (%1)</translation>
    </message>
    <message>
        <source>no keychain</source>
        <translation>kein Schlüsselbund</translation>
    </message>
    <message numerus="yes">
        <source>%n need attention</source>
        <extracomment>so many profiles, in the last line of the window</extracomment>
        <translation>
            <numerusform>%n braucht etwas</numerusform>
            <numerusform>%n brauchen etwas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>restdock::ui::StoragePage</name>
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
        <source>none: it is kept in the keychain</source>
        <translation>keine: er liegt im Schlüsselbund</translation>
    </message>
    <message>
        <source>%1 from a file</source>
        <extracomment>a secret, such as an API token, that is read from a file</extracomment>
        <translation>%1 aus einer Datei</translation>
    </message>
    <message>
        <source>The folder will be made.</source>
        <translation>Der Ordner wird angelegt.</translation>
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
        <source>The folder will be made when the profile is saved. %1 of %2 are free on its disk.</source>
        <translation>Der Ordner wird angelegt, wenn das Profil gespeichert wird. Auf seinem Datenträger sind %1 von %2 frei.</translation>
    </message>
    <message>
        <source>The folder will be made when the profile is saved.</source>
        <translation>Der Ordner wird angelegt, wenn das Profil gespeichert wird.</translation>
    </message>
    <message>
        <source>Testing: waiting for the storage to answer…</source>
        <translation>Test: Es wird auf die Antwort des Speichers gewartet …</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>Der Test wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1 are free on its disk.</source>
        <translation>Auf seinem Datenträger sind %1 frei.</translation>
    </message>
    <message>
        <source>The storage accepted a test file. %1 of %2 are free.</source>
        <translation>Der Speicher hat eine Testdatei angenommen. %1 von %2 sind frei.</translation>
    </message>
    <message>
        <source>The storage answers and accepts data.</source>
        <translation>Der Speicher antwortet und nimmt Daten an.</translation>
    </message>
    <message>
        <source>Sho&amp;w rarely needed settings</source>
        <translation>Selten gebrauchte Einstellungen &amp;zeigen</translation>
    </message>
    <message>
        <source>It is itself a restic repository, which clients reach at the server’s address without a name after it.</source>
        <translation>Er ist selbst ein restic-Repository, das Clients an der Adresse des Servers ohne Namen dahinter erreichen.</translation>
    </message>
    <message>
        <source>Enter the API token first: Drime shows its folders only to those who have it.</source>
        <translation>Geben Sie zuerst das API-Token ein: Ohne es zeigt Drime keine Ordner.</translation>
    </message>
    <message>
        <source>Connected as %1 · %2 of %3 used</source>
        <extracomment>%1 is an account, %2 and %3 are amounts of data</extracomment>
        <translation>Verbunden als %1 · %2 von %3 belegt</translation>
    </message>
    <message>
        <source>Connected as %1</source>
        <translation>Verbunden als %1</translation>
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
    <message>
        <source>Nothing was transferred in this time.</source>
        <translation>In dieser Zeit wurde nichts übertragen.</translation>
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
        <source>S&amp;ettings…</source>
        <translation>&amp;Einstellungen …</translation>
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
    <message>
        <source>&amp;Cancel quitting</source>
        <translation>Beenden abb&amp;rechen</translation>
    </message>
    <message numerus="yes">
        <source>%1: deleting allowed for %n min: end now</source>
        <translation>
            <numerusform>%1: Löschen noch %n Min. erlaubt: jetzt beenden</numerusform>
            <numerusform>%1: Löschen noch %n Min. erlaubt: jetzt beenden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1…</source>
        <extracomment>an entry of the tray&apos;s menu that leads to what needs the person: &quot;Drime: token refused&quot;</extracomment>
        <translation>%1 …</translation>
    </message>
    <message>
        <source>&amp;Quit now…</source>
        <translation>&amp;Jetzt beenden …</translation>
    </message>
    <message>
        <source>Cancel the &amp;stop</source>
        <translation>&amp;Anhalten abbrechen</translation>
    </message>
    <message>
        <source>Cancel the &amp;start</source>
        <translation>&amp;Start abbrechen</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <translation>%1   %2</translation>
    </message>
    <message numerus="yes">
        <source>Deleting allowed for %n min: end now</source>
        <translation>
            <numerusform>Löschen noch %n Min. erlaubt: jetzt beenden</numerusform>
            <numerusform>Löschen noch %n Min. erlaubt: jetzt beenden</numerusform>
        </translation>
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
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Show the &amp;log around this time</source>
        <translation>&amp;Protokoll dieser Minuten zeigen</translation>
    </message>
    <message>
        <source>Enter p&amp;assphrase…</source>
        <translation>P&amp;assphrase eingeben …</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>Einzelheiten &amp;kopieren</translation>
    </message>
    <message>
        <source>Unloc&amp;k…</source>
        <translation>Schl&amp;üsselbund entsperren …</translation>
    </message>
    <message>
        <source>Use %1…</source>
        <extracomment>%1 is a number</extracomment>
        <translation>%1 verwenden …</translation>
    </message>
    <message numerus="yes">
        <source>Retried automatically, next in %n s.</source>
        <translation>
            <numerusform>Wird von selbst wiederholt, das nächste Mal in %n s.</numerusform>
            <numerusform>Wird von selbst wiederholt, das nächste Mal in %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Retried automatically, now.</source>
        <translation>Wird von selbst wiederholt, jetzt.</translation>
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
        <extracomment>a file, and why it cannot be read</extracomment>
        <translation>Die Benutzer aus %1.</translation>
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
    <message>
        <source>The users of %1 are not known: %2.</source>
        <translation>Die Benutzer aus %1 sind nicht bekannt: %2.</translation>
    </message>
    <message>
        <source>A reverse proxy says who the users are. Those who have connected are listed.</source>
        <translation>Ein Reverse-Proxy sagt, wer jemand ist. Wer da war, steht hier.</translation>
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
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Last address</source>
        <translation>Letzte Adresse</translation>
    </message>
</context>
<context>
    <name>restdock::ui::UserTable</name>
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
        <source>Last seen</source>
        <translation>Zuletzt da</translation>
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
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Last address</source>
        <translation>Letzte Adresse</translation>
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
        <translation>Clients, die sich als „%1“ anmelden, werden von nun an abgewiesen. Ihre Sicherungen bleiben.</translation>
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
        <source>Changing the users of “%1”. If the keychain is locked, it asks for its password.</source>
        <translation>Die Benutzer von „%1“ werden geändert. Ist der Schlüsselbund gesperrt, fragt er nach seinem Passwort.</translation>
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
        <source>&amp;Limit</source>
        <translation>&amp;Grenze</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Wählen Sie eine andere Datei</translation>
    </message>
    <message>
        <source>Enter the name with which the client signs in</source>
        <translation>Geben Sie den Namen ein, mit dem sich der Client anmeldet</translation>
    </message>
    <message>
        <source>the name is missing</source>
        <translation>der Name fehlt</translation>
    </message>
    <message>
        <source>a name has letters, digits, and . _ - @ only</source>
        <translation>ein Name hat nur Buchstaben, Ziffern und . _ - @</translation>
    </message>
    <message>
        <source>there is a user of this name</source>
        <translation>es gibt einen Benutzer dieses Namens</translation>
    </message>
    <message>
        <source>the limit of “%1” is not a size</source>
        <translation>die Grenze von „%1“ ist keine Größe</translation>
    </message>
    <message>
        <source>The password of “%1”. It is shown only this once, and takes effect when the profile is saved:</source>
        <translation>Das Passwort von „%1“. Es wird nur dieses eine Mal gezeigt und gilt, wenn das Profil gespeichert ist:</translation>
    </message>
    <message>
        <source>this user is not added yet</source>
        <translation>dieser Benutzer ist noch nicht hinzugefügt</translation>
    </message>
    <message>
        <source>Add the user, or empty the field</source>
        <translation>Fügen Sie den Benutzer hinzu, oder leeren Sie das Feld</translation>
    </message>
    <message>
        <source>no limit; for example %1</source>
        <translation>keine Grenze; zum Beispiel %1</translation>
    </message>
</context>
<context>
    <name>restdock::ui::WaitNotice</name>
    <message>
        <source>Please wait</source>
        <translation>Bitte warten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
</TS>
