#!/usr/bin/env bash
# Are the manual pages well formed, and do they fit a terminal?
#
#   manual_test.sh IBID IBID-INDEX PAGE...
set -uo pipefail
. "$(dirname "$0")/verdict.sh"
ibid=$1 ibid_index=$2
shift 2

# mandoc looks on this machine for the other pages, and takes the sections DATES
# and FIELDS for slips of the pen.
complaints() {
    mandoc -Tlint "$1" 2>/dev/null |
        grep -v -e 'referenced manual not found' -e 'possible typo in section'
}

rendered() { mandoc -Tutf8 -Owidth=80 "$1" | sed 's/.\x08//g'; }
options() { grep -oE -- '(^| |,)--?[a-zA-Z][a-z-]*' | tr -d ', ' | sort -u; }

for page in "$@"; do
    name=$(basename "$page")
    verdict "$name is well formed" '' "$(complaints "$page")"
    verdict "$name fits 80 columns" '' \
        "$(rendered "$page" | LC_ALL=C.UTF-8 grep -E '.{81}')"
    verdict "$name has no gaps" '' "$(grep -E '^@|TODO' "$page")"
    case $name in
        ibid.1) program=$ibid ;;
        ibid-index.1) program=$ibid_index ;;
        *) continue ;;
    esac
    verdict "$name explains every option" '' \
        "$(comm -23 <("$program" --help | grep -E '^ +-' | options) \
            <(rendered "$page" | sed -n '/^OPTIONS/,/^[B-NP-Z]/p' | options))"
done

# Whether the checks above can fail.
broken=$(mktemp)
trap 'rm -f "$broken"' EXIT
printf '.Dd May 1, 2024\n.Dt X 1\n.Os\n.Sh NAME\n.Nm x\n.Nd x\n.Bl -tag\n' \
    >"$broken"
verdict 'a broken page is noticed' yes "$([[ $(complaints "$broken") ]] &&
    echo yes)"
closing_line
