<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ActiveClients</name>
    <message>
        <source>a client that has just come to “%1”</source>
        <translation>un client qui vient d’arriver sur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>quelqu’un sans nom</translation>
    </message>
    <message>
        <source>%1 from %2, in “%3”</source>
        <extracomment>%1 is a user, %2 an address, %3 a profile</extracomment>
        <translation>%1 depuis %2, dans «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>%1 from %2: “%3” in “%4”</source>
        <extracomment>%1 is a user, %2 an address, %3 a repository, %4 a profile</extracomment>
        <translation>%1 depuis %2&#xa0;: «&#xa0;%3&#xa0;» dans «&#xa0;%4&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>and %n others</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <source>%1: %2</source>
        <extracomment>what needs the person: a profile, and what is wrong with it (&quot;folder not found&quot;)</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>Backup server for restic</source>
        <translation>Serveur de sauvegarde pour restic</translation>
    </message>
</context>
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
        <translation>le numéro de l’espace de travail&#xa0;; 0 est l’espace personnel</translation>
    </message>
    <message>
        <source>the folder in the workspace; empty: its top</source>
        <translation>le dossier dans l’espace de travail&#xa0;; vide&#xa0;: tout en haut</translation>
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
        <translation>combien d’envois et de téléchargements peuvent avoir lieu en même temps&#xa0;; 2 à 64</translation>
    </message>
</context>
<context>
    <name>BackgroundPortal</name>
    <message>
        <source>Start the backup server at login</source>
        <translation>Servir les sauvegardes dès l’ouverture de session</translation>
    </message>
</context>
<context>
    <name>CertificateTask</name>
    <message>
        <source>Create a new certificate</source>
        <translation>Créer un nouveau certificat</translation>
    </message>
    <message>
        <source>Clients of “%1” refuse the server until they are given the new certificate.</source>
        <translation>Les clients de «&#xa0;%1&#xa0;» refusent le serveur tant qu’ils n’ont pas le nouveau certificat.</translation>
    </message>
    <message>
        <source>&amp;Keep it as it is</source>
        <translation>Le &amp;garder tel quel</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>Cré&amp;er</translation>
    </message>
    <message>
        <source>Changing “%1”. If the keychain is locked, it asks for its password.</source>
        <translation>Modification de «&#xa0;%1&#xa0;». Si le trousseau est verrouillé, il demande son mot de passe.</translation>
    </message>
    <message>
        <source>“%1” has a new certificate. Give it to the clients; you find it under “Connect a client”.</source>
        <translation>«&#xa0;%1&#xa0;» a un nouveau certificat. Donnez-le aux clients&#xa0;: il est sous «&#xa0;Connecter un client&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message>
        <source>The profiles cannot be read.</source>
        <translation>Les profils ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>The profiles are from a later version of Restdock.</source>
        <translation>Les profils viennent d’une version plus récente de Restdock.</translation>
    </message>
    <message>
        <source>The file %1 was edited by hand, or is damaged. The other profiles work. The last good copy can be restored.</source>
        <translation>Le fichier %1 a été modifié à la main ou est abîmé. Les autres profils fonctionnent. La dernière bonne copie peut être rétablie.</translation>
    </message>
    <message>
        <source>The file %1 was edited by hand, or is damaged. Nothing was changed. Correct the file and try again, or restore the last good copy.</source>
        <translation>Le fichier %1 a été modifié à la main ou est abîmé. Rien n’a été changé. Réparez le fichier et réessayez, ou rétablissez la dernière bonne copie.</translation>
    </message>
    <message>
        <source>This version does not understand everything in %1. Nothing was changed, and nothing can be changed or started here. Update Restdock.</source>
        <translation>Cette version ne connaît pas tout ce qui est dans %1. Rien n’a été modifié, et rien ne peut être modifié ou démarré ici. Mettez Restdock à jour.</translation>
    </message>
    <message>
        <source>Your profiles appear here as soon as their file can be read. Correct it and try again, or restore the last good copy, with the buttons above. Until then no server is running, and clients cannot connect. Backups that are already stored are not affected.</source>
        <translation>Vos profils apparaissent ici dès que leur fichier peut être lu. Réparez-le et réessayez, ou rétablissez la dernière bonne copie, avec les boutons ci-dessus. Jusque-là, aucun serveur ne fonctionne et les clients ne peuvent pas se connecter. Les sauvegardes déjà enregistrées ne sont pas touchées.</translation>
    </message>
    <message>
        <source>Your profiles appear here after Restdock has been updated. Until then no server is running, and clients cannot connect. Backups that are already stored are not affected.</source>
        <translation>Vos profils apparaissent ici une fois Restdock mis à jour. Jusque-là, aucun serveur ne fonctionne et les clients ne peuvent pas se connecter. Les sauvegardes déjà enregistrées ne sont pas touchées.</translation>
    </message>
    <message numerus="yes">
        <source>%n profiles could not be read.</source>
        <translation>
            <numerusform>%n profil n’a pas pu être lu.</numerusform>
            <numerusform>%n profils n’ont pas pu être lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>One profile could not be read (line %1).</source>
        <translation>Un profil n’a pas pu être lu (ligne %1).</translation>
    </message>
    <message>
        <source>One profile could not be read.</source>
        <translation>Un profil n’a pas pu être lu.</translation>
    </message>
</context>
<context>
    <name>DesktopShell</name>
    <message>
        <source>Quit Restdock</source>
        <translation>Quitter Restdock</translation>
    </message>
    <message numerus="yes">
        <source>%n clients are sending data. If you quit now, restic will report an error or try again later.</source>
        <translation>
            <numerusform>%n client envoie des données. Si vous quittez maintenant, restic signalera une erreur ou réessaiera plus tard.</numerusform>
            <numerusform>%n clients envoient des données. Si vous quittez maintenant, restic signalera une erreur ou réessaiera plus tard.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Laisser en marche</translation>
    </message>
    <message>
        <source>&amp;Quit now</source>
        <translation>&amp;Quitter maintenant</translation>
    </message>
    <message>
        <source>Quit when &amp;finished</source>
        <translation>Quitter une &amp;fois fini</translation>
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
        <source>Restdock ended unexpectedly</source>
        <translation>Restdock s’est terminé de façon inattendue</translation>
    </message>
    <message>
        <source>Restdock ended unexpectedly last time. The servers that were running are started again.</source>
        <translation>La dernière fois, Restdock s’est arrêté de façon inattendue. Les serveurs qui fonctionnaient sont relancés.</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copier les détails</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Servers run only as long as Restdock does. This desktop has no tray, so Restdock cannot keep running without its window.</source>
        <translation>Les serveurs ne fonctionnent que tant que Restdock fonctionne. Ce bureau n’a pas de zone de notification où il pourrait continuer sans sa fenêtre.</translation>
    </message>
    <message>
        <source>Restdock does the same next time. You can change this in Settings, “General”.</source>
        <translation>Restdock fera de même la prochaine fois. Cela se change dans les paramètres, sous «&#xa0;Général&#xa0;».</translation>
    </message>
    <message>
        <source>The details are for reporting the problem. They contain no names, addresses or secrets.</source>
        <translation>Les détails servent à signaler le problème. Ils ne contiennent ni noms, ni adresses, ni secrets.</translation>
    </message>
