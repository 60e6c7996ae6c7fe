import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from measure import Answer, Taken, Trouble, folder_bytes, launch

LAUNCHER = Path(os.environ["BENCH_BUILD"], "bench", "bench_launch")

# Parents this large would show in the peak of a child that they fork.
BALLAST = bytearray(100_000_000)


def python(program):
    return [sys.executable, "-S", "-c", program]


class Lines(unittest.TestCase):
    def test_taken(self):
        self.assertEqual(
            Taken.parse("wall_ns=1500000000 cpu_ns=500000000 peak_kb=2048 "
                        "files=9 maps=90 status=0"),
            Taken(1.5, 0.5, 2.0, 9, 90, 0))

    def test_answer(self):
        self.assertEqual(Answer.parse("812\t31\t8\t10\t2710\t14,3,8\n"),
                         Answer(812, 31, 8, 10, 2710, [14, 3, 8]))
        self.assertEqual(Answer.parse("812\t0\t0\t0\t0\t\n").facets, [])


class Launch(unittest.TestCase):
    def test_each_run_is_measured(self):
        taken = launch(LAUNCHER, ["true"], runs=3)
        self.assertEqual([one.status for one in taken], [0, 0, 0])
        for one in taken:
            self.assertGreater(one.seconds, 0)

    def test_trouble_of_the_command_is_ours(self):
        for command in (["false"], ["sh", "-c", "kill -9 $$"],
                        ["/nowhere/no-such-program"]):
            with self.subTest(command=command), self.assertRaises(Trouble):
                launch(LAUNCHER, command, stderr=subprocess.DEVNULL)

    def test_peak_is_the_childs_alone(self):
        small = launch(LAUNCHER, ["true"])[0]
        large = launch(LAUNCHER, python("x = bytearray(60_000_000)"))[0]
        self.assertLess(small.peak_mb, 50)
        self.assertGreater(large.peak_mb, 57)
        self.assertGreater(len(BALLAST) / 1e6, large.peak_mb)

    def test_output_is_read_or_kept(self):
        much = python("print('x' * 1_000_000)")  # more than a pipe holds
        self.assertEqual(launch(LAUNCHER, much)[0].status, 0)
        with tempfile.TemporaryDirectory() as folder:
            launch(LAUNCHER, much, output=Path(folder, "out"))
            self.assertEqual(folder_bytes(Path(folder)), 1_000_001)

    def test_open_files_are_watched_and_bounded(self):
        program = python("import time\n"
                         "f = [open('/dev/null') for _ in range(40)]\n"
                         "time.sleep(0.3)")
        self.assertGreaterEqual(
            launch(LAUNCHER, program, watch=True)[0].files, 40)
        with self.assertRaises(Trouble):
            launch(LAUNCHER, program, open_files=30, stderr=subprocess.DEVNULL)
