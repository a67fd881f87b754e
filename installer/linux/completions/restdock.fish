# SPDX-License-Identifier: GPL-3.0-or-later
#
# Completion of restdock's command line for fish. A test keeps the options in step with --help: those of a
# command stand behind the line that names it.

function __restdock_serves
    not __fish_seen_subcommand_from config status start stop allow-delete obscure plugins
end
function __restdock_command
    set -l words (commandline -opc)
    test "$words[2]" = "$argv[1]"
end
function __restdock_config
    set -l words (commandline -opc)
    test "$words[2]" = config; and test "$words[3]" = "$argv[1]"
end

complete -c restdock -f
complete -c restdock -n __fish_use_subcommand -a serve -d 'Serve without a display'
complete -c restdock -n __fish_use_subcommand -a config -d 'Add, show, change, import and export profiles'
complete -c restdock -n __fish_use_subcommand -a status -d 'Show the profiles that are served'
complete -c restdock -n __fish_use_subcommand -a start -d 'Start a profile'
complete -c restdock -n __fish_use_subcommand -a stop -d 'Stop a profile'
complete -c restdock -n __fish_use_subcommand -a allow-delete -d 'Let users delete for a while'
complete -c restdock -n __fish_use_subcommand -a obscure -d 'Obscure a secret'
complete -c restdock -n __fish_use_subcommand -a plugins -d 'List storage plug-ins'
complete -c restdock -n '__restdock_config ""' -a 'add list show edit remove users certificate export import restore'
complete -c restdock -n '__fish_seen_subcommand_from config' -l store-passphrase-file -r -F -d 'File with the passphrase of the encrypted file'

# restdock
complete -c restdock -n __restdock_serves -l serve -d 'Serve without a display'
complete -c restdock -n __restdock_serves -l all -d 'Serve those that start with Restdock'
complete -c restdock -n __restdock_serves -l backend-config -x -d 'Serve this one, as if it was named'
complete -c restdock -n __restdock_serves -l check -d 'Show what would be served, and exit'
complete -c restdock -n __restdock_serves -l config -r -F -d 'Take them from this TOML file'
complete -c restdock -n __restdock_serves -l keep-going -d 'Serve those that work, and try the others again'
complete -c restdock -n __restdock_serves -l api-key-file -r -F -d 'File with the key for Drime, else it is taken from DRIME_API_KEY in the environment'
complete -c restdock -n __restdock_serves -l backend -x -a 'local drime' -d 'Where the data is kept: local or drime'
complete -c restdock -n __restdock_serves -l backend-option -x -d 'A setting of the storage of a plug-in'
complete -c restdock -n __restdock_serves -l drime-root -x -d 'Keep the data below this folder of the Drime workspace'
complete -c restdock -n __restdock_serves -l head-timeout -x -d 'Longest time for a request head, in seconds'
complete -c restdock -n __restdock_serves -l htpasswd-file -r -F -d 'Users and password hashes'
complete -c restdock -n __restdock_serves -l idle-timeout -x -d 'Longest pause, in seconds'
complete -c restdock -n __restdock_serves -l listen -x -a '127.0.0.1:8000 :8000 unix:' -d 'Address to listen on'
complete -c restdock -n __restdock_serves -l log -r -F -d 'Write requests to a file'
complete -c restdock -n __restdock_serves -l log-format -x -a 'text json' -d 'How it is told what happens'
complete -c restdock -n __restdock_serves -l max-connections -x -d 'Connections open at once'
complete -c restdock -n __restdock_serves -l max-connections-per-address -x -d 'The same for one client address'
complete -c restdock -n __restdock_serves -l max-receive-rate -x -d 'Receive at most so many bytes a second'
complete -c restdock -n __restdock_serves -l max-send-rate -x -d 'Send at most so many bytes a second'
complete -c restdock -n __restdock_serves -l max-size -x -d 'Limit of all that is stored, in bytes'
complete -c restdock -n __restdock_serves -l min-body-rate -x -d 'Slowest transfer, in bytes a second'
complete -c restdock -n __restdock_serves -l path -x -a '(__fish_complete_directories)' -d 'Data folder'
complete -c restdock -n __restdock_serves -l proxy-auth-username -x -a X-Forwarded-User -d 'Field in which a proxy names the user'
complete -c restdock -n __restdock_serves -l tls-cert -r -F -d 'Certificate chain, PEM'
complete -c restdock -n __restdock_serves -l tls-key -r -F -d 'Private key, PEM'
complete -c restdock -n __restdock_serves -l tls-min-ver -x -a '1.2 1.3' -d 'Lowest TLS version'
complete -c restdock -n __restdock_serves -l workspace-id -x -d 'Workspace in Drime'
complete -c restdock -n __restdock_serves -l append-only -d 'Let nobody delete anything but locks'
complete -c restdock -n __restdock_serves -l debug -d 'Print each request'
complete -c restdock -n __restdock_serves -l drime-trash -d 'Move deleted files to Drime’s trash, where they still take space'
complete -c restdock -n __restdock_serves -l group-accessible-repos -d 'Let the group of the files read the repositories'
complete -c restdock -n __restdock_serves -l no-auth -d 'Serve everybody, without users'
complete -c restdock -n __restdock_serves -l no-verify-upload -d 'Do not check uploads against their hash'
complete -c restdock -n __restdock_serves -l private-repos -d 'Keep users to the folder of their name'
complete -c restdock -n __restdock_serves -l prometheus -d 'Answer /metrics to users'
complete -c restdock -n __restdock_serves -l prometheus-no-auth -d 'Answer /metrics to everybody'
complete -c restdock -n __restdock_serves -l tls -d 'Serve HTTPS'
complete -c restdock -n __restdock_serves -l show -d 'Show the window'
complete -c restdock -n __restdock_serves -l minimized -d 'Start in the tray, without a window'
complete -c restdock -n __restdock_serves -l language -x -a 'en de fr es' -d 'Use this language, this time'
complete -c restdock -n __restdock_serves -l start -x -d 'Start a profile’s server'
complete -c restdock -n __restdock_serves -l stop -x -d 'Stop a profile’s server'
complete -c restdock -n __restdock_serves -l status -d 'Show the profiles that are served'
complete -c restdock -n __restdock_serves -l quit -d 'End the running desktop application'
complete -c restdock -s h -l help -d 'Show the options'
complete -c restdock -s v -l version -d 'Show the version'

