import math
import unittest

import figures


class Percentile(unittest.TestCase):
    def test_nearest_rank(self):
        for values, share, expected in [
                ([5], 0.99, 5),
                ([5], 0.0, 5),
                ([1, 2, 3, 4], 0.5, 2),
                ([4, 3, 2, 1], 0.75, 3),          # in any order
                (range(1, 101), 0.99, 99),
                (range(1, 201), 0.99, 198),
                (range(1, 11), 0.99, 10),         # few: the largest
                (range(1, 101), 1.0, 100)]:
            with self.subTest(values=values, share=share):
                self.assertEqual(figures.percentile(values, share), expected)


class Ratios(unittest.TestCase):
    def test_above_one_is_better(self):
        self.assertEqual(figures.ratio(3.0, 2.0), 1.5)
        self.assertEqual(figures.ratio(3.0, 0), math.inf)

    def test_agreement(self):
        for ours, theirs, expected in [
                ([1, 2, 3, 4], [1, 2, 3, 5], 0.75),
                ([0], [0], 1.0),
                ([], [], 0.0)]:  # nothing compared is no agreement
            with self.subTest(ours=ours):
                self.assertEqual(figures.agreement(ours, theirs), expected)

    def test_agreement_of_unequal_lists_is_a_mistake(self):
        with self.assertRaises(ValueError):
            figures.agreement([1], [])


class LikeForLike(unittest.TestCase):
    def test_queries_that_match_as_much(self):
        before = [(10, 1.0), (12, 1.2), (1000, 5.0), (0, 0.1)]
        for after, expected, compared in [
                ([(11, 2.2)], 2.0, 1),            # beside 10 and 12
                ([(1100, 15.0)], 3.0, 1),
                ([(11, 2.2), (1100, 15.0)], 2.5, 2),
                ([(11, 2.2), (100, 99.0)], 2.0, 1),  # none is like 100
                ([(0, 99.0), (11, 2.2)], 2.0, 1)]:
            with self.subTest(after=after):
                ratio, number = figures.like_for_like(before, after)
                self.assertAlmostEqual(ratio, expected)
                self.assertEqual(number, compared)

    def test_many_that_match_as_much(self):
        before = [(10, float(time)) for time in range(1, 22)]
        self.assertEqual(figures.like_for_like(before, [(10, 11.0)]), (1.0, 1))

    def test_nothing_to_compare(self):
        ratio, number = figures.like_for_like([(1, 1.0)], [(100, 1.0)])
        self.assertTrue(math.isnan(ratio))
        self.assertEqual(number, 0)


class Line(unittest.TestCase):
    def test_name_and_value(self):
        for value, expected in [
                (1.0, "f 1"),
                (0.123456, "f 0.1235"),
                (12345.678, "f 12350"),
                (0.00001234, "f 1.234e-05"),
                (526585, "f 526585"),         # what is counted is exact
                (0, "f 0"),
                (math.inf, "f inf")]:
            with self.subTest(value=value):
                self.assertEqual(figures.line("f", value), expected)

    def test_two_words_each(self):
        for value in (0.1, 3, 1e9, 2.5e-7):
            name, number = figures.line("a_b", value).split()
            self.assertEqual(name, "a_b")
            self.assertTrue(math.isclose(float(number), value,
                                         rel_tol=1e-3))
