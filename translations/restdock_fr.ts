<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Backend</name>
    <message>
        <source>Folder on this computer</source>
        <translation>Dossier sur cet ordinateur</translation>
    </message>
    <message>
        <source>Drime Cloud</source>
        <translation>Drime Cloud</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>the folder in which the repositories are kept</source>
        <translation>le dossier où se trouvent les dépôts</translation>
    </message>
    <message>
        <source>Readable by the group</source>
        <translation>Lisible par le groupe</translation>
    </message>
    <message>
        <source>let the file system group access the repository files</source>
        <translation>donner au groupe du système de fichiers l’accès aux fichiers des dépôts</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Jeton d’API</translation>
    </message>
    <message>
        <source>the API token, from Drime&apos;s account settings</source>
        <translation>le jeton d’API, des paramètres du compte Drime</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>the workspace&apos;s number; 0 is the personal one</source>
        <translation>le numéro de l’espace de travail ; 0 est l’espace personnel</translation>
    </message>
    <message>
        <source>the folder in the workspace; empty: its top</source>
        <translation>le dossier dans l’espace de travail ; vide : tout en haut</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>Adresse de l’API</translation>
    </message>
    <message>
        <source>the address of Drime&apos;s API</source>
        <translation>l’adresse de l’API de Drime</translation>
    </message>
    <message>
        <source>Move deleted files to the trash</source>
        <translation>Fichiers supprimés dans la corbeille</translation>
    </message>
    <message>
        <source>move what is deleted to Drime&apos;s trash, where it takes space</source>
        <translation>mettre ce qui est supprimé dans la corbeille de Drime, où il prend encore de la place</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 B</source>
        <extracomment>units of storage; %1 is a number such as 18.4</extracomment>
        <translation>%1 o</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 ko</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 Mo</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 Go</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1 To</translation>
    </message>
    <message>
        <source>%1 PB</source>
        <translation>%1 Po</translation>
    </message>
    <message>
        <source>%1 EB</source>
        <translation>%1 Eo</translation>
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
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
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
        <translation>hier %1</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>it is missing</source>
        <translation>Il manque</translation>
    </message>
    <message>
        <source>Give the profile a name</source>
        <translation>Donnez un nom au profil</translation>
    </message>
    <message>
        <source>it is longer than %1 characters</source>
        <translation>Il dépasse %1 caractères</translation>
    </message>
    <message>
        <source>Choose a shorter one</source>
        <translation>Choisissez-en un plus court</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Choisissez un autre nom</translation>
    </message>
    <message>
        <source>it begins or ends with a blank, begins with - or ., or contains / \ = or an invisible character</source>
        <translation>Il commence ou finit par une espace, commence par - ou ., ou contient / \ = ou un caractère invisible</translation>
    </message>
    <message>
        <source>there is a profile &quot;%1&quot; already</source>
        <translation>Il y a déjà un profil « %1 »</translation>
    </message>
    <message>
        <source>%1 is the address of the profile &quot;%2&quot;</source>
        <translation>%1 est l’adresse du profil « %2 »</translation>
    </message>
    <message>
        <source>Choose another port</source>
        <translation>Choisissez un autre port</translation>
    </message>
    <message>
        <source>the profile &quot;%1&quot; keeps its repositories in the same folder</source>
        <translation>Le profil « %1 » a ses dépôts dans le même dossier</translation>
    </message>
    <message>
        <source>Its users and rules do not hold here, nor these there</source>
        <translation>Ses utilisateurs et règles ne valent pas ici, ni ceux-ci là-bas</translation>
    </message>
    <message>
        <source>it is inside the folder of the profile &quot;%1&quot; (%2)</source>
        <translation>Il est dans le dossier du profil « %1 » (%2)</translation>
    </message>
    <message>
        <source>the folder of the profile &quot;%1&quot; is inside it (%2)</source>
        <translation>Le dossier du profil « %1 » est dedans (%2)</translation>
    </message>
    <message>
        <source>Choose a folder outside</source>
        <translation>Choisissez un dossier en dehors</translation>
    </message>
    <message>
        <source>the root folder cannot hold repositories</source>
        <translation>Le dossier racine ne peut pas contenir de dépôts</translation>
    </message>
    <message>
        <source>Choose a folder in it</source>
        <translation>Choisissez un dossier dedans</translation>
    </message>
    <message>
        <source>your home folder itself cannot hold repositories</source>
        <translation>Votre dossier personnel lui-même ne peut pas contenir de dépôts</translation>
    </message>
    <message>
        <source>Choose a folder in it, such as %1/Backups/restic</source>
        <translation>Choisissez un dossier dedans, comme %1/Backups/restic</translation>
    </message>
    <message>
        <source>%1 is in a temporary folder, which is emptied without asking</source>
        <translation>%1 est dans un dossier temporaire, qui est vidé sans demander</translation>
    </message>
    <message>
        <source>Choose a folder that stays</source>
        <translation>Choisissez un dossier qui reste</translation>
    </message>
    <message>
        <source>everybody who reaches %1 could read and write</source>
        <translation>Quiconque atteint %1 pourrait lire et écrire</translation>
    </message>
    <message>
        <source>Let users sign in, or listen on 127.0.0.1 only</source>
        <translation>Demandez une identification, ou n’écoutez que sur 127.0.0.1</translation>
    </message>
    <message>
        <source>every program on this computer can read and write</source>
        <translation>Tout programme de cet ordinateur peut lire et écrire</translation>
    </message>
    <message>
        <source>Let users sign in</source>
        <translation>Demandez une identification</translation>
    </message>
    <message>
        <source>own folders need users</source>
        <translation>Les dossiers propres demandent des utilisateurs</translation>
    </message>
    <message>
        <source>Let users sign in, or switch it off</source>
        <translation>Demandez une identification, ou désactivez-le</translation>
    </message>
    <message>
        <source>nobody can sign in yet</source>
        <translation>Personne ne peut encore s’identifier</translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation>Ajoutez un utilisateur</translation>
    </message>
    <message>
        <source>without encryption the passwords can be read on the network</source>
        <translation>Sans chiffrement, les mots de passe sont lisibles sur le réseau</translation>
    </message>
    <message>
        <source>Use a certificate</source>
        <translation>Utilisez un certificat</translation>
    </message>
    <message>
        <source>the user has no password and cannot sign in</source>
        <translation>L’utilisateur n’a pas de mot de passe et ne peut pas s’identifier</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>Mettez un mot de passe</translation>
    </message>
    <message>
        <source>nobody has to sign in, so they mean nothing</source>
        <translation>Personne ne doit s’identifier, ils ne servent donc à rien</translation>
    </message>
    <message>
        <source>Set access to users</source>
        <translation>Demandez une identification</translation>
    </message>
    <message>
        <source>Name the certificate&apos;s file, or have one made</source>
        <translation>Indiquez le fichier du certificat</translation>
    </message>
    <message>
        <source>Name the private key&apos;s file, or have one made</source>
        <translation>Indiquez le fichier de la clé privée</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an absolute path</source>
        <translation>« %1 » n’est pas un chemin absolu</translation>
    </message>
    <message>
        <source>Begin it with /</source>
        <translation>Commencez par /</translation>
    </message>
    <message>
        <source>it contains control characters</source>
        <translation>Il contient des caractères de contrôle</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Retirez-les</translation>
    </message>
    <message>
        <source>it is not a folder&apos;s name or path</source>
        <translation>Ce n’est ni un nom ni un chemin de dossier</translation>
    </message>
    <message>
        <source>Write names with / between them, such as Backups/restic</source>
        <translation>Écrivez des noms séparés par /, comme Backups/restic</translation>
    </message>
    <message>
        <source>the key contains control characters, or begins or ends with a blank</source>
        <translation>La clé contient des caractères de contrôle, ou commence ou finit par une espace</translation>
    </message>
    <message>
        <source>Check what was pasted</source>
        <translation>Vérifiez ce qui a été collé</translation>
    </message>
    <message>
        <source>%1 is out of range</source>
        <translation>%1 est hors limites</translation>
    </message>
    <message>
        <source>Give %1</source>
        <translation>Indiquez : %1</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Écrivez : %1</translation>
    </message>