</context>
<context>
    <name>Error</name>
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
        <source>there is a profile &quot;%1&quot; already</source>
        <translation>Il y a déjà un profil «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 is the address of the profile &quot;%2&quot;</source>
        <translation>%1 est l’adresse du profil «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Choose another port</source>
        <translation>Choisissez un autre port</translation>
    </message>
    <message>
        <source>the profile &quot;%1&quot; keeps its repositories in the same folder</source>
        <translation>Le profil «&#xa0;%1&#xa0;» a ses dépôts dans le même dossier</translation>
    </message>
    <message>
        <source>it is inside the folder of the profile &quot;%1&quot; (%2)</source>
        <translation>Il est dans le dossier du profil «&#xa0;%1&#xa0;» (%2)</translation>
    </message>
    <message>
        <source>the folder of the profile &quot;%1&quot; is inside it (%2)</source>
        <translation>Le dossier du profil «&#xa0;%1&#xa0;» est dedans (%2)</translation>
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
        <translation>%1 est dans un dossier temporaire, qui est vidé sans préavis</translation>
    </message>
    <message>
        <source>Choose a folder that stays</source>
        <translation>Choisissez un dossier permanent</translation>
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
        <source>Name the certificate&apos;s file, or have one made</source>
        <translation>Indiquez le fichier du certificat</translation>
    </message>
    <message>
        <source>Name the private key&apos;s file, or have one made</source>
        <translation>Indiquez le fichier de la clé privée</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an absolute path</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un chemin absolu</translation>
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
        <source>Check what was pasted</source>
        <translation>Vérifiez ce qui a été collé</translation>
    </message>
    <message>
        <source>%1 is out of range</source>
        <translation>%1 est hors limites</translation>
    </message>
    <message>
        <source>Give %1</source>
        <translation>Indiquez&#xa0;: %1</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Écrivez&#xa0;: %1</translation>
    </message>
    <message>
        <source>the limit of a user counts the folder of its name, and this user may write elsewhere</source>
        <translation>la limite d’un utilisateur compte le dossier à son nom, et celui-ci peut écrire ailleurs</translation>
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
        <translation>le type de stockage «&#xa0;%1&#xa0;» n’est pas installé</translation>
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
        <source>The certificate cannot be written to %1. Choose another folder.</source>
        <translation>Le certificat ne peut pas être écrit dans %1. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>It is not there: %1</source>
        <translation>Introuvable&#xa0;: %1</translation>
    </message>
    <message>
        <source>It is there already: %1</source>
        <translation>Cela existe déjà&#xa0;: %1</translation>
    </message>
    <message>
        <source>Access was refused: %1</source>
        <translation>L’accès a été refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>It cannot be written now: %1</source>
        <translation>Impossible d’écrire pour le moment&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no room left: %1</source>
        <translation>Il ne reste plus de place&#xa0;: %1</translation>
    </message>
    <message>
        <source>It cannot be reached now: %1</source>
        <translation>Injoignable pour le moment&#xa0;: %1</translation>
    </message>
    <message>
        <source>It was asked too often: %1</source>
        <translation>Il y a eu trop de demandes&#xa0;: %1</translation>
    </message>
    <message>
        <source>The key was refused: %1</source>
        <translation>La clé a été refusée&#xa0;: %1</translation>
    </message>
    <message>
        <source>It is damaged: %1</source>
        <translation>C’est endommagé&#xa0;: %1</translation>
    </message>
    <message>
        <source>It was given up: %1</source>
        <translation>C’est abandonné&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cannot start %1</source>
        <translation>Impossible de lancer %1</translation>
    </message>
    <message>
        <source>Cannot make the folder %1</source>
        <translation>Impossible de créer le dossier %1</translation>
    </message>
    <message>
        <source>%1. Make it yourself, or choose another</source>
        <translation>%1. Créez-le vous-même, ou choisissez-en un autre</translation>
    </message>
    <message>
        <source>Cannot read standard input</source>
        <translation>Impossible de lire l’entrée standard</translation>
    </message>
    <message>
        <source>Cannot look at the folder %1</source>
        <translation>Impossible d’examiner le dossier %1</translation>
    </message>
    <message>
        <source>%1 is not a folder of this user. Remove it, or set XDG_RUNTIME_DIR</source>
        <translation>%1 n’est pas un dossier de cet utilisateur. Supprimez-le, ou définissez XDG_RUNTIME_DIR</translation>
    </message>
    <message>
        <source>Cannot protect the folder %1</source>
        <translation>Impossible de protéger le dossier %1</translation>
    </message>
    <message>
        <source>cannot write the activity log %1: %2</source>
        <translation>impossible d’écrire le journal d’activité %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>son dossier ne peut pas être créé</translation>
    </message>
    <message>
        <source>cannot change %1: %2</source>
        <translation>impossible de modifier %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>cannot change %1: the registry refused it</source>
        <translation>impossible de modifier %1&#xa0;: le registre l’a refusé</translation>
    </message>
    <message>
        <source>Another answer is awaited.</source>
        <translation>Une autre réponse est attendue.</translation>
    </message>
    <message>
        <source>The desktop cannot be asked to start Restdock at login.</source>
        <translation>Impossible de demander au bureau de lancer Restdock à l’ouverture de session.</translation>
    </message>
    <message>
        <source>The desktop did not allow it.</source>
        <translation>Le bureau ne l’a pas permis.</translation>
    </message>
    <message>
        <source>This password cannot be used.</source>
        <translation>Ce mot de passe ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another one.</source>
        <translation>Le dossier %1 ne peut pas être créé. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>“%1” was changed elsewhere meanwhile.</source>
        <translation>«&#xa0;%1&#xa0;» a été modifié ailleurs entre-temps.</translation>
    </message>
    <message>
        <source>This profile is not there any more.</source>
        <translation>Ce profil n’existe plus.</translation>
    </message>
    <message>
        <source>The keys are in a file that is locked with a passphrase.</source>
        <translation>Les clés sont dans un fichier verrouillé par une phrase secrète.</translation>
    </message>
    <message>
        <source>no answer within 5 seconds</source>
        <translation>pas de réponse en 5 secondes</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>it cannot be read as a password file</source>
        <translation>il ne peut pas être lu comme fichier de mots de passe</translation>
    </message>
    <message>
        <source>The file’s keys are locked.</source>
        <translation>Les clés du fichier sont verrouillées.</translation>
    </message>
    <message>
        <source>There are no profiles in this file. Choose an export of Restdock, PyRestServer’s backends.toml, or the .htpasswd of a rest-server.</source>
        <translation>Ce fichier ne contient aucun profil. Choisissez un export de Restdock, le backends.toml de PyRestServer ou le .htpasswd d’un rest-server.</translation>
    </message>
    <message>
        <source>The counting was cancelled.</source>
        <translation>Le comptage a été annulé.</translation>
    </message>
    <message>
        <source>a double quote is not supported</source>
        <translation>un guillemet double n’est pas pris en charge</translation>
    </message>
    <message>
        <source>no &apos;:&apos; between user and hash</source>
        <translation>pas de «&#xa0;:&#xa0;» entre l’utilisateur et le hachage</translation>
    </message>
    <message>
        <source>more than one &apos;:&apos;</source>
        <translation>plus d’un «&#xa0;:&#xa0;»</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>cannot load %1: %2</source>
        <translation>impossible de charger %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>cannot load %1</source>
        <translation>impossible de charger %1</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>it is larger than 16 MiB</source>
        <translation>il dépasse 16 Mio</translation>
    </message>
    <message>
        <source>it became shorter while it was read</source>
        <translation>il a raccourci pendant sa lecture</translation>
    </message>
    <message>
        <source>Cannot read the file</source>
        <translation>Impossible de lire le fichier</translation>
    </message>
    <message>
        <source>The file does not have the size it had</source>
        <translation>Le fichier n’a plus la taille qu’il avait</translation>
    </message>
    <message>
        <source>cannot listen on %1: %2</source>
        <translation>impossible d’écouter sur %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>cannot listen on %1: %2. Check the host name and the port</source>
        <translation>impossible d’écouter sur %1&#xa0;: %2. Vérifiez le nom d’hôte et le port</translation>
    </message>
    <message>
        <source>cannot listen on %1: the path of a Unix socket may have at most %2 bytes. Choose a shorter one</source>
        <translation>impossible d’écouter sur %1&#xa0;: le chemin d’une socket Unix peut avoir %2 octets au plus. Choisissez-en un plus court</translation>
    </message>
    <message>
        <source>cannot listen on %1: Restdock has no Unix sockets on Windows. Use an address, such as 127.0.0.1:8000</source>
        <translation>impossible d’écouter sur %1&#xa0;: sous Windows, Restdock n’a pas de sockets Unix. Utilisez une adresse, comme 127.0.0.1:8000</translation>
    </message>
    <message>
        <source>Cannot write the log %1</source>
        <translation>Impossible d’écrire le journal %1</translation>
    </message>
    <message>
        <source>cannot make a certificate: %1 failed</source>
        <translation>impossible de créer un certificat&#xa0;: %1 a échoué</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be a name in a certificate. Write host names and addresses, such as nas.local or 192.168.1.9</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être un nom dans un certificat. Écrivez des noms d’hôte et des adresses, comme nas.local ou 192.168.1.9</translation>
    </message>
    <message>
        <source>a certificate needs a name or an address</source>
        <translation>un certificat demande un nom ou une adresse</translation>
    </message>
    <message>
        <source>there is no certificate in PEM in it</source>
        <translation>il ne contient pas de certificat au format PEM</translation>
    </message>
    <message>
        <source>there is no key in PEM in it</source>
        <translation>il ne contient pas de clé au format PEM</translation>
    </message>
    <message>
        <source>it is locked with a passphrase, for which a server cannot ask</source>
        <translation>elle est verrouillée par une phrase secrète, qu’un serveur ne peut pas demander</translation>
    </message>
    <message>
        <source>it belongs to another certificate</source>
        <translation>elle appartient à un autre certificat</translation>
    </message>
    <message>
        <source>OpenSSL offers no TLS</source>
        <translation>OpenSSL n’offre pas TLS</translation>
    </message>
    <message>
        <source>the passphrase for the encrypted keys is missing. Give it as RESTDOCK_PASSPHRASE in the environment, or as the credential restdock.passphrase of systemd</source>
        <translation>la phrase secrète des clés chiffrées manque. Donnez-la par RESTDOCK_PASSPHRASE dans l’environnement, ou comme credential restdock.passphrase de systemd</translation>
    </message>
    <message>
        <source>Cannot open %1</source>
        <translation>Impossible d’ouvrir %1</translation>
    </message>
    <message>
        <source>Cannot lock %1</source>
        <translation>Impossible de verrouiller %1</translation>
    </message>
    <message>
        <source>it is already served by another process</source>
        <translation>il est déjà servi par un autre processus</translation>
    </message>
    <message>
        <source>it is already served by process %1</source>
        <translation>il est déjà servi par le processus %1</translation>
    </message>
    <message>
        <source>Cannot write %1</source>
        <translation>Impossible d’écrire %1</translation>
    </message>
    <message>
        <source>There are none</source>
        <translation>Il n’y en a aucun</translation>
    </message>
    <message>
        <source>There are: %1</source>
        <translation>Il y a&#xa0;: %1</translation>
    </message>
    <message>
        <source>there is no profile &quot;%1&quot; in %2. %3</source>
        <translation>il n’y a pas de profil «&#xa0;%1&#xa0;» dans %2. %3</translation>
    </message>
    <message>
        <source>its %1 is missing. Give it as %1_file, as the credential %2.%3 of systemd, or as %4 in the environment</source>
        <translation>son paramètre %1 manque. Donnez-le par %1_file, comme credential %2.%3 de systemd, ou par %4 dans l’environnement</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>cannot read the key file %1: %2</source>
        <translation>impossible de lire le fichier de clé %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>others may read or write the key file %1. Take that away: chmod 600 %1</source>
        <translation>d’autres peuvent lire ou écrire le fichier de clé %1. Retirez-leur ce droit&#xa0;: chmod 600 %1</translation>
    </message>
    <message>
        <source>the key file %1 is empty</source>
        <translation>le fichier de clé %1 est vide</translation>
    </message>
    <message>
        <source>%1 is no file. Choose another name</source>
        <translation>%1 n’est pas un fichier. Choisissez un autre nom</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is written without settings that this version does not know. %2</source>
        <translation>«&#xa0;%1&#xa0;» est écrit sans les paramètres que cette version ne connaît pas. %2</translation>
    </message>
    <message>
        <source>the import was given up</source>
        <translation>l’importation a été abandonnée</translation>
    </message>
    <message>
        <source>%1. Some profiles were added: %2</source>
        <translation>%1. Certains profils ont été ajoutés&#xa0;: %2</translation>
    </message>
    <message>
        <source>The operation was given up</source>
        <translation>L’opération a été abandonnée</translation>
    </message>
    <message>
        <source>Drime has no space left</source>
        <translation>Drime n’a plus de place</translation>
    </message>
    <message>
        <source>Drime&apos;s address answers with a web page</source>
        <translation>L’adresse de Drime répond par une page web</translation>
    </message>
    <message>
        <source>Drime does not have it</source>
        <translation>Drime ne l’a pas</translation>
    </message>
    <message>
        <source>Drime refused</source>
        <translation>Drime a refusé</translation>
    </message>
    <message>
        <source>Drime cannot be reached</source>
        <translation>Drime est injoignable</translation>
    </message>
    <message>
        <source>The connection to Drime broke</source>
        <translation>La connexion à Drime s’est interrompue</translation>
    </message>
    <message>
        <source>Drime does not answer</source>
        <translation>Drime ne répond pas</translation>
    </message>
    <message>
        <source>No secure connection to Drime: its certificate is not trusted, or something on the way interferes</source>
        <translation>Pas de connexion sécurisée à Drime&#xa0;: son certificat n’est pas reconnu, ou quelque chose interfère en chemin</translation>
    </message>
    <message>
        <source>Drime asks to slow down</source>
        <translation>Drime demande de ralentir</translation>
    </message>
    <message>
        <source>Drime rejected the key: it was revoked or mistyped</source>
        <translation>Drime a rejeté la clé&#xa0;: elle a été révoquée ou mal saisie</translation>
    </message>
    <message>
        <source>The download was given up</source>
        <translation>Le téléchargement a été abandonné</translation>
    </message>
    <message>
        <source>Drime sent something else than the file</source>
        <translation>Drime a envoyé autre chose que le fichier</translation>
    </message>
    <message>
        <source>Drime&apos;s download leads nowhere</source>
        <translation>Le téléchargement de Drime ne mène nulle part</translation>
    </message>
    <message>
        <source>The file was replaced in Drime</source>
        <translation>Le fichier a été remplacé dans Drime</translation>
    </message>
    <message>
        <source>%1 is no address of an API. Write it like https://app.drime.cloud/api/v1</source>
        <translation>%1 n’est pas une adresse d’API. Écrivez-la comme https://app.drime.cloud/api/v1</translation>
    </message>
    <message>
        <source>the key would cross the network unencrypted to http://%1. Use https</source>
        <translation>la clé traverserait le réseau sans chiffrement vers http://%1. Utilisez https</translation>
    </message>
    <message>
        <source>the address of the API must have no user, query or fragment</source>
        <translation>l’adresse de l’API ne doit contenir ni utilisateur, ni requête, ni fragment</translation>
    </message>
    <message>
        <source>there is no API key</source>
        <translation>il n’y a pas de clé d’API</translation>
    </message>
    <message>
        <source>there must be room for two transfers, one of them an upload</source>
        <translation>il faut de la place pour deux transferts, dont un envoi</translation>
    </message>
    <message>
        <source>a workspace&apos;s number is not negative</source>
        <translation>le numéro d’un espace de travail n’est pas négatif</translation>
    </message>
    <message>
        <source>There is no folder %1 in Drime</source>
        <translation>Il n’y a pas de dossier %1 dans Drime</translation>
    </message>
    <message>
        <source>A folder in Drime comes and goes</source>
        <translation>Un dossier de Drime apparaît et disparaît</translation>
    </message>
    <message>
        <source>Restdock is stopping</source>
        <translation>Restdock est en train de s’arrêter</translation>
    </message>
    <message>
        <source>Drime did not delete a file</source>
        <translation>Drime n’a pas supprimé un fichier</translation>
    </message>
    <message>
        <source>Drime does not tell a file&apos;s size</source>
        <translation>Drime ne donne pas la taille d’un fichier</translation>
    </message>
    <message>
        <source>there is no workspace %1 in this Drime account. There are: %2</source>
        <translation>il n’y a pas d’espace de travail %1 dans ce compte Drime. Il y a&#xa0;: %2</translation>
    </message>
    <message>
        <source>A repository has one config: there is no list of them</source>
        <translation>Un dépôt n’a qu’un seul config&#xa0;: il n’en existe pas de liste</translation>
    </message>
    <message>
        <source>The file is too large for Drime</source>
        <translation>Le fichier est trop grand pour Drime</translation>
    </message>
    <message>
        <source>A folder in Drime cannot be listed: %1</source>
        <translation>Un dossier de Drime ne peut pas être listé&#xa0;: %1</translation>
    </message>
    <message>
        <source>it has no end</source>
        <translation>la liste n’a pas de fin</translation>
    </message>
    <message>
        <source>the answer is no listing</source>
        <translation>la réponse n’est pas une liste</translation>
    </message>
    <message>
        <source>the service lists another one instead</source>
        <translation>le service en liste un autre à la place</translation>
    </message>
    <message>
        <source>the service shows only a part of it</source>
        <translation>le service n’en montre qu’une partie</translation>
    </message>
    <message>
        <source>it keeps changing</source>
        <translation>il change sans cesse</translation>
    </message>
    <message>
        <source>it has %1 entries, and the service shows %2</source>
        <translation>il a %1 entrées, et le service en montre %2</translation>
    </message>
    <message>
        <source>The folder above was removed</source>
        <translation>Le dossier parent a été supprimé</translation>
    </message>
    <message>
        <source>Drime did not say which folder it made</source>
        <translation>Drime n’a pas dit quel dossier il a créé</translation>
    </message>
    <message>
        <source>Drime made a folder in another place</source>
        <translation>Drime a créé un dossier à un autre endroit</translation>
    </message>
    <message>
        <source>Drime opened no upload</source>
        <translation>Drime n’a ouvert aucun envoi</translation>
    </message>
    <message>
        <source>Drime gives no address for a part</source>
        <translation>Drime ne donne pas d’adresse pour une partie</translation>
    </message>
    <message>
        <source>Drime gives an address that is not safe</source>
        <translation>Drime donne une adresse qui n’est pas sûre</translation>
    </message>
    <message>
        <source>A part arrived damaged in Drime&apos;s store</source>
        <translation>Une partie est arrivée endommagée dans le stockage de Drime</translation>
    </message>
    <message>
        <source>Drime did not say what it registered</source>
        <translation>Drime n’a pas dit ce qu’il a enregistré</translation>
    </message>
    <message>
        <source>The upload was given up</source>
        <translation>L’envoi a été abandonné</translation>
    </message>
    <message>
        <source>Drime did not say what it stored</source>
        <translation>Drime n’a pas dit ce qu’il a stocké</translation>
    </message>
    <message>
        <source>The counting was given up</source>
        <translation>Le comptage a été abandonné</translation>
    </message>
    <message>
        <source>Drime says that the upload is incomplete</source>
        <translation>Drime dit que l’envoi est incomplet</translation>
    </message>
    <message>
        <source>Drime stored another number of bytes than were sent</source>
        <translation>Drime n’a pas stocké le nombre d’octets envoyés</translation>
    </message>
    <message>
        <source>Drime stored the file in another place</source>
        <translation>Drime a stocké le fichier à un autre endroit</translation>
    </message>
    <message>
        <source>The file is stored already</source>
        <translation>Le fichier est déjà stocké</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Aucun fichier ni dossier de ce nom</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Ce n’est pas un dossier</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>C’est un dossier</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>Le dossier n’est pas vide</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Le fichier existe déjà</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Permission refusée</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Opération non permise</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Système de fichiers en lecture seule</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Plus de place sur le périphérique</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Quota d’espace disque dépassé</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>Fichier trop grand</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Nom de fichier trop long</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>Trop de niveaux de liens symboliques</translation>
    </message>
    <message>
        <source>Invalid cross-device link</source>
        <translation>Lien non valide entre périphériques</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Erreur d’entrée/sortie</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>Aucun périphérique de ce type</translation>
    </message>
    <message>
        <source>No such device or address</source>
        <translation>Aucun périphérique ni adresse de ce type</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Le périphérique ou la ressource est occupé</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>Descripteur de fichier périmé</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Délai de connexion dépassé</translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation>La socket n’est pas connectée</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Trop de fichiers ouverts</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>Impossible d’allouer de la mémoire</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an address to listen on: %2. Use HOST:PORT, [IPV6]:PORT, :PORT or unix:PATH</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse d’écoute&#xa0;: %2. Utilisez HOST:PORT, [IPV6]:PORT,&#xa0;:PORT ou unix:PATH</translation>
    </message>
    <message>
        <source>the path is missing</source>
        <translation>le chemin manque</translation>
    </message>
    <message>
        <source>the port is missing</source>
        <translation>le port manque</translation>
    </message>
    <message>
        <source>an IPv6 address needs brackets</source>
        <translation>une adresse IPv6 demande des crochets</translation>
    </message>
    <message>
        <source>the port is not a number from 0 to 65535</source>
        <translation>le port n’est pas un nombre de 0 à 65535</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>Ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>%1 is behind a link to a place that is not there</source>
        <translation>%1 est derrière un lien vers un endroit qui n’existe pas</translation>
    </message>
    <message>
        <source>There is a file where %1 needs a folder</source>
        <translation>Il y a un fichier là où %1 demande un dossier</translation>
    </message>
    <message>
        <source>Cannot read %1</source>
        <translation>Impossible de lire %1</translation>
    </message>
    <message>
        <source>Cannot list %1</source>
        <translation>Impossible de lister %1</translation>
    </message>
    <message>
        <source>%1 is a link to a place that is not there</source>
        <translation>%1 est un lien vers un endroit qui n’existe pas</translation>
    </message>
    <message>
        <source>Cannot count %1</source>
        <translation>Impossible de compter %1</translation>
    </message>
    <message>
        <source>%1 is not a file</source>
        <translation>%1 n’est pas un fichier</translation>
    </message>
    <message>
        <source>Cannot write to %1</source>
        <translation>Impossible d’écrire dans %1</translation>
    </message>
    <message>
        <source>The folder was replaced while its files were counted</source>
        <translation>Le dossier a été remplacé pendant le comptage de ses fichiers</translation>
    </message>
    <message>
        <source>A file ends before its size</source>
        <translation>Un fichier finit avant sa taille annoncée</translation>
    </message>
    <message>
        <source>Cannot read a file</source>
        <translation>Impossible de lire un fichier</translation>
    </message>
    <message>
        <source>Cannot store a file</source>
        <translation>Impossible de stocker un fichier</translation>
    </message>
    <message>
        <source>Cannot remove %1</source>
        <translation>Impossible de supprimer %1</translation>
    </message>
    <message>
        <source>Cannot look for repositories in %1</source>
        <translation>Impossible de chercher des dépôts dans %1</translation>
    </message>
    <message>
        <source>The folder %1 is empty, as if its drive were not connected</source>
        <translation>Le dossier %1 est vide, comme si son disque n’était pas branché</translation>
    </message>
    <message>
        <source>Cannot open the folder %1</source>
        <translation>Impossible d’ouvrir le dossier %1</translation>
    </message>
    <message>
        <source>The folder %1 is not there. Restdock did not create an empty folder in its place</source>
        <translation>Le dossier %1 n’est pas là. Restdock n’a pas créé de dossier vide à sa place</translation>
    </message>
    <message>
        <source>Cannot count the files in %1</source>
        <translation>Impossible de compter les fichiers dans %1</translation>
    </message>
    <message>
        <source>Cannot store %1</source>
        <translation>Impossible de stocker %1</translation>
    </message>
    <message>
        <source>The folder %1 is not there. Connect or mount its drive, or make it</source>
        <translation>Le dossier %1 n’est pas là. Branchez ou montez son disque, ou créez le dossier</translation>
    </message>
    <message>
        <source>Cannot make %1</source>
        <translation>Impossible de créer %1</translation>
    </message>
    <message>
        <source>Cannot look at a file</source>
        <translation>Impossible d’examiner un fichier</translation>
    </message>
    <message>
        <source>Cannot write to a file</source>
        <translation>Impossible d’écrire dans un fichier</translation>
    </message>
    <message>
        <source>Cannot read from a file</source>
        <translation>Impossible de lire dans un fichier</translation>
    </message>
    <message>
        <source>Cannot write to the disk</source>
        <translation>Impossible d’écrire sur le disque</translation>
    </message>
    <message>
        <source>both folders are %1. A copy in the same place helps nobody: choose another second folder</source>
        <translation>les deux dossiers sont %1. Une copie au même endroit n’aide personne&#xa0;: choisissez un autre second dossier</translation>
    </message>
    <message>
        <source>is not a text of one line</source>
        <translation>n’est pas un texte d’une seule ligne</translation>
    </message>
    <message>
        <source>is neither true nor false</source>
        <translation>n’est ni true ni false</translation>
    </message>
    <message>
        <source>is not a whole number</source>
        <translation>n’est pas un nombre entier</translation>
    </message>
    <message>
        <source>is not a list of texts</source>
        <translation>n’est pas une liste de textes</translation>
    </message>
    <message>
        <source>its metadata is wrong: &quot;%1&quot; %2</source>
        <translation>ses métadonnées sont fausses&#xa0;: «&#xa0;%1&#xa0;» %2</translation>
    </message>
    <message>
        <source>its metadata is wrong: &quot;%1&quot; of the setting &apos;%2&apos; %3</source>
        <translation>ses métadonnées sont fausses&#xa0;: «&#xa0;%1&#xa0;» du paramètre «&#xa0;%2&#xa0;» %3</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>n’est pas connu</translation>
    </message>
    <message>
        <source>cannot be: %1</source>
        <translation>ne peut pas être&#xa0;: %1</translation>
    </message>
    <message>
        <source>is none of %1</source>
        <translation>ne fait pas partie de %1</translation>
    </message>
    <message>
        <source>is less than &quot;minimum&quot;</source>
        <translation>est inférieur à «&#xa0;minimum&#xa0;»</translation>
    </message>
    <message>
        <source>is not a list of at most %1 settings</source>
        <translation>n’est pas une liste de %1 paramètres au plus</translation>
    </message>
    <message>
        <source>its metadata is wrong: the setting &apos;%1&apos; has a name that is taken</source>
        <translation>ses métadonnées sont fausses&#xa0;: le paramètre «&#xa0;%1&#xa0;» a un nom déjà pris</translation>
    </message>
    <message>
        <source>it is a plug-in for another program (%1)</source>
        <translation>c’est un module pour un autre programme (%1)</translation>
    </message>
    <message>
        <source>it was written for version %1 of Restdock&apos;s interface for storages, and this Restdock has version %2. Get the plug-in for this Restdock</source>
        <translation>il a été écrit pour la version %1 de l’interface de Restdock pour les stockages, et ce Restdock a la version %2. Procurez-vous le module pour ce Restdock</translation>
    </message>
    <message>
        <source>it was built with Qt %1, and this Restdock runs with Qt %2. Build it with Qt %3.%4 or an earlier Qt %3</source>
        <translation>il a été compilé avec Qt %1, et ce Restdock utilise Qt %2. Compilez-le avec Qt %3.%4 ou un Qt %3 antérieur</translation>
    </message>
    <message>
        <source>it is no plug-in of Qt 6 for this kind of computer</source>
        <translation>ce n’est pas un module de Qt 6 pour ce type d’ordinateur</translation>
    </message>
    <message>
        <source>it has no metadata that describes its storage. Name a JSON file in its Q_PLUGIN_METADATA</source>
        <translation>il n’a pas de métadonnées qui décrivent son stockage. Nommez un fichier JSON dans son Q_PLUGIN_METADATA</translation>
    </message>
    <message>
        <source>the plug-in for the backend type &apos;%1&apos; (%2) cannot be used: %3</source>
        <translation>le module pour le type de stockage «&#xa0;%1&#xa0;» (%2) ne peut pas être utilisé&#xa0;: %3</translation>
    </message>
    <message>
        <source>there is a plug-in of that name already: %1. Remove one</source>
        <translation>il y a déjà un module de ce nom&#xa0;: %1. Supprimez-en un</translation>
    </message>
    <message>
        <source>a storage of that name is built in</source>
        <translation>un stockage de ce nom est intégré</translation>
    </message>
    <message>
        <source>it opened nothing, without a reason</source>
        <translation>il n’a rien ouvert, sans donner de raison</translation>
    </message>
    <message>
        <source>Cannot look at %1</source>
        <translation>Impossible d’examiner %1</translation>
    </message>
    <message>
        <source>%1 belongs to another user (%2). Only root&apos;s and your own are used</source>
        <translation>%1 appartient à un autre utilisateur (%2). Seuls les fichiers de root et les vôtres sont utilisés</translation>
    </message>
    <message>
        <source>everybody may write to %1. Change that: chmod o-w &apos;%1&apos;</source>
        <translation>tout le monde peut écrire dans %1. Changez cela&#xa0;: chmod o-w &apos;%1&apos;</translation>
    </message>
    <message>
        <source>%1 leads nowhere</source>
        <translation>%1 ne mène nulle part</translation>
    </message>
    <message>
        <source>%1 is not below the folder of the program, %2. On Windows plug-ins are loaded from there only</source>
        <translation>%1 n’est pas sous le dossier du programme, %2. Sous Windows, les modules ne sont chargés que de là</translation>
    </message>
    <message>
        <source>the backend type &apos;%1&apos; cannot be used: %2</source>
        <translation>le type de stockage «&#xa0;%1&#xa0;» ne peut pas être utilisé&#xa0;: %2</translation>
    </message>
    <message>
        <source>its name is not lower case letters and digits</source>
        <translation>son nom n’est pas fait de minuscules et de chiffres</translation>
    </message>
    <message>
        <source>there is one of that name</source>
        <translation>il y en a déjà un de ce nom</translation>
    </message>
    <message>
        <source>its setting &apos;%1&apos; has a name that is malformed or taken</source>
        <translation>son paramètre «&#xa0;%1&#xa0;» a un nom mal formé ou déjà pris</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a size. Write a number with a unit, such as 200 GB or 5 GiB</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une taille. Écrivez un nombre avec une unité, comme 200 GB ou 5 GiB</translation>
    </message>
    <message>
        <source>The encrypted file %1 is damaged. Put back a copy of it, or import the profiles again</source>
        <translation>Le fichier chiffré %1 est endommagé. Remettez-en une copie, ou importez de nouveau les profils</translation>
    </message>
    <message>
        <source>The keys are not in the encrypted file</source>
        <translation>Les clés ne sont pas dans le fichier chiffré</translation>
    </message>
    <message>
        <source>%1 is from a newer Restdock. Update Restdock; nothing was changed</source>
        <translation>%1 vient d’un Restdock plus récent. Mettez Restdock à jour&#xa0;; rien n’a été changé</translation>
    </message>
    <message>
        <source>The passphrase is empty. Choose one that is hard to guess</source>
        <translation>La phrase secrète est vide. Choisissez-en une qui soit difficile à deviner</translation>
    </message>
    <message>
        <source>The encrypted file would be larger than %1 MiB. Use fewer profiles, or htpasswd files for the users</source>
        <translation>Le fichier chiffré dépasserait %1 Mio. Utilisez moins de profils, ou des fichiers htpasswd pour les utilisateurs</translation>
    </message>
    <message>
        <source>%1 stands in the file in clear. Delete the file when it is no longer needed</source>
        <translation>%1 est en clair dans le fichier. Supprimez le fichier quand il ne sert plus</translation>
    </message>
    <message>
        <source>The keychain is locked: your password store has not been unlocked. Unlock it and try again</source>
        <translation>Le trousseau est verrouillé&#xa0;: votre gestionnaire de mots de passe n’a pas été déverrouillé. Déverrouillez-le et réessayez</translation>
    </message>
    <message>
        <source>The keychain does not answer. See whether it waits for your password in another window, and try again</source>
        <translation>Le trousseau ne répond pas. Regardez s’il attend votre mot de passe dans une autre fenêtre, et réessayez</translation>
    </message>
    <message>
        <source>The keychain refused access. Allow it and try again</source>
        <translation>Le trousseau a refusé l’accès. Autorisez-le et réessayez</translation>
    </message>
    <message>
        <source>The keychain failed: %1. Try again, or keep the profile in the encrypted file</source>
        <translation>Le trousseau a échoué&#xa0;: %1. Réessayez, ou gardez le profil dans le fichier chiffré</translation>
    </message>
    <message>
        <source>The entry is not in the keychain</source>
        <translation>L’entrée n’est pas dans le trousseau</translation>
    </message>
    <message>
        <source>The profile is too large for the keychain (%1 of %2 KiB). Use an htpasswd file for its users</source>
        <translation>Le profil est trop grand pour le trousseau (%1 sur %2 Kio). Utilisez un fichier htpasswd pour ses utilisateurs</translation>
    </message>
    <message>
        <source>it did not keep what was written</source>
        <translation>il n’a pas gardé ce qui a été écrit</translation>
    </message>
    <message>
        <source>it did not delete the entry</source>
        <translation>il n’a pas supprimé l’entrée</translation>
    </message>
    <message>
        <source>OpenSSL has no random numbers</source>
        <translation>OpenSSL n’a pas de nombres aléatoires</translation>
    </message>
    <message>
        <source>OpenSSL offers no AES</source>
        <translation>OpenSSL n’offre pas AES</translation>
    </message>
    <message>
        <source>Cannot read %1: %2</source>
        <translation>Impossible de lire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is too large</source>
        <translation>%1 est trop grand</translation>
    </message>
    <message>
        <source>Another Restdock is changing the profiles. Try again when it has finished</source>
        <translation>Un autre Restdock modifie les profils. Réessayez quand il a fini</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: %2</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>This profile does not exist any more</source>
        <translation>Ce profil n’existe plus</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was changed by somebody else meanwhile. Look at it again, then repeat your change</source>
        <translation>«&#xa0;%1&#xa0;» a été modifié entre-temps par quelqu’un d’autre. Regardez-le de nouveau, puis refaites votre modification</translation>
    </message>
    <message>
        <source>An earlier change to &quot;%1&quot; was interrupted, and its store cannot be read now. Unlock it and try again</source>
        <translation>Une modification précédente de «&#xa0;%1&#xa0;» a été interrompue, et l’emplacement où il est gardé ne peut pas être lu en ce moment. Déverrouillez-le et réessayez</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has keys or settings that must not stand in a readable file. Keep it in the keychain or in the encrypted file</source>
        <translation>«&#xa0;%1&#xa0;» a des clés ou des paramètres qui ne doivent pas être dans un fichier lisible. Gardez-le dans le trousseau ou dans le fichier chiffré</translation>
    </message>
    <message>
        <source>The damaged file cannot be kept as %1</source>
        <translation>Le fichier endommagé ne peut pas être gardé sous le nom %1</translation>
    </message>
    <message>
        <source>There is no good copy of this profile. Correct %1 by hand, or remove the profile and add it again</source>
        <translation>Il n’y a pas de bonne copie de ce profil. Corrigez %1 à la main, ou retirez le profil et ajoutez-le de nouveau</translation>
    </message>
    <message>
        <source>a size cannot be negative</source>
        <translation>une taille ne peut pas être négative</translation>
    </message>
    <message>
        <source>Write 0 for no limit</source>
        <translation>Écrivez 0 pour aucune limite</translation>
    </message>
    <message>
        <source>Let users reach only the folder of their name, or remove the limit</source>
        <translation>Limitez les utilisateurs au dossier de leur nom, ou supprimez la limite</translation>
    </message>
    <message>
        <source>there are two users of this name</source>
        <translation>il y a deux utilisateurs de ce nom</translation>
    </message>
    <message>
        <source>Remove one</source>
        <translation>Supprimez-en un</translation>
    </message>
    <message>
        <source>The stored profile is damaged. Enter its settings and keys again, or import them</source>
        <translation>Le profil enregistré est endommagé. Saisissez de nouveau ses paramètres et ses clés, ou importez-les</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not known. Write %2</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas connu. Écrivez %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a repository and its days. Write REPOSITORY=DAYS, with 0 to %2 days</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un dépôt avec ses jours. Écrivez REPOSITORY=DAYS, avec 0 à %2 jours</translation>
    </message>
    <message>
        <source>the key &apos;%1&apos; is left out: it is not known and may be a secret</source>
        <translation>la clé «&#xa0;%1&#xa0;» est laissée de côté&#xa0;: elle n’est pas connue et peut être un secret</translation>
    </message>
    <message>
        <source>restdock_format is not a version. Write 1</source>
        <translation>restdock_format n’est pas une version. Écrivez 1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; belongs to no profile and is left out. A profile is a table: [NAME]</source>
        <translation>«&#xa0;%1&#xa0;» n’appartient à aucun profil et est laissé de côté. Un profil est une table&#xa0;: [NAME]</translation>
    </message>
    <message>
        <source>there are more than %1 profiles. Split the file</source>
        <translation>il y a plus de %1 profils. Divisez le fichier</translation>
    </message>
    <message>
        <source>names that begin with restdock_ are reserved. Choose another for [%1]</source>
        <translation>les noms qui commencent par restdock_ sont réservés. Choisissez-en un autre pour [%1]</translation>
    </message>
    <message>
        <source>store, revision or profile is missing or wrong</source>
        <translation>store, revision ou profile manque ou est faux</translation>
    </message>
    <message>
        <source>pending = &quot;%1&quot; is not known</source>
        <translation>pending = &quot;%1&quot; n’est pas connu</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>c’est vide</translation>
    </message>
    <message>
        <source>There are %1</source>
        <translation>Il y a %1</translation>
    </message>
    <message>
        <source>there is no profile &quot;%1&quot;. %2</source>
        <translation>il n’y a pas de profil «&#xa0;%1&#xa0;». %2</translation>
    </message>
    <message>
        <source>The keys of &quot;%1&quot; are not in the encrypted file: they were saved elsewhere, or deleted. Enter them again</source>
        <translation>Les clés de «&#xa0;%1&#xa0;» ne sont pas dans le fichier chiffré&#xa0;: elles ont été enregistrées ailleurs, ou supprimées. Saisissez-les de nouveau</translation>
    </message>
    <message>
        <source>The keys of &quot;%1&quot; are not in the keychain: they were saved elsewhere, or deleted. Enter them again</source>
        <translation>Les clés de «&#xa0;%1&#xa0;» ne sont pas dans le trousseau&#xa0;: elles ont été enregistrées ailleurs, ou supprimées. Saisissez-les de nouveau</translation>
    </message>
    <message>
        <source>There is no such store here</source>
        <translation>Cet emplacement n’existe pas ici</translation>
    </message>
    <message>
        <source>[%1] type: it is missing. Write type = &quot;%2&quot;</source>
        <translation>[%1] type&#xa0;: il manque. Écrivez type = &quot;%2&quot;</translation>
    </message>
    <message>
        <source>it is %1. Write a text in quotation marks</source>
        <translation>c’est %1. Écrivez un texte entre guillemets</translation>
    </message>
    <message>
        <source>%1; its settings are kept</source>
        <translation>%1&#xa0;; ses paramètres sont gardés</translation>
    </message>
    <message>
        <source>the key &apos;%1&apos; is not known; it is kept</source>
        <translation>la clé «&#xa0;%1&#xa0;» n’est pas connue&#xa0;; elle est gardée</translation>
    </message>
    <message>
        <source>it is %1. Write a file&apos;s path in quotation marks</source>
        <translation>c’est %1. Écrivez le chemin d’un fichier entre guillemets</translation>
    </message>
    <message>
        <source>it is %1. Write a table for each user</source>
        <translation>c’est %1. Écrivez une table pour chaque utilisateur</translation>
    </message>
    <message>
        <source>it is %1. Write a table with the user&apos;s password_hash</source>
        <translation>c’est %1. Écrivez une table avec le password_hash de l’utilisateur</translation>
    </message>
    <message>
        <source>[%1] %2</source>
        <translation>[%1] %2</translation>
    </message>
    <message>
        <source>it is from a newer Restdock (format %1, this one knows %2). Update Restdock; nothing was changed</source>
        <translation>il vient d’un Restdock plus récent (format %1, celui-ci connaît %2). Mettez Restdock à jour&#xa0;; rien n’a été changé</translation>
    </message>
    <message>
        <source>OpenSSL cannot encrypt</source>
        <translation>OpenSSL ne peut pas chiffrer</translation>
    </message>
    <message>
        <source>what was encrypted is damaged or was changed. Use an intact copy</source>
        <translation>ce qui a été chiffré est endommagé ou a été modifié. Utilisez une copie intacte</translation>
    </message>
    <message>
        <source>There is not enough memory to turn the passphrase into a key. It takes %1 MiB</source>
        <translation>Il n’y a pas assez de mémoire pour faire une clé de la phrase secrète. Il faut %1 Mio</translation>
    </message>
    <message>
        <source>the description of the encryption is damaged. Use an intact copy</source>
        <translation>la description du chiffrement est endommagée. Utilisez une copie intacte</translation>
    </message>
    <message>
        <source>The passphrase is wrong. Try again; nothing was changed</source>
        <translation>La phrase secrète est incorrecte. Réessayez&#xa0;; rien n’a été changé</translation>
    </message>
    <message>
        <source>this session offers no Secret Service or KWallet</source>
        <translation>cette session n’offre ni Secret Service ni KWallet</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither true nor false. Write one of them</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni true ni false. Écrivez l’un des deux</translation>
    </message>
    <message>
        <source>a whole number from %1 on</source>
        <translation>un nombre entier à partir de %1</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un nombre entier de %1 à %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a number. Write %2</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre. Écrivez %2</translation>
    </message>
    <message>
        <source>the list holds %1. Write texts only</source>
        <translation>la liste contient %1. N’écrivez que des textes</translation>
    </message>
    <message>
        <source>it is %1. Write a size such as &quot;200 GB&quot;</source>
        <translation>c’est %1. Écrivez une taille comme &quot;200 GB&quot;</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a size</source>
        <translation>une taille</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>une liste de textes</translation>
    </message>
    <message>
        <source>one of &quot;%1&quot;</source>
        <translation>une valeur parmi &quot;%1&quot;</translation>
    </message>
    <message>
        <source>a text in quotation marks</source>
        <translation>un texte entre guillemets</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not known</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas connu</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an address of the web</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse web</translation>
    </message>
    <message>
        <source>Write one that begins with https://</source>
        <translation>Écrivez-en une qui commence par https://</translation>
    </message>
    <message>
        <source>the address has more than scheme, host, port and path</source>
        <translation>l’adresse a plus que schéma, hôte, port et chemin</translation>
    </message>
    <message>
        <source>Leave the rest out</source>
        <translation>Supprimez le reste</translation>
    </message>
    <message>
        <source>the key is longer than 4096 bytes</source>
        <translation>la clé dépasse 4096 octets</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>it is %1. Write %2</source>
        <translation>c’est %1. Écrivez %2</translation>
    </message>
    <message>
        <source>there is a letter beyond a to z outside quotation marks. Quote the text or the key</source>
        <translation>il y a une lettre autre que a à z hors des guillemets. Mettez le texte ou la clé entre guillemets</translation>
    </message>
    <message>
        <source>this line is not understood</source>
        <translation>cette ligne n’est pas comprise</translation>
    </message>
    <message>
        <source>the file is larger than %1 MiB. Split it</source>
        <translation>le fichier dépasse %1 Mio. Divisez-le</translation>
    </message>
    <message>
        <source>a key has more than %1 parts. Quote it if its dots belong to its name</source>
        <translation>une clé a plus de %1 parties. Mettez-la entre guillemets si ses points font partie de son nom</translation>
    </message>
    <message>
        <source>tables and lists are nested more than %1 deep</source>
        <translation>des tables et des listes sont imbriquées sur plus de %1 niveaux</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a number with a fraction</source>
        <translation>un nombre décimal</translation>
    </message>
    <message>
        <source>a date or time</source>
        <translation>une date ou une heure</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>une table</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>How much is stored has not been counted yet</source>
        <translation>Ce qui est stocké n’a pas encore été compté</translation>
    </message>
    <message>
        <source>What is stored keeps changing while it is counted</source>
        <translation>Ce qui est stocké change sans cesse pendant le comptage</translation>
    </message>
    <message>
        <source>What is stored is just being counted</source>
        <translation>Ce qui est stocké est en cours de comptage</translation>
    </message>
    <message>
        <source>The limit of %1 bytes is reached</source>
        <translation>La limite de %1 octets est atteinte</translation>
    </message>
    <message>
        <source>%1 bytes are to be kept free</source>
        <translation>%1 octets doivent rester libres</translation>
    </message>
    <message>
        <source>This kind of storage cannot tell which repositories it has</source>
        <translation>Ce type de stockage ne peut pas dire quels dépôts il contient</translation>
    </message>
    <message>
        <source>there is no portal on this system</source>
        <translation>il n’y a pas de portail sur ce système</translation>
    </message>
    <message>
        <source>No file can be written in %1.</source>
        <translation>Aucun fichier ne peut être écrit dans %1.</translation>
    </message>
    <message>
        <source>“%1” was saved without its key. Enter it</source>
        <translation>«&#xa0;%1&#xa0;» a été enregistré sans sa clé. Saisissez-la</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is written without its certificate, which cannot be used; the import makes a new one</source>
        <translation>«&#xa0;%1&#xa0;» est écrit sans son certificat, qui ne peut pas être utilisé&#xa0;; l’importation en crée un nouveau</translation>
    </message>
    <message>
        <source>it belongs to tls = &quot;made&quot;. Write that, or leave it out</source>
        <translation>elle va avec tls = &quot;made&quot;. Écrivez cela, ou omettez-la</translation>
    </message>
    <message>
        <source>it is nothing without the other part. Write both %1 and %2, or none</source>
        <translation>elle ne sert à rien sans l’autre partie. Écrivez à la fois %1 et %2, ou aucune des deux</translation>
    </message>
    <message>
        <source>%1 Details: %2</source>
        <extracomment>%1 is a sentence that was said, %2 what the system says in its own words</extracomment>
        <translation>%1 Détails&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n’a pas pu être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>the connection was refused</source>
        <translation>la connexion a été refusée</translation>
    </message>
    <message>
        <source>its name was not found</source>
        <translation>son nom est introuvable</translation>
    </message>
    <message>
        <source>the network cannot be reached</source>
        <translation>le réseau est injoignable</translation>
    </message>
    <message>
        <source>the connection failed</source>
        <translation>la connexion a échoué</translation>
    </message>
    <message>
        <source>cannot listen on %1: another program already listens there</source>
        <translation>impossible d’écouter sur %1&#xa0;: un autre programme y écoute déjà</translation>
    </message>
    <message>
        <source>cannot listen on %1: it is not an address of this computer now</source>
        <translation>impossible d’écouter sur %1&#xa0;: ce n’est pas une adresse de cet ordinateur en ce moment</translation>
    </message>
    <message>
        <source>cannot listen on %1: this user may not. Ports below 1024 need administrator rights</source>
        <translation>impossible d’écouter sur %1&#xa0;: cet utilisateur n’en a pas le droit. Les ports inférieurs à 1024 demandent des droits d’administrateur</translation>
    </message>
    <message>
        <source>listens on %1, but a request from this computer itself gets no answer there. A firewall may be in the way, or the computer is too busy</source>
        <translation>écoute sur %1, mais une requête venant de cet ordinateur même n’y reçoit pas de réponse. Un pare-feu fait peut-être obstacle, ou l’ordinateur est trop occupé</translation>
    </message>
    <message>
        <source>it is not accepted</source>
        <translation>il n’est pas accepté</translation>
    </message>
    <message>
        <source>cannot use the certificate %1: %2</source>
        <translation>impossible d’utiliser le certificat %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>cannot use the private key %1: %2</source>
        <translation>impossible d’utiliser la clé privée %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; uses a certificate of your own (%2)</source>
        <translation>«&#xa0;%1&#xa0;» utilise un certificat à vous (%2)</translation>
    </message>
    <message>
        <source>the certificate %1 and its key are gone, and clients know no other. Bring the files back, or make a new one and give it to the clients</source>
        <translation>le certificat %1 et sa clé ont disparu, et les clients n’en connaissent pas d’autre. Remettez les fichiers, ou créez-en un nouveau et donnez-le aux clients</translation>
    </message>
    <message>
        <source>there are profiles of these names already: %1</source>
        <translation>il existe déjà des profils portant ces noms&#xa0;: %1</translation>
    </message>
    <message>
        <source>it gives a reason of its own</source>
        <translation>il donne une raison qui lui est propre</translation>
    </message>
    <message>
        <source>the system refused it</source>
        <translation>le système l’a refusé</translation>
    </message>
    <message>
        <source>it cannot be loaded</source>
        <translation>il ne peut pas être chargé</translation>
    </message>
    <message>
        <source>Restdock&apos;s keychain part is not installed</source>
        <translation>la partie de Restdock pour le trousseau n’est pas installée</translation>
    </message>
    <message>
        <source>Restdock&apos;s keychain part cannot be loaded</source>
        <translation>la partie de Restdock pour le trousseau ne peut pas être chargée</translation>
    </message>
    <message>
        <source>it has the entry but does not give it</source>
        <translation>il a l’entrée, mais ne la donne pas</translation>
    </message>
    <message>
        <source>it did not do what was asked</source>
        <translation>il n’a pas fait ce qui était demandé</translation>
    </message>
    <message>
        <source>This profile&apos;s copy in the index cannot be read: %1. The others are not affected</source>
        <translation>La copie de ce profil dans l’index est illisible&#xa0;: %1. Les autres ne sont pas touchées</translation>
    </message>
    <message>
        <source>there is no profile in it, and it is no TOML: %1</source>
        <translation>il ne contient aucun profil, et ce n’est pas du TOML&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no good copy of %1. Correct it by hand</source>
        <translation>Il n’y a pas de bonne copie de %1. Corrigez-le à la main</translation>
    </message>
    <message>
        <source>There are none yet</source>
        <translation>Il n’y en a pas encore</translation>
    </message>
    <message>
        <source>No keychain was found: %1</source>
        <translation>Aucun trousseau n’a été trouvé&#xa0;: %1</translation>
    </message>
    <message>
        <source>this is not understood</source>
        <translation>ceci n’est pas compris</translation>
    </message>
    <message>
        <source>The keychain returned something other than what was written.</source>
        <translation>Le trousseau a rendu autre chose que ce qui avait été écrit.</translation>
    </message>
    <message>
        <source>%1 already exists, and is not an export of Restdock. Choose another name.</source>
        <translation>%1 existe déjà et n’est pas un export de Restdock. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Drime&apos;s address has moved, or a proxy requires a sign-in</source>
        <translation>L’adresse de Drime a changé, ou un proxy demande une identification</translation>
    </message>
    <message>
        <source>Drime has a problem of its own at the moment</source>
        <translation>Drime est en panne</translation>
    </message>
    <message>
        <source>Drime&apos;s answer cannot be understood</source>
        <translation>La réponse de Drime n’a pas de sens</translation>
    </message>
    <message>
        <source>the API key contains spaces or other characters that no key has</source>
        <translation>la clé d’API contient des espaces ou d’autres caractères qu’aucune clé n’a</translation>
    </message>
    <message>
        <source>Drime accepts no folder with the name &apos;%1&apos;</source>
        <translation>Drime ne garde pas de dossier nommé «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Drime accepts no names that begin or end with a space</source>
        <translation>Drime ne garde pas de noms qui commencent ou finissent par une espace</translation>
    </message>
    <message>
        <source>the key contains spaces or other characters that are not allowed</source>
        <translation>la clé contient des espaces ou d’autres caractères non admis</translation>
    </message>
    <message>
        <source>This keychain cannot list its entries</source>
        <translation>Ce trousseau ne peut pas dire ce qu’il contient</translation>
    </message>
    <message>
        <source>this is not a valid user name</source>
        <translation>ce n’est pas un nom d’utilisateur</translation>
    </message>
    <message>
        <source>nobody has to sign in, so they have no effect</source>
        <translation>Personne ne doit s’identifier, ils ne servent donc à rien</translation>
    </message>
    <message>
        <source>Its users and rules do not apply here, nor these there</source>
        <translation>Ses utilisateurs et règles ne valent pas ici, ni ceux-ci là-bas</translation>
    </message>
    <message>
        <source>it begins or ends with a space, begins with - or ., or contains / \ = or an invisible character</source>
        <translation>Il commence ou finit par une espace, commence par - ou ., ou contient / \ = ou un caractère invisible</translation>
    </message>
    <message>
        <source>the key contains control characters, or begins or ends with a space</source>
        <translation>La clé contient des caractères de contrôle, ou commence ou finit par une espace</translation>
    </message>
    <message>
        <source>this is not text in UTF-8. Save the file in that encoding</source>
        <translation>ce n’est pas un texte en UTF-8. Enregistrez le fichier dans cet encodage</translation>
    </message>
    <message>
        <source>%1 already exists, and is not an export of Restdock. Choose another name</source>
        <translation>%1 existe déjà et n’est pas un export de Restdock. Choisissez un autre nom</translation>
    </message>
    <message>
        <source>cannot listen on %1: a file that is no socket is there</source>
        <translation>impossible d’écouter sur %1&#xa0;: un fichier qui n’est pas une socket s’y trouve</translation>
    </message>
    <message>
        <source>cannot listen on %1: this user may not make a socket there</source>
        <translation>impossible d’écouter sur %1&#xa0;: cet utilisateur ne peut pas y créer de socket</translation>
    </message>
    <message>
        <source>the key file %1 is larger than %2 bytes. Check that it is the right one</source>
        <translation>le fichier de clé %1 dépasse %2 octets. Vérifiez que c’est le bon</translation>
    </message>
    <message>
        <source>it is encrypted, and the file does not say how. Take over the line restdock_encryption from the file that it is from</source>
        <translation>c’est chiffré, et le fichier ne dit pas comment. Reprenez la ligne restdock_encryption du fichier d’origine</translation>
    </message>
    <message>
        <source>The list of profiles would be larger than %1 MiB. Use fewer profiles, or htpasswd files for the users</source>
        <translation>La liste des profils dépasserait %1 Mio. Utilisez moins de profils, ou des fichiers htpasswd pour les utilisateurs</translation>
    </message>
    <message>
        <source>These profiles have no secrets: the file opens without the passphrase</source>
        <translation>Ces profils n’ont pas de secrets&#xa0;: le fichier s’ouvre sans la phrase secrète</translation>
    </message>
    <message>
        <source>cannot put the full activity log %1 aside: %2</source>
        <translation>impossible de mettre de côté le journal d’activité plein %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is there already, and Restdock has not made it. Move it away, or let the profile have its certificate in another place</source>
        <translation>%1 existe déjà et n’a pas été créé par Restdock. Déplacez-le, ou donnez un autre emplacement au certificat du profil</translation>
    </message>
    <message>
        <source>the credential %1 of systemd is larger than %2 KiB. Check that LoadCredential= of the service names the right file</source>
        <translation>l’identifiant systemd %1 dépasse %2 Kio. Vérifiez que LoadCredential= du service désigne le bon fichier</translation>
    </message>
