"""Builds, one engine after the other and all again -> ratios of medians."""

from dataclasses import asdict

from engines import build
from figures import median, ratio
from measure import say

NAMES = {"lucene": "lucene", "fts5": "fts5", "xapian": "scriptindex"}


def build_all(run):
    taken = {engine.name: [] for engine in run.engines}
    size = {}
    for turn in range(run.settings.repeat):
        for engine in run.engines:
            if engine.slow and turn > 0:
                continue
            say(f"build {turn + 1}: {engine.name}")
            one, size[engine.name] = build(engine, run.place)
            taken[engine.name].append(one)
    run.raw["builds"] = {name: [asdict(one) for one in all_of_it]
                         for name, all_of_it in taken.items()}
    return taken, size


def measure(run):
    taken, size = build_all(run)
    seconds = {name: median([one.seconds for one in all_of_it])
               for name, all_of_it in taken.items()}
    ours = taken["ibid"]
    run.raw["build_s"] = seconds["ibid"]
    cpu = {name: median([one.cpu_s for one in all_of_it])
           for name, all_of_it in taken.items()}
    for engine in run.rivals:
        run.figure(f"build_vs_{NAMES[engine.name]}",
                   ratio(seconds[engine.name], seconds["ibid"]))
    # Of all cores together; other programs disturb it less.
    for engine in run.rivals:
        run.figure(f"build_cpu_vs_{NAMES[engine.name]}",
                   ratio(cpu[engine.name], cpu["ibid"]))
    run.figure("build_s", seconds["ibid"])
    run.figure("build_mb_per_s",
               run.sizes["text_bytes"] / 1e6 / seconds["ibid"])
    run.figure("build_cpu_s", cpu["ibid"])
    run.figure("build_peak_mb", max(one.peak_mb for one in ours))
    run.figure("build_open_files", max(one.files for one in ours))
    run.figure("build_mapped_files", max(one.maps for one in ours))
    for engine in run.rivals:
        run.figure(f"{NAMES[engine.name]}_build_s", seconds[engine.name])
    run.figure("index_bytes_per_text_byte",
               size["ibid"] / run.sizes["text_bytes"])
    for engine in run.rivals:
        run.figure(f"{NAMES[engine.name]}_bytes_per_text_byte",
                   size[engine.name] / run.sizes["body_bytes"])
