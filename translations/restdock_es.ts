<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ActiveClients</name>
    <message>
        <source>a client that has just come to “%1”</source>
        <translation>un cliente que acaba de llegar a «%1»</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>alguien sin nombre</translation>
    </message>
    <message>
        <source>%1 from %2, in “%3”</source>
        <extracomment>%1 is a user, %2 an address, %3 a profile</extracomment>
        <translation>%1 desde %2, en «%3»</translation>
    </message>
    <message>
        <source>%1 from %2: “%3” in “%4”</source>
        <extracomment>%1 is a user, %2 an address, %3 a repository, %4 a profile</extracomment>
        <translation>%1 desde %2: «%3» en «%4»</translation>
    </message>
    <message numerus="yes">
        <source>and %n others</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
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
        <translation>Servidor de copias de seguridad para restic</translation>
    </message>
</context>
<context>
    <name>Backend</name>
    <message>
        <source>Folder on this computer</source>
        <translation>Carpeta en este equipo</translation>
    </message>
    <message>
        <source>Drime Cloud</source>
        <translation>Drime Cloud</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>the folder in which the repositories are kept</source>
        <translation>la carpeta en la que están los repositorios</translation>
    </message>
    <message>
        <source>Readable by the group</source>
        <translation>Legible por el grupo</translation>
    </message>
    <message>
        <source>let the file system group access the repository files</source>
        <translation>dar al grupo del sistema de archivos acceso a los archivos de los repositorios</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Token de API</translation>
    </message>
    <message>
        <source>the API token, from Drime&apos;s account settings</source>
        <translation>el token de API, de los ajustes de la cuenta de Drime</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espacio de trabajo</translation>
    </message>
    <message>
        <source>the workspace&apos;s number; 0 is the personal one</source>
        <translation>el número del espacio de trabajo; 0 es el personal</translation>
    </message>
    <message>
        <source>the folder in the workspace; empty: its top</source>
        <translation>la carpeta en el espacio de trabajo; vacía: arriba del todo</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>Dirección de la API</translation>
    </message>
    <message>
        <source>the address of Drime&apos;s API</source>
        <translation>la dirección de la API de Drime</translation>
    </message>
    <message>
        <source>Move deleted files to the trash</source>
        <translation>Archivos borrados a la papelera</translation>
    </message>
    <message>
        <source>move what is deleted to Drime&apos;s trash, where it takes space</source>
        <translation>mover lo borrado a la papelera de Drime, donde sigue ocupando espacio</translation>
    </message>
    <message>
        <source>Parallel transfers</source>
        <translation>Transferencias simultáneas</translation>
    </message>
    <message>
        <source>how many uploads and downloads may run at once; 2 to 64</source>
        <translation>cuántas subidas y descargas pueden ir a la vez; de 2 a 64</translation>
    </message>
</context>
<context>
    <name>BackgroundPortal</name>
    <message>
        <source>Start the backup server at login</source>
        <translation>Servir las copias desde el inicio de sesión</translation>
    </message>
</context>
<context>
    <name>CertificateTask</name>
    <message>
        <source>Create a new certificate</source>
        <translation>Crear un certificado nuevo</translation>
    </message>
    <message>
        <source>Clients of “%1” refuse the server until they are given the new certificate.</source>
        <translation>Los clientes de «%1» rechazan el servidor hasta que reciban el certificado nuevo.</translation>
    </message>
    <message>
        <source>&amp;Keep it as it is</source>
        <translation>&amp;Dejarlo como está</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Crear</translation>
    </message>
    <message>
        <source>Changing “%1”. If the keychain is locked, it asks for its password.</source>
        <translation>Cambiando «%1». Si el llavero está bloqueado, pide su contraseña.</translation>
    </message>
    <message>
        <source>“%1” has a new certificate. Give it to the clients; you find it under “Connect a client”.</source>
        <translation>«%1» tiene un certificado nuevo. Déselo a los clientes: está en «Conectar un cliente».</translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message>
        <source>The profiles cannot be read.</source>
        <translation>No se pueden leer los perfiles.</translation>
    </message>
    <message>
        <source>The profiles are from a later version of Restdock.</source>
        <translation>Los perfiles son de una versión posterior de Restdock.</translation>
    </message>
    <message>
        <source>The file %1 was edited by hand, or is damaged. The other profiles work. The last good copy can be restored.</source>
        <translation>El archivo %1 fue editado a mano o está dañado. Los demás perfiles funcionan. Se puede restaurar la última copia buena.</translation>
    </message>
    <message>
        <source>The file %1 was edited by hand, or is damaged. Nothing was changed. Correct the file and try again, or restore the last good copy.</source>
        <translation>El archivo %1 fue editado a mano o está dañado. No se ha cambiado nada. Repare el archivo e inténtelo de nuevo, o restaure la última copia buena.</translation>
    </message>
    <message>
        <source>This version does not understand everything in %1. Nothing was changed, and nothing can be changed or started here. Update Restdock.</source>
        <translation>Esta versión no conoce todo lo que hay en %1. No se ha cambiado nada, y aquí no se puede cambiar ni arrancar nada. Actualice Restdock.</translation>
    </message>
    <message>
        <source>Your profiles appear here as soon as their file can be read. Correct it and try again, or restore the last good copy, with the buttons above. Until then no server is running, and clients cannot connect. Backups that are already stored are not affected.</source>
        <translation>Sus perfiles aparecerán aquí en cuanto se pueda leer su archivo. Repárelo e inténtelo de nuevo, o restaure la última copia buena, con los botones de arriba. Hasta entonces no funciona ningún servidor y los clientes no pueden conectarse. Las copias ya guardadas no se ven afectadas.</translation>
    </message>
    <message>
        <source>Your profiles appear here after Restdock has been updated. Until then no server is running, and clients cannot connect. Backups that are already stored are not affected.</source>
        <translation>Sus perfiles aparecerán aquí cuando se haya actualizado Restdock. Hasta entonces no funciona ningún servidor y los clientes no pueden conectarse. Las copias ya guardadas no se ven afectadas.</translation>
    </message>
    <message numerus="yes">
        <source>%n profiles could not be read.</source>
        <translation>
            <numerusform>No se pudo leer %n perfil.</numerusform>
            <numerusform>No se pudieron leer %n perfiles.</numerusform>
        </translation>
    </message>
    <message>
        <source>One profile could not be read (line %1).</source>
        <translation>No se pudo leer un perfil (línea %1).</translation>
    </message>
    <message>
        <source>One profile could not be read.</source>
        <translation>No se pudo leer un perfil.</translation>
    </message>
