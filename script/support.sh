# Sourced by the scripts beside it: goes to the project's root, and runs long steps silently unless they fail.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export LC_ALL=C.UTF-8

say() { printf '%s\n' "$*" >&2; }

fail() {
    say "$*"
    exit 1
}

# step TITLE COMMAND…: one line on the screen; the command's output only when it fails.
step() {
    local title=$1 log started=$SECONDS
    shift
    mkdir -p build/logs
    log="build/logs/$(tr -cs 'a-zA-Z0-9\n' - <<<"$title").log"
    say "· $title"
    if ! "$@" >"$log" 2>&1 </dev/null; then
        tail -n 200 "$log" >&2
        fail "✗ $title failed after $((SECONDS - started)) s; all of its output is in $log"
    fi
}

# The Node that the project pins (an npm package), else the machine's.
node_program() {
    local own=web/node_modules/.bin/node
    if [[ -x $own ]]; then printf '%s\n' "$PWD/$own"; else command -v node; fi
}

# Files of the project, committed or about to be: project_files PATTERN…
project_files() {
    local file
    git ls-files -co --exclude-standard -- "$@" | sort -u | while IFS= read -r file; do
        if [[ -f $file ]]; then printf '%s\n' "$file"; fi
    done
}
