"""A folder of articles, queries and judgements -> a RetrievalSet.

    articles.jsonl[.zst]  id, title, text, ... an object a line
    queries.tsv           id TAB text
    qrels.txt             query 0 article grade
"""

from dataclasses import dataclass
from pathlib import Path

import corpus
from measure import Trouble


@dataclass
class RetrievalSet:
    name: str
    articles: Path
    queries: dict      # text by id
    judgements: dict   # grade by article, by query


def read_queries(path):
    with open(path, encoding="utf-8") as lines:
        rows = [line.rstrip("\n").split("\t", 1) for line in lines
                if line.strip()]
    if any(len(row) != 2 for row in rows):
        raise Trouble(f"{path}: a line is not `id TAB text`")
    # A query is one line to the drivers.
    return {name: " ".join(text.split()) for name, text in rows}


def read_judgements(path):
    found = {}
    with open(path, encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            fields = line.split()
            if not fields:
                continue
            try:
                query, _, article, grade = fields
                found.setdefault(query, {})[article] = int(grade)
            except ValueError:
                raise Trouble(f"{path}: line {number} is not `query 0 article "
                              "grade`") from None
    return found


def load(folder):
    articles = next((path for path in (folder / "articles.jsonl",
                                       folder / "articles.jsonl.zst")
                     if path.is_file()), None)
    missing = [name for name in ("queries.tsv", "qrels.txt")
               if not (folder / name).is_file()]
    if articles is None:
        missing.insert(0, "articles.jsonl")
    if missing:
        raise Trouble(f"{folder} has no {' and no '.join(missing)}")
    return RetrievalSet(folder.resolve().name, articles.resolve(),
                        read_queries(folder / "queries.tsv"),
                        read_judgements(folder / "qrels.txt"))


def write_articles(one, work):
    """What Lucene gets: id, title and text on one line. The path."""
    unpacked = work / "articles.jsonl"
    corpus.unpack(one.articles, unpacked)
    target = work / "articles.tsv"
    with open(target, "w", encoding="utf-8") as out:
        for name, article in corpus.identified(corpus.articles(unpacked)):
            text = f"{article.get('title') or ''} {article.get('text') or ''}"
            out.write(f"{name}\t{' '.join(text.split())}\n")
    return target


def write_queries(one, work):
    """Those that are judged. The path."""
    target = work / "queries.tsv"
    with open(target, "w", encoding="utf-8") as out:
        for name, text in one.queries.items():
            if name in one.judgements:
                out.write(f"{name}\t{text}\n")
    return target
