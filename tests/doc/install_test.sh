#!/usr/bin/env bash
# Can a program be built on the installed library alone, shared and static?
# Installs the build into a folder of its own and compiles the examples there
# with what pkg-config says.
#
#   install_test.sh BUILD EXAMPLES PREFIX
set -uo pipefail
. "$(dirname "$0")/verdict.sh"
build=$1 examples=$2
temp=$(mktemp -d)
trap 'rm -rf "$temp"' EXIT
prefix=$temp$3
DESTDIR=$temp meson install -C "$build" --no-rebuild >"$temp/log" 2>&1 ||
    tail -n 5 "$temp/log"

PKG_CONFIG_PATH=$(dirname "$(find "$temp" -name libibid.pc)")
library=$(dirname "$PKG_CONFIG_PATH")
export PKG_CONFIG_PATH
ask() { pkg-config --define-variable=prefix="$prefix" "$@" libibid; }

# compile NAME OPTION... -> "" or what the compiler said
compile() {
    # shellcheck disable=SC2046
    ${CXX:-c++} -std=c++20 -o "$temp/$1" "$examples/$1.cc" $(ask --cflags) \
        $(ask "${@:2}") 2>&1
}
answer() {
    "$temp/write" "$temp/index" && "$temp/search" "$temp/index" canberra |
        tail -n 1
}
expected='1 articles, 3 passages
1 passages in 1 articles'

for place in bin/ibid bin/ibid-index share/man/man1/ibid.1 \
    share/man/man1/ibid-index.1 share/man/man7/ibid-query.7 \
    share/ibid/actors/people.toml share/bash-completion/completions/ibid \
    share/bash-completion/completions/ibid-index \
    share/zsh/site-functions/_ibid share/zsh/site-functions/_ibid-index \
    share/fish/vendor_completions.d/ibid.fish \
    share/fish/vendor_completions.d/ibid-index.fish; do
    verdict "$place is installed" yes "$([[ -s $prefix/$place ]] && echo yes)"
done

verdict 'the public headers name no other library' '' "$(
    for header in "$prefix"/include/ibid/*.h; do
        ${CXX:-c++} -std=c++20 -M -x c++ -I"$prefix/include" "$header" 2>&1
    done | tr -s ' \\' '\n' | grep -E '\.h(pp)?$|error:' | sort -u |
        grep -vE "^$prefix/|/c\+\+/|/gcc/|/clang|-linux-|/linux/|/asm" |
        grep -vE '^/usr/include/[a-z0-9_-]+\.h$'
    grep -lE 'include [<"](xapian|utf8proc|xxhash|libstemmer)' \
        "$prefix"/include/ibid/*.h
)"
for name in write search; do
    verdict "$name is built on the shared library" '' "$(compile $name --libs)"
    verdict "$name needs the shared library" 1 \
        "$(ldd "$temp/$name" | grep -c libibid)"
done
verdict 'the shared library answers' "$expected" \
    "$(LD_LIBRARY_PATH=$library answer 2>&1)"

rm -rf "$library"/libibid.so* "$temp/index" "$temp/write" "$temp/search"
for name in write search; do
    verdict "$name is built on the static library" '' \
        "$(compile $name --static --libs)"
done
verdict 'the static library answers' "$expected" "$(answer 2>&1)"
closing_line
