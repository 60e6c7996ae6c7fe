"""scripts/bench-index from end to end, without the other engines."""

import json
import os
import re
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import corpus
import sample

ROOT, BUILD = Path(os.environ["BENCH_ROOT"]), Path(os.environ["BENCH_BUILD"])


def bench_index(*arguments):
    return subprocess.run(
        [sys.executable, ROOT / "scripts" / "bench-index", *arguments],
        text=True, capture_output=True, check=False)


class BenchIndex(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.folder.cleanup)
        path = Path(cls.folder.name)
        source = path / "sample.jsonl"
        corpus.write(source, sample.articles(120))
        cls.done = bench_index(
            "--no-build", "--build-dir", BUILD, "--engines", "none",
            "--queries", "5", "--passes", "1", "--repeat", "1",
            "--only", "build,search,cold,update,files,growth",
            "--scale", "3", "--results", path / "results", source)
        cls.figures = dict(line.split() for line in
                           cls.done.stdout.splitlines())
        cls.results = [json.loads(file.read_text(encoding="utf-8"))
                       for file in (path / "results").glob("*.json")]

    def test_succeeds(self):
        self.assertEqual(self.done.returncode, 0, self.done.stderr)

    def test_one_figure_a_line(self):
        for line in self.done.stdout.splitlines():
            self.assertRegex(line, r"^[a-z0-9_]+ [-+.0-9einf]+$")

    def test_figures_of_every_workload(self):
        for name in ("build_s", "index_bytes_per_text_byte", "build_peak_mb",
                     "word_p50_ms", "or4_p99_ms", "filter_facets_p50_ms",
                     "facets_ms", "facets35k_ms", "cold_ms",
                     "empty_process_ms", "update1_vs_build", "nochange_s",
                     "nochange_files_s", "growth_build_3x",
                     "growth_word_p50_3x"):
            self.assertGreater(float(self.figures.get(name, 0)), 0, name)

    def test_counts_are_those_of_a_scan(self):
        for name in ("word", "phrase", "and2"):
            self.assertEqual(self.figures[f"{name}_count_agreement"], "1",
                             name)

    def test_results_hold_what_was_printed_and_where(self):
        self.assertEqual(len(self.results), 1)
        kept = self.results[0]
        self.assertEqual(set(kept["figures"]), set(self.figures))
        self.assertGreater(kept["machine"]["cores"], 0)
        self.assertRegex(kept["date"], r"^\d{4}-\d\d-\d\dT")
        self.assertEqual(kept["corpus"], "sample.jsonl")
        self.assertNotIn(self.folder.name, re.sub(r"\s", "", str(kept)))

    def test_says_what_it_does_not_know(self):
        done = bench_index("--only", "nonsense", __file__)
        self.assertEqual(done.returncode, 2)
        self.assertIn("nonsense", done.stderr)
        done = bench_index("/nowhere.jsonl")
        self.assertEqual(done.returncode, 2)
        self.assertIn("nowhere.jsonl", done.stderr)