# restdock status
complete -c restdock -n '__restdock_command status' -l json -d 'Print JSON, for programs'

# restdock allow-delete
complete -c restdock -n '__restdock_command allow-delete' -l user -x -d 'This user only'
complete -c restdock -n '__restdock_command allow-delete' -l for -x -a '15m 1h 4h' -d 'How long'
complete -c restdock -n '__restdock_command allow-delete' -l end -d 'End it now'

# restdock plugins
complete -c restdock -n '__restdock_command plugins' -l json -d 'Print JSON, for programs'

# restdock config add
complete -c restdock -n '__restdock_config add' -l type -x -a 'local drime' -d 'What kind of storage it is'
complete -c restdock -n '__restdock_config add' -l path -x -a '(__fish_complete_directories)' -d 'The folder in which the repositories are kept'
complete -c restdock -n '__restdock_config add' -l group-accessible-repos -x -a 'true false' -d 'Let the file system group access the repository files'
complete -c restdock -n '__restdock_config add' -l api-key-file -r -F -d 'File with the API token, from Drime’s account settings'
complete -c restdock -n '__restdock_config add' -l workspace-id -x -d 'The workspace’s number'
complete -c restdock -n '__restdock_config add' -l root-folder -x -d 'The folder in the workspace'
complete -c restdock -n '__restdock_config add' -l api-url -x -d 'The address of Drime’s API'
complete -c restdock -n '__restdock_config add' -l use-trash -x -a 'true false' -d 'Move what is deleted to Drime’s trash, where it takes space'
complete -c restdock -n '__restdock_config add' -l parallel-transfers -x -d 'How many uploads and downloads may run at once'
complete -c restdock -n '__restdock_config add' -l listen -x -a '127.0.0.1:8000 :8000 unix:' -d 'The address to listen on: HOST:PORT, :PORT or unix:PATH'
complete -c restdock -n '__restdock_config add' -l access -x -a 'users htpasswd proxy none' -d 'Who may connect: users, htpasswd, proxy or none'
complete -c restdock -n '__restdock_config add' -l htpasswd-file -r -F -d 'An htpasswd file with the users, for access = "htpasswd"'
complete -c restdock -n '__restdock_config add' -l proxy-header -x -a 'X-Forwarded-User' -d 'The header field in which a reverse proxy names the user, for access = "proxy"'
complete -c restdock -n '__restdock_config add' -l tls -x -a 'off files made' -d 'Encryption: off, files (your own certificate) or made (by Restdock)'
complete -c restdock -n '__restdock_config add' -l tls-cert -r -F -d 'The certificate chain, PEM'
complete -c restdock -n '__restdock_config add' -l tls-key -r -F -d 'The private key, PEM'
complete -c restdock -n '__restdock_config add' -l tls-13-only -x -a 'true false' -d 'Refuse TLS 1.2'
complete -c restdock -n '__restdock_config add' -l tls-names -x -d 'Names and addresses in a certificate made by Restdock, besides this computer’s own'
complete -c restdock -n '__restdock_config add' -l append-only -x -a 'true false' -d 'Let nobody delete anything but locks'
complete -c restdock -n '__restdock_config add' -l private-repos -x -a 'true false' -d 'Let users reach only the repositories below the folder of their name'
complete -c restdock -n '__restdock_config add' -l verify-uploads -x -a 'true false' -d 'Refuse uploads whose content does not match their name'
complete -c restdock -n '__restdock_config add' -l max-size -x -d 'The limit of all that is stored'
complete -c restdock -n '__restdock_config add' -l keep-free -x -d 'Refuse new data when less than this is left in the storage'
complete -c restdock -n '__restdock_config add' -l late-backup-days -x -d 'Warn when a repository has had no backup for this many days'
complete -c restdock -n '__restdock_config add' -l late-backup-days-of -x -d 'Other numbers of days for single repositories'
complete -c restdock -n '__restdock_config add' -l metrics -x -a 'off users everyone' -d 'Metrics: who may read /metrics: off, users or everyone'
complete -c restdock -n '__restdock_config add' -l request-log -r -F -d 'A file for the requests, or - for standard output'
complete -c restdock -n '__restdock_config add' -l start-automatically -x -a 'true false' -d 'Start this profile together with Restdock'
complete -c restdock -n '__restdock_config add' -l head-timeout -x -d 'Seconds for a request’s head to arrive'
complete -c restdock -n '__restdock_config add' -l idle-timeout -x -d 'Seconds without anything, between requests and inside a transfer'
complete -c restdock -n '__restdock_config add' -l min-body-rate -x -d 'Bytes a second, after 30 seconds'
complete -c restdock -n '__restdock_config add' -l max-receive-rate -x -d 'Bytes a second that all clients send together'
complete -c restdock -n '__restdock_config add' -l max-send-rate -x -d 'Bytes a second that all clients get together'
complete -c restdock -n '__restdock_config add' -l max-connections -x -d 'Connections open at once'
complete -c restdock -n '__restdock_config add' -l max-connections-per-address -x -d 'Connections open at once from one address'
complete -c restdock -n '__restdock_config add' -l user -x -d 'Add a user too, and ask for the password'
complete -c restdock -n '__restdock_config add' -l password-file -r -F -d 'File with the user’s password'
complete -c restdock -n '__restdock_config add' -l generate-password -d 'Make a password, and print it this once'
complete -c restdock -n '__restdock_config add' -l make-folder -d 'Make the folder if it is not there'
complete -c restdock -n '__restdock_config add' -l store -x -a 'keychain encrypted file' -d 'Where the profile is kept'

