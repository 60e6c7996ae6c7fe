#!/usr/bin/env bash
# Do the examples of the library do what they say?
#
#   examples_test.sh WRITE SEARCH
set -uo pipefail
. "$(dirname "$0")/verdict.sh"
write=$1 search=$2
temp=$(mktemp -d)
trap 'rm -rf "$temp"' EXIT

verdict 'write' '1 articles, 3 passages' "$("$write" "$temp/index" 2>&1)"
verdict 'write once more' '1 articles, 3 passages' \
    "$("$write" "$temp/index" 2>&1)"
verdict 'search' 'passages with the words "asian nato" side by side
Two Fleets in One Harbour, paragraph 2: Nobody in Canberra speaks of an Asian NATO.
Australia: 1
NATO: 1
1 passages in 1 articles' "$("$search" "$temp/index" '"Asian NATO"' 2>&1)"
verdict 'search for what is removed' \
    'passages with "draft" in any form
0 passages in 0 articles' "$("$search" "$temp/index" draft 2>&1)"
verdict 'search nowhere' "no index at $temp/none
make one with: ibid-index FOLDER" "$("$search" "$temp/none" x 2>&1)"
verdict 'its exit status' 2 "$("$search" "$temp/none" x >/dev/null 2>&1
    echo $?)"
closing_line