</context>
<context>
    <name>DesktopShell</name>
    <message>
        <source>Quit Restdock</source>
        <translation>Salir de Restdock</translation>
    </message>
    <message numerus="yes">
        <source>%n clients are sending data. If you quit now, restic will report an error or try again later.</source>
        <translation>
            <numerusform>%n cliente está enviando datos. Si sale ahora, restic dará un error o lo intentará más tarde.</numerusform>
            <numerusform>%n clientes están enviando datos. Si sale ahora, restic dará un error o lo intentará más tarde.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>D&amp;ejar en marcha</translation>
    </message>
    <message>
        <source>&amp;Quit now</source>
        <translation>&amp;Salir ahora</translation>
    </message>
    <message>
        <source>Quit when &amp;finished</source>
        <translation>Salir al &amp;terminar</translation>
    </message>
    <message>
        <source>&amp;Minimise</source>
        <translation>&amp;Minimizar</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Restdock ended unexpectedly</source>
        <translation>Restdock terminó inesperadamente</translation>
    </message>
    <message>
        <source>Restdock ended unexpectedly last time. The servers that were running are started again.</source>
        <translation>La última vez, Restdock terminó de forma inesperada. Los servidores que estaban en marcha se inician de nuevo.</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copiar los detalles</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message>
        <source>Servers run only as long as Restdock does. This desktop has no tray, so Restdock cannot keep running without its window.</source>
        <translation>Los servidores solo funcionan mientras funciona Restdock. Este escritorio no tiene una bandeja en la que pueda seguir sin su ventana.</translation>
    </message>
    <message>
        <source>Restdock does the same next time. You can change this in Settings, “General”.</source>
        <translation>Restdock hará lo mismo la próxima vez. Se cambia en los ajustes, en «General».</translation>
    </message>
    <message>
        <source>The details are for reporting the problem. They contain no names, addresses or secrets.</source>
        <translation>Los detalles sirven para informar del problema. No contienen nombres, direcciones ni secretos.</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>it is missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Give the profile a name</source>
        <translation>Dé un nombre al perfil</translation>
    </message>
    <message>
        <source>it is longer than %1 characters</source>
        <translation>Tiene más de %1 caracteres</translation>
    </message>
    <message>
        <source>Choose a shorter one</source>
        <translation>Elija uno más corto</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Elija otro nombre</translation>
    </message>
    <message>
        <source>there is a profile &quot;%1&quot; already</source>
        <translation>Ya hay un perfil «%1»</translation>
    </message>
    <message>
        <source>%1 is the address of the profile &quot;%2&quot;</source>
        <translation>%1 es la dirección del perfil «%2»</translation>
    </message>
    <message>
        <source>Choose another port</source>
        <translation>Elija otro puerto</translation>
    </message>
    <message>
        <source>the profile &quot;%1&quot; keeps its repositories in the same folder</source>
        <translation>El perfil «%1» tiene sus repositorios en la misma carpeta</translation>
    </message>
    <message>
        <source>it is inside the folder of the profile &quot;%1&quot; (%2)</source>
        <translation>Está dentro de la carpeta del perfil «%1» (%2)</translation>
    </message>
    <message>
        <source>the folder of the profile &quot;%1&quot; is inside it (%2)</source>
        <translation>La carpeta del perfil «%1» está dentro (%2)</translation>
    </message>
    <message>
        <source>Choose a folder outside</source>
        <translation>Elija una carpeta fuera</translation>
    </message>
    <message>
        <source>the root folder cannot hold repositories</source>
        <translation>La carpeta raíz no puede contener repositorios</translation>
    </message>
    <message>
        <source>Choose a folder in it</source>
        <translation>Elija una carpeta dentro</translation>
    </message>
    <message>
        <source>your home folder itself cannot hold repositories</source>
        <translation>Su carpeta personal misma no puede contener repositorios</translation>
    </message>
    <message>
        <source>Choose a folder in it, such as %1/Backups/restic</source>
        <translation>Elija una carpeta dentro, como %1/Backups/restic</translation>
    </message>
    <message>
        <source>%1 is in a temporary folder, which is emptied without asking</source>
        <translation>%1 está en una carpeta temporal, que se vacía sin preguntar</translation>
    </message>
    <message>
        <source>Choose a folder that stays</source>
        <translation>Elija una carpeta permanente</translation>
    </message>
    <message>
        <source>everybody who reaches %1 could read and write</source>
        <translation>Quien llegue a %1 podría leer y escribir</translation>
    </message>
    <message>
        <source>Let users sign in, or listen on 127.0.0.1 only</source>
        <translation>Exija identificarse, o escuche solo en 127.0.0.1</translation>
    </message>
    <message>
        <source>every program on this computer can read and write</source>
        <translation>Cualquier programa de este equipo puede leer y escribir</translation>
    </message>
    <message>
        <source>Let users sign in</source>
        <translation>Exija identificarse</translation>
    </message>
    <message>
        <source>own folders need users</source>
        <translation>Las carpetas propias necesitan usuarios</translation>
    </message>
    <message>
        <source>Let users sign in, or switch it off</source>
        <translation>Exija identificarse, o desactívelo</translation>
    </message>
    <message>
        <source>nobody can sign in yet</source>
        <translation>Todavía nadie puede identificarse</translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation>Añada un usuario</translation>
    </message>
    <message>
        <source>without encryption the passwords can be read on the network</source>
        <translation>Sin cifrado las contraseñas se pueden leer en la red</translation>
    </message>
    <message>
        <source>Use a certificate</source>
        <translation>Use un certificado</translation>
    </message>
    <message>
        <source>the user has no password and cannot sign in</source>
        <translation>El usuario no tiene contraseña y no puede identificarse</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>Ponga una contraseña</translation>
    </message>
    <message>
        <source>Name the certificate&apos;s file, or have one made</source>
        <translation>Indique el archivo del certificado</translation>
    </message>
    <message>
        <source>Name the private key&apos;s file, or have one made</source>
        <translation>Indique el archivo de la clave privada</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an absolute path</source>
        <translation>«%1» no es una ruta absoluta</translation>
    </message>
    <message>
        <source>Begin it with /</source>
        <translation>Empiece con /</translation>
    </message>
    <message>
        <source>it contains control characters</source>
        <translation>Contiene caracteres de control</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Quítelos</translation>
    </message>
    <message>
        <source>it is not a folder&apos;s name or path</source>
        <translation>No es el nombre ni la ruta de una carpeta</translation>
    </message>
    <message>
        <source>Write names with / between them, such as Backups/restic</source>
        <translation>Escriba nombres separados por /, como Backups/restic</translation>
    </message>
    <message>
        <source>Check what was pasted</source>
        <translation>Compruebe lo que se pegó</translation>
    </message>
    <message>
        <source>%1 is out of range</source>
        <translation>%1 está fuera de rango</translation>
    </message>
    <message>
        <source>Give %1</source>
        <translation>Indique: %1</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Escriba: %1</translation>
    </message>
    <message>
        <source>the limit of a user counts the folder of its name, and this user may write elsewhere</source>
        <translation>el límite de un usuario cuenta la carpeta de su nombre, y este puede escribir en otras</translation>
    </message>
    <message>
        <source>whoever reaches the server past the proxy can be any user</source>
        <translation>quien llegue al servidor sin pasar por el proxy puede ser cualquier usuario</translation>
    </message>
    <message>
        <source>Listen on 127.0.0.1 or on a Unix socket</source>
        <translation>Escuche en 127.0.0.1 o en un socket Unix</translation>
    </message>
    <message>
        <source>Name the file with the users</source>
        <translation>Indique el archivo con los usuarios</translation>
    </message>
    <message>
        <source>Name the header field that tells the user</source>
        <translation>Indique el campo de cabecera que da el usuario</translation>
    </message>
    <message>
        <source>Use letters, digits and . _ - @</source>
        <translation>Use letras, cifras y . _ - @</translation>
    </message>
    <message>
        <source>it is not a bcrypt hash</source>
        <translation>no es un hash bcrypt</translation>
    </message>
    <message>
        <source>Set a new password</source>
        <translation>Ponga una contraseña nueva</translation>
    </message>
    <message>
        <source>it is given twice, as a value and as a file</source>
        <translation>se da dos veces, como valor y como archivo</translation>
    </message>
    <message>
        <source>Remove one of them</source>
        <translation>Quite una de ellas</translation>
    </message>
    <message>
        <source>names that begin with restdock_ are reserved</source>
        <translation>los nombres que empiezan por restdock_ están reservados</translation>
    </message>
    <message>
        <source>the backend type &apos;%1&apos; is not installed</source>
        <translation>el tipo de almacenamiento «%1» no está instalado</translation>
    </message>
    <message>
        <source>Choose one of %1, or install the plug-in for it</source>
        <translation>Elija entre %1, o instale su módulo</translation>
    </message>
    <message>
        <source>the key would be sent unencrypted</source>
        <translation>la clave se enviaría sin cifrar</translation>
    </message>
    <message>
        <source>Use an address that begins with https://</source>
        <translation>Use una dirección que empiece por https://</translation>
    </message>
    <message>
        <source>The certificate cannot be written to %1. Choose another folder.</source>
        <translation>El certificado no se puede escribir en %1. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>It is not there: %1</source>
        <translation>No existe: %1</translation>
    </message>
    <message>
        <source>It is there already: %1</source>
        <translation>Ya existe: %1</translation>
    </message>
    <message>
        <source>Access was refused: %1</source>
        <translation>Se denegó el acceso: %1</translation>
    </message>
    <message>
        <source>It cannot be written now: %1</source>
        <translation>No se puede escribir ahora: %1</translation>
    </message>
    <message>
        <source>There is no room left: %1</source>
        <translation>No queda espacio: %1</translation>
    </message>
    <message>
        <source>It cannot be reached now: %1</source>
        <translation>No se puede acceder ahora: %1</translation>
    </message>
    <message>
        <source>It was asked too often: %1</source>
        <translation>Se preguntó demasiado a menudo: %1</translation>
    </message>
    <message>
        <source>The key was refused: %1</source>
        <translation>Se rechazó la clave: %1</translation>
    </message>
    <message>
        <source>It is damaged: %1</source>
        <translation>Está dañado: %1</translation>
    </message>
    <message>
        <source>It was given up: %1</source>
        <translation>Se abandonó: %1</translation>
    </message>
    <message>
        <source>Cannot start %1</source>
        <translation>No se puede iniciar %1</translation>
    </message>
    <message>
        <source>Cannot make the folder %1</source>
        <translation>No se puede crear la carpeta %1</translation>
    </message>
    <message>
        <source>%1. Make it yourself, or choose another</source>
        <translation>%1. Créela a mano, o elija otra</translation>
    </message>
    <message>
        <source>Cannot read standard input</source>
        <translation>No se puede leer la entrada estándar</translation>
    </message>
    <message>
        <source>Cannot look at the folder %1</source>
        <translation>No se puede examinar la carpeta %1</translation>
    </message>
    <message>
        <source>%1 is not a folder of this user. Remove it, or set XDG_RUNTIME_DIR</source>
        <translation>%1 no es una carpeta de este usuario. Elimínelo, o defina XDG_RUNTIME_DIR</translation>
    </message>
    <message>
        <source>Cannot protect the folder %1</source>
        <translation>No se puede proteger la carpeta %1</translation>
    </message>
    <message>
        <source>cannot write the activity log %1: %2</source>
        <translation>no se puede escribir el registro de actividad %1: %2</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>no se puede crear su carpeta</translation>
    </message>
    <message>
        <source>cannot change %1: %2</source>
        <translation>no se puede cambiar %1: %2</translation>
    </message>
    <message>
        <source>cannot change %1: the registry refused it</source>
        <translation>no se puede cambiar %1: el Registro de Windows lo rechazó</translation>
    </message>
    <message>
        <source>Another answer is awaited.</source>
        <translation>Se espera otra respuesta.</translation>
    </message>
    <message>
        <source>The desktop cannot be asked to start Restdock at login.</source>
        <translation>No se puede pedir al escritorio que inicie Restdock al iniciar sesión.</translation>
    </message>
    <message>
        <source>The desktop did not allow it.</source>
        <translation>El escritorio no lo ha permitido.</translation>
    </message>
    <message>
        <source>This password cannot be used.</source>
        <translation>Esta contraseña no se puede usar.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another one.</source>
        <translation>No se puede crear la carpeta %1. Elija otra.</translation>
    </message>
    <message>
        <source>“%1” was changed elsewhere meanwhile.</source>
        <translation>«%1» se ha cambiado entretanto en otro lugar.</translation>
    </message>
    <message>
        <source>This profile is not there any more.</source>
        <translation>Este perfil ya no existe.</translation>
    </message>
    <message>
        <source>The keys are in a file that is locked with a passphrase.</source>
        <translation>Las claves están en un archivo protegido con una frase de contraseña.</translation>
    </message>
    <message>
        <source>no answer within 5 seconds</source>
        <translation>sin respuesta en 5 segundos</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ese archivo no existe</translation>
    </message>
    <message>
        <source>it cannot be read as a password file</source>
        <translation>no se puede leer como archivo de contraseñas</translation>
    </message>
    <message>
        <source>The file’s keys are locked.</source>
        <translation>Las claves del archivo están cerradas.</translation>
    </message>
    <message>
        <source>There are no profiles in this file. Choose an export of Restdock, PyRestServer’s backends.toml, or the .htpasswd of a rest-server.</source>
        <translation>En este archivo no hay perfiles. Elija una exportación de Restdock, el backends.toml de PyRestServer o el .htpasswd de un rest-server.</translation>
    </message>
    <message>
        <source>The counting was cancelled.</source>
        <translation>Se canceló el recuento.</translation>
    </message>
    <message>
        <source>a double quote is not supported</source>
        <translation>no se admiten comillas dobles</translation>
    </message>
    <message>
        <source>no &apos;:&apos; between user and hash</source>
        <translation>falta «:» entre el usuario y el hash</translation>
    </message>
    <message>
        <source>more than one &apos;:&apos;</source>
        <translation>más de un «:»</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>línea %1: %2</translation>
    </message>
    <message>
        <source>cannot load %1: %2</source>
        <translation>no se puede cargar %1: %2</translation>
    </message>
    <message>
        <source>cannot load %1</source>
        <translation>no se puede cargar %1</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>it is larger than 16 MiB</source>
        <translation>ocupa más de 16 MiB</translation>
    </message>
    <message>
        <source>it became shorter while it was read</source>
        <translation>se acortó mientras se leía</translation>
    </message>
    <message>
        <source>Cannot read the file</source>
        <translation>No se puede leer el archivo</translation>
    </message>
    <message>
        <source>The file does not have the size it had</source>
        <translation>El archivo ya no tiene el tamaño que tenía</translation>
    </message>
    <message>
        <source>cannot listen on %1: %2</source>
        <translation>no se puede escuchar en %1: %2</translation>
    </message>
    <message>
        <source>cannot listen on %1: %2. Check the host name and the port</source>
        <translation>no se puede escuchar en %1: %2. Compruebe el nombre del equipo y el puerto</translation>
    </message>
    <message>
        <source>cannot listen on %1: the path of a Unix socket may have at most %2 bytes. Choose a shorter one</source>
        <translation>no se puede escuchar en %1: la ruta de un socket Unix puede tener como máximo %2 bytes. Elija una más corta</translation>
    </message>
    <message>
        <source>cannot listen on %1: Restdock has no Unix sockets on Windows. Use an address, such as 127.0.0.1:8000</source>
        <translation>no se puede escuchar en %1: Restdock no tiene sockets Unix en Windows. Use una dirección, como 127.0.0.1:8000</translation>
    </message>
    <message>
        <source>Cannot write the log %1</source>
        <translation>No se puede escribir el registro %1</translation>
    </message>
    <message>
        <source>cannot make a certificate: %1 failed</source>
        <translation>no se puede crear un certificado: falló %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be a name in a certificate. Write host names and addresses, such as nas.local or 192.168.1.9</source>
        <translation>«%1» no puede ser un nombre en un certificado. Escriba nombres de equipo y direcciones, como nas.local o 192.168.1.9</translation>
    </message>
    <message>
        <source>a certificate needs a name or an address</source>
        <translation>un certificado necesita un nombre o una dirección</translation>
    </message>
    <message>
        <source>there is no certificate in PEM in it</source>
        <translation>no contiene ningún certificado en formato PEM</translation>
    </message>
    <message>
        <source>there is no key in PEM in it</source>
        <translation>no contiene ninguna clave en formato PEM</translation>
    </message>
    <message>
        <source>it is locked with a passphrase, for which a server cannot ask</source>
        <translation>está protegida con una frase de contraseña, que un servidor no puede pedir</translation>
    </message>
    <message>
        <source>it belongs to another certificate</source>
        <translation>pertenece a otro certificado</translation>
    </message>
    <message>
        <source>OpenSSL offers no TLS</source>
        <translation>OpenSSL no ofrece TLS</translation>
    </message>
    <message>
        <source>the passphrase for the encrypted keys is missing. Give it as RESTDOCK_PASSPHRASE in the environment, or as the credential restdock.passphrase of systemd</source>
        <translation>falta la frase de contraseña de las claves cifradas. Indíquela como RESTDOCK_PASSPHRASE en el entorno, o como la credencial restdock.passphrase de systemd</translation>
    </message>
    <message>
        <source>Cannot open %1</source>
        <translation>No se puede abrir %1</translation>
    </message>
    <message>
        <source>Cannot lock %1</source>
        <translation>No se puede bloquear %1</translation>
    </message>
    <message>
        <source>it is already served by another process</source>
        <translation>otro proceso ya lo sirve</translation>
    </message>
    <message>
        <source>it is already served by process %1</source>
        <translation>el proceso %1 ya lo sirve</translation>
    </message>
    <message>
        <source>Cannot write %1</source>
        <translation>No se puede escribir %1</translation>
    </message>
    <message>
        <source>There are none</source>
        <translation>No hay ninguno</translation>
    </message>
    <message>
        <source>There are: %1</source>
        <translation>Hay: %1</translation>
    </message>
    <message>
        <source>there is no profile &quot;%1&quot; in %2. %3</source>
        <translation>no hay ningún perfil «%1» en %2. %3</translation>
    </message>
    <message>
        <source>its %1 is missing. Give it as %1_file, as the credential %2.%3 of systemd, or as %4 in the environment</source>
        <translation>falta su %1. Indíquelo como %1_file, como la credencial %2.%3 de systemd o como %4 en el entorno</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>cannot read the key file %1: %2</source>
        <translation>no se puede leer el archivo de clave %1: %2</translation>
    </message>
    <message>
        <source>others may read or write the key file %1. Take that away: chmod 600 %1</source>
        <translation>otros pueden leer o escribir el archivo de clave %1. Quíteles ese permiso: chmod 600 %1</translation>
    </message>
    <message>
        <source>the key file %1 is empty</source>
        <translation>el archivo de clave %1 está vacío</translation>
    </message>
    <message>
        <source>%1 is no file. Choose another name</source>
        <translation>%1 no es un archivo. Elija otro nombre</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is written without settings that this version does not know. %2</source>
        <translation>«%1» se escribe sin los ajustes que esta versión no conoce. %2</translation>
    </message>
    <message>
        <source>the import was given up</source>
        <translation>se abandonó la importación</translation>
    </message>
    <message>
        <source>%1. Some profiles were added: %2</source>
        <translation>%1. Se añadieron algunos perfiles: %2</translation>
    </message>
    <message>
        <source>The operation was given up</source>
        <translation>Se abandonó la operación</translation>
    </message>
    <message>
        <source>Drime has no space left</source>
        <translation>No queda espacio en Drime</translation>
    </message>
    <message>
        <source>Drime&apos;s address answers with a web page</source>
        <translation>En la dirección de Drime responde una página web</translation>
    </message>
    <message>
        <source>Drime does not have it</source>
        <translation>Drime no lo tiene</translation>
    </message>
    <message>
        <source>Drime refused</source>
        <translation>Drime lo rechazó</translation>
    </message>
    <message>
        <source>Drime cannot be reached</source>
        <translation>No se puede llegar a Drime</translation>
    </message>
    <message>
        <source>The connection to Drime broke</source>
        <translation>Se cortó la conexión con Drime</translation>
    </message>
    <message>
        <source>Drime does not answer</source>
        <translation>Drime no responde</translation>
    </message>
    <message>
        <source>No secure connection to Drime: its certificate is not trusted, or something on the way interferes</source>
        <translation>No hay conexión segura con Drime: su certificado no es de confianza, o algo interfiere en el camino</translation>
    </message>
    <message>
        <source>Drime asks to slow down</source>
        <translation>Drime pide ir más despacio</translation>
    </message>
    <message>
        <source>Drime rejected the key: it was revoked or mistyped</source>
        <translation>Drime rechazó la clave: fue revocada o está mal escrita</translation>
    </message>
    <message>
        <source>The download was given up</source>
        <translation>Se abandonó la descarga</translation>
    </message>
    <message>
        <source>Drime sent something else than the file</source>
        <translation>Drime envió algo distinto del archivo</translation>
    </message>
    <message>
        <source>Drime&apos;s download leads nowhere</source>
        <translation>La descarga de Drime no lleva a ninguna parte</translation>
    </message>
    <message>
        <source>The file was replaced in Drime</source>
        <translation>El archivo fue sustituido en Drime</translation>
    </message>
    <message>
        <source>%1 is no address of an API. Write it like https://app.drime.cloud/api/v1</source>
        <translation>%1 no es una dirección de una API. Escríbala como https://app.drime.cloud/api/v1</translation>
    </message>
    <message>
        <source>the key would cross the network unencrypted to http://%1. Use https</source>
        <translation>la clave pasaría sin cifrar por la red hasta http://%1. Use https</translation>
    </message>
    <message>
        <source>the address of the API must have no user, query or fragment</source>
        <translation>la dirección de la API no debe tener usuario, consulta ni fragmento</translation>
    </message>
    <message>
        <source>there is no API key</source>
        <translation>no hay clave de API</translation>
    </message>
    <message>
        <source>there must be room for two transfers, one of them an upload</source>
        <translation>debe haber sitio para dos transferencias, una de ellas de subida</translation>
    </message>
    <message>
        <source>a workspace&apos;s number is not negative</source>
        <translation>el número de un espacio de trabajo no es negativo</translation>
    </message>
    <message>
        <source>There is no folder %1 in Drime</source>
        <translation>No hay ninguna carpeta %1 en Drime</translation>
    </message>
    <message>
        <source>A folder in Drime comes and goes</source>
        <translation>Una carpeta de Drime aparece y desaparece</translation>
    </message>
    <message>
        <source>Restdock is stopping</source>
        <translation>Restdock se está deteniendo</translation>
    </message>
    <message>
        <source>Drime did not delete a file</source>
        <translation>Drime no borró un archivo</translation>
    </message>
    <message>
        <source>Drime does not tell a file&apos;s size</source>
        <translation>Drime no indica el tamaño de un archivo</translation>
    </message>
    <message>
        <source>there is no workspace %1 in this Drime account. There are: %2</source>
        <translation>no hay ningún espacio de trabajo %1 en esta cuenta de Drime. Hay: %2</translation>
    </message>
    <message>
        <source>A repository has one config: there is no list of them</source>
        <translation>Un repositorio tiene una sola config: no hay lista de ellas</translation>
    </message>
    <message>
        <source>The file is too large for Drime</source>
        <translation>El archivo es demasiado grande para Drime</translation>
    </message>
    <message>
        <source>A folder in Drime cannot be listed: %1</source>
        <translation>No se puede listar una carpeta de Drime: %1</translation>
    </message>
    <message>
        <source>it has no end</source>
        <translation>la lista no tiene fin</translation>
    </message>
    <message>
        <source>the answer is no listing</source>
        <translation>la respuesta no es una lista</translation>
    </message>
    <message>
        <source>the service lists another one instead</source>
        <translation>el servicio lista otra en su lugar</translation>
    </message>
    <message>
        <source>the service shows only a part of it</source>
        <translation>el servicio solo muestra una parte</translation>
    </message>
    <message>
        <source>it keeps changing</source>
        <translation>cambia continuamente</translation>
    </message>
    <message>
        <source>it has %1 entries, and the service shows %2</source>
        <translation>tiene %1 entradas, y el servicio muestra %2</translation>
    </message>
    <message>
        <source>The folder above was removed</source>
        <translation>La carpeta superior fue eliminada</translation>
    </message>
    <message>
        <source>Drime did not say which folder it made</source>
        <translation>Drime no dijo qué carpeta creó</translation>
    </message>
    <message>
        <source>Drime made a folder in another place</source>
        <translation>Drime creó una carpeta en otro lugar</translation>
    </message>
    <message>
        <source>Drime opened no upload</source>
        <translation>Drime no abrió ninguna subida</translation>
    </message>
    <message>
        <source>Drime gives no address for a part</source>
        <translation>Drime no da ninguna dirección para una parte</translation>
    </message>
    <message>
        <source>Drime gives an address that is not safe</source>
        <translation>Drime da una dirección que no es segura</translation>
    </message>
    <message>
        <source>A part arrived damaged in Drime&apos;s store</source>
        <translation>Una parte llegó dañada al almacén de Drime</translation>
    </message>
    <message>
        <source>Drime did not say what it registered</source>
        <translation>Drime no dijo qué registró</translation>
    </message>
    <message>
        <source>The upload was given up</source>
        <translation>Se abandonó la subida</translation>
    </message>
    <message>
        <source>Drime did not say what it stored</source>
        <translation>Drime no dijo qué guardó</translation>
    </message>
    <message>
        <source>The counting was given up</source>
        <translation>Se abandonó el recuento</translation>
    </message>
    <message>
        <source>Drime says that the upload is incomplete</source>
        <translation>Drime dice que la subida está incompleta</translation>
    </message>
    <message>
        <source>Drime stored another number of bytes than were sent</source>
        <translation>Drime guardó un número de bytes distinto del que se envió</translation>
    </message>
    <message>
        <source>Drime stored the file in another place</source>
        <translation>Drime guardó el archivo en otro lugar</translation>
    </message>
    <message>
        <source>The file is stored already</source>
        <translation>El archivo ya está guardado</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>No existe el archivo o la carpeta</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>No es una carpeta</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Es una carpeta</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>La carpeta no está vacía</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>El archivo ya existe</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Permiso denegado</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Operación no permitida</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Sistema de archivos de solo lectura</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>No queda espacio en el dispositivo</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Se superó la cuota de disco</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>El archivo es demasiado grande</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>El nombre del archivo es demasiado largo</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>Demasiados niveles de enlaces simbólicos</translation>
    </message>
    <message>
        <source>Invalid cross-device link</source>
        <translation>Enlace no válido entre dispositivos</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Error de entrada/salida</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>No existe el dispositivo</translation>
    </message>
    <message>
        <source>No such device or address</source>
        <translation>No existe el dispositivo o la dirección</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Dispositivo o recurso ocupado</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>Identificador de archivo obsoleto</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Se agotó el tiempo de espera de la conexión</translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation>El otro extremo de la conexión no está conectado</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Demasiados archivos abiertos</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>No hay memoria suficiente</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an address to listen on: %2. Use HOST:PORT, [IPV6]:PORT, :PORT or unix:PATH</source>
        <translation>«%1» no es una dirección en la que se pueda escuchar: %2. Use HOST:PORT, [IPV6]:PORT, :PORT o unix:PATH</translation>
    </message>
    <message>
        <source>the path is missing</source>
        <translation>falta la ruta</translation>
    </message>
    <message>
        <source>the port is missing</source>
        <translation>falta el puerto</translation>
    </message>
    <message>
        <source>an IPv6 address needs brackets</source>
        <translation>una dirección IPv6 necesita corchetes</translation>
    </message>
    <message>
        <source>the port is not a number from 0 to 65535</source>
        <translation>el puerto no es un número de 0 a 65535</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>Ese archivo no existe</translation>
    </message>
    <message>
        <source>%1 is behind a link to a place that is not there</source>
        <translation>%1 está detrás de un enlace a un lugar que no existe</translation>
    </message>
    <message>
        <source>There is a file where %1 needs a folder</source>
        <translation>Hay un archivo donde %1 necesita una carpeta</translation>
    </message>
    <message>
        <source>Cannot read %1</source>
        <translation>No se puede leer %1</translation>
    </message>
    <message>
        <source>Cannot list %1</source>
        <translation>No se puede listar %1</translation>
    </message>
    <message>
        <source>%1 is a link to a place that is not there</source>
        <translation>%1 es un enlace a un lugar que no existe</translation>
    </message>
    <message>
        <source>Cannot count %1</source>
        <translation>No se puede contar %1</translation>
    </message>
    <message>
        <source>%1 is not a file</source>
        <translation>%1 no es un archivo</translation>
    </message>
    <message>
        <source>Cannot write to %1</source>
        <translation>No se puede escribir en %1</translation>
    </message>
    <message>
        <source>The folder was replaced while its files were counted</source>
        <translation>La carpeta fue sustituida mientras se contaban sus archivos</translation>
    </message>
    <message>
        <source>A file ends before its size</source>
        <translation>Un archivo acaba antes del tamaño indicado</translation>
    </message>
    <message>
        <source>Cannot read a file</source>
        <translation>No se puede leer un archivo</translation>
    </message>
    <message>
        <source>Cannot store a file</source>
        <translation>No se puede guardar un archivo</translation>
    </message>
    <message>
        <source>Cannot remove %1</source>
        <translation>No se puede eliminar %1</translation>
    </message>
    <message>
        <source>Cannot look for repositories in %1</source>
        <translation>No se pueden buscar repositorios en %1</translation>
    </message>
    <message>
        <source>The folder %1 is empty, as if its drive were not connected</source>
        <translation>La carpeta %1 está vacía, como si su unidad no estuviera conectada</translation>
    </message>
    <message>
        <source>Cannot open the folder %1</source>
        <translation>No se puede abrir la carpeta %1</translation>
    </message>
    <message>
        <source>The folder %1 is not there. Restdock did not create an empty folder in its place</source>
        <translation>La carpeta %1 no existe. Restdock no creó una carpeta vacía en su lugar</translation>
    </message>
    <message>
        <source>Cannot count the files in %1</source>
        <translation>No se pueden contar los archivos de %1</translation>
    </message>
    <message>
        <source>Cannot store %1</source>
        <translation>No se puede guardar %1</translation>
    </message>
    <message>
        <source>The folder %1 is not there. Connect or mount its drive, or make it</source>
        <translation>La carpeta %1 no existe. Conecte o monte su unidad, o créela</translation>
    </message>
    <message>
        <source>Cannot make %1</source>
        <translation>No se puede crear %1</translation>
    </message>
    <message>
        <source>Cannot look at a file</source>
        <translation>No se puede examinar un archivo</translation>
    </message>
    <message>
        <source>Cannot write to a file</source>
        <translation>No se puede escribir en un archivo</translation>
    </message>
    <message>
        <source>Cannot read from a file</source>
        <translation>No se puede leer de un archivo</translation>
    </message>
    <message>
        <source>Cannot write to the disk</source>
        <translation>No se puede escribir en el disco</translation>
    </message>
    <message>
        <source>both folders are %1. A copy in the same place helps nobody: choose another second folder</source>
        <translation>las dos carpetas son %1. Una copia en el mismo lugar no sirve a nadie: elija otra segunda carpeta</translation>
    </message>
    <message>
        <source>is not a text of one line</source>
        <translation>no es un texto de una sola línea</translation>
    </message>
    <message>
        <source>is neither true nor false</source>
        <translation>no es ni true ni false</translation>
    </message>
    <message>
        <source>is not a whole number</source>
        <translation>no es un número entero</translation>
    </message>
    <message>
        <source>is not a list of texts</source>
        <translation>no es una lista de textos</translation>
    </message>
    <message>
        <source>its metadata is wrong: &quot;%1&quot; %2</source>
        <translation>sus metadatos son incorrectos: «%1» %2</translation>
    </message>
    <message>
        <source>its metadata is wrong: &quot;%1&quot; of the setting &apos;%2&apos; %3</source>
        <translation>sus metadatos son incorrectos: «%1» del ajuste «%2» %3</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>cannot be: %1</source>
        <translation>no puede ser: %1</translation>
    </message>
    <message>
        <source>is none of %1</source>
        <translation>no es ninguno de estos: %1</translation>
    </message>
    <message>
        <source>is less than &quot;minimum&quot;</source>
        <translation>es menor que «minimum»</translation>
    </message>
    <message>
        <source>is not a list of at most %1 settings</source>
        <translation>no es una lista de como máximo %1 ajustes</translation>
    </message>
    <message>
        <source>its metadata is wrong: the setting &apos;%1&apos; has a name that is taken</source>
        <translation>sus metadatos son incorrectos: el ajuste «%1» tiene un nombre ya ocupado</translation>
    </message>
    <message>
        <source>it is a plug-in for another program (%1)</source>
        <translation>es un módulo para otro programa (%1)</translation>
    </message>
    <message>
        <source>it was written for version %1 of Restdock&apos;s interface for storages, and this Restdock has version %2. Get the plug-in for this Restdock</source>
        <translation>se escribió para la versión %1 de la interfaz de Restdock para almacenamientos, y este Restdock tiene la versión %2. Consiga el módulo para este Restdock</translation>
    </message>
    <message>
        <source>it was built with Qt %1, and this Restdock runs with Qt %2. Build it with Qt %3.%4 or an earlier Qt %3</source>
        <translation>se compiló con Qt %1, y este Restdock funciona con Qt %2. Compílelo con Qt %3.%4 o con un Qt %3 anterior</translation>
    </message>
    <message>
        <source>it is no plug-in of Qt 6 for this kind of computer</source>
        <translation>no es un módulo de Qt 6 para este tipo de equipo</translation>
    </message>
    <message>
        <source>it has no metadata that describes its storage. Name a JSON file in its Q_PLUGIN_METADATA</source>
        <translation>no tiene metadatos que describan su almacenamiento. Indique un archivo JSON en su Q_PLUGIN_METADATA</translation>
    </message>
    <message>
        <source>the plug-in for the backend type &apos;%1&apos; (%2) cannot be used: %3</source>
        <translation>el módulo del tipo de almacenamiento «%1» (%2) no se puede usar: %3</translation>
    </message>
    <message>
        <source>there is a plug-in of that name already: %1. Remove one</source>
        <translation>ya hay un módulo con ese nombre: %1. Quite uno</translation>
    </message>
    <message>
        <source>a storage of that name is built in</source>
        <translation>ya hay un almacenamiento incorporado con ese nombre</translation>
    </message>
    <message>
        <source>it opened nothing, without a reason</source>
        <translation>no abrió nada, sin dar un motivo</translation>
    </message>
    <message>
        <source>Cannot look at %1</source>
        <translation>No se puede examinar %1</translation>
    </message>
    <message>
        <source>%1 belongs to another user (%2). Only root&apos;s and your own are used</source>
        <translation>%1 pertenece a otro usuario (%2). Solo se usa lo que pertenece a root o a usted</translation>
    </message>
    <message>
        <source>everybody may write to %1. Change that: chmod o-w &apos;%1&apos;</source>
        <translation>todos pueden escribir en %1. Cambie eso: chmod o-w &apos;%1&apos;</translation>
    </message>
    <message>
        <source>%1 leads nowhere</source>
        <translation>%1 no lleva a ninguna parte</translation>
    </message>
    <message>
        <source>%1 is not below the folder of the program, %2. On Windows plug-ins are loaded from there only</source>
        <translation>%1 no está dentro de la carpeta del programa, %2. En Windows los módulos solo se cargan desde ahí</translation>
    </message>
    <message>
        <source>the backend type &apos;%1&apos; cannot be used: %2</source>
        <translation>el tipo de almacenamiento «%1» no se puede usar: %2</translation>
    </message>
    <message>
        <source>its name is not lower case letters and digits</source>
        <translation>su nombre no consta solo de letras minúsculas y cifras</translation>
    </message>
    <message>
        <source>there is one of that name</source>
        <translation>ya hay uno con ese nombre</translation>
    </message>
    <message>
        <source>its setting &apos;%1&apos; has a name that is malformed or taken</source>
        <translation>su ajuste «%1» tiene un nombre mal formado u ocupado</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a size. Write a number with a unit, such as 200 GB or 5 GiB</source>
        <translation>«%1» no es un tamaño. Escriba un número con una unidad, como 200 GB o 5 GiB</translation>
    </message>
    <message>
        <source>The encrypted file %1 is damaged. Put back a copy of it, or import the profiles again</source>
        <translation>El archivo cifrado %1 está dañado. Ponga una copia en su lugar, o importe los perfiles de nuevo</translation>
    </message>
    <message>
        <source>The keys are not in the encrypted file</source>
        <translation>Las claves no están en el archivo cifrado</translation>
    </message>
    <message>
        <source>%1 is from a newer Restdock. Update Restdock; nothing was changed</source>
        <translation>%1 es de un Restdock más nuevo. Actualice Restdock; no se cambió nada</translation>
    </message>
    <message>
        <source>The passphrase is empty. Choose one that is hard to guess</source>
        <translation>La frase de contraseña está vacía. Elija una difícil de adivinar</translation>
    </message>
    <message>
        <source>The encrypted file would be larger than %1 MiB. Use fewer profiles, or htpasswd files for the users</source>
        <translation>El archivo cifrado ocuparía más de %1 MiB. Use menos perfiles, o archivos htpasswd para los usuarios</translation>
    </message>
    <message>
        <source>%1 stands in the file in clear. Delete the file when it is no longer needed</source>
        <translation>%1 figura sin cifrar en el archivo. Borre el archivo cuando ya no haga falta</translation>
    </message>
    <message>
        <source>The keychain is locked: your password store has not been unlocked. Unlock it and try again</source>
        <translation>El llavero está bloqueado: su almacén de contraseñas no se ha desbloqueado. Desbloquéelo e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>The keychain does not answer. See whether it waits for your password in another window, and try again</source>
        <translation>El llavero no responde. Mire si espera su contraseña en otra ventana, e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>The keychain refused access. Allow it and try again</source>
        <translation>El llavero denegó el acceso. Permítalo e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>The keychain failed: %1. Try again, or keep the profile in the encrypted file</source>
        <translation>El llavero falló: %1. Inténtelo de nuevo, o guarde el perfil en el archivo cifrado</translation>
    </message>
    <message>
        <source>The entry is not in the keychain</source>
        <translation>La entrada no está en el llavero</translation>
    </message>
    <message>
        <source>The profile is too large for the keychain (%1 of %2 KiB). Use an htpasswd file for its users</source>
        <translation>El perfil es demasiado grande para el llavero (%1 de %2 KiB). Use un archivo htpasswd para sus usuarios</translation>
    </message>
    <message>
        <source>it did not keep what was written</source>
        <translation>no conservó lo que se escribió</translation>
    </message>
    <message>
        <source>it did not delete the entry</source>
        <translation>no borró la entrada</translation>
    </message>
    <message>
        <source>OpenSSL has no random numbers</source>
        <translation>OpenSSL no tiene números aleatorios</translation>
    </message>
    <message>
        <source>OpenSSL offers no AES</source>
        <translation>OpenSSL no ofrece AES</translation>
    </message>
    <message>
        <source>Cannot read %1: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>%1 is too large</source>
        <translation>%1 es demasiado grande</translation>
    </message>
    <message>
        <source>Another Restdock is changing the profiles. Try again when it has finished</source>
        <translation>Otro Restdock está cambiando los perfiles. Inténtelo de nuevo cuando haya terminado</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: %2</source>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>This profile does not exist any more</source>
        <translation>Este perfil ya no existe</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was changed by somebody else meanwhile. Look at it again, then repeat your change</source>
        <translation>Otra persona cambió «%1» entretanto. Revíselo, y después repita su cambio</translation>
    </message>
    <message>
        <source>An earlier change to &quot;%1&quot; was interrupted, and its store cannot be read now. Unlock it and try again</source>
        <translation>Un cambio anterior de «%1» se interrumpió, y su almacén no se puede leer ahora. Desbloquéelo e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has keys or settings that must not stand in a readable file. Keep it in the keychain or in the encrypted file</source>
        <translation>«%1» tiene claves o ajustes que no deben estar en un archivo legible. Guárdelo en el llavero o en el archivo cifrado</translation>
    </message>
    <message>
        <source>The damaged file cannot be kept as %1</source>
        <translation>El archivo dañado no se puede conservar como %1</translation>
    </message>
    <message>
        <source>There is no good copy of this profile. Correct %1 by hand, or remove the profile and add it again</source>
        <translation>No hay ninguna copia buena de este perfil. Corrija %1 a mano, o quite el perfil y añádalo de nuevo</translation>
    </message>
    <message>
        <source>a size cannot be negative</source>
        <translation>un tamaño no puede ser negativo</translation>
    </message>
    <message>
        <source>Write 0 for no limit</source>
        <translation>Escriba 0 para no poner límite</translation>
    </message>
    <message>
        <source>Let users reach only the folder of their name, or remove the limit</source>
        <translation>Limite los usuarios a la carpeta de su nombre, o quite el límite</translation>
    </message>
    <message>
        <source>there are two users of this name</source>
        <translation>hay dos usuarios con este nombre</translation>
    </message>
    <message>
        <source>Remove one</source>
        <translation>Quite uno</translation>
    </message>
    <message>
        <source>The stored profile is damaged. Enter its settings and keys again, or import them</source>
        <translation>El perfil guardado está dañado. Introduzca de nuevo sus ajustes y claves, o impórtelos</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not known. Write %2</source>
        <translation>«%1» no se conoce. Escriba %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a repository and its days. Write REPOSITORY=DAYS, with 0 to %2 days</source>
        <translation>«%1» no es un repositorio con sus días. Escriba REPOSITORY=DAYS, con 0 a %2 días</translation>
    </message>
    <message>
        <source>the key &apos;%1&apos; is left out: it is not known and may be a secret</source>
        <translation>la clave «%1» se omite: no se conoce y puede ser un secreto</translation>
    </message>
    <message>
        <source>restdock_format is not a version. Write 1</source>
        <translation>restdock_format no es una versión. Escriba 1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; belongs to no profile and is left out. A profile is a table: [NAME]</source>
        <translation>«%1» no pertenece a ningún perfil y se omite. Un perfil es una tabla: [NAME]</translation>
    </message>
    <message>
        <source>there are more than %1 profiles. Split the file</source>
        <translation>hay más de %1 perfiles. Divida el archivo</translation>
    </message>
    <message>
        <source>names that begin with restdock_ are reserved. Choose another for [%1]</source>
        <translation>los nombres que empiezan por restdock_ están reservados. Elija otro para [%1]</translation>
    </message>
    <message>
        <source>store, revision or profile is missing or wrong</source>
        <translation>store, revision o profile falta o es incorrecto</translation>
    </message>
    <message>
        <source>pending = &quot;%1&quot; is not known</source>
        <translation>pending = &quot;%1&quot; no se conoce</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>There are %1</source>
        <translation>Hay %1</translation>
    </message>
    <message>
        <source>there is no profile &quot;%1&quot;. %2</source>
        <translation>no hay ningún perfil «%1». %2</translation>
    </message>
    <message>
        <source>The keys of &quot;%1&quot; are not in the encrypted file: they were saved elsewhere, or deleted. Enter them again</source>
        <translation>Las claves de «%1» no están en el archivo cifrado: se guardaron en otro lugar, o se borraron. Introdúzcalas de nuevo</translation>
    </message>
    <message>
        <source>The keys of &quot;%1&quot; are not in the keychain: they were saved elsewhere, or deleted. Enter them again</source>
        <translation>Las claves de «%1» no están en el llavero: se guardaron en otro lugar, o se borraron. Introdúzcalas de nuevo</translation>
    </message>
    <message>
        <source>There is no such store here</source>
        <translation>Ese almacén no existe aquí</translation>
    </message>
    <message>
        <source>[%1] type: it is missing. Write type = &quot;%2&quot;</source>
        <translation>[%1] type: falta. Escriba type = &quot;%2&quot;</translation>
    </message>
    <message>
        <source>it is %1. Write a text in quotation marks</source>
        <translation>es %1. Escriba un texto entre comillas</translation>
    </message>
    <message>
        <source>%1; its settings are kept</source>
        <translation>%1; sus ajustes se conservan</translation>
    </message>
    <message>
        <source>the key &apos;%1&apos; is not known; it is kept</source>
        <translation>la clave «%1» no se conoce; se conserva</translation>
    </message>
    <message>
        <source>it is %1. Write a file&apos;s path in quotation marks</source>
        <translation>es %1. Escriba la ruta de un archivo entre comillas</translation>
    </message>
    <message>
        <source>it is %1. Write a table for each user</source>
        <translation>es %1. Escriba una tabla para cada usuario</translation>
    </message>
    <message>
        <source>it is %1. Write a table with the user&apos;s password_hash</source>
        <translation>es %1. Escriba una tabla con el password_hash del usuario</translation>
    </message>
    <message>
        <source>[%1] %2</source>
        <translation>[%1] %2</translation>
    </message>
    <message>
        <source>it is from a newer Restdock (format %1, this one knows %2). Update Restdock; nothing was changed</source>
        <translation>es de un Restdock más nuevo (formato %1, este conoce %2). Actualice Restdock; no se cambió nada</translation>
    </message>
    <message>
        <source>OpenSSL cannot encrypt</source>
        <translation>OpenSSL no puede cifrar</translation>
    </message>
    <message>
        <source>what was encrypted is damaged or was changed. Use an intact copy</source>
        <translation>lo cifrado está dañado o fue modificado. Use una copia intacta</translation>
    </message>
    <message>
        <source>There is not enough memory to turn the passphrase into a key. It takes %1 MiB</source>
        <translation>No hay memoria suficiente para convertir la frase de contraseña en una clave. Hacen falta %1 MiB</translation>
    </message>
    <message>
        <source>the description of the encryption is damaged. Use an intact copy</source>
        <translation>la descripción del cifrado está dañada. Use una copia intacta</translation>
    </message>
    <message>
        <source>The passphrase is wrong. Try again; nothing was changed</source>
        <translation>La frase de contraseña es incorrecta. Inténtelo de nuevo; no se cambió nada</translation>
    </message>
    <message>
        <source>this session offers no Secret Service or KWallet</source>
        <translation>esta sesión no ofrece Secret Service ni KWallet</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither true nor false. Write one of them</source>
        <translation>«%1» no es ni true ni false. Escriba uno de los dos</translation>
    </message>
    <message>
        <source>a whole number from %1 on</source>
        <translation>un número entero a partir de %1</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a number. Write %2</source>
        <translation>«%1» no es un número. Escriba %2</translation>
    </message>
    <message>
        <source>the list holds %1. Write texts only</source>
        <translation>la lista contiene %1. Escriba solo textos</translation>
    </message>
    <message>
        <source>it is %1. Write a size such as &quot;200 GB&quot;</source>
        <translation>es %1. Escriba un tamaño, como &quot;200 GB&quot;</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a size</source>
        <translation>un tamaño</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>una lista de textos</translation>
    </message>
    <message>
        <source>one of &quot;%1&quot;</source>
        <translation>uno de &quot;%1&quot;</translation>
    </message>
    <message>
        <source>a text in quotation marks</source>
        <translation>un texto entre comillas</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not known</source>
        <translation>«%1» no se conoce</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an address of the web</source>
        <translation>«%1» no es una dirección web</translation>
    </message>
    <message>
        <source>Write one that begins with https://</source>
        <translation>Escriba una que empiece por https://</translation>
    </message>
    <message>
        <source>the address has more than scheme, host, port and path</source>
        <translation>la dirección tiene algo más que esquema, host, puerto y ruta</translation>
    </message>
    <message>
        <source>Leave the rest out</source>
        <translation>Quite el resto</translation>
    </message>
    <message>
        <source>the key is longer than 4096 bytes</source>
        <translation>la clave tiene más de 4096 bytes</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>it is %1. Write %2</source>
        <translation>es %1. Escriba %2</translation>
    </message>
    <message>
        <source>there is a letter beyond a to z outside quotation marks. Quote the text or the key</source>
        <translation>fuera de las comillas hay una letra que no es de la a a la z. Ponga el texto o la clave entre comillas</translation>
    </message>
    <message>
        <source>this line is not understood</source>
        <translation>esta línea no se entiende</translation>
    </message>
    <message>
        <source>the file is larger than %1 MiB. Split it</source>
        <translation>el archivo ocupa más de %1 MiB. Divídalo</translation>
    </message>
    <message>
        <source>a key has more than %1 parts. Quote it if its dots belong to its name</source>
        <translation>una clave tiene más de %1 partes. Póngala entre comillas si sus puntos forman parte de su nombre</translation>
    </message>
    <message>
        <source>tables and lists are nested more than %1 deep</source>
        <translation>las tablas y las listas están anidadas en más de %1 niveles</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>a number with a fraction</source>
        <translation>un número con decimales</translation>
    </message>
    <message>
        <source>a date or time</source>
        <translation>una fecha o una hora</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>una tabla</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>línea %1, columna %2</translation>
    </message>
    <message>
        <source>How much is stored has not been counted yet</source>
        <translation>Todavía no se ha contado cuánto hay guardado</translation>
    </message>
    <message>
        <source>What is stored keeps changing while it is counted</source>
        <translation>Lo guardado cambia continuamente mientras se cuenta</translation>
    </message>
    <message>
        <source>What is stored is just being counted</source>
        <translation>Lo guardado se está contando en este momento</translation>
    </message>
    <message>
        <source>The limit of %1 bytes is reached</source>
        <translation>Se alcanzó el límite de %1 bytes</translation>
    </message>
    <message>
        <source>%1 bytes are to be kept free</source>
        <translation>Deben quedar libres %1 bytes</translation>
    </message>
    <message>
        <source>This kind of storage cannot tell which repositories it has</source>
        <translation>Este tipo de almacenamiento no puede decir qué repositorios tiene</translation>
    </message>
    <message>
        <source>there is no portal on this system</source>
        <translation>en este sistema no hay ningún portal</translation>
    </message>
    <message>
        <source>No file can be written in %1.</source>
        <translation>No se puede escribir ningún archivo en %1.</translation>
    </message>
    <message>
        <source>“%1” was saved without its key. Enter it</source>
        <translation>«%1» se guardó sin su clave. Introdúzcala</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is written without its certificate, which cannot be used; the import makes a new one</source>
        <translation>«%1» se escribe sin su certificado, que no se puede usar; la importación crea uno nuevo</translation>
    </message>
    <message>
        <source>it belongs to tls = &quot;made&quot;. Write that, or leave it out</source>
        <translation>corresponde a tls = &quot;made&quot;. Escriba eso u omítala</translation>
    </message>
    <message>
        <source>it is nothing without the other part. Write both %1 and %2, or none</source>
        <translation>no sirve sin la otra parte. Escriba tanto %1 como %2, o ninguna de las dos</translation>
    </message>
    <message>
        <source>%1 Details: %2</source>
        <extracomment>%1 is a sentence that was said, %2 what the system says in its own words</extracomment>
        <translation>%1 Detalles: %2</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
    <message>
        <source>the connection was refused</source>
        <translation>la conexión fue rechazada</translation>
    </message>
    <message>
        <source>its name was not found</source>
        <translation>no se encontró su nombre</translation>
    </message>
    <message>
        <source>the network cannot be reached</source>
        <translation>no se puede acceder a la red</translation>
    </message>
    <message>
        <source>the connection failed</source>
        <translation>la conexión falló</translation>
    </message>
    <message>
        <source>cannot listen on %1: another program already listens there</source>
        <translation>no se puede escuchar en %1: otro programa ya escucha ahí</translation>
    </message>
    <message>
        <source>cannot listen on %1: it is not an address of this computer now</source>
        <translation>no se puede escuchar en %1: ahora no es una dirección de este equipo</translation>
    </message>
    <message>
        <source>cannot listen on %1: this user may not. Ports below 1024 need administrator rights</source>
        <translation>no se puede escuchar en %1: este usuario no tiene permiso. Los puertos por debajo de 1024 necesitan permisos de administrador</translation>
    </message>
    <message>
        <source>listens on %1, but a request from this computer itself gets no answer there. A firewall may be in the way, or the computer is too busy</source>
        <translation>escucha en %1, pero una petición desde este mismo equipo no recibe respuesta ahí. Puede que lo impida un cortafuegos, o que el equipo esté demasiado ocupado</translation>
    </message>
    <message>
        <source>it is not accepted</source>
        <translation>no se acepta</translation>
    </message>
    <message>
        <source>cannot use the certificate %1: %2</source>
        <translation>no se puede usar el certificado %1: %2</translation>
    </message>
    <message>
        <source>cannot use the private key %1: %2</source>
        <translation>no se puede usar la clave privada %1: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; uses a certificate of your own (%2)</source>
        <translation>«%1» usa un certificado propio (%2)</translation>
    </message>
    <message>
        <source>the certificate %1 and its key are gone, and clients know no other. Bring the files back, or make a new one and give it to the clients</source>
        <translation>el certificado %1 y su clave ya no están, y los clientes no conocen otro. Recupere los archivos, o cree uno nuevo y déselo a los clientes</translation>
    </message>
    <message>
        <source>there are profiles of these names already: %1</source>
        <translation>ya hay perfiles con estos nombres: %1</translation>
    </message>
    <message>
        <source>it gives a reason of its own</source>
        <translation>da una razón propia</translation>
    </message>
    <message>
        <source>the system refused it</source>
        <translation>el sistema lo rechazó</translation>
    </message>
    <message>
        <source>it cannot be loaded</source>
        <translation>no se puede cargar</translation>
    </message>
    <message>
        <source>Restdock&apos;s keychain part is not installed</source>
        <translation>la parte de Restdock para el llavero no está instalada</translation>
    </message>
    <message>
        <source>Restdock&apos;s keychain part cannot be loaded</source>
        <translation>la parte de Restdock para el llavero no se puede cargar</translation>
    </message>
    <message>
        <source>it has the entry but does not give it</source>
        <translation>tiene la entrada, pero no la da</translation>
    </message>
    <message>
        <source>it did not do what was asked</source>
        <translation>no hizo lo que se le pidió</translation>
    </message>
    <message>
        <source>This profile&apos;s copy in the index cannot be read: %1. The others are not affected</source>
        <translation>La copia de este perfil en el índice no se puede leer: %1. Las demás no se ven afectadas</translation>
    </message>
    <message>
        <source>there is no profile in it, and it is no TOML: %1</source>
        <translation>no contiene ningún perfil y no es TOML: %1</translation>
    </message>
    <message>
        <source>There is no good copy of %1. Correct it by hand</source>
        <translation>No hay ninguna copia buena de %1. Corríjalo a mano</translation>
    </message>
    <message>
        <source>There are none yet</source>
        <translation>Todavía no hay ninguno</translation>
    </message>
    <message>
        <source>No keychain was found: %1</source>
        <translation>No se encontró ningún llavero: %1</translation>
    </message>
    <message>
        <source>this is not understood</source>
        <translation>esto no se entiende</translation>
    </message>
    <message>
        <source>The keychain returned something other than what was written.</source>
        <translation>El llavero devolvió algo distinto de lo que se escribió.</translation>
    </message>
    <message>
        <source>%1 already exists, and is not an export of Restdock. Choose another name.</source>
        <translation>%1 ya existe y no es una exportación de Restdock. Elija otro nombre.</translation>
    </message>
    <message>
        <source>Drime&apos;s address has moved, or a proxy requires a sign-in</source>
        <translation>La dirección de Drime ha cambiado, o un proxy exige identificarse</translation>
    </message>
    <message>
        <source>Drime has a problem of its own at the moment</source>
        <translation>Drime está fuera de servicio</translation>
    </message>
    <message>
        <source>Drime&apos;s answer cannot be understood</source>
        <translation>La respuesta de Drime no tiene sentido</translation>
    </message>
    <message>
        <source>the API key contains spaces or other characters that no key has</source>
        <translation>la clave de API tiene espacios u otros caracteres no admitidos</translation>
    </message>
    <message>
        <source>Drime accepts no folder with the name &apos;%1&apos;</source>
        <translation>Drime no admite ninguna carpeta con el nombre «%1»</translation>
    </message>
    <message>
        <source>Drime accepts no names that begin or end with a space</source>
        <translation>Drime no admite nombres que empiecen o acaben con un espacio</translation>
    </message>
    <message>
        <source>the key contains spaces or other characters that are not allowed</source>
        <translation>la clave tiene espacios u otros caracteres no admitidos</translation>
    </message>
    <message>
        <source>This keychain cannot list its entries</source>
        <translation>Este llavero no puede decir qué contiene</translation>
    </message>
    <message>
        <source>this is not a valid user name</source>
        <translation>esto no es un nombre de usuario</translation>
    </message>
    <message>
        <source>nobody has to sign in, so they have no effect</source>
        <translation>Nadie tiene que identificarse, así que no significan nada</translation>
    </message>
    <message>
        <source>Its users and rules do not apply here, nor these there</source>
        <translation>Sus usuarios y reglas no valen aquí, ni estos allí</translation>
    </message>
    <message>
        <source>it begins or ends with a space, begins with - or ., or contains / \ = or an invisible character</source>
        <translation>Empieza o acaba con un espacio, empieza con - o ., o contiene / \ = o un carácter invisible</translation>
    </message>
    <message>
        <source>the key contains control characters, or begins or ends with a space</source>
        <translation>La clave contiene caracteres de control, o empieza o acaba con un espacio</translation>
    </message>
    <message>
        <source>this is not text in UTF-8. Save the file in that encoding</source>
        <translation>esto no es texto en UTF-8. Guarde el archivo con esa codificación</translation>
    </message>
    <message>
        <source>%1 already exists, and is not an export of Restdock. Choose another name</source>
        <translation>%1 ya existe y no es una exportación de Restdock. Elija otro nombre</translation>
    </message>
    <message>
        <source>cannot listen on %1: a file that is no socket is there</source>
        <translation>no se puede escuchar en %1: allí hay un archivo que no es un socket</translation>
    </message>
    <message>
        <source>cannot listen on %1: this user may not make a socket there</source>
        <translation>no se puede escuchar en %1: este usuario no puede crear un socket allí</translation>
    </message>
    <message>
        <source>the key file %1 is larger than %2 bytes. Check that it is the right one</source>
        <translation>el archivo de clave %1 ocupa más de %2 bytes. Compruebe que es el correcto</translation>
    </message>
    <message>
        <source>it is encrypted, and the file does not say how. Take over the line restdock_encryption from the file that it is from</source>
        <translation>está cifrado y el archivo no dice cómo. Copie la línea restdock_encryption del archivo de origen</translation>
    </message>
    <message>
        <source>The list of profiles would be larger than %1 MiB. Use fewer profiles, or htpasswd files for the users</source>
        <translation>La lista de perfiles ocuparía más de %1 MiB. Use menos perfiles, o archivos htpasswd para los usuarios</translation>
    </message>
    <message>
        <source>These profiles have no secrets: the file opens without the passphrase</source>
        <translation>Estos perfiles no tienen secretos: el archivo se abre sin la frase de contraseña</translation>
    </message>
    <message>
        <source>cannot put the full activity log %1 aside: %2</source>
        <translation>no se puede apartar el registro de actividad lleno %1: %2</translation>
    </message>
    <message>
        <source>%1 is there already, and Restdock has not made it. Move it away, or let the profile have its certificate in another place</source>
        <translation>%1 ya existe y no lo creó Restdock. Muévalo, o haga que el perfil tenga su certificado en otro lugar</translation>
    </message>
    <message>
        <source>the credential %1 of systemd is larger than %2 KiB. Check that LoadCredential= of the service names the right file</source>
        <translation>la credencial %1 de systemd ocupa más de %2 KiB. Compruebe que LoadCredential= del servicio indica el archivo correcto</translation>
    </message>
