"""bench-rank: the command line, and the figures in their order."""

import argparse
import os
import shutil
import sys
import tempfile
from pathlib import Path

import paired_test
import programs
import quality
import rank_record
import retrieval_set
import runs
from engines import Place
from figures import line, median, ratio
from measure import Trouble, say
from systems import SYSTEMS, rank_set


def parse(arguments):
    parser = argparse.ArgumentParser(
        prog="bench-rank", formatter_class=argparse.RawTextHelpFormatter,
        description="Measures how well ibid ranks the articles of retrieval\n"
                    "sets, beside Lucene's BM25. Prints one figure a line:\n"
                    "set.name value. See bench/README.md.")
    parser.add_argument("folders", type=Path, metavar="FOLDER", nargs="+",
                        help="with articles.jsonl[.zst], queries.tsv, "
                             "qrels.txt")
    parser.add_argument("--deep", action="store_true",
                        help="the figures of ibid --deep, instead of both")
    parser.add_argument("--no-lucene", action="store_true",
                        help="ibid alone")
    parser.add_argument("--compare", type=Path, metavar="RUN",
                        help="a run file, or a folder of them by an earlier\n"
                             "run: prints how likely it is that the\n"
                             "difference from it is chance")
    parser.add_argument("--runs", type=Path, metavar="DIR",
                        help="where run files go (runs in the build folder)")
    parser.add_argument("--build-dir", type=Path, metavar="DIR",
                        help="build folder (build-bench)")
    parser.add_argument("--no-build", action="store_true",
                        help="the build folder has all programs")
    parser.add_argument("--results", type=Path, metavar="DIR",
                        help="where the results go (bench/results)")
    return parser.parse_args(arguments)


class Report:
    """Figures by set and name, printed as they come."""

    def __init__(self):
        self.figures = {}

    def add(self, set_name, name, value):
        self.figures.setdefault(set_name, {})[name] = value
        print(line(f"{set_name}.{name}", value), flush=True)

    def add_means(self):
        sets = list(self.figures.values())
        for name in sets[0]:
            if name.endswith("_vs_lucene") or "compare_" in name:
                continue
            if all(name in one for one in sets):
                self.add("mean", name,
                         sum(one[name] for one in sets) / len(sets))
        mean = self.figures.get("mean", {})
        for prefix in ("", "deep_"):
            if f"{prefix}ndcg10" in mean and "lucene_ndcg10" in mean:
                self.add("mean", f"{prefix}ndcg10_vs_lucene",
                         ratio(mean[f"{prefix}ndcg10"], mean["lucene_ndcg10"]))


def names_of(options):
    """Systems by the prefix of their figures."""
    names = {"": "deep"} if options.deep else {"": "ibid", "deep_": "deep"}
    if options.no_lucene:
        return names
    if not SYSTEMS["lucene"].there():
        raise Trouble("Lucene is not there: please install liblucene8-java "
                      "and default-jdk-headless, or say --no-lucene")
    return names | {"lucene_": "lucene"}


def run_file(folder, set_name, system):
    suffix = "" if system == "ibid" else f".{system}"
    return folder / f"{set_name}{suffix}.run"


def earlier_run(path, set_name, system):
    return run_file(path, set_name, system) if path.is_dir() else path


def measure_set(one, ranked, names, report):
    """The figures of each system. What lies behind them, by prefix."""
    scores = {prefix: quality.of_run(ranked[system].run, one.judgements)
              for prefix, system in names.items()}
    for prefix, system in names.items():
        for measure, value in quality.means(scores[prefix]).items():
            report.add(one.name, prefix + measure, value)
        times = ranked[system].nanoseconds
        if times:
            report.add(one.name, f"{prefix}ms", median(times) / 1e6)
    if "lucene_" in scores:
        for prefix in names.keys() - {"lucene_"}:
            compared = paired_test.compare(scores[prefix], scores["lucene_"])
            ours, theirs = (quality.means(scores[key])["ndcg10"]
                            for key in (prefix, "lucene_"))
            report.add(one.name, f"{prefix}ndcg10_vs_lucene",
                       ratio(ours, theirs))
            report.add(one.name, f"{prefix}p_vs_lucene", compared["p"])
    return scores


def compare_with(path, one, scores, names, report):
    """With the same system's run, or with the one file that is named."""
    for prefix, system in names.items():
        if system == "lucene" or (prefix and not path.is_dir()):
            continue
        earlier = quality.of_run(runs.read(earlier_run(path, one.name, system)),
                                 one.judgements)
        compared = paired_test.compare(scores[prefix], earlier)
        for name, value in compared.items():
            report.add(one.name, f"{prefix}compare_{name}", value)


def measure(options, root, work):
    place = Place((options.build_dir or root / "build-bench").resolve(),
                  work.resolve())
    load = os.getloadavg()[0]
    names = names_of(options)
    sets = [retrieval_set.load(folder) for folder in options.folders]
    if options.compare and options.compare.is_file() and len(sets) > 1:
        raise Trouble("a run file is of one set: name one folder, or a folder "
                      "of run files")
    if not options.no_build:
        programs.build(place, root)
    target = options.runs or place.build / "runs"
    target.mkdir(parents=True, exist_ok=True)
    report = Report()
    for one in sets:
        say(f"{one.name}: {len(one.queries)} queries")
        ranked = rank_set(place, one, names.values())
        scores = measure_set(one, ranked, names, report)
        if options.compare:
            compare_with(options.compare, one, scores, names, report)
        for system in names.values():
            runs.write(run_file(target, one.name, system),
                       ranked[system].hits, system)
    report.add_means()
    path = rank_record.write(report.figures, load,
                             options.results or root / "bench" / "results",
                             root, place)
    say(f"run files in {target}; figures kept in {path}")


def main(root, arguments):
    options = parse(arguments)
    work = Path(tempfile.mkdtemp(prefix="bench-rank-"))
    try:
        measure(options, root, work)
    except Trouble as trouble:
        say(f"bench-rank: {trouble}")
        return 2
    finally:
        shutil.rmtree(work, ignore_errors=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(__file__).resolve().parents[2], sys.argv[1:]))
