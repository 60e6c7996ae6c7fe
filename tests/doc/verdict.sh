# verdict NAME EXPECTED GOT counts one check; closing_line ends a test script.
passed=0 failed=0

verdict() {
    if [[ $2 == "$3" ]]; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        printf '%s: expected %q, got %q\n' "$@"
    fi
}

closing_line() {
    echo "$passed passed, $failed failed"
    [[ $failed -eq 0 ]]
}