</context>
<context>
    <name>ProfileState</name>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>starting…</source>
        <translation>démarre…</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>s’arrête…</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>keychain locked</source>
        <translation>trousseau verrouillé</translation>
    </message>
    <message>
        <source>stopped by an error</source>
        <translation>arrêté par une erreur</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marche</translation>
    </message>
    <message>
        <source>busy · %1</source>
        <extracomment>the state of a server that is moving data; %1 is a rate such as &quot;18.4 MB/s&quot;</extracomment>
        <translation>occupé · %1</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>ProfileStorage</name>
    <message>
        <source>This version cannot serve storages of the kind “%1”.</source>
        <translation>Cette version ne peut pas servir de stockage du type « %1 ».</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>no server running</source>
        <translation>aucun serveur en marche</translation>
    </message>
    <message numerus="yes">
        <source>%n servers running</source>
        <translation>
            <numerusform>%n serveur en marche</numerusform>
            <numerusform>%n serveurs en marche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients active</source>
        <translation>
            <numerusform>%n client actif</numerusform>
            <numerusform>%n clients actifs</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>entrée %1</translation>
    </message>
    <message>
        <source>out %1</source>
        <translation>sortie %1</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>address in use</source>
        <translation>adresse occupée</translation>
    </message>
    <message>
        <source>“%1” cannot start: its address is in use.</source>
        <translation>« %1 » ne peut pas démarrer : son adresse est occupée.</translation>
    </message>
    <message>
        <source>Another program already listens on %1.</source>
        <translation>Un autre programme écoute déjà sur %1.</translation>
    </message>
    <message>
        <source>End the other program and try again, or choose another port. Clients then need the new address.</source>
        <translation>Arrêtez l’autre programme et réessayez, ou choisissez un autre port. Les clients auront alors besoin de la nouvelle adresse.</translation>
    </message>
    <message>
        <source>port not allowed</source>
        <translation>port non autorisé</translation>
    </message>
    <message>
        <source>%1 is not allowed.</source>
        <translation>%1 n’est pas autorisé.</translation>
    </message>
    <message>
        <source>Ports below 1024 need administrator rights.</source>
        <translation>Les ports inférieurs à 1024 demandent des droits d’administrateur.</translation>
    </message>
    <message>
        <source>Choose a port of 1024 or higher.</source>
        <translation>Choisissez un port à partir de 1024.</translation>
    </message>
    <message>
        <source>address not there</source>
        <translation>adresse absente</translation>
    </message>
    <message>
        <source>%1 is not an address of this computer now.</source>
        <translation>%1 n’est pas une adresse de cet ordinateur en ce moment.</translation>
    </message>
    <message>
        <source>The network is down or the address has changed.</source>
        <translation>Le réseau est coupé, ou l’adresse a changé.</translation>
    </message>
    <message>
        <source>Restdock keeps trying. You can also listen on all addresses.</source>
        <translation>Restdock continue d’essayer. Vous pouvez aussi écouter sur toutes les adresses.</translation>
    </message>
    <message>
        <source>folder not found</source>
        <translation>dossier introuvable</translation>
    </message>
    <message>
        <source>The folder %1 was not found.</source>
        <translation>Le dossier %1 est introuvable.</translation>
    </message>
    <message>
        <source>The drive may be unplugged or not mounted. Restdock did not create an empty folder in its place.</source>
        <translation>Le disque est peut-être débranché ou non monté. Restdock n’a pas créé de dossier vide à sa place.</translation>
    </message>
    <message>
        <source>Connect the drive; the server then starts by itself. Or choose another folder.</source>
        <translation>Branchez le disque ; le serveur démarre alors de lui-même. Ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>folder not writable</source>
        <translation>dossier non inscriptible</translation>
    </message>
    <message>
        <source>Restdock may not write to %1.</source>
        <translation>Restdock ne peut pas écrire dans %1.</translation>
    </message>
    <message>
        <source>It belongs to another user, or is read-only.</source>
        <translation>Il appartient à un autre utilisateur, ou il est en lecture seule.</translation>
    </message>
    <message>
        <source>Change the owner or the rights, or choose another folder.</source>
        <translation>Changez le propriétaire ou les droits, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>disque plein</translation>
    </message>
    <message>
        <source>“%1” refuses new backups.</source>
        <translation>« %1 » refuse de nouvelles sauvegardes.</translation>
    </message>
    <message>
        <source>There is no space left in %1.</source>
        <translation>Il ne reste plus de place dans %1.</translation>
    </message>
    <message>
        <source>Free space, or prune. Reading and restoring still work.</source>
        <translation>Libérez de la place, ou utilisez prune. La lecture et la restauration fonctionnent toujours.</translation>
    </message>
    <message>
        <source>token refused</source>
        <translation>jeton refusé</translation>
    </message>
    <message>
        <source>Drime did not accept the token.</source>
        <translation>Drime n’a pas accepté le jeton.</translation>
    </message>
    <message>
        <source>It was revoked or mistyped.</source>
        <translation>Il a été révoqué ou mal saisi.</translation>
    </message>
    <message>
        <source>Enter a new token.</source>
        <translation>Saisissez un nouveau jeton.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 est injoignable.</translation>
    </message>
    <message>
        <source>It does not answer, or the network is down.</source>
        <translation>Pas de réponse, ou le réseau est coupé.</translation>
    </message>
    <message>
        <source>Restdock keeps trying.</source>
        <translation>Restdock continue d’essayer.</translation>
    </message>
    <message>
        <source>keychain locked</source>
        <translation>trousseau verrouillé</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Le trousseau est verrouillé.</translation>
    </message>
    <message>
        <source>Your password store has not been unlocked.</source>
        <translation>Votre stockage de mots de passe n’a pas été déverrouillé.</translation>
    </message>
    <message>
        <source>Unlock it; the profile then starts.</source>
        <translation>Déverrouillez-le ; le profil démarre alors.</translation>
    </message>
    <message>
        <source>no keychain</source>
        <translation>aucun trousseau</translation>
    </message>
    <message>
        <source>No keychain was found.</source>
        <translation>Aucun trousseau n’a été trouvé.</translation>
    </message>
    <message>
        <source>This session offers no Secret Service or KWallet.</source>
        <translation>Cette session n’offre ni Secret Service ni KWallet.</translation>
    </message>
    <message>
        <source>Start a keychain, such as GNOME Keyring or KWallet.</source>
        <translation>Démarrez un trousseau, comme celui de GNOME ou KWallet.</translation>
    </message>
    <message>
        <source>secret missing</source>
        <translation>secret absent</translation>
    </message>
    <message>
        <source>The secret for “%1” is not in the keychain.</source>
        <translation>Le secret de « %1 » n’est pas dans le trousseau.</translation>
    </message>
    <message>
        <source>It was saved in another keychain, or deleted.</source>
        <translation>Il a été enregistré dans un autre trousseau, ou supprimé.</translation>
    </message>
    <message>
        <source>Edit the profile and enter it again.</source>
        <translation>Modifiez le profil et saisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>certificate not usable</source>
        <translation>certificat inutilisable</translation>
    </message>
    <message>
        <source>The certificate cannot be used.</source>
        <translation>Le certificat ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>Create a new certificate, or choose other files.</source>
        <translation>Créez un nouveau certificat, ou choisissez d’autres fichiers.</translation>
    </message>
    <message>
        <source>users not readable</source>
        <translation>utilisateurs illisibles</translation>
    </message>
    <message>
        <source>The users cannot be read.</source>
        <translation>Les utilisateurs ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>Mend the file, or choose another one.</source>
        <translation>Corrigez le fichier, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>log not writable</source>
        <translation>journal non inscriptible</translation>
    </message>
    <message>
        <source>The request log %1 cannot be written.</source>
        <translation>Le journal des requêtes %1 ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Choose another file for the log, or none.</source>
        <translation>Choisissez un autre fichier pour le journal, ou aucun.</translation>
    </message>
    <message>
        <source>stopped by an error</source>
        <translation>arrêté par une erreur</translation>
    </message>
    <message>
        <source>“%1” cannot run.</source>
        <translation>« %1 » ne peut pas fonctionner.</translation>
    </message>
    <message>
        <source>Details are in the activity log.</source>
        <translation>Les détails sont dans le journal d’activité.</translation>
    </message>