# restdock config list
complete -c restdock -n '__restdock_config list' -l json -d 'Print JSON, for programs'

# restdock config show
complete -c restdock -n '__restdock_config show' -l reveal -d 'Show the secrets'
complete -c restdock -n '__restdock_config show' -l json -d 'Print JSON, for programs'

# restdock config edit
complete -c restdock -n '__restdock_config edit' -l api-key-file -r -F -d 'File with the API token, from Drime’s account settings'
complete -c restdock -n '__restdock_config edit' -l store -x -a 'keychain encrypted file' -d 'Where the profile is kept'

# restdock config remove
complete -c restdock -n '__restdock_config remove' -l yes -d 'Do not ask'

# restdock config users
complete -c restdock -n '__restdock_config users' -l password-file -r -F -d 'File with the user’s password'
complete -c restdock -n '__restdock_config users' -l generate-password -d 'Make a password, and print it this once'
complete -c restdock -n '__restdock_config users' -l rights -x -a 'full add-only read-only' -d 'What the user may do'
complete -c restdock -n '__restdock_config users' -l max-size -x -d 'Limit of the user’s own folder'
complete -c restdock -n '__restdock_config users' -l json -d 'Print JSON, for programs'
complete -c restdock -n '__restdock_config users; and test (count (commandline -opc)) -eq 4' -a 'list add remove'

# restdock config certificate
complete -c restdock -n '__restdock_config certificate' -l name -x -d 'A further name or address that clients use'

# restdock config export
complete -c restdock -n '__restdock_config export' -l secrets -x -a 'omit obscured encrypted' -d 'Leave secrets out, obscure or encrypt them'
complete -c restdock -n '__restdock_config export' -s o -l output -r -F -d 'Write to FILE, which only you can read'
complete -c restdock -n '__restdock_config export' -l passphrase-file -r -F -d 'File with the passphrase for --secrets encrypted'

# restdock config import
complete -c restdock -n '__restdock_config import' -F
complete -c restdock -n '__restdock_config import' -l rename -d 'Give profiles whose names are taken others'
complete -c restdock -n '__restdock_config import' -l replace -d 'Let them replace those that have the names'
complete -c restdock -n '__restdock_config import' -l skip -d 'Leave them out'
complete -c restdock -n '__restdock_config import' -l dry-run -d 'Only tell what would be done'
complete -c restdock -n '__restdock_config import' -l passphrase-file -r -F -d 'File with the passphrase of encrypted secrets'
complete -c restdock -n '__restdock_config import' -l api-key-file -r -F -d 'File with the API token, from Drime’s account settings'
complete -c restdock -n '__restdock_config import' -l store -x -a 'keychain encrypted file' -d 'Where the profile is kept'

# restdock config restore