</context>
<context>
    <name>EventRemedy</name>
    <message>
        <source>New password…</source>
        <translation>Nueva contraseña…</translation>
    </message>
    <message>
        <source>Allow deleting for…</source>
        <translation>Permitir el borrado durante…</translation>
    </message>
    <message>
        <source>Change limit…</source>
        <translation>Cambiar el límite…</translation>
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
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
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
        <translation>ayer %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a date and a time of day</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 bytes per second</source>
        <extracomment>rates that are read aloud; %1 is a number such as 18.4</extracomment>
        <translation>%1 bytes por segundo</translation>
    </message>
    <message>
        <source>%1 kilobytes per second</source>
        <translation>%1 kilobytes por segundo</translation>
    </message>
    <message>
        <source>%1 megabytes per second</source>
        <translation>%1 megabytes por segundo</translation>
    </message>
    <message>
        <source>%1 gigabytes per second</source>
        <translation>%1 gigabytes por segundo</translation>
    </message>
    <message>
        <source>%1 terabytes per second</source>
        <translation>%1 terabytes por segundo</translation>
    </message>
    <message>
        <source>%1 petabytes per second</source>
        <translation>%1 petabytes por segundo</translation>
    </message>
    <message>
        <source>%1 exabytes per second</source>
        <translation>%1 exabytes por segundo</translation>
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
        <translation>Escriba un número y una unidad, como %1 o %2</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Atajo</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>“Connect a client” has the commands for a computer that is to be backed up. The manual is “man restdock”; how restic itself works is explained at restic.readthedocs.io.</source>
        <translation>«Conectar un cliente» tiene las órdenes para un equipo del que se quiera hacer copia. El manual es «man restdock»; cómo funciona restic se explica en restic.readthedocs.io.</translation>
    </message>
    <message>
        <source>Tokens are kept in the keychain of the desktop: GNOME Keyring, KWallet or KeePassXC. Where none is running, a token can be entered for as long as Restdock runs, or the profile can be kept in a file that is locked with a passphrase.</source>
        <translation>Los tokens se guardan en el llavero del escritorio: GNOME Keyring, KWallet o KeePassXC. Donde no haya ninguno, se puede introducir un token que vale mientras Restdock funcione, o guardar el perfil en un archivo protegido con una frase de contraseña.</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>Restdock&apos;s test of the keychain</source>
        <translation>Prueba del llavero por Restdock</translation>
    </message>
</context>
<context>
    <name>NewFolder</name>
    <message>
        <source>New folder in “%1”</source>
        <translation>Carpeta nueva en «%1»</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Crear</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>starting: asking the keychain…</source>
        <translation>arrancando: pregunta al llavero…</translation>
    </message>
    <message>
        <source>starting: waiting for the keychain to be unlocked…</source>
        <translation>arrancando: espera a que se desbloquee el llavero…</translation>
    </message>
    <message>
        <source>starting: opening the storage…</source>
        <translation>arrancando: abre el almacenamiento…</translation>
    </message>
    <message numerus="yes">
        <source>stopping: %n requests are still running…</source>
        <translation>
            <numerusform>deteniéndose: %n petición sigue en curso…</numerusform>
            <numerusform>deteniéndose: %n peticiones siguen en curso…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>restarting: %n requests are still running…</source>
        <translation>
            <numerusform>reiniciando: todavía hay %n petición en curso…</numerusform>
            <numerusform>reiniciando: todavía hay %n peticiones en curso…</numerusform>
        </translation>
    </message>
    <message>
        <source>running since %1</source>
        <extracomment>a server; %1 is a time of day, or a date</extracomment>
        <translation>en marcha desde %1</translation>
    </message>
</context>
<context>
    <name>ProfileState</name>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>starting…</source>
        <translation>arrancando…</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>deteniéndose…</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>esperando</translation>
    </message>
    <message>
        <source>keychain locked</source>
        <translation>llavero bloqueado</translation>
    </message>
    <message>
        <source>stopped by an error</source>
        <translation>detenido por un error</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>busy · %1</source>
        <extracomment>the state of a server that is moving data; %1 is a rate such as &quot;18.4 MB/s&quot;</extracomment>
        <translation>ocupado · %1</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>deleting allowed for %n min</source>
        <translation>
            <numerusform>borrado permitido: %n min</numerusform>
            <numerusform>borrado permitido: %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>running · %1</source>
        <extracomment>the state of a server that runs, and what needs the person: &quot;disk nearly full&quot;</extracomment>
        <translation>en marcha · %1</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>sin cifrar</translation>
    </message>
    <message>
        <source>%1, %2, not encrypted, %3</source>
        <translation>%1, %2, sin cifrar, %3</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>sin probar</translation>
    </message>
    <message>
        <source>restarting…</source>
        <extracomment>a server that stops, and starts again right after it</extracomment>
        <translation>reiniciando…</translation>
    </message>
    <message>
        <source>busy, %1</source>
        <extracomment>the state of a server that is moving data, to be read aloud; %1 is a rate</extracomment>
        <translation>ocupado, %1</translation>
    </message>
    <message>
        <source>running, %1</source>
        <extracomment>the state of a server that runs, to be read aloud, and what needs the person</extracomment>
        <translation>en marcha, %1</translation>
    </message>
    <message>
        <source>%1
Deleting is allowed until %2.</source>
        <extracomment>a place, and below it when a maintenance window ends: a time of day</extracomment>
        <translation>%1
El borrado está permitido hasta las %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, not encrypted, deleting allowed for %n min, %3</source>
        <translation>
            <numerusform>%1, %2, sin cifrar, borrado permitido: %n min, %3</numerusform>
            <numerusform>%1, %2, sin cifrar, borrado permitido: %n min, %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, deleting allowed for %n min, %3</source>
        <translation>
            <numerusform>%1, %2, borrado permitido: %n min, %3</numerusform>
            <numerusform>%1, %2, borrado permitido: %n min, %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deleting: %n min left</source>
        <extracomment>for so long deleting is still allowed; short, since the list has little room</extracomment>
        <translation>
            <numerusform>borrado: %n min</numerusform>
            <numerusform>borrado: %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rename</name>
    <message>
        <source>Another profile has this name.</source>
        <translation>Otro perfil tiene este nombre.</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>Cambiar el nombre de «%1»</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Ca&amp;mbiar el nombre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Saving… If the keychain is locked, it asks for its password.</source>
        <translation>Guardando… Si el llavero está bloqueado, pide su contraseña.</translation>
    </message>
</context>
<context>
    <name>Repository</name>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>reciente</translation>
    </message>
    <message>
        <source>late</source>
        <translation>atrasada</translation>
    </message>
    <message>
        <source>no rule</source>
        <translation>sin regla</translation>
    </message>
    <message>
        <source>(top folder)</source>
        <extracomment>a repository that lies in the storage&apos;s own folder, and so has no name</extracomment>
        <translation>(carpeta principal)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>so many files, and their size together</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Packs %1, indexes %2, snapshots %3, keys %4, locks %5</source>
        <translation>Paquetes %1, índices %2, instantáneas %3, claves %4, bloqueos %5</translation>
    </message>
    <message>
        <source>It has no config: restic init was not finished. Run it again.</source>
        <translation>No tiene config: restic init no terminó. Ejecútelo de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%n locks are older than 30 minutes: a client was interrupted. “restic unlock” removes them.</source>
        <translation>
            <numerusform>%n bloqueo tiene más de 30 minutos: un cliente se interrumpió. «restic unlock» lo elimina.</numerusform>
            <numerusform>%n bloqueos tienen más de 30 minutos: un cliente se interrumpió. «restic unlock» los elimina.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backed up by %1</source>
        <translation>Copias hechas por %1</translation>
    </message>