</context>
<context>
    <name>restdock::Desktop</name>
    <message>
        <source>This password cannot be used.</source>
        <translation>Ce mot de passe ne peut pas être utilisé.</translation>
    </message>
</context>
<context>
    <name>restdock::DesktopShell</name>
    <message>
        <source>Restdock keeps running in the tray.</source>
        <translation>Restdock continue dans la zone de notification.</translation>
    </message>
    <message>
        <source>Servers run only as long as Restdock does. This desktop has no tray in which it could go on without its window.</source>
        <translation>Les serveurs ne fonctionnent que tant que Restdock fonctionne. Ce bureau n’a pas de zone de notification où il pourrait continuer sans sa fenêtre.</translation>
    </message>
    <message>
        <source>&amp;Minimise</source>
        <translation>&amp;Réduire</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Quit Restdock</source>
        <translation>Quitter Restdock</translation>
    </message>
    <message numerus="yes">
        <source>Clients are in the middle of %n requests. If you quit now, restic will report an error or try again later.</source>
        <translation>
            <numerusform>Des clients sont au milieu de %n requête. Si vous quittez maintenant, restic signalera une erreur ou réessaiera plus tard.</numerusform>
            <numerusform>Des clients sont au milieu de %n requêtes. Si vous quittez maintenant, restic signalera une erreur ou réessaiera plus tard.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit when &amp;finished</source>
        <translation>Quitter une &amp;fois fini</translation>
    </message>
    <message>
        <source>&amp;Quit now</source>
        <translation>&amp;Quitter maintenant</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>Restdock quits when no client is active any more.</source>
        <translation>Restdock quittera quand plus aucun client ne sera actif.</translation>
    </message>
