"""A corpus -> the inputs of all engines, and what the draws need to know."""

import subprocess

import corpus
import draw
import passages
from engines import ENGINES, build
from measure import Trouble, say


def export_passages(place, corpus_path, index, target):
    """Asks the index for the passages of every article of the corpus."""
    ids = place.work / "ids.txt"
    with open(ids, "w", encoding="utf-8") as out:
        for name, _ in corpus.identified(corpus.articles(corpus_path)):
            out.write(f"{corpus_path}#{name}\n")
    with open(ids, encoding="utf-8") as names, \
            open(target, "w", encoding="utf-8") as out:
        done = subprocess.run([place.program("ibid_passages"), index],
                              stdin=names, stdout=out, check=False)
    if done.returncode:
        raise Trouble("the passages could not be read from ibid's index")


def prepare(run, source):
    """Unpacks the corpus, indexes it once with ibid, and writes its passages
    as the others want them."""
    place = run.place
    place.inputs["corpus"] = place.work / "corpus.jsonl"
    corpus.unpack(source, place.inputs["corpus"])
    say("first build, to learn the passages")
    build(ENGINES[0], place)
    everything = place.work / "passages.tsv"
    export_passages(place, place.inputs["corpus"], place.index("ibid"),
                    everything)
    place.inputs["body"] = place.work / "body.tsv"
    run.sizes = passages.keep_body(everything, place.inputs["body"])
    everything.unlink()
    if any(engine.name == "xapian" for engine in run.rivals):
        place.inputs["script"] = place.work / "xapian.script"
        place.inputs["records"] = place.work / "xapian.records"
        passages.write_scriptindex(place.inputs["body"],
                                   place.inputs["script"],
                                   place.inputs["records"])
    say("counting words")
    run.survey = draw.survey(passages.read(place.inputs["body"]),
                             run.settings.seed)
    run.figure("corpus_mb", place.inputs["corpus"].stat().st_size / 1e6)
    run.figure("text_mb", run.sizes["text_bytes"] / 1e6)
    run.figure("passages", run.sizes["passages"])
    run.figure("body_passages", run.sizes["body"])
