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
    <message>
        <source>Parallel transfers</source>
        <translation>Transferts simultanés</translation>
    </message>
    <message>
        <source>how many uploads and downloads may run at once; 2 to 64</source>
        <translation>combien d’envois et de téléchargements peuvent avoir lieu en même temps ; 2 à 64</translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message numerus="yes">
        <source>%n profiles cannot be read.</source>
        <translation>
            <numerusform>%n profil ne peut pas être lu.</numerusform>
            <numerusform>%n profils ne peuvent pas être lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>The profiles cannot be read.</source>
        <translation>Les profils ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>The profiles are from a later version of Restdock.</source>
        <translation>Les profils viennent d’une version plus récente de Restdock.</translation>
    </message>
    <message>
        <source>The file %1 was edited by hand, or is damaged. The other profiles work. The last good copy can be taken instead.</source>
        <translation>Le fichier %1 a été modifié à la main ou est abîmé. Les autres profils fonctionnent. La dernière bonne copie peut être reprise.</translation>
    </message>
    <message>
        <source>This one does not know all that is in %1. Nothing was changed. Update Restdock.</source>
        <translation>Celle-ci ne connaît pas tout ce que contient %1. Rien n’a été changé. Mettez Restdock à jour.</translation>
    </message>
    <message>
        <source>The file %1 was edited by hand, or is damaged. Nothing was changed. Mend the file and try again, or take the last good copy.</source>
        <translation>Le fichier %1 a été modifié à la main ou est abîmé. Rien n’a été changé. Réparez le fichier et réessayez, ou reprenez la dernière bonne copie.</translation>
    </message>
</context>
<context>
    <name>EventRemedy</name>
    <message>
        <source>Renew a password…</source>
        <translation>Renouveler un mot de passe…</translation>
    </message>
    <message>
        <source>Allow deleting…</source>
        <translation>Permettre la suppression…</translation>
    </message>
    <message>
        <source>Change the limit…</source>
        <translation>Modifier la limite…</translation>
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
    <name>Help</name>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Raccourci</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’il fait</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>“Connect a client” has the commands for a computer that shall be backed up. The manual is “man restdock”; how restic itself works is explained at restic.readthedocs.io.</source>
        <translation>« Connecter un client » donne les commandes pour un ordinateur à sauvegarder. Le manuel est « man restdock » ; le fonctionnement de restic lui-même est expliqué sur restic.readthedocs.io.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>NewFolder</name>
    <message>
        <source>New folder in “%1”</source>
        <translation>Nouveau dossier dans « %1 »</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Créer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>starting: asking the keychain…</source>
        <translation>démarrage : interroge le trousseau…</translation>
    </message>
    <message>
        <source>starting: waiting for the keychain to be unlocked…</source>
        <translation>démarrage : attend que le trousseau soit déverrouillé…</translation>
    </message>
    <message>
        <source>starting: opening the storage…</source>
        <translation>démarrage : ouvre le stockage…</translation>
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
    <message>
        <source>the limit of a user counts the folder of its name, and this user may write elsewhere</source>
        <translation>la limite d’un utilisateur compte le dossier à son nom, et celui-ci peut écrire ailleurs</translation>
    </message>
    <message>
        <source>Switch private_repos on, or remove the limit</source>
        <translation>Limitez les utilisateurs à leur dossier (page Règles), ou supprimez la limite</translation>
    </message>
    <message>
        <source>whoever reaches the server past the proxy can be any user</source>
        <translation>quiconque atteint le serveur sans passer par le proxy peut être n’importe quel utilisateur</translation>
    </message>
    <message>
        <source>Listen on 127.0.0.1 or on a Unix socket</source>
        <translation>Écoutez sur 127.0.0.1 ou sur une socket Unix</translation>
    </message>
    <message>
        <source>Name the file with the users</source>
        <translation>Indiquez le fichier des utilisateurs</translation>
    </message>
    <message>
        <source>Name the header field that tells the user</source>
        <translation>Indiquez le champ d’en-tête qui donne l’utilisateur</translation>
    </message>
    <message>
        <source>this is no name for a user</source>
        <translation>ce n’est pas un nom d’utilisateur</translation>
    </message>
    <message>
        <source>Use letters, digits and . _ - @</source>
        <translation>Utilisez des lettres, des chiffres et . _ - @</translation>
    </message>
    <message>
        <source>it is not a bcrypt hash</source>
        <translation>ce n’est pas un hachage bcrypt</translation>
    </message>
    <message>
        <source>Set a new password</source>
        <translation>Définissez un nouveau mot de passe</translation>
    </message>
    <message>
        <source>it is given twice, as a value and as a file</source>
        <translation>elle est donnée deux fois, comme valeur et comme fichier</translation>
    </message>
    <message>
        <source>Remove one of them</source>
        <translation>Supprimez l’une des deux</translation>
    </message>
    <message>
        <source>names that begin with restdock_ are reserved</source>
        <translation>les noms qui commencent par restdock_ sont réservés</translation>
    </message>
    <message>
        <source>the backend type &apos;%1&apos; is not installed</source>
        <translation>le type de stockage « %1 » n’est pas installé</translation>
    </message>
    <message>
        <source>Choose one of %1, or install the plug-in for it</source>
        <translation>Choisissez parmi %1, ou installez son module</translation>
    </message>
    <message>
        <source>the key would be sent unencrypted</source>
        <translation>la clé serait envoyée sans chiffrement</translation>
    </message>
    <message>
        <source>Use an address that begins with https://</source>
        <translation>Utilisez une adresse qui commence par https://</translation>
    </message>
    <message>
        <source>the key has blanks or letters that no key has</source>
        <translation>la clé contient des espaces ou des lettres qu’aucune clé n’a</translation>
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
    <message numerus="yes">
        <source>deleting allowed for %n min</source>
        <translation>
            <numerusform>suppression permise : %n min</numerusform>
            <numerusform>suppression permise : %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>running · %1</source>
        <extracomment>the state of a server that runs, and what needs the person: &quot;disk nearly full&quot;</extracomment>
        <translation>en marche · %1</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>non chiffré</translation>
    </message>
    <message>
        <source>%1, %2, not encrypted, %3</source>
        <translation>%1, %2, non chiffré, %3</translation>
    </message>
</context>
<context>
    <name>Rename</name>
    <message>
        <source>Another profile has this name.</source>
        <translation>Un autre profil porte ce nom.</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>Renommer « %1 »</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Repository</name>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>récente</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>no rule</source>
        <translation>sans règle</translation>
    </message>
    <message>
        <source>(top folder)</source>
        <extracomment>a repository that lies in the storage&apos;s own folder, and so has no name</extracomment>
        <translation>(dossier principal)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>so many files, and their size together</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Packs %1, indexes %2, snapshots %3, keys %4, locks %5</source>
        <translation>Paquets %1, index %2, instantanés %3, clés %4, verrous %5</translation>
    </message>
    <message>
        <source>It has no config: restic init was not finished. Run it again.</source>
        <translation>Il n’a pas de config : restic init n’est pas allé à son terme. Relancez-le.</translation>
    </message>
    <message numerus="yes">
        <source>%n locks are older than 30 minutes: a client was interrupted. “restic unlock” removes them.</source>
        <translation>
            <numerusform>%n verrou date de plus de 30 minutes : un client a été interrompu. « restic unlock » le supprime.</numerusform>
            <numerusform>%n verrous datent de plus de 30 minutes : un client a été interrompu. « restic unlock » les supprime.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backed up by %1</source>
        <translation>Sauvegardé par %1</translation>
    </message>