</context>
<context>
    <name>EventRemedy</name>
    <message>
        <source>New password…</source>
        <translation>Nouveau mot de passe…</translation>
    </message>
    <message>
        <source>Allow deleting for…</source>
        <translation>Permettre la suppression pendant…</translation>
    </message>
    <message>
        <source>Change limit…</source>
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
    <message>
        <source>%1 %2</source>
        <extracomment>a date and a time of day</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 bytes per second</source>
        <extracomment>rates that are read aloud; %1 is a number such as 18.4</extracomment>
        <translation>%1 octets par seconde</translation>
    </message>
    <message>
        <source>%1 kilobytes per second</source>
        <translation>%1 kilooctets par seconde</translation>
    </message>
    <message>
        <source>%1 megabytes per second</source>
        <translation>%1 mégaoctets par seconde</translation>
    </message>
    <message>
        <source>%1 gigabytes per second</source>
        <translation>%1 gigaoctets par seconde</translation>
    </message>
    <message>
        <source>%1 terabytes per second</source>
        <translation>%1 téraoctets par seconde</translation>
    </message>
    <message>
        <source>%1 petabytes per second</source>
        <translation>%1 pétaoctets par seconde</translation>
    </message>
    <message>
        <source>%1 exabytes per second</source>
        <translation>%1 exaoctets par seconde</translation>
    </message>
    <message>
        <source>%1 KiB</source>
        <extracomment>units of storage, each 1024 times the one before; %1 is a number such as 5</extracomment>
        <translation>%1 Kio</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 Mio</translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation>%1 Gio</translation>
    </message>
    <message>
        <source>%1 TiB</source>
        <translation>%1 Tio</translation>
    </message>
    <message>
        <source>%1 PiB</source>
        <translation>%1 Pio</translation>
    </message>
    <message>
        <source>Write a number and a unit, such as %1 or %2</source>
        <extracomment>%1, %2: sizes such as &quot;500 GB&quot; and &quot;1.5 TB&quot;</extracomment>
        <translation>Écrivez un nombre et une unité, par exemple %1 ou %2</translation>
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
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>“Connect a client” has the commands for a computer that is to be backed up. The manual is “man restdock”; how restic itself works is explained at restic.readthedocs.io.</source>
        <translation>«&#xa0;Connecter un client&#xa0;» donne les commandes pour un ordinateur à sauvegarder. Le manuel est «&#xa0;man restdock&#xa0;»&#xa0;; le fonctionnement de restic lui-même est expliqué sur restic.readthedocs.io.</translation>
    </message>
    <message>
        <source>Tokens are kept in the keychain of the desktop: GNOME Keyring, KWallet or KeePassXC. Where none is running, a token can be entered for as long as Restdock runs, or the profile can be kept in a file that is locked with a passphrase.</source>
        <translation>Les jetons sont gardés dans le trousseau du bureau&#xa0;: GNOME Keyring, KWallet ou KeePassXC. Si aucun ne fonctionne, un jeton peut être saisi, valable tant que Restdock fonctionne, ou le profil peut être gardé dans un fichier verrouillé par une phrase secrète.</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>Restdock&apos;s test of the keychain</source>
        <translation>Essai du trousseau par Restdock</translation>
    </message>