</context>
<context>
    <name>restdock::ProfileKeeper</name>
    <message>
        <source>The folder %1 cannot be made. Choose another one.</source>
        <translation>Le dossier %1 ne peut pas être créé. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This profile is not there any more.</source>
        <translation>Ce profil n’existe plus.</translation>
    </message>
</context>
<context>
    <name>restdock::ServerObserver</name>
    <message numerus="yes">
        <source>Backup received in “%1”: %2 in %3, %n requests</source>
        <extracomment>%1 is a repository, %2 an amount of data, %3 a length of time</extracomment>
        <translation>
            <numerusform>Sauvegarde reçue dans « %1 » : %2 en %3, %n requête</numerusform>
            <numerusform>Sauvegarde reçue dans « %1 » : %2 en %3, %n requêtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: backup received in “%2”: %3 in %4, %n requests</source>
        <extracomment>%1 is a user, %2 a repository, %3 an amount of data, %4 a length of time</extracomment>
        <translation>
            <numerusform>%1 : sauvegarde reçue dans « %2 » : %3 en %4, %n requête</numerusform>
            <numerusform>%1 : sauvegarde reçue dans « %2 » : %3 en %4, %n requêtes</numerusform>
        </translation>
    </message>
    <message>
        <source>Repository “%1” created</source>
        <translation>Dépôt « %1 » créé</translation>
    </message>
    <message>
        <source>A damaged upload to “%1” was refused: its content did not match its name. restic normally sends it again. (HASH-BAD)</source>
        <translation>Un envoi endommagé vers « %1 » a été refusé : son contenu ne correspondait pas à son nom. restic le renvoie normalement. (HASH-BAD)</translation>
    </message>
    <message>
        <source>%1 tried to delete data in “%2”; refused. (DEL-DENIED)</source>
        <translation>%1 a voulu supprimer des données dans « %2 » ; refusé. (DEL-DENIED)</translation>
    </message>
    <message>
        <source>Requests fail (%1). The list of requests has all of them.</source>
        <translation>Des requêtes échouent (%1). La liste des requêtes les contient toutes.</translation>
    </message>