</context>
<context>
    <name>Serving</name>
    <message>
        <source>everyone</source>
        <translation>tout le monde</translation>
    </message>
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
        <source>Server started at %1</source>
        <translation>Serveur démarré sur %1</translation>
    </message>
    <message>
        <source>Server stopped</source>
        <translation>Serveur arrêté</translation>
    </message>
    <message>
        <source>The storage can be used again</source>
        <translation>Le stockage est de nouveau utilisable</translation>
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
        <source>An upload of %1 to “%2” was refused: there is no room, or a limit is reached. Reading still works. (LIMIT)</source>
        <translation>Un envoi de %1 vers « %2 » a été refusé : il n’y a plus de place, ou une limite est atteinte. La lecture fonctionne toujours. (LIMIT)</translation>
    </message>
    <message>
        <source>%1 tried to delete data in “%2”; refused. (DEL-DENIED)</source>
        <translation>%1 a voulu supprimer des données dans « %2 » ; refusé. (DEL-DENIED)</translation>
    </message>
    <message>
        <source>“%1” has got no backup since %2. (BACKUP-LATE)</source>
        <translation>« %1 » n’a reçu aucune sauvegarde depuis %2. (BACKUP-LATE)</translation>
    </message>
    <message>
        <source>Deleting is allowed for %1, for %2</source>
        <translation>La suppression est permise à %1, pendant %2</translation>
    </message>
    <message>
        <source>Deleting is no longer allowed for %1: the server has stopped</source>
        <translation>La suppression n’est plus permise à %1 : le serveur s’est arrêté</translation>
    </message>
    <message>
        <source>Deleting is no longer allowed for %1</source>
        <translation>La suppression n’est plus permise à %1</translation>
    </message>
    <message>
        <source>A certificate was made: %1. Its fingerprint is %2</source>
        <translation>Un certificat a été créé : %1. Son empreinte est %2</translation>
    </message>
    <message>
        <source>Wrong login from %1 as “%2” (%3). (AUTH-FAIL)</source>
        <translation>Mauvais identifiants de %1 comme « %2 » (%3). (AUTH-FAIL)</translation>
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
    <message>
        <source>disk nearly full</source>
        <translation>disque presque plein</translation>
    </message>
    <message>
        <source>Only %1 are left for “%2”.</source>
        <extracomment>%1 is an amount of data</extracomment>
        <translation>Il ne reste que %1 pour « %2 ».</translation>
    </message>
    <message>
        <source>The storage %1 is nearly full.</source>
        <translation>Le stockage %1 est presque plein.</translation>
    </message>
    <message>
        <source>Free space, or prune, before new backups are refused.</source>
        <translation>Libérez de la place ou utilisez prune avant que de nouvelles sauvegardes soient refusées.</translation>
    </message>
    <message>
        <source>backup late</source>
        <translation>sauvegarde en retard</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has got no backup for %n days.</source>
        <translation>
            <numerusform>« %1 » n’a reçu aucune sauvegarde depuis %n jour.</numerusform>
            <numerusform>« %1 » n’a reçu aucune sauvegarde depuis %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>The computer may be off, or its backup may fail.</source>
        <translation>L’ordinateur est peut-être éteint, ou sa sauvegarde échoue.</translation>
    </message>
    <message>
        <source>Look at restic on that computer. The rules of the profile say after how many days you are warned.</source>
        <translation>Vérifiez restic sur cet ordinateur. Les règles du profil disent après combien de jours vous êtes averti.</translation>
    </message>
    <message>
        <source>certificate ends</source>
        <translation>certificat bientôt expiré</translation>
    </message>
    <message numerus="yes">
        <source>The certificate of “%1” ends in %n days.</source>
        <translation>
            <numerusform>Le certificat de « %1 » expire dans %n jour.</numerusform>
            <numerusform>Le certificat de « %1 » expire dans %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificate of “%1” has ended.</source>
        <translation>Le certificat de « %1 » a expiré.</translation>
    </message>
    <message>
        <source>Clients refuse a certificate that has ended.</source>
        <translation>Les clients refusent un certificat expiré.</translation>
    </message>
    <message>
        <source>Create a new one in the profile, and give it to the clients.</source>
        <translation>Créez-en un nouveau dans le profil et donnez-le aux clients.</translation>
    </message>
    <message>
        <source>served elsewhere</source>
        <translation>servi ailleurs</translation>
    </message>
    <message>
        <source>“%1” is already served by another process.</source>
        <translation>« %1 » est déjà servi par un autre processus.</translation>
    </message>
    <message>
        <source>A Restdock without a window runs on this computer.</source>
        <translation>Un Restdock sans fenêtre fonctionne sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Stop it first, with %1, and try again.</source>
        <extracomment>%1 is a command line</extracomment>
        <translation>Arrêtez-le d’abord avec %1, puis réessayez.</translation>
    </message>
    <message>
        <source>secret not usable</source>
        <translation>secret inutilisable</translation>
    </message>
    <message>
        <source>The secret for “%1” cannot be used.</source>
        <translation>Le secret de « %1 » ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>Mend that, or edit the profile and enter it again.</source>
        <translation>Corrigez cela, ou modifiez le profil et saisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>Start a keychain, such as GNOME Keyring or KWallet. Or enter the token for as long as Restdock runs.</source>
        <translation>Démarrez un trousseau, comme GNOME Keyring ou KWallet. Ou saisissez le jeton pour cette session seulement.</translation>
    </message>
</context>
<context>
    <name>TroubleAction</name>
    <message>
        <source>Lis&amp;ten on all addresses…</source>
        <translation>Écouter sur toutes les adresses (&amp;m)…</translation>
    </message>
    <message>
        <source>New cer&amp;tificate…</source>
        <translation>Nouveau certificat (&amp;m)…</translation>
    </message>
    <message>
        <source>Edi&amp;t address…</source>
        <translation>&amp;Modifier l’adresse…</translation>
    </message>
    <message>
        <source>Choose ano&amp;ther folder…</source>
        <translation>Choisir un autre dossier (&amp;m)…</translation>
    </message>
    <message>
        <source>Open Drime Cloud (&amp;t)</source>
        <translation>Ouvrir Drime Cloud (&amp;m)</translation>
    </message>
    <message>
        <source>Edi&amp;t rules…</source>
        <translation>&amp;Modifier les règles…</translation>
    </message>
    <message>
        <source>New &amp;token…</source>
        <translation>Nouveau jeton (&amp;m)…</translation>
    </message>
    <message>
        <source>Edi&amp;t profile…</source>
        <translation>&amp;Modifier le profil…</translation>
    </message>
    <message>
        <source>Choose ano&amp;ther file…</source>
        <translation>Choisir un autre fichier (&amp;m)…</translation>
    </message>
    <message>
        <source>En&amp;ter token for this session…</source>
        <translation>Saisir un jeton pour cette session (&amp;m)…</translation>
    </message>
    <message>
        <source>En&amp;ter again…</source>
        <translation>Saisir de nouveau (&amp;m)…</translation>
    </message>
    <message>
        <source>En&amp;ter token…</source>
        <translation>Saisir un jeton (&amp;m)…</translation>
    </message>
</context>
<context>
    <name>User</name>
    <message>
        <source>Add only</source>
        <translation>Ajout seul</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Complet</translation>
    </message>
</context>
<context>
    <name>restdock::Desktop</name>
    <message>
        <source>This password cannot be used.</source>
        <translation>Ce mot de passe ne peut pas être utilisé.</translation>
    </message>
    <message numerus="yes">
        <source>%n connections had not finished and were cut off</source>
        <translation>
            <numerusform>%n connexion n’avait pas fini et a été coupée</numerusform>
            <numerusform>%n connexions n’avaient pas fini et ont été coupées</numerusform>
        </translation>
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
    <message>
        <source>Restdock ended unexpectedly</source>
        <translation>Restdock s’est terminé de façon inattendue</translation>
    </message>
    <message>
        <source>The last time Restdock ended by itself. The servers that ran are started again.</source>
        <translation>La dernière fois, Restdock s’est terminé tout seul. Les serveurs qui fonctionnaient sont relancés.</translation>
    </message>
    <message>
        <source>The details are for a report of the problem. Names, addresses and secrets are not in them.</source>
        <translation>Les détails servent à signaler le problème. Ils ne contiennent ni noms, ni adresses, ni secrets.</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copier les détails</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>restdock::Notifier</name>
    <message>
        <source>The server has started.</source>
        <translation>Le serveur a démarré.</translation>
    </message>
    <message>
        <source>The server has stopped.</source>
        <translation>Le serveur s’est arrêté.</translation>
    </message>
    <message>
        <source>Many wrong logins from %1, the last as “%2”. A client has an old password, or someone is guessing.</source>
        <translation>Beaucoup de connexions refusées depuis %1, la dernière comme « %2 ». Un client a un ancien mot de passe, ou quelqu’un devine.</translation>
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
    <message>
        <source>Restdock&apos;s test of the keychain</source>
        <translation>Essai du trousseau par Restdock</translation>
    </message>
    <message>
        <source>The keychain gave back something else than was written.</source>
        <translation>Le trousseau a rendu autre chose que ce qui avait été écrit.</translation>
    </message>
    <message>
        <source>The keys are in a file that is locked with a passphrase. (KEY-PASSPHRASE)</source>
        <translation>Les clés sont dans un fichier verrouillé par une phrase secrète. (KEY-PASSPHRASE)</translation>
    </message>
</context>
<context>
    <name>restdock::ProfileTools</name>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>it cannot be read as a password file</source>
        <translation>il ne peut pas être lu comme fichier de mots de passe</translation>
    </message>
    <message>
        <source>no answer within 5 seconds</source>
        <translation>pas de réponse en 5 secondes</translation>
    </message>
</context>
<context>
    <name>restdock::ProfileTransfer</name>
    <message>
        <source>there is no folder %1 here</source>
        <translation>il n’y a pas de dossier %1 ici</translation>
    </message>
    <message>
        <source>Choose the folder, or connect its drive later</source>
        <translation>Choisissez le dossier, ou branchez son disque plus tard</translation>
    </message>
    <message>
        <source>its certificate is not here</source>
        <translation>son certificat n’est pas ici</translation>
    </message>
    <message>
        <source>A new one is created, which its clients need</source>
        <translation>Un nouveau est créé, dont ses clients ont besoin</translation>
    </message>
    <message>
        <source>its certificate cannot be used here (%1)</source>
        <translation>son certificat ne peut pas servir ici (%1)</translation>
    </message>
    <message>
        <source>Put it there, or edit the profile before it is started</source>
        <translation>Mettez-le là, ou modifiez le profil avant de le démarrer</translation>
    </message>
    <message>
        <source>port %1 is in use by a program here</source>
        <translation>le port %1 est utilisé par un programme ici</translation>
    </message>
    <message>
        <source>Edit the profile before it is started</source>
        <translation>Modifiez le profil avant de le démarrer</translation>
    </message>
    <message>
        <source>%1 is there already, and is no export of Restdock. Choose another name.</source>
        <translation>%1 existe déjà et n’est pas un export de Restdock. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The file’s keys are locked.</source>
        <translation>Les clés du fichier sont verrouillées.</translation>
    </message>
    <message>
        <source>There are no profiles in this file. Choose an export of Restdock, or PyRestServer’s backends.toml.</source>
        <translation>Ce fichier ne contient pas de profil. Choisissez un export de Restdock, ou le backends.toml de PyRestServer.</translation>
    </message>
</context>
<context>
    <name>restdock::RepositoryScanner</name>
    <message>
        <source>The counting was cancelled.</source>
        <translation>Le comptage a été annulé.</translation>
    </message>
</context>
<context>
    <name>restdock::ServerObserver</name>
    <message>
        <source>Requests fail (%1). The list of requests has all of them.</source>
        <translation>Des requêtes échouent (%1). La liste des requêtes les contient toutes.</translation>
    </message>
</context>
<context>
    <name>restdock::Wakefulness</name>
    <message>
        <source>Clients are backing up or restoring.</source>
        <translation>Des clients sauvegardent ou restaurent.</translation>
    </message>
