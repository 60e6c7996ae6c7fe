"""bench-index: the command line, and the workloads in their order."""

import argparse
import os
import shutil
import sys
import tempfile
from pathlib import Path

import builds
import cold
import folders
import growth
import inputs
import programs
import record
import searches
import updates
from engines import Place
from measure import Trouble, say
from run import Run, Settings

# name, what it is, how; in the order in which they run.
WORKLOADS = (
    ("build", "build every index", builds.measure),
    ("search", "queries of every class, facets, counts", searches.measure),
    ("cold", "the whole ibid process", cold.measure),
    ("update", "nothing changed, 1 % changed", updates.measure),
    ("files", "the corpus as a folder of files", folders.measure),
    ("recoll", "recollindex on a part of it", folders.measure_recoll),
    ("growth", "3 and 10 times the corpus, if asked for", growth.measure),
)


def parse(arguments):
    names = [name for name, _, _ in WORKLOADS]
    parser = argparse.ArgumentParser(
        prog="bench-index", formatter_class=argparse.RawTextHelpFormatter,
        description="Measures ibid side by side with Lucene, SQLite FTS5,\n"
                    "Xapian's scriptindex and recollindex. Prints one figure\n"
                    "a line: name value. See bench/README.md.",
        epilog="workloads:\n" + "\n".join(
            f"  {name:8} {what}" for name, what, _ in WORKLOADS))
    parser.add_argument("corpus", type=Path, metavar="CORPUS.jsonl[.zst]")
    parser.add_argument("--only", metavar="WORKLOADS", default="",
                        help="some of them, parted by commas")
    parser.add_argument("--engines", metavar="NAMES", default="",
                        help="ibid and these: lucene,fts5,xapian or none")
    parser.add_argument("--scale", type=int, action="append", default=[],
                        metavar="N", help="growth at N times the corpus, too")
    parser.add_argument("--growth", action="store_true",
                        help="the same as --scale 3 --scale 10")
    parser.add_argument("--repeat", type=int, default=3, metavar="N",
                        help="builds of each engine (3)")
    parser.add_argument("--queries", type=int, default=200, metavar="N",
                        help="queries of each class (200)")
    parser.add_argument("--passes", type=int, default=5, metavar="N",
                        help="times that each query is asked (5)")
    parser.add_argument("--seed", default="ibid", help="of all draws")
    parser.add_argument("--keep", type=Path, metavar="DIR",
                        help="work there and leave everything")
    parser.add_argument("--build-dir", type=Path, metavar="DIR",
                        help="build folder (build-bench)")
    parser.add_argument("--no-build", action="store_true",
                        help="the build folder has all programs")
    parser.add_argument("--results", type=Path, metavar="DIR",
                        help="where the results go (bench/results)")
    options = parser.parse_args(arguments)
    options.only = tuple(filter(None, options.only.split(",")))
    unknown = set(options.only) - set(names)
    if unknown:
        parser.error(f"no such workload: {', '.join(sorted(unknown))}")
    if options.growth or ("growth" in options.only and not options.scale):
        options.scale += [3, 10]
    if not options.corpus.is_file():
        parser.error(f"there is no file {options.corpus}")
    return options


def measure(options, root, work):
    place = Place((options.build_dir or root / "build-bench").resolve(),
                  work.resolve())
    load = os.getloadavg()[0]
    if not options.no_build:
        programs.build(place, root)
    engines, notes = programs.present(
        place, tuple(filter(None, options.engines.split(","))))
    if load > 0.5:
        notes.append(f"the machine was not idle: its load was {load:.1f}")
        say(notes[-1])
    settings = Settings(repeat=options.repeat, queries=options.queries,
                        passes=options.passes, seed=options.seed,
                        only=options.only,
                        scales=tuple(sorted(set(options.scale))))
    run = Run(place, settings, engines, notes=notes, load=load)
    inputs.prepare(run, options.corpus)
    if not run.wants("build"):
        for engine in run.rivals if run.wants("search") else ():
            builds.build(engine, place)
    for name, what, workload in WORKLOADS:
        if run.wants(name) and (name != "growth" or settings.scales):
            say(f"{name}: {what}")
            workload(run)
    path = record.write(run, options.results or root / "bench" / "results",
                        root, options.corpus.name)
    say(f"kept in {path}")


def main(root, arguments):
    options = parse(arguments)
    work = options.keep or Path(tempfile.mkdtemp(prefix="bench-index-"))
    work.mkdir(parents=True, exist_ok=True)
    try:
        measure(options, root, work)
    except Trouble as trouble:
        say(f"bench-index: {trouble}")
        return 2
    finally:
        if not options.keep:
            shutil.rmtree(work, ignore_errors=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(__file__).resolve().parents[1], sys.argv[1:]))