</context>
<context>
    <name>restdock::ServerRunner</name>
    <message>
        <source>Server started at %1</source>
        <translation>Serveur démarré sur %1</translation>
    </message>
    <message>
        <source>Wrong login from %1 as “%2” (%3). (AUTH-FAIL)</source>
        <translation>Mauvais identifiants de %1 comme « %2 » (%3). (AUTH-FAIL)</translation>
    </message>
    <message>
        <source>The storage can be used again</source>
        <translation>Le stockage est de nouveau utilisable</translation>
    </message>
    <message>
        <source>Server stopped</source>
        <translation>Serveur arrêté</translation>
    </message>
    <message>
        <source>Users changed</source>
        <translation>Utilisateurs modifiés</translation>
    </message>
</context>
<context>
    <name>restdock::ui::AccessPage</name>
    <message>
        <source>Only this &amp;computer</source>
        <translation>Seulement &amp;cet ordinateur</translation>
    </message>
    <message>
        <source>Computers on my net&amp;work</source>
        <translation>Les ordinateurs de mon &amp;réseau</translation>
    </message>
    <message>
        <source>N&amp;one: passwords can be read on the network</source>
        <translation>A&amp;ucun : les mots de passe sont lisibles sur le réseau</translation>
    </message>
    <message>
        <source>Certi&amp;ficate</source>
        <translation>Certi&amp;ficat</translation>
    </message>
    <message>
        <source>Who may connect</source>
        <translation>Qui peut se connecter</translation>
    </message>
    <message>
        <source>all addresses of this computer</source>
        <translation>toutes les adresses de cet ordinateur</translation>
    </message>
    <message>
        <source>Network &amp;address</source>
        <translation>&amp;Adresse réseau</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Certificate fi&amp;le</source>
        <translation>Fichier du certifica&amp;t</translation>
    </message>
    <message>
        <source>Certificate, PEM</source>
        <translation>Certificat, PEM</translation>
    </message>
    <message>
        <source>Private &amp;key file</source>
        <translation>Fichier de la c&amp;lé privée</translation>
    </message>
    <message>
        <source>Private key, PEM</source>
        <translation>Clé privée, PEM</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
</context>
<context>
    <name>restdock::ui::ActivityModel</name>
    <message>
        <source>cut off</source>
        <extracomment>shown instead of an HTTP status: the client went away before it got an answer</extracomment>
        <translation>coupé</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Dépôt</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
</context>
<context>
    <name>restdock::ui::ActivityPane</name>
    <message>
        <source>Loa&amp;d older</source>
        <translation>Charger plus a&amp;nciens</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>Filtrer par texte</translation>
    </message>
    <message>
        <source>Filter by profile</source>
        <translation>Filtrer par profil</translation>
    </message>
    <message>
        <source>Filter by level</source>
        <translation>Filtrer par niveau</translation>
    </message>
    <message>
        <source>All profiles</source>
        <translation>Tous les profils</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Tous les niveaux</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avertissements et erreurs</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pa&amp;use</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Cop&amp;ier</translation>
    </message>
    <message>
        <source>Copy the selected rows, or all that are shown</source>
        <translation>Copier les lignes sélectionnées, ou toutes celles affichées</translation>
    </message>
    <message>
        <source>Save a&amp;s…</source>
        <translation>Enre&amp;gistrer…</translation>
    </message>
    <message>
        <source>Save the rows that are shown in a file</source>
        <translation>Enregistrer les lignes affichées dans un fichier</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Read older rows from the log&apos;s files; pauses the log</source>
        <translation>Lire des lignes plus anciennes dans les fichiers du journal ; met le journal en pause</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Rien ne s’est encore passé.</translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>Rien ne correspond au filtre.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · paused</source>
        <translation>%1 · en pause</translation>
    </message>
    <message>
        <source>%1 · paused, %2 new</source>
        <translation>%1 · en pause, %2 nouvelles</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>There are no older rows.</source>
        <translation>Il n’y a pas de lignes plus anciennes.</translation>
    </message>
    <message>
        <source>Save the activity log</source>
        <translation>Enregistrer le journal d’activité</translation>
    </message>
    <message>
        <source>Tab-separated text (*.tsv)</source>
        <translation>Texte avec tabulations (*.tsv)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n’a pas pu être écrit : %2</translation>
    </message>
