"""The corpus at several times its size -> how build and queries grow.

Two sets of queries are asked at both sizes in turn: the same ones, whose
results grow with the corpus, and words that are rarer by as much. Each query of
the large corpus is compared with those of the small one that find about as many
passages, so that what has grown is the corpus alone.
"""

import os
from contextlib import ExitStack
from dataclasses import asdict

import corpus
import draw
from engines import clean, ibid_index
from figures import like_for_like, median
from measure import Server, say
from searches import merged, write_queries

OPEN_FILES = 1024


def ask(run, asked):
    """[(index, {class: file})] -> for each {class: [(passages, ms)]}. They take
    turns, so that whatever else the machine does falls on all of them."""
    with ExitStack() as stack:
        servers = {index: stack.enter_context(
            Server([run.place.program("ibid_queries"), index]))
            for index in dict.fromkeys(index for index, _ in asked)}
        turns = [{name: [] for name in files} for _, files in asked]
        for turn in range(run.settings.passes):
            for (index, files), seen in zip(asked, turns):
                for name, path in files.items():
                    seen[name].append(servers[index].run(
                        "top10", 0 if turn else 1, 1, path))
    return [{name: [(one.passages, one.nanoseconds / 1e6)
                    for one in map(merged, zip(*answers))]
             for name, answers in seen.items()} for seen in turns]


def p50(times):
    return {name: median([ms for _, ms in pairs])
            for name, pairs in times.items()}


def build(run, source, index):
    """With few open files allowed, as on any machine."""
    clean(index)
    os.sync()
    return run.place.launch(ibid_index(run.place, index, source), watch=True,
                            open_files=OPEN_FILES)[0]


def grow(run, scale, base, index, same):
    """One larger corpus beside the small one, whose build is `base`."""
    place, settings = run.place, run.settings
    say(f"a corpus {scale} times as large")
    small, large = place.inputs["corpus"], place.work / f"corpus-{scale}x.jsonl"
    corpus.write(large, corpus.grown(corpus.articles(small), scale,
                                     settings.seed))
    share = large.stat().st_size / small.stat().st_size
    grown_index = place.index("grown")
    built = build(run, large, grown_index)
    large.unlink()
    rarer = write_queries(run, draw.draw(
        run.survey, settings.queries, settings.seed, scale), f"_{scale}x")
    os.sync()
    small_times, times, rarer_times = ask(
        run, [(index, same), (grown_index, same), (grown_index, rarer)])
    mark = f"{scale}x"
    run.figure(f"growth_build_{mark}", built.seconds / base.seconds / share)
    run.figure(f"growth_build_peak_mb_{mark}", built.peak_mb)
    run.figure(f"growth_build_open_files_{mark}", built.files)
    run.figure(f"growth_build_mapped_files_{mark}", built.maps)
    small_p50, p50_ms = p50(small_times), p50(times)
    for name in same:
        ratio, compared = like_for_like(
            small_times[name], times[name] + rarer_times[name])
        run.figure(f"growth_{name}_compared_{mark}", compared)
        if compared:
            run.figure(f"growth_{name}_p50_{mark}", ratio)
        run.figure(f"growth_{name}_grown_p50_{mark}",
                   p50_ms[name] / small_p50[name])
    run.raw[f"growth {mark}"] = {
        **asdict(built), "p50_ms_1x": small_p50, "grown_p50_ms": p50_ms,
        "passages_and_ms": {"1x": small_times, mark: times,
                            f"rarer {mark}": rarer_times}}
    clean(grown_index)


def measure(run):
    place, settings = run.place, run.settings
    index = place.index("small")
    same = write_queries(run, draw.draw(run.survey, settings.queries,
                                        settings.seed))
    base = build(run, place.inputs["corpus"], index)
    run.raw["growth 1x"] = asdict(base)
    for scale in settings.scales:
        grow(run, scale, base, index, same)
    clean(index)
