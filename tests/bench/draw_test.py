import random
import unittest

import draw
import sample
from passages import Passage


def passage(text, actors="FRA", day=19550317):
    return Passage("x#1", "body", "Title", "Ann Lee", day, actors, text)


def many(count=1500):
    chance = random.Random("passages")
    return [passage(sample.words(chance, 30),
                    chance.choice(["", "FRA", "FRA JPN"]),
                    chance.choice([0, 19550317, 19680101]))
            for _ in range(count)]


PASSAGES = many()
FOUND = draw.survey(PASSAGES, "s")


class Words(unittest.TestCase):
    def test_only_what_every_engine_takes_for_a_word(self):
        for text, expected in [
                ("Three Words", ["three", "words"]),
                ("of the and their", []),           # stop words
                ("to be 1955 x2", []),              # short, digits
                ("don't U.S. Indo-Pacific", []),    # some engines part them
                ("café naïve plain", ["plain"]),    # some engines fold them
                ("(bracket), comma. stop!", ["bracket", "comma", "stop"])]:
            with self.subTest(text=text):
                self.assertEqual(draw.plain_words(text), expected)


class Survey(unittest.TestCase):
    def test_counts_passages_not_words(self):
        found = draw.survey([passage("sol sol var"), passage("sol")], "s")
        self.assertEqual(found.passages, 2)
        self.assertEqual(found.frequency["sol"], 2)
        self.assertEqual(found.frequency["var"], 1)

    def test_the_sample_is_bounded_and_seeded(self):
        kept, draw.SAMPLE = draw.SAMPLE, 100
        try:
            first = draw.survey(PASSAGES, "s").sample
            again = draw.survey(PASSAGES, "s").sample
            other = draw.survey(PASSAGES, "t").sample
        finally:
            draw.SAMPLE = kept
        self.assertEqual(len(first), 100)
        self.assertEqual(first, again)
        self.assertNotEqual(first, other)


class Bands(unittest.TestCase):
    def test_each_is_more_frequent_than_the_last(self):
        low, middle, high = draw.bands(FOUND)
        most = max(map(FOUND.frequency.get, low))
        self.assertLess(most, min(map(FOUND.frequency.get, middle)))
        most = max(map(FOUND.frequency.get, middle))
        self.assertLess(most, min(map(FOUND.frequency.get, high)))

    def test_scaled_words_are_rarer(self):
        for near, far in zip(draw.bands(FOUND), draw.bands(FOUND, 10)):
            if near and far:
                self.assertLess(max(map(FOUND.frequency.get, far)) * 5,
                                max(map(FOUND.frequency.get, near)))


class Queries(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.drawn = draw.draw(FOUND, 60, "s")

    def test_as_many_different_ones_as_wanted(self):
        for name in draw.CLASSES:
            lines = {query.line() for query in self.drawn[name]}
            self.assertEqual(len(lines), 60, name)

    def test_seeded(self):
        def lines(drawn):
            return [q.line() for name in draw.CLASSES for q in drawn[name]]
        self.assertEqual(lines(self.drawn), lines(draw.draw(FOUND, 60, "s")))
        self.assertNotEqual(lines(self.drawn),
                            lines(draw.draw(FOUND, 60, "t")))

    def test_numbers_of_words(self):
        for name, counts in [("word", {1}), ("and2", {2}), ("or2", {2}),
                             ("or4", {4}), ("phrase", {2, 3, 4}),
                             ("prefix", {1}), ("filter", {1, 2})]:
            found = {len(query.words) for query in self.drawn[name]}
            self.assertEqual(found, counts, name)

    def test_both_words_stand_in_one_passage(self):
        texts = [set(draw.plain_words(p.text)) for p in PASSAGES]
        for query in self.drawn["and2"]:
            self.assertTrue(any(text.issuperset(query.words)
                                for text in texts), query)

    def test_phrases_occur(self):
        texts = [f" {p.text} " for p in PASSAGES]
        for query in self.drawn["phrase"]:
            phrase = f" {' '.join(query.words)} "
            self.assertTrue(any(phrase in text for text in texts), query)

    def test_prefixes_are_parts_of_words(self):
        for query in self.drawn["prefix"]:
            prefix = query.words[0]
            self.assertIn(len(prefix), (4, 5, 6))
            self.assertTrue(any(word.startswith(prefix)
                                for word in FOUND.frequency), query)

    def test_filters_have_an_actor_and_find_their_passage(self):
        for query in self.drawn["filter"]:
            self.assertLessEqual(query.first, query.last)
            self.assertTrue(any(
                query.actor in p.actors.split()
                and query.first <= p.day <= query.last
                and set(query.words) <= set(draw.plain_words(p.text))
                for p in PASSAGES), query)

    def test_a_tiny_corpus_gives_what_it_has(self):
        found = draw.survey([passage("sol var den")], "s")
        drawn = draw.draw(found, 10, "s")
        self.assertLessEqual(len(drawn["word"]), 3)
        self.assertEqual(drawn["or4"], [])

    def test_line(self):
        query = draw.Query("filter", ["sol", "var"], "FRA", 19550101,
                           19561231)
        self.assertEqual(query.line(),
                         "filter\tsol var\tFRA\t19550101\t19561231")


class MostLike(unittest.TestCase):
    def test_the_nearest_frequencies(self):
        wanted = 100
        nearest = draw.most_like(FOUND, wanted)[0]
        self.assertEqual(abs(FOUND.frequency[nearest] - wanted),
                         min(abs(count - wanted)
                             for count in FOUND.frequency.values()))
