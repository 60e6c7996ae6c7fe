"""The corpus at several times its size -> how build and queries grow.

Two sets of queries: words that are as frequent in the large corpus as the
others were in the small one (the same number of matches), and the very same
queries (whose results grow with the corpus: `grown`).
"""

import os
from dataclasses import asdict

import corpus
import draw
from engines import clean, ibid_index
from figures import median
from measure import Server, say
from searches import write_queries

OPEN_FILES = 1024


def ask(run, index, files):
    with Server([run.place.program("ibid_queries"), index]) as server:
        return {name: median([answer.nanoseconds / 1e6 for answer in
                              server.run("top10", 1, run.settings.passes,
                                         path)])
                for name, path in files.items()}


def build(run, source, index):
    """With few open files allowed, as on any machine."""
    clean(index)
    os.sync()
    return run.place.launch(ibid_index(run.place, index, source), watch=True,
                            open_files=OPEN_FILES)[0]


def measure(run):
    place, settings = run.place, run.settings
    small = place.inputs["corpus"]
    index = place.index("grown")
    same = write_queries(run, draw.draw(run.survey, settings.queries,
                                        settings.seed))
    base = build(run, small, index)
    base_times = ask(run, index, same)
    run.raw["growth 1x"] = {**asdict(base), "p50_ms": base_times}
    for scale in settings.scales:
        say(f"a corpus {scale} times as large")
        large = place.work / f"corpus-{scale}x.jsonl"
        corpus.write(large, corpus.grown(corpus.articles(small), scale,
                                         settings.seed))
        share = large.stat().st_size / small.stat().st_size
        built = build(run, large, index)
        rarer = write_queries(run, draw.draw(
            run.survey, settings.queries, settings.seed, scale), f"_{scale}x")
        times, grown = ask(run, index, rarer), ask(run, index, same)
        mark = f"{scale}x"
        run.figure(f"growth_build_{mark}",
                   built.seconds / base.seconds / share)
        run.figure(f"growth_build_peak_mb_{mark}", built.peak_mb)
        run.figure(f"growth_build_open_files_{mark}", built.files)
        run.figure(f"growth_build_mapped_files_{mark}", built.maps)
        for name in same:
            run.figure(f"growth_{name}_p50_{mark}",
                       times[name] / base_times[name])
            run.figure(f"growth_{name}_grown_p50_{mark}",
                       grown[name] / base_times[name])
        run.raw[f"growth {mark}"] = {**asdict(built), "p50_ms": times,
                                     "grown_p50_ms": grown}
        large.unlink()
        clean(index)