</context>
<context>
    <name>restdock::ui::AboutDialog</name>
    <message>
        <source>About Restdock</source>
        <translation>À propos de Restdock</translation>
    </message>
    <message>
        <source>&lt;b&gt;Restdock %1&lt;/b&gt;&lt;br&gt;A backup server for restic, on your desktop and without one.&lt;br&gt;&lt;br&gt;Restdock is free software: GNU General Public License, version 3 or later. There is no warranty.&lt;br&gt;It uses Qt %2 (GPL-3.0, LGPL-3.0), OpenSSL (Apache-2.0), QtKeychain (BSD) and toml++ (MIT).</source>
        <translation>&lt;b&gt;Restdock %1&lt;/b&gt;&lt;br&gt;Un serveur de sauvegarde pour restic, avec ou sans bureau.&lt;br&gt;&lt;br&gt;Restdock est un logiciel libre : GNU General Public License, version 3 ou ultérieure. Sans aucune garantie.&lt;br&gt;Il utilise Qt %2 (GPL-3.0, LGPL-3.0), OpenSSL (Apache-2.0), QtKeychain (BSD) et toml++ (MIT).</translation>
    </message>
    <message>
        <source>&amp;System information</source>
        <translation>Informations &amp;système</translation>
    </message>
    <message>
        <source>Cop&amp;y system information</source>
        <translation>C&amp;opier les informations système</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>asking the keychain…</source>
        <translation>interrogation du trousseau…</translation>
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
        <source>Who may connect</source>
        <translation>Qui peut se connecter</translation>
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
        <source>S&amp;how commands</source>
        <translation>V&amp;oir les commandes</translation>
    </message>
    <message>
        <source>Clie&amp;nts use</source>
        <translation>Les cl&amp;ients utilisent</translation>
    </message>
    <message>
        <source>address for clients</source>
        <translation>adresse pour les clients</translation>
    </message>
    <message>
        <source>Other computers cannot connect?</source>
        <translation>D’autres ordinateurs ne peuvent pas se connecter ?</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Pare-feu</translation>
    </message>
    <message>
        <source>Commands for firewalld and for ufw</source>
        <translation>Commandes pour firewalld et pour ufw</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>commandes</translation>
    </message>
    <message>
        <source>All addresses</source>
        <translation>Toutes les adresses</translation>
    </message>
    <message>
        <source>All addresses (%1)</source>
        <translation>Toutes les adresses (%1)</translation>
    </message>
    <message>
        <source>ports below %1 need administrator rights</source>
        <translation>les ports en dessous de %1 exigent des droits d’administrateur</translation>
    </message>
    <message>
        <source>Choose a higher one</source>
        <translation>Choisissez-en un plus élevé</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>in use by another program</source>
        <translation>utilisé par un autre programme</translation>
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
    <message>
        <source>Sho&amp;w everything</source>
        <translation>Tout affic&amp;her</translation>
    </message>
    <message>
        <source>Shown: %1, from %2 to %3 on %4</source>
        <extracomment>a profile, two times of the day, and the date</extracomment>
        <translation>Affiché : %1, de %2 à %3 le %4</translation>
    </message>
</context>
<context>
    <name>restdock::ui::AdvancedPage</name>
    <message>
        <source>Start this server with &amp;Restdock</source>
        <translation>Démarrer ce serveur avec &amp;Restdock</translation>
    </message>
    <message>
        <source>Refuse clients with an &amp;older TLS than 1.3</source>
        <translation>Refuser les clients avec &amp;un TLS antérieur à 1.3</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>none; for example /run/user/1000/restdock-nas.sock</source>
        <translation>aucune ; par exemple /run/user/1000/restdock-nas.sock</translation>
    </message>
    <message>
        <source>The server listens there instead of at an address: for a reverse proxy on this computer</source>
        <translation>Le serveur écoute là au lieu d’une adresse : pour un proxy inverse sur cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Unix socket</source>
        <translation>S&amp;ocket Unix</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>aucun fichier</translation>
    </message>
    <message>
        <source>Each request is a line in it, as web servers write them</source>
        <translation>Chaque requête y est une ligne, comme l’écrivent les serveurs web</translation>
    </message>
    <message>
        <source>Request lo&amp;g file</source>
        <translation>&amp;Journal des requêtes</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>users of this server</source>
        <translation>les utilisateurs de ce serveur</translation>
    </message>
    <message>
        <source>everybody who can connect</source>
        <translation>tous ceux qui peuvent se connecter</translation>
    </message>
    <message>
        <source>Prometheus and programs like it read them at /metrics</source>
        <translation>Prometheus et les programmes semblables les lisent à /metrics</translation>
    </message>
    <message>
        <source>&amp;Metrics for</source>
        <translation>&amp;Mesures pour</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>Time for a request’s &amp;head</source>
        <translation>&amp;Temps pour l’en-tête d’une requête</translation>
    </message>
    <message>
        <source>Longest &amp;pause</source>
        <translation>&amp;Pause la plus longue</translation>
    </message>
    <message>
        <source>Slowest &amp;transfer</source>
        <translation>Transfert &amp;le plus lent</translation>
    </message>
    <message>
        <source>bytes/s</source>
        <translation>octets/s</translation>
    </message>
    <message>
        <source>Co&amp;nnections</source>
        <translation>Conn&amp;exions</translation>
    </message>
    <message>
        <source>Connections of one c&amp;lient</source>
        <translation>Co&amp;nnexions d’un client</translation>
    </message>
    <message>
        <source>For programs that watch servers: it needs no password, and answers only “ok”, or that the storage does not work</source>
        <translation>Pour les programmes qui surveillent des serveurs : elle ne demande pas de mot de passe et répond seulement « ok », ou que le stockage ne fonctionne pas</translation>
    </message>
    <message>
        <source>Health &amp;address</source>
        <translation>&amp;Adresse d’état</translation>
    </message>
    <message>
        <source>health address</source>
        <translation>adresse d’état</translation>
    </message>
    <message>
        <source>no limit; for example 10 MB</source>
        <translation>aucune limite ; par exemple 10 MB</translation>
    </message>
    <message>
        <source>What all clients together send to the server, a second</source>
        <translation>Ce que tous les clients ensemble envoient au serveur en une seconde</translation>
    </message>
    <message>
        <source>What all clients together get from the server, a second</source>
        <translation>Ce que tous les clients ensemble reçoivent du serveur en une seconde</translation>
    </message>
    <message>
        <source>Rece&amp;ive, a second, at most</source>
        <translation>Ré&amp;ception, par seconde au plus</translation>
    </message>
    <message>
        <source>Sen&amp;d, a second, at most</source>
        <translation>En&amp;voi, par seconde au plus</translation>
    </message>
</context>
<context>
    <name>restdock::ui::AppearancePage</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>The windows change at once. The log, and what is written on the command line, stay English.</source>
        <translation>Les fenêtres changent aussitôt. Le journal et ce qui s’écrit en ligne de commande restent en anglais.</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Icône de la zone de notification</translation>
    </message>
    <message>
        <source>&amp;Automatic: as the panel seems to need it</source>
        <translation>&amp;Automatique : selon l’apparence du panneau</translation>
    </message>
    <message>
        <source>L&amp;ight, for dark panels</source>
        <translation>&amp;Claire, pour panneaux sombres</translation>
    </message>
    <message>
        <source>&amp;Dark, for light panels</source>
        <translation>&amp;Sombre, pour panneaux clairs</translation>
    </message>
    <message>
        <source>C&amp;oloured</source>
        <translation>En c&amp;ouleurs</translation>
    </message>
    <message>
        <source>Each state has a shape of its own, so that no state is told by colour alone.</source>
        <translation>Chaque état a sa propre forme : aucun ne se reconnaît à la seule couleur.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>language translation tray icon panel colour theme dark light</source>
        <extracomment>words by which people look for these settings; not shown</extracomment>
        <translation>langue traduction zone notification icône panneau couleur thème sombre clair</translation>
    </message>
</context>
<context>
    <name>restdock::ui::Certificate</name>
    <message>
        <source>Create a new one, and give it to the clients</source>
        <translation>Créez-en un nouveau, et donnez-le aux clients</translation>
    </message>
    <message>
        <source>Put a new one in its place</source>
        <translation>Mettez-en un nouveau à sa place</translation>
    </message>
    <message>
        <source>it has been invalid since %1, and clients refuse it</source>
        <translation>il n’est plus valable depuis %1, et les clients le refusent</translation>
    </message>
    <message>
        <source>it is valid from %1 on, and clients refuse it until then</source>
        <translation>il est valable à partir de %1, et les clients le refusent jusque-là</translation>
    </message>
    <message numerus="yes">
        <source>it ends in %n days</source>
        <translation>
            <numerusform>il expire dans %n jour</numerusform>
            <numerusform>il expire dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>Create a new certificate</source>
        <translation>Créez un nouveau certificat</translation>
    </message>
    <message>
        <source>Choose the certificate’s file</source>
        <translation>Choisissez le fichier du certificat</translation>
    </message>
    <message>
        <source>it cannot be read as a certificate</source>
        <translation>il ne peut pas être lu comme certificat</translation>
    </message>
    <message>
        <source>Choose a file in PEM form that you may read</source>
        <translation>Choisissez un fichier au format PEM que vous pouvez lire</translation>
    </message>
    <message>
        <source>Choose the file of the private key</source>
        <translation>Choisissez le fichier de la clé privée</translation>
    </message>
    <message>
        <source>it cannot be read as a private key</source>
        <translation>il ne peut pas être lu comme clé privée</translation>
    </message>
    <message>
        <source>it is locked with a passphrase, which a server cannot ask for</source>
        <translation>elle est verrouillée par une phrase secrète, qu’un serveur ne peut pas demander</translation>
    </message>
    <message>
        <source>Choose a key without a passphrase</source>
        <translation>Choisissez une clé sans phrase secrète</translation>
    </message>
    <message>
        <source>it belongs to another certificate</source>
        <translation>elle appartient à un autre certificat</translation>
    </message>
    <message>
        <source>Choose the key that was made with this one</source>
        <translation>Choisissez la clé créée avec celui-ci</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <extracomment>a date, and a list of names and addresses</extracomment>
        <translation>%1, pour %2</translation>
    </message>