</context>
<context>
    <name>Serving</name>
    <message>
        <source>everyone</source>
        <translation>todos</translation>
    </message>
    <message numerus="yes">
        <source>Backup received in “%1”: %2 in %3, %n requests</source>
        <extracomment>%1 is a repository, %2 an amount of data, %3 a length of time</extracomment>
        <translation>
            <numerusform>Copia recibida en «%1»: %2 en %3, %n petición</numerusform>
            <numerusform>Copia recibida en «%1»: %2 en %3, %n peticiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: backup received in “%2”: %3 in %4, %n requests</source>
        <extracomment>%1 is a user, %2 a repository, %3 an amount of data, %4 a length of time</extracomment>
        <translation>
            <numerusform>%1: copia recibida en «%2»: %3 en %4, %n petición</numerusform>
            <numerusform>%1: copia recibida en «%2»: %3 en %4, %n peticiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Server started at %1</source>
        <translation>Servidor arrancado en %1</translation>
    </message>
    <message>
        <source>Server stopped</source>
        <translation>Servidor detenido</translation>
    </message>
    <message>
        <source>The storage can be used again</source>
        <translation>El almacenamiento se puede usar de nuevo</translation>
    </message>
    <message>
        <source>Repository “%1” created</source>
        <translation>Repositorio «%1» creado</translation>
    </message>
    <message>
        <source>Deleting is allowed for %1, for %2</source>
        <translation>El borrado está permitido para %1, durante %2</translation>
    </message>
    <message>
        <source>Deleting is no longer allowed for %1: the server has stopped</source>
        <translation>El borrado ya no está permitido para %1: el servidor se detuvo</translation>
    </message>
    <message>
        <source>Deleting is no longer allowed for %1</source>
        <translation>El borrado ya no está permitido para %1</translation>
    </message>
    <message>
        <source>A certificate was made: %1. Its fingerprint is %2</source>
        <translation>Se creó un certificado: %1. Su huella es %2</translation>
    </message>
    <message>
        <source>The activity log in %1 cannot be written.</source>
        <translation>No se puede escribir el registro de actividad en %1.</translation>
    </message>
    <message numerus="yes">
        <source>The activity log is written again; %n rows are missing in it.</source>
        <translation>
            <numerusform>El registro de actividad se escribe de nuevo; falta en él %n fila.</numerusform>
            <numerusform>El registro de actividad se escribe de nuevo; faltan en él %n filas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connections had not finished and were cut off</source>
        <translation>
            <numerusform>%n conexión no había terminado y se cortó</numerusform>
            <numerusform>%n conexiones no habían terminado y se cortaron</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests fail (%1). The list of requests has all of them.</source>
        <translation>Fallan peticiones (%1). La lista de peticiones las tiene todas.</translation>
    </message>
    <message numerus="yes">
        <source>%1: fetched %3 from “%2” in %4, %n requests</source>
        <extracomment>by a restore or a check; %1 is a user, %2 a repository, %3 an amount of data, %4 a time</extracomment>
        <translation>
            <numerusform>%1: obtenido de «%2»: %3 en %4, %n petición</numerusform>
            <numerusform>%1: obtenido de «%2»: %3 en %4, %n peticiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: pruned “%2”: %n packs removed, %3</source>
        <extracomment>%1 is a user, %2 a repository, %3 an amount of data; packs are restic&apos;s files of data</extracomment>
        <translation>
            <numerusform>%1: prune en «%2»: %n paquete eliminado, %3</numerusform>
            <numerusform>%1: prune en «%2»: %n paquetes eliminados, %3</numerusform>
        </translation>
    </message>
    <message>
        <source>The profile has reached its limit of %3. An upload of %1 to “%2” was refused; reading still works.</source>
        <translation>El perfil ha alcanzado su límite de %3. Se rechazó una subida de %1 a «%2»; la lectura sigue funcionando.</translation>
    </message>
    <message>
        <source>The limit “keep %3 free” is reached. An upload of %1 to “%2” was refused; reading still works.</source>
        <translation>Se alcanzó el límite «dejar libres %3». Se rechazó una subida de %1 a «%2»; la lectura sigue funcionando.</translation>
    </message>
    <message>
        <source>Drime has no space left. An upload of %1 to “%2” was refused; reading still works.</source>
        <translation>No queda espacio en Drime. Se rechazó una subida de %1 a «%2»; la lectura sigue funcionando.</translation>
    </message>
    <message>
        <source>There is no space left. An upload of %1 to “%2” was refused; reading still works.</source>
        <translation>No queda espacio. Se rechazó una subida de %1 a «%2»; la lectura sigue funcionando.</translation>
    </message>
    <message>
        <source>no such user</source>
        <translation>ese usuario no existe</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>no se entendió</translation>
    </message>
    <message>
        <source>too many tries</source>
        <translation>demasiados intentos</translation>
    </message>
    <message>
        <source>wrong password</source>
        <translation>contraseña incorrecta</translation>
    </message>
    <message>
        <source>“%1” cannot start: another program listens on %2.</source>
        <translation>«%1» no puede arrancar: otro programa escucha en %2.</translation>
    </message>
    <message>
        <source>“%1” cannot start: listening on %2 needs administrator rights.</source>
        <translation>«%1» no puede arrancar: escuchar en %2 necesita permisos de administrador.</translation>
    </message>
    <message>
        <source>“%1” cannot start: %2 is not an address of this computer now.</source>
        <translation>«%1» no puede arrancar: %2 no es una dirección de este equipo ahora.</translation>
    </message>
    <message>
        <source>The folder %2 was not found.</source>
        <translation>No se encontró la carpeta %2.</translation>
    </message>
    <message>
        <source>Restdock may not write to %2.</source>
        <translation>Restdock no puede escribir en %2.</translation>
    </message>
    <message>
        <source>“%1” refuses new backups: %2 is full.</source>
        <translation>«%1» rechaza nuevas copias: no queda espacio en %2.</translation>
    </message>
    <message>
        <source>%2 cannot be reached.</source>
        <translation>No se puede llegar a %2.</translation>
    </message>
    <message>
        <source>Drime did not accept the token.</source>
        <translation>Drime no aceptó el token.</translation>
    </message>
    <message>
        <source>The certificate cannot be used.</source>
        <translation>No se puede usar el certificado.</translation>
    </message>
    <message>
        <source>The users cannot be read.</source>
        <translation>No se pueden leer los usuarios.</translation>
    </message>
    <message>
        <source>The request log %2 cannot be written.</source>
        <translation>No se puede escribir el registro de peticiones %2.</translation>
    </message>
    <message>
        <source>“%1” is already served by another process.</source>
        <translation>Otro proceso ya sirve «%1».</translation>
    </message>
    <message>
        <source>“%1” cannot run.</source>
        <translation>«%1» no puede funcionar.</translation>
    </message>
    <message>
        <source>Restdock keeps trying; next at %1</source>
        <translation>Restdock sigue intentándolo; próximo intento: %1</translation>
    </message>
    <message>
        <source>A damaged upload to “%1” was refused: its content did not match its name. restic normally sends it again; if this is repeated, check the network or the memory.</source>
        <translation>Se rechazó un envío dañado a «%1»: su contenido no correspondía a su nombre. restic normalmente lo envía otra vez; si se repite, compruebe la red o la memoria.</translation>
    </message>
    <message>
        <source>%1 tried to delete data in “%2”; refused.</source>
        <translation>%1 intentó borrar datos en «%2»; rechazado.</translation>
    </message>
    <message>
        <source>“%1” has had no backup since %2.</source>
        <translation>«%1» no tiene copias nuevas desde %2.</translation>
    </message>
    <message>
        <source>Wrong login from %1 as “%2”: %3.</source>
        <translation>Inicio de sesión incorrecto desde %1 como «%2»: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n wrong passwords for “%2” from %1. A client has an old password, or someone is guessing.</source>
        <translation>
            <numerusform>%n contraseña incorrecta de «%2» desde %1. Un cliente tiene una contraseña antigua o alguien está adivinando.</numerusform>
            <numerusform>%n contraseñas incorrectas de «%2» desde %1. Un cliente tiene una contraseña antigua o alguien está adivinando.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong logins from %1, the last as “%2”. A client has an old password, or someone is guessing.</source>
        <translation>
            <numerusform>%n inicio de sesión incorrecto desde %1, el último como «%2». Un cliente tiene una contraseña antigua o alguien está adivinando.</numerusform>
            <numerusform>%n inicios de sesión incorrectos desde %1, el último como «%2». Un cliente tiene una contraseña antigua o alguien está adivinando.</numerusform>
        </translation>
    </message>
    <message>
        <source>The stop was cancelled; the server goes on at %1</source>
        <translation>Se canceló la detención; el servidor sigue en %1</translation>
    </message>
    <message>
        <source>%2 has no space left.</source>
        <translation>No queda espacio en %2.</translation>
    </message>
    <message>
        <source>The secret for “%1” cannot be used.</source>
        <translation>El secreto de «%1» no se puede usar.</translation>
    </message>
    <message>
        <source>“%1” cannot start: the keychain is locked.</source>
        <translation>«%1» no puede arrancar: el llavero está bloqueado.</translation>
    </message>
    <message>
        <source>“%1” cannot start: no keychain was found.</source>
        <translation>«%1» no puede arrancar: no se encontró ningún llavero.</translation>
    </message>
    <message>
        <source>“%1” cannot start: its secret is not in the keychain.</source>
        <translation>«%1» no puede arrancar: su secreto no está en el llavero.</translation>
    </message>
    <message>
        <source>Clients cannot reach “%1”: %2 is not an address of this computer now.</source>
        <translation>Los clientes no pueden llegar a «%1»: %2 no es ahora una dirección de este equipo.</translation>
    </message>
    <message>
        <source>“%1” refuses new backups: the limit “keep %3 free” is reached.</source>
        <translation>«%1» rechaza nuevas copias: se alcanzó el límite «dejar %3 libres».</translation>
    </message>
    <message>
        <source>Only %2 are left for “%1”.</source>
        <extracomment>%1 is a profile, %2 an amount of data</extracomment>
        <translation>Solo quedan %2 para «%1».</translation>
    </message>
    <message numerus="yes">
        <source>The certificate of “%1” expires in %n days.</source>
        <translation>
            <numerusform>El certificado de «%1» caduca en %n día.</numerusform>
            <numerusform>El certificado de «%1» caduca en %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificate of “%1” has expired; clients refuse it.</source>
        <translation>El certificado de «%1» ha caducado; los clientes lo rechazan.</translation>
    </message>
    <message>
        <source>Something failed that the server can do without. Details: %1</source>
        <extracomment>%1 is an English text</extracomment>
        <translation>Algo no funcionó, pero el servidor puede prescindir de ello. Detalles: %1</translation>
    </message>
    <message>
        <source>“%1” cannot start: its secret is in a file that is locked with a passphrase.</source>
        <translation>«%1» no puede arrancar: su secreto está en un archivo protegido con una frase de contraseña.</translation>
    </message>
    <message>
        <source>“%1” cannot start: the passphrase of the file with its secret is wrong.</source>
        <translation>«%1» no puede arrancar: la frase de contraseña del archivo que guarda su secreto es incorrecta.</translation>
    </message>
    <message>
        <source>“%1” cannot start: the keychain refused access.</source>
        <translation>«%1» no puede arrancar: el llavero denegó el acceso.</translation>
    </message>
    <message>
        <source>“%1” cannot start: the keychain does not answer.</source>
        <translation>«%1» no puede arrancar: el llavero no responde.</translation>
    </message>
    <message>
        <source>“%1” is listening, but does not answer Restdock’s own request.</source>
        <translation>«%1» escucha, pero no responde a una petición propia.</translation>
    </message>
    <message>
        <source>The address of the server is available again</source>
        <translation>La dirección del servidor vuelve a estar disponible</translation>
    </message>
    <message numerus="yes">
        <source>%1: backup received, %2 in %3, %n requests</source>
        <extracomment>%1 is a user, %2 an amount of data, %3 a length of time</extracomment>
        <translation>
            <numerusform>%1: copia recibida, %2 en %3, %n petición</numerusform>
            <numerusform>%1: copia recibida, %2 en %3, %n peticiones</numerusform>
        </translation>
    </message>
    <message>
        <source>User “%1” has reached its %2. An upload was refused; reading still works.</source>
        <translation>El usuario «%1» ha llegado a sus %2. Se rechazó un envío; la lectura sigue funcionando.</translation>
    </message>
    <message>
        <source>%2 asks us to slow down.</source>
        <translation>%2 pide ir más despacio.</translation>
    </message>
    <message>
        <source>Drime asks us to slow down. Too many requests. Nothing to do; transfers continue slower.</source>
        <translation>Drime pide ir más despacio. Demasiadas peticiones. No hay que hacer nada; las transferencias siguen más despacio.</translation>
    </message>
    <message>
        <source>The activity log in %1 grows beyond its size, for no new file can be begun.</source>
        <translation>El registro de actividad en %1 crece por encima de su tamaño, porque no se puede empezar un archivo nuevo.</translation>
    </message>
</context>
<context>
    <name>SettingsSummary</name>
    <message numerus="yes">
        <source>%Ln users</source>
        <translation>
            <numerusform>%Ln usuario</numerusform>
            <numerusform>%Ln usuarios</numerusform>
        </translation>
    </message>
    <message>
        <source>users of a password file</source>
        <translation>usuarios de un archivo de contraseñas</translation>
    </message>
    <message>
        <source>users whom a proxy names</source>
        <translation>usuarios que nombra un proxy</translation>
    </message>
    <message>
        <source>no password</source>
        <translation>sin contraseña</translation>
    </message>
    <message>
        <source>for this computer only</source>
        <translation>solo para este equipo</translation>
    </message>
    <message>
        <source>for computers on the network</source>
        <translation>para equipos de la red</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>cifrado</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>sin cifrar</translation>
    </message>
    <message>
        <source>add-only</source>
        <translation>solo añadir</translation>
    </message>
    <message>
        <source>own folder only</source>
        <translation>solo su carpeta</translation>
    </message>
    <message>
        <source>uploads are not verified</source>
        <translation>los envíos no se verifican</translation>
    </message>
    <message>
        <source>at most %1</source>
        <extracomment>a limit on what is stored; %1 is an amount of data</extracomment>
        <translation>como máximo %1</translation>
    </message>
    <message>
        <source>%1 kept free</source>
        <extracomment>on the disk; %1 is an amount of data</extracomment>
        <translation>se dejan libres %1</translation>
    </message>
    <message numerus="yes">
        <source>a warning after %Ln days without a backup</source>
        <translation>
            <numerusform>un aviso tras %Ln día sin copia</numerusform>
            <numerusform>un aviso tras %Ln días sin copia</numerusform>
        </translation>
    </message>
    <message>
        <source>starts with Restdock</source>
        <translation>se inicia con Restdock</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
</context>
<context>
    <name>SystemInformation</name>
    <message>
        <source>unnamed</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>%1, unlocked</source>
        <extracomment>%1 is a keychain</extracomment>
        <translation>%1, desbloqueado</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <translation>%1, bloqueado</translation>
    </message>
    <message>
        <source>none</source>
        <comment>keychain</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>la del sistema</translation>
    </message>
    <message>
        <source>none</source>
        <comment>tray</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>System: %1, kernel %2, %3</source>
        <extracomment>an operating system, its kernel&apos;s version, and a processor</extracomment>
        <translation>Sistema: %1, núcleo %2, %3</translation>
    </message>
    <message>
        <source>Desktop: %1, %2</source>
        <extracomment>a desktop environment, and X11 or Wayland</extracomment>
        <translation>Escritorio: %1, %2</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Idioma: %1</translation>
    </message>
    <message>
        <source>Tray: %1</source>
        <translation>Bandeja: %1</translation>
    </message>
    <message>
        <source>Keychain: %1</source>
        <translation>Llavero: %1</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>no server running</source>
        <translation>ningún servidor en marcha</translation>
    </message>
    <message numerus="yes">
        <source>%n servers running</source>
        <translation>
            <numerusform>%n servidor en marcha</numerusform>
            <numerusform>%n servidores en marcha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients active</source>
        <translation>
            <numerusform>%n cliente activo</numerusform>
            <numerusform>%n clientes activos</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>entrada %1</translation>
    </message>
    <message>
        <source>out %1</source>
        <translation>salida %1</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>address in use</source>
        <translation>dirección en uso</translation>
    </message>
    <message>
        <source>Another program already listens on %1.</source>
        <translation>Otro programa ya escucha en %1.</translation>
    </message>
    <message>
        <source>End the other program and try again, or choose another port. Clients then need the new address.</source>
        <translation>Cierre el otro programa y vuelva a intentarlo, o elija otro puerto. Los clientes necesitarán entonces la nueva dirección.</translation>
    </message>
    <message>
        <source>port not allowed</source>
        <translation>puerto no permitido</translation>
    </message>
    <message>
        <source>%1 is not allowed.</source>
        <translation>%1 no está permitido.</translation>
    </message>
    <message>
        <source>Ports below 1024 need administrator rights.</source>
        <translation>Los puertos por debajo de 1024 necesitan permisos de administrador.</translation>
    </message>
    <message>
        <source>%1 is not an address of this computer now.</source>
        <translation>%1 no es una dirección de este equipo ahora.</translation>
    </message>
    <message>
        <source>The network is down or the address has changed.</source>
        <translation>La red está caída, o la dirección ha cambiado.</translation>
    </message>
    <message>
        <source>folder not found</source>
        <translation>carpeta no encontrada</translation>
    </message>
    <message>
        <source>The folder %1 was not found.</source>
        <translation>No se encontró la carpeta %1.</translation>
    </message>
    <message>
        <source>The drive may be unplugged or not mounted. Restdock did not create an empty folder in its place.</source>
        <translation>Quizá la unidad está desconectada o sin montar. Restdock no ha creado una carpeta vacía en su lugar.</translation>
    </message>
    <message>
        <source>folder not writable</source>
        <translation>carpeta sin permiso de escritura</translation>
    </message>
    <message>
        <source>Restdock may not write to %1.</source>
        <translation>Restdock no puede escribir en %1.</translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>disco lleno</translation>
    </message>
    <message>
        <source>There is no space left in %1.</source>
        <translation>No queda espacio en %1.</translation>
    </message>
    <message>
        <source>token refused</source>
        <translation>token rechazado</translation>
    </message>
    <message>
        <source>Drime did not accept the token.</source>
        <translation>Drime no aceptó el token.</translation>
    </message>
    <message>
        <source>It was revoked or mistyped.</source>
        <translation>Fue revocado o está mal escrito.</translation>
    </message>
    <message>
        <source>Enter a new token.</source>
        <translation>Introduzca un token nuevo.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>No se puede llegar a %1.</translation>
    </message>
    <message>
        <source>It does not answer, or the network is down.</source>
        <translation>No responde, o la red está caída.</translation>
    </message>
    <message>
        <source>Restdock keeps trying.</source>
        <translation>Restdock sigue intentándolo.</translation>
    </message>
    <message>
        <source>keychain locked</source>
        <translation>llavero bloqueado</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>El llavero está bloqueado.</translation>
    </message>
    <message>
        <source>Your password store has not been unlocked.</source>
        <translation>Su almacén de contraseñas no se ha desbloqueado.</translation>
    </message>
    <message>
        <source>Unlock it; the profile then starts.</source>
        <translation>Desbloquéelo; el perfil arranca entonces.</translation>
    </message>
    <message>
        <source>no keychain</source>
        <translation>sin llavero</translation>
    </message>
    <message>
        <source>No keychain was found.</source>
        <translation>No se encontró ningún llavero.</translation>
    </message>
    <message>
        <source>This session offers no Secret Service or KWallet.</source>
        <translation>Esta sesión no ofrece Secret Service ni KWallet.</translation>
    </message>
    <message>
        <source>secret missing</source>
        <translation>falta el secreto</translation>
    </message>
    <message>
        <source>It was saved in another keychain, or deleted.</source>
        <translation>Se guardó en otro llavero, o se borró.</translation>
    </message>
    <message>
        <source>certificate not usable</source>
        <translation>certificado no utilizable</translation>
    </message>
    <message>
        <source>The certificate cannot be used.</source>
        <translation>No se puede usar el certificado.</translation>
    </message>
    <message>
        <source>Create a new certificate, or choose other files.</source>
        <translation>Cree un certificado nuevo, o elija otros archivos.</translation>
    </message>
    <message>
        <source>users not readable</source>
        <translation>usuarios no legibles</translation>
    </message>
    <message>
        <source>The users cannot be read.</source>
        <translation>No se pueden leer los usuarios.</translation>
    </message>
    <message>
        <source>log not writable</source>
        <translation>registro sin permiso de escritura</translation>
    </message>
    <message>
        <source>The request log %1 cannot be written.</source>
        <translation>No se puede escribir el registro de peticiones %1.</translation>
    </message>
    <message>
        <source>Choose another file for the log, or none.</source>
        <translation>Elija otro archivo para el registro, o ninguno.</translation>
    </message>
    <message>
        <source>stopped by an error</source>
        <translation>detenido por un error</translation>
    </message>
    <message>
        <source>“%1” cannot run.</source>
        <translation>«%1» no puede funcionar.</translation>
    </message>
    <message>
        <source>disk nearly full</source>
        <translation>disco casi lleno</translation>
    </message>
    <message>
        <source>Only %1 are left for “%2”.</source>
        <extracomment>%1 is an amount of data</extracomment>
        <translation>Solo quedan %1 para «%2».</translation>
    </message>
    <message>
        <source>The storage %1 is nearly full.</source>
        <translation>El almacenamiento %1 está casi lleno.</translation>
    </message>
    <message>
        <source>backup late</source>
        <translation>copia atrasada</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has had no backup for %n days.</source>
        <translation>
            <numerusform>«%1» no tiene copias nuevas desde hace %n día.</numerusform>
            <numerusform>«%1» no tiene copias nuevas desde hace %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>The computer may be off, or its backup may fail.</source>
        <translation>Puede que el equipo esté apagado o que su copia falle.</translation>
    </message>
    <message>
        <source>Look at restic on that computer. The rules of the profile say after how many days you are warned.</source>
        <translation>Revise restic en ese equipo. Las reglas del perfil dicen después de cuántos días se avisa.</translation>
    </message>
    <message numerus="yes">
        <source>The certificate of “%1” expires in %n days.</source>
        <translation>
            <numerusform>El certificado de «%1» caduca en %n día.</numerusform>
            <numerusform>El certificado de «%1» caduca en %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Create a new one in the profile, and give it to the clients.</source>
        <translation>Cree uno nuevo en el perfil y entréguelo a los clientes.</translation>
    </message>
    <message>
        <source>served elsewhere</source>
        <translation>servido en otro lugar</translation>
    </message>
    <message>
        <source>“%1” is already served by another process.</source>
        <translation>Otro proceso ya sirve «%1».</translation>
    </message>
    <message>
        <source>secret not usable</source>
        <translation>secreto inservible</translation>
    </message>
    <message>
        <source>The secret for “%1” cannot be used.</source>
        <translation>El secreto de «%1» no se puede usar.</translation>
    </message>
    <message>
        <source>“%1” cannot start: port %2 is in use.</source>
        <extracomment>%2 is a port&apos;s number, or a file</extracomment>
        <translation>«%1» no puede arrancar: el puerto %2 está en uso.</translation>
    </message>
    <message>
        <source>“%1” cannot start: %2 is in use.</source>
        <translation>«%1» no puede arrancar: %2 está en uso.</translation>
    </message>
    <message>
        <source>Another program already listens on that port.</source>
        <translation>Otro programa ya escucha en ese puerto.</translation>
    </message>
    <message>
        <source>Port %1 is not allowed.</source>
        <translation>El puerto %1 no está permitido.</translation>
    </message>
    <message>
        <source>The system does not let this user listen there.</source>
        <translation>El sistema no deja a este usuario escuchar ahí.</translation>
    </message>
    <message>
        <source>Choose another address.</source>
        <translation>Elija otra dirección.</translation>
    </message>
    <message>
        <source>It can only be read.</source>
        <translation>Solo se puede leer.</translation>
    </message>
    <message>
        <source>It belongs to user “%1”.</source>
        <translation>Pertenece al usuario «%1».</translation>
    </message>
    <message>
        <source>It belongs to another user, or its rights do not allow it.</source>
        <translation>Pertenece a otro usuario, o sus permisos no lo permiten.</translation>
    </message>
    <message>
        <source>The limit “keep %1 free” is reached.</source>
        <extracomment>%1 is an amount of data</extracomment>
        <translation>Se alcanzó el límite «dejar libres %1».</translation>
    </message>
    <message>
        <source>account full</source>
        <translation>cuenta llena</translation>
    </message>
    <message>
        <source>%1 has no space left.</source>
        <extracomment>%1 is the name of a service</extracomment>
        <translation>No queda espacio en %1.</translation>
    </message>
    <message>
        <source>The account&apos;s storage is used up.</source>
        <translation>El almacenamiento de la cuenta está agotado.</translation>
    </message>
    <message>
        <source>Free or buy space. Reading and restoring still work.</source>
        <translation>Libere o compre espacio. Leer y restaurar siguen funcionando.</translation>
    </message>
    <message>
        <source>too many requests</source>
        <translation>demasiadas peticiones</translation>
    </message>
    <message>
        <source>%1 asks us to slow down.</source>
        <extracomment>%1 is the name of a service</extracomment>
        <translation>%1 nos pide ir más despacio.</translation>
    </message>
    <message>
        <source>Nothing has to be done: Restdock tries again by itself.</source>
        <translation>No hay que hacer nada: Restdock lo intenta de nuevo por sí solo.</translation>
    </message>
    <message>
        <source>Start one, or enter the token for as long as Restdock runs.</source>
        <translation>Inicie uno. O introduzca el token, que vale mientras Restdock funcione.</translation>
    </message>
    <message>
        <source>What was saved for it is missing, or cannot be read.</source>
        <translation>Lo que se guardó para él falta, o no se puede leer.</translation>
    </message>
    <message>
        <source>Its file %1 cannot be read, is empty, or can be read by others.</source>
        <translation>Su archivo %1 no se puede leer, está vacío, o lo pueden leer otros.</translation>
    </message>
    <message>
        <source>Enter it again. Nothing is overwritten before that.</source>
        <translation>Introdúzcalo de nuevo. Antes de eso no se sobrescribe nada.</translation>
    </message>
    <message>
        <source>certificate expired</source>
        <translation>certificado caducado</translation>
    </message>
    <message>
        <source>The certificate of “%1” cannot be used any more.</source>
        <translation>El certificado de «%1» ya no se puede usar.</translation>
    </message>
    <message>
        <source>It expired on %1, and clients refuse it.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Caducó el %1, y los clientes lo rechazan.</translation>
    </message>
    <message>
        <source>Create a new one, and give it to the clients.</source>
        <translation>Cree uno nuevo y déselo a los clientes.</translation>
    </message>
    <message>
        <source>The limit “keep %1 free” is nearly reached.</source>
        <extracomment>%1 is an amount of data</extracomment>
        <translation>Casi se ha alcanzado el límite «dejar libres %1».</translation>
    </message>
    <message>
        <source>There is no file %1. Restdock did not make another certificate by itself: clients would refuse it.</source>
        <translation>No existe el archivo %1. Restdock no creó otro certificado por sí solo: los clientes lo rechazarían.</translation>
    </message>
    <message>
        <source>%1 cannot be read, or holds no certificate.</source>
        <translation>%1 no se puede leer, o no contiene ningún certificado.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>No existe el archivo %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read, or holds no key.</source>
        <translation>%1 no se puede leer, o no contiene ninguna clave.</translation>
    </message>
    <message>
        <source>The key is locked with a passphrase, for which a server cannot ask.</source>
        <translation>La clave está protegida con una frase de contraseña, que un servidor no puede pedir.</translation>
    </message>
    <message>
        <source>The key does not match the certificate.</source>
        <translation>La clave no corresponde al certificado.</translation>
    </message>
    <message>
        <source>%1 could not be made, or is not accepted.</source>
        <translation>%1 no se pudo crear, o no se acepta.</translation>
    </message>
    <message>
        <source>Restdock may not read %1.</source>
        <translation>Restdock no puede leer %1.</translation>
    </message>
    <message>
        <source>%1 holds something that Restdock does not understand.</source>
        <translation>%1 contiene algo que Restdock no entiende.</translation>
    </message>
    <message>
        <source>Its folder is not there.</source>
        <translation>Su carpeta no existe.</translation>
    </message>
    <message>
        <source>Restdock may not write there.</source>
        <translation>Restdock no puede escribir ahí.</translation>
    </message>
    <message>
        <source>There is no space left.</source>
        <translation>No queda espacio.</translation>
    </message>
    <message>
        <source>The system refused it.</source>
        <translation>El sistema lo rechazó.</translation>
    </message>
    <message>
        <source>Its settings cannot be used.</source>
        <translation>Sus ajustes no se pueden usar.</translation>
    </message>
    <message>
        <source>What is stored in %1 is damaged.</source>
        <translation>Lo que hay guardado en %1 está dañado.</translation>
    </message>
    <message>
        <source>Something went wrong that Restdock did not expect.</source>
        <translation>Algo que Restdock no esperaba salió mal.</translation>
    </message>
    <message>
        <source>“%1” is already served by process %2.</source>
        <translation>El proceso %2 ya sirve «%1».</translation>
    </message>
    <message>
        <source>waiting for the port</source>
        <translation>esperando al puerto</translation>
    </message>
    <message>
        <source>waiting for the network</source>
        <translation>esperando la red</translation>
    </message>
    <message>
        <source>waiting for the drive</source>
        <translation>esperando la unidad</translation>
    </message>
    <message>
        <source>waiting for space</source>
        <translation>esperando espacio</translation>
    </message>
    <message>
        <source>waiting for %1</source>
        <extracomment>%1 is the name of a service</extracomment>
        <translation>esperando a %1</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>no responde</translation>
    </message>
    <message>
        <source>“%1” does not answer on %2.</source>
        <extracomment>%2 is an address, or a file</extracomment>
        <translation>«%1» no responde en %2.</translation>
    </message>
    <message>
        <source>It listens, but its file may have been removed.</source>
        <translation>Escucha, pero puede que se haya borrado su archivo.</translation>
    </message>
    <message>
        <source>It listens, but a firewall, a security program or the network of a container may be in the way.</source>
        <translation>Escucha, pero puede que lo impida un cortafuegos, un programa de seguridad o la red de un contenedor.</translation>
    </message>
    <message>
        <source>Restdock keeps trying. Let this computer connect to itself, over “lo”.</source>
        <translation>Restdock sigue intentándolo. Permita que este equipo se conecte consigo mismo, por «lo».</translation>
    </message>
    <message>
        <source>passphrase needed</source>
        <translation>falta la frase</translation>
    </message>
    <message>
        <source>The secret for “%1” is in a file that is locked with a passphrase.</source>
        <translation>El secreto de «%1» está en un archivo protegido con una frase de contraseña.</translation>
    </message>
    <message>
        <source>Restdock asks for it once after each start.</source>
        <translation>Restdock la pide una vez después de cada inicio.</translation>
    </message>
    <message>
        <source>Enter it; the profile then starts.</source>
        <translation>Introdúzcala; el perfil arranca entonces.</translation>
    </message>
    <message>
        <source>wrong passphrase</source>
        <translation>frase incorrecta</translation>
    </message>
    <message>
        <source>The passphrase is wrong.</source>
        <translation>La frase es incorrecta.</translation>
    </message>
    <message>
        <source>It does not open the file in which the secret for “%1” is.</source>
        <translation>No abre el archivo que guarda el secreto de «%1».</translation>
    </message>
    <message>
        <source>Enter the right one; the profile then starts.</source>
        <translation>Introduzca la correcta; el perfil arranca entonces.</translation>
    </message>
    <message>
        <source>keychain refused</source>
        <translation>llavero denegado</translation>
    </message>
    <message>
        <source>The keychain refused access.</source>
        <translation>El llavero denegó el acceso.</translation>
    </message>
    <message>
        <source>It does not let Restdock read the secret for “%1”.</source>
        <translation>No deja que Restdock lea el secreto de «%1».</translation>
    </message>
    <message>
        <source>Try again, and allow it.</source>
        <translation>Inténtelo de nuevo y permítalo.</translation>
    </message>
    <message>
        <source>keychain silent</source>
        <translation>llavero sin respuesta</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>El llavero no responde.</translation>
    </message>
    <message>
        <source>It may wait for your password in another window.</source>
        <translation>Quizá espera su contraseña en otra ventana.</translation>
    </message>
    <message>
        <source>Check whether it does, and try again. Or enter the token for as long as Restdock runs.</source>
        <translation>Compruébelo e inténtelo de nuevo. O introduzca el token, que vale mientras Restdock funcione.</translation>
    </message>
    <message>
        <source>Correct that, or edit the profile and enter it again.</source>
        <translation>Corríjalo, o edite el perfil e introdúzcalo de nuevo.</translation>
    </message>
    <message>
        <source>Restdock keeps trying, and creates the file again.</source>
        <translation>Restdock sigue intentándolo, y crea el archivo de nuevo.</translation>
    </message>
    <message>
        <source>address not available</source>
        <translation>dirección ausente</translation>
    </message>
    <message>
        <source>certificate expires soon</source>
        <translation>el certificado caduca</translation>
    </message>
    <message>
        <source>Clients refuse a certificate that has expired.</source>
        <translation>Los clientes rechazan un certificado caducado.</translation>
    </message>
    <message>
        <source>The storage %1 does not accept data.</source>
        <translation>El almacenamiento %1 no acepta datos.</translation>
    </message>
    <message>
        <source>Correct the file, or choose another one.</source>
        <translation>Corrija el archivo, o elija otro.</translation>
    </message>
    <message>
        <source>Look at the details, and at the log around this time.</source>
        <translation>Mire los detalles, y el registro de ese momento.</translation>
    </message>
    <message>
        <source>waiting for the server to answer</source>
        <translation>esperando su propia respuesta</translation>
    </message>
    <message>
        <source>Choose 1024 or higher.</source>
        <translation>Elija 1024 o más.</translation>
    </message>
    <message>
        <source>Connect the drive; the server starts by itself.</source>
        <translation>Conecte la unidad; el servidor arranca por sí solo.</translation>
    </message>
    <message>
        <source>Change the owner or pick another.</source>
        <translation>Cambie el propietario o elija otra.</translation>
    </message>
    <message>
        <source>New backups are refused.</source>
        <translation>Se rechazan las copias nuevas.</translation>
    </message>
    <message>
        <source>Free space or prune. Reading and restoring still work.</source>
        <translation>Libere espacio o use prune. Leer y restaurar siguen funcionando.</translation>
    </message>
    <message>
        <source>Too many requests.</source>
        <translation>Demasiadas peticiones.</translation>
    </message>
    <message>
        <source>A headless Restdock is running.</source>
        <translation>Hay un Restdock sin ventana en marcha.</translation>
    </message>
    <message>
        <source>Stop it first: %1</source>
        <extracomment>%1 is a command line</extracomment>
        <translation>Deténgalo primero: %1</translation>
    </message>
    <message>
        <source>It was saved in %1, or deleted.</source>
        <extracomment>%1 is the name of a keychain: KWallet</extracomment>
        <translation>Se guardó en %1, o se borró.</translation>
    </message>
    <message>
        <source>The token for “%1” is not in the keychain.</source>
        <translation>El token de «%1» no está en el llavero.</translation>
    </message>
    <message>
        <source>The token for “%1” is not in %2.</source>
        <extracomment>%2 is the name of a keychain: GNOME Keyring</extracomment>
        <translation>El token de «%1» no está en %2.</translation>
    </message>
    <message>
        <source>No answer for 30 s.</source>
        <translation>Sin respuesta durante 30 s.</translation>
    </message>
    <message>
        <source>Retried automatically.</source>
        <translation>Se reintenta automáticamente.</translation>
    </message>
