"""bench/rank: measures, run files, the paired test, reading sets."""

import math
import tempfile
import unittest
from pathlib import Path

import driver
import paired_test
import quality
import retrieval_set
import runs
from measure import Trouble


class Quality(unittest.TestCase):
    def test_measures(self):
        ideal = 1 + 1 / math.log2(3)
        cases = (
            # ranked, grades, ndcg10, map, recall100, mrr10
            ("a", {"a": 1}, 1, 1, 1, 1),
            ("ba", {"a": 1}, 1 / math.log2(3), 1 / 2, 1, 1 / 2),
            ("", {"a": 1}, 0, 0, 0, 0),
            # One of two is found; the other is missing from all figures.
            ("xa", {"a": 1, "b": 1}, (1 / math.log2(3)) / ideal, 1 / 4, 1 / 2,
             1 / 2),
            # Grades are gains, not powers of two; 0 and less are worth none.
            ("ba", {"a": 3, "b": 1, "c": 0, "d": -1},
             (1 + 3 / math.log2(3)) / (3 + 1 / math.log2(3)), 1, 1, 1),
            # The eleventh does not count for ten.
            ("0123456789a", {"a": 1}, 0, 1 / 11, 1, 0),
        )
        for ranked, grades, *wanted in cases:
            found = quality.of_query(list(ranked), grades)
            for name, value in zip(quality.MEASURES, wanted, strict=True):
                self.assertAlmostEqual(found[name], value, msg=(ranked, name))

    def test_only_queries_with_something_relevant_count(self):
        scores = quality.of_run({"1": ["a"]}, {"1": {"a": 1}, "2": {"a": 0},
                                               "3": {"b": 1}})
        self.assertEqual(set(scores), {"1", "3"})
        self.assertEqual(quality.means(scores)["ndcg10"], 0.5)
        self.assertEqual(quality.means({})["map"], 0)


class Runs(unittest.TestCase):
    def test_written_and_read_again(self):
        hits = {"1": [("b", 2.0), ("a", 2.0), ("c", 2.0), ("d", 1.0)],
                "2": [("x#y", 0.0), ("z", 0.0)]}
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, "a.run")
            runs.write(path, hits, "ibid")
            self.assertEqual(runs.read(path), {
                query: [name for name, _ in all_hits]
                for query, all_hits in hits.items()})
            lines = path.read_text(encoding="utf-8").splitlines()
        self.assertEqual(lines[0], "1 Q0 b 1 2 ibid")
        scores = [float(line.split()[4]) for line in lines[:4]]
        self.assertEqual(sorted(set(scores), reverse=True), scores)

    def test_no_run_file(self):
        for text in ("a b\n", "1 Q0 a 1 x ibid\n"):
            with tempfile.TemporaryDirectory() as folder:
                path = Path(folder, "a.run")
                path.write_text(text, encoding="utf-8")
                self.assertRaises(Trouble, runs.read, path)
        self.assertRaises(Trouble, runs.read, Path("/nowhere.run"))


class PairedTest(unittest.TestCase):
    def test_chance(self):
        better = [0.5 + i % 3 / 10 for i in range(40)]
        worse = [one - 0.1 for one in better]
        mixed = [one + (0.1 if i % 2 else -0.1)
                 for i, one in enumerate(better)]
        self.assertLess(paired_test.p_value(better, worse), 0.001)
        self.assertGreater(paired_test.p_value(better, mixed), 0.5)
        self.assertEqual(paired_test.p_value(better, better), 1)
        # Of four ways to swap two pairs two are as large.
        self.assertAlmostEqual(paired_test.p_value([1, 1], [0, 0]), 0.5,
                               delta=0.05)

    def test_compares(self):
        ours = {"1": {"ndcg10": 1.0}, "2": {"ndcg10": 0.5}}
        theirs = {"1": {"ndcg10": 0.5}, "2": {"ndcg10": 0.5}}
        found = paired_test.compare(ours, theirs)
        self.assertEqual((found["difference"], found["won"], found["lost"]),
                         (0.25, 1, 0))


class Sets(unittest.TestCase):
    def test_reads_a_set(self):
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            (folder / "articles.jsonl").write_text(
                '{"id": "a", "title": "T", "text": "x\\n\\ny"}\n'
                '{"text": "z"}\n', encoding="utf-8")
            (folder / "queries.tsv").write_text("1\tsome  words\n2\tmore\n",
                                                encoding="utf-8")
            self.assertRaises(Trouble, retrieval_set.load, folder)
            (folder / "qrels.txt").write_text("1 0 a 2\n\n", encoding="utf-8")
            one = retrieval_set.load(folder)
            self.assertEqual(one.queries, {"1": "some words", "2": "more"})
            self.assertEqual(one.judgements, {"1": {"a": 2}})
            work = folder / "work"
            work.mkdir()
            self.assertEqual(
                retrieval_set.write_articles(one, work).read_text(
                    encoding="utf-8"), "a\tT x y\n2\tz\n")
            self.assertEqual(
                retrieval_set.write_queries(one, work).read_text(
                    encoding="utf-8"), "1\tsome words\n")
            for broken in ("1 0 a\n", "1 0 a x\n"):
                (folder / "qrels.txt").write_text(broken, encoding="utf-8")
                self.assertRaises(Trouble, retrieval_set.load, folder)

    def test_reads_what_a_driver_says(self):
        ranked = driver.parse(["query\t1\t70", "hit\ta\t2.5", "hit\tb\t1",
                               "query\t2\t90"])
        self.assertEqual(ranked.run, {"1": ["a", "b"], "2": []})
        self.assertEqual(ranked.nanoseconds, [70, 90])


if __name__ == "__main__":
    unittest.main()
