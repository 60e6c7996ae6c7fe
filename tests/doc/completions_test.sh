#!/usr/bin/env bash
# What do the shells offer? Bash is driven as it drives itself; fish is asked
# and zsh reads its files, where they are installed.
#
#   completions_test.sh FOLDER IBID IBID-INDEX
set -uo pipefail
. "$(dirname "$0")/verdict.sh"
export LC_ALL=C
folder=$(realpath "$1") ibid=$(realpath "$2") ibid_index=$(realpath "$3")
temp=$(mktemp -d)
trap 'rm -rf "$temp"' EXIT
mkdir "$temp/asia notes" "$temp/korea"
touch "$temp/asia notes.txt"
cd "$temp" || exit 2

. "$folder/ibid"
. "$folder/ibid-index"

in_order() { sort | paste -sd '|'; }

# The last argument is the word to be completed.
offered() {
    COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)) COMPREPLY=()
    "_${1//-/_}"
    printf '%s\n' "${COMPREPLY[@]:-nothing}" | in_order
}

# expected, then the words of the command line
while IFS='	' read -r expected line; do
    read -ra words <<<"$line"
    [[ $line == *' ' || ${#words[@]} -eq 1 ]] && words+=('')
    verdict "bash: $line" "$expected" "$(offered "${words[@]}")"
done <<'END'
actors|comention|count|facets|help|search|show|similar|status|trend	ibid 
search|show|similar|status	ibid s
show	ibid sh
help	ibid -n 5 he
help	ibid --sort = path he
nothing	ibid --strict quad s
nothing	ibid quad 
fields|formats|query	ibid help 
fields|formats	ibid help f
newest|oldest|path|relevance	ibid --sort 
newest|oldest|path|relevance	ibid --sort =
newest	ibid --sort = n
newest	ibid quad --sort n
markdown	ibid --format m
json	ibid --format j
always|auto	ibid --color a
about|actor|author	ibid --facet a
actor,about|actor,actor|actor,author	ibid --facet actor,a
note	ibid --in n
!note	ibid --in !n
body,!caption	ibid --in body,!c
nothing	ibid --actor 
nothing	ibid -n 
nothing	ibid --since 2
--sort|--source	ibid --so
--since|--sort|--source|--strict	ibid --s
--no-pager	ibid quad --no
korea	ibid -d k
korea	ibid --index = k
korea	ibid show k
asia notes	ibid --index a
asia notes|asia notes.txt	ibid show a
document|entries|passages	ibid-index --dump 
entries	ibid-index --dump = e
--dry-run|--dump	ibid-index --d
korea	ibid-index -v k
nothing	ibid-index --max-article-size 
END

# A program that refuses a value tells which it takes: these and no other are
# offered. "and", commas and spaces part them.
told() {
    grep -oP "$1\K.*?(?=[.}]?\$)" | sed 's/ and /, /; s/, */\n/g' | in_order
}
"$ibid_index" -q - -d index 2>/dev/null \
    <<<'{"id": "a", "title": "A", "text": "One paragraph."}'
for option in --sort --format --color --facet --by --date; do
    verdict "all values of $option" "$(offered ibid "$option" '')" \
        "$("$ibid" "$option" zzz x 2>&1 | told 'it can be ')"
done
verdict 'all kinds' "$(offered ibid --in '')" \
    "$("$ibid" -d index --in zzz x 2>&1 | told 'The kinds are ')"
verdict 'all topics of help' "$(offered ibid help '')" \
    "$("$ibid" help zzz 2>&1 | told 'there is some on ')"
verdict 'all values of --dump' "$(offered ibid-index --dump '')" \
    "$("$ibid_index" --dump zzz x 2>&1 | told 'not in {')"

for program in ibid ibid-index; do
    if command -v zsh >/dev/null; then
        verdict "zsh reads _$program" '' "$(zsh -n "$folder/_$program" 2>&1)"
    else
        echo "skipped: _$program, since zsh is not installed"
    fi
done

# As fish would offer it, without the descriptions.
in_fish() {
    HOME=$temp fish --no-config -c \
        "source '$folder/ibid.fish'; source '$folder/ibid-index.fish'
         complete -C '$1'" 2>&1 | cut -f 1 | in_order | grep . ||
        echo nothing
}
if command -v fish >/dev/null; then
    while IFS='	' read -r expected line; do
        verdict "fish: $line" "$expected" "$(in_fish "$line")"
    done <<'END'
search|show|similar|status	ibid s
nothing	ibid quad s
fields|formats|query	ibid help 
newest|oldest|path|relevance	ibid --sort 
--sort=newest	ibid --sort=n
actor,about|actor,actor|actor,author	ibid --facet actor,a
--offset	ibid --of
korea/	ibid -d k
korea/	ibid show k
document|entries|passages	ibid-index --dump 
--dry-run|--dump	ibid-index --d
END
else
    echo 'skipped: the completions for fish, which is not installed'
fi
closing_line