</context>
<context>
    <name>TroubleAction</name>
    <message>
        <source>Lis&amp;ten on all addresses…</source>
        <translation>Escuchar en &amp;todas las direcciones…</translation>
    </message>
    <message>
        <source>Edi&amp;t rules…</source>
        <translation>Edi&amp;tar las reglas…</translation>
    </message>
    <message>
        <source>New &amp;token…</source>
        <translation>Nuevo &amp;token…</translation>
    </message>
    <message>
        <source>Edi&amp;t profile…</source>
        <translation>Edi&amp;tar el perfil…</translation>
    </message>
    <message>
        <source>Choose ano&amp;ther file…</source>
        <translation>Elegir o&amp;tro archivo…</translation>
    </message>
    <message>
        <source>En&amp;ter token for this session…</source>
        <translation>Introducir un &amp;token para esta sesión…</translation>
    </message>
    <message>
        <source>En&amp;ter again…</source>
        <translation>In&amp;troducir de nuevo…</translation>
    </message>
    <message>
        <source>En&amp;ter token…</source>
        <translation>Introducir un &amp;token…</translation>
    </message>
    <message>
        <source>Crea&amp;te new…</source>
        <translation>Crear o&amp;tro…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Edi&amp;t port</source>
        <translation>Edi&amp;tar el puerto</translation>
    </message>
    <message>
        <source>&amp;Choose folder…</source>
        <translation>Elegir la &amp;carpeta…</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>E&amp;legir…</translation>
    </message>
    <message>
        <source>Open Drime</source>
        <translation>Abrir Drime</translation>
    </message>
</context>
<context>
    <name>User</name>
    <message>
        <source>Add only</source>
        <translation>Solo añadir</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Solo leer</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completo</translation>
    </message>
</context>
<context>
    <name>UserProblems</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>something is wrong with %1</source>
        <extracomment>%1: one or several users, as a list</extracomment>
        <translation>hay algún problema con %1</translation>
    </message>
    <message>
        <source>Select the user to see what</source>
        <translation>Elija el usuario para ver cuál</translation>
    </message>
</context>
<context>
    <name>restdock::Announcer</name>
    <message>
        <source>Restdock keeps running in the tray.</source>
        <translation>Restdock sigue funcionando en la bandeja.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>restdock::DesktopNotices::System</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>restdock::Notifier</name>
    <message>
        <source>The server has started.</source>
        <translation>El servidor se ha iniciado.</translation>
    </message>
    <message>
        <source>The server has stopped.</source>
        <translation>El servidor se ha detenido.</translation>
    </message>
    <message>
        <source>A client has connected from %1.</source>
        <translation>Se ha conectado un cliente desde %1.</translation>
    </message>
    <message>
        <source>“%1” has connected from %2.</source>
        <translation>«%1» se ha conectado desde %2.</translation>
    </message>
</context>
<context>
    <name>restdock::ProfileTransfer</name>
    <message>
        <source>there is no folder %1 here</source>
        <translation>aquí no existe la carpeta %1</translation>
    </message>
    <message>
        <source>Choose the folder, or connect its drive later</source>
        <translation>Elija la carpeta, o conecte su unidad más tarde</translation>
    </message>
    <message>
        <source>its certificate is not here</source>
        <translation>su certificado no está aquí</translation>
    </message>
    <message>
        <source>A new one is created, which its clients need</source>
        <translation>Se crea uno nuevo, que sus clientes necesitan</translation>
    </message>
    <message>
        <source>its certificate cannot be used here (%1)</source>
        <translation>su certificado no se puede usar aquí (%1)</translation>
    </message>
    <message>
        <source>Put it there, or edit the profile before it is started</source>
        <translation>Póngalo allí, o edite el perfil antes de iniciarlo</translation>
    </message>
    <message>
        <source>port %1 is in use by a program here</source>
        <translation>un programa usa aquí el puerto %1</translation>
    </message>
    <message>
        <source>Edit the profile before it is started</source>
        <translation>Edite el perfil antes de iniciarlo</translation>
    </message>
    <message>
        <source>its certificate in the file cannot be used</source>
        <translation>su certificado del archivo no se puede usar</translation>
    </message>
</context>
<context>
    <name>restdock::Wakefulness</name>
    <message>
        <source>Clients are backing up or restoring.</source>
        <translation>Hay clientes copiando o restaurando.</translation>
    </message>
</context>
<context>
    <name>restdock::ui::AboutDialog</name>
    <message>
        <source>About Restdock</source>
        <translation>Acerca de Restdock</translation>
    </message>
    <message>
        <source>&lt;b&gt;Restdock %1&lt;/b&gt;&lt;br&gt;A backup server for restic, on your desktop and without one.&lt;br&gt;&lt;br&gt;Restdock is free software: GNU General Public License, version 3 or later. There is no warranty.&lt;br&gt;It uses Qt %2 (GPL-3.0, LGPL-3.0), OpenSSL (Apache-2.0), QtKeychain (BSD) and toml++ (MIT).</source>
        <translation>&lt;b&gt;Restdock %1&lt;/b&gt;&lt;br&gt;Un servidor de copias de seguridad para restic, con escritorio y sin él.&lt;br&gt;&lt;br&gt;Restdock es software libre: GNU General Public License, versión 3 o posterior. No hay garantía.&lt;br&gt;Usa Qt %2 (GPL-3.0, LGPL-3.0), OpenSSL (Apache-2.0), QtKeychain (BSD) y toml++ (MIT).</translation>
    </message>
    <message>
        <source>&amp;System information</source>
        <translation>Información del &amp;sistema</translation>
    </message>
    <message>
        <source>Cop&amp;y system information</source>
        <translation>C&amp;opiar la información del sistema</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>asking the keychain…</source>
        <translation>preguntando al llavero…</translation>
    </message>
</context>
<context>
    <name>restdock::ui::AccessPage</name>
    <message>
        <source>Only this &amp;computer</source>
        <translation>Solo este &amp;equipo</translation>
    </message>
    <message>
        <source>Computers on my net&amp;work</source>
        <translation>Equipos de mi &amp;red</translation>
    </message>
    <message>
        <source>Who may connect</source>
        <translation>Quién puede conectarse</translation>
    </message>
    <message>
        <source>Network &amp;address</source>
        <translation>&amp;Dirección de red</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Puerto</translation>
    </message>
    <message>
        <source>S&amp;how commands</source>
        <translation>&amp;Ver las órdenes</translation>
    </message>
    <message>
        <source>Clie&amp;nts use</source>
        <translation>L&amp;os clientes usan</translation>
    </message>
    <message>
        <source>address for clients</source>
        <translation>dirección para clientes</translation>
    </message>
    <message>
        <source>Other computers cannot connect?</source>
        <translation>¿Otros equipos no pueden conectarse?</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Cortafuegos</translation>
    </message>
    <message>
        <source>Commands for firewalld and for ufw</source>
        <translation>Órdenes para firewalld y para ufw</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>órdenes</translation>
    </message>
    <message>
        <source>All addresses</source>
        <translation>Todas las direcciones</translation>
    </message>
    <message>
        <source>All addresses (%1)</source>
        <translation>Todas las direcciones (%1)</translation>
    </message>
    <message>
        <source>port %1 is not allowed: ports below 1024 need administrator rights</source>
        <translation>el puerto %1 no está permitido: los puertos por debajo de 1024 necesitan permisos de administrador</translation>
    </message>
    <message>
        <source>Choose 1024 or higher</source>
        <translation>Elija 1024 o uno más alto</translation>
    </message>
    <message>
        <source>%1 is not an address of this computer now</source>
        <translation>%1 no es una dirección de este equipo ahora</translation>
    </message>
    <message>
        <source>Choose another one, or connect its network</source>
        <translation>Elija otra, o conecte su red</translation>
    </message>
</context>
<context>
    <name>restdock::ui::ActivityModel</name>
    <message>
        <source>cut off</source>
        <extracomment>shown instead of an HTTP status: the client went away before it got an answer</extracomment>
        <translation>cortado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
</context>
<context>
    <name>restdock::ui::ActivityPane</name>
    <message>
        <source>Loa&amp;d older</source>
        <translation>Cargar ant&amp;eriores</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>Filtrar por texto</translation>
    </message>
    <message>
        <source>Filter by profile</source>
        <translation>Filtrar por perfil</translation>
    </message>
    <message>
        <source>Filter by level</source>
        <translation>Filtrar por nivel</translation>
    </message>
    <message>
        <source>All profiles</source>
        <translation>Todos los perfiles</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Todos los niveles</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avisos y errores</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pa&amp;usa</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>Copy the selected rows, or all that are shown</source>
        <translation>Copiar las filas seleccionadas, o todas las mostradas</translation>
    </message>
    <message>
        <source>Save a&amp;s…</source>
        <translation>Guar&amp;dar como…</translation>
    </message>
    <message>
        <source>Save the rows that are shown in a file</source>
        <translation>Guardar en un archivo las filas mostradas</translation>
    </message>
    <message>
        <source>Read older rows from the log&apos;s files; pauses the log</source>
        <translation>Leer filas anteriores de los archivos del registro; pone el registro en pausa</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Todavía no ha pasado nada.</translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>Nada coincide con el filtro.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · paused</source>
        <translation>%1 · en pausa</translation>
    </message>
    <message>
        <source>%1 · paused, %2 new</source>
        <translation>%1 · en pausa, %2 nuevas</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>There are no older rows.</source>
        <translation>No hay filas anteriores.</translation>
    </message>
    <message>
        <source>Save the activity log</source>
        <translation>Guardar el registro de actividad</translation>
    </message>
    <message>
        <source>Tab-separated text (*.tsv)</source>
        <translation>Texto separado por tabuladores (*.tsv)</translation>
    </message>
    <message>
        <source>Sho&amp;w everything</source>
        <translation>&amp;Mostrar todo</translation>
    </message>
    <message>
        <source>Shown: %1, from %2 to %3 on %4</source>
        <extracomment>a profile, two times of the day, and the date</extracomment>
        <translation>Se muestra: %1, de %2 a %3 del %4</translation>
    </message>
    <message>
        <source>Filter by user</source>
        <translation>Filtrar por usuario</translation>
    </message>
    <message>
        <source>All users</source>
        <translation>Todos los usuarios</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>Abrir carpeta del registro</translation>
    </message>
    <message>
        <source>Open the folder of the log</source>
        <translation>Abrir la carpeta del registro</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>No program opens the folder %1.</source>
        <translation>Ningún programa abre la carpeta %1.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show only the wrong logins of this user</source>
        <translation>Mostrar solo los inicios de sesión erróneos de este usuario</translation>
    </message>
</context>
<context>
    <name>restdock::ui::AdvancedPage</name>
    <message>
        <source>Start this server with &amp;Restdock</source>
        <translation>&amp;Iniciar este servidor con Restdock</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>none; for example /run/user/1000/restdock-nas.sock</source>
        <translation>ninguno; por ejemplo /run/user/1000/restdock-nas.sock</translation>
    </message>
    <message>
        <source>The server listens there instead of at an address: for a reverse proxy on this computer</source>
        <translation>El servidor escucha ahí en vez de en una dirección: para un proxy inverso en este equipo</translation>
    </message>
    <message>
        <source>&amp;Unix socket</source>
        <translation>S&amp;ocket Unix</translation>
    </message>
    <message>
        <source>Request lo&amp;g file</source>
        <translation>&amp;Registro de peticiones</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>users of this server</source>
        <translation>usuarios de este servidor</translation>
    </message>
    <message>
        <source>everybody who can connect</source>
        <translation>todos los que puedan conectarse</translation>
    </message>
    <message>
        <source>Prometheus and programs like it read them at /metrics</source>
        <translation>Prometheus y programas parecidos las leen en /metrics</translation>
    </message>
    <message>
        <source>&amp;Metrics for</source>
        <translation>&amp;Métricas para</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>Longest &amp;pause</source>
        <translation>&amp;Pausa máxima</translation>
    </message>
    <message>
        <source>Slowest &amp;transfer</source>
        <translation>Transferencia más &amp;lenta</translation>
    </message>
    <message>
        <source>bytes/s</source>
        <translation>bytes/s</translation>
    </message>
    <message>
        <source>Co&amp;nnections</source>
        <translation>Co&amp;nexiones</translation>
    </message>
    <message>
        <source>Health &amp;address</source>
        <translation>&amp;Dirección de estado</translation>
    </message>
    <message>
        <source>health address</source>
        <translation>dirección de estado</translation>
    </message>
    <message>
        <source>metrics address</source>
        <translation>dirección de métricas</translation>
    </message>
    <message>
        <source>Metrics addr&amp;ess</source>
        <translation>Dirección de métrica&amp;s</translation>
    </message>
    <message>
        <source>How many uploads to Drime and downloads from it run at once</source>
        <translation>Cuántas subidas a Drime y descargas desde allí pueden ir a la vez</translation>
    </message>
    <message>
        <source>Parallel transfers b&amp;y Drime</source>
        <translation>Trans&amp;ferencias simultáneas de Drime</translation>
    </message>
    <message>
        <source>Refuse clients with TLS &amp;older than 1.3</source>
        <translation>Rechazar &amp;clientes con un TLS anterior a 1.3</translation>
    </message>
    <message>
        <source>For monitoring programs: it needs no password, and answers only “ok”, or that the storage does not work</source>
        <translation>Para programas que vigilan servidores: no necesita contraseña y solo responde «ok», o que el almacenamiento no funciona</translation>
    </message>
    <message>
        <source>Longest wait for request &amp;headers</source>
        <translation>&amp;Tiempo para la cabecera de una petición</translation>
    </message>
    <message>
        <source>The total that all clients may send to the server, per second</source>
        <translation>Lo que todos los clientes juntos envían al servidor en un segundo</translation>
    </message>
    <message>
        <source>The total that all clients may get from the server, per second</source>
        <translation>Lo que todos los clientes juntos reciben del servidor en un segundo</translation>
    </message>
    <message>
        <source>Rece&amp;ive at most, per second</source>
        <translation>R&amp;ecepción máxima por segundo</translation>
    </message>
    <message>
        <source>Sen&amp;d at most, per second</source>
        <translation>En&amp;vío máximo por segundo</translation>
    </message>
    <message>
        <source>Connections per c&amp;lient</source>
        <translation>Conexiones de &amp;un cliente</translation>
    </message>
    <message>
        <source>no limit; for example %1</source>
        <translation>sin límite; por ejemplo %1</translation>
    </message>
    <message>
        <source>&amp;Write each request to a file</source>
        <translation>Escri&amp;bir cada petición en un archivo</translation>
    </message>
    <message>
        <source>A line for each, as web servers write them. The file grows as long as nobody moves it away.</source>
        <translation>Una línea por cada una, como las escriben los servidores web. El archivo crece mientras nadie lo aparte.</translation>
    </message>
    <message>
        <source>Request log</source>
        <translation>Registro de peticiones</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose the file of the request log</source>
        <translation>Elegir el archivo del registro de peticiones</translation>
    </message>
    <message>
        <source>the file is missing</source>
        <translation>falta el archivo</translation>
    </message>
    <message>
        <source>Choose one, or write no request log</source>
        <translation>Elija uno, o no escriba ningún registro de peticiones</translation>
    </message>
</context>
<context>
    <name>restdock::ui::AppearancePage</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>El del escritorio</translation>
    </message>
    <message>
        <source>The windows change at once. The log, and what is written on the command line, stay English.</source>
        <translation>Las ventanas cambian al momento. El registro y lo que se escribe en la línea de órdenes siguen en inglés.</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Icono de la bandeja</translation>
    </message>
    <message>
        <source>C&amp;oloured</source>
        <translation>En colo&amp;res</translation>
    </message>
    <message>
        <source>Each state has a shape of its own, so that no state is told by colour alone.</source>
        <translation>Cada estado tiene su propia forma: ninguno se distingue solo por el color.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>language translation tray icon panel colour theme dark light</source>
        <extracomment>words by which people look for these settings; not shown</extracomment>
        <translation>idioma traducción bandeja icono panel color tema oscuro claro</translation>
    </message>
    <message>
        <source>&amp;Automatic: to suit the panel</source>
        <translation>&amp;Automático: según el aspecto del panel</translation>
    </message>
    <message>
        <source>L&amp;ight icon, for dark panels</source>
        <translation>Icono c&amp;laro, para paneles oscuros</translation>
    </message>
    <message>
        <source>&amp;Dark icon, for light panels</source>
        <translation>Icono &amp;oscuro, para paneles claros</translation>
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
        <translation>Últimas copias recibidas</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repositorio</translation>
    </message>
    <message>
        <source>Last backup received</source>
        <translation>Última copia recibida</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Antigüedad</translation>
    </message>
    <message>
        <source>No backup has been received yet.</source>
        <translation>Todavía no se ha recibido ninguna copia.</translation>
    </message>
</context>
<context>
    <name>restdock::ui::Certificate</name>
    <message>
        <source>Create a new one, and give it to the clients</source>
        <translation>Cree uno nuevo y déselo a los clientes</translation>
    </message>
    <message>
        <source>Put a new one in its place</source>
        <translation>Ponga uno nuevo en su lugar</translation>
    </message>
    <message>
        <source>it is valid from %1 on, and clients refuse it until then</source>
        <translation>es válido desde %1, y los clientes lo rechazan hasta entonces</translation>
    </message>
    <message numerus="yes">
        <source>it expires in %n days</source>
        <translation>
            <numerusform>termina en %n día</numerusform>
            <numerusform>termina en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ese archivo no existe</translation>
    </message>
    <message>
        <source>Create a new certificate</source>
        <translation>Cree un certificado nuevo</translation>
    </message>
    <message>
        <source>Choose the certificate’s file</source>
        <translation>Elija el archivo del certificado</translation>
    </message>
    <message>
        <source>it cannot be read as a certificate</source>
        <translation>no se puede leer como certificado</translation>
    </message>
    <message>
        <source>Choose a file in PEM form that you may read</source>
        <translation>Elija un archivo en formato PEM que pueda leer</translation>
    </message>
    <message>
        <source>Choose the file of the private key</source>
        <translation>Elija el archivo de la clave privada</translation>
    </message>
    <message>
        <source>it cannot be read as a private key</source>
        <translation>no se puede leer como clave privada</translation>
    </message>
    <message>
        <source>it is locked with a passphrase, which a server cannot ask for</source>
        <translation>está protegida con una frase de contraseña, que un servidor no puede pedir</translation>
    </message>
    <message>
        <source>Choose a key without a passphrase</source>
        <translation>Elija una clave sin frase de contraseña</translation>
    </message>
    <message>
        <source>it belongs to another certificate</source>
        <translation>pertenece a otro certificado</translation>
    </message>
    <message>
        <source>Choose the key that was made with this one</source>
        <translation>Elija la clave que se creó con este</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <extracomment>a date, and a list of names and addresses</extracomment>
        <translation>%1, para %2</translation>
    </message>
    <message>
        <source>it expired on %1, and clients refuse it</source>
        <translation>no es válido desde %1, y los clientes lo rechazan</translation>
    </message>
</context>
<context>
    <name>restdock::ui::CertificateRows</name>
    <message>
        <source>N&amp;one: passwords can be read on the network</source>
        <translation>Ninguno: &amp;las contraseñas se pueden leer en la red</translation>
    </message>
    <message>
        <source>Certi&amp;ficate</source>
        <translation>Certi&amp;ficado</translation>
    </message>
    <message>
        <source>C&amp;reate…</source>
        <translation>&amp;Crear…</translation>
    </message>
    <message>
        <source>&amp;Use my own…</source>
        <translation>Usar u&amp;no propio…</translation>
    </message>
    <message>
        <source>Sa&amp;ve for clients…</source>
        <translation>Guardar para clien&amp;tes…</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Certificate, PEM</source>
        <translation>Certificado, PEM</translation>
    </message>
    <message>
        <source>Certificate fi&amp;le</source>
        <translation>Arc&amp;hivo del certificado</translation>
    </message>
    <message>
        <source>Private key, PEM</source>
        <translation>Clave privada, PEM</translation>
    </message>
    <message>
        <source>Private &amp;key file</source>
        <translation>Arch&amp;ivo de la clave privada</translation>
    </message>
    <message>
        <source>for example nas.example.org, 203.0.113.7</source>
        <translation>por ejemplo nas.example.org, 203.0.113.7</translation>
    </message>
    <message>
        <source>Further na&amp;mes</source>
        <translation>Otros no&amp;mbres</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>SHA-256 fin&amp;gerprint</source>
        <translation>H&amp;uella SHA-256</translation>
    </message>
    <message>
        <source>Makes a certificate for this computer’s name and addresses</source>
        <translation>Hace un certificado para el nombre y las direcciones de este equipo</translation>
    </message>
    <message>
        <source>The file that restic needs as --cacert; it is no secret</source>
        <translation>El archivo que restic necesita como --cacert; no es secreto</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <translation>huella</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>New certificate</source>
        <translation>Certificado nuevo</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Crear</translation>
    </message>
    <message>
        <source>The certificate was created. It is valid until %1.</source>
        <extracomment>%1 is a date, and a list of names and addresses</extracomment>
        <translation>Se creó el certificado. Es válido hasta %1.</translation>
    </message>
    <message>
        <source>Other names by which clients reach this computer. The next certificate that is created will include them.</source>
        <translation>Cómo llaman los clientes a este equipo, además de por su nombre y sus direcciones. El próximo certificado que se cree tendrá también estos nombres.</translation>
    </message>
    <message>
        <source>The new certificate replaces the current one at once. Clients refuse it until they are given the new file.</source>
        <translation>El certificado nuevo sustituye enseguida al actual. Los clientes lo rechazan hasta que reciban el archivo nuevo.</translation>
    </message>
    <message>
        <source>&amp;Keep the current one</source>
        <translation>&amp;Conservar el actual</translation>
    </message>