</context>
<context>
    <name>NewFolder</name>
    <message>
        <source>New folder in “%1”</source>
        <translation>Nouveau dossier dans «&#xa0;%1&#xa0;»</translation>
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
        <translation>démarrage&#xa0;: interroge le trousseau…</translation>
    </message>
    <message>
        <source>starting: waiting for the keychain to be unlocked…</source>
        <translation>démarrage&#xa0;: attend que le trousseau soit déverrouillé…</translation>
    </message>
    <message>
        <source>starting: opening the storage…</source>
        <translation>démarrage&#xa0;: ouvre le stockage…</translation>
    </message>
    <message numerus="yes">
        <source>stopping: %n requests are still running…</source>
        <translation>
            <numerusform>arrêt&#xa0;: %n requête est encore en cours…</numerusform>
            <numerusform>arrêt&#xa0;: %n requêtes sont encore en cours…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>restarting: %n requests are still running…</source>
        <translation>
            <numerusform>redémarrage&#xa0;: %n requête est encore en cours…</numerusform>
            <numerusform>redémarrage&#xa0;: %n requêtes sont encore en cours…</numerusform>
        </translation>
    </message>
    <message>
        <source>running since %1</source>
        <extracomment>a server; %1 is a time of day, or a date</extracomment>
        <translation>en marche depuis %1</translation>
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
            <numerusform>suppression permise&#xa0;: %n min</numerusform>
            <numerusform>suppression permise&#xa0;: %n min</numerusform>
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
    <message>
        <source>not tested</source>
        <translation>non testé</translation>
    </message>
    <message>
        <source>restarting…</source>
        <extracomment>a server that stops, and starts again right after it</extracomment>
        <translation>redémarrage…</translation>
    </message>
    <message>
        <source>busy, %1</source>
        <extracomment>the state of a server that is moving data, to be read aloud; %1 is a rate</extracomment>
        <translation>occupé, %1</translation>
    </message>
    <message>
        <source>running, %1</source>
        <extracomment>the state of a server that runs, to be read aloud, and what needs the person</extracomment>
        <translation>en marche, %1</translation>
    </message>
    <message>
        <source>%1
Deleting is allowed until %2.</source>
        <extracomment>a place, and below it when a maintenance window ends: a time of day</extracomment>
        <translation>%1
La suppression est permise jusqu’à %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, not encrypted, deleting allowed for %n min, %3</source>
        <translation>
            <numerusform>%1, %2, non chiffré, suppression permise&#xa0;: %n min, %3</numerusform>
            <numerusform>%1, %2, non chiffré, suppression permise&#xa0;: %n min, %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, deleting allowed for %n min, %3</source>
        <translation>
            <numerusform>%1, %2, suppression permise&#xa0;: %n min, %3</numerusform>
            <numerusform>%1, %2, suppression permise&#xa0;: %n min, %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deleting: %n min left</source>
        <extracomment>for so long deleting is still allowed; short, since the list has little room</extracomment>
        <translation>
            <numerusform>suppression&#xa0;: %n min</numerusform>
            <numerusform>suppression&#xa0;: %n min</numerusform>
        </translation>
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
        <translation>Renommer «&#xa0;%1&#xa0;»</translation>
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
    <message>
        <source>Saving… If the keychain is locked, it asks for its password.</source>
        <translation>Enregistrement… Si le trousseau est verrouillé, il demande son mot de passe.</translation>
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
        <translation>Packs %1, index %2, instantanés %3, clés %4, verrous %5</translation>
    </message>
    <message>
        <source>It has no config: restic init was not finished. Run it again.</source>
        <translation>Il n’a pas de config&#xa0;: restic init n’est pas allé à son terme. Relancez-le.</translation>
    </message>
    <message numerus="yes">
        <source>%n locks are older than 30 minutes: a client was interrupted. “restic unlock” removes them.</source>
        <translation>
            <numerusform>%n verrou date de plus de 30 minutes&#xa0;: un client a été interrompu. «&#xa0;restic unlock&#xa0;» le supprime.</numerusform>
            <numerusform>%n verrous datent de plus de 30 minutes&#xa0;: un client a été interrompu. «&#xa0;restic unlock&#xa0;» les supprime.</numerusform>
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
            <numerusform>Sauvegarde reçue dans «&#xa0;%1&#xa0;»&#xa0;: %2 en %3, %n requête</numerusform>
            <numerusform>Sauvegarde reçue dans «&#xa0;%1&#xa0;»&#xa0;: %2 en %3, %n requêtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: backup received in “%2”: %3 in %4, %n requests</source>
        <extracomment>%1 is a user, %2 a repository, %3 an amount of data, %4 a length of time</extracomment>
        <translation>
            <numerusform>%1&#xa0;: sauvegarde reçue dans «&#xa0;%2&#xa0;»&#xa0;: %3 en %4, %n requête</numerusform>
            <numerusform>%1&#xa0;: sauvegarde reçue dans «&#xa0;%2&#xa0;»&#xa0;: %3 en %4, %n requêtes</numerusform>
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
        <translation>Dépôt «&#xa0;%1&#xa0;» créé</translation>
    </message>
    <message>
        <source>Deleting is allowed for %1, for %2</source>
        <translation>La suppression est permise à %1, pendant %2</translation>
    </message>
    <message>
        <source>Deleting is no longer allowed for %1: the server has stopped</source>
        <translation>La suppression n’est plus permise à %1&#xa0;: le serveur s’est arrêté</translation>
    </message>
    <message>
        <source>Deleting is no longer allowed for %1</source>
        <translation>La suppression n’est plus permise à %1</translation>
    </message>
    <message>
        <source>A certificate was made: %1. Its fingerprint is %2</source>
        <translation>Un certificat a été créé&#xa0;: %1. Son empreinte est %2</translation>
    </message>
    <message>
        <source>The activity log in %1 cannot be written.</source>
        <translation>Le journal d’activité dans %1 ne peut pas être écrit.</translation>
    </message>
    <message numerus="yes">
        <source>The activity log is written again; %n rows are missing in it.</source>
        <translation>
            <numerusform>Le journal d’activité est de nouveau écrit&#xa0;; il y manque %n ligne.</numerusform>
            <numerusform>Le journal d’activité est de nouveau écrit&#xa0;; il y manque %n lignes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connections had not finished and were cut off</source>
        <translation>
            <numerusform>%n connexion n’avait pas fini et a été coupée</numerusform>
            <numerusform>%n connexions n’avaient pas fini et ont été coupées</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests fail (%1). The list of requests has all of them.</source>
        <translation>Des requêtes échouent (%1). La liste des requêtes les contient toutes.</translation>
    </message>
    <message numerus="yes">
        <source>%1: fetched %3 from “%2” in %4, %n requests</source>
        <extracomment>by a restore or a check; %1 is a user, %2 a repository, %3 an amount of data, %4 a time</extracomment>
        <translation>
            <numerusform>%1&#xa0;: données récupérées de «&#xa0;%2&#xa0;»&#xa0;: %3 en %4, %n requête</numerusform>
            <numerusform>%1&#xa0;: données récupérées de «&#xa0;%2&#xa0;»&#xa0;: %3 en %4, %n requêtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: pruned “%2”: %n packs removed, %3</source>
        <extracomment>%1 is a user, %2 a repository, %3 an amount of data; packs are restic&apos;s files of data</extracomment>
        <translation>
            <numerusform>%1&#xa0;: prune dans «&#xa0;%2&#xa0;»&#xa0;: %n pack supprimé, %3</numerusform>
            <numerusform>%1&#xa0;: prune dans «&#xa0;%2&#xa0;»&#xa0;: %n packs supprimés, %3</numerusform>
        </translation>
    </message>
    <message>
        <source>The profile has reached its limit of %3. An upload of %1 to “%2” was refused; reading still works.</source>
        <translation>Le profil a atteint sa limite de %3. Un envoi de %1 vers «&#xa0;%2&#xa0;» a été refusé&#xa0;; la lecture fonctionne toujours.</translation>
    </message>
    <message>
        <source>The limit “keep %3 free” is reached. An upload of %1 to “%2” was refused; reading still works.</source>
        <translation>La limite «&#xa0;garder %3 libres&#xa0;» est atteinte. Un envoi de %1 vers «&#xa0;%2&#xa0;» a été refusé&#xa0;; la lecture fonctionne toujours.</translation>
    </message>
    <message>
        <source>Drime has no space left. An upload of %1 to “%2” was refused; reading still works.</source>
        <translation>Drime n’a plus de place. Un envoi de %1 vers «&#xa0;%2&#xa0;» a été refusé&#xa0;; la lecture fonctionne toujours.</translation>
    </message>
    <message>
        <source>There is no space left. An upload of %1 to “%2” was refused; reading still works.</source>
        <translation>Il ne reste plus de place. Un envoi de %1 vers «&#xa0;%2&#xa0;» a été refusé&#xa0;; la lecture fonctionne toujours.</translation>
    </message>
    <message>
        <source>no such user</source>
        <translation>utilisateur inconnu</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>non compris</translation>
    </message>
    <message>
        <source>too many tries</source>
        <translation>trop d’essais</translation>
    </message>
    <message>
        <source>wrong password</source>
        <translation>mauvais mot de passe</translation>
    </message>
    <message>
        <source>“%1” cannot start: another program listens on %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas démarrer&#xa0;: un autre programme écoute sur %2.</translation>
    </message>
    <message>
        <source>“%1” cannot start: listening on %2 needs administrator rights.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas démarrer&#xa0;: écouter sur %2 demande des droits d’administrateur.</translation>
    </message>
    <message>
        <source>“%1” cannot start: %2 is not an address of this computer now.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas démarrer&#xa0;: %2 n’est pas une adresse de cet ordinateur en ce moment.</translation>
    </message>
    <message>
        <source>The folder %2 was not found.</source>
        <translation>Le dossier %2 est introuvable.</translation>
    </message>
    <message>
        <source>Restdock may not write to %2.</source>
        <translation>Restdock ne peut pas écrire dans %2.</translation>
    </message>
    <message>
        <source>“%1” refuses new backups: %2 is full.</source>
        <translation>«&#xa0;%1&#xa0;» refuse de nouvelles sauvegardes&#xa0;: %2 est plein.</translation>
    </message>
    <message>
        <source>%2 cannot be reached.</source>
        <translation>%2 est injoignable.</translation>
    </message>
    <message>
        <source>Drime did not accept the token.</source>
        <translation>Drime n’a pas accepté le jeton.</translation>
    </message>
    <message>
        <source>The certificate cannot be used.</source>
        <translation>Le certificat ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>The users cannot be read.</source>
        <translation>Les utilisateurs ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>The request log %2 cannot be written.</source>
        <translation>Le journal des requêtes %2 ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>“%1” is already served by another process.</source>
        <translation>«&#xa0;%1&#xa0;» est déjà servi par un autre processus.</translation>
    </message>
    <message>
        <source>“%1” cannot run.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas fonctionner.</translation>
    </message>
    <message>
        <source>Restdock keeps trying; next at %1</source>
        <translation>Restdock continue d’essayer&#xa0;; prochain essai&#xa0;: %1</translation>
    </message>
    <message>
        <source>A damaged upload to “%1” was refused: its content did not match its name. restic normally sends it again; if this is repeated, check the network or the memory.</source>
        <translation>Un envoi endommagé vers «&#xa0;%1&#xa0;» a été refusé&#xa0;: son contenu ne correspondait pas à son nom. restic le renvoie normalement&#xa0;; si cela se répète, vérifiez le réseau ou la mémoire.</translation>
    </message>
    <message>
        <source>%1 tried to delete data in “%2”; refused.</source>
        <translation>%1 a voulu supprimer des données dans «&#xa0;%2&#xa0;»&#xa0;; refusé.</translation>
    </message>
    <message>
        <source>“%1” has had no backup since %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’a reçu aucune sauvegarde depuis %2.</translation>
    </message>
    <message>
        <source>Wrong login from %1 as “%2”: %3.</source>
        <translation>Mauvais identifiants de %1 comme «&#xa0;%2&#xa0;»&#xa0;: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n wrong passwords for “%2” from %1. A client has an old password, or someone is guessing.</source>
        <translation>
            <numerusform>%n mauvais mot de passe pour «&#xa0;%2&#xa0;» depuis %1. Un client a un ancien mot de passe, ou quelqu’un devine.</numerusform>
            <numerusform>%n mauvais mots de passe pour «&#xa0;%2&#xa0;» depuis %1. Un client a un ancien mot de passe, ou quelqu’un devine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong logins from %1, the last as “%2”. A client has an old password, or someone is guessing.</source>
        <translation>
            <numerusform>%n connexion refusée depuis %1, la dernière comme «&#xa0;%2&#xa0;». Un client a un ancien mot de passe, ou quelqu’un devine.</numerusform>
            <numerusform>%n connexions refusées depuis %1, la dernière comme «&#xa0;%2&#xa0;». Un client a un ancien mot de passe, ou quelqu’un devine.</numerusform>
        </translation>
    </message>
    <message>
        <source>The stop was cancelled; the server goes on at %1</source>
        <translation>L’arrêt a été annulé&#xa0;; le serveur continue sur %1</translation>
    </message>
    <message>
        <source>%2 has no space left.</source>
        <translation>%2 n’a plus de place.</translation>
    </message>
    <message>
        <source>The secret for “%1” cannot be used.</source>
        <translation>Le secret de «&#xa0;%1&#xa0;» ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>“%1” cannot start: the keychain is locked.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas démarrer&#xa0;: le trousseau est verrouillé.</translation>
    </message>
    <message>
        <source>“%1” cannot start: no keychain was found.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas démarrer&#xa0;: aucun trousseau n’a été trouvé.</translation>
    </message>
    <message>
        <source>“%1” cannot start: its secret is not in the keychain.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas démarrer&#xa0;: son secret n’est pas dans le trousseau.</translation>
    </message>
    <message>
        <source>Clients cannot reach “%1”: %2 is not an address of this computer now.</source>
        <translation>Les clients ne peuvent pas joindre «&#xa0;%1&#xa0;»&#xa0;: %2 n’est pas une adresse de cet ordinateur en ce moment.</translation>
    </message>
    <message>
        <source>“%1” refuses new backups: the limit “keep %3 free” is reached.</source>
        <translation>«&#xa0;%1&#xa0;» refuse de nouvelles sauvegardes&#xa0;: la limite «&#xa0;garder %3 libres&#xa0;» est atteinte.</translation>
    </message>
    <message>
        <source>Only %2 are left for “%1”.</source>
        <extracomment>%1 is a profile, %2 an amount of data</extracomment>
        <translation>Il ne reste que %2 pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>The certificate of “%1” expires in %n days.</source>
        <translation>
            <numerusform>Le certificat de «&#xa0;%1&#xa0;» expire dans %n jour.</numerusform>
            <numerusform>Le certificat de «&#xa0;%1&#xa0;» expire dans %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificate of “%1” has expired; clients refuse it.</source>
        <translation>Le certificat de «&#xa0;%1&#xa0;» a expiré&#xa0;; les clients le refusent.</translation>
    </message>
    <message>
        <source>Something failed that the server can do without. Details: %1</source>
        <extracomment>%1 is an English text</extracomment>
        <translation>Quelque chose n’a pas marché, mais le serveur peut s’en passer. Détails&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” cannot start: its secret is in a file that is locked with a passphrase.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas démarrer&#xa0;: son secret est dans un fichier verrouillé par une phrase secrète.</translation>
    </message>
    <message>
        <source>“%1” cannot start: the passphrase of the file with its secret is wrong.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas démarrer&#xa0;: la phrase secrète du fichier qui contient son secret est incorrecte.</translation>
    </message>
    <message>
        <source>“%1” cannot start: the keychain refused access.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas démarrer&#xa0;: le trousseau a refusé l’accès.</translation>
    </message>
    <message>
        <source>“%1” cannot start: the keychain does not answer.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas démarrer&#xa0;: le trousseau ne répond pas.</translation>
    </message>
    <message>
        <source>“%1” is listening, but does not answer Restdock’s own request.</source>
        <translation>«&#xa0;%1&#xa0;» écoute, mais ne répond pas à sa propre requête.</translation>
    </message>
    <message>
        <source>The address of the server is available again</source>
        <translation>L’adresse du serveur est de nouveau là</translation>
    </message>
    <message numerus="yes">
        <source>%1: backup received, %2 in %3, %n requests</source>
        <extracomment>%1 is a user, %2 an amount of data, %3 a length of time</extracomment>
        <translation>
            <numerusform>%1&#xa0;: sauvegarde reçue, %2 en %3, %n requête</numerusform>
            <numerusform>%1&#xa0;: sauvegarde reçue, %2 en %3, %n requêtes</numerusform>
        </translation>
    </message>
    <message>
        <source>User “%1” has reached its %2. An upload was refused; reading still works.</source>
        <translation>L’utilisateur «&#xa0;%1&#xa0;» a atteint ses %2. Un envoi a été refusé&#xa0;; la lecture fonctionne toujours.</translation>
    </message>
    <message>
        <source>%2 asks us to slow down.</source>
        <translation>%2 demande de ralentir.</translation>
    </message>
    <message>
        <source>Drime asks us to slow down. Too many requests. Nothing to do; transfers continue slower.</source>
        <translation>Drime demande de ralentir. Trop de requêtes. Rien à faire&#xa0;; les transferts continuent plus lentement.</translation>
    </message>
    <message>
        <source>The activity log in %1 grows beyond its size, for no new file can be begun.</source>
        <translation>Le journal d’activité dans %1 dépasse sa taille, car aucun nouveau fichier ne peut être commencé.</translation>
    </message>
</context>
<context>
    <name>SettingsSummary</name>
    <message numerus="yes">
        <source>%Ln users</source>
        <translation>
            <numerusform>%Ln utilisateur</numerusform>
            <numerusform>%Ln utilisateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>users of a password file</source>
        <translation>utilisateurs d’un fichier de mots de passe</translation>
    </message>
    <message>
        <source>users whom a proxy names</source>
        <translation>utilisateurs que nomme un proxy</translation>
    </message>
    <message>
        <source>no password</source>
        <translation>sans mot de passe</translation>
    </message>
    <message>
        <source>for this computer only</source>
        <translation>pour cet ordinateur seulement</translation>
    </message>
    <message>
        <source>for computers on the network</source>
        <translation>pour les ordinateurs du réseau</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>chiffré</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>non chiffré</translation>
    </message>
    <message>
        <source>add-only</source>
        <translation>ajout seul</translation>
    </message>
    <message>
        <source>own folder only</source>
        <translation>dossier propre seulement</translation>
    </message>
    <message>
        <source>uploads are not verified</source>
        <translation>les envois ne sont pas vérifiés</translation>
    </message>
    <message>
        <source>at most %1</source>
        <extracomment>a limit on what is stored; %1 is an amount of data</extracomment>
        <translation>%1 au plus</translation>
    </message>
    <message>
        <source>%1 kept free</source>
        <extracomment>on the disk; %1 is an amount of data</extracomment>
        <translation>%1 gardés libres</translation>
    </message>
    <message numerus="yes">
        <source>a warning after %Ln days without a backup</source>
        <translation>
            <numerusform>un avertissement après %Ln jour sans sauvegarde</numerusform>
            <numerusform>un avertissement après %Ln jours sans sauvegarde</numerusform>
        </translation>
    </message>
    <message>
        <source>starts with Restdock</source>
        <translation>démarre avec Restdock</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