</context>
<context>
    <name>restdock::ui::CertificateRows</name>
    <message>
        <source>N&amp;one: passwords can be read on the network</source>
        <translation>Aucun : les &amp;mots de passe peuvent être lus sur le réseau</translation>
    </message>
    <message>
        <source>Certi&amp;ficate</source>
        <translation>Certi&amp;ficat</translation>
    </message>
    <message>
        <source>C&amp;reate…</source>
        <translation>Cré&amp;er…</translation>
    </message>
    <message>
        <source>&amp;Use my own…</source>
        <translation>&amp;Utiliser le mien…</translation>
    </message>
    <message>
        <source>Sa&amp;ve for clients…</source>
        <translation>Enregistrer pour &amp;les clients…</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Certificate, PEM</source>
        <translation>Certificat, PEM</translation>
    </message>
    <message>
        <source>Certificate fi&amp;le</source>
        <translation>Fic&amp;hier du certificat</translation>
    </message>
    <message>
        <source>Private key, PEM</source>
        <translation>Clé privée, PEM</translation>
    </message>
    <message>
        <source>Private &amp;key file</source>
        <translation>Fichier de la clé pri&amp;vée</translation>
    </message>
    <message>
        <source>for example nas.example.org, 203.0.113.7</source>
        <translation>par exemple nas.example.org, 203.0.113.7</translation>
    </message>
    <message>
        <source>What clients call this computer besides its own name and addresses. The next certificate that is created has these names too.</source>
        <translation>Comment les clients appellent cet ordinateur, outre son nom et ses adresses. Le prochain certificat créé aura aussi ces noms.</translation>
    </message>
    <message>
        <source>Further na&amp;mes</source>
        <translation>Au&amp;tres noms</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>SHA-256 fin&amp;gerprint</source>
        <translation>Emprei&amp;nte SHA-256</translation>
    </message>
    <message>
        <source>Makes a certificate for this computer’s name and addresses</source>
        <translation>Fait un certificat pour le nom et les adresses de cet ordinateur</translation>
    </message>
    <message>
        <source>The file that restic needs as --cacert; it is no secret</source>
        <translation>Le fichier que restic demande avec --cacert ; il n’est pas secret</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <translation>empreinte</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>New certificate</source>
        <translation>Nouveau certificat</translation>
    </message>
    <message>
        <source>The new certificate takes the place of the present one at once. Clients refuse it until they are given the new file.</source>
        <translation>Le nouveau certificat remplace aussitôt l’actuel. Les clients le refusent jusqu’à ce qu’ils reçoivent le nouveau fichier.</translation>
    </message>
    <message>
        <source>&amp;Keep the present one</source>
        <translation>&amp;Garder l’actuel</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>Cré&amp;er</translation>
    </message>
    <message>
        <source>C&amp;reate a new one…</source>
        <translation>&amp;En créer un nouveau…</translation>
    </message>
</context>
<context>
    <name>restdock::ui::ClientCertificate</name>
    <message>
        <source>The certificate cannot be written to %1. Choose another folder.</source>
        <translation>Le certificat ne peut pas être écrit dans %1. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Certificate for clients</source>
        <translation>Certificat pour les clients</translation>
    </message>
</context>
<context>
    <name>restdock::ui::Clipboard</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copier : %1</translation>
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
    <message>
        <source>Save the certificate…</source>
        <translation>Enregistrer le certificat…</translation>
    </message>
    <message>
        <source>First copy the server’s certificate to the client, as %1 in its home folder.</source>
        <translation>Copiez d’abord le certificat du serveur sur le client, sous le nom %1 dans son dossier personnel.</translation>
    </message>
</context>
<context>
    <name>restdock::ui::ConnectHelp</name>
    <message>
        <source>&amp;Test from this computer</source>
        <translation>&amp;Tester depuis cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Firewall help</source>
        <translation>Aide pour le pare-&amp;feu</translation>
    </message>
    <message>
        <source>Nothing happening?</source>
        <translation>Il ne se passe rien ?</translation>
    </message>
    <message>
        <source>Since the server started, no client has reached a repository.</source>
        <translation>Depuis le démarrage du serveur, aucun client n’a atteint de dépôt.</translation>
    </message>
    <message>
        <source>Show the &amp;log</source>
        <translation>Afficher le &amp;journal</translation>
    </message>
    <message>
        <source>Firewall commands</source>
        <translation>Commandes pour le pare-feu</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Interrogation de %1…</translation>
    </message>
    <message>
        <source>Only this computer may connect to this server. To let others in, edit the profile: “Access”, “Computers on my network”.</source>
        <translation>Seul cet ordinateur peut se connecter à ce serveur. Pour les autres, modifiez le profil : « Accès », « Ordinateurs de mon réseau ».</translation>
    </message>
    <message>
        <source>If other computers get no answer, a firewall on this one may refuse them. These commands open the port, with firewalld or with ufw:</source>
        <translation>Si d’autres ordinateurs n’ont pas de réponse, un pare-feu sur celui-ci les refuse peut-être. Ces commandes ouvrent le port, avec firewalld ou avec ufw :</translation>
    </message>
    <message>
        <source>From this computer, %1 gives no answer: %2</source>
        <translation>Depuis cet ordinateur, %1 ne répond pas : %2</translation>
    </message>
    <message>
        <source>The server answers at %1. See whether the commands were pasted as they are, on this computer.</source>
        <translation>Le serveur répond à %1. Les commandes ont-elles été collées telles quelles, sur cet ordinateur ?</translation>
    </message>
    <message>
        <source>The server answers at %1. If a client gets no answer, it uses another address, or a firewall is in between. If it gets one, the log tells why it was refused.</source>
        <translation>Le serveur répond à %1. Si un client n’a pas de réponse, il utilise une autre adresse, ou un pare-feu est entre les deux. S’il en a une, le journal dit pourquoi il a été refusé.</translation>
    </message>
</context>
<context>
    <name>restdock::ui::ConnectOffers</name>
    <message>
        <source>&amp;Start Restdock at login</source>
        <translation>&amp;Lancer Restdock à l’ouverture de session</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Warn me if no backup arrives for %n days</source>
        <translation>
            <numerusform>M’&amp;avertir si aucune sauvegarde n’arrive pendant %n jour</numerusform>
            <numerusform>M’&amp;avertir si aucune sauvegarde n’arrive pendant %n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>restdock::ui::DamageNotice</name>
    <message>
        <source>&amp;Restore last good copy</source>
        <translation>&amp;Rétablir la dernière bonne copie</translation>
    </message>
    <message>
        <source>Open the &amp;file</source>
        <translation>Ouvrir le &amp;fichier</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Ré&amp;essayer</translation>
    </message>
</context>
<context>
    <name>restdock::ui::DeletingDialog</name>
    <message>
        <source>Allow deleting in “%1”</source>
        <translation>Permettre la suppression dans « %1 »</translation>
    </message>
    <message>
        <source>For this time clients can delete backups: restic forget and restic prune then work. It ends by itself, and when the server stops. Beginning and end are logged.</source>
        <translation>Pendant ce temps, les clients peuvent supprimer des sauvegardes : restic forget et restic prune fonctionnent alors. Cela se termine tout seul, et quand le serveur s’arrête. Le début et la fin sont consignés.</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Utilisateur</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Durée</translation>
    </message>
    <message>
        <source>&amp;Allow deleting</source>
        <translation>&amp;Permettre la suppression</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>restdock::ui::DrimeFolderDialog</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Choose a folder in Drime Cloud</source>
        <translation>Choisir un dossier dans Drime Cloud</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>&amp;New folder…</source>
        <translation>&amp;Nouveau dossier…</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Choisir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>No folders</source>
        <translation>Aucun dossier</translation>
    </message>
    <message>
        <source>The folder is being made…</source>
        <translation>Le dossier est en cours de création…</translation>
    </message>
    <message>
        <source>The folder is not there any more.</source>
        <translation>Le dossier n’existe plus.</translation>
    </message>
</context>
<context>
    <name>restdock::ui::ExportDialog</name>
    <message>
        <source>&amp;Leave them out: they are given again after the import</source>
        <translation>Les laisser &amp;de côté : elles sont redonnées à l’importation</translation>
    </message>
    <message>
        <source>&amp;Include them, locked with a passphrase</source>
        <translation>&amp;Les inclure, verrouillées par une phrase secrète</translation>
    </message>
    <message>
        <source>Include the &amp;users’ password hashes, so that clients keep working</source>
        <translation>&amp;Inclure les hachages des mots de passe, pour que les clients continuent à fonctionner</translation>
    </message>
    <message>
        <source>Export profiles</source>
        <translation>Exporter des profils</translation>
    </message>
    <message>
        <source>&amp;Profiles</source>
        <translation>P&amp;rofils</translation>
    </message>
    <message>
        <source>Keys of storages</source>
        <translation>Clés des stockages</translation>
    </message>
    <message>
        <source>Pa&amp;ssphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>&amp;Encore une fois</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Tick the profiles that shall be in the file.</source>
        <translation>Cochez les profils qui doivent être dans le fichier.</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase is short. Write at least %n characters.</source>
        <translation>
            <numerusform>La phrase secrète est courte. Écrivez au moins %n caractère.</numerusform>
            <numerusform>La phrase secrète est courte. Écrivez au moins %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Write it once more.</source>
        <translation>Les deux phrases secrètes diffèrent. Écrivez-la encore une fois.</translation>
    </message>
    <message>
        <source>Profiles (*.toml)</source>
        <translation>Profils (*.toml)</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture…</translation>
    </message>
    <message numerus="yes">
        <source>%n profiles were written to %1. Only you can read the file.</source>
        <translation>
            <numerusform>%n profil a été écrit dans %1. Vous seul pouvez lire le fichier.</numerusform>
            <numerusform>%n profils ont été écrits dans %1. Vous seul pouvez lire le fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
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
    <message>
        <source>Create a c&amp;ertificate</source>
        <translation>Créer u&amp;n certificat</translation>
    </message>
    <message>
        <source>&amp;Import profiles…</source>
        <translation>&amp;Importer des profils…</translation>
    </message>
    <message>
        <source>Clients are given the certificate as a file, once.</source>
        <translation>Les clients reçoivent le certificat en fichier, une fois.</translation>
    </message>
    <message>
        <source>Without encryption the password can be read on the network.</source>
        <translation>Sans chiffrement, le mot de passe peut être lu sur le réseau.</translation>
    </message>
