"""Meson's test logs -> one line "N passed, M failed".

Adds up the closing lines of all test programs. A program that crashed, was
killed or printed no closing line counts as one failure.
"""

import json
import re
import sys


def count(test):
    closing = re.findall(r"^(\d+) passed, (\d+) failed$",
                         test.get("stdout", ""), re.M)
    if not closing:
        return 0, 1
    passed, failed = map(int, closing[-1])
    return passed, failed if test["returncode"] == 0 else max(failed, 1)


def main(logs):
    passed = failed = 0
    for log in logs:
        with open(log, encoding="utf-8") as lines:
            for line in lines:
                test = json.loads(line)
                more_passed, more_failed = count(test)
                passed += more_passed
                failed += more_failed
                if more_failed:
                    print(f"{test['name']}: {more_failed} failed")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed or not passed else 0


sys.exit(main(sys.argv[1:]))
