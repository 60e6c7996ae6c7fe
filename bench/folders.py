"""The corpus as a folder of files, one an article: a build, a run that finds
nothing changed, and recollindex on a part of it."""

import os
import shutil
import subprocess

import corpus
from engines import clean, ibid_index
from figures import median, ratio
from measure import say

# Nothing but the index, no dictionary for spelling; at our own priority.
RECOLL = """\
topdirs = {folder}
indexstemminglanguages = english
idxflushmb = 200
noaspell = 1
idxniceprio = 0
"""


def measure(run):
    place = run.place
    folder, index = place.work / "folder", place.index("folder")
    clean(folder)
    say("writing a folder of files")
    files, _ = corpus.write_folder(
        corpus.articles(place.inputs["corpus"]), folder)
    command = ibid_index(place, index, folder)
    clean(index)
    os.sync()
    built = place.launch(command, watch=True)[0]
    nothing = [one.seconds
               for one in place.launch(command, runs=run.settings.repeat)]
    run.figure("files", files)
    run.figure("files_build_s", built.seconds)
    run.figure("nochange_files_s", median(nothing))
    run.raw["folder"] = {"build": built.seconds, "nochange": nothing}
    clean(index)
    clean(folder)


def measure_recoll(run):
    """On a part of the files, as it is slow: both times are of it."""
    if not shutil.which("recollindex"):
        run.notes.append("recollcmd is missing: no recollindex")
        return
    place = run.place
    folder = place.work / "recoll-folder"
    settings, index = place.work / "recoll.index", place.index("part")
    clean(folder)
    files, size = corpus.write_folder(
        corpus.articles(place.inputs["corpus"]), folder,
        run.settings.recoll_mb * 1_000_000)
    ours, theirs = [], []
    for _ in range(min(run.settings.repeat, 2)):
        clean(index)
        os.sync()
        ours.append(place.launch(ibid_index(place, index, folder))[0].seconds)
        clean(settings)
        settings.mkdir()
        (settings / "recoll.conf").write_text(
            RECOLL.format(folder=folder), encoding="utf-8")
        os.sync()
        theirs.append(place.launch(
            ["recollindex", "-c", settings, "-z"],
            stderr=subprocess.DEVNULL)[0].seconds)
    run.figure("recoll_sample_files", files)
    run.figure("recoll_sample_mb", size / 1e6)
    run.figure("build_vs_recollindex", ratio(median(theirs), median(ours)))
    run.raw["recoll"] = {"ibid": ours, "recollindex": theirs}
    for path in (folder, settings, index):
        clean(path)
