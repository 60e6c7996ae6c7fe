"""Does libibid.so export nothing but what the public headers declare?

An embedding program could call anything else by mistake, or have its own
function of that name called instead. Templates of std and what belongs to other
libraries are not ours to hide.
"""

import re
import subprocess
import sys
from pathlib import Path

# A typeinfo, its name or a vtable may come first: "vtable for ibid::Error".
OURS = re.compile(r"(?:[a-z ]+ for )?ibid::(\w+)")


def complaints(symbols, headers):
    """`symbols`: demangled, one a line; `headers`: their text."""
    declared = set(re.findall(r"\w+", re.sub(r"//.*", "", headers)))
    for symbol in symbols.splitlines():
        ours = OURS.match(symbol)
        if ours and ours[1] not in declared:
            yield f"{symbol} is exported, and no public header declares it"
    for wanted in ("ibid::Index::search(", "ibid::Writer::put(",
                   "ibid::first_day(", "typeinfo for ibid::Error"):
        if wanted not in symbols:
            yield f"{wanted} is not exported"


def exported(library):
    listed = subprocess.run(["nm", "-D", "--defined-only", "-C", library],
                            check=True, capture_output=True, text=True).stdout
    return "\n".join(line.split(" ", 2)[2] for line in listed.splitlines())


if __name__ == "__main__":
    found = list(complaints(exported(sys.argv[1]), "\n".join(
        path.read_text(encoding="utf-8")
        for path in Path(sys.argv[2], "include/ibid").glob("*.h"))))
    print(*found, sep="\n", end="\n" if found else "")
    print(f"{int(not found)} passed, {int(bool(found))} failed")
    sys.exit(1 if found else 0)
