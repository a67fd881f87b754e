# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# Completion of restdock's command line for bash. A test keeps the options in step with --help: those of
# a command stand behind the line that names it, with an equals sign if they take a value.

_restdock_options() {
    case "$1 $2" in
    'config add')
        # restdock config add
        echo '
            --type= --path= --group-accessible-repos= --api-key-file= --workspace-id=
            --root-folder= --api-url= --use-trash= --parallel-transfers= --listen= --access=
            --htpasswd-file= --proxy-header= --tls= --tls-cert= --tls-key= --tls-13-only=
            --tls-names= --append-only= --private-repos= --verify-uploads= --max-size= --keep-free=
            --late-backup-days= --late-backup-days-of= --metrics= --request-log= --start-automatically= --head-timeout=
            --idle-timeout= --min-body-rate= --max-receive-rate= --max-send-rate= --max-connections=
            --max-connections-per-address=
            --user= --password-file= --generate-password --make-folder --store=
            --store-passphrase-file= --help'
        ;;
    'config list')
        # restdock config list
        echo '
            --json
            --store-passphrase-file= --help'
        ;;
    'config show')
        # restdock config show
        echo '
            --reveal --json
            --store-passphrase-file= --help'
        ;;
    'config edit')
        # restdock config edit
        echo '
            --api-key-file= --store=
            --store-passphrase-file= --help'
        ;;
    'config remove')
        # restdock config remove
        echo '
            --yes
            --store-passphrase-file= --help'
        ;;
    'config users')
        # restdock config users
        echo '
            --password-file= --generate-password --rights= --max-size= --json
            --store-passphrase-file= --help'
        ;;
    'config certificate')
        # restdock config certificate
        echo '
            --name=
            --store-passphrase-file= --help'
        ;;
    'config export')
        # restdock config export
        echo '
            --secrets= --output= --passphrase-file=
            --store-passphrase-file= --help'
        ;;
    'config import')
        # restdock config import
        echo '
            --rename --replace --skip --dry-run --passphrase-file= --api-key-file= --store=
            --store-passphrase-file= --help'
        ;;
    'config restore')
        # restdock config restore
        echo '

            --store-passphrase-file= --help'
        ;;
    config*) echo '--store-passphrase-file= --help' ;;
    'status '*)
        # restdock status
        echo '--json --help'
        ;;
    'start '*)
        # restdock start
        echo '--help'
        ;;
    'stop '*)
        # restdock stop
        echo '--help'
        ;;
    'allow-delete '*)
        # restdock allow-delete
        echo '--user= --for= --end --help'
        ;;
    'plugins '*)
        # restdock plugins
        echo '--json --help'
        ;;
    'obscure '*)
        # restdock obscure
        echo '--help'
        ;;
    *)
        # restdock
        echo '
            --serve --all --backend-config= --check --config= --keep-going --api-key-file=
            --backend= --backend-option= --drime-root= --head-timeout= --htpasswd-file= --idle-timeout=
            --listen=
            --log= --max-connections= --max-connections-per-address= --max-receive-rate= --max-send-rate=
            --max-size= --min-body-rate=
            --path= --proxy-auth-username= --tls-cert= --tls-key= --tls-min-ver= --workspace-id=
            --log-format= --append-only --debug --drime-trash --group-accessible-repos --no-auth
            --no-verify-upload --private-repos --prometheus --prometheus-no-auth --tls --show
            --minimized --language= --start= --stop= --status --quit
            --help --version'
        ;;
    esac
}

# What may stand at that place without a dash.
_restdock_words() {
    case "$1 $2 $3" in
    'config '*' 2') echo 'add list show edit remove users certificate export import restore' ;;
    'config users 4') echo 'list add remove' ;;
    *' 1') echo 'serve config status start stop allow-delete obscure plugins' ;;
    esac
}

_restdock_files() {
    compopt -o filenames
    mapfile -t COMPREPLY < <(compgen "$1" -- "$2")
}

_restdock() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
    local command=${COMP_WORDS[1]-} subcommand=${COMP_WORDS[2]-}
    # bash takes --option=VALUE apart at the equals sign.
    if [[ $current == '=' ]]; then
        current=
    elif [[ $previous == '=' ]]; then
        previous=${COMP_WORDS[COMP_CWORD - 2]}
    fi
    COMPREPLY=()
    local options
    options=$(_restdock_options "$command" "$subcommand")
    local values=
    if [[ " ${options//[$'\n']/ } " == *" $previous= "* ]]; then
        case $previous in
        --path)
            _restdock_files -d "$current"
            return
            ;;
        --*-file | --tls-cert | --tls-key | --log | --output | --config | --request-log)
            _restdock_files -f "$current"
            return
            ;;
        --tls-min-ver) values='1.2 1.3' ;;
        --log-format) values='text json' ;;
        --language) values='en de fr es' ;;
        --for) values='15m 1h 4h' ;;
        --listen) values='127.0.0.1:8000 :8000 unix:' ;;
        --proxy-auth-username | --proxy-header) values='X-Forwarded-User' ;;
        --backend | --type) values='local drime' ;;
        --access) values='users htpasswd proxy none' ;;
        --tls) values='off files made' ;;
        --metrics) values='off users everyone' ;;
        --store) values='keychain encrypted file' ;;
        --rights) values='full add-only read-only' ;;
        --secrets) values='omit obscured encrypted' ;;
        --group-accessible-repos | --use-trash | --tls-13-only | --append-only | --private-repos | \
            --verify-uploads | --start-automatically) values='true false' ;;
        esac
    elif [[ $current == -* ]]; then
        values=$options
        compopt -o nospace 2>/dev/null
    elif [[ "$command $subcommand $COMP_CWORD" == 'config import 3' ]]; then
        _restdock_files -f "$current"
        return
    else
        values=$(_restdock_words "$command" "$subcommand" "$COMP_CWORD")
    fi
    mapfile -t COMPREPLY < <(compgen -W "$values" -- "$current")
    # What takes no value is finished.
    local i
    for i in "${!COMPREPLY[@]}"; do
        [[ $current != -* || ${COMPREPLY[i]} == *= ]] || COMPREPLY[i]+=' '
    done
}

complete -F _restdock restdock