</context>
<context>
    <name>restdock::ui::ConnectCard</name>
    <message>
        <source>restic is o&amp;lder than 0.16.1</source>
        <translation>restic est antérieur à 0.16.1 (&amp;l)</translation>
    </message>
    <message>
        <source>Linux, macOS</source>
        <translation>Linux, macOS</translation>
    </message>
    <message>
        <source>Only the address</source>
        <translation>L’adresse seulement</translation>
    </message>
    <message>
        <source>Kind of shell</source>
        <translation>Type de shell</translation>
    </message>
    <message>
        <source>Older versions, such as Debian 12’s, read the login from the address only</source>
        <translation>Les versions plus anciennes, comme celle de Debian 12, ne lisent les identifiants que dans l’adresse</translation>
    </message>
    <message>
        <source>On the client, onc&amp;e:</source>
        <translation>Sur le client, u&amp;ne fois :</translation>
    </message>
    <message>
        <source>&amp;Back up, as often as you like:</source>
        <translation>&amp;Sauvegarder, aussi souvent que voulu :</translation>
    </message>
    <message>
        <source>&amp;Get files back:</source>
        <translation>Réc&amp;upérer des fichiers :</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copier : %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>Server running</source>
        <translation>Serveur en marche</translation>
    </message>
    <message>
        <source>The server does not run</source>
        <translation>Le serveur ne fonctionne pas</translation>
    </message>
    <message>
        <source>Repository used, %1</source>
        <translation>Dépôt utilisé, %1</translation>
    </message>
    <message>
        <source>No repository was made or opened since the server started</source>
        <translation>Aucun dépôt n’a été créé ni ouvert depuis le démarrage du serveur</translation>
    </message>
    <message>
        <source>Backup received, %1, %2</source>
        <translation>Sauvegarde reçue, %1, %2</translation>
    </message>
    <message>
        <source>No backup was received since the server started</source>
        <translation>Aucune sauvegarde n’a été reçue depuis le démarrage du serveur</translation>
    </message>
    <message>
        <source>A client came without its login at %1. Is its restic older than 0.16.1? Tick the box above and copy the commands again.</source>
        <translation>Un client est venu sans ses identifiants à %1. Son restic est-il antérieur à 0.16.1 ? Cochez la case ci-dessus et copiez de nouveau les commandes.</translation>
    </message>
    <message>
        <source>restic will ask for a repository password. Restdock never sees it. Without it nobody can restore.</source>
        <translation>restic demandera un mot de passe pour le dépôt. Restdock ne le voit jamais. Sans lui, personne ne peut restaurer.</translation>
    </message>
    <message>
        <source>Put the user’s password in the place of &lt;password&gt;.</source>
        <translation>Mettez le mot de passe de l’utilisateur à la place de &lt;password&gt;.</translation>
    </message>
</context>
<context>
    <name>restdock::ui::FirstRunPage</name>
    <message>
        <source>Only this &amp;computer</source>
        <translation>Seulement &amp;cet ordinateur</translation>
    </message>
    <message>
        <source>Computers on my &amp;network</source>
        <translation>Les ordinateurs de mon &amp;réseau</translation>
    </message>
    <message>
        <source>Without encryption the password can be read on the network. A certificate can be set in the profile later.</source>
        <translation>Sans chiffrement, le mot de passe est lisible sur le réseau. Un certificat peut être mis dans le profil plus tard.</translation>
    </message>
    <message>
        <source>Letters, digits, and . _ - @ only.</source>
        <translation>Seulement des lettres, des chiffres et . _ - @</translation>
    </message>
    <message>
        <source>Create and &amp;start</source>
        <translation>Créer et &amp;démarrer</translation>
    </message>
    <message>
        <source>In a &amp;folder on this computer</source>
        <translation>Dans un &amp;dossier sur cet ordinateur</translation>
    </message>
    <message>
        <source>A disk, an external drive, or a folder that is mounted.</source>
        <translation>Un disque, un disque externe ou un dossier monté.</translation>
    </message>
    <message>
        <source>In &amp;Drime Cloud</source>
        <translation>Dans Drime &amp;Cloud</translation>
    </message>
    <message>
        <source>You need an API token from your account’s settings.</source>
        <translation>Il vous faut un jeton d’API des paramètres de votre compte.</translation>
    </message>
    <message>
        <source>Where should backups be stored?</source>
        <translation>Où enregistrer les sauvegardes ?</translation>
    </message>
    <message>
        <source>Restdock runs the server to which restic on your computers sends its backups.</source>
        <translation>Restdock fait fonctionner le serveur auquel restic, sur vos ordinateurs, envoie ses sauvegardes.</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>D&amp;ossier</translation>
    </message>
    <message>
        <source>Who may connect</source>
        <translation>Qui peut se connecter</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nom d’&amp;utilisateur</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>For the server, not for the repository. It is shown once more with the commands.</source>
        <translation>Pour le serveur, pas pour le dépôt. Il est montré encore une fois avec les commandes.</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>R&amp;etour</translation>
    </message>
    <message>
        <source>Backups in a folder</source>
        <translation>Sauvegardes dans un dossier</translation>
    </message>
    <message>
        <source>%1 is in use by another program; this one is free.</source>
        <translation>%1 est occupé par un autre programme ; celui-ci est libre.</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Dossier pour les sauvegardes</translation>
    </message>
    <message>
        <source>Write the whole path, beginning with /.</source>
        <translation>Écrivez le chemin complet, commençant par /.</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>%1 free. The folder will be made.</source>
        <translation>%1 libres. Le dossier sera créé.</translation>
    </message>
