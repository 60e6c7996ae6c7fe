"""Passages as ibid indexes them (drivers/ibid_passages.cc) -> the inputs of
the other engines.

They get the passages of body text, which are what a search looks at; titles,
headings and by-lines, which ibid indexes as well, are spared them.
"""

from typing import NamedTuple


class Passage(NamedTuple):
    article: str
    kind: str
    title: str
    authors: str  # parted by semicolons
    day: int      # 19550317; 0: undated
    actors: str   # parted by spaces
    text: str


def read(path):
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            fields = line.rstrip("\n").split("\t")
            yield Passage(*fields[:4], int(fields[4]), *fields[5:])


def keep_body(everything, body):
    """Copies the body passages; returns how many passages and bytes of text
    there are in all, and of body text."""
    sizes = {"passages": 0, "text_bytes": 0, "body": 0, "body_bytes": 0}
    with open(everything, "rb") as lines, open(body, "wb") as out:
        for line in lines:
            fields = line.rstrip(b"\n").split(b"\t")
            length = len(fields[6])
            sizes["passages"] += 1
            sizes["text_bytes"] += length
            if fields[1] == b"body":
                sizes["body"] += 1
                sizes["body_bytes"] += length
                out.write(line)
    return sizes


# What scriptindex makes of each field. `index` takes positions.
SCRIPT = """\
article : field
title : field
authors : field
day : field value=0
actor : boolean=XA
text : field index
"""


def as_scriptindex(passage):
    """One record of scriptindex's input."""
    lines = [f"article={passage.article}", f"title={passage.title}",
             f"authors={passage.authors}", f"day={passage.day:08d}"]
    lines += [f"actor={actor}" for actor in passage.actors.split()]
    lines.append(f"text={passage.text}")
    return "\n".join(line for line in lines if not line.endswith("=")) + "\n\n"


def write_scriptindex(body, script, target):
    script.write_text(SCRIPT, encoding="utf-8")
    with open(target, "w", encoding="utf-8") as out:
        for passage in read(body):
            out.write(as_scriptindex(passage))