</context>
<context>
    <name>restdock::ui::ClientCertificate</name>
    <message>
        <source>Certificate for clients</source>
        <translation>Certificado para clientes</translation>
    </message>
</context>
<context>
    <name>restdock::ui::Clipboard</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copiar: %1</translation>
    </message>
    <message>
        <source>Copy for a minute</source>
        <translation>Copiar durante un minuto</translation>
    </message>
</context>
<context>
    <name>restdock::ui::ConnectCard</name>
    <message>
        <source>restic is o&amp;lder than 0.16.1</source>
        <translation>restic es a&amp;nterior a 0.16.1</translation>
    </message>
    <message>
        <source>Only the address</source>
        <translation>Solo la dirección</translation>
    </message>
    <message>
        <source>Kind of shell</source>
        <translation>Tipo de shell</translation>
    </message>
    <message>
        <source>Older versions, such as Debian 12’s, read the login from the address only</source>
        <translation>Las versiones anteriores, como la de Debian 12, leen el usuario y la contraseña solo de la dirección</translation>
    </message>
    <message>
        <source>On the client, onc&amp;e:</source>
        <translation>&amp;En el cliente, una vez:</translation>
    </message>
    <message>
        <source>&amp;Back up, as often as you like:</source>
        <translation>&amp;Hacer copias, tan a menudo como quiera:</translation>
    </message>
    <message>
        <source>&amp;Get files back:</source>
        <translation>&amp;Recuperar archivos:</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copiar: %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>todavía no</translation>
    </message>
    <message>
        <source>Server running</source>
        <translation>Servidor en marcha</translation>
    </message>
    <message>
        <source>Repository used, %1</source>
        <translation>Repositorio usado, %1</translation>
    </message>
    <message>
        <source>A client came without its login at %1. Is its restic older than 0.16.1? Tick the box above and copy the commands again.</source>
        <translation>Un cliente vino sin usuario (%1). ¿Es su restic anterior a 0.16.1? Marque la casilla de arriba y copie de nuevo las órdenes.</translation>
    </message>
    <message>
        <source>restic will ask for a repository password. Restdock never sees it. Without it nobody can restore.</source>
        <translation>restic pedirá una contraseña para el repositorio. Restdock nunca la ve. Sin ella nadie puede restaurar.</translation>
    </message>
    <message>
        <source>Save the certificate…</source>
        <translation>Guardar el certificado…</translation>
    </message>
    <message>
        <source>First copy the server’s certificate to the client, as %1 in its home folder.</source>
        <translation>Copie primero el certificado del servidor al cliente, como %1 en su carpeta personal.</translation>
    </message>
    <message>
        <source>Commands for the &amp;user</source>
        <translation>Órdenes para el &amp;usuario</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>Ne&amp;w password…</source>
        <translation>Nueva c&amp;ontraseña…</translation>
    </message>
    <message>
        <source>The first is the one that other computers are most likely to reach</source>
        <translation>La primera es la que otros equipos alcanzan con mayor probabilidad</translation>
    </message>
    <message>
        <source>The server’s password is shown only now: copy the commands before you leave this page.</source>
        <translation>La contraseña del servidor solo se muestra ahora: copie las órdenes antes de salir de esta página.</translation>
    </message>
    <message>
        <source>The server is not running</source>
        <translation>El servidor no está en marcha</translation>
    </message>
    <message>
        <source>No repository has been created or opened since the server started</source>
        <translation>No se ha creado ni abierto ningún repositorio desde que arrancó el servidor</translation>
    </message>
    <message>
        <source>No backup has been received since the server started</source>
        <translation>No se ha recibido ninguna copia desde que arrancó el servidor</translation>
    </message>
    <message>
        <source>Replace &lt;user&gt; and &lt;password&gt; with the user’s name and password.</source>
        <translation>Ponga el nombre y la contraseña del usuario en lugar de &lt;user&gt; y &lt;password&gt;.</translation>
    </message>
    <message>
        <source>Replace &lt;password&gt; with the user’s password.</source>
        <translation>Ponga la contraseña del usuario en lugar de &lt;password&gt;.</translation>
    </message>
    <message>
        <source>Linux/macOS</source>
        <translation>Linux/macOS</translation>
    </message>
    <message>
        <source>Repository created, %1</source>
        <translation>Repositorio creado, %1</translation>
    </message>
    <message>
        <source>First backup received %1, %2</source>
        <extracomment>%1 is a time, %2 an amount of data</extracomment>
        <translation>Primera copia recibida %1, %2</translation>
    </message>
    <message>
        <source>Backup received %1, %2</source>
        <translation>Copia recibida %1, %2</translation>
    </message>
</context>
<context>
    <name>restdock::ui::ConnectHelp</name>
    <message>
        <source>&amp;Test from this computer</source>
        <translation>Pro&amp;bar desde este equipo</translation>
    </message>
    <message>
        <source>Fi&amp;rewall help</source>
        <translation>Ayuda del corta&amp;fuegos</translation>
    </message>
    <message>
        <source>Nothing happening?</source>
        <translation>¿No ocurre nada?</translation>
    </message>
    <message>
        <source>Since the server started, no client has reached a repository.</source>
        <translation>Desde que arrancó el servidor, ningún cliente ha llegado a un repositorio.</translation>
    </message>
    <message>
        <source>&amp;Show the log</source>
        <translation>Mostrar el regis&amp;tro</translation>
    </message>
    <message>
        <source>Firewall commands</source>
        <translation>Órdenes para el cortafuegos</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Preguntando a %1…</translation>
    </message>
    <message>
        <source>Only this computer may connect to this server. To let others in, edit the profile: “Access”, “Computers on my network”.</source>
        <translation>Solo este equipo puede conectarse a este servidor. Para los demás, edite el perfil: «Acceso», «Equipos de mi red».</translation>
    </message>
    <message>
        <source>If other computers get no answer, a firewall on this one may refuse them. These commands open the port, with firewalld or with ufw:</source>
        <translation>Si otros equipos no reciben respuesta, quizá los rechaza un cortafuegos en este. Estas órdenes abren el puerto, con firewalld o con ufw:</translation>
    </message>
    <message>
        <source>The server answers at %1. If a client gets no answer, it uses another address, or a firewall is in between. If it gets one, the log tells why it was refused.</source>
        <translation>El servidor responde en %1. Si un cliente no recibe respuesta, usa otra dirección o hay un cortafuegos en medio. Si la recibe, el registro dice por qué fue rechazado.</translation>
    </message>
    <message>
        <source>From this computer, %1 gives no answer. %2</source>
        <extracomment>%1 is an address, %2 a sentence that says why</extracomment>
        <translation>Desde este equipo, %1 no responde. %2</translation>
    </message>
    <message>
        <source>The server answers at %1. Check that the commands were pasted unchanged, on this computer.</source>
        <translation>El servidor responde en %1. ¿Se pegaron las órdenes tal cual, en este equipo?</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>La prueba se canceló.</translation>
    </message>
    <message>
        <source>Cancel the &amp;test</source>
        <translation>Cancelar la prue&amp;ba</translation>
    </message>
</context>
<context>
    <name>restdock::ui::ConnectOffers</name>
    <message numerus="yes">
        <source>Warn &amp;me if no backup arrives for %n days</source>
        <translation>
            <numerusform>Avisar&amp;me si no llega ninguna copia en %n día</numerusform>
            <numerusform>Avisar&amp;me si no llega ninguna copia en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Start at login</source>
        <translation>&amp;Iniciar con la sesión</translation>
    </message>
</context>
<context>
    <name>restdock::ui::ConnectWindow</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Connect a client: %1</source>
        <extracomment>a window&apos;s title; %1 is a profile</extracomment>
        <translation>Conectar un cliente: %1</translation>
    </message>
</context>
<context>
    <name>restdock::ui::DamageNotice</name>
    <message>
        <source>&amp;Restore last good copy</source>
        <translation>&amp;Restaurar la última copia buena</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>R&amp;eintentar</translation>
    </message>
    <message>
        <source>Open the fil&amp;e</source>
        <translation>A&amp;brir el archivo</translation>
    </message>
</context>
<context>
    <name>restdock::ui::DeletingDialog</name>
    <message>
        <source>Allow deleting in “%1”</source>
        <translation>Permitir el borrado en «%1»</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Tiempo</translation>
    </message>
    <message>
        <source>&amp;Allow deleting</source>
        <translation>&amp;Permitir el borrado</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>During this time clients can delete backups: restic forget and restic prune work. It ends by itself, or when the server stops. Its beginning and end are logged.</source>
        <translation>Durante este tiempo los clientes pueden borrar copias: restic forget y restic prune funcionan entonces. Termina por sí solo o cuando el servidor se detiene. El principio y el fin se registran.</translation>
    </message>
</context>
<context>
    <name>restdock::ui::DrimeFolderDialog</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Choose a folder in Drime Cloud</source>
        <translation>Elegir una carpeta en Drime Cloud</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Carpeta</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>&amp;New folder…</source>
        <translation>Carpeta &amp;nueva…</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Elegir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>No folders</source>
        <translation>Ninguna carpeta</translation>
    </message>
    <message>
        <source>The folder is being made…</source>
        <translation>Se está creando la carpeta…</translation>
    </message>
    <message>
        <source>The folder is not there any more.</source>
        <translation>La carpeta ya no existe.</translation>
    </message>
</context>
<context>
    <name>restdock::ui::ExportDialog</name>
    <message>
        <source>&amp;Leave them out: you enter them again after the import</source>
        <translation>&amp;Dejarlos fuera: se dan de nuevo después de importar</translation>
    </message>
    <message>
        <source>&amp;Include them, locked with a passphrase</source>
        <translation>Incluirlos, prote&amp;gidos con una frase de contraseña</translation>
    </message>
    <message>
        <source>Include the &amp;users’ password hashes, so that clients keep working</source>
        <translation>&amp;Incluir los hashes de las contraseñas, para que los clientes sigan funcionando</translation>
    </message>
    <message>
        <source>Export profiles</source>
        <translation>Exportar perfiles</translation>
    </message>
    <message>
        <source>&amp;Profiles</source>
        <translation>&amp;Perfiles</translation>
    </message>
    <message>
        <source>Pa&amp;ssphrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>&amp;Una vez más</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase is short. Write at least %n characters.</source>
        <translation>
            <numerusform>La frase es corta. Escriba al menos %n carácter.</numerusform>
            <numerusform>La frase es corta. Escriba al menos %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Profiles (*.toml)</source>
        <translation>Perfiles (*.toml)</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message numerus="yes">
        <source>%n profiles were written to %1. Only you can read the file.</source>
        <translation>
            <numerusform>Se escribió %n perfil en %1. Solo usted puede leer el archivo.</numerusform>
            <numerusform>Se escribieron %n perfiles en %1. Solo usted puede leer el archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secretos</translation>
    </message>
    <message>
        <source>Writing… If the keychain is locked, it asks for its password.</source>
        <translation>Escribiendo… Si el llavero está bloqueado, pide su contraseña.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>No se ha escrito nada.</translation>
    </message>
    <message>
        <source>Tick the profiles that should be in the file.</source>
        <translation>Marque los perfiles que deben estar en el archivo.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Enter it once more.</source>
        <translation>Las dos frases no son iguales. Escríbala otra vez.</translation>
    </message>
</context>
<context>
    <name>restdock::ui::FirstRunPage</name>
    <message>
        <source>Only this &amp;computer</source>
        <translation>Solo este &amp;equipo</translation>
    </message>
    <message>
        <source>Computers on my &amp;network</source>
        <translation>Equipos de mi &amp;red</translation>
    </message>
    <message>
        <source>Letters, digits, and . _ - @ only.</source>
        <translation>Solo letras, cifras y . _ - @</translation>
    </message>
    <message>
        <source>Create and &amp;start</source>
        <translation>Crear y &amp;arrancar</translation>
    </message>
    <message>
        <source>In a &amp;folder on this computer</source>
        <translation>En una &amp;carpeta de este equipo</translation>
    </message>
    <message>
        <source>A disk, an external drive, or a folder that is mounted.</source>
        <translation>Un disco, una unidad externa o una carpeta montada.</translation>
    </message>
    <message>
        <source>In &amp;Drime Cloud</source>
        <translation>En &amp;Drime Cloud</translation>
    </message>
    <message>
        <source>You need an API token from your account’s settings.</source>
        <translation>Necesita un token de API de los ajustes de su cuenta.</translation>
    </message>
    <message>
        <source>Where should backups be stored?</source>
        <translation>¿Dónde se guardan las copias?</translation>
    </message>
    <message>
        <source>Restdock runs the server to which restic on your computers sends its backups.</source>
        <translation>Restdock es el servidor al que restic envía las copias desde sus equipos.</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>E&amp;legir…</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Carpeta</translation>
    </message>
    <message>
        <source>Who may connect</source>
        <translation>Quién puede conectarse</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>C&amp;ontraseña</translation>
    </message>
    <message>
        <source>For the server, not for the repository. It is shown once more with the commands.</source>
        <translation>Para el servidor, no para el repositorio. Se muestra una vez más con las órdenes.</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>&amp;Puerto</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>A&amp;trás</translation>
    </message>
    <message>
        <source>Backups in a folder</source>
        <translation>Copias en una carpeta</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Carpeta para las copias</translation>
    </message>
    <message>
        <source>Write the whole path, beginning with /.</source>
        <translation>Escriba la ruta completa, empezando por /.</translation>
    </message>
    <message>
        <source>Create a c&amp;ertificate</source>
        <translation>Crear u&amp;n certificado</translation>
    </message>
    <message>
        <source>&amp;Import profiles…</source>
        <translation>&amp;Importar perfiles…</translation>
    </message>
    <message>
        <source>Clients are given the certificate as a file, once.</source>
        <translation>Los clientes reciben el certificado como archivo, una vez.</translation>
    </message>
    <message>
        <source>Without encryption the password can be read on the network.</source>
        <translation>Sin cifrado, la contraseña se puede leer en la red.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>%1 free.</source>
        <translation>%1 libres.</translation>
    </message>
    <message>
        <source>The folder will be made.</source>
        <translation>La carpeta se creará.</translation>
    </message>
    <message>
        <source>There are restic repositories in it already; clients can go on with them.</source>
        <translation>Ya contiene repositorios de restic; los clientes pueden seguir con ellos.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Saving… If the keychain is locked, it asks for its password.</source>
        <translation>Guardando… Si el llavero está bloqueado, pide su contraseña.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>No se ha guardado nada.</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>Falta la contraseña.</translation>
    </message>
    <message>
        <source>%1 is in use by another program; %2 is free.</source>
        <extracomment>two numbers of ports</extracomment>
        <translation>%1 está en uso por otro programa; %2 está libre.</translation>
    </message>
</context>
<context>
    <name>restdock::ui::FreshPassword</name>
    <message>
        <source>Cop&amp;y for a minute</source>
        <translation>Co&amp;piar durante un minuto</translation>
    </message>
    <message>
        <source>Copy for a minute</source>
        <translation>Copiar durante un minuto</translation>
    </message>
    <message>
        <source>New password of “%1”</source>
        <translation>Nueva contraseña de «%1»</translation>
    </message>
    <message>
        <source>Copy the password of “%1” for a minute</source>
        <translation>Copiar la contraseña de «%1» durante un minuto</translation>
    </message>
</context>
<context>
    <name>restdock::ui::FreshPasswords</name>
    <message>
        <source>Password of “%1”</source>
        <translation>Contraseña de «%1»</translation>
    </message>
    <message>
        <source>New passwords</source>
        <translation>Contraseñas nuevas</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message>
        <source>The password of “%1”. It is shown only this once; Restdock keeps only its hash:</source>
        <translation>La contraseña de «%1». Solo se muestra esta vez; Restdock solo guarda su hash:</translation>
    </message>
</context>
<context>
    <name>restdock::ui::GeneralPage</name>
    <message>
        <source>Start at &amp;login</source>
        <translation>Iniciar al abrir &amp;sesión</translation>
    </message>
    <message>
        <source>At login, stay in the &amp;tray without a window</source>
        <translation>Al iniciar la sesión, quedarse en la &amp;bandeja sin ventana</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Energía</translation>
    </message>
    <message>
        <source>Keep the computer &amp;awake while a client is active</source>
        <translation>&amp;Mantener el equipo despierto mientras haya un cliente activo</translation>
    </message>
    <message>
        <source>Only automatic sleep is held off. Closing the lid, or choosing to suspend, always works.</source>
        <translation>Solo se retrasa la suspensión automática. Cerrar la tapa o pedir la suspensión funciona siempre.</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>Al cerrar la ventana</translation>
    </message>
    <message>
        <source>&amp;Hide it: Restdock keeps running in the tray</source>
        <translation>&amp;Ocultarla: Restdock sigue en la bandeja</translation>
    </message>
    <message>
        <source>&amp;Minimise it</source>
        <translation>Mi&amp;nimizarla</translation>
    </message>
    <message>
        <source>&amp;Quit: the servers stop</source>
        <translation>Sali&amp;r: los servidores se detienen</translation>
    </message>
    <message>
        <source>Without a tray the window is never hidden: Restdock asks what to do.</source>
        <translation>Sin bandeja la ventana nunca se oculta: Restdock pregunta qué hacer.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>autostart boot session hide close tray background minimise quit exit sleep suspend standby power</source>
        <extracomment>words by which people look for these settings; not shown</extracomment>
        <translation>inicio automático arranque sesión ocultar cerrar bandeja segundo plano minimizar salir suspender reposo energía</translation>
    </message>
    <message>
        <source>The entry %1 starts another program: %2. Untick and tick the box to make it start this one.</source>
        <translation>La entrada %1 inicia otro programa: %2. Desmarque y marque la casilla para que inicie este.</translation>
    </message>
    <message>
        <source>Started by hand, Restdock always shows its window.</source>
        <translation>Iniciado a mano, Restdock muestra siempre su ventana.</translation>
    </message>
    <message>
        <source>Start &amp;servers with Restdock</source>
        <translation>&amp;Arrancar los servidores con Restdock</translation>
    </message>
    <message>
        <source>Those whose profiles say so, under “Advanced”. If this is off, none starts by itself.</source>
        <translation>Solo los de los perfiles que lo indican en «Avanzado». Si se desactiva, ninguno arranca por sí solo.</translation>
    </message>
</context>
<context>
    <name>restdock::ui::HeadlessPage</name>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Perfil</translation>
    </message>
    <message>
        <source>C&amp;ommands</source>
        <translation>&amp;Órdenes</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Cop&amp;iar</translation>
    </message>
    <message>
        <source>There is no profile yet.</source>
        <translation>Todavía no hay ningún perfil.</translation>
    </message>
    <message>
        <source>Headless</source>
        <translation>Sin ventana</translation>
    </message>
    <message>
        <source>systemd service unit server daemon without window boot</source>
        <extracomment>words by which people look for these settings; not shown</extracomment>
        <translation>systemd servicio unidad servidor demonio headless arranque</translation>
    </message>
    <message>
        <source>A profile can be served without this window, by a systemd service of your own. It then also runs while nobody is signed in.</source>
        <translation>Un perfil se puede servir sin esta ventana, con un servicio suyo que ejecuta systemd. Así funciona también cuando nadie ha iniciado sesión.</translation>
    </message>
    <message>
        <source>Stop the profile here first, and do not let it start with Restdock: two programs cannot serve the same profile.</source>
        <translation>Detenga antes el perfil aquí y no deje que arranque con Restdock: dos programas no pueden servir el mismo.</translation>
    </message>
</context>
<context>
    <name>restdock::ui::ImportDialog</name>
    <message>
        <source>Import profiles</source>
        <translation>Importar perfiles</translation>
    </message>
    <message>
        <source>Outcome of the import</source>
        <translation>Resultado de la importación</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the file</source>
        <translation>&amp;Frase del archivo</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Leyendo %1…</translation>
    </message>
    <message>
        <source>The imported profiles are stopped until you start them.</source>
        <translation>Los perfiles importados están detenidos hasta que los arranque.</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Desbloquear</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>The file’s keys are locked with a passphrase.</source>
        <translation>Las claves del archivo están protegidas con una frase de contraseña.</translation>
    </message>
    <message>
        <source>The passphrase is wrong. (IMPORT-PASS)</source>
        <translation>La frase es incorrecta. (IMPORT-PASS)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message>
        <source>The file is from a newer Restdock. Update Restdock; nothing was changed. (IMPORT-NEW)</source>
        <translation>El archivo es de un Restdock más nuevo. Actualice Restdock; no se cambió nada. (IMPORT-NEW)</translation>
    </message>
    <message>
        <source>The file cannot be read; nothing was changed.</source>
        <translation>El archivo no se puede leer; no se cambió nada.</translation>
    </message>
    <message>
        <source>Every profile is skipped. Choose what to do with one of them.</source>
        <translation>Se omiten todos los perfiles. Elija qué hacer con alguno.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>&amp;Give up</source>
        <translation>A&amp;bandonar</translation>
    </message>
    <message>
        <source>Given up: nothing was added.</source>
        <translation>Abandonado: no se añadió nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n profiles were imported. They are stopped until you start them.</source>
        <translation>
            <numerusform>Se importó %n perfil. Está detenido hasta que lo arranque.</numerusform>
            <numerusform>Se importaron %n perfiles. Están detenidos hasta que los arranque.</numerusform>
        </translation>
    </message>
    <message>
        <source>The repositories themselves are not in the file. Copy them to %1, unless they are already there.</source>
        <translation>Los repositorios mismos no están en el archivo. Cópielos a %1, si no están allí.</translation>
    </message>
    <message>
        <source>New certificates were made for: %1. Clients need the new file; you find it under “Connect a client”.</source>
        <translation>Estos tienen un certificado nuevo, cuyo archivo necesitan sus clientes: %1. Está junto a las órdenes para clientes.</translation>
    </message>
    <message>
        <source>Users of these have no password yet: %1.</source>
        <translation>Hay usuarios sin contraseña en estos perfiles: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Given up: %n profiles were replaced already and stay so; nothing was added.</source>
        <translation>
            <numerusform>Abandonado: ya se sustituyó %n perfil y queda así; no se añadió nada.</numerusform>
            <numerusform>Abandonado: ya se sustituyeron %n perfiles y quedan así; no se añadió nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>The keys of these are still to be entered: %1. Their servers start after that; edit the profile to enter its key.</source>
        <translation>Falta introducir las claves de: %1. Después arrancan sus servidores; edite el perfil para introducir su clave.</translation>
    </message>
    <message>
        <source>Saving… If the keychain is locked, it asks for its password.</source>
        <translation>Guardando… Si el llavero está bloqueado, pide su contraseña.</translation>
    </message>
    <message>
        <source>This profile cannot be imported yet. Solve its problem, or skip it.</source>
        <translation>Este perfil aún no se puede importar. Corríjalo, u omítalo.</translation>
    </message>
    <message>
        <source>These started with Restdock on the computer that they come from: %1. Here they do so once you switch it on in the profile, under “Advanced”.</source>
        <translation>Estos arrancaban con Restdock allí de donde vienen: %1. Aquí lo harán cuando lo active en el perfil, en «Avanzado».</translation>
    </message>
</context>
<context>
    <name>restdock::ui::ImportPage</name>
    <message>
        <source>For &amp;all whose name is taken</source>
        <translation>&amp;Para todos cuyo nombre está ocupado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Stored in</source>
        <translation>Guardado en</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>&amp;Profiles</source>
        <translation>P&amp;erfiles</translation>
    </message>
    <message>
        <source>&amp;What to do</source>
        <translation>&amp;Qué hacer</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>&amp;Carpeta</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>E&amp;legir…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a profile&apos;s name, and a sentence about it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing is in the way.</source>
        <translation>Nada lo impide.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sustituir</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Conservar ambos</translation>
    </message>
    <message>
        <source>Skip: the name is taken</source>
        <translation>Omitir: el nombre está ocupado</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>%1 (not yet possible)</source>
        <translation>%1 (aún no es posible)</translation>
    </message>
    <message>
        <source>Skip: keep the present profile</source>
        <translation>Omitir: conservar el perfil existente</translation>
    </message>
    <message>
        <source>Replace the present profile</source>
        <translation>Sustituir el perfil existente</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>The file does not have its key. Enter it below, or later: until then its server does not start.</source>
        <translation>El archivo no tiene su clave. Introdúzcala abajo, o más tarde: hasta entonces su servidor no arranca.</translation>
    </message>
    <message>
        <source>Its server is running; the import stops it.</source>
        <translation>Su servidor está en marcha; la importación lo detiene.</translation>
    </message>
    <message numerus="yes">
        <source>Its server is running, and %n clients are sending data. The import stops it, and restic will report an error.</source>
        <translation>
            <numerusform>Su servidor está en marcha, y %n cliente está enviando datos. La importación lo detiene, y restic dará un error.</numerusform>
            <numerusform>Su servidor está en marcha, y %n clientes están enviando datos. La importación lo detiene, y restic dará un error.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;To check first</source>
        <translation>&amp;A tener en cuenta</translation>
    </message>
    <message>
        <source>not in the file; can be entered later</source>
        <translation>no está en el archivo; puede introducirse después</translation>
    </message>
