"""The engines that are compared: how each builds an index and serves queries.

A table with one row an engine. `modes` says which questions it is asked: top10
(its fastest way to ten texts), exact (with exact counts), facets.
"""

import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from measure import folder_bytes, launch

JARS = Path("/usr/share/java")


@dataclass
class Place:
    """Where programs, inputs and indexes are."""
    build: Path   # meson's build folder
    work: Path    # everything that the run makes
    inputs: dict = field(default_factory=dict)  # corpus, body, script, records

    def program(self, name):
        return self.build / "bench" / f"bench_{name}"

    def index(self, name):
        return self.work / f"{name}.index"

    def launch(self, command, **how):
        return launch(self.program("launch"), command, **how)


def lucene_jars():
    found = [next(iter(sorted(JARS.glob(f"lucene-{name}-8*.jar"))), None)
             for name in ("core", "analyzers-common")]
    return found if all(found) else []


def clean(path):
    shutil.rmtree(path, ignore_errors=True)
    path.unlink(missing_ok=True)


def ibid_index(place, index, *sources):
    return [place.build / "indexer" / "ibid-index", "-q", "-d", index, *sources]


def build_ibid(place):
    index = place.index("ibid")
    return place.launch(ibid_index(place, index, place.inputs["corpus"]),
                        watch=True)[0]


def java(place):
    path = ":".join(map(str, [*lucene_jars(), place.build / "bench"]))
    return ["java", "-XX:+UseParallelGC", "-cp", path]


def build_lucene(place):
    """Its own clock runs from the first passage: the JVM's start is free."""
    output = place.work / "lucene.out"
    taken = place.launch([*java(place), "LuceneBuild", place.index("lucene"),
                          place.inputs["body"]], output=output)[0]
    taken.seconds = float(output.read_text(encoding="utf-8").split()[1])
    return taken


def build_fts5(place):
    return place.launch([place.program("fts5_build"), place.index("fts5"),
                         place.inputs["body"]])[0]


def build_xapian(place):
    """scriptindex flushes after 10,000 documents; 50,000 are slower."""
    return place.launch(
        ["scriptindex", "--overwrite", place.index("xapian"),
         place.inputs["script"], place.inputs["records"]])[0]


@dataclass
class Engine:
    name: str
    build: Callable           # Place -> Taken
    server: Callable          # Place -> command
    missing: Callable         # Place -> names of Debian packages
    modes: tuple
    slow: bool = False        # built once, not once a repetition


def lack(**packages):
    """Packages whose condition does not hold."""
    return lambda place: [name.replace("_", "-")
                          for name, there in packages.items()
                          if not there(place)]


ENGINES = (
    Engine("ibid", build_ibid,
           lambda place: [place.program("ibid_queries"), place.index("ibid")],
           lack(), ("top10", "facets")),
    Engine("lucene", build_lucene,
           lambda place: [*java(place), "LuceneQueries",
                          place.index("lucene")],
           lack(liblucene8_java=lambda _: lucene_jars(),
                default_jdk_headless=lambda _: shutil.which("javac")),
           ("top10", "exact", "facets")),
    Engine("fts5", build_fts5,
           lambda place: [place.program("fts5_queries"), place.index("fts5")],
           lack(libsqlite3_dev=lambda place:
                place.program("fts5_build").exists()),
           ("top10", "exact")),
    Engine("xapian", build_xapian,
           lambda place: [place.program("xapian_queries"),
                          place.index("xapian")],
           lack(xapian_omega=lambda _: shutil.which("scriptindex")),
           ("top10", "exact"), slow=True),
)


def build(engine, place):
    """A fresh index; nothing is left to write from what was before."""
    clean(place.index(engine.name))
    os.sync()
    taken = engine.build(place)
    return taken, folder_bytes(place.index(engine.name))
