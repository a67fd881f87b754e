#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The one list of Debian packages Restdock needs (Debian 12 and 13), and the way to install them.
#
#   installer/dependencies.sh GROUP…          installs what is missing
#   installer/dependencies.sh --list GROUP…   prints the packages, one per line
#
# Groups: build, run (what the quick start's commands use), package (what cpack needs), test, check
# (.ci/run), coverage (tests/coverage), desktops (tests/ui/check-desktop), screenreader
# (tests/ui/check-screenreader), windows (installer/windows/build-server).
# As root, or where sudo asks for no password, it installs. Otherwise it names the packages and the
# command and ends with 1. When nothing is missing it does not touch apt. It asks nothing.
set -euo pipefail

build_packages=(
    g++ cmake ninja-build ccache pkgconf
    qt6-base-dev libqt6opengl6-dev qt6-charts-dev qt6-svg-dev qt6-tools-dev qt6-l10n-tools
    libssl-dev libcrypt-dev prometheus-cpp-dev libsystemd-dev libxcb1-dev
    libtomlplusplus-dev qtkeychain-qt6-dev
)
run_packages=(restic libsecret-1-0)
package_packages=(dpkg-dev file librsvg2-bin)
test_packages=(
    restic rclone nginx apache2-utils openssl curl strace python3 systemd iproute2
    gnome-keyring libsecret-1-0 dbus-daemon dbus-bin
    xvfb openbox trayer xdotool xclip x11-utils imagemagick
    "${package_packages[@]}" lintian desktop-file-utils appstream man-db logrotate zsh fish
    prometheus fail2ban # promtool and fail2ban-regex, for what the pages show of them
)
check_packages=(clang clang-format clang-tidy libclang-rt-dev llvm shellcheck)
coverage_packages=(gcovr)
desktops_packages=(
    xvfb xdotool wmctrl imagemagick jq curl dbus-bin dbus-daemon qt6-wayland
    sway waybar grim
    gnome-shell gnome-shell-extension-appindicator python3-dbusmock
    plasma-workspace plasma-desktop kwin-x11 breeze-icon-theme
)
screenreader_packages=(
    orca at-spi2-core python3-pyatspi speech-dispatcher speech-dispatcher-audio-plugins
    xvfb openbox xdotool imagemagick curl dbus-daemon gnome-keyring libsecret-1-0 restic systemd
)
windows_packages=(
    g++-mingw-w64-x86-64-posix cmake ninja-build qt6-base-dev qt6-base-dev-tools libtomlplusplus-dev
    autoconf automake libtool dpkg-dev wine64
)

usage() {
    echo "Usage: installer/dependencies.sh [--list] build|run|package|test|check|coverage|desktops|screenreader|windows…" >&2
    exit 2
}

# Sets `wanted` to the packages of the groups named, each once.
select_packages() {
    local group
    wanted=()
    for group in "$@"; do
        case $group in
        build) wanted+=("${build_packages[@]}") ;;
        run) wanted+=("${run_packages[@]}") ;;
        package) wanted+=("${package_packages[@]}") ;;
        test) wanted+=("${test_packages[@]}") ;;
        check) wanted+=("${check_packages[@]}") ;;
        coverage) wanted+=("${coverage_packages[@]}") ;;
        desktops) wanted+=("${desktops_packages[@]}") ;;
        screenreader) wanted+=("${screenreader_packages[@]}") ;;
        windows) wanted+=("${windows_packages[@]}") ;;
        *) usage ;;
        esac
    done
    ((${#wanted[@]})) || usage
    mapfile -t wanted < <(printf '%s\n' "${wanted[@]}" | sort -u)
}

# Sets `missing` to the packages of `wanted` that are not installed.
find_missing() {
    local installed package
    installed=$(dpkg-query -W -f '${Package} ${db:Status-Status}\n' "${wanted[@]}" 2>/dev/null || true)
    missing=()
    for package in "${wanted[@]}"; do
        grep -qFx "$package installed" <<<"$installed" || missing+=("$package")
    done
}

# Runs a command as root: directly, or by a sudo that asks for no password.
as_root() {
    if ((EUID == 0)); then
        "$@"
    else
        sudo -n "$@"
    fi
}

can_be_root() {
    ((EUID == 0)) || { command -v sudo >/dev/null && sudo -n true 2>/dev/null; }
}

# These are needed as programs, for tests. Their packages would start them now and at every boot. The policy
# file stops the first; it goes away again, also after a killed run. One that belongs to the machine is left
# alone: it is the administrator's word.
unwanted_services=(nginx prometheus fail2ban)
policy_file=/usr/sbin/policy-rc.d
policy_mark='made by restdock/installer/dependencies.sh'

forbid_service_starts() {
    if [[ ! -e $policy_file ]]; then
        printf '#!/bin/sh\n# %s\nexit 101\n' "$policy_mark" | as_root tee "$policy_file" >/dev/null
        as_root chmod 755 "$policy_file"
    fi
}

allow_service_starts() {
    if grep -qsF "$policy_mark" "$policy_file"; then
        as_root rm -f "$policy_file"
    fi
}

disable_service() {
    if command -v systemctl >/dev/null; then
        as_root systemctl --quiet disable "$1.service" 2>/dev/null || true
    elif command -v update-rc.d >/dev/null; then
        as_root update-rc.d "$1" disable >/dev/null || true
    fi
}

apt_install() {
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o Dpkg::Use-Pty=0 \
        -o Dpkg::Options::=--force-confdef -o Dpkg::Options::=--force-confold \
        -o DPkg::Lock::Timeout=120 install --no-install-recommends "$@"
}

# A third-party source that does not answer must not stop us: the install says what is lacking.
apt_update() {
    as_root apt-get -q update || echo "Some package lists could not be renewed; trying all the same." >&2
}

# True when apt's lists know every missing package.
lists_are_complete() {
    local candidates
    candidates=$(LC_ALL=C apt-cache policy "${missing[@]}" 2>/dev/null |
        awk '$1 == "Candidate:" && $2 != "(none)"' | wc -l)
    ((candidates == ${#missing[@]}))
}

install_missing() {
    local -a installed_now=("${missing[@]}")
    echo "Installing: ${missing[*]}"
    forbid_service_starts
    trap allow_service_starts EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM
    lists_are_complete || apt_update
    # Old lists name versions the mirror no longer has: renew them and try once more.
    apt_install "${missing[@]}" || { apt_update && apt_install "${missing[@]}"; } || {
        echo "apt-get could not install: ${missing[*]}" >&2
        exit 1
    }
    local service
    for service in "${unwanted_services[@]}"; do
        if [[ " ${installed_now[*]} " == *" $service "* ]]; then
            disable_service "$service"
        fi
    done
}

explain_and_give_up() {
    cat >&2 <<END
Restdock needs these Debian packages, and this user may not install them:

  ${missing[*]}

Install them as root, then repeat your command:

  apt-get update && apt-get install --no-install-recommends ${missing[*]}
END
    exit 1
}

list_only=false
if [[ ${1-} == --list ]]; then
    list_only=true
    shift
fi
select_packages "$@"
if $list_only; then
    printf '%s\n' "${wanted[@]}"
    exit 0
fi
if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    echo "This is not Debian. Install what corresponds to these packages: ${wanted[*]}" >&2
    exit 1
fi
find_missing
if ((${#missing[@]} == 0)); then
    exit 0
fi
if can_be_root; then
    install_missing
else
    explain_and_give_up
fi
