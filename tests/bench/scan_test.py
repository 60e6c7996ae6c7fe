import unittest

import scan
from passages import Passage


def passage(text, title=""):
    return Passage("x#1", "body", title, "", 0, "", text)


class Tokens(unittest.TestCase):
    def test_as_ibid_reads_words(self):
        for text, expected in [
                ("Two Words", ["two", "words"]),
                ("Indo-Pacific", ["indo", "pacific"]),
                ("the U.S. Army", ["the", "us", "army"]),
                ("Peru's and Peru’s", ["peru", "and", "peru"]),
                ("café ÉTÉ", ["cafe", "ete"]),
                ("38north.org", ["38north", "org"]),
                ("", [])]:
            with self.subTest(text=text):
                self.assertEqual(scan.tokens(text), expected)


class Sequences(unittest.TestCase):
    def test_passages_not_occurrences(self):
        have = [passage("Asian NATO, Asian NATO"), passage("NATO in Asia"),
                passage("an asian nato"), passage("Asian allies of NATO")]
        for words, expected in [(["asian", "nato"], 2), (["nato"], 4),
                                (["nato", "asian"], 1),
                                (["an", "asian", "nato"], 1),
                                (["missing"], 0)]:
            with self.subTest(words=words):
                self.assertEqual(scan.sequences(have, [words]), [expected])

    def test_queries_that_begin_alike(self):
        self.assertEqual(
            scan.sequences([passage("a b c")],
                           [["a"], ["a", "b"], ["a", "c"], ["c"]]),
            [1, 1, 0, 1])


class Sets(unittest.TestCase):
    def test_all_of_them_in_the_text(self):
        have = [passage("Tokyo and Seoul"), passage("Seoul, then Tokyo"),
                passage("tokyo", title="Seoul"), passage("tokyo alone")]
        self.assertEqual(scan.sets(have, [["tokyo", "seoul"], ["tokyo"]]),
                         [2, 4])
