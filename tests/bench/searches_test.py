import unittest
from types import SimpleNamespace

import searches
from measure import Answer


class Engine:
    """Answers two queries; the n-th pass takes n * 10 ns and n * 100 ns."""

    def __init__(self, name, modes, log):
        self.name, self.modes, self.log, self.passes = name, modes, log, 0

    def run(self, mode, warm_ups, passes, path):
        self.log.append((self.name, mode, warm_ups, passes))
        self.passes += 1
        return [Answer(self.passes * 10, 3, 2, 3, 99, []),
                Answer(self.passes * 100, 5, 4, 5, 99, [])]


class Ask(unittest.TestCase):
    def setUp(self):
        self.log = []
        engines = [Engine("ibid", ("top10",), self.log),
                   Engine("lucene", ("exact",), self.log)]
        run = SimpleNamespace(engines=engines,
                              settings=SimpleNamespace(passes=3))
        self.asked = searches.Asked()
        self.asked.ask(run, {e.name: e for e in engines}, "word", "path")

    def test_engines_take_turns_and_warm_up_once(self):
        self.assertEqual(self.log, [
            ("ibid", "top10", 1, 1), ("lucene", "exact", 3, 1),
            ("ibid", "top10", 0, 1), ("lucene", "exact", 0, 1),
            ("ibid", "top10", 0, 1), ("lucene", "exact", 0, 1)])

    def test_a_query_takes_the_median(self):
        self.assertEqual(self.asked.times("word", "ibid", "top10"),
                         [20 / 1e6, 200 / 1e6])

    def test_counts_are_kept(self):
        self.assertEqual(self.asked.counts("word", "lucene", "exact"), [3, 5])
        self.assertTrue(self.asked.has("word", "lucene", "exact"))
        self.assertFalse(self.asked.has("word", "lucene", "top10"))