</context>
<context>
    <name>SystemInformation</name>
    <message>
        <source>unnamed</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>%1, unlocked</source>
        <extracomment>%1 is a keychain</extracomment>
        <translation>%1, déverrouillé</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <translation>%1, verrouillé</translation>
    </message>
    <message>
        <source>none</source>
        <comment>keychain</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>celle du système</translation>
    </message>
    <message>
        <source>none</source>
        <comment>tray</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>System: %1, kernel %2, %3</source>
        <extracomment>an operating system, its kernel&apos;s version, and a processor</extracomment>
        <translation>Système&#xa0;: %1, noyau %2, %3</translation>
    </message>
    <message>
        <source>Desktop: %1, %2</source>
        <extracomment>a desktop environment, and X11 or Wayland</extracomment>
        <translation>Bureau&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Langue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Tray: %1</source>
        <translation>Zone de notification&#xa0;: %1</translation>
    </message>
    <message>
        <source>Keychain: %1</source>
        <translation>Trousseau&#xa0;: %1</translation>
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
        <source>%1 is not an address of this computer now.</source>
        <translation>%1 n’est pas une adresse de cet ordinateur en ce moment.</translation>
    </message>
    <message>
        <source>The network is down or the address has changed.</source>
        <translation>Le réseau est coupé, ou l’adresse a changé.</translation>
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
        <source>folder not writable</source>
        <translation>dossier non inscriptible</translation>
    </message>
    <message>
        <source>Restdock may not write to %1.</source>
        <translation>Restdock ne peut pas écrire dans %1.</translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>disque plein</translation>
    </message>
    <message>
        <source>There is no space left in %1.</source>
        <translation>Il ne reste plus de place dans %1.</translation>
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
        <translation>Votre gestionnaire de mots de passe n’a pas été déverrouillé.</translation>
    </message>
    <message>
        <source>Unlock it; the profile then starts.</source>
        <translation>Déverrouillez-le&#xa0;; le profil démarre alors.</translation>
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
        <source>It was saved in another keychain, or deleted.</source>
        <translation>Il a été enregistré dans un autre trousseau, ou supprimé.</translation>
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
        <translation>«&#xa0;%1&#xa0;» ne peut pas fonctionner.</translation>
    </message>
    <message>
        <source>disk nearly full</source>
        <translation>disque presque plein</translation>
    </message>
    <message>
        <source>Only %1 are left for “%2”.</source>
        <extracomment>%1 is an amount of data</extracomment>
        <translation>Il ne reste que %1 pour «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The storage %1 is nearly full.</source>
        <translation>Le stockage %1 est presque plein.</translation>
    </message>
    <message>
        <source>backup late</source>
        <translation>sauvegarde en retard</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has had no backup for %n days.</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» n’a reçu aucune sauvegarde depuis %n jour.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» n’a reçu aucune sauvegarde depuis %n jours.</numerusform>
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
    <message numerus="yes">
        <source>The certificate of “%1” expires in %n days.</source>
        <translation>
            <numerusform>Le certificat de «&#xa0;%1&#xa0;» expire dans %n jour.</numerusform>
            <numerusform>Le certificat de «&#xa0;%1&#xa0;» expire dans %n jours.</numerusform>
        </translation>
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
        <translation>«&#xa0;%1&#xa0;» est déjà servi par un autre processus.</translation>
    </message>
    <message>
        <source>secret not usable</source>
        <translation>secret inutilisable</translation>
    </message>
    <message>
        <source>The secret for “%1” cannot be used.</source>
        <translation>Le secret de «&#xa0;%1&#xa0;» ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>“%1” cannot start: port %2 is in use.</source>
        <extracomment>%2 is a port&apos;s number, or a file</extracomment>
        <translation>«&#xa0;%1&#xa0;» ne peut pas démarrer&#xa0;: le port %2 est occupé.</translation>
    </message>
    <message>
        <source>“%1” cannot start: %2 is in use.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas démarrer&#xa0;: %2 est occupé.</translation>
    </message>
    <message>
        <source>Another program already listens on that port.</source>
        <translation>Un autre programme écoute déjà sur ce port.</translation>
    </message>
    <message>
        <source>Port %1 is not allowed.</source>
        <translation>Le port %1 n’est pas autorisé.</translation>
    </message>
    <message>
        <source>The system does not let this user listen there.</source>
        <translation>Le système ne laisse pas cet utilisateur y écouter.</translation>
    </message>
    <message>
        <source>Choose another address.</source>
        <translation>Choisissez une autre adresse.</translation>
    </message>
    <message>
        <source>It can only be read.</source>
        <translation>Il est en lecture seule.</translation>
    </message>
    <message>
        <source>It belongs to user “%1”.</source>
        <translation>Il appartient à l’utilisateur «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>It belongs to another user, or its rights do not allow it.</source>
        <translation>Il appartient à un autre utilisateur, ou ses droits ne le permettent pas.</translation>
    </message>
    <message>
        <source>The limit “keep %1 free” is reached.</source>
        <extracomment>%1 is an amount of data</extracomment>
        <translation>La limite «&#xa0;garder %1 libres&#xa0;» est atteinte.</translation>
    </message>
    <message>
        <source>account full</source>
        <translation>compte plein</translation>
    </message>
    <message>
        <source>%1 has no space left.</source>
        <extracomment>%1 is the name of a service</extracomment>
        <translation>%1 n’a plus de place.</translation>
    </message>
    <message>
        <source>The account&apos;s storage is used up.</source>
        <translation>L’espace de stockage du compte est épuisé.</translation>
    </message>
    <message>
        <source>Free or buy space. Reading and restoring still work.</source>
        <translation>Libérez ou achetez de la place. La lecture et la restauration fonctionnent toujours.</translation>
    </message>
    <message>
        <source>too many requests</source>
        <translation>trop de requêtes</translation>
    </message>
    <message>
        <source>%1 asks us to slow down.</source>
        <extracomment>%1 is the name of a service</extracomment>
        <translation>%1 nous demande de ralentir.</translation>
    </message>
    <message>
        <source>Nothing has to be done: Restdock tries again by itself.</source>
        <translation>Il n’y a rien à faire&#xa0;: Restdock réessaie de lui-même.</translation>
    </message>
    <message>
        <source>Start one, or enter the token for as long as Restdock runs.</source>
        <translation>Démarrez-en un. Ou saisissez le jeton, qui vaut tant que Restdock fonctionne.</translation>
    </message>
    <message>
        <source>What was saved for it is missing, or cannot be read.</source>
        <translation>Ce qui a été enregistré pour lui manque ou ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Its file %1 cannot be read, is empty, or can be read by others.</source>
        <translation>Son fichier %1 ne peut pas être lu, est vide, ou peut être lu par d’autres.</translation>
    </message>
    <message>
        <source>Enter it again. Nothing is overwritten before that.</source>
        <translation>Saisissez-le de nouveau. Rien n’est écrasé avant cela.</translation>
    </message>
    <message>
        <source>certificate expired</source>
        <translation>certificat expiré</translation>
    </message>
    <message>
        <source>The certificate of “%1” cannot be used any more.</source>
        <translation>Le certificat de «&#xa0;%1&#xa0;» ne peut plus être utilisé.</translation>
    </message>
    <message>
        <source>It expired on %1, and clients refuse it.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Il a expiré le %1, et les clients le refusent.</translation>
    </message>
    <message>
        <source>Create a new one, and give it to the clients.</source>
        <translation>Créez-en un nouveau, et donnez-le aux clients.</translation>
    </message>
    <message>
        <source>The limit “keep %1 free” is nearly reached.</source>
        <extracomment>%1 is an amount of data</extracomment>
        <translation>La limite «&#xa0;garder %1 libres&#xa0;» est presque atteinte.</translation>
    </message>
    <message>
        <source>There is no file %1. Restdock did not make another certificate by itself: clients would refuse it.</source>
        <translation>Le fichier %1 n’existe pas. Restdock n’a pas créé d’autre certificat de lui-même&#xa0;: les clients le refuseraient.</translation>
    </message>
    <message>
        <source>%1 cannot be read, or holds no certificate.</source>
        <translation>%1 ne peut pas être lu, ou ne contient pas de certificat.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Le fichier %1 n’existe pas.</translation>
    </message>
    <message>
        <source>%1 cannot be read, or holds no key.</source>
        <translation>%1 ne peut pas être lu, ou ne contient pas de clé.</translation>
    </message>
    <message>
        <source>The key is locked with a passphrase, for which a server cannot ask.</source>
        <translation>La clé est verrouillée par une phrase secrète, qu’un serveur ne peut pas demander.</translation>
    </message>
    <message>
        <source>The key does not match the certificate.</source>
        <translation>La clé ne correspond pas au certificat.</translation>
    </message>
    <message>
        <source>%1 could not be made, or is not accepted.</source>
        <translation>%1 n’a pas pu être créé, ou n’est pas accepté.</translation>
    </message>
    <message>
        <source>Restdock may not read %1.</source>
        <translation>Restdock ne peut pas lire %1.</translation>
    </message>
    <message>
        <source>%1 holds something that Restdock does not understand.</source>
        <translation>%1 contient quelque chose que Restdock ne comprend pas.</translation>
    </message>
    <message>
        <source>Its folder is not there.</source>
        <translation>Son dossier n’est pas là.</translation>
    </message>
    <message>
        <source>Restdock may not write there.</source>
        <translation>Restdock ne peut pas y écrire.</translation>
    </message>
    <message>
        <source>There is no space left.</source>
        <translation>Il ne reste plus de place.</translation>
    </message>
    <message>
        <source>The system refused it.</source>
        <translation>Le système l’a refusé.</translation>
    </message>
    <message>
        <source>Its settings cannot be used.</source>
        <translation>Ses paramètres ne peuvent pas être utilisés.</translation>
    </message>
    <message>
        <source>What is stored in %1 is damaged.</source>
        <translation>Ce qui est stocké dans %1 est endommagé.</translation>
    </message>
    <message>
        <source>Something went wrong that Restdock did not expect.</source>
        <translation>Il s’est produit une erreur que Restdock n’attendait pas.</translation>
    </message>
    <message>
        <source>“%1” is already served by process %2.</source>
        <translation>«&#xa0;%1&#xa0;» est déjà servi par le processus %2.</translation>
    </message>
    <message>
        <source>waiting for the port</source>
        <translation>en attente du port</translation>
    </message>
    <message>
        <source>waiting for the network</source>
        <translation>en attente du réseau</translation>
    </message>
    <message>
        <source>waiting for the drive</source>
        <translation>en attente du disque</translation>
    </message>
    <message>
        <source>waiting for space</source>
        <translation>en attente de place</translation>
    </message>
    <message>
        <source>waiting for %1</source>
        <extracomment>%1 is the name of a service</extracomment>
        <translation>en attente de %1</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>ne répond pas</translation>
    </message>
    <message>
        <source>“%1” does not answer on %2.</source>
        <extracomment>%2 is an address, or a file</extracomment>
        <translation>«&#xa0;%1&#xa0;» ne répond pas sur %2.</translation>
    </message>
    <message>
        <source>It listens, but its file may have been removed.</source>
        <translation>Il écoute, mais son fichier a peut-être été supprimé.</translation>
    </message>
    <message>
        <source>It listens, but a firewall, a security program or the network of a container may be in the way.</source>
        <translation>Il écoute, mais un pare-feu, un logiciel de sécurité ou le réseau d’un conteneur fait peut-être obstacle.</translation>
    </message>
    <message>
        <source>Restdock keeps trying. Let this computer connect to itself, over “lo”.</source>
        <translation>Restdock continue d’essayer. Laissez cet ordinateur se connecter à lui-même, par «&#xa0;lo&#xa0;».</translation>
    </message>
    <message>
        <source>passphrase needed</source>
        <translation>phrase secrète requise</translation>
    </message>
    <message>
        <source>The secret for “%1” is in a file that is locked with a passphrase.</source>
        <translation>Le secret de «&#xa0;%1&#xa0;» est dans un fichier verrouillé par une phrase secrète.</translation>
    </message>
    <message>
        <source>Restdock asks for it once after each start.</source>
        <translation>Restdock la demande une fois après chaque démarrage.</translation>
    </message>
    <message>
        <source>Enter it; the profile then starts.</source>
        <translation>Saisissez-la&#xa0;; le profil démarre alors.</translation>
    </message>
    <message>
        <source>wrong passphrase</source>
        <translation>phrase secrète incorrecte</translation>
    </message>
    <message>
        <source>The passphrase is wrong.</source>
        <translation>La phrase secrète est incorrecte.</translation>
    </message>
    <message>
        <source>It does not open the file in which the secret for “%1” is.</source>
        <translation>Elle n’ouvre pas le fichier qui contient le secret de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Enter the right one; the profile then starts.</source>
        <translation>Saisissez la bonne&#xa0;; le profil démarre alors.</translation>
    </message>
    <message>
        <source>keychain refused</source>
        <translation>trousseau refusé</translation>
    </message>
    <message>
        <source>The keychain refused access.</source>
        <translation>Le trousseau a refusé l’accès.</translation>
    </message>
    <message>
        <source>It does not let Restdock read the secret for “%1”.</source>
        <translation>Il ne laisse pas Restdock lire le secret de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Try again, and allow it.</source>
        <translation>Réessayez, et autorisez-le.</translation>
    </message>
    <message>
        <source>keychain silent</source>
        <translation>trousseau muet</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>Le trousseau ne répond pas.</translation>
    </message>
    <message>
        <source>It may wait for your password in another window.</source>
        <translation>Il attend peut-être votre mot de passe dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>Check whether it does, and try again. Or enter the token for as long as Restdock runs.</source>
        <translation>Vérifiez-le, et réessayez. Ou saisissez le jeton, qui vaut tant que Restdock fonctionne.</translation>
    </message>
    <message>
        <source>Correct that, or edit the profile and enter it again.</source>
        <translation>Corrigez cela, ou modifiez le profil et saisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>Restdock keeps trying, and creates the file again.</source>
        <translation>Restdock continue d’essayer, et recrée le fichier.</translation>
    </message>
    <message>
        <source>address not available</source>
        <translation>adresse absente</translation>
    </message>
    <message>
        <source>certificate expires soon</source>
        <translation>certificat bientôt expiré</translation>
    </message>
    <message>
        <source>Clients refuse a certificate that has expired.</source>
        <translation>Les clients refusent un certificat expiré.</translation>
    </message>
    <message>
        <source>The storage %1 does not accept data.</source>
        <translation>Le stockage %1 n’accepte pas de données.</translation>
    </message>
    <message>
        <source>Correct the file, or choose another one.</source>
        <translation>Corrigez le fichier, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Look at the details, and at the log around this time.</source>
        <translation>Regardez les détails, et le journal de ce moment.</translation>
    </message>
    <message>
        <source>waiting for the server to answer</source>
        <translation>attend sa propre réponse</translation>
    </message>
    <message>
        <source>Choose 1024 or higher.</source>
        <translation>Choisissez 1024 ou plus.</translation>
    </message>
    <message>
        <source>Connect the drive; the server starts by itself.</source>
        <translation>Branchez le disque&#xa0;; le serveur démarre de lui-même.</translation>
    </message>
    <message>
        <source>Change the owner or pick another.</source>
        <translation>Changez le propriétaire ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>New backups are refused.</source>
        <translation>Les nouvelles sauvegardes sont refusées.</translation>
    </message>
    <message>
        <source>Free space or prune. Reading and restoring still work.</source>
        <translation>Libérez de la place ou utilisez prune. La lecture et la restauration fonctionnent toujours.</translation>
    </message>
    <message>
        <source>Too many requests.</source>
        <translation>Trop de requêtes.</translation>
    </message>
    <message>
        <source>A headless Restdock is running.</source>
        <translation>Un Restdock sans fenêtre fonctionne.</translation>
    </message>
    <message>
        <source>Stop it first: %1</source>
        <extracomment>%1 is a command line</extracomment>
        <translation>Arrêtez-le d’abord&#xa0;: %1</translation>
    </message>
    <message>
        <source>It was saved in %1, or deleted.</source>
        <extracomment>%1 is the name of a keychain: KWallet</extracomment>
        <translation>Il a été enregistré dans %1, ou supprimé.</translation>
    </message>
    <message>
        <source>The token for “%1” is not in the keychain.</source>
        <translation>Le jeton de «&#xa0;%1&#xa0;» n’est pas dans le trousseau.</translation>
    </message>
    <message>
        <source>The token for “%1” is not in %2.</source>
        <extracomment>%2 is the name of a keychain: GNOME Keyring</extracomment>
        <translation>Le jeton de «&#xa0;%1&#xa0;» n’est pas dans %2.</translation>
    </message>
    <message>
        <source>No answer for 30 s.</source>
        <translation>Pas de réponse pendant 30 s.</translation>
    </message>
    <message>
        <source>Retried automatically.</source>
        <translation>Nouvel essai automatique.</translation>
    </message>
</context>
<context>
    <name>TroubleAction</name>
    <message>
        <source>Lis&amp;ten on all addresses…</source>
        <translation>Écou&amp;ter sur toutes les adresses…</translation>
    </message>
    <message>
        <source>Edi&amp;t rules…</source>
        <translation>&amp;Modifier les règles…</translation>
    </message>
    <message>
        <source>New &amp;token…</source>
        <translation>Nouveau je&amp;ton…</translation>
    </message>
    <message>
        <source>Edi&amp;t profile…</source>
        <translation>&amp;Modifier le profil…</translation>
    </message>
    <message>
        <source>Choose ano&amp;ther file…</source>
        <translation>Choisir un au&amp;tre fichier…</translation>
    </message>
    <message>
        <source>En&amp;ter token for this session…</source>
        <translation>Saisir un je&amp;ton pour cette session…</translation>
    </message>
    <message>
        <source>En&amp;ter again…</source>
        <translation>Répé&amp;ter la saisie…</translation>
    </message>
    <message>
        <source>En&amp;ter token…</source>
        <translation>Saisir un je&amp;ton…</translation>
    </message>
    <message>
        <source>Crea&amp;te new…</source>
        <translation>En créer un au&amp;tre…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Edi&amp;t port</source>
        <translation>&amp;Modifier le port</translation>
    </message>
    <message>
        <source>&amp;Choose folder…</source>
        <translation>&amp;Choisir le dossier…</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>Open Drime</source>
        <translation>Ouvrir Drime</translation>
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
    <name>UserProblems</name>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>something is wrong with %1</source>
        <extracomment>%1: one or several users, as a list</extracomment>
        <translation>quelque chose ne va pas avec %1</translation>
    </message>
    <message>
        <source>Select the user to see what</source>
        <translation>Choisissez l’utilisateur pour voir quoi</translation>
    </message>
</context>
<context>
    <name>restdock::Announcer</name>
    <message>
        <source>Restdock keeps running in the tray.</source>
        <translation>Restdock continue dans la zone de notification.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
</context>
<context>
    <name>restdock::DesktopNotices::System</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
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
        <source>A client has connected from %1.</source>
        <translation>Un client s’est connecté depuis %1.</translation>
    </message>
    <message>
        <source>“%1” has connected from %2.</source>
        <translation>«&#xa0;%1&#xa0;» s’est connecté depuis %2.</translation>
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
        <source>its certificate in the file cannot be used</source>
        <translation>son certificat dans le fichier ne peut pas être utilisé</translation>
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
        <translation>&lt;b&gt;Restdock %1&lt;/b&gt;&lt;br&gt;Un serveur de sauvegarde pour restic, avec ou sans bureau.&lt;br&gt;&lt;br&gt;Restdock est un logiciel libre&#xa0;: GNU General Public License, version 3 ou ultérieure. Sans aucune garantie.&lt;br&gt;Il utilise Qt %2 (GPL-3.0, LGPL-3.0), OpenSSL (Apache-2.0), QtKeychain (BSD) et toml++ (MIT).</translation>
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
        <translation>D’autres ordinateurs ne peuvent pas se connecter&#xa0;?</translation>
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
        <source>port %1 is not allowed: ports below 1024 need administrator rights</source>
        <translation>le port %1 n’est pas autorisé&#xa0;: les ports inférieurs à 1024 demandent des droits d’administrateur</translation>
    </message>
    <message>
        <source>Choose 1024 or higher</source>
        <translation>Choisissez 1024 ou plus</translation>
    </message>
    <message>
        <source>%1 is not an address of this computer now</source>
        <translation>%1 n’est pas une adresse de cet ordinateur en ce moment</translation>
    </message>
    <message>
        <source>Choose another one, or connect its network</source>
        <translation>Choisissez-en une autre, ou connectez son réseau</translation>
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
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
</context>
<context>
    <name>restdock::ui::ActivityPane</name>
    <message>
        <source>Loa&amp;d older</source>
        <translation>Lignes plus a&amp;nciennes</translation>
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
        <source>Read older rows from the log&apos;s files; pauses the log</source>
        <translation>Lire des lignes plus anciennes dans les fichiers du journal&#xa0;; met le journal en pause</translation>
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
        <source>Sho&amp;w everything</source>
        <translation>Tout affic&amp;her</translation>
    </message>
    <message>
        <source>Shown: %1, from %2 to %3 on %4</source>
        <extracomment>a profile, two times of the day, and the date</extracomment>
        <translation>Affiché&#xa0;: %1, de %2 à %3 le %4</translation>
    </message>
    <message>
        <source>Filter by user</source>
        <translation>Filtrer par utilisateur</translation>
    </message>
    <message>
        <source>All users</source>
        <translation>Tous les utilisateurs</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>Ouvrir le dossier du journal</translation>
    </message>
    <message>
        <source>Open the folder of the log</source>
        <translation>Ouvrir le dossier où se trouve le journal</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>No program opens the folder %1.</source>
        <translation>Aucun programme n’ouvre le dossier %1.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Show only the wrong logins of this user</source>
        <translation>N’afficher que les connexions refusées de cet utilisateur</translation>
    </message>
