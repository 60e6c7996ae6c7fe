"""Actor files -> one C++ source that holds them packed (packed_lexicon.h).

usage: pack_actors.py OUTPUT FILE...

Run by the build. The files are checked by the tests, which read them as the
programs read a user's file and compare.
"""

import sys
import tomllib
from pathlib import Path

NAME_LISTS = [("aliases", False), ("demonyms", False), ("inferred", True)]


def day(text, last):
    if not text:
        return 0
    year, month, at = (*map(int, text.split("-")), 0, 0)[:3]
    if last:
        month = month or 12
        leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
        at = at or [31, 28 + leap, 31, 30, 31, 30,
                    31, 31, 30, 31, 30, 31][month - 1]
    return year * 10000 + (month or 1) * 100 + (at or 1)


def office(text):
    title, of, held = (part.strip() for part in text.rsplit(",", 2))
    first, dots, last = held.partition("..")
    return "\t".join([title, of, str(day(first, False)),
                      str(day(last if dots else first, True))])


def lines(actor):
    yield "i " + actor["id"]
    yield "k " + actor["kind"]
    yield "d " + actor["name"]
    offices = [office(text) for text in actor.get("offices", [])]
    acts_for = offices[-1].split("\t")[1] if offices else ""
    if acts_for := actor.get("acts_for", acts_for):
        yield "a " + acts_for
    case = actor.get("case", [])
    seen = set()
    named = [(actor["name"], False)]
    for key, inferred in NAME_LISTS:
        named += [(name, inferred) for name in actor.get(key, [])]
    named += [(name, False) for name in case]
    for name, inferred in named:
        if name not in seen:
            seen.add(name)
            yield ("nNfF"[2 * inferred + (name in case)]) + " " + name
    short = actor["name"].split(" ")[1:][-1:]
    if actor["kind"] != "person":
        short = []
    for text in actor.get("short", short):
        yield "s " + text
    for key, sign in (("not", "x"), ("unless", "u")):
        for text in actor.get(key, []):
            yield f"{sign} {text}"
    for text in offices:
        yield "o " + text


def main(output, *files):
    packed = [line for file in files
              for actor in tomllib.loads(Path(file).read_text("utf-8"))["actor"]
              for line in lines(actor)]
    text = "\n".join(packed) + "\n"
    Path(output).write_text(
        '#include "annotate/built_in_actors.h"\n\nnamespace ibid {\n\n'
        "std::string_view built_in_actors() {\n"
        f'    static constexpr char text[] = R"actors({text})actors";\n'
        "    return {text, sizeof text - 1};\n}\n\n}  // namespace ibid\n",
        "utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