</context>
<context>
    <name>restdock::ui::KeychainPage</name>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>&amp;Olvidar…</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Llavero</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Writes an entry, reads it and removes it</source>
        <translation>Escribe una entrada, la lee y la elimina</translation>
    </message>
    <message>
        <source>Entries in the keychain</source>
        <translation>Entradas del llavero</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>password token secret wallet keyring KWallet GNOME Keyring KeePassXC</source>
        <extracomment>words by which people look for these settings; not shown</extracomment>
        <translation>contraseña token secreto cartera KWallet GNOME Keyring KeePassXC</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>preguntando…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>of the desktop</source>
        <translation>el del escritorio</translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation>desbloqueado</translation>
    </message>
    <message>
        <source>locked: it is unlocked when a profile needs it</source>
        <translation>bloqueado: se desbloquea cuando un perfil lo necesita</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>no hay ninguno</translation>
    </message>
    <message>
        <source>(no profile)</source>
        <translation>(ningún perfil)</translation>
    </message>
    <message>
        <source>Nothing. Profiles without a secret are kept in a file of yours.</source>
        <translation>Nada. Los perfiles sin secretos se guardan en un archivo suyo.</translation>
    </message>
    <message>
        <source>It works: an entry was written, read and removed.</source>
        <translation>Funciona: se escribió, leyó y eliminó una entrada.</translation>
    </message>
    <message>
        <source>Forget an entry</source>
        <translation>Olvidar una entrada</translation>
    </message>
    <message>
        <source>The secrets of “%1” are removed from the keychain. A profile that needs them cannot start until they are entered again. Backups stay as they are.</source>
        <translation>Los secretos de «%1» se eliminan del llavero. Un perfil que los necesite no podrá arrancar hasta que se introduzcan de nuevo. Las copias quedan como están.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Olvidar</translation>
    </message>
    <message>
        <source>No keychain can be asked now.</source>
        <translation>Ahora no se puede preguntar a ningún llavero.</translation>
    </message>
    <message>
        <source>Testing the keychain. If it is locked, it asks for its password.</source>
        <translation>Probando el llavero. Si está bloqueado, pide su contraseña.</translation>
    </message>
    <message>
        <source>Removing the entry. If the keychain is locked, it asks for its password.</source>
        <translation>Quitando la entrada. Si el llavero está bloqueado, pide su contraseña.</translation>
    </message>
    <message>
        <source>The entry was removed from the keychain.</source>
        <translation>La entrada se quitó del llavero.</translation>
    </message>
    <message>
        <source>Restdock’s entries in it</source>
        <translation>Lo que guarda de Restdock</translation>
    </message>
    <message>
        <source>Restdock has stored nothing there.</source>
        <translation>Restdock no ha guardado nada ahí.</translation>
    </message>
    <message>
        <source>This keychain cannot list its entries. Shown is what Restdock has stored there.</source>
        <translation>Este llavero no puede decir lo que contiene. La lista muestra lo que Restdock ha guardado ahí.</translation>
    </message>
</context>
<context>
    <name>restdock::ui::LateBackupDialog</name>
    <message>
        <source>&amp;Only “%1”</source>
        <translation>&amp;Solo «%1»</translation>
    </message>
    <message>
        <source>&amp;All repositories of “%1”</source>
        <translation>&amp;Todos los repositorios de «%1»</translation>
    </message>
    <message>
        <source>Late backups</source>
        <translation>Copias atrasadas</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Warn after this many days without a backup</source>
        <translation>A&amp;visar tras este número de días sin copia</translation>
    </message>
</context>
<context>
    <name>restdock::ui::LogPage</name>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Abrir la carpeta</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n files</source>
        <translation>
            <numerusform>%1 en %n archivo</numerusform>
            <numerusform>%1 en %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Every request and every event</source>
        <translation>Todas las peticiones y todos los eventos</translation>
    </message>
    <message>
        <source>Events, and requests that failed</source>
        <translation>Eventos y peticiones fallidas</translation>
    </message>
    <message>
        <source>Events only</source>
        <translation>Solo eventos</translation>
    </message>
    <message>
        <source> MB</source>
        <extracomment>megabytes</extracomment>
        <translation> MB</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>E&amp;scribir</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>Como &amp;máximo</translation>
    </message>
    <message>
        <source>activity history requests events file folder size level rotate debug</source>
        <extracomment>words by which people look for these settings; not shown</extracomment>
        <translation>actividad historial peticiones eventos archivo carpeta tamaño nivel registro rotación depuración</translation>
    </message>
    <message>
        <source>This much is kept of the requests, and as much again of the events; the oldest go first. Neither contains passwords or secrets. The window shows every request, whatever is written.</source>
        <translation>Esto es lo que se conserva de las peticiones, y otro tanto de los eventos; lo más antiguo se borra primero. Ninguno contiene contraseñas ni secretos. La ventana muestra todas las peticiones, se escriba lo que se escriba.</translation>
    </message>
</context>
<context>
    <name>restdock::ui::LogTable</name>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
</context>
<context>
    <name>restdock::ui::MainWindow</name>
    <message>
        <source>Toolbar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nuevo…</translation>
    </message>
    <message>
        <source>Start at &amp;login</source>
        <translation>&amp;Arrancar al iniciar sesión</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Cerrar la ventana</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Perfil</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Arrancar</translation>
    </message>
    <message>
        <source>&amp;Connect a client…</source>
        <translation>&amp;Conectar un cliente…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Abrir la car&amp;peta</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>Start &amp;all</source>
        <translation>Arrancar &amp;todos</translation>
    </message>
    <message>
        <source>Sto&amp;p all</source>
        <translation>Detener t&amp;odos</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Filter the activity</source>
        <translation>&amp;Filtrar la actividad</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Cambiar el no&amp;mbre…</translation>
    </message>
    <message>
        <source>Ne&amp;xt area</source>
        <translation>&amp;Zona siguiente</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>&amp;About Restdock</source>
        <translation>&amp;Acerca de Restdock</translation>
    </message>
    <message>
        <source>End de&amp;leting now</source>
        <translation>Terminar e&amp;l borrado ahora</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>&amp;Open in Drime</source>
        <translation>Abrir e&amp;n Drime</translation>
    </message>
    <message>
        <source>v%1</source>
        <extracomment>Restdock&apos;s version</extracomment>
        <translation>v%1</translation>
    </message>
    <message>
        <source>Cancel the &amp;start</source>
        <translation>Cancelar el &amp;arranque</translation>
    </message>
    <message>
        <source>There is no profile “%1” any more.</source>
        <translation>Ya no hay ningún perfil «%1».</translation>
    </message>
    <message>
        <source>Deleting can be allowed while the server runs and refuses it.</source>
        <translation>Se puede permitir el borrado mientras el servidor está en marcha y lo rechaza.</translation>
    </message>
    <message>
        <source>&amp;Start after unlock…</source>
        <translation>&amp;Arrancar al desbloquear…</translation>
    </message>
    <message>
        <source>Cancel the &amp;stop</source>
        <translation>Cancelar la &amp;detención</translation>
    </message>
    <message>
        <source>Restoring profiles. If the keychain is locked, it asks for its password.</source>
        <translation>Recuperando perfiles. Si el llavero está bloqueado, pide su contraseña.</translation>
    </message>
    <message>
        <source>Copied: versions, states and the latest events. They contain no names, addresses or secrets.</source>
        <translation>Copiado: versiones, estados y últimos eventos, sin nombres, direcciones ni secretos.</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>D&amp;uplicar</translation>
    </message>
    <message>
        <source>Allow de&amp;leting for…</source>
        <translation>Permitir e&amp;l borrado durante…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>restdock::ui::NewUserDialog</name>
    <message>
        <source>New user of “%1”</source>
        <translation>Nuevo usuario de «%1»</translation>
    </message>
    <message>
        <source>name of a client, such as laptop</source>
        <translation>nombre de un cliente, como laptop</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>A&amp;ccess</source>
        <translation>Acces&amp;o</translation>
    </message>
    <message>
        <source>&amp;Add, and make a password</source>
        <translation>&amp;Añadir y crear una contraseña</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>There is a user of this name.</source>
        <translation>Ya hay un usuario con este nombre.</translation>
    </message>
    <message>
        <source>A name has letters, digits, and . _ - @ only.</source>
        <translation>Un nombre solo puede tener letras, cifras y . _ - @.</translation>
    </message>
    <message>
        <source>The name is missing. Enter the one with which the client signs in.</source>
        <translation>Falta el nombre. Introduzca aquel con el que se identifica el cliente.</translation>
    </message>
</context>
<context>
    <name>restdock::ui::NoTrayNotice</name>
    <message>
        <source>This desktop shows no tray icons. Servers run as long as this window is open or minimised. On GNOME, the extension “AppIndicator” adds a tray.</source>
        <translation>Este escritorio no muestra iconos en una bandeja. Los servidores funcionan mientras esta ventana esté abierta o minimizada. En GNOME, la extensión «AppIndicator» añade una bandeja.</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
    <message>
        <source>Close this notice. It does not come again.</source>
        <translation>Cerrar este aviso. No vuelve a aparecer.</translation>
    </message>
</context>
<context>
    <name>restdock::ui::NotificationsPage</name>
    <message>
        <source>When something needs you</source>
        <translation>Cuando se requiere su atención</translation>
    </message>
    <message>
        <source>A &amp;server was stopped by an error</source>
        <translation>Un &amp;servidor se detuvo por un error</translation>
    </message>
    <message>
        <source>A storage or the &amp;keychain needs attention</source>
        <translation>Un almacenamiento o el &amp;llavero necesita algo</translation>
    </message>
    <message>
        <source>A &amp;disk is nearly full</source>
        <translation>Un &amp;disco está casi lleno</translation>
    </message>
    <message>
        <source>A backup is &amp;late</source>
        <translation>Una copia está &amp;atrasada</translation>
    </message>
    <message>
        <source>A certificate &amp;expires soon</source>
        <translation>Un certificado cad&amp;uca pronto</translation>
    </message>
    <message>
        <source>Many &amp;wrong passwords within a short time</source>
        <translation>Muchas contraseñas &amp;erróneas en poco tiempo</translation>
    </message>
    <message>
        <source>Deleting is &amp;allowed for a while, or no longer allowed</source>
        <translation>Se per&amp;mite borrar durante un rato, y cuando eso termina</translation>
    </message>
    <message>
        <source>For your information</source>
        <translation>Para su información</translation>
    </message>
    <message>
        <source>A &amp;backup was received</source>
        <translation>Se &amp;recibió una copia</translation>
    </message>
    <message>
        <source>A client c&amp;onnected</source>
        <translation>Se c&amp;onectó un cliente</translation>
    </message>
    <message>
        <source>A server was s&amp;tarted or stopped</source>
        <translation>Un servidor se &amp;inició o se detuvo</translation>
    </message>
    <message>
        <source>There is one notification for each cause until it has passed, and none while the window is in front.</source>
        <translation>Hay un aviso por causa hasta que haya pasado, y ninguno mientras la ventana esté delante.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Pause for &amp;1 hour</source>
        <translation>Pausa de &amp;1 hora</translation>
    </message>
    <message>
        <source>Pause &amp;until tomorrow</source>
        <translation>Pausa &amp;hasta mañana</translation>
    </message>
    <message>
        <source>End the &amp;pause</source>
        <translation>Terminar la &amp;pausa</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>message popup bubble alert warn quiet do not disturb mute</source>
        <extracomment>words by which people look for these settings; not shown</extracomment>
        <translation>mensaje globo alerta advertir silencio no molestar mudo</translation>
    </message>
    <message>
        <source>Notifications are paused until %1.</source>
        <translation>Los avisos están en pausa hasta %1.</translation>
    </message>
    <message>
        <source>Notifications are shown.</source>
        <translation>Los avisos se muestran.</translation>
    </message>
</context>
<context>
    <name>restdock::ui::OverviewPage</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>In total</source>
        <translation>En total</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>Answer time</source>
        <translation>Tiempo de respuesta</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Tipos</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Active clients</source>
        <translation>Clientes activos</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repositorio</translation>
    </message>
    <message>
        <source>Doing</source>
        <translation>Haciendo</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Caudal</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>in %1, out %2</source>
        <translation>entrada %1, salida %2</translation>
    </message>
    <message>
        <source>no requests yet</source>
        <translation>todavía no hay peticiones</translation>
    </message>
    <message>
        <source>unknown until the server has asked</source>
        <translation>desconocido hasta que arranque el servidor</translation>
    </message>
    <message>
        <source>%1 free of %2</source>
        <extracomment>two amounts of data</extracomment>
        <translation>%1 libres de %2</translation>
    </message>
    <message>
        <source>No client has connected yet. “Connect a client” has the commands.</source>
        <translation>Todavía no se ha conectado ningún cliente. Las órdenes están en «Conectar un cliente».</translation>
    </message>
    <message>
        <source>uploading</source>
        <translation>enviando</translation>
    </message>
    <message>
        <source>downloading</source>
        <translation>descargando</translation>
    </message>
    <message>
        <source>deleting</source>
        <translation>borrando</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectado</translation>
    </message>
    <message>
        <source>(no login)</source>
        <translation>(sin usuario)</translation>
    </message>
    <message>
        <source>Throu&amp;ghput of the last</source>
        <translation>Cauda&amp;l de los últimos</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>peak in %1, out %2; today in %3, out %4</source>
        <translation>máximo entrada %1, salida %2; hoy entrada %3, salida %4</translation>
    </message>
    <message>
        <source>in %1, out %2; last run until %3</source>
        <translation>entrada %1, salida %2; última ejecución hasta %3</translation>
    </message>
    <message>
        <source>%1 in the last run, %2 of them failed</source>
        <extracomment>two numbers of requests</extracomment>
        <translation>%1 en la última ejecución; con error: %2</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Space used</source>
        <translation>Espacio ocupado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads</source>
        <translation>
            <numerusform>%Ln subida</numerusform>
            <numerusform>%Ln subidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloads</source>
        <translation>
            <numerusform>%Ln descarga</numerusform>
            <numerusform>%Ln descargas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln look-ups</source>
        <translation>
            <numerusform>%Ln consulta</numerusform>
            <numerusform>%Ln consultas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lists</source>
        <extracomment>requests for a list of files</extracomment>
        <translation>
            <numerusform>%Ln lista</numerusform>
            <numerusform>%Ln listados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletions</source>
        <translation>
            <numerusform>%Ln borrado</numerusform>
            <numerusform>%Ln borrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln others</source>
        <extracomment>requests of another kind</extracomment>
        <translation>
            <numerusform>%Ln otra</numerusform>
            <numerusform>%Ln otras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln packs</source>
        <extracomment>requests by what they were for; packs are restic&apos;s files of data</extracomment>
        <translation>
            <numerusform>%Ln paquete</numerusform>
            <numerusform>%Ln paquetes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln indexes</source>
        <translation>
            <numerusform>%Ln índice</numerusform>
            <numerusform>%Ln índices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshots</source>
        <translation>
            <numerusform>%Ln instantánea</numerusform>
            <numerusform>%Ln instantáneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys</source>
        <translation>
            <numerusform>%Ln clave</numerusform>
            <numerusform>%Ln claves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln locks</source>
        <translation>
            <numerusform>%Ln bloqueo</numerusform>
            <numerusform>%Ln bloqueos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln settings</source>
        <extracomment>requests for a repository&apos;s file of settings</extracomment>
        <translation>
            <numerusform>%Ln ajuste</numerusform>
            <numerusform>%Ln ajustes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connections open</source>
        <translation>
            <numerusform>%Ln conexión abierta</numerusform>
            <numerusform>%Ln conexiones abiertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests under way</source>
        <translation>
            <numerusform>%Ln petición en curso</numerusform>
            <numerusform>%Ln peticiones en curso</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel the stop</source>
        <translation>Cancelar la detención</translation>
    </message>
    <message>
        <source>Cancel the start</source>
        <translation>Cancelar el arranque</translation>
    </message>
    <message>
        <source>half within %1, 95% within %2</source>
        <translation>la mitad en %1, el 95 % en %2</translation>
    </message>
    <message>
        <source>The server is not running. Clients cannot connect.</source>
        <translation>El servidor no está en marcha. Los clientes no pueden conectarse.</translation>
    </message>
    <message>
        <source>browsing</source>
        <translation>mirando</translation>
    </message>
    <message>
        <source>Unlock &amp;keychain…</source>
        <translation>Desblo&amp;quear el llavero…</translation>
    </message>
    <message>
        <source>Stored in</source>
        <translation>Guardado en</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>in %1, out %2, %3 requests/s, errors today %4</source>
        <extracomment>two rates, such as &quot;18.4 MB/s&quot;, and two numbers</extracomment>
        <translation>entrada %1, salida %2, %3 peticiones/s, errores hoy %4</translation>
    </message>
    <message>
        <source>%1 succeeded, %2 refused or not found, %3 failed</source>
        <extracomment>three numbers of requests</extracomment>
        <translation>correctas: %1; rechazadas o no encontradas: %2; con error: %3</translation>
    </message>
    <message>
        <source>No client connected. Last request %1.</source>
        <translation>Ningún cliente conectado. Última petición %1.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>restdock::ui::PassphraseDialog</name>
    <message>
        <source>Passphrase for keys</source>
        <translation>Frase de contraseña para las claves</translation>
    </message>
    <message>
        <source>No keychain was found: this session offers no Secret Service or KWallet. The keys can be kept in a file that is locked with a passphrase. Restdock asks for it once after each start.</source>
        <translation>No se encontró ningún llavero: esta sesión no ofrece Secret Service ni KWallet. Las claves se pueden guardar en un archivo protegido con una frase de contraseña. Restdock la pide una vez después de cada inicio.</translation>
    </message>
    <message>
        <source>The keys are in a file that is locked with a passphrase.</source>
        <translation>Las claves están en un archivo protegido con una frase de contraseña.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>&amp;Una vez más</translation>
    </message>
    <message>
        <source>The passphrase is wrong.</source>
        <translation>La frase es incorrecta.</translation>
    </message>
    <message>
        <source>&amp;Keep the keys in a file</source>
        <translation>&amp;Guardar las claves en un archivo</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Desbloquear</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>It is short. Write at least %n characters.</source>
        <translation>
            <numerusform>Es corta. Escriba al menos %n carácter.</numerusform>
            <numerusform>Es corta. Escriba al menos %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two differ. Enter it once more.</source>
        <translation>Las dos no son iguales. Escríbala otra vez.</translation>
    </message>
</context>
<context>
    <name>restdock::ui::PasswordFile</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose the password file</source>
        <translation>Elegir el archivo de contraseñas</translation>
    </message>
    <message>
        <source>Restdock never writes to it, and reads it again when it changes</source>
        <translation>Nunca se escribe, y se vuelve a leer cuando cambia</translation>
    </message>
</context>
<context>
    <name>restdock::ui::PortNote</name>
    <message>
        <source>in use by this profile</source>
        <translation>en uso por este perfil</translation>
    </message>
    <message>
        <source>in use by the profile “%1”</source>
        <translation>en uso por el perfil «%1»</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>in use by another program</source>
        <translation>en uso por otro programa</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>no permitido</translation>
    </message>
</context>
<context>
    <name>restdock::ui::ProfileDialog</name>
    <message>
        <source>New profile</source>
        <translation>Perfil nuevo</translation>
    </message>
    <message>
        <source>Edit profile: %1</source>
        <translation>Editar el perfil: %1</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Create and &amp;start</source>
        <translation>Crear y &amp;arrancar</translation>
    </message>
    <message>
        <source>&amp;Save and restart</source>
        <translation>&amp;Guardar y reiniciar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The changes have not been saved.</source>
        <translation>Los cambios no se han guardado.</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Seguir editando</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Save without testing</source>
        <translation>Guardar sin probar</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>storage</source>
        <translation>almacenamiento</translation>
    </message>
    <message>
        <source>address or port</source>
        <translation>dirección o puerto</translation>
    </message>
    <message>
        <source>how users sign in</source>
        <translation>cómo se identifican los usuarios</translation>
    </message>
    <message>
        <source>encryption</source>
        <translation>cifrado</translation>
    </message>
    <message>
        <source>verification of uploads</source>
        <translation>verificación de los envíos</translation>
    </message>
    <message>
        <source>limits of all together</source>
        <translation>límites de todo junto</translation>
    </message>
    <message>
        <source>metrics</source>
        <translation>métricas</translation>
    </message>
    <message>
        <source>request log</source>
        <translation>registro de peticiones</translation>
    </message>
    <message>
        <source>time-outs</source>
        <translation>tiempos de espera</translation>
    </message>
    <message>
        <source>speed limits</source>
        <translation>límites de velocidad</translation>
    </message>
    <message>
        <source>numbers of connections</source>
        <translation>número de conexiones</translation>
    </message>
    <message>
        <source>other settings</source>
        <translation>otros ajustes</translation>
    </message>
    <message>
        <source>Clients that have the old address written down need the new one.</source>
        <translation>Los clientes que tienen anotada la dirección antigua necesitan la nueva.</translation>
    </message>
    <message numerus="yes">
        <source>Changing the port changes the address that %n clients use.</source>
        <translation>
            <numerusform>Cambiar el puerto cambia la dirección que usa %n cliente.</numerusform>
            <numerusform>Cambiar el puerto cambia la dirección que usan %n clientes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This changes the address that %n clients use.</source>
        <translation>
            <numerusform>Esto cambia la dirección que usa %n cliente.</numerusform>
            <numerusform>Esto cambia la dirección que usan %n clientes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With encryption the address that %n clients use begins with https.</source>
        <translation>
            <numerusform>Con cifrado, la dirección que usa %n cliente empieza por https.</numerusform>
            <numerusform>Con cifrado, la dirección que usan %n clientes empieza por https.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without encryption the address that %n clients use begins with http.</source>
        <translation>
            <numerusform>Sin cifrado, la dirección que usa %n cliente empieza por http.</numerusform>
            <numerusform>Sin cifrado, la dirección que usan %n clientes empieza por http.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This needs a restart of the server: %1. It interrupts %n clients that are active now; “Save” leaves the restart for later.</source>
        <extracomment>%1: settings, as a list</extracomment>
        <translation>
            <numerusform>Esto requiere reiniciar el servidor: %1. El reinicio interrumpe a %n cliente que está activo ahora; «Guardar» lo deja para más tarde.</numerusform>
            <numerusform>Esto requiere reiniciar el servidor: %1. El reinicio interrumpe a %n clientes que están activos ahora; «Guardar» lo deja para más tarde.</numerusform>
        </translation>
    </message>
    <message>
        <source>This needs a restart of the server: %1.</source>
        <extracomment>%1: settings, as a list</extracomment>
        <translation>Esto requiere reiniciar el servidor: %1.</translation>
    </message>
    <message>
        <source>Cancel the test</source>
        <translation>Cancelar la prueba</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>What needs a restart takes effect at the next start</source>
        <translation>Lo que requiere un reinicio vale a partir del próximo inicio</translation>
    </message>
    <message>
        <source>Saving… If the keychain is locked, it asks for its password.</source>
        <translation>Guardando… Si el llavero está bloqueado, pide su contraseña.</translation>
    </message>
    <message>
        <source>“%1” was changed elsewhere while this window was open, so nothing was saved here. Close it and edit the profile again.</source>
        <translation>«%1» se cambió en otro lugar mientras esta ventana estaba abierta, así que aquí no se guardó nada. Ciérrela y edite el perfil de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>No se ha guardado nada.</translation>
    </message>
    <message>
        <source>The server keeps running, and applies the change at once.</source>
        <translation>El servidor sigue en marcha y sigue el cambio enseguida.</translation>
    </message>
</context>
<context>
    <name>restdock::ui::ProfileEditing</name>
    <message>
        <source>Opening “%1”. If the keychain is locked, it asks for its password.</source>
        <translation>Abriendo «%1». Si el llavero está bloqueado, pide su contraseña.</translation>
    </message>
    <message>
        <source>Making a certificate for “%1”.</source>
        <translation>Creando un certificado para «%1».</translation>
    </message>
    <message>
        <source>“%1” was saved without a test, and is not started yet.</source>
        <translation>«%1» se guardó sin probarlo, y aún no está iniciado.</translation>
    </message>
    <message>
        <source>“%1” applies the rest of the change the next time it is started.</source>
        <translation>«%1» aplicará el resto del cambio la próxima vez que arranque.</translation>
    </message>
</context>
<context>
    <name>restdock::ui::ProfileList</name>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
</context>
<context>
    <name>restdock::ui::ProfileTabs</name>
    <message>
        <source>&amp;Overview</source>
        <translation>Vista &amp;general</translation>
    </message>
    <message>
        <source>Repos&amp;itories</source>
        <translation>Repositorios</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Eve&amp;nts</source>
        <translation>Eve&amp;ntos</translation>
    </message>
    <message>
        <source>Re&amp;quests</source>
        <translation>Peticione&amp;s</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