</context>
<context>
    <name>restdock::ui::FreshPassword</name>
    <message>
        <source>Cop&amp;y for a minute</source>
        <translation>Copier &amp;pour une minute</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
</context>
<context>
    <name>restdock::ui::GeneralPage</name>
    <message>
        <source>Start at &amp;login</source>
        <translation>&amp;Lancer à l’ouverture de session</translation>
    </message>
    <message>
        <source>At login, stay in the &amp;tray without a window</source>
        <translation>À l’ouverture de session, rester dans la &amp;zone de notification</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Started by hand, Restdock always shows its window. Which servers start with it is a setting of each profile.</source>
        <translation>Lancé à la main, Restdock montre toujours sa fenêtre. Chaque profil dit si son serveur démarre avec lui.</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Énergie</translation>
    </message>
    <message>
        <source>Keep the computer &amp;awake while a client is active</source>
        <translation>Garder l’ordinateur é&amp;veillé tant qu’un client est actif</translation>
    </message>
    <message>
        <source>Only automatic sleep is held off. Closing the lid, or choosing to suspend, always works.</source>
        <translation>Seule la mise en veille automatique est retardée. Fermer le capot ou demander la veille marche toujours.</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>À la fermeture de la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Hide it: Restdock keeps running in the tray</source>
        <translation>La cac&amp;her : Restdock continue dans la zone de notification</translation>
    </message>
    <message>
        <source>&amp;Minimise it</source>
        <translation>La &amp;réduire</translation>
    </message>
    <message>
        <source>&amp;Quit: the servers stop</source>
        <translation>&amp;Quitter : les serveurs s’arrêtent</translation>
    </message>
    <message>
        <source>Without a tray the window is never hidden: Restdock asks what to do.</source>
        <translation>Sans zone de notification la fenêtre n’est jamais cachée : Restdock demande que faire.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>autostart boot session hide close tray background minimise quit exit sleep suspend standby power</source>
        <extracomment>words by which people look for these settings; not shown</extracomment>
        <translation>démarrage automatique session cacher fermer zone notification arrière-plan réduire quitter veille énergie</translation>
    </message>
    <message>
        <source>The entry %1 starts another program: %2. Untick and tick the box to make it start this one.</source>
        <translation>L’entrée %1 lance un autre programme : %2. Décochez puis cochez la case pour qu’elle lance celui-ci.</translation>
    </message>
</context>
<context>
    <name>restdock::ui::HeadlessPage</name>
    <message>
        <source>A profile can be served without this window, by a service of yours that systemd runs. It then also runs while nobody is signed in.</source>
        <translation>Un profil peut être servi sans cette fenêtre, par un service à vous que systemd exécute. Il tourne alors même si personne n’est connecté.</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Profil</translation>
    </message>
    <message>
        <source>C&amp;ommands</source>
        <translation>&amp;Commandes</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Cop&amp;ier</translation>
    </message>
    <message>
        <source>Stop the profile here first, and let it not start with Restdock: two programs cannot serve the same one.</source>
        <translation>Arrêtez d’abord le profil ici, et ne le laissez pas démarrer avec Restdock : deux programmes ne peuvent servir le même.</translation>
    </message>
    <message>
        <source>There is no profile yet.</source>
        <translation>Il n’y a pas encore de profil.</translation>
    </message>
    <message>
        <source>Headless</source>
        <translation>Sans fenêtre</translation>
    </message>
    <message>
        <source>systemd service unit server daemon without window boot</source>
        <extracomment>words by which people look for these settings; not shown</extracomment>
        <translation>systemd service unité serveur démon headless démarrage</translation>
    </message>
</context>
<context>
    <name>restdock::ui::ImportDialog</name>
    <message>
        <source>Import profiles</source>
        <translation>Importer des profils</translation>
    </message>
    <message>
        <source>Outcome of the import</source>
        <translation>Résultat de l’importation</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the file</source>
        <translation>Phrase &amp;secrète du fichier</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>The imported profiles are stopped until you start them.</source>
        <translation>Les profils importés restent arrêtés jusqu’à ce que vous les démarriez.</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>Dé&amp;verrouiller</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Ré&amp;essayer</translation>
    </message>
    <message>
        <source>The file’s keys are locked with a passphrase.</source>
        <translation>Les clés du fichier sont verrouillées par une phrase secrète.</translation>
    </message>
    <message>
        <source>The passphrase is wrong. (IMPORT-PASS)</source>
        <translation>La phrase secrète est fausse. (IMPORT-PASS)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>The file is from a newer Restdock. Update Restdock; nothing was changed. (IMPORT-NEW)</source>
        <translation>Le fichier vient d’un Restdock plus récent. Mettez Restdock à jour ; rien n’a été changé. (IMPORT-NEW)</translation>
    </message>
    <message>
        <source>The file cannot be read; nothing was changed.</source>
        <translation>Le fichier ne peut pas être lu ; rien n’a été changé.</translation>
    </message>
    <message>
        <source>Every profile is skipped. Choose what to do with one of them.</source>
        <translation>Tous les profils sont ignorés. Choisissez que faire de l’un d’eux.</translation>
    </message>
    <message>
        <source>This profile cannot be imported yet. Mend it, or skip it.</source>
        <translation>Ce profil ne peut pas encore être importé. Corrigez-le, ou ignorez-le.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>&amp;Give up</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>Given up: nothing was added.</source>
        <translation>Abandonné : rien n’a été ajouté.</translation>
    </message>
    <message numerus="yes">
        <source>%n profiles were imported. They are stopped until you start them.</source>
        <translation>
            <numerusform>%n profil a été importé. Il reste arrêté jusqu’à ce que vous le démarriez.</numerusform>
            <numerusform>%n profils ont été importés. Ils restent arrêtés jusqu’à ce que vous les démarriez.</numerusform>
        </translation>
    </message>
    <message>
        <source>The repositories themselves are not in the file. Copy them to %1, unless they are there.</source>
        <translation>Les dépôts eux-mêmes ne sont pas dans le fichier. Copiez-les dans %1, s’ils n’y sont pas.</translation>
    </message>
    <message>
        <source>These have a new certificate, whose file their clients need: %1. It is beside the commands for clients.</source>
        <translation>Ceux-ci ont un nouveau certificat, dont leurs clients ont besoin : %1. Il se trouve près des commandes pour les clients.</translation>
    </message>
    <message>
        <source>Users of these have no password yet: %1.</source>
        <translation>Des utilisateurs de ceux-ci n’ont pas encore de mot de passe : %1.</translation>
    </message>
</context>
<context>
    <name>restdock::ui::ImportPage</name>
    <message>
        <source>For &amp;all whose name is taken</source>
        <translation>&amp;Pour tous ceux dont le nom est pris</translation>
    </message>
    <message>
        <source>&amp;To be considered</source>
        <translation>À &amp;considérer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Stored in</source>
        <translation>Stocké dans</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>&amp;Profiles</source>
        <translation>P&amp;rofils</translation>
    </message>
    <message>
        <source>&amp;What to do</source>
        <translation>&amp;Que faire</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>the file does not have it</source>
        <translation>le fichier ne l’a pas</translation>
    </message>
    <message>
        <source>The file does not have its key. Enter it below, or skip this profile.</source>
        <translation>Le fichier n’a pas sa clé. Saisissez-la ci-dessous, ou ignorez ce profil.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a profile&apos;s name, and a sentence about it</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Nothing is in the way.</source>
        <translation>Rien ne s’y oppose.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <source>Skip: the name is taken</source>
        <translation>Ignorer : le nom est pris</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>%1 (not yet possible)</source>
        <translation>%1 (pas encore possible)</translation>
    </message>
    <message>
        <source>Skip: keep the present profile</source>
        <translation>Ignorer : garder le profil présent</translation>
    </message>
    <message>
        <source>Replace the present profile</source>
        <translation>Remplacer le profil présent</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
