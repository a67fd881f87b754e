# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# What the scripts of tests/docs/blocks call.

block_output=$(mktemp)
block_name=
block_runs=false
background=()
# A block that fails ends the story while its output still goes to the file.
exec {story_output}>&1

begin_block() {
    block_name=$1
    block_runs=true
    printf '\n=== %s\n' "$block_name"
}

end_block() {
    block_runs=false
    cat "$block_output"
}

end_story() {
    if $block_runs; then
        cat "$block_output" >&"$story_output"
        echo "FAILED: $block_name" >&"$story_output"
    fi
    stop_background
}

write_file() {
    printf '\n=== file %s\n' "$1"
    install -D -m 644 /dev/stdin "$1"
}

# Runs its commands beside the story, and returns when the server they start listens.
block_background() {
    begin_block "$1"
    block_runs=false
    local log
    log=$(mktemp)
    # A session of its own: its whole group is stopped. Its input is not the story's answers.
    setsid bash -euo pipefail -c "$(cat)" >"$log" 2>&1 </dev/null {story_output}>&- &
    background+=($!)
    for ((i = 0; i < 300; ++i)); do
        if grep -qE 'start server on|^ready$' "$log"; then
            cat "$log"
            return
        fi
        kill -0 "${background[-1]}" 2>/dev/null || break
        sleep 0.1
    done
    cat "$log"
    echo "$1: no server listens" >&2
    return 1
}

stop_background() {
    local id
    for id in "${background[@]}"; do
        kill -TERM -- "-$id" 2>/dev/null || true
        wait "$id" 2>/dev/null || true
    done
    background=()
}

block_fails() {
    begin_block "$1"
    local code=0
    bash -euo pipefail -c "$(cat)" >"$block_output" 2>&1 || code=$?
    end_block
    ((code)) || {
        echo "$1: succeeded, though the page says that it fails" >&2
        return 1
    }
}

block_output() {
    local line
    while IFS= read -r line; do
        grep -qF -- "$line" "$block_output" || {
            echo "$1: not printed by $block_name: $line" >&2
            return 1
        }
    done
}