</context>
<context>
    <name>restdock::ui::MainWindow</name>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>Vue d’&amp;ensemble</translation>
    </message>
    <message>
        <source>&amp;Connect a client</source>
        <translation>&amp;Connecter un client</translation>
    </message>
    <message>
        <source>Eve&amp;nts</source>
        <translation>É&amp;vénements</translation>
    </message>
    <message>
        <source>Re&amp;quests</source>
        <translation>Re&amp;quêtes</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nouveau…</translation>
    </message>
    <message>
        <source>Start at &amp;login</source>
        <translation>Démarrer à l’o&amp;uverture de session</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>F&amp;ermer la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Profil</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>&amp;Connect a client…</source>
        <translation>&amp;Connecter un client…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>D&amp;upliquer…</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Retirer…</translation>
    </message>
    <message>
        <source>Start &amp;all</source>
        <translation>&amp;Tout démarrer</translation>
    </message>
    <message>
        <source>Sto&amp;p all</source>
        <translation>Tout &amp;arrêter</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Filter the activity</source>
        <translation>&amp;Filtrer l’activité</translation>
    </message>
    <message>
        <source>Opening the profile…</source>
        <translation>Ouverture du profil…</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>the name of a copied profile</extracomment>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n en marche</numerusform>
            <numerusform>%n en marche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need attention</source>
        <translation>
            <numerusform>%n demande attention</numerusform>
            <numerusform>%n demandent attention</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop “%1”</source>
        <translation>Arrêter « %1 »</translation>
    </message>
    <message numerus="yes">
        <source>Clients are in the middle of %n requests. If the server stops now, restic will report an error or try again later.</source>
        <translation>
            <numerusform>Des clients sont au milieu de %n requête. Si le serveur s’arrête maintenant, restic signalera une erreur ou réessaiera plus tard.</numerusform>
            <numerusform>Des clients sont au milieu de %n requêtes. Si le serveur s’arrête maintenant, restic signalera une erreur ou réessaiera plus tard.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>&amp;Stop now</source>
        <translation>&amp;Arrêter maintenant</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Retirer « %1 »</translation>
    </message>
    <message>
        <source>The profile and its users are deleted. The backups in %1 stay.</source>
        <translation>Le profil et ses utilisateurs sont supprimés. Les sauvegardes dans %1 restent.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
</context>
<context>
    <name>restdock::ui::OverviewPage</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>In total</source>
        <translation>Au total</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Answer time</source>
        <translation>Temps de réponse</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Sortes</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>T&amp;hroughput of the last</source>
        <translation>Dé&amp;bit des dernières</translation>
    </message>
    <message>
        <source>Active clients</source>
        <translation>Clients actifs</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Dépôt</translation>
    </message>
    <message>
        <source>Doing</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>peak in %1, out %2</source>
        <translation>maximum entrée %1, sortie %2</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, depuis %2</translation>
    </message>
    <message>
        <source>in %1, out %2</source>
        <translation>entrée %1, sortie %2</translation>
    </message>
    <message>
        <source>%1, now %2 a second</source>
        <translation>%1, maintenant %2 par seconde</translation>
    </message>
    <message>
        <source>no requests yet</source>
        <translation>pas encore de requêtes</translation>
    </message>
    <message>
        <source>half within %1, 95 % within %2</source>
        <translation>la moitié en %1, 95 % en %2</translation>
    </message>
    <message>
        <source>%1 uploads, %2 downloads, %3 lists, %4 deletions</source>
        <translation>%1 envois, %2 téléchargements, %3 listes, %4 suppressions</translation>
    </message>
    <message>
        <source>%1 succeeded, %2 refused or not found, %3 failed</source>
        <translation>%1 réussies, %2 refusées ou introuvables, %3 échouées</translation>
    </message>
    <message>
        <source>unknown until the server has asked</source>
        <translation>inconnue tant que le serveur n’a pas demandé</translation>
    </message>
    <message>
        <source>%1 free of %2</source>
        <translation>%1 libres sur %2</translation>
    </message>
    <message>
        <source>The server does not run. Clients cannot connect.</source>
        <translation>Le serveur ne fonctionne pas. Les clients ne peuvent pas se connecter.</translation>
    </message>
    <message>
        <source>No client is active. Last request %1.</source>
        <translation>Aucun client actif. Dernière requête %1.</translation>
    </message>
    <message>
        <source>No client has connected yet. “Connect a client” has the commands.</source>
        <translation>Aucun client ne s’est encore connecté. Les commandes sont sous « Connecter un client ».</translation>
    </message>
    <message>
        <source>uploading</source>
        <translation>envoie</translation>
    </message>
    <message>
        <source>downloading</source>
        <translation>télécharge</translation>
    </message>
    <message>
        <source>looking around</source>
        <translation>regarde</translation>
    </message>
    <message>
        <source>deleting</source>
        <translation>supprime</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>(no login)</source>
        <translation>(sans identifiants)</translation>
    </message>
</context>
<context>
    <name>restdock::ui::ProfileDialog</name>
    <message>
        <source>New profile</source>
        <translation>Nouveau profil</translation>
    </message>
    <message>
        <source>Edit profile: %1</source>
        <translation>Modifier le profil : %1</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Create and &amp;start</source>
        <translation>Créer et &amp;démarrer</translation>
    </message>
    <message>
        <source>&amp;Save and restart</source>
        <translation>Enregi&amp;strer et redémarrer</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Enregi&amp;strer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Clients have the old address written down: they need the new one.</source>
        <translation>Les clients ont noté l’ancienne adresse : il leur faut la nouvelle.</translation>
    </message>
    <message>
        <source>The server is restarted when this is saved.</source>
        <translation>Le serveur redémarre à l’enregistrement.</translation>
    </message>
    <message>
        <source>The changes have not been saved.</source>
        <translation>Les modifications n’ont pas été enregistrées.</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Continuer à modifier</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Abandonner</translation>
    </message>