</context>
<context>
    <name>restdock::ui::KeychainPage</name>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>&amp;Oublier…</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Trousseau</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Writes an entry, reads it and removes it</source>
        <translation>Écrit une entrée, la lit et la supprime</translation>
    </message>
    <message>
        <source>What it holds of Restdock</source>
        <translation>Ce qu’il contient de Restdock</translation>
    </message>
    <message>
        <source>Entries in the keychain</source>
        <translation>Entrées du trousseau</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>password token secret wallet keyring KWallet GNOME Keyring KeePassXC</source>
        <extracomment>words by which people look for these settings; not shown</extracomment>
        <translation>mot de passe jeton secret portefeuille KWallet GNOME Keyring KeePassXC</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>interrogation…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>of the desktop</source>
        <translation>celui du bureau</translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation>déverrouillé</translation>
    </message>
    <message>
        <source>locked: it is unlocked when a profile needs it</source>
        <translation>verrouillé : il est déverrouillé quand un profil en a besoin</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>il n’y en a pas</translation>
    </message>
    <message>
        <source>(no profile)</source>
        <translation>(aucun profil)</translation>
    </message>
    <message>
        <source>Nothing. Profiles without a secret are kept in a file of yours.</source>
        <translation>Rien. Les profils sans secret sont gardés dans un fichier à vous.</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>Interrogation du trousseau…</translation>
    </message>
    <message>
        <source>It works: an entry was written, read and removed.</source>
        <translation>Cela marche : une entrée a été écrite, lue et supprimée.</translation>
    </message>
    <message>
        <source>Forget an entry</source>
        <translation>Oublier une entrée</translation>
    </message>
    <message>
        <source>The secrets of “%1” are removed from the keychain. A profile that needs them cannot start until they are entered again. Backups stay as they are.</source>
        <translation>Les secrets de « %1 » sont retirés du trousseau. Un profil qui en a besoin ne peut démarrer avant qu’ils soient saisis à nouveau. Les sauvegardes restent telles quelles.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Oublier</translation>
    </message>
</context>
<context>
    <name>restdock::ui::LateBackupDialog</name>
    <message>
        <source>&amp;Only “%1”</source>
        <translation>&amp;Seulement « %1 »</translation>
    </message>
    <message>
        <source>&amp;All repositories of “%1”</source>
        <translation>&amp;Tous les dépôts de « %1 »</translation>
    </message>
    <message>
        <source>Late backups</source>
        <translation>Sauvegardes en retard</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>&amp;Warn after so many days without a backup</source>
        <translation>A&amp;vertir après ce nombre de jours sans sauvegarde</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>restdock::ui::LogPage</name>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n files</source>
        <translation>
            <numerusform>%1 dans %n fichier</numerusform>
            <numerusform>%1 dans %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Every request and every event</source>
        <translation>Toutes les requêtes et tous les événements</translation>
    </message>
    <message>
        <source>Events, and requests that failed</source>
        <translation>Les événements et les requêtes échouées</translation>
    </message>
    <message>
        <source>Events only</source>
        <translation>Les événements seulement</translation>
    </message>
    <message>
        <source> MB</source>
        <extracomment>megabytes</extracomment>
        <translation> Mo</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>É&amp;crire</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>Au &amp;maximum</translation>
    </message>
    <message>
        <source>So much of the requests, and as much of the events: the oldest go. There are no passwords and no secrets in them. The window shows every request, whatever is written.</source>
        <translation>Autant de requêtes, et autant d’événements : les plus anciens sont supprimés. Ils ne contiennent ni mots de passe ni secrets. La fenêtre montre chaque requête, quoi qu’on écrive.</translation>
    </message>
    <message>
        <source>activity history requests events file folder size level rotate debug</source>
        <extracomment>words by which people look for these settings; not shown</extracomment>
        <translation>activité historique requêtes événements fichier dossier taille niveau journal rotation débogage</translation>
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
        <translation>Ap&amp;erçu</translation>
    </message>
    <message>
        <source>&amp;Connect a client</source>
        <translation>&amp;Connexion</translation>
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
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Paramè&amp;tres…</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Reno&amp;mmer…</translation>
    </message>
    <message>
        <source>Ne&amp;xt area</source>
        <translation>Zone &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>&amp;About Restdock</source>
        <translation>À &amp;propos de Restdock</translation>
    </message>
    <message>
        <source>Repos&amp;itories</source>
        <translation>Dépô&amp;ts</translation>
    </message>
    <message>
        <source>Allow de&amp;leting…</source>
        <translation>Permettre &amp;la suppression…</translation>
    </message>
    <message>
        <source>End de&amp;leting now</source>
        <translation>Terminer &amp;la suppression</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Open in Drime</source>
        <translation>&amp;Ouvrir dans Drime</translation>
    </message>
    <message>
        <source>Copied: versions, states and the latest events. Names, addresses and secrets are not in them.</source>
        <translation>Copié : versions, états et derniers événements, sans noms, adresses ni secrets.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>v%1</source>
        <extracomment>Restdock&apos;s version</extracomment>
        <translation>v%1</translation>
    </message>
    <message>
        <source>Cancel the &amp;start</source>
        <translation>Annuler le &amp;démarrage</translation>
    </message>
    <message>
        <source>There is no profile “%1” any more.</source>
        <translation>Il n’y a plus de profil « %1 ».</translation>
    </message>
    <message>
        <source>Deleting can be allowed while the server runs and refuses it.</source>
        <translation>La suppression peut être permise tant que le serveur fonctionne et la refuse.</translation>
    </message>
</context>
<context>
    <name>restdock::ui::NewUserDialog</name>
    <message>
        <source>New user of “%1”</source>
        <translation>Nouvel utilisateur de « %1 »</translation>
    </message>
    <message>
        <source>name of a client, such as laptop</source>
        <translation>nom d’un client, comme laptop</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>A&amp;ccess</source>
        <translation>Dr&amp;oits d’accès</translation>
    </message>
    <message>
        <source>&amp;Add, and make a password</source>
        <translation>&amp;Ajouter et créer un mot de passe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>There is a user of this name.</source>
        <translation>Un utilisateur de ce nom existe.</translation>
    </message>
    <message>
        <source>A name has letters, digits, and . _ - @ only.</source>
        <translation>Un nom n’a que des lettres, des chiffres et . _ - @.</translation>
    </message>
</context>
<context>
    <name>restdock::ui::NoTrayNotice</name>
    <message>
        <source>This desktop shows no tray icons. Servers run as long as this window is open or minimised. On GNOME, the extension “AppIndicator” adds a tray.</source>
        <translation>Ce bureau n’affiche pas d’icônes dans une zone de notification. Les serveurs tournent tant que cette fenêtre est ouverte ou réduite. Sous GNOME, l’extension « AppIndicator » en ajoute une.</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Fermer cet avis</translation>
    </message>
    <message>
        <source>Close this notice. It does not come again.</source>
        <translation>Fermer cet avis. Il ne revient pas.</translation>
    </message>
</context>
<context>
    <name>restdock::ui::NotificationsPage</name>
    <message>
        <source>When something needs you</source>
        <translation>Quand il faut votre aide</translation>
    </message>
    <message>
        <source>A &amp;server was stopped by an error</source>
        <translation>Un &amp;serveur s’est arrêté sur une erreur</translation>
    </message>
    <message>
        <source>A storage or the &amp;keychain needs something</source>
        <translation>Un stockage ou le &amp;trousseau attend quelque chose</translation>
    </message>
    <message>
        <source>A &amp;disk is nearly full</source>
        <translation>Un &amp;disque est presque plein</translation>
    </message>
    <message>
        <source>A backup is &amp;late</source>
        <translation>Une sauvegarde est en &amp;retard</translation>
    </message>
    <message>
        <source>A certificate &amp;expires soon</source>
        <translation>Un certificat &amp;expire bientôt</translation>
    </message>
    <message>
        <source>Many &amp;wrong passwords within a short time</source>
        <translation>Beaucoup de &amp;mots de passe faux en peu de temps</translation>
    </message>
    <message>
        <source>Deleting is &amp;allowed for a while, and when that ends</source>
        <translation>La suppression est &amp;autorisée un moment, et quand cela finit</translation>
    </message>
    <message>
        <source>For your information</source>
        <translation>Pour information</translation>
    </message>
    <message>
        <source>A &amp;backup was received</source>
        <translation>Une sauve&amp;garde a été reçue</translation>
    </message>
    <message>
        <source>A client c&amp;onnected</source>
        <translation>Un client s’est c&amp;onnecté</translation>
    </message>
    <message>
        <source>A server was s&amp;tarted or stopped</source>
        <translation>Un ser&amp;veur a été démarré ou arrêté</translation>
    </message>
    <message>
        <source>There is one notification for each cause until it has passed, and none while the window is in front.</source>
        <translation>Il y a une notification par cause tant qu’elle dure, et aucune quand la fenêtre est au premier plan.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause for &amp;1 hour</source>
        <translation>Pause d’&amp;1 heure</translation>
    </message>
    <message>
        <source>Pause &amp;until tomorrow</source>
        <translation>Pause &amp;jusqu’à demain</translation>
    </message>
    <message>
        <source>End the &amp;pause</source>
        <translation>Finir la &amp;pause</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>message popup bubble alert warn quiet do not disturb mute</source>
        <extracomment>words by which people look for these settings; not shown</extracomment>
        <translation>message bulle alerte avertir silence ne pas déranger muet</translation>
    </message>
    <message>
        <source>Notifications are paused until %1.</source>
        <translation>Les notifications sont en pause jusqu’à %1.</translation>
    </message>
    <message>
        <source>Notifications are shown.</source>
        <translation>Les notifications sont montrées.</translation>
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
    <message>
        <source>Throu&amp;ghput of the last</source>
        <translation>Dé&amp;bit des dernières</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>%1 uploads, %2 downloads, %3 look-ups, %4 lists, %5 deletions, %6 others</source>
        <translation>%1 envois, %2 téléchargements, %3 consultations, %4 listes, %5 suppressions, %6 autres</translation>
    </message>
    <message>
        <source>%1 packs, %2 indexes, %3 snapshots, %4 keys, %5 locks, %6 settings</source>
        <extracomment>requests by what they were for; packs are restic&apos;s files of data</extracomment>
        <translation>%1 packs, %2 index, %3 instantanés, %4 clés, %5 verrous, %6 réglages</translation>
    </message>
    <message>
        <source>%1 open, %2 requests under way</source>
        <translation>%1 ouvertes, %2 requêtes en cours</translation>
    </message>
    <message>
        <source>peak in %1, out %2; today in %3, out %4</source>
        <translation>maximum entrée %1, sortie %2 ; aujourd’hui entrée %3, sortie %4</translation>
    </message>
    <message>
        <source>%1 succeeded, %2 refused or not found, %3 failed (today %4)</source>
        <translation>%1 réussies, %2 refusées ou introuvables, %3 échouées (aujourd’hui %4)</translation>
    </message>
    <message>
        <source>in %1, out %2; last run until %3</source>
        <translation>entrée %1, sortie %2 ; dernier service jusqu’à %3</translation>
    </message>
    <message>
        <source>%1 in the last run, %2 of them failed</source>
        <extracomment>two numbers of requests</extracomment>
        <translation>%1 lors du dernier service, dont %2 en échec</translation>
    </message>
