"""Runs over an index that is there already: nothing changed, 1 % changed."""

import os
import shutil

import corpus
from engines import clean, ibid_index
from figures import median
from measure import say


def copy_index(source, target):
    clean(target)
    shutil.copytree(source, target)
    os.sync()


def full_build_s(run, command_index, source):
    if "build_s" in run.raw:
        return run.raw["build_s"]
    clean(command_index)
    return run.place.launch(
        ibid_index(run.place, command_index, source))[0].seconds


def measure(run):
    place, repeat = run.place, run.settings.repeat
    original = place.inputs["corpus"]
    trial = place.index("trial")
    built = full_build_s(run, trial, original)
    command = ibid_index(place, trial, original)

    copy_index(place.index("ibid"), trial)
    nothing = [one.seconds for one in place.launch(command, runs=repeat * 3)]
    run.figure("nochange_s", median(nothing))
    touched = []
    for _ in range(repeat):
        os.utime(original)
        touched.append(place.launch(command)[0].seconds)
    run.figure("nochange_touched_s", median(touched))

    say("updates")
    kept = place.work / "corpus.kept"
    original.rename(kept)
    try:
        corpus.write(original, corpus.changed(
            corpus.articles(kept), 0.01, run.settings.seed))
        updates = []
        for _ in range(repeat):
            copy_index(place.index("ibid"), trial)
            updates.append(place.launch(command)[0].seconds)
    finally:
        kept.replace(original)
        clean(trial)
    run.figure("update1_s", median(updates))
    run.figure("update1_vs_build", median(updates) / built)
    run.raw["updates"] = {"nochange": nothing, "touched": touched,
                          "changed": updates}
