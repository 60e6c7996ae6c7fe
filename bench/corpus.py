"""An article corpus as JSON Lines -> the inputs that the workloads need.

One object a line: id, title, authors, date, source, text with blank lines
between its paragraphs. Everything random is seeded: the same corpus gives the
same inputs.
"""

import json
import random
import re
import shutil
import subprocess

from measure import Trouble

BLOCK = 200  # articles whose paragraphs are mixed with each other


def paragraphs(text):
    return [part for part in re.split(r"\n\s*\n", text) if part.strip()]


def articles(path):
    with open(path, encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            if not line.strip():
                continue
            try:
                yield json.loads(line)
            except ValueError:
                raise Trouble(f"{path}: line {number} is no JSON") from None


def write(path, records):
    with open(path, "w", encoding="utf-8") as out:
        for record in records:
            out.write(json.dumps(record, ensure_ascii=False) + "\n")


def unpack(source, target):
    """Copies a corpus; unpacks it when its name ends in .zst."""
    if not source.name.endswith(".zst"):
        shutil.copyfile(source, target)
        return
    if not shutil.which("zstd"):
        raise Trouble(f"{source} is compressed: please install zstd")
    with open(target, "wb") as out:
        done = subprocess.run(["zstd", "-dc", source], stdout=out, check=False)
    if done.returncode:
        raise Trouble(f"{source} could not be unpacked")


def identified(records):
    """(id, article) as ibid takes them: without an id the number of the line
    is one; the second of an id is skipped."""
    seen = set()
    for number, record in enumerate(records, 1):
        name = str(record.get("id") or number)
        if name not in seen:
            seen.add(name)
            yield name, record


def changed(records, share, seed):
    """The same articles, but of `share` of them one paragraph is rewritten."""
    chance = random.Random(seed)
    for record in records:
        if chance.random() >= share:
            yield record
            continue
        parts = paragraphs(record.get("text", "")) or ["Nothing was here."]
        at = chance.randrange(len(parts))
        words = parts[at].split()
        chance.shuffle(words)
        parts[at] = " ".join(words) + " Revised."
        yield {**record, "text": "\n\n".join(parts)}


def blocks(records, size=BLOCK):
    block = []
    for record in records:
        block.append(record)
        if len(block) == size:
            yield block
            block = []
    if block:
        yield block


def mixed(block, chance):
    """Articles with as many paragraphs as before, taken from all of a block."""
    counts = [len(paragraphs(record.get("text", ""))) for record in block]
    pool = [part for record in block
            for part in paragraphs(record.get("text", ""))]
    chance.shuffle(pool)
    for record, count in zip(block, counts):
        yield {**record, "text": "\n\n".join(pool[:count])}
        del pool[:count]


def grown(records, times, seed):
    """`times` as many articles: each as it is, then its re-mixed likes."""
    for number, block in enumerate(blocks(records)):
        yield from block
        for copy in range(1, times):
            chance = random.Random(f"{seed} {number} {copy}")
            for record in mixed(block, chance):
                yield {**record, "id": f"{record.get('id', '')}~{copy}"}


def as_markdown(record):
    head = {"title": record.get("title", ""),
            "authors": record.get("authors", []),
            "source": record.get("source", "")}
    if record.get("date"):
        head["date"] = record["date"]
    # JSON is YAML, too.
    lines = [f"{key}: {json.dumps(value, ensure_ascii=False)}"
             for key, value in head.items() if value]
    return "---\n" + "\n".join(lines) + "\n---\n\n" + record.get("text", "")


def write_folder(records, folder, most_bytes=None):
    """One Markdown file an article, 500 a folder. Returns (files, bytes)."""
    files = total = 0
    for record in records:
        place = folder / f"{files // 500:04d}"
        place.mkdir(parents=True, exist_ok=True)
        data = as_markdown(record).encode()
        (place / f"{files:06d}.md").write_bytes(data)
        files += 1
        total += len(data)
        if most_bytes and total >= most_bytes:
            break
    return files, total