</context>
<context>
    <name>restdock::ui::PassphraseDialog</name>
    <message>
        <source>Passphrase for keys</source>
        <translation>Phrase secrète pour les clés</translation>
    </message>
    <message>
        <source>No keychain was found: this session offers no Secret Service or KWallet. The keys can be kept in a file that is locked with a passphrase. Restdock asks for it once after each start.</source>
        <translation>Aucun trousseau n’a été trouvé : cette session n’offre ni Secret Service ni KWallet. Les clés peuvent être gardées dans un fichier verrouillé par une phrase secrète. Restdock la demande une fois après chaque démarrage.</translation>
    </message>
    <message>
        <source>The keys are in a file that is locked with a passphrase.</source>
        <translation>Les clés sont dans un fichier verrouillé par une phrase secrète.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>&amp;Encore une fois</translation>
    </message>
    <message>
        <source>The passphrase is wrong.</source>
        <translation>La phrase secrète est fausse.</translation>
    </message>
    <message>
        <source>&amp;Keep the keys in a file</source>
        <translation>&amp;Garder les clés dans un fichier</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Déverrouiller</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>It is short. Write at least %n characters.</source>
        <translation>
            <numerusform>Elle est courte. Écrivez au moins %n caractère.</numerusform>
            <numerusform>Elle est courte. Écrivez au moins %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same. Write it once more.</source>
        <translation>Les deux diffèrent. Écrivez-la encore une fois.</translation>
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
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>Save without testing</source>
        <translation>Enregistrer sans tester</translation>
    </message>
    <message>
        <source>The server goes on running, and follows the change at once.</source>
        <translation>Le serveur continue et suit aussitôt la modification.</translation>
    </message>
    <message numerus="yes">
        <source>This changes the address that %n users have connected to: their clients need the new one.</source>
        <translation>
            <numerusform>Ceci change l’adresse à laquelle %n utilisateur s’est connecté : ses clients ont besoin de la nouvelle.</numerusform>
            <numerusform>Ceci change l’adresse à laquelle %n utilisateurs se sont connectés : leurs clients ont besoin de la nouvelle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>restdock::ui::ProfileTasks</name>
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
        <source>“%1” was saved without a test, and is not started yet.</source>
        <translation>« %1 » a été enregistré sans test, et n’est pas encore démarré.</translation>
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
        <source>Use port %1</source>
        <translation>Utiliser le port %1</translation>
    </message>
    <message>
        <source>Clients of “%1” have port %2 written down. They get no answer until they are told port %3.</source>
        <translation>Les clients de « %1 » ont noté le port %2. Ils n’obtiennent aucune réponse tant qu’on ne leur donne pas le port %3.</translation>
    </message>
    <message>
        <source>&amp;Keep port %1</source>
        <translation>&amp;Garder le port %1</translation>
    </message>
    <message>
        <source>&amp;Use port %1</source>
        <translation>&amp;Utiliser le port %1</translation>
    </message>
    <message>
        <source>The certificate of “%1” cannot be read.</source>
        <translation>Le certificat de « %1 » ne peut pas être lu.</translation>
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
    <message>
        <source>Import profiles</source>
        <translation>Importer des profils</translation>
    </message>
    <message>
        <source>Profiles (*.toml);;All files (*)</source>
        <translation>Profils (*.toml);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Every computer in a network of this one can then connect to “%1”, with the name and password of a user.</source>
        <translation>Chaque ordinateur d’un réseau de celui-ci pourra se connecter à « %1 », avec le nom et le mot de passe d’un utilisateur.</translation>
    </message>
    <message>
        <source>Listen on all addresses</source>
        <translation>Écouter sur toutes les adresses</translation>
    </message>
    <message>
        <source>There is no certificate: passwords can be read on the network.</source>
        <translation>Il n’y a pas de certificat : les mots de passe peuvent être lus sur le réseau.</translation>
    </message>
    <message>
        <source>&amp;Keep %1</source>
        <translation>&amp;Garder %1</translation>
    </message>
    <message>
        <source>&amp;Listen on all</source>
        <translation>Écouter sur &amp;toutes</translation>
    </message>
</context>
<context>
    <name>restdock::ui::RepositoriesPage</name>
    <message>
        <source>&amp;Warn when older than…</source>
        <translation>Avert&amp;ir si plus ancien que…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Actualise&amp;r</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Annu&amp;ler</translation>
    </message>
    <message>
        <source>Connect a client…</source>
        <translation>Connecter un client…</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Comptage</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Dépôts</translation>
    </message>
    <message>
        <source>The counting was cancelled.</source>
        <translation>Le comptage a été annulé.</translation>
    </message>
    <message>
        <source>The repositories could not be counted: %1</source>
        <translation>Les dépôts n’ont pas pu être comptés : %1</translation>
    </message>
    <message>
        <source>counting… %1 files</source>
        <translation>comptage… %1 fichiers</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>comptage…</translation>
    </message>
    <message>
        <source>a backup has been received since</source>
        <translation>une sauvegarde a été reçue depuis</translation>
    </message>
    <message numerus="yes">
        <source>%n repositories</source>
        <translation>
            <numerusform>%n dépôt</numerusform>
            <numerusform>%n dépôts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n en retard</numerusform>
            <numerusform>%n en retard</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1</source>
        <extracomment>when the repositories were counted</extracomment>
        <translation>état de %1</translation>
    </message>
    <message>
        <source>Looking for repositories…</source>
        <translation>Recherche des dépôts…</translation>
    </message>
    <message>
        <source>No repository yet. The first “restic init” of a client makes one.</source>
        <translation>Pas encore de dépôt. Le premier « restic init » d’un client en crée un.</translation>
    </message>
    <message>
        <source>“Refresh” tries again.</source>
        <translation>« Actualiser » essaie à nouveau.</translation>
    </message>
    <message>
        <source>Select a repository to see what it is made of.</source>
        <translation>Choisissez un dépôt pour voir de quoi il est fait.</translation>
    </message>
    <message>
        <source>After how many days without a backup the selected repository, or every one, is late</source>
        <translation>Après combien de jours sans sauvegarde le dépôt choisi, ou chacun, est en retard</translation>
    </message>
</context>
<context>
    <name>restdock::ui::RepositoryModel</name>
    <message>
        <source>Repository</source>
        <translation>Dépôt</translation>
    </message>
    <message>
        <source>Last backup received</source>
        <translation>Dernière sauvegarde reçue</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Instantanés</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Stale locks</source>
        <translation>Verrous périmés</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>comptage…</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1, counting</source>
        <translation>%1, comptage</translation>
    </message>
    <message>
        <source>%1, last backup %2, %3, %4 snapshots, %5</source>
        <extracomment>a row of the table, for a screen reader: name, moment of the last backup, age, number, size</extracomment>
        <translation>%1, dernière sauvegarde %2, %3, %4 instantanés, %5</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <extracomment>a column: bytes received in the last seven days</extracomment>
        <translation>7 derniers jours</translation>
    </message>
</context>
<context>
    <name>restdock::ui::RightsBox</name>
    <message>
        <source>Full: write, read and delete</source>
        <translation>Complet : écrire, lire et supprimer</translation>
    </message>
    <message>
        <source>Add only: nothing can be deleted</source>
        <translation>Ajout seul : rien ne peut être supprimé</translation>
    </message>
    <message>
        <source>Read only: for restoring</source>
        <translation>Lecture seule : pour restaurer</translation>
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
        <source>nothing; for example 5 GB</source>
        <translation>rien ; par exemple 5 GB</translation>
    </message>
    <message>
        <source>New backups are refused when less than this is left. Restoring goes on.</source>
        <translation>Les nouvelles sauvegardes sont refusées s’il reste moins. La restauration continue.</translation>
    </message>
    <message>
        <source>&amp;Keep free on the disk</source>
        <translation>&amp;Garder libre sur le disque</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Days without a backup after which a repository counts as late</source>
        <translation>Jours sans sauvegarde après lesquels un dépôt est en retard</translation>
    </message>
    <message>
        <source>&amp;Warn of late backups</source>
        <translation>Avertir des sauvegardes &amp;en retard</translation>
    </message>
    <message numerus="yes">
        <source>days</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>jour</numerusform>
            <numerusform>jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Set in “Repositories” – %1</source>
        <extracomment>%1: repositories and days, &quot;laptop: 7 days, phone: never&quot;</extracomment>
        <translation>Défini dans « Dépôts » – %1</translation>
    </message>
</context>
<context>
    <name>restdock::ui::SessionSecretsDialog</name>
    <message>
        <source>For this session</source>
        <translation>Pour cette session</translation>
    </message>
    <message>
        <source>What “%1” needs is not read from a keychain now. What you enter here is kept in memory only; after the next start of Restdock it is needed again.</source>
        <translation>Ce dont « %1 » a besoin ne vient pas d’un trousseau pour le moment. Ce que vous saisissez ici reste en mémoire seulement ; il le faudra de nouveau après le prochain démarrage de Restdock.</translation>
    </message>
    <message>
        <source>&amp;Use until Restdock ends</source>
        <translation>&amp;Utiliser jusqu’à la fin de Restdock</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>restdock::ui::SettingEditor</name>
    <message>
        <source>The test fills this list</source>
        <translation>Le test remplit cette liste</translation>
    </message>
    <message>
        <source>Personal space</source>
        <translation>Espace personnel</translation>
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
        <source>Workspace %1</source>
        <translation>Espace de travail %1</translation>
    </message>
