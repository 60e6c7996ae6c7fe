#!/usr/bin/env bash
# Are the scripts whole, and does tally.py count what must be counted?
set -uo pipefail
root=$1
passed=0 failed=0

verdict() {
    if [[ $2 == "$3" ]]; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        printf '%s: expected %q, got %q\n' "$@"
    fi
}

for script in install demo test fuzz; do
    verdict "$script parses" ok \
        "$(bash -n "$root/scripts/$script" 2>&1 && echo ok)"
    verdict "$script can be run" ok \
        "$([[ -x $root/scripts/$script ]] && echo ok)"
done
for script in bench-index bench-rank; do
    verdict "$script can be run" 0 \
        "$("$root/scripts/$script" --help >/dev/null 2>&1; echo $?)"
done
verdict 'test refuses what it does not know' 2 \
    "$("$root/scripts/test" --nonsense >/dev/null 2>&1; echo $?)"

verdict 'fuzz refuses what it does not know' 2 \
    "$("$root/scripts/fuzz" nonsense >/dev/null 2>&1; echo $?)"

verdict 'fuzz runs every reader of which there are inputs' '' "$(
    readers=$(sed -n '/^readers=(/,/)$/p' "$root/scripts/fuzz")
    for folder in "$root"/tests/data/fuzz/*; do
        tr -s ' ()=' '\n' <<<"$readers" | grep -qxF -- "${folder##*/}" ||
            echo "${folder##*/}"
    done
)"

temp=$(mktemp -d)
trap 'rm -rf "$temp"' EXIT
log=$temp/log
tally() {
    printf '%s\n' "$@" >"$log"
    python3 "$root/scripts/tally.py" "$log" "$log" | tail -n 1
}
good='{"name": "good", "returncode": 0, "stdout": "x\n3 passed, 0 failed\n"}'
bad='{"name": "bad", "returncode": 1, "stdout": "4 passed, 2 failed\n"}'
crashed='{"name": "crashed", "returncode": -11, "stdout": "1 passed, 0"}'
silent='{"name": "silent", "returncode": 0}'
late='{"name": "late", "returncode": 1, "stdout": "5 passed, 0 failed\n"}'

verdict 'all good' '6 passed, 0 failed' "$(tally "$good")"
verdict 'some failed' '14 passed, 4 failed' "$(tally "$good" "$bad")"
verdict 'one crashed' '6 passed, 2 failed' "$(tally "$good" "$crashed")"
verdict 'one said nothing' '6 passed, 2 failed' "$(tally "$good" "$silent")"
verdict 'crashed after its line' '10 passed, 2 failed' "$(tally "$late")"
verdict 'nothing ran' '0 passed, 2 failed' "$(tally "$silent")"

# scripts/install among programs that only say what they were called with.
mkdir "$temp/bin"
cat >"$temp/bin/dpkg-query" <<'END'
#!/bin/sh
[ "$4" = "$MISSING" ] && exit 1
echo installed
END
printf '#!/bin/sh\nexec "$@"\n' >"$temp/bin/sudo"
printf '#!/bin/sh\necho "apt-get $*"\n' >"$temp/bin/apt-get"
chmod +x "$temp"/bin/*
install() { MISSING=$1 PATH=$2:$PATH "$root/scripts/install" 2>&1 | tail -n 1; }

verdict 'all is there' '' "$(install none "$temp/bin")"
verdict 'one is missing' \
    'apt-get install -y -qq --no-install-recommends meson' \
    "$(install meson "$temp/bin")"

echo "$passed passed, $failed failed"
[[ $failed -eq 0 ]]