</context>
<context>
    <name>restdock::ui::ProfileTasks</name>
    <message>
        <source>%1 (copy)</source>
        <extracomment>the name of a copied profile</extracomment>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>Stop “%1”</source>
        <translation>Detener «%1»</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>D&amp;ejar en marcha</translation>
    </message>
    <message>
        <source>&amp;Stop now</source>
        <translation>&amp;Detener ahora</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>Usar el puerto %1</translation>
    </message>
    <message>
        <source>Clients of “%1” are set up for port %2. They cannot connect until you change them to port %3.</source>
        <translation>Los clientes de «%1» tienen anotado el puerto %2. No obtienen respuesta hasta que se les indique el puerto %3.</translation>
    </message>
    <message>
        <source>&amp;Keep port %1</source>
        <translation>&amp;Mantener el puerto %1</translation>
    </message>
    <message>
        <source>&amp;Use port %1</source>
        <translation>&amp;Usar el puerto %1</translation>
    </message>
    <message>
        <source>The certificate of “%1” cannot be read.</source>
        <translation>El certificado de «%1» no se puede leer.</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Quitar «%1»</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation>Importar perfiles</translation>
    </message>
    <message>
        <source>Every computer in a network of this one can then connect to “%1”, with the name and password of a user.</source>
        <translation>Todo equipo de una red de este podrá conectarse a «%1», con el nombre y la contraseña de un usuario.</translation>
    </message>
    <message>
        <source>Listen on all addresses</source>
        <translation>Escuchar en todas las direcciones</translation>
    </message>
    <message>
        <source>There is no certificate: passwords can be read on the network.</source>
        <translation>No hay certificado: las contraseñas pueden leerse en la red.</translation>
    </message>
    <message>
        <source>&amp;Keep %1</source>
        <translation>&amp;Conservar %1</translation>
    </message>
    <message>
        <source>&amp;Listen on all</source>
        <translation>&amp;Escuchar en todas</translation>
    </message>
    <message>
        <source>The backups in %1 stay. The saved token, the profile and its users are deleted.</source>
        <translation>Las copias en %1 se quedan. Se borran el token guardado, el perfil y sus usuarios.</translation>
    </message>
    <message>
        <source>The backups in %1 stay. The profile and its users are deleted.</source>
        <translation>Las copias en %1 se quedan. Se borran el perfil y sus usuarios.</translation>
    </message>
    <message>
        <source>Changing “%1”. If the keychain is locked, it asks for its password.</source>
        <translation>Cambiando «%1». Si el llavero está bloqueado, pide su contraseña.</translation>
    </message>
    <message>
        <source>Stop all servers</source>
        <translation>Detener todos los servidores</translation>
    </message>
    <message numerus="yes">
        <source>%n clients are sending data. If the server stops now, restic will report an error or try again later.</source>
        <translation>
            <numerusform>%n cliente está enviando datos. Si el servidor se detiene ahora, restic dará un error o lo intentará más tarde.</numerusform>
            <numerusform>%n clientes están enviando datos. Si el servidor se detiene ahora, restic dará un error o lo intentará más tarde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removing “%1”. If the keychain is locked, it asks for its password.</source>
        <translation>Quitando «%1». Si el llavero está bloqueado, pide su contraseña.</translation>
    </message>
    <message>
        <source>Profiles, or a rest-server’s users (*.toml .htpasswd);;All files (*)</source>
        <translation>Perfiles, o usuarios de un rest-server (*.toml .htpasswd);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Restart “%1”</source>
        <translation>Reiniciar «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n clients are sending data. If the server restarts now, restic will report an error or try again later.</source>
        <translation>
            <numerusform>%n cliente está enviando datos. Si el servidor se reinicia ahora, restic informará de un error o lo intentará más tarde.</numerusform>
            <numerusform>%n clientes están enviando datos. Si el servidor se reinicia ahora, restic informará de un error o lo intentará más tarde.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Restart now</source>
        <translation>&amp;Reiniciar ahora</translation>
    </message>
    <message numerus="yes">
        <source>%n clients are sending data. The server stops, and restic will report an error.</source>
        <translation>
            <numerusform>%n cliente está enviando datos. El servidor se detiene, y restic dará un error.</numerusform>
            <numerusform>%n clientes están enviando datos. El servidor se detiene, y restic dará un error.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>restdock::ui::RepositoriesPage</name>
    <message>
        <source>&amp;Warn when older than…</source>
        <translation>Avisar si es &amp;más antiguo que…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Actuali&amp;zar</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Cance&amp;lar</translation>
    </message>
    <message>
        <source>Connect a client…</source>
        <translation>Conectar un cliente…</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Recuento</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Repositorios</translation>
    </message>
    <message>
        <source>The counting was cancelled.</source>
        <translation>Se canceló el recuento.</translation>
    </message>
    <message>
        <source>The repositories could not be counted: %1</source>
        <translation>No se pudieron contar los repositorios: %1</translation>
    </message>
    <message>
        <source>counting… %1 files</source>
        <translation>contando… %1 archivos</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>contando…</translation>
    </message>
    <message numerus="yes">
        <source>%n repositories</source>
        <translation>
            <numerusform>%n repositorio</numerusform>
            <numerusform>%n repositorios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n atrasado</numerusform>
            <numerusform>%n atrasados</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1</source>
        <extracomment>when the repositories were counted</extracomment>
        <translation>recuento: %1</translation>
    </message>
    <message>
        <source>Looking for repositories…</source>
        <translation>Buscando repositorios…</translation>
    </message>
    <message>
        <source>No repository yet. The first “restic init” of a client makes one.</source>
        <translation>Todavía no hay ningún repositorio. El primer «restic init» de un cliente crea uno.</translation>
    </message>
    <message>
        <source>“Refresh” tries again.</source>
        <translation>«Actualizar» lo intenta de nuevo.</translation>
    </message>
    <message>
        <source>Select a repository to see what it is made of.</source>
        <translation>Elija un repositorio para ver de qué consta.</translation>
    </message>
    <message>
        <source>After how many days without a backup the selected repository, or every one, is late</source>
        <translation>Tras cuántos días sin copia el repositorio elegido, o cualquiera, está atrasado</translation>
    </message>
    <message>
        <source>a backup has been received since; “Refresh” counts it</source>
        <translation>desde entonces se recibió una copia; «Actualizar» la tiene en cuenta</translation>
    </message>
    <message>
        <source>Changing “%1”. If the keychain is locked, it asks for its password.</source>
        <translation>Cambiando «%1». Si el llavero está bloqueado, pide su contraseña.</translation>
    </message>
    <message>
        <source>Looking for repositories… If the keychain is locked, it asks for its password.</source>
        <translation>Buscando repositorios… Si el llavero está bloqueado, pide su contraseña.</translation>
    </message>
</context>
<context>
    <name>restdock::ui::RepositoryModel</name>
    <message>
        <source>Repository</source>
        <translation>Repositorio</translation>
    </message>
    <message>
        <source>Last backup received</source>
        <translation>Última copia</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Antigüedad</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Instantáneas</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Stale locks</source>
        <translation>Bloqueos obsoletos</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>contando…</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocida</translation>
    </message>
    <message>
        <source>%1, counting</source>
        <translation>%1, contando</translation>
    </message>
    <message>
        <source>%1, last backup %2, %3, %4 snapshots, %5</source>
        <extracomment>a row of the table, for a screen reader: name, moment of the last backup, age, number, size</extracomment>
        <translation>%1, última copia %2, %3, %4 instantáneas, %5</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Received in 7 days</source>
        <translation>Recibido en 7 días</translation>
    </message>
    <message>
        <source>Received
in 7 days</source>
        <extracomment>a column, in two lines because there are many: bytes received in the last seven days</extracomment>
        <translation>Recibido
en 7 días</translation>
    </message>
</context>
<context>
    <name>restdock::ui::RestartNote</name>
    <message>
        <source>Saved changes take effect with the next start.</source>
        <translation>Los cambios guardados tendrán efecto en el próximo inicio.</translation>
    </message>
    <message>
        <source>Restart no&amp;w</source>
        <translation>Reiniciar a&amp;hora</translation>
    </message>
</context>
<context>
    <name>restdock::ui::RightsBox</name>
    <message>
        <source>Full: write, read and delete</source>
        <translation>Completo: escribir, leer y borrar</translation>
    </message>
    <message>
        <source>Add only: nothing can be deleted</source>
        <translation>Solo añadir: nada se puede borrar</translation>
    </message>
    <message>
        <source>Read only: for restoring</source>
        <translation>Solo leer: para restaurar</translation>
    </message>
</context>
<context>
    <name>restdock::ui::RulesPage</name>
    <message>
        <source>A&amp;dd only: nobody can delete or change backups</source>
        <translation>Solo aña&amp;dir: nadie puede borrar ni cambiar copias</translation>
    </message>
    <message>
        <source>Users reach only their own &amp;folder</source>
        <translation>Los usuarios solo acceden a la carpeta de su &amp;nombre</translation>
    </message>
    <message>
        <source>&amp;Verify uploads: damaged data is refused</source>
        <translation>&amp;Verificar los envíos: los datos dañados se rechazan</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Total &amp;limit</source>
        <translation>&amp;Límite total</translation>
    </message>
    <message>
        <source>&amp;Keep free on the disk</source>
        <translation>Dejar libre &amp;en el disco</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Days without a backup after which a repository counts as late</source>
        <translation>Días sin copia tras los que un repositorio cuenta como atrasado</translation>
    </message>
    <message>
        <source>&amp;Warn of late backups</source>
        <translation>Avisar de &amp;copias atrasadas</translation>
    </message>
    <message>
        <source>Set in “Repositories” – %1</source>
        <extracomment>%1: repositories and days, &quot;laptop: 7 days, phone: never&quot;</extracomment>
        <translation>Fijado en «Repositorios»: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <extracomment>in the field of a number, which %1 stands for</extracomment>
        <translation>
            <numerusform>%1 día</numerusform>
            <numerusform>%1 días</numerusform>
        </translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Mantenimiento</translation>
    </message>
    <message>
        <source>%1: never</source>
        <extracomment>a repository</extracomment>
        <translation>%1: nunca</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n days</source>
        <translation>
            <numerusform>%1: %n día</numerusform>
            <numerusform>%1: %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;End deleting now</source>
        <translation>&amp;Terminar el borrado ahora</translation>
    </message>
    <message>
        <source>Allow d&amp;eleting for…</source>
        <translation>&amp;Permitir el borrado durante…</translation>
    </message>
    <message numerus="yes">
        <source>Deleting is allowed for %n more minutes.</source>
        <translation>
            <numerusform>El borrado está permitido %n minuto más.</numerusform>
            <numerusform>El borrado está permitido %n minutos más.</numerusform>
        </translation>
    </message>
    <message>
        <source>New backups are refused when less than this is left. Restoring still works.</source>
        <translation>Se rechazan copias nuevas cuando queda menos. Restaurar sigue siendo posible.</translation>
    </message>
    <message>
        <source>no limit; for example %1</source>
        <translation>sin límite; por ejemplo %1</translation>
    </message>
    <message>
        <source>nothing; for example %1</source>
        <translation>nada; por ejemplo %1</translation>
    </message>
    <message>
        <source>damaged data is then stored, and noticed only when it is restored</source>
        <translation>los datos dañados se guardan entonces, y solo se nota al restaurarlos</translation>
    </message>
    <message>
        <source>Verify uploads</source>
        <translation>Verificar los envíos</translation>
    </message>
</context>
<context>
    <name>restdock::ui::SessionSecretsDialog</name>
    <message>
        <source>For this session</source>
        <translation>Para esta sesión</translation>
    </message>
    <message>
        <source>The secrets of “%1” are not read from a keychain now. What you enter here is kept in memory only; you enter it again after Restdock has been restarted.</source>
        <translation>Lo que «%1» necesita no viene ahora de un llavero. Lo que introduzca aquí queda solo en la memoria; hará falta de nuevo tras el próximo inicio de Restdock.</translation>
    </message>
    <message>
        <source>&amp;Use until Restdock ends</source>
        <translation>&amp;Usar hasta que Restdock termine</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>restdock::ui::SettingEditor</name>
    <message>
        <source>The test fills this list</source>
        <translation>La prueba llena esta lista</translation>
    </message>
    <message>
        <source>Personal space</source>
        <translation>Espacio personal</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>E&amp;legir…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Workspace %1</source>
        <translation>Espacio de trabajo %1</translation>
    </message>
</context>
<context>
    <name>restdock::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Buscar un ajuste</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>No setting matches this word.</source>
        <translation>Ningún ajuste contiene esta palabra.</translation>
    </message>
    <message>
        <source>A later version of Restdock has written these settings. Those that this version knows apply, but they cannot be changed here. Update Restdock.</source>
        <translation>Una versión posterior de Restdock ha escrito estos ajustes. Vale lo que esta conoce de ellos, y aquí no se pueden cambiar. Actualice Restdock.</translation>
    </message>
</context>
<context>
    <name>restdock::ui::SizeEdit</name>
    <message>
        <source>this is not a size</source>
        <translation>esto no es un tamaño</translation>
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
        <translation>%1: el borrado está permitido</translation>
    </message>
    <message>
        <source>%1: deleting is no longer allowed</source>
        <translation>%1: el borrado ya no está permitido</translation>
    </message>
</context>
<context>
    <name>restdock::ui::StatusLine</name>
    <message>
        <source>State of Restdock</source>
        <translation>Estado de Restdock</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n en marcha</numerusform>
            <numerusform>%n en marcha</numerusform>
        </translation>
    </message>
    <message>
        <source>Restdock quits when no client is active any more.</source>
        <translation>Restdock saldrá cuando ya no haya ningún cliente activo.</translation>
    </message>
    <message>
        <source>Cancel quitting</source>
        <translation>Cancelar la salida</translation>
    </message>
    <message>
        <source>keychain: unlocked</source>
        <extracomment>%1 is the keychain&apos;s name</extracomment>
        <translation>llavero: desbloqueado</translation>
    </message>
    <message>
        <source>keychain: unlocked (%1)</source>
        <translation>llavero: desbloqueado (%1)</translation>
    </message>
    <message>
        <source>keychain: locked</source>
        <translation>llavero: bloqueado</translation>
    </message>
    <message>
        <source>keychain: locked (%1)</source>
        <translation>llavero: bloqueado (%1)</translation>
    </message>
    <message>
        <source>no keychain</source>
        <translation>sin llavero</translation>
    </message>
    <message numerus="yes">
        <source>%n need attention</source>
        <extracomment>so many profiles, in the last line of the window</extracomment>
        <translation>
            <numerusform>%n necesita algo</numerusform>
            <numerusform>%n necesitan algo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>restdock::ui::StoragePage</name>
    <message>
        <source>Stora&amp;ge</source>
        <translation>Al&amp;macenamiento</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Outcome of the test</source>
        <translation>Resultado de la prueba</translation>
    </message>
    <message>
        <source>none: it is kept in the keychain</source>
        <translation>ninguno: se guarda en el llavero</translation>
    </message>
    <message>
        <source>%1 from a file</source>
        <extracomment>a secret, such as an API token, that is read from a file</extracomment>
        <translation>%1 desde un archivo</translation>
    </message>
    <message>
        <source>The folder will be made.</source>
        <translation>La carpeta se creará.</translation>
    </message>
    <message>
        <source>There are repositories in it: %1.</source>
        <translation>Contiene repositorios: %1.</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>The folder will be made when the profile is saved. %1 of %2 are free on its disk.</source>
        <translation>La carpeta se creará al guardar el perfil. En su disco quedan libres %1 de %2.</translation>
    </message>
    <message>
        <source>The folder will be made when the profile is saved.</source>
        <translation>La carpeta se creará al guardar el perfil.</translation>
    </message>
    <message>
        <source>Testing: waiting for the storage to answer…</source>
        <translation>Probando: esperando a que responda el almacenamiento…</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>La prueba se canceló.</translation>
    </message>
    <message>
        <source>%1 are free on its disk.</source>
        <translation>En su disco quedan libres %1.</translation>
    </message>
    <message>
        <source>The storage accepted a test file. %1 of %2 are free.</source>
        <translation>El almacenamiento aceptó un archivo de prueba. Quedan libres %1 de %2.</translation>
    </message>
    <message>
        <source>The storage answers and accepts data.</source>
        <translation>El almacenamiento responde y acepta datos.</translation>
    </message>
    <message>
        <source>Sho&amp;w rarely needed settings</source>
        <translation>Mostrar lo &amp;que rara vez se necesita</translation>
    </message>
    <message>
        <source>It is itself a restic repository, which clients reach at the server’s address without a name after it.</source>
        <translation>Es en sí misma un repositorio de restic, al que los clientes llegan en la dirección del servidor sin nombre detrás.</translation>
    </message>
    <message>
        <source>Enter the API token first: Drime shows its folders only to those who have it.</source>
        <translation>Escriba antes el token de API: sin él, Drime no muestra ninguna carpeta.</translation>
    </message>
    <message>
        <source>Connected as %1 · %2 of %3 used</source>
        <extracomment>%1 is an account, %2 and %3 are amounts of data</extracomment>
        <translation>Conectado como %1 · %2 de %3 usados</translation>
    </message>
    <message>
        <source>Connected as %1</source>
        <translation>Conectado como %1</translation>
    </message>
</context>
<context>
    <name>restdock::ui::ThroughputChart</name>
    <message>
        <source>Received (backups)</source>
        <translation>Recibido (copias)</translation>
    </message>
    <message>
        <source>Sent (restores)</source>
        <translation>Enviado (restauraciones)</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Caudal</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>a mark on the time axis; %1 is a length of time such as &quot;30 s&quot;</extracomment>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>the right end of the time axis</extracomment>
        <translation>ahora</translation>
    </message>
    <message>
        <source>Received now %1, at most %2. Sent now %3, at most %4.</source>
        <translation>Recibido ahora %1, como máximo %2. Enviado ahora %3, como máximo %4.</translation>
    </message>
    <message>
        <source>Nothing was transferred in this time.</source>
        <translation>No se transfirió nada en este tiempo.</translation>
    </message>
</context>
<context>
    <name>restdock::ui::TrayIcon</name>
    <message>
        <source>&amp;Open Restdock</source>
        <translation>A&amp;brir Restdock</translation>
    </message>
    <message>
        <source>&amp;Start all</source>
        <translation>Arrancar &amp;todos</translation>
    </message>
    <message>
        <source>S&amp;top all</source>
        <translation>Detener t&amp;odos</translation>
    </message>
    <message>
        <source>&amp;Activity…</source>
        <translation>A&amp;ctividad…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Connect a client…</source>
        <translation>&amp;Conectar un cliente…</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>Copiar la &amp;dirección</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Arrancar</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>&amp;More…</source>
        <translation>&amp;Más…</translation>
    </message>
    <message>
        <source>Copy restic co&amp;mmands</source>
        <translation>Copiar órdenes de &amp;restic</translation>
    </message>
    <message>
        <source>&amp;Open in Drime</source>
        <translation>Abrir e&amp;n Drime</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Abrir la car&amp;peta</translation>
    </message>
    <message>
        <source>&amp;Cancel quitting</source>
        <translation>Cancelar la sa&amp;lida</translation>
    </message>
    <message numerus="yes">
        <source>%1: deleting allowed for %n min: end now</source>
        <translation>
            <numerusform>%1: borrado permitido durante %n min: terminar ahora</numerusform>
            <numerusform>%1: borrado permitido durante %n min: terminar ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>%1…</source>
        <extracomment>an entry of the tray&apos;s menu that leads to what needs the person: &quot;Drime: token refused&quot;</extracomment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>&amp;Quit now…</source>
        <translation>&amp;Salir ahora…</translation>
    </message>
    <message>
        <source>Cancel the &amp;stop</source>
        <translation>Cancelar la &amp;detención</translation>
    </message>
    <message>
        <source>Cancel the &amp;start</source>
        <translation>Cancelar el &amp;arranque</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <translation>%1   %2</translation>
    </message>
    <message numerus="yes">
        <source>Deleting allowed for %n min: end now</source>
        <translation>
            <numerusform>Borrado permitido durante %n min: terminar ahora</numerusform>
            <numerusform>Borrado permitido durante %n min: terminar ahora</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>restdock::ui::TroubleBar</name>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Intentar de nuevo</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Próximo intento</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>Más posi&amp;bilidades</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>Show the &amp;log around this time</source>
        <translation>Mostrar el &amp;registro de ese momento</translation>
    </message>
    <message>
        <source>Enter p&amp;assphrase…</source>
        <translation>Introducir la fr&amp;ase…</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copiar los detalles</translation>
    </message>
    <message>
        <source>Unloc&amp;k…</source>
        <translation>Desblo&amp;quear…</translation>
    </message>
    <message>
        <source>Use %1…</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Usar %1…</translation>
    </message>
    <message numerus="yes">
        <source>Retried automatically, next in %n s.</source>
        <translation>
            <numerusform>Se reintenta automáticamente, la próxima vez en %n s.</numerusform>
            <numerusform>Se reintenta automáticamente, la próxima vez en %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Retried automatically, now.</source>
        <translation>Se reintenta automáticamente, ahora.</translation>
    </message>
</context>
<context>
    <name>restdock::ui::UserListPage</name>
    <message>
        <source>Edit &amp;users…</source>
        <translation>Editar &amp;usuarios…</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message numerus="yes">
        <source>%n users</source>
        <translation>
            <numerusform>%n usuario</numerusform>
            <numerusform>%n usuarios</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no user yet, so no client can connect.</source>
        <translation>Aún no hay ningún usuario, así que ningún cliente puede conectarse.</translation>
    </message>
    <message>
        <source>The users of %1.</source>
        <extracomment>a file, and why it cannot be read</extracomment>
        <translation>Los usuarios de %1.</translation>
    </message>
    <message>
        <source>Everybody may connect, without a password.</source>
        <translation>Cualquiera puede conectarse, sin contraseña.</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>Aña&amp;dir…</translation>
    </message>
    <message>
        <source>New pass&amp;word…</source>
        <translation>Nueva contrase&amp;ña…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>Quita&amp;r…</translation>
    </message>
    <message>
        <source>Change what users may do, and how they sign in</source>
        <translation>Cambiar lo que pueden hacer los usuarios y cómo se identifican</translation>
    </message>
    <message>
        <source>The users of %1 are not known: %2.</source>
        <translation>Los usuarios de %1 no se conocen: %2.</translation>
    </message>
    <message>
        <source>A reverse proxy says who the users are. Those who have connected are listed.</source>
        <translation>Un proxy inverso dice quién es cada uno. Se muestran los que han venido.</translation>
    </message>
</context>
<context>
    <name>restdock::ui::UserModel</name>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>%1, %2, last seen: %3</source>
        <extracomment>a user: name, what it may do, when it was last seen</extracomment>
        <translation>%1, %2, visto por última vez: %3</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Own folder only</source>
        <translation>Solo su carpeta</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last address</source>
        <translation>Última dirección</translation>
    </message>
</context>
<context>
    <name>restdock::ui::UserTable</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Own folder only</source>
        <translation>Solo su carpeta</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Last address</source>
        <translation>Última dirección</translation>
    </message>
</context>
<context>
    <name>restdock::ui::UserTasks</name>
    <message>
        <source>New password for “%1”</source>
        <translation>Nueva contraseña de «%1»</translation>
    </message>
    <message>
        <source>A client that signs in as “%1” is refused until it has the new password.</source>
        <translation>Un cliente que se identifica como «%1» es rechazado hasta que tenga la nueva contraseña.</translation>
    </message>
    <message>
        <source>&amp;Keep the old one</source>
        <translation>&amp;Conservar la antigua</translation>
    </message>
    <message>
        <source>&amp;Make a new one</source>
        <translation>Crear una &amp;nueva</translation>
    </message>
    <message>
        <source>Remove the user “%1”</source>
        <translation>Quitar el usuario «%1»</translation>
    </message>
    <message>
        <source>Clients that sign in as “%1” are refused from now on. Their backups stay.</source>
        <translation>Los clientes que se identifican como «%1» son rechazados desde ahora. Sus copias se conservan.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Changing the users of “%1”. If the keychain is locked, it asks for its password.</source>
        <translation>Cambiando los usuarios de «%1». Si el llavero está bloqueado, pide su contraseña.</translation>
    </message>
</context>
<context>
    <name>restdock::ui::UsersPage</name>
    <message>
        <source>A&amp;dd</source>
        <translation>Aña&amp;dir</translation>
    </message>
    <message>
        <source>New pass&amp;word</source>
        <translation>Nueva &amp;contraseña</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation>&amp;Usuarios</translation>
    </message>
    <message>
        <source>name of a client, such as laptop</source>
        <translation>nombre de un cliente, como laptop</translation>
    </message>
    <message>
        <source>New us&amp;er</source>
        <translation>Usuario nu&amp;evo</translation>
    </message>
    <message>
        <source>the users below</source>
        <translation>los usuarios de abajo</translation>
    </message>
    <message>
        <source>the users of an .htpasswd file</source>
        <translation>los usuarios de un archivo .htpasswd</translation>
    </message>
    <message>
        <source>users whom a reverse proxy names</source>
        <translation>usuarios que nombra un proxy inverso</translation>
    </message>
    <message>
        <source>everybody, without a password</source>
        <translation>todos, sin contraseña</translation>
    </message>
    <message>
        <source>S&amp;ign in</source>
        <translation>Puede&amp;n entrar</translation>
    </message>
    <message>
        <source>Password &amp;file</source>
        <translation>A&amp;rchivo de contraseñas</translation>
    </message>
    <message>
        <source>&amp;Header field</source>
        <translation>Ca&amp;mpo de cabecera</translation>
    </message>
    <message>
        <source>A&amp;ccess</source>
        <translation>Acces&amp;o</translation>
    </message>
    <message>
        <source>&amp;Limit</source>
        <translation>&amp;Límite</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Elija otro archivo</translation>
    </message>
    <message>
        <source>Enter the name with which the client signs in</source>
        <translation>Introduzca el nombre con el que se identifica el cliente</translation>
    </message>
    <message>
        <source>the name is missing</source>
        <translation>falta el nombre</translation>
    </message>
    <message>
        <source>a name has letters, digits, and . _ - @ only</source>
        <translation>un nombre solo puede tener letras, cifras y . _ - @</translation>
    </message>
    <message>
        <source>there is a user of this name</source>
        <translation>ya hay un usuario con este nombre</translation>
    </message>
    <message>
        <source>the limit of “%1” is not a size</source>
        <translation>el límite de «%1» no es un tamaño</translation>
    </message>
    <message>
        <source>The password of “%1”. It is shown only this once, and takes effect when the profile is saved:</source>
        <translation>La contraseña de «%1». Solo se muestra esta vez, y vale cuando se guarda el perfil:</translation>
    </message>
    <message>
        <source>this user is not added yet</source>
        <translation>este usuario aún no se ha añadido</translation>
    </message>
    <message>
        <source>Add the user, or empty the field</source>
        <translation>Añada el usuario o vacíe el campo</translation>
    </message>
    <message>
        <source>no limit; for example %1</source>
        <translation>sin límite; por ejemplo %1</translation>
    </message>
</context>
<context>
    <name>restdock::ui::WaitNotice</name>
    <message>
        <source>Please wait</source>
        <translation>Espere, por favor</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
</TS>