</context>
<context>
    <name>restdock::ui::SettingsDialog</name>
    <message>
        <source>No setting has this word.</source>
        <translation>Aucun paramètre ne contient ce mot.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Chercher un paramètre</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>restdock::ui::SizeEdit</name>
    <message>
        <source>this is no size</source>
        <translation>ce n’est pas une taille</translation>
    </message>
    <message>
        <source>Write a number and a unit, such as 500 GB</source>
        <translation>Écrivez un nombre et une unité, comme 500 GB</translation>
    </message>
</context>
<context>
    <name>restdock::ui::StatusLine</name>
    <message>
        <source>State of Restdock</source>
        <translation>État de Restdock</translation>
    </message>
    <message>
        <source>Keychain: unlocked</source>
        <extracomment>%1 is the keychain&apos;s name</extracomment>
        <translation>Trousseau : déverrouillé</translation>
    </message>
    <message>
        <source>Keychain: unlocked (%1)</source>
        <translation>Trousseau : déverrouillé (%1)</translation>
    </message>
    <message>
        <source>Keychain: locked</source>
        <translation>Trousseau : verrouillé</translation>
    </message>
    <message>
        <source>Keychain: locked (%1)</source>
        <translation>Trousseau : verrouillé (%1)</translation>
    </message>
    <message>
        <source>No keychain</source>
        <translation>Pas de trousseau</translation>
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
    <message>
        <source>Sho&amp;w what is rarely needed</source>
        <translation>&amp;Montrer ce qui sert rarement</translation>
    </message>
    <message>
        <source>none: it is kept in the keychain</source>
        <translation>aucun : il est gardé dans le trousseau</translation>
    </message>
    <message>
        <source>%1 from a file</source>
        <extracomment>a secret, such as an API token, that is read from a file</extracomment>
        <translation>%1 depuis un fichier</translation>
    </message>
    <message>
        <source>%1 free.</source>
        <translation>%1 libres.</translation>
    </message>
    <message>
        <source>The folder will be made.</source>
        <translation>Le dossier sera créé.</translation>
    </message>
    <message>
        <source>It is a restic repository itself, which clients reach at the server’s address without a name behind it.</source>
        <translation>C’est lui-même un dépôt restic, que les clients atteignent à l’adresse du serveur sans nom derrière.</translation>
    </message>
    <message>
        <source>There are repositories in it: %1.</source>
        <translation>Il contient des dépôts : %1.</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>Enter the API token first: Drime shows its folders to who has it.</source>
        <translation>Saisissez d’abord le jeton d’API : sans lui, Drime ne montre aucun dossier.</translation>
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
    <message>
        <source>S&amp;ettings…</source>
        <translation>Para&amp;mètres…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Deleting allowed for %n min: end now</source>
        <translation>
            <numerusform>&amp;Suppression permise pendant %n min : terminer</numerusform>
            <numerusform>&amp;Suppression permise pendant %n min : terminer</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;More…</source>
        <translation>P&amp;lus…</translation>
    </message>
    <message>
        <source>Copy restic co&amp;mmands</source>
        <translation>Copier les comma&amp;ndes restic</translation>
    </message>
    <message>
        <source>&amp;Open in Drime</source>
        <translation>&amp;Ouvrir dans Drime</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
</context>
<context>
    <name>restdock::ui::TroubleBar</name>
    <message>
        <source>Try &amp;again</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Prochain essai</translation>
    </message>
    <message numerus="yes">
        <source>Restdock tries again in %n seconds.</source>
        <translation>
            <numerusform>Restdock réessaie dans %n seconde.</numerusform>
            <numerusform>Restdock réessaie dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restdock tries again now.</source>
        <translation>Restdock réessaie maintenant.</translation>
    </message>
    <message>
        <source>Use port %1…</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Utiliser le port %1…</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>Plus (&amp;w)</translation>
    </message>
    <message>
        <source>Show the &amp;log of these minutes</source>
        <translation>Afficher le &amp;journal de ces minutes</translation>
    </message>
    <message>
        <source>&amp;Copy details for a report</source>
        <translation>&amp;Copier les détails pour un rapport</translation>
    </message>
    <message>
        <source>Unlock &amp;keychain…</source>
        <translation>Déve&amp;rrouiller le trousseau…</translation>
    </message>
</context>
<context>
    <name>restdock::ui::UserListPage</name>
    <message>
        <source>Edit &amp;users…</source>
        <translation>Modifier les &amp;utilisateurs…</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message numerus="yes">
        <source>%n users</source>
        <translation>
            <numerusform>%n utilisateur</numerusform>
            <numerusform>%n utilisateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no user yet, so no client can connect.</source>
        <translation>Il n’y a pas encore d’utilisateur : aucun client ne peut se connecter.</translation>
    </message>
    <message>
        <source>The users of %1.</source>
        <translation>Les utilisateurs de %1.</translation>
    </message>
    <message>
        <source>A reverse proxy says who somebody is. Those who came are listed.</source>
        <translation>Un proxy inverse dit qui est qui. Ceux qui sont venus sont listés.</translation>
    </message>
    <message>
        <source>Everybody may connect, without a password.</source>
        <translation>Tout le monde peut se connecter, sans mot de passe.</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>A&amp;jouter…</translation>
    </message>
    <message>
        <source>New pass&amp;word…</source>
        <translation>&amp;Nouveau mot de passe…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>Retirer (&amp;z)…</translation>
    </message>
    <message>
        <source>Change what users may do, and how they sign in</source>
        <translation>Modifier ce que les utilisateurs peuvent faire et comment ils s’identifient</translation>
    </message>
</context>
<context>
    <name>restdock::ui::UserModel</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>%1, %2, last seen: %3</source>
        <extracomment>a user: name, what it may do, when it was last seen</extracomment>
        <translation>%1, %2, vu pour la dernière fois : %3</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Own folder only</source>
        <translation>Dossier propre</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vu le</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
</context>
<context>
    <name>restdock::ui::UserTasks</name>
    <message>
        <source>New password for “%1”</source>
        <translation>Nouveau mot de passe de « %1 »</translation>
    </message>
    <message>
        <source>A client that signs in as “%1” is refused until it has the new password.</source>
        <translation>Un client qui s’identifie comme « %1 » est refusé tant qu’il n’a pas le nouveau mot de passe.</translation>
    </message>
    <message>
        <source>&amp;Keep the old one</source>
        <translation>&amp;Garder l’ancien</translation>
    </message>
    <message>
        <source>&amp;Make a new one</source>
        <translation>&amp;Créer un nouveau</translation>
    </message>
    <message>
        <source>Remove the user “%1”</source>
        <translation>Retirer l’utilisateur « %1 »</translation>
    </message>
    <message>
        <source>Clients that sign in as “%1” are refused from now on. Their backups stay.</source>
        <translation>Les clients qui s’identifient comme « %1 » sont refusés désormais. Leurs sauvegardes restent.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Password of “%1”</source>
        <translation>Mot de passe de « %1 »</translation>
    </message>
    <message>
        <source>The password of “%1”. It is shown this once; Restdock keeps only its hash:</source>
        <translation>Le mot de passe de « %1 ». Il n’est affiché que cette fois ; Restdock n’en garde que l’empreinte :</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>restdock::ui::UsersPage</name>
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
        <source>The password of “%1”. It is shown this once, and holds when the profile is saved:</source>
        <translation>Le mot de passe de « %1 ». Il n’est montré que cette fois, et vaut quand le profil est enregistré :</translation>
    </message>
    <message>
        <source>the users below</source>
        <translation>les utilisateurs ci-dessous</translation>
    </message>
    <message>
        <source>the users of an .htpasswd file</source>
        <translation>les utilisateurs d’un fichier .htpasswd</translation>
    </message>
    <message>
        <source>users whom a reverse proxy names</source>
        <translation>les utilisateurs que nomme un proxy inverse</translation>
    </message>
    <message>
        <source>everybody, without a password</source>
        <translation>tout le monde, sans mot de passe</translation>
    </message>
    <message>
        <source>S&amp;ign in</source>
        <translation>Peu&amp;vent se connecter</translation>
    </message>
    <message>
        <source>Password &amp;file</source>
        <translation>&amp;Fichier des mots de passe</translation>
    </message>
    <message>
        <source>&amp;Header field</source>
        <translation>Champ d’en-&amp;tête</translation>
    </message>
    <message>
        <source>A&amp;ccess</source>
        <translation>Dr&amp;oits d’accès</translation>
    </message>
    <message>
        <source>no limit; for example 200 GB</source>
        <translation>aucune limite ; par exemple 200 GB</translation>
    </message>
    <message>
        <source>&amp;Limit</source>
        <translation>&amp;Limite</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Own folder only</source>
        <translation>Son dossier seulement</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Connected from</source>
        <translation>Connecté depuis</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the password file</source>
        <translation>Choisir le fichier des mots de passe</translation>
    </message>
    <message>
        <source>It is never written, and read again when it changes</source>
        <translation>Il n’est jamais écrit, et relu quand il change</translation>
    </message>
    <message>
        <source>the limit of “%1” is no size</source>
        <translation>la limite de « %1 » n’est pas une taille</translation>
    </message>
    <message>
        <source>Write a number and a unit, such as 200 GB</source>
        <translation>Écrivez un nombre et une unité, comme 200 GB</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Choisissez un autre fichier</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
</context>
</TS>