</context>
<context>
    <name>restdock::ui::AdvancedPage</name>
    <message>
        <source>Start this server with &amp;Restdock</source>
        <translation>Démarrer ce serveur avec &amp;Restdock</translation>
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
        <translation>aucune&#xa0;; par exemple /run/user/1000/restdock-nas.sock</translation>
    </message>
    <message>
        <source>The server listens there instead of at an address: for a reverse proxy on this computer</source>
        <translation>Le serveur écoute là au lieu d’une adresse&#xa0;: pour un proxy inverse sur cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Unix socket</source>
        <translation>S&amp;ocket Unix</translation>
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
        <translation>Conne&amp;xions</translation>
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
        <source>metrics address</source>
        <translation>adresse des mesures</translation>
    </message>
    <message>
        <source>Metrics addr&amp;ess</source>
        <translation>Adr&amp;esse des mesures</translation>
    </message>
    <message>
        <source>How many uploads to Drime and downloads from it run at once</source>
        <translation>Combien d’envois vers Drime et de téléchargements depuis Drime ont lieu en même temps</translation>
    </message>
    <message>
        <source>Parallel transfers b&amp;y Drime</source>
        <translation>Transferts s&amp;imultanés de Drime</translation>
    </message>
    <message>
        <source>Refuse clients with TLS &amp;older than 1.3</source>
        <translation>Refuser les clients avec &amp;un TLS antérieur à 1.3</translation>
    </message>
    <message>
        <source>For monitoring programs: it needs no password, and answers only “ok”, or that the storage does not work</source>
        <translation>Pour les programmes qui surveillent des serveurs&#xa0;: elle ne demande pas de mot de passe et répond seulement «&#xa0;ok&#xa0;», ou que le stockage ne fonctionne pas</translation>
    </message>
    <message>
        <source>Longest wait for request &amp;headers</source>
        <translation>Délai pour les en-&amp;têtes de requête</translation>
    </message>
    <message>
        <source>The total that all clients may send to the server, per second</source>
        <translation>Ce que tous les clients ensemble envoient au serveur en une seconde</translation>
    </message>
    <message>
        <source>The total that all clients may get from the server, per second</source>
        <translation>Ce que tous les clients ensemble reçoivent du serveur en une seconde</translation>
    </message>
    <message>
        <source>Rece&amp;ive at most, per second</source>
        <translation>Ré&amp;ception maximale par seconde</translation>
    </message>
    <message>
        <source>Sen&amp;d at most, per second</source>
        <translation>En&amp;voi maximal par seconde</translation>
    </message>
    <message>
        <source>Connections per c&amp;lient</source>
        <translation>Co&amp;nnexions d’un client</translation>
    </message>
    <message>
        <source>no limit; for example %1</source>
        <translation>aucune limite&#xa0;; par exemple %1</translation>
    </message>
    <message>
        <source>&amp;Write each request to a file</source>
        <translation>Écrire chaque requête dans un &amp;fichier</translation>
    </message>
    <message>
        <source>A line for each, as web servers write them. The file grows as long as nobody moves it away.</source>
        <translation>Une ligne pour chacune, comme les écrivent les serveurs web. Le fichier grandit tant que personne ne le déplace.</translation>
    </message>
    <message>
        <source>Request log</source>
        <translation>Journal des requêtes</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the file of the request log</source>
        <translation>Choisir le fichier du journal des requêtes</translation>
    </message>
    <message>
        <source>the file is missing</source>
        <translation>le fichier manque</translation>
    </message>
    <message>
        <source>Choose one, or write no request log</source>
        <translation>Choisissez-en un, ou n’écrivez pas de journal des requêtes</translation>
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
        <source>C&amp;oloured</source>
        <translation>En c&amp;ouleurs</translation>
    </message>
    <message>
        <source>Each state has a shape of its own, so that no state is told by colour alone.</source>
        <translation>Chaque état a sa propre forme&#xa0;: aucun ne se reconnaît à la seule couleur.</translation>
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
    <message>
        <source>&amp;Automatic: to suit the panel</source>
        <translation>&amp;Automatique&#xa0;: selon l’apparence du panneau</translation>
    </message>
    <message>
        <source>L&amp;ight icon, for dark panels</source>
        <translation>Icône &amp;claire, pour panneaux sombres</translation>
    </message>
    <message>
        <source>&amp;Dark icon, for light panels</source>
        <translation>Icône &amp;sombre, pour panneaux clairs</translation>
    </message>
</context>
<context>
    <name>restdock::ui::Assistance</name>
    <message>
        <source>%1: %2</source>
        <extracomment>for a screen reader: the name of a value, and the value (&quot;State: running&quot;)</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>restdock::ui::BackupList</name>
    <message>
        <source>Last backups received</source>
        <translation>Dernières sauvegardes reçues</translation>
    </message>
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
        <source>No backup has been received yet.</source>
        <translation>Aucune sauvegarde n’a encore été reçue.</translation>
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
        <source>it is valid from %1 on, and clients refuse it until then</source>
        <translation>il est valable à partir de %1, et les clients le refusent jusque-là</translation>
    </message>
    <message numerus="yes">
        <source>it expires in %n days</source>
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
    <message>
        <source>it expired on %1, and clients refuse it</source>
        <translation>il n’est plus valable depuis %1, et les clients le refusent</translation>
    </message>
</context>
<context>
    <name>restdock::ui::CertificateRows</name>
    <message>
        <source>N&amp;one: passwords can be read on the network</source>
        <translation>Aucun&#xa0;: les &amp;mots de passe peuvent être lus sur le réseau</translation>
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
        <translation>Le fichier que restic demande avec --cacert&#xa0;; il n’est pas secret</translation>
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
        <source>&amp;Create</source>
        <translation>Cré&amp;er</translation>
    </message>
    <message>
        <source>The certificate was created. It is valid until %1.</source>
        <extracomment>%1 is a date, and a list of names and addresses</extracomment>
        <translation>Le certificat a été créé. Il est valable jusqu’au %1.</translation>
    </message>
    <message>
        <source>Other names by which clients reach this computer. The next certificate that is created will include them.</source>
        <translation>Comment les clients appellent cet ordinateur, outre son nom et ses adresses. Le prochain certificat créé aura aussi ces noms.</translation>
    </message>
    <message>
        <source>The new certificate replaces the current one at once. Clients refuse it until they are given the new file.</source>
        <translation>Le nouveau certificat remplace aussitôt l’actuel. Les clients le refusent jusqu’à ce qu’ils reçoivent le nouveau fichier.</translation>
    </message>
    <message>
        <source>&amp;Keep the current one</source>
        <translation>&amp;Garder l’actuel</translation>
    </message>
</context>
<context>
    <name>restdock::ui::ClientCertificate</name>
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
        <translation>Copier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copy for a minute</source>
        <translation>Copier pour une minute</translation>
    </message>
</context>
<context>
    <name>restdock::ui::ConnectCard</name>
    <message>
        <source>restic is o&amp;lder than 0.16.1</source>
        <translation>restic est antérie&amp;ur à 0.16.1</translation>
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
        <translation>Sur le client, u&amp;ne fois&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Back up, as often as you like:</source>
        <translation>Sau&amp;vegarder, aussi souvent que voulu&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Get files back:</source>
        <translation>Récupérer des fic&amp;hiers&#xa0;:</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copier&#xa0;: %1</translation>
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
        <source>Repository used, %1</source>
        <translation>Dépôt utilisé, %1</translation>
    </message>
    <message>
        <source>A client came without its login at %1. Is its restic older than 0.16.1? Tick the box above and copy the commands again.</source>
        <translation>Un client est venu sans ses identifiants à %1. Son restic est-il antérieur à 0.16.1&#xa0;? Cochez la case ci-dessus et copiez de nouveau les commandes.</translation>
    </message>
    <message>
        <source>restic will ask for a repository password. Restdock never sees it. Without it nobody can restore.</source>
        <translation>restic demandera un mot de passe pour le dépôt. Restdock ne le voit jamais. Sans lui, personne ne peut restaurer.</translation>
    </message>
    <message>
        <source>Save the certificate…</source>
        <translation>Enregistrer le certificat…</translation>
    </message>
    <message>
        <source>First copy the server’s certificate to the client, as %1 in its home folder.</source>
        <translation>Copiez d’abord le certificat du serveur sur le client, sous le nom %1 dans son dossier personnel.</translation>
    </message>
    <message>
        <source>Commands for the &amp;user</source>
        <translation>Commandes pour l’ut&amp;ilisateur</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>Ad&amp;resse</translation>
    </message>
    <message>
        <source>Ne&amp;w password…</source>
        <translation>N&amp;ouveau mot de passe…</translation>
    </message>
    <message>
        <source>The first is the one that other computers are most likely to reach</source>
        <translation>La première est celle que d’autres ordinateurs atteindront le plus probablement</translation>
    </message>
    <message>
        <source>The server’s password is shown only now: copy the commands before you leave this page.</source>
        <translation>Le mot de passe du serveur n’est montré que maintenant&#xa0;: copiez les commandes avant de quitter cette page.</translation>
    </message>
    <message>
        <source>The server is not running</source>
        <translation>Le serveur n’est pas en marche</translation>
    </message>
    <message>
        <source>No repository has been created or opened since the server started</source>
        <translation>Aucun dépôt n’a été créé ni ouvert depuis le démarrage du serveur</translation>
    </message>
    <message>
        <source>No backup has been received since the server started</source>
        <translation>Aucune sauvegarde n’a été reçue depuis le démarrage du serveur</translation>
    </message>
    <message>
        <source>Replace &lt;user&gt; and &lt;password&gt; with the user’s name and password.</source>
        <translation>Mettez le nom et le mot de passe de l’utilisateur à la place de &lt;user&gt; et &lt;password&gt;.</translation>
    </message>
    <message>
        <source>Replace &lt;password&gt; with the user’s password.</source>
        <translation>Mettez le mot de passe de l’utilisateur à la place de &lt;password&gt;.</translation>
    </message>
    <message>
        <source>Linux/macOS</source>
        <translation>Linux/macOS</translation>
    </message>
    <message>
        <source>Repository created, %1</source>
        <translation>Dépôt créé, %1</translation>
    </message>
    <message>
        <source>First backup received %1, %2</source>
        <extracomment>%1 is a time, %2 an amount of data</extracomment>
        <translation>Première sauvegarde reçue %1, %2</translation>
    </message>
    <message>
        <source>Backup received %1, %2</source>
        <translation>Sauvegarde reçue %1, %2</translation>
    </message>
</context>
<context>
    <name>restdock::ui::ConnectHelp</name>
    <message>
        <source>&amp;Test from this computer</source>
        <translation>&amp;Tester depuis cet ordinateur</translation>
    </message>
    <message>
        <source>Fi&amp;rewall help</source>
        <translation>Aide pour &amp;le pare-feu</translation>
    </message>
    <message>
        <source>Nothing happening?</source>
        <translation>Il ne se passe rien&#xa0;?</translation>
    </message>
    <message>
        <source>Since the server started, no client has reached a repository.</source>
        <translation>Depuis le démarrage du serveur, aucun client n’a atteint de dépôt.</translation>
    </message>
    <message>
        <source>&amp;Show the log</source>
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
        <translation>Seul cet ordinateur peut se connecter à ce serveur. Pour les autres, modifiez le profil&#xa0;: «&#xa0;Accès&#xa0;», «&#xa0;Ordinateurs de mon réseau&#xa0;».</translation>
    </message>
    <message>
        <source>If other computers get no answer, a firewall on this one may refuse them. These commands open the port, with firewalld or with ufw:</source>
        <translation>Si d’autres ordinateurs n’ont pas de réponse, un pare-feu sur celui-ci les refuse peut-être. Ces commandes ouvrent le port, avec firewalld ou avec ufw&#xa0;:</translation>
    </message>
    <message>
        <source>The server answers at %1. If a client gets no answer, it uses another address, or a firewall is in between. If it gets one, the log tells why it was refused.</source>
        <translation>Le serveur répond à %1. Si un client n’a pas de réponse, il utilise une autre adresse, ou un pare-feu est entre les deux. S’il en a une, le journal dit pourquoi il a été refusé.</translation>
    </message>
    <message>
        <source>From this computer, %1 gives no answer. %2</source>
        <extracomment>%1 is an address, %2 a sentence that says why</extracomment>
        <translation>Depuis cet ordinateur, %1 ne répond pas. %2</translation>
    </message>
    <message>
        <source>The server answers at %1. Check that the commands were pasted unchanged, on this computer.</source>
        <translation>Le serveur répond à %1. Les commandes ont-elles été collées telles quelles, sur cet ordinateur&#xa0;?</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>Le test a été annulé.</translation>
    </message>
    <message>
        <source>Cancel the &amp;test</source>
        <translation>Annuler le &amp;test</translation>
    </message>
</context>
<context>
    <name>restdock::ui::ConnectOffers</name>
    <message numerus="yes">
        <source>Warn &amp;me if no backup arrives for %n days</source>
        <translation>
            <numerusform>&amp;M’avertir si aucune sauvegarde n’arrive pendant %n jour</numerusform>
            <numerusform>&amp;M’avertir si aucune sauvegarde n’arrive pendant %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Start at login</source>
        <translation>&amp;Lancer à l’ouverture de session</translation>
    </message>
</context>
<context>
    <name>restdock::ui::ConnectWindow</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Connect a client: %1</source>
        <extracomment>a window&apos;s title; %1 is a profile</extracomment>
        <translation>Connecter un client&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>restdock::ui::DamageNotice</name>
    <message>
        <source>&amp;Restore last good copy</source>
        <translation>&amp;Rétablir la dernière bonne copie</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>Open the fil&amp;e</source>
        <translation>Ouvr&amp;ir le fichier</translation>
    </message>
</context>
<context>
    <name>restdock::ui::DeletingDialog</name>
    <message>
        <source>Allow deleting in “%1”</source>
        <translation>Permettre la suppression dans «&#xa0;%1&#xa0;»</translation>
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
    <message>
        <source>During this time clients can delete backups: restic forget and restic prune work. It ends by itself, or when the server stops. Its beginning and end are logged.</source>
        <translation>Pendant ce temps, les clients peuvent supprimer des sauvegardes&#xa0;: restic forget et restic prune fonctionnent alors. Cela se termine tout seul, ou quand le serveur s’arrête. Le début et la fin sont consignés.</translation>
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
        <source>&amp;Leave them out: you enter them again after the import</source>
        <translation>Les laisser &amp;de côté&#xa0;: ils seront à ressaisir après l’importation</translation>
    </message>
    <message>
        <source>&amp;Include them, locked with a passphrase</source>
        <translation>&amp;Les inclure, verrouillés par une phrase secrète</translation>
    </message>
    <message>
        <source>Include the &amp;users’ password hashes, so that clients keep working</source>
        <translation>&amp;Inclure les empreintes des mots de passe, pour que les clients continuent à fonctionner</translation>
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
    <message numerus="yes">
        <source>The passphrase is short. Write at least %n characters.</source>
        <translation>
            <numerusform>La phrase secrète est courte. Écrivez au moins %n caractère.</numerusform>
            <numerusform>La phrase secrète est courte. Écrivez au moins %n caractères.</numerusform>
        </translation>
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
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>Writing… If the keychain is locked, it asks for its password.</source>
        <translation>Écriture… Si le trousseau est verrouillé, il demande son mot de passe.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Tick the profiles that should be in the file.</source>
        <translation>Cochez les profils qui doivent être dans le fichier.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Enter it once more.</source>
        <translation>Les deux phrases secrètes diffèrent. Écrivez-la encore une fois.</translation>
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
        <translation>Où enregistrer les sauvegardes&#xa0;?</translation>
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
        <source>Folder for backups</source>
        <translation>Dossier pour les sauvegardes</translation>
    </message>
    <message>
        <source>Write the whole path, beginning with /.</source>
        <translation>Écrivez le chemin complet, commençant par /.</translation>
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
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
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
        <source>There are restic repositories in it already; clients can go on with them.</source>
        <translation>Il contient déjà des dépôts restic&#xa0;; les clients peuvent continuer à les utiliser.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Saving… If the keychain is locked, it asks for its password.</source>
        <translation>Enregistrement… Si le trousseau est verrouillé, il demande son mot de passe.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>Le mot de passe manque.</translation>
    </message>
    <message>
        <source>%1 is in use by another program; %2 is free.</source>
        <extracomment>two numbers of ports</extracomment>
        <translation>%1 est occupé par un autre programme&#xa0;; %2 est libre.</translation>
    </message>
</context>
<context>
    <name>restdock::ui::FreshPassword</name>
    <message>
        <source>Cop&amp;y for a minute</source>
        <translation>Copier &amp;pour une minute</translation>
    </message>
    <message>
        <source>Copy for a minute</source>
        <translation>Copier pour une minute</translation>
    </message>
    <message>
        <source>New password of “%1”</source>
        <translation>Nouveau mot de passe de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Copy the password of “%1” for a minute</source>
        <translation>Copier le mot de passe de «&#xa0;%1&#xa0;» pour une minute</translation>
    </message>
</context>
<context>
    <name>restdock::ui::FreshPasswords</name>
    <message>
        <source>Password of “%1”</source>
        <translation>Mot de passe de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>New passwords</source>
        <translation>Nouveaux mots de passe</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>The password of “%1”. It is shown only this once; Restdock keeps only its hash:</source>
        <translation>Le mot de passe de «&#xa0;%1&#xa0;». Il n’est affiché que cette fois&#xa0;; Restdock n’en garde que l’empreinte&#xa0;:</translation>
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
        <translation>La cac&amp;her&#xa0;: Restdock continue dans la zone de notification</translation>
    </message>
    <message>
        <source>&amp;Minimise it</source>
        <translation>La &amp;réduire</translation>
    </message>
    <message>
        <source>&amp;Quit: the servers stop</source>
        <translation>&amp;Quitter&#xa0;: les serveurs s’arrêtent</translation>
    </message>
    <message>
        <source>Without a tray the window is never hidden: Restdock asks what to do.</source>
        <translation>Sans zone de notification la fenêtre n’est jamais cachée&#xa0;: Restdock demande que faire.</translation>
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
        <translation>L’entrée %1 lance un autre programme&#xa0;: %2. Décochez puis cochez la case pour qu’elle lance celui-ci.</translation>
    </message>
    <message>
        <source>Started by hand, Restdock always shows its window.</source>
        <translation>Lancé à la main, Restdock montre toujours sa fenêtre.</translation>
    </message>
    <message>
        <source>Start &amp;servers with Restdock</source>
        <translation>Démarrer les &amp;serveurs avec Restdock</translation>
    </message>
    <message>
        <source>Those whose profiles say so, under “Advanced”. If this is off, none starts by itself.</source>
        <translation>Ceux des profils réglés ainsi, sous «&#xa0;Avancé&#xa0;». Désactivé, aucun ne démarre de lui-même.</translation>
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
        <translation>&amp;Commandes</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Cop&amp;ier</translation>
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
    <message>
        <source>A profile can be served without this window, by a systemd service of your own. It then also runs while nobody is signed in.</source>
        <translation>Un profil peut être servi sans cette fenêtre, par un service à vous que systemd exécute. Il tourne alors même si personne n’est connecté.</translation>
    </message>
    <message>
        <source>Stop the profile here first, and do not let it start with Restdock: two programs cannot serve the same profile.</source>
        <translation>Arrêtez d’abord le profil ici, et ne le laissez pas démarrer avec Restdock&#xa0;: deux programmes ne peuvent servir le même.</translation>
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
        <translation>La phrase secrète est incorrecte. (IMPORT-PASS)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>The file is from a newer Restdock. Update Restdock; nothing was changed. (IMPORT-NEW)</source>
        <translation>Le fichier vient d’un Restdock plus récent. Mettez Restdock à jour&#xa0;; rien n’a été changé. (IMPORT-NEW)</translation>
    </message>
    <message>
        <source>The file cannot be read; nothing was changed.</source>
        <translation>Le fichier ne peut pas être lu&#xa0;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>Every profile is skipped. Choose what to do with one of them.</source>
        <translation>Tous les profils sont ignorés. Choisissez que faire de l’un d’eux.</translation>
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
        <translation>Abandonné&#xa0;: rien n’a été ajouté.</translation>
    </message>
    <message numerus="yes">
        <source>%n profiles were imported. They are stopped until you start them.</source>
        <translation>
            <numerusform>%n profil a été importé. Il reste arrêté jusqu’à ce que vous le démarriez.</numerusform>
            <numerusform>%n profils ont été importés. Ils restent arrêtés jusqu’à ce que vous les démarriez.</numerusform>
        </translation>
    </message>
    <message>
        <source>The repositories themselves are not in the file. Copy them to %1, unless they are already there.</source>
        <translation>Les dépôts eux-mêmes ne sont pas dans le fichier. Copiez-les dans %1, s’ils n’y sont pas.</translation>
    </message>
    <message>
        <source>New certificates were made for: %1. Clients need the new file; you find it under “Connect a client”.</source>
        <translation>Ces profils ont un nouveau certificat, à donner à leurs clients&#xa0;: %1. Il se trouve près des commandes pour les clients.</translation>
    </message>
    <message>
        <source>Users of these have no password yet: %1.</source>
        <translation>Des utilisateurs de ces profils n’ont pas encore de mot de passe&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Given up: %n profiles were replaced already and stay so; nothing was added.</source>
        <translation>
            <numerusform>Abandonné&#xa0;: %n profil est déjà remplacé et le reste&#xa0;; rien n’a été ajouté.</numerusform>
            <numerusform>Abandonné&#xa0;: %n profils sont déjà remplacés et le restent&#xa0;; rien n’a été ajouté.</numerusform>
        </translation>
    </message>
    <message>
        <source>The keys of these are still to be entered: %1. Their servers start after that; edit the profile to enter its key.</source>
        <translation>Il reste à saisir les clés de&#xa0;: %1. Leurs serveurs démarrent ensuite&#xa0;; modifiez le profil pour saisir sa clé.</translation>
    </message>
    <message>
        <source>Saving… If the keychain is locked, it asks for its password.</source>
        <translation>Enregistrement… Si le trousseau est verrouillé, il demande son mot de passe.</translation>
    </message>
    <message>
        <source>This profile cannot be imported yet. Solve its problem, or skip it.</source>
        <translation>Ce profil ne peut pas encore être importé. Corrigez-le, ou ignorez-le.</translation>
    </message>
    <message>
        <source>These started with Restdock on the computer that they come from: %1. Here they do so once you switch it on in the profile, under “Advanced”.</source>
        <translation>Ceux-ci démarraient avec Restdock là d’où ils viennent&#xa0;: %1. Ici, ils le feront quand vous l’activerez dans le profil, sous «&#xa0;Avancé&#xa0;».</translation>
    </message>
