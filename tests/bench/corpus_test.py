import tempfile
import unittest
from pathlib import Path

import corpus
import sample


def all_paragraphs(records):
    return sorted(part for record in records
                  for part in corpus.paragraphs(record["text"]))


class Paragraphs(unittest.TestCase):
    def test_blank_lines_part_them(self):
        for text, expected in [
                ("", []),
                (" \n \n", []),
                ("one", ["one"]),
                ("one\ntwo", ["one\ntwo"]),      # a line break is none
                ("one\n\ntwo", ["one", "two"]),
                ("one\n \t\ntwo", ["one", "two"]),  # blank, but not empty
                ("one\n\n\n\ntwo\n\n", ["one", "two"])]:
            with self.subTest(text=text):
                found = [part.strip() for part in corpus.paragraphs(text)]
                self.assertEqual(found, expected)


class Identified(unittest.TestCase):
    def test_a_record_without_id_has_its_line(self):
        records = [{"id": "x"}, {"title": "t"}, {"id": ""}, {"id": 7}]
        self.assertEqual([name for name, _ in corpus.identified(records)],
                         ["x", "2", "3", "7"])

    def test_the_second_of_an_id_is_skipped(self):
        records = [{"id": "x", "text": "1"}, {"id": "x", "text": "2"}]
        self.assertEqual(list(corpus.identified(records)),
                         [("x", records[0])])


class Changed(unittest.TestCase):
    def setUp(self):
        self.before = list(sample.articles(1000))
        self.after = list(corpus.changed(self.before, 0.01, "s"))

    def different(self):
        return [(a, b) for a, b in zip(self.before, self.after) if a != b]

    def test_about_the_share(self):
        self.assertIn(len(self.different()), range(3, 25))

    def test_one_paragraph_each(self):
        for before, after in self.different():
            old = corpus.paragraphs(before["text"])
            new = corpus.paragraphs(after["text"])
            self.assertEqual(len(old), len(new))
            self.assertEqual(sum(a != b for a, b in zip(old, new)), 1)

    def test_nothing_but_the_text(self):
        for before, after in self.different():
            self.assertEqual({**before, "text": ""}, {**after, "text": ""})

    def test_seeded(self):
        again = list(corpus.changed(self.before, 0.01, "s"))
        other = list(corpus.changed(self.before, 0.01, "t"))
        self.assertEqual(self.after, again)
        self.assertNotEqual(self.after, other)

    def test_an_article_without_text_gets_some(self):
        for record in corpus.changed([{"id": "x"}], 1, "s"):
            self.assertTrue(record["text"])


class Grown(unittest.TestCase):
    def setUp(self):
        # More than one block, and the last one is not full.
        self.small = list(sample.articles(corpus.BLOCK + 50))
        self.large = list(corpus.grown(self.small, 3, "s"))

    def test_so_many_times_as_many_with_ids_of_their_own(self):
        self.assertEqual(len(self.large), 3 * len(self.small))
        self.assertEqual(len({record["id"] for record in self.large}),
                         len(self.large))

    def test_the_originals_are_among_them(self):
        originals = [r for r in self.large if "~" not in r["id"]]
        self.assertEqual(originals, self.small)

    def test_no_paragraph_is_lost_or_made_up(self):
        for copy in ("~1", "~2"):
            copies = [r for r in self.large if r["id"].endswith(copy)]
            self.assertEqual(all_paragraphs(copies),
                             all_paragraphs(self.small))

    def test_articles_keep_their_lengths_and_differ(self):
        texts = {record["id"]: record["text"] for record in self.large}
        differ = 0
        for record in self.small:
            copy = texts[record["id"] + "~1"]
            self.assertEqual(len(corpus.paragraphs(copy)),
                             len(corpus.paragraphs(record["text"])))
            differ += copy != record["text"]
        self.assertGreater(differ, 0.9 * len(self.small))

    def test_copies_differ_from_each_other(self):
        texts = {record["id"]: record["text"] for record in self.large}
        self.assertNotEqual(texts["a0~1"] + texts["a1~1"],
                            texts["a0~2"] + texts["a1~2"])

    def test_seeded(self):
        self.assertEqual(self.large,
                         list(corpus.grown(self.small, 3, "s")))
        self.assertNotEqual(self.large,
                            list(corpus.grown(self.small, 3, "t")))

    def test_once_is_the_same(self):
        self.assertEqual(list(corpus.grown(self.small, 1, "s")), self.small)


class Files(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.path = Path(self.folder.name)

    def test_written_and_read(self):
        records = [*sample.articles(5), {"id": "ü", "text": "a\tb\n\nc"}]
        corpus.write(self.path / "c.jsonl", records)
        self.assertEqual(list(corpus.articles(self.path / "c.jsonl")),
                         records)

    def test_a_broken_line_is_named(self):
        (self.path / "c.jsonl").write_text('{}\n\n{"id":', encoding="utf-8")
        with self.assertRaisesRegex(corpus.Trouble, "line 3 "):
            list(corpus.articles(self.path / "c.jsonl"))

    def test_one_file_an_article(self):
        files, size = corpus.write_folder(sample.articles(501), self.path)
        written = sorted(self.path.rglob("*.md"))
        self.assertEqual((files, len(written)), (501, 501))
        self.assertEqual(size, sum(f.stat().st_size for f in written))
        self.assertIn('authors: ["Ann Lee0"]',
                      written[0].read_text(encoding="utf-8"))

    def test_a_part_of_them(self):
        files, size = corpus.write_folder(sample.articles(100), self.path,
                                          5000)
        self.assertLess(files, 100)
        self.assertGreaterEqual(size, 5000)
