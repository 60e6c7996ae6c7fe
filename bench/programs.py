"""Builds ibid in release mode and the drivers of all engines."""

import os
import subprocess

from engines import ENGINES, lucene_jars
from measure import Trouble, say

# g++ 12 warns falsely at -O3.
SETUP = ("--buildtype=release", "-Dcpu=native", "-Db_ndebug=if-release",
         "-Dwerror=false", "-Dbench=true", "-Dtests=false")


def must(command):
    done = subprocess.run([str(word) for word in command], check=False,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                          text=True)
    if done.returncode:
        raise Trouble(f"{' '.join(map(str, command))} failed:\n"
                      + "\n".join(done.stdout.splitlines()[-20:]))
    return done.stdout


def compile_lucene(place, root):
    if not lucene_jars():
        return
    try:
        must(["javac", "-nowarn", "-d", place.build / "bench",
              "-cp", ":".join(map(str, lucene_jars())),
              *sorted((root / "bench" / "drivers").glob("*.java"))])
    except FileNotFoundError:
        pass  # that there is no javac is told by the table of engines


def build(place, root):
    if not (place.build / "build.ninja").exists():
        must(["meson", "setup", place.build, root, *SETUP])
    say(f"building in {place.build}")
    must(["ninja", "-C", place.build, "-j", os.cpu_count() or 1,
          "indexer/ibid-index", "query/ibid", "bench_drivers"])
    compile_lucene(place, root)


def present(place, wanted):
    """The engines that can be run; of the others, says what is missing."""
    found, notes = [], []
    for engine in ENGINES:
        if wanted and engine.name not in wanted and engine.name != "ibid":
            continue
        missing = engine.missing(place)
        if missing:
            notes.append(f"{engine.name} is left out: please install "
                         + " ".join(missing))
            say(notes[-1])
        else:
            found.append(engine)
    return found, notes
