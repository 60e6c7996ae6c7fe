import tempfile
import unittest
from pathlib import Path

import passages

LINES = (
    "c.jsonl#1\ttitle\tTalks\tAnn Lee;Bo Ek\t19550317\t\tTalks\n"
    "c.jsonl#1\tbody\tTalks\tAnn Lee;Bo Ek\t19550317\tFRA UN\tÉté.\n"
    "c.jsonl#2\tbody\t\t\t0\t\tPlain.\n")


class Passages(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.path = Path(folder.name)
        self.all, self.body = self.path / "all", self.path / "body"
        self.all.write_text(LINES, encoding="utf-8")
        self.sizes = passages.keep_body(self.all, self.body)

    def test_only_body_text_is_kept(self):
        kept = list(passages.read(self.body))
        self.assertEqual([p.text for p in kept], ["Été.", "Plain."])

    def test_everything_is_counted_in_bytes(self):
        self.assertEqual(self.sizes, {"passages": 3, "text_bytes": 17,
                                      "body": 2, "body_bytes": 12})

    def test_fields(self):
        first = list(passages.read(self.all))[1]
        self.assertEqual(first, passages.Passage(
            "c.jsonl#1", "body", "Talks", "Ann Lee;Bo Ek", 19550317,
            "FRA UN", "Été."))

    def test_records_of_scriptindex(self):
        script, target = self.path / "script", self.path / "records"
        passages.write_scriptindex(self.body, script, target)
        self.assertEqual(
            target.read_text(encoding="utf-8"),
            "article=c.jsonl#1\ntitle=Talks\nauthors=Ann Lee;Bo Ek\n"
            "day=19550317\nactor=FRA\nactor=UN\ntext=Été.\n\n"
            "article=c.jsonl#2\nday=00000000\ntext=Plain.\n\n")
