"""scripts/bench-rank from end to end, without Lucene."""

import json
import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import sample

ROOT, BUILD = Path(os.environ["BENCH_ROOT"]), Path(os.environ["BENCH_BUILD"])


def bench_rank(*arguments):
    return subprocess.run(
        [sys.executable, ROOT / "scripts" / "bench-rank", *arguments],
        text=True, capture_output=True, check=False)


def write_set(folder):
    """Each query is the beginning of an article, which is relevant to it."""
    folder.mkdir()
    articles = list(sample.articles(60))
    with open(folder / "articles.jsonl", "w", encoding="utf-8") as out:
        for article in articles:
            out.write(json.dumps(article) + "\n")
    with open(folder / "queries.tsv", "w", encoding="utf-8") as queries, \
            open(folder / "qrels.txt", "w", encoding="utf-8") as qrels:
        for number, article in enumerate(articles[:10]):
            words = " ".join(article["text"].split()[:12])
            queries.write(f"q{number}\t{words}\n")
            qrels.write(f"q{number} 0 {article['id']} 1\n")


class BenchRank(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.folder.cleanup)
        path = Path(cls.folder.name)
        write_set(path / "one")
        cls.common = ("--no-build", "--build-dir", BUILD, "--no-lucene",
                      "--results", path / "results", "--runs", path / "runs")
        cls.done = bench_rank(*cls.common, path / "one")
        cls.figures = dict(line.split() for line in
                           cls.done.stdout.splitlines())

    def test_succeeds(self):
        self.assertEqual(self.done.returncode, 0, self.done.stderr)

    def test_finds_what_the_queries_were_made_from(self):
        for name in ("one.ndcg10", "mean.deep_ndcg10", "one.mrr10",
                     "one.map", "mean.recall100"):
            self.assertGreater(float(self.figures[name]), 0.5, name)
        self.assertGreater(float(self.figures["one.ms"]), 0)

    def test_compares_with_an_earlier_run(self):
        path = Path(self.folder.name)
        done = bench_rank(*self.common, "--compare", path / "runs",
                          path / "one")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("one.compare_difference 0\n", done.stdout)
        self.assertIn("one.compare_p 1\n", done.stdout)

    def test_keeps_what_was_printed(self):
        kept = [json.loads(path.read_text(encoding="utf-8")) for path in
                Path(self.folder.name, "results").glob("*-rank.json")]
        self.assertIn(float(self.figures["one.ndcg10"]),
                      [round(one["figures"]["one"]["ndcg10"], 4)
                       for one in kept])

    def test_says_what_is_missing(self):
        done = bench_rank(*self.common, self.folder.name)
        self.assertEqual(done.returncode, 2)
        self.assertIn("queries.tsv", done.stderr)


if __name__ == "__main__":
    unittest.main()
