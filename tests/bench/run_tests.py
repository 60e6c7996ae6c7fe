"""Runs the tests of bench/ that are named; ends with "N passed, M failed".

    run_tests.py ROOT BUILD_FOLDER NAME...
"""

import os
import sys
import unittest
from pathlib import Path

root, build, *names = sys.argv[1:]
os.environ["BENCH_ROOT"], os.environ["BENCH_BUILD"] = root, build
sys.path[:0] = [str(Path(root, "bench")), str(Path(root, "bench", "rank")),
                str(Path(root, "tests", "bench"))]

suite = unittest.defaultTestLoader.loadTestsFromNames(names)
result = unittest.TextTestRunner(stream=sys.stdout).run(suite)
failed = len({str(test) for test, _ in result.failures + result.errors})
print(f"{result.testsRun - failed} passed, {failed} failed")
sys.exit(1 if failed or not result.testsRun else 0)