</context>
<context>
    <name>restdock::ui::RulesPage</name>
    <message>
        <source>A&amp;dd only: nobody can delete or change backups</source>
        <translation>A&amp;jouter seulement : personne ne peut supprimer ni changer de sauvegardes</translation>
    </message>
    <message>
        <source>Users reach only the &amp;folder of their name</source>
        <translation>Les utilisateurs n’atteignent que le doss&amp;ier de leur nom</translation>
    </message>
    <message>
        <source>&amp;Verify uploads: damaged data is refused</source>
        <translation>&amp;Vérifier les envois : les données endommagées sont refusées</translation>
    </message>
    <message>
        <source>Start this server with &amp;Restdock</source>
        <translation>Démarrer ce serveur avec &amp;Restdock</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>no limit; for example 500 GB</source>
        <translation>pas de limite ; par exemple 500 GB</translation>
    </message>
    <message>
        <source>&amp;Limit of all together</source>
        <translation>&amp;Limite pour tout ensemble</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>pas de fichier</translation>
    </message>
    <message>
        <source>Request lo&amp;g file</source>
        <translation>Fichier du journal des re&amp;quêtes</translation>
    </message>
</context>
<context>
    <name>restdock::ui::StoragePage</name>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>Stora&amp;ge</source>
        <translation>Stocka&amp;ge</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Outcome of the test</source>
        <translation>Résultat du test</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Personal space</source>
        <translation>Espace personnel</translation>
    </message>
    <message>
        <source>The test fills this list</source>
        <translation>Le test remplit cette liste</translation>
    </message>
    <message>
        <source>Workspace %1</source>
        <translation>Espace de travail %1</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test en cours…</translation>
    </message>
    <message>
        <source>The storage answers and takes data.</source>
        <translation>Le stockage répond et accepte des données.</translation>
    </message>
    <message>
        <source>Connected as %1.</source>
        <translation>Connecté comme %1.</translation>
    </message>
    <message>
        <source>%1 free of %2.</source>
        <extracomment>two amounts of data</extracomment>
        <translation>%1 libres sur %2.</translation>
    </message>
</context>
<context>
    <name>restdock::ui::ThroughputChart</name>
    <message>
        <source>Received (backups)</source>
        <translation>Reçu (sauvegardes)</translation>
    </message>
    <message>
        <source>Sent (restores)</source>
        <translation>Envoyé (restaurations)</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>a mark on the time axis; %1 is a length of time such as &quot;30 s&quot;</extracomment>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>the right end of the time axis</extracomment>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>Received now %1, at most %2. Sent now %3, at most %4.</source>
        <translation>Reçu maintenant %1, au plus %2. Envoyé maintenant %3, au plus %4.</translation>
    </message>
</context>
<context>
    <name>restdock::ui::TrayIcon</name>
    <message>
        <source>&amp;Open Restdock</source>
        <translation>&amp;Ouvrir Restdock</translation>
    </message>
    <message>
        <source>&amp;Start all</source>
        <translation>Tout &amp;démarrer</translation>
    </message>
    <message>
        <source>S&amp;top all</source>
        <translation>Tout &amp;arrêter</translation>
    </message>
    <message>
        <source>&amp;Activity…</source>
        <translation>A&amp;ctivité…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Connect a client…</source>
        <translation>&amp;Connecter un client…</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>Copier l’&amp;adresse</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>an entry of the tray&apos;s menu: a profile and its state</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>%1: %2…</source>
        <translation>%1 : %2…</translation>
    </message>
</context>
<context>
    <name>restdock::ui::TroubleBar</name>
    <message>
        <source>Try &amp;again</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>Edi&amp;t profile…</source>
        <translation>&amp;Modifier le profil…</translation>
    </message>
</context>
<context>
    <name>restdock::ui::UsersPage</name>
    <message>
        <source>Users have to sign &amp;in</source>
        <translation>Les utilisateurs doivent s’&amp;identifier</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>New pass&amp;word</source>
        <translation>&amp;Nouveau mot de passe</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Identification</translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation>&amp;Utilisateurs</translation>
    </message>
    <message>
        <source>name of a client, such as laptop</source>
        <translation>nom d’un client, comme laptop</translation>
    </message>
    <message>
        <source>New us&amp;er</source>
        <translation>Nouv&amp;el utilisateur</translation>
    </message>
    <message>
        <source>Name of the new user</source>
        <translation>Nom du nouvel utilisateur</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>The password of “%1”. It is shown this once, and holds when the profile is saved:</source>
        <translation>Le mot de passe de « %1 ». Il n’est montré que cette fois, et vaut quand le profil est enregistré :</translation>
    </message>
</context>
</TS>