</context>
<context>
    <name>restdock::ui::ImportPage</name>
    <message>
        <source>For &amp;all whose name is taken</source>
        <translation>&amp;Pour tous ceux dont le nom est pris</translation>
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
        <source>%1: %2</source>
        <extracomment>a profile&apos;s name, and a sentence about it</extracomment>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>Ignorer&#xa0;: le nom est pris</translation>
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
        <translation>Ignorer&#xa0;: garder le profil existant</translation>
    </message>
    <message>
        <source>Replace the present profile</source>
        <translation>Remplacer le profil existant</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>The file does not have its key. Enter it below, or later: until then its server does not start.</source>
        <translation>Le fichier ne contient pas sa clé. Saisissez-la ci-dessous, ou plus tard&#xa0;: jusque-là, son serveur ne démarre pas.</translation>
    </message>
    <message>
        <source>Its server is running; the import stops it.</source>
        <translation>Son serveur est en marche&#xa0;; l’importation l’arrête.</translation>
    </message>
    <message numerus="yes">
        <source>Its server is running, and %n clients are sending data. The import stops it, and restic will report an error.</source>
        <translation>
            <numerusform>Son serveur est en marche, et %n client envoie des données. L’importation l’arrête, et restic signalera une erreur.</numerusform>
            <numerusform>Son serveur est en marche, et %n clients envoient des données. L’importation l’arrête, et restic signalera une erreur.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;To check first</source>
        <translation>À &amp;considérer</translation>
    </message>
    <message>
        <source>not in the file; can be entered later</source>
        <translation>absente du fichier&#xa0;; peut être saisie plus tard</translation>
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
        <translation>verrouillé&#xa0;: il est déverrouillé quand un profil en a besoin</translation>
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
        <source>It works: an entry was written, read and removed.</source>
        <translation>Cela marche&#xa0;: une entrée a été écrite, lue et supprimée.</translation>
    </message>
    <message>
        <source>Forget an entry</source>
        <translation>Oublier une entrée</translation>
    </message>
    <message>
        <source>The secrets of “%1” are removed from the keychain. A profile that needs them cannot start until they are entered again. Backups stay as they are.</source>
        <translation>Les secrets de «&#xa0;%1&#xa0;» sont retirés du trousseau. Un profil qui en a besoin ne peut démarrer avant qu’ils soient saisis à nouveau. Les sauvegardes restent telles quelles.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Oublier</translation>
    </message>
    <message>
        <source>No keychain can be asked now.</source>
        <translation>Aucun trousseau ne peut être interrogé pour l’instant.</translation>
    </message>
    <message>
        <source>Testing the keychain. If it is locked, it asks for its password.</source>
        <translation>Test du trousseau. S’il est verrouillé, il demande son mot de passe.</translation>
    </message>
    <message>
        <source>Removing the entry. If the keychain is locked, it asks for its password.</source>
        <translation>Suppression de l’entrée. Si le trousseau est verrouillé, il demande son mot de passe.</translation>
    </message>
    <message>
        <source>The entry was removed from the keychain.</source>
        <translation>L’entrée a été supprimée du trousseau.</translation>
    </message>
    <message>
        <source>Restdock’s entries in it</source>
        <translation>Ce qu’il contient de Restdock</translation>
    </message>
    <message>
        <source>Restdock has stored nothing there.</source>
        <translation>Restdock n’y a rien déposé.</translation>
    </message>
    <message>
        <source>This keychain cannot list its entries. Shown is what Restdock has stored there.</source>
        <translation>Ce trousseau ne peut pas dire ce qu’il contient. La liste montre ce que Restdock y a déposé.</translation>
    </message>
</context>
<context>
    <name>restdock::ui::LateBackupDialog</name>
    <message>
        <source>&amp;Only “%1”</source>
        <translation>&amp;Seulement «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;All repositories of “%1”</source>
        <translation>&amp;Tous les dépôts de «&#xa0;%1&#xa0;»</translation>
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
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Warn after this many days without a backup</source>
        <translation>A&amp;vertir après ce nombre de jours sans sauvegarde</translation>
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
        <source>activity history requests events file folder size level rotate debug</source>
        <extracomment>words by which people look for these settings; not shown</extracomment>
        <translation>activité historique requêtes événements fichier dossier taille niveau journal rotation débogage</translation>
    </message>
    <message>
        <source>This much is kept of the requests, and as much again of the events; the oldest go first. Neither contains passwords or secrets. The window shows every request, whatever is written.</source>
        <translation>Taille gardée pour les requêtes, et autant pour les événements&#xa0;; le plus ancien est effacé d’abord. Ni les unes ni les autres ne contiennent de mots de passe ou de secrets. La fenêtre montre toutes les requêtes, quoi que l’on écrive.</translation>
    </message>
</context>
<context>
    <name>restdock::ui::LogTable</name>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
</context>
<context>
    <name>restdock::ui::MainWindow</name>
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
        <source>Open &amp;folder</source>
        <translation>Ou&amp;vrir le dossier</translation>
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
        <translation>T&amp;out arrêter</translation>
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
        <translation>Re&amp;nommer…</translation>
    </message>
    <message>
        <source>Ne&amp;xt area</source>
        <translation>Zone su&amp;ivante</translation>
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
        <translation>Ou&amp;vrir dans Drime</translation>
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
        <translation>Il n’y a plus de profil «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Deleting can be allowed while the server runs and refuses it.</source>
        <translation>La suppression peut être permise tant que le serveur fonctionne et la refuse.</translation>
    </message>
    <message>
        <source>&amp;Start after unlock…</source>
        <translation>&amp;Démarrer après déverrouillage…</translation>
    </message>
    <message>
        <source>Cancel the &amp;stop</source>
        <translation>Annuler l’&amp;arrêt</translation>
    </message>
    <message>
        <source>Restoring profiles. If the keychain is locked, it asks for its password.</source>
        <translation>Restauration des profils. Si le trousseau est verrouillé, il demande son mot de passe.</translation>
    </message>
    <message>
        <source>Copied: versions, states and the latest events. They contain no names, addresses or secrets.</source>
        <translation>Copié&#xa0;: versions, états et derniers événements, sans noms, adresses ni secrets.</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>D&amp;upliquer</translation>
    </message>
    <message>
        <source>Allow de&amp;leting for…</source>
        <translation>Permettre &amp;la suppression pendant…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>restdock::ui::NewUserDialog</name>
    <message>
        <source>New user of “%1”</source>
        <translation>Nouvel utilisateur de «&#xa0;%1&#xa0;»</translation>
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
        <translation>Un nom ne peut contenir que des lettres, des chiffres et . _ - @.</translation>
    </message>
    <message>
        <source>The name is missing. Enter the one with which the client signs in.</source>
        <translation>Le nom manque. Saisissez celui avec lequel le client s’identifie.</translation>
    </message>
</context>
<context>
    <name>restdock::ui::NoTrayNotice</name>
    <message>
        <source>This desktop shows no tray icons. Servers run as long as this window is open or minimised. On GNOME, the extension “AppIndicator” adds a tray.</source>
        <translation>Ce bureau n’affiche pas d’icônes dans une zone de notification. Les serveurs tournent tant que cette fenêtre est ouverte ou réduite. Sous GNOME, l’extension «&#xa0;AppIndicator&#xa0;» en ajoute une.</translation>
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
        <translation>Quand votre attention est requise</translation>
    </message>
    <message>
        <source>A &amp;server was stopped by an error</source>
        <translation>Un &amp;serveur s’est arrêté sur une erreur</translation>
    </message>
    <message>
        <source>A storage or the &amp;keychain needs attention</source>
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
        <translation>Beaucoup de &amp;mots de passe erronés en peu de temps</translation>
    </message>
    <message>
        <source>Deleting is &amp;allowed for a while, or no longer allowed</source>
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
        <translation>Types</translation>
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
        <source>Active clients</source>
        <translation>Clients actifs</translation>
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
        <source>in %1, out %2</source>
        <translation>entrée %1, sortie %2</translation>
    </message>
    <message>
        <source>no requests yet</source>
        <translation>pas encore de requêtes</translation>
    </message>
    <message>
        <source>unknown until the server has asked</source>
        <translation>inconnue tant que le serveur ne l’a pas demandée</translation>
    </message>
    <message>
        <source>%1 free of %2</source>
        <extracomment>two amounts of data</extracomment>
        <translation>%1 libres sur %2</translation>
    </message>
    <message>
        <source>No client has connected yet. “Connect a client” has the commands.</source>
        <translation>Aucun client ne s’est encore connecté. Les commandes sont sous «&#xa0;Connecter un client&#xa0;».</translation>
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
        <source>peak in %1, out %2; today in %3, out %4</source>
        <translation>maximum entrée %1, sortie %2&#xa0;; aujourd’hui entrée %3, sortie %4</translation>
    </message>
    <message>
        <source>in %1, out %2; last run until %3</source>
        <translation>entrée %1, sortie %2&#xa0;; dernière exécution jusqu’à %3</translation>
    </message>
    <message>
        <source>%1 in the last run, %2 of them failed</source>
        <extracomment>two numbers of requests</extracomment>
        <translation>%1 lors de la dernière exécution, dont %2 en échec</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Space used</source>
        <translation>Place utilisée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads</source>
        <translation>
            <numerusform>%Ln envoi</numerusform>
            <numerusform>%Ln envois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads</source>
        <translation>
            <numerusform>%Ln téléchargement</numerusform>
            <numerusform>%Ln téléchargements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln look-ups</source>
        <translation>
            <numerusform>%Ln consultation</numerusform>
            <numerusform>%Ln consultations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lists</source>
        <extracomment>requests for a list of files</extracomment>
        <translation>
            <numerusform>%Ln liste</numerusform>
            <numerusform>%Ln listes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletions</source>
        <translation>
            <numerusform>%Ln suppression</numerusform>
            <numerusform>%Ln suppressions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln others</source>
        <extracomment>requests of another kind</extracomment>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
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
            <numerusform>%Ln index</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshots</source>
        <translation>
            <numerusform>%Ln instantané</numerusform>
            <numerusform>%Ln instantanés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys</source>
        <translation>
            <numerusform>%Ln clé</numerusform>
            <numerusform>%Ln clés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln locks</source>
        <translation>
            <numerusform>%Ln verrou</numerusform>
            <numerusform>%Ln verrous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln settings</source>
        <extracomment>requests for a repository&apos;s file of settings</extracomment>
        <translation>
            <numerusform>%Ln réglage</numerusform>
            <numerusform>%Ln réglages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connections open</source>
        <translation>
            <numerusform>%Ln connexion ouverte</numerusform>
            <numerusform>%Ln connexions ouvertes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests under way</source>
        <translation>
            <numerusform>%Ln requête en cours</numerusform>
            <numerusform>%Ln requêtes en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel the stop</source>
        <translation>Annuler l’arrêt</translation>
    </message>
    <message>
        <source>Cancel the start</source>
        <translation>Annuler le démarrage</translation>
    </message>
    <message>
        <source>half within %1, 95% within %2</source>
        <translation>la moitié en %1, 95 % en %2</translation>
    </message>
    <message>
        <source>The server is not running. Clients cannot connect.</source>
        <translation>Le serveur n’est pas en marche. Les clients ne peuvent pas se connecter.</translation>
    </message>
    <message>
        <source>browsing</source>
        <translation>regarde</translation>
    </message>
    <message>
        <source>Unlock &amp;keychain…</source>
        <translation>Déve&amp;rrouiller le trousseau…</translation>
    </message>
    <message>
        <source>Stored in</source>
        <translation>Stocké dans</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>in %1, out %2, %3 requests/s, errors today %4</source>
        <extracomment>two rates, such as &quot;18.4 MB/s&quot;, and two numbers</extracomment>
        <translation>entrée %1, sortie %2, %3 requêtes/s, erreurs aujourd’hui %4</translation>
    </message>
    <message>
        <source>%1 succeeded, %2 refused or not found, %3 failed</source>
        <extracomment>three numbers of requests</extracomment>
        <translation>%1 réussies, %2 refusées ou introuvables, %3 en échec</translation>
    </message>
    <message>
        <source>No client connected. Last request %1.</source>
        <translation>Aucun client connecté. Dernière requête %1.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
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
        <translation>Aucun trousseau n’a été trouvé&#xa0;: cette session n’offre ni Secret Service ni KWallet. Les clés peuvent être gardées dans un fichier verrouillé par une phrase secrète. Restdock la demande une fois après chaque démarrage.</translation>
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
        <translation>La phrase secrète est incorrecte.</translation>
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
        <source>The two differ. Enter it once more.</source>
        <translation>Les deux diffèrent. Écrivez-la encore une fois.</translation>
    </message>
</context>
<context>
    <name>restdock::ui::PasswordFile</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the password file</source>
        <translation>Choisir le fichier des mots de passe</translation>
    </message>
    <message>
        <source>Restdock never writes to it, and reads it again when it changes</source>
        <translation>Il n’est jamais écrit, et relu quand il change</translation>
    </message>
</context>
<context>
    <name>restdock::ui::PortNote</name>
    <message>
        <source>in use by this profile</source>
        <translation>utilisé par ce profil</translation>
    </message>
    <message>
        <source>in use by the profile “%1”</source>
        <translation>utilisé par le profil «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>in use by another program</source>
        <translation>utilisé par un autre programme</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>non autorisé</translation>
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
        <translation>Modifier le profil&#xa0;: %1</translation>
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
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>storage</source>
        <translation>stockage</translation>
    </message>
    <message>
        <source>address or port</source>
        <translation>adresse ou port</translation>
    </message>
    <message>
        <source>how users sign in</source>
        <translation>identification des utilisateurs</translation>
    </message>
    <message>
        <source>encryption</source>
        <translation>chiffrement</translation>
    </message>
    <message>
        <source>verification of uploads</source>
        <translation>vérification des envois</translation>
    </message>
    <message>
        <source>limits of all together</source>
        <translation>limites pour tout ensemble</translation>
    </message>
    <message>
        <source>metrics</source>
        <translation>mesures</translation>
    </message>
    <message>
        <source>request log</source>
        <translation>journal des requêtes</translation>
    </message>
    <message>
        <source>time-outs</source>
        <translation>délais</translation>
    </message>
    <message>
        <source>speed limits</source>
        <translation>limites de débit</translation>
    </message>
    <message>
        <source>numbers of connections</source>
        <translation>nombres de connexions</translation>
    </message>
    <message>
        <source>other settings</source>
        <translation>autres paramètres</translation>
    </message>
    <message>
        <source>Clients that have the old address written down need the new one.</source>
        <translation>Les clients qui ont noté l’ancienne adresse ont besoin de la nouvelle.</translation>
    </message>
    <message numerus="yes">
        <source>Changing the port changes the address that %n clients use.</source>
        <translation>
            <numerusform>Changer le port change l’adresse qu’utilise %n client.</numerusform>
            <numerusform>Changer le port change l’adresse qu’utilisent %n clients.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This changes the address that %n clients use.</source>
        <translation>
            <numerusform>Ceci change l’adresse qu’utilise %n client.</numerusform>
            <numerusform>Ceci change l’adresse qu’utilisent %n clients.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With encryption the address that %n clients use begins with https.</source>
        <translation>
            <numerusform>Avec chiffrement, l’adresse qu’utilise %n client commence par https.</numerusform>
            <numerusform>Avec chiffrement, l’adresse qu’utilisent %n clients commence par https.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without encryption the address that %n clients use begins with http.</source>
        <translation>
            <numerusform>Sans chiffrement, l’adresse qu’utilise %n client commence par http.</numerusform>
            <numerusform>Sans chiffrement, l’adresse qu’utilisent %n clients commence par http.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This needs a restart of the server: %1. It interrupts %n clients that are active now; “Save” leaves the restart for later.</source>
        <extracomment>%1: settings, as a list</extracomment>
        <translation>
            <numerusform>Ceci demande un redémarrage du serveur&#xa0;: %1. Il interrompt %n client actif en ce moment&#xa0;; «&#xa0;Enregistrer&#xa0;» remet le redémarrage à plus tard.</numerusform>
            <numerusform>Ceci demande un redémarrage du serveur&#xa0;: %1. Il interrompt %n clients actifs en ce moment&#xa0;; «&#xa0;Enregistrer&#xa0;» remet le redémarrage à plus tard.</numerusform>
        </translation>
    </message>
    <message>
        <source>This needs a restart of the server: %1.</source>
        <extracomment>%1: settings, as a list</extracomment>
        <translation>Ceci demande un redémarrage du serveur&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Cancel the test</source>
        <translation>Annuler le test</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>What needs a restart takes effect at the next start</source>
        <translation>Ce qui demande un redémarrage prend effet au prochain démarrage</translation>
    </message>
    <message>
        <source>Saving… If the keychain is locked, it asks for its password.</source>
        <translation>Enregistrement… Si le trousseau est verrouillé, il demande son mot de passe.</translation>
    </message>
    <message>
        <source>“%1” was changed elsewhere while this window was open, so nothing was saved here. Close it and edit the profile again.</source>
        <translation>«&#xa0;%1&#xa0;» a été modifié ailleurs pendant que cette fenêtre était ouverte&#xa0;; rien n’a donc été enregistré ici. Fermez-la et modifiez de nouveau le profil.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>The server keeps running, and applies the change at once.</source>
        <translation>Le serveur continue et suit aussitôt la modification.</translation>
    </message>
</context>
<context>
    <name>restdock::ui::ProfileEditing</name>
    <message>
        <source>Opening “%1”. If the keychain is locked, it asks for its password.</source>
        <translation>Ouverture de «&#xa0;%1&#xa0;». Si le trousseau est verrouillé, il demande son mot de passe.</translation>
    </message>
    <message>
        <source>Making a certificate for “%1”.</source>
        <translation>Création d’un certificat pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” was saved without a test, and is not started yet.</source>
        <translation>«&#xa0;%1&#xa0;» a été enregistré sans test, et n’est pas encore démarré.</translation>
    </message>
    <message>
        <source>“%1” applies the rest of the change the next time it is started.</source>
        <translation>«&#xa0;%1&#xa0;» prendra en compte le reste de la modification au prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>restdock::ui::ProfileList</name>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
