"""Does doc/json.md say what `ibid --json` prints?

    json_test.py doc/json.md IBID IBID-INDEX

Every object that is printed must have the fields of its table, with values of
their types; every field and every "or null" of the tables must be seen.
"""

import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

ARTICLES = [
    {"id": "pact", "title": "A Pact by Another Name", "authors": ["Ann Lee"],
     "date": "2022-03-15", "source": "Harbour Review", "language": "en",
     "url": "https://example.org/pact", "text":
     "Pyongyang called the naval exercise a rehearsal in May 2021.\n\n"
     "Seoul’s navy and Tokyo’s navy met at sea – for a week.\n\n"
     "Only the Blue Anchor Club stayed, Japan said. It was quiet.\n\n"
     "For the Blue Anchor Club it was a good week.\n\n"
     + "The admirals of the four fleets spoke of trust and of fuel. " * 40},
    {"id": "wire", "title": "News of the Week", "text":
     "Seoul’s navy and Tokyo’s navy met at sea – for a week."},
    {"id": "short", "text": "Navies!"},
    {"id": "bare", "text":
     "A harbour festival ended without a navy; Seoul and Tokyo sent bands."},
]
REPORT = Path(__file__).resolve().parent.parent / "data/pdf/report.pdf"
# What to ask for, and the lines that must come.
QUESTIONS = [
    ("navy --facet actor:2,author,year,lang,kind,source", "query passage "
     "facet summary"),
    ("--explain -C 1 naval exercise", "query passage summary"),
    ("admirals", "query passage summary"),
    ("--copies navy week", "query passage summary"),
    ("similar -#pact:2", "passage summary"),
    ("-l navy", "query article summary"),
    ("-c navy", "query summary"),
    ("facets navy", "query facet summary"),
    ("trend navy", "query trend summary"),
    ("trend --date about", "query trend summary"),
    ("comention", "query comention summary"),
    ("-d undated comention", "query comention summary"),
    ("show -#pact -C 1", "passage summary"),
    ("DPRK exercise", "query passage summary"),
    ("(navy", "query passage summary"),
    ("navy --actor Nobodyville", "query summary"),
    ("the who? navy *", "query passage summary"),
    ("navvy", "query summary"),
    ("navy fuel festival", "query passage summary"),
    ("actors", "actor"),
    ("actors suggest", "proposal"),
    ("status", "status"),
    ("-d undated status", "status"),
    ("-d reports -C 1 pilots", "query passage summary"),
    ("-d reports status --failed", "failed"),
    ("field:none", "error"),
    ("-d nowhere navy", "error"),
    ("--nonsense", "error"),
]
# Null only in an index that another program has written, or of an actor file
# that leaves them out.
NEVER_NULL = {"mention name", "actor name", "actor kind", "date from",
              "date to", "value label", "article path", "error hint",
              "proposal path",
              "article title",
              "named name", "member name", "member kind"}


def tables(page):
    """{"passage": {"rank": ("integer", False), ...}, ...}; True: optional."""
    found = {}
    for line in page.splitlines():
        if line.startswith("##"):
            name = line.strip("# ")
        row = re.match(r"\| `(\w+)` \| (.*?) \| ?(.*?) ?\|$", line)
        if row:
            field, kind, meaning = row.groups()
            kind = re.sub(r"\[(\w+)\]\(#\w+\)", r"\1", kind)
            found.setdefault(name, {})[field] = \
                (kind, meaning.startswith("with `-"))
    return found


class Checker:
    PLAIN = {"string": str, "integer": int, "number": (int, float),
             "boolean": bool}

    def __init__(self, found):
        self.tables = found
        self.seen = set()      # "passage rank"
        self.nulls = set()     # "passage part"
        self.complaints = []

    def object(self, name, value):
        table = self.tables[name]
        for field in value.keys() - table.keys():
            self.complaints.append(f"{name}.{field} is not documented")
        for field, (kind, optional) in table.items():
            if field in value:
                self.seen.add(f"{name} {field}")
                self.value(f"{name} {field}", kind, value[field])
            elif not optional:
                self.complaints.append(f"{name}.{field} is missing: {value}")

    def value(self, place, kind, value):
        if kind.endswith(" or null"):
            if value is None:
                self.nulls.add(place)
                return
            kind = kind.removesuffix(" or null")
        if kind.startswith("list of ") and isinstance(value, list):
            for each in value:
                self.value(place, kind.removeprefix("list of "), each)
        elif kind.startswith("map of ") and isinstance(value, dict):
            for each in value.values():
                self.value(place, kind.removeprefix("map of "), each)
        elif kind in self.tables and isinstance(value, dict):
            self.object(kind, value)
        elif kind not in self.PLAIN or \
                not isinstance(value, self.PLAIN[kind]) or \
                (isinstance(value, bool) and kind != "boolean"):
            self.complaints.append(f"{place} is {value!r}, not {kind}")

    def line(self, value):
        is_article = value["type"] == "article"
        self.object("article line" if is_article else value["type"], value)
        for mention in value.get("actors", []) \
                if value["type"] == "passage" else []:
            text = value["text"].encode()
            if text[mention["start"]:mention["end"]].decode() != \
                    mention["surface"]:
                self.complaints.append(f"offsets of {mention}")


def answers(ibid, ibid_index, folder):
    """The lines that each question is answered with."""
    *_, last = records = [json.dumps(article) + "\n" for article in ARTICLES]
    for index, text in {".ibid": "".join(records), "undated": last}.items():
        subprocess.run([ibid_index, "-q", "-d", index, "-"], cwd=folder,
                       input=text, encoding="utf-8",
                       stderr=subprocess.DEVNULL)
    Path(folder, "torn.pdf").write_text("%PDF-1.4")
    subprocess.run([ibid_index, "-q", "-d", "reports", REPORT, "torn.pdf", "-"],
                   cwd=folder, input='{"text": "Words."}\n{no JSON\n', encoding="utf-8",
                   stderr=subprocess.DEVNULL)
    for question, expected in QUESTIONS:
        done = subprocess.run([ibid, "--json", *question.split()], cwd=folder,
                              stdout=subprocess.PIPE,
                              stderr=subprocess.DEVNULL, encoding="utf-8")
        yield question, expected, \
            [json.loads(line) for line in done.stdout.splitlines()]


def main(page, *programs):
    found = tables(Path(page).read_text(encoding="utf-8"))
    checker = Checker(found)
    checks = failed = 0
    with tempfile.TemporaryDirectory() as folder:
        for question, expected, lines in answers(
                *(Path(program).resolve() for program in programs), folder):
            for line in lines:
                checker.line(line)
            types = " ".join(dict.fromkeys(line["type"] for line in lines))
            if types != expected:
                checker.complaints.append(
                    f"{question}: came {types!r}, not {expected!r}")
            checks += 1
            failed += bool(checker.complaints)
            print(*(f"{question}: {each}" for each in checker.complaints),
                  sep="\n", end="\n" if checker.complaints else "")
            checker.complaints.clear()
    for name, table in found.items():
        for field, (kind, _) in table.items():
            place = f"{name} {field}"
            unseen = place not in checker.seen or (
                kind.endswith("null") and place not in NEVER_NULL
                and place not in checker.nulls)
            checks += 1
            failed += unseen
            if unseen:
                print(f"{place}: {kind} was never seen")
    print(f"{checks - failed} passed, {failed} failed")
    return 1 if failed else 0


sys.exit(main(*sys.argv[1:]))
