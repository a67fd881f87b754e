# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# What the checks on clean Debian systems share. They define fail(), `project`, and `root` before in_root().

# The Debian mirror of this machine's apt.
debian_mirror() {
    # shellcheck disable=SC2016 # apt expands these
    apt-get indextargets --format '$(REPO_URI) $(ORIGIN)/$(LABEL)/$(COMPONENT)' 'Created-By: Packages' |
        awk '$2 == "Debian/Debian/main" { print $1; exit }'
}

# make_clean_system SUITE FOLDER: a minimal system, unless FOLDER has it already.
make_clean_system() {
    local suite=$1 folder=$2 uri proxy=
    [[ ! -e $folder/.restdock-$suite ]] || return 0
    mkdir -p "$folder"
    # An unfinished system is made again from the start.
    [[ -z $(ls -A "$folder") || -d $folder/debootstrap ]] ||
        fail "$folder is neither empty nor a system made by this script"
    uri=$(debian_mirror)
    [[ $uri ]] || fail "apt knows no Debian mirror here; run apt-get update"
    eval "$(apt-config shell proxy Acquire::http::Proxy)"
    echo "Making a Debian system ($suite) in $folder from this machine's mirror"
    ${proxy:+env "http_proxy=$proxy"} debootstrap --variant=minbase --include=ca-certificates \
        "$suite" "$folder" "$uri"
    touch "$folder/.restdock-$suite"
}

# apt's own settings of this machine (proxy, certificates) hold in the system ROOT too.
use_our_apt_settings() {
    apt-config dump | grep -E '^Acquire::(http|https|Check-Valid-Until)(::[A-Za-z-]+)* ' \
        >"$1/etc/apt/apt.conf.d/90host" || true
    cp -L /etc/resolv.conf /etc/hosts "$1/etc/"
}

in_root() {
    chroot "${root:?}" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 \
        DEBIAN_FRONTEND=noninteractive "$@"
}