</context>
<context>
    <name>restdock::ui::ProfileTabs</name>
    <message>
        <source>&amp;Overview</source>
        <translation>Ap&amp;erçu</translation>
    </message>
    <message>
        <source>Repos&amp;itories</source>
        <translation>Dépôt&amp;s</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
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
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
</context>
<context>
    <name>restdock::ui::ProfileTasks</name>
    <message>
        <source>%1 (copy)</source>
        <extracomment>the name of a copied profile</extracomment>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>Stop “%1”</source>
        <translation>Arrêter «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Laisser en marche</translation>
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
        <source>Clients of “%1” are set up for port %2. They cannot connect until you change them to port %3.</source>
        <translation>Les clients de «&#xa0;%1&#xa0;» ont noté le port %2. Ils n’obtiennent aucune réponse tant qu’on ne leur donne pas le port %3.</translation>
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
        <translation>Le certificat de «&#xa0;%1&#xa0;» ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Retirer «&#xa0;%1&#xa0;»</translation>
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
        <source>Every computer in a network of this one can then connect to “%1”, with the name and password of a user.</source>
        <translation>Chaque ordinateur d’un réseau de celui-ci pourra se connecter à «&#xa0;%1&#xa0;», avec le nom et le mot de passe d’un utilisateur.</translation>
    </message>
    <message>
        <source>Listen on all addresses</source>
        <translation>Écouter sur toutes les adresses</translation>
    </message>
    <message>
        <source>There is no certificate: passwords can be read on the network.</source>
        <translation>Il n’y a pas de certificat&#xa0;: les mots de passe peuvent être lus sur le réseau.</translation>
    </message>
    <message>
        <source>&amp;Keep %1</source>
        <translation>&amp;Garder %1</translation>
    </message>
    <message>
        <source>&amp;Listen on all</source>
        <translation>Écouter sur &amp;toutes</translation>
    </message>
    <message>
        <source>The backups in %1 stay. The saved token, the profile and its users are deleted.</source>
        <translation>Les sauvegardes dans %1 restent. Le jeton enregistré, le profil et ses utilisateurs sont supprimés.</translation>
    </message>
    <message>
        <source>The backups in %1 stay. The profile and its users are deleted.</source>
        <translation>Les sauvegardes dans %1 restent. Le profil et ses utilisateurs sont supprimés.</translation>
    </message>
    <message>
        <source>Changing “%1”. If the keychain is locked, it asks for its password.</source>
        <translation>Modification de «&#xa0;%1&#xa0;». Si le trousseau est verrouillé, il demande son mot de passe.</translation>
    </message>
    <message>
        <source>Stop all servers</source>
        <translation>Arrêter tous les serveurs</translation>
    </message>
    <message numerus="yes">
        <source>%n clients are sending data. If the server stops now, restic will report an error or try again later.</source>
        <translation>
            <numerusform>%n client envoie des données. Si le serveur s’arrête maintenant, restic signalera une erreur ou réessaiera plus tard.</numerusform>
            <numerusform>%n clients envoient des données. Si le serveur s’arrête maintenant, restic signalera une erreur ou réessaiera plus tard.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removing “%1”. If the keychain is locked, it asks for its password.</source>
        <translation>Suppression de «&#xa0;%1&#xa0;». Si le trousseau est verrouillé, il demande son mot de passe.</translation>
    </message>
    <message>
        <source>Profiles, or a rest-server’s users (*.toml .htpasswd);;All files (*)</source>
        <translation>Profils, ou utilisateurs d’un rest-server (*.toml .htpasswd);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Restart “%1”</source>
        <translation>Redémarrer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n clients are sending data. If the server restarts now, restic will report an error or try again later.</source>
        <translation>
            <numerusform>%n client envoie des données. Si le serveur redémarre maintenant, restic signalera une erreur ou réessaiera plus tard.</numerusform>
            <numerusform>%n clients envoient des données. Si le serveur redémarre maintenant, restic signalera une erreur ou réessaiera plus tard.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Restart now</source>
        <translation>&amp;Redémarrer maintenant</translation>
    </message>
    <message numerus="yes">
        <source>%n clients are sending data. The server stops, and restic will report an error.</source>
        <translation>
            <numerusform>%n client envoie des données. Le serveur s’arrête, et restic signalera une erreur.</numerusform>
            <numerusform>%n clients envoient des données. Le serveur s’arrête, et restic signalera une erreur.</numerusform>
        </translation>
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
        <translation>Les dépôts n’ont pas pu être comptés&#xa0;: %1</translation>
    </message>
    <message>
        <source>counting… %1 files</source>
        <translation>comptage… %1 fichiers</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>comptage…</translation>
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
        <translation>Pas encore de dépôt. Le premier «&#xa0;restic init&#xa0;» d’un client en crée un.</translation>
    </message>
    <message>
        <source>“Refresh” tries again.</source>
        <translation>«&#xa0;Actualiser&#xa0;» essaie à nouveau.</translation>
    </message>
    <message>
        <source>Select a repository to see what it is made of.</source>
        <translation>Choisissez un dépôt pour voir de quoi il est fait.</translation>
    </message>
    <message>
        <source>After how many days without a backup the selected repository, or every one, is late</source>
        <translation>Après combien de jours sans sauvegarde le dépôt choisi, ou chacun, est en retard</translation>
    </message>
    <message>
        <source>a backup has been received since; “Refresh” counts it</source>
        <translation>une sauvegarde a été reçue depuis&#xa0;; «&#xa0;Actualiser&#xa0;» la compte</translation>
    </message>
    <message>
        <source>Changing “%1”. If the keychain is locked, it asks for its password.</source>
        <translation>Modification de «&#xa0;%1&#xa0;». Si le trousseau est verrouillé, il demande son mot de passe.</translation>
    </message>
    <message>
        <source>Looking for repositories… If the keychain is locked, it asks for its password.</source>
        <translation>Recherche des dépôts… Si le trousseau est verrouillé, il demande son mot de passe.</translation>
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
        <translation>Dernière sauvegarde</translation>
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
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Received in 7 days</source>
        <translation>Reçu en 7 jours</translation>
    </message>
    <message>
        <source>Received
in 7 days</source>
        <extracomment>a column, in two lines because there are many: bytes received in the last seven days</extracomment>
        <translation>Reçu
en 7 jours</translation>
    </message>
</context>
<context>
    <name>restdock::ui::RestartNote</name>
    <message>
        <source>Saved changes take effect with the next start.</source>
        <translation>Les changements enregistrés prendront effet au prochain démarrage.</translation>
    </message>
    <message>
        <source>Restart no&amp;w</source>
        <translation>Redémarrer &amp;maintenant</translation>
    </message>
</context>
<context>
    <name>restdock::ui::RightsBox</name>
    <message>
        <source>Full: write, read and delete</source>
        <translation>Complet&#xa0;: écrire, lire et supprimer</translation>
    </message>
    <message>
        <source>Add only: nothing can be deleted</source>
        <translation>Ajout seul&#xa0;: rien ne peut être supprimé</translation>
    </message>
    <message>
        <source>Read only: for restoring</source>
        <translation>Lecture seule&#xa0;: pour restaurer</translation>
    </message>
</context>
<context>
    <name>restdock::ui::RulesPage</name>
    <message>
        <source>A&amp;dd only: nobody can delete or change backups</source>
        <translation>A&amp;jouter seulement&#xa0;: personne ne peut supprimer ni modifier les sauvegardes</translation>
    </message>
    <message>
        <source>Users reach only their own &amp;folder</source>
        <translation>Les utilisateurs n’atteignent que le doss&amp;ier de leur nom</translation>
    </message>
    <message>
        <source>&amp;Verify uploads: damaged data is refused</source>
        <translation>&amp;Vérifier les envois&#xa0;: les données endommagées sont refusées</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Total &amp;limit</source>
        <translation>&amp;Limite totale</translation>
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
    <message>
        <source>Set in “Repositories” – %1</source>
        <extracomment>%1: repositories and days, &quot;laptop: 7 days, phone: never&quot;</extracomment>
        <translation>Défini dans «&#xa0;Dépôts&#xa0;»&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <extracomment>in the field of a number, which %1 stands for</extracomment>
        <translation>
            <numerusform>%1 jour</numerusform>
            <numerusform>%1 jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>%1: never</source>
        <extracomment>a repository</extracomment>
        <translation>%1&#xa0;: jamais</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n days</source>
        <translation>
            <numerusform>%1&#xa0;: %n jour</numerusform>
            <numerusform>%1&#xa0;: %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;End deleting now</source>
        <translation>&amp;Terminer la suppression</translation>
    </message>
    <message>
        <source>Allow d&amp;eleting for…</source>
        <translation>&amp;Permettre la suppression pendant…</translation>
    </message>
    <message numerus="yes">
        <source>Deleting is allowed for %n more minutes.</source>
        <translation>
            <numerusform>La suppression est permise encore %n minute.</numerusform>
            <numerusform>La suppression est permise encore %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>New backups are refused when less than this is left. Restoring still works.</source>
        <translation>Les nouvelles sauvegardes sont refusées s’il reste moins. La restauration continue.</translation>
    </message>
    <message>
        <source>no limit; for example %1</source>
        <translation>aucune limite&#xa0;; par exemple %1</translation>
    </message>
    <message>
        <source>nothing; for example %1</source>
        <translation>rien&#xa0;; par exemple %1</translation>
    </message>
    <message>
        <source>damaged data is then stored, and noticed only when it is restored</source>
        <translation>des données endommagées sont alors enregistrées, et cela ne se voit qu’à la restauration</translation>
    </message>
    <message>
        <source>Verify uploads</source>
        <translation>Vérifier les envois</translation>
    </message>
</context>
<context>
    <name>restdock::ui::SessionSecretsDialog</name>
    <message>
        <source>For this session</source>
        <translation>Pour cette session</translation>
    </message>
    <message>
        <source>The secrets of “%1” are not read from a keychain now. What you enter here is kept in memory only; you enter it again after Restdock has been restarted.</source>
        <translation>Ce dont «&#xa0;%1&#xa0;» a besoin ne vient pas d’un trousseau pour le moment. Ce que vous saisissez ici reste en mémoire seulement&#xa0;; il le faudra de nouveau après le prochain démarrage de Restdock.</translation>
    </message>
    <message>
        <source>&amp;Use until Restdock ends</source>
        <translation>&amp;Utiliser jusqu’à la fermeture de Restdock</translation>
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
    <message>
        <source>No setting matches this word.</source>
        <translation>Aucun paramètre ne contient ce mot.</translation>
    </message>
    <message>
        <source>A later version of Restdock has written these settings. Those that this version knows apply, but they cannot be changed here. Update Restdock.</source>
        <translation>Une version ultérieure de Restdock a écrit ces paramètres. Ce que celle-ci en connaît s’applique, et ils ne peuvent pas être modifiés ici. Mettez Restdock à jour.</translation>
    </message>
</context>
<context>
    <name>restdock::ui::SizeEdit</name>
    <message>
        <source>this is not a size</source>
        <translation>ce n’est pas une taille</translation>
    </message>
</context>
<context>
    <name>restdock::ui::StateNews</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a profile, and the state of its server</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: deleting is allowed</source>
        <translation>%1&#xa0;: la suppression est permise</translation>
    </message>
    <message>
        <source>%1: deleting is no longer allowed</source>
        <translation>%1&#xa0;: la suppression n’est plus permise</translation>
    </message>
</context>
<context>
    <name>restdock::ui::StatusLine</name>
    <message>
        <source>State of Restdock</source>
        <translation>État de Restdock</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n en marche</numerusform>
            <numerusform>%n en marche</numerusform>
        </translation>
    </message>
    <message>
        <source>Restdock quits when no client is active any more.</source>
        <translation>Restdock quittera quand plus aucun client ne sera actif.</translation>
    </message>
    <message>
        <source>Cancel quitting</source>
        <translation>Ne pas quitter</translation>
    </message>
    <message>
        <source>keychain: unlocked</source>
        <extracomment>%1 is the keychain&apos;s name</extracomment>
        <translation>trousseau&#xa0;: déverrouillé</translation>
    </message>
    <message>
        <source>keychain: unlocked (%1)</source>
        <translation>trousseau&#xa0;: déverrouillé (%1)</translation>
    </message>
    <message>
        <source>keychain: locked</source>
        <translation>trousseau&#xa0;: verrouillé</translation>
    </message>
    <message>
        <source>keychain: locked (%1)</source>
        <translation>trousseau&#xa0;: verrouillé (%1)</translation>
    </message>
    <message>
        <source>no keychain</source>
        <translation>aucun trousseau</translation>
    </message>
    <message numerus="yes">
        <source>%n need attention</source>
        <extracomment>so many profiles, in the last line of the window</extracomment>
        <translation>
            <numerusform>%n attend quelque chose</numerusform>
            <numerusform>%n attendent quelque chose</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>restdock::ui::StoragePage</name>
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
        <source>none: it is kept in the keychain</source>
        <translation>aucun&#xa0;: il est gardé dans le trousseau</translation>
    </message>
    <message>
        <source>%1 from a file</source>
        <extracomment>a secret, such as an API token, that is read from a file</extracomment>
        <translation>%1 depuis un fichier</translation>
    </message>
    <message>
        <source>The folder will be made.</source>
        <translation>Le dossier sera créé.</translation>
    </message>
    <message>
        <source>There are repositories in it: %1.</source>
        <translation>Il contient des dépôts&#xa0;: %1.</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>The folder will be made when the profile is saved. %1 of %2 are free on its disk.</source>
        <translation>Le dossier sera créé à l’enregistrement du profil. Son disque a %1 libres sur %2.</translation>
    </message>
    <message>
        <source>The folder will be made when the profile is saved.</source>
        <translation>Le dossier sera créé à l’enregistrement du profil.</translation>
    </message>
    <message>
        <source>Testing: waiting for the storage to answer…</source>
        <translation>Test&#xa0;: en attente de la réponse du stockage…</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>Le test a été annulé.</translation>
    </message>
    <message>
        <source>%1 are free on its disk.</source>
        <translation>%1 libres sur son disque.</translation>
    </message>
    <message>
        <source>The storage accepted a test file. %1 of %2 are free.</source>
        <translation>Le stockage a accepté un fichier d’essai. %1 libres sur %2.</translation>
    </message>
    <message>
        <source>The storage answers and accepts data.</source>
        <translation>Le stockage répond et accepte des données.</translation>
    </message>
    <message>
        <source>Sho&amp;w rarely needed settings</source>
        <translation>&amp;Montrer les paramètres rarement utilisés</translation>
    </message>
    <message>
        <source>It is itself a restic repository, which clients reach at the server’s address without a name after it.</source>
        <translation>C’est lui-même un dépôt restic, que les clients atteignent à l’adresse du serveur sans nom derrière.</translation>
    </message>
    <message>
        <source>Enter the API token first: Drime shows its folders only to those who have it.</source>
        <translation>Saisissez d’abord le jeton d’API&#xa0;: sans lui, Drime ne montre aucun dossier.</translation>
    </message>
    <message>
        <source>Connected as %1 · %2 of %3 used</source>
        <extracomment>%1 is an account, %2 and %3 are amounts of data</extracomment>
        <translation>Connecté en tant que %1 · %2 sur %3 utilisés</translation>
    </message>
    <message>
        <source>Connected as %1</source>
        <translation>Connecté en tant que %1</translation>
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
    <message>
        <source>Nothing was transferred in this time.</source>
        <translation>Rien n’a été transféré pendant ce temps.</translation>
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
        <source>S&amp;ettings…</source>
        <translation>Para&amp;mètres…</translation>
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
    <message>
        <source>&amp;Cancel quitting</source>
        <translation>&amp;Ne pas quitter</translation>
    </message>
    <message numerus="yes">
        <source>%1: deleting allowed for %n min: end now</source>
        <translation>
            <numerusform>%1 – suppression permise pendant %n min&#xa0;: terminer</numerusform>
            <numerusform>%1 – suppression permise pendant %n min&#xa0;: terminer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1…</source>
        <extracomment>an entry of the tray&apos;s menu that leads to what needs the person: &quot;Drime: token refused&quot;</extracomment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>&amp;Quit now…</source>
        <translation>&amp;Quitter maintenant…</translation>
    </message>
    <message>
        <source>Cancel the &amp;stop</source>
        <translation>Annuler l’&amp;arrêt</translation>
    </message>
    <message>
        <source>Cancel the &amp;start</source>
        <translation>Annuler le &amp;démarrage</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <translation>%1   %2</translation>
    </message>
    <message numerus="yes">
        <source>Deleting allowed for %n min: end now</source>
        <translation>
            <numerusform>Suppression permise pendant %n min&#xa0;: terminer</numerusform>
            <numerusform>Suppression permise pendant %n min&#xa0;: terminer</numerusform>
        </translation>
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
    <message>
        <source>&amp;More</source>
        <translation>Autres choi&amp;x</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Show the &amp;log around this time</source>
        <translation>Afficher le &amp;journal de ce moment</translation>
    </message>
    <message>
        <source>Enter p&amp;assphrase…</source>
        <translation>S&amp;aisir la phrase secrète…</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copier les détails</translation>
    </message>
    <message>
        <source>Unloc&amp;k…</source>
        <translation>Déve&amp;rrouiller…</translation>
    </message>
    <message>
        <source>Use %1…</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Utiliser %1…</translation>
    </message>
    <message numerus="yes">
        <source>Retried automatically, next in %n s.</source>
        <translation>
            <numerusform>Nouvel essai automatique dans %n s.</numerusform>
            <numerusform>Nouvel essai automatique dans %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Retried automatically, now.</source>
        <translation>Nouvel essai automatique en cours.</translation>
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
        <translation>Il n’y a pas encore d’utilisateur&#xa0;: aucun client ne peut se connecter.</translation>
    </message>
    <message>
        <source>The users of %1.</source>
        <extracomment>a file, and why it cannot be read</extracomment>
        <translation>Les utilisateurs de %1.</translation>
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
        <translation>Ret&amp;irer…</translation>
    </message>
    <message>
        <source>Change what users may do, and how they sign in</source>
        <translation>Modifier ce que les utilisateurs peuvent faire et comment ils s’identifient</translation>
    </message>
    <message>
        <source>The users of %1 are not known: %2.</source>
        <translation>Les utilisateurs de %1 ne sont pas connus&#xa0;: %2.</translation>
    </message>
    <message>
        <source>A reverse proxy says who the users are. Those who have connected are listed.</source>
        <translation>Un proxy inverse dit qui est qui. Ceux qui sont venus sont listés.</translation>
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
        <translation>%1, %2, vu pour la dernière fois&#xa0;: %3</translation>
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
        <source>Last seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Last address</source>
        <translation>Dernière adresse</translation>
    </message>
</context>
<context>
    <name>restdock::ui::UserTable</name>
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
        <source>Last seen</source>
        <translation>Vu</translation>
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
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Last address</source>
        <translation>Dernière adresse</translation>
    </message>
</context>
<context>
    <name>restdock::ui::UserTasks</name>
    <message>
        <source>New password for “%1”</source>
        <translation>Nouveau mot de passe de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>A client that signs in as “%1” is refused until it has the new password.</source>
        <translation>Un client qui s’identifie comme «&#xa0;%1&#xa0;» est refusé tant qu’il n’a pas le nouveau mot de passe.</translation>
    </message>
    <message>
        <source>&amp;Keep the old one</source>
        <translation>&amp;Garder l’ancien</translation>
    </message>
    <message>
        <source>&amp;Make a new one</source>
        <translation>En &amp;créer un nouveau</translation>
    </message>
    <message>
        <source>Remove the user “%1”</source>
        <translation>Retirer l’utilisateur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Clients that sign in as “%1” are refused from now on. Their backups stay.</source>
        <translation>Les clients qui s’identifient comme «&#xa0;%1&#xa0;» sont refusés désormais. Leurs sauvegardes restent.</translation>
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
        <source>Changing the users of “%1”. If the keychain is locked, it asks for its password.</source>
        <translation>Modification des utilisateurs de «&#xa0;%1&#xa0;». Si le trousseau est verrouillé, il demande son mot de passe.</translation>
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
        <source>&amp;Limit</source>
        <translation>&amp;Limite</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Choisissez un autre fichier</translation>
    </message>
    <message>
        <source>Enter the name with which the client signs in</source>
        <translation>Saisissez le nom avec lequel le client s’identifie</translation>
    </message>
    <message>
        <source>the name is missing</source>
        <translation>le nom manque</translation>
    </message>
    <message>
        <source>a name has letters, digits, and . _ - @ only</source>
        <translation>un nom n’a que des lettres, des chiffres et . _ - @</translation>
    </message>
    <message>
        <source>there is a user of this name</source>
        <translation>un utilisateur de ce nom existe</translation>
    </message>
    <message>
        <source>the limit of “%1” is not a size</source>
        <translation>la limite de «&#xa0;%1&#xa0;» n’est pas une taille</translation>
    </message>
    <message>
        <source>The password of “%1”. It is shown only this once, and takes effect when the profile is saved:</source>
        <translation>Le mot de passe de «&#xa0;%1&#xa0;». Il n’est montré que cette fois, et vaut quand le profil est enregistré&#xa0;:</translation>
    </message>
    <message>
        <source>this user is not added yet</source>
        <translation>cet utilisateur n’est pas encore ajouté</translation>
    </message>
    <message>
        <source>Add the user, or empty the field</source>
        <translation>Ajoutez l’utilisateur, ou videz le champ</translation>
    </message>
    <message>
        <source>no limit; for example %1</source>
        <translation>aucune limite&#xa0;; par exemple %1</translation>
    </message>
</context>
<context>
    <name>restdock::ui::WaitNotice</name>
    <message>
        <source>Please wait</source>
        <translation>Veuillez patienter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
</TS>
