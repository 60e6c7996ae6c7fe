"""Does every folder include only what lies to its left?

The order is ARCHITECTURE.md's: text < document < annotate < store < {index,
search} < present < query, and document < read < indexer. Third-party headers
have one door each, a .cc file (the two programs count apart); Xapian's are for
store, index and search. Public headers include nothing but std and each other.
"""

import re
import sys
from pathlib import Path

LEFT = {"text": ""}
LEFT["document"] = "text"
LEFT["annotate"] = "text document"
LEFT["store"] = "text document annotate"
LEFT["index"] = LEFT["search"] = LEFT["store"] + " store"
LEFT["present"] = LEFT["search"] + " search"
LEFT["query"] = LEFT["present"] + " index present"
LEFT["read"] = "text document"
LEFT["indexer"] = LEFT["read"] + " read annotate store index"

SYSTEM = re.compile(r"[a-z0-9_]+|(sys/\w+|unistd|fcntl|signal|poll|spawn|termios)\.h")
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.M)


def sources(root, *tops):
    return sorted(p for top in tops for p in (root / top).rglob("*")
                  if p.suffix in (".h", ".cc"))


def complaints(root):
    doors = {}
    for path in sources(root, "include", "src", "indexer", "query"):
        name = path.relative_to(root)
        top = name.parts[0]
        folder = name.parts[1] if top == "src" else top
        for mark, header in INCLUDE.findall(path.read_text(encoding="utf-8")):
            first = header.split("/")[0]
            if SYSTEM.fullmatch(header) or first == "ibid":
                continue
            if folder == "include":
                yield f"{name} includes {header}: public headers stand alone"
            elif mark == '"' and first not in (folder, *LEFT[folder].split()):
                yield f"{name} includes {header}: not to the left of {folder}"
            elif header == "xapian.h":
                if folder not in ("store", "index", "search"):
                    yield f"{name} includes {header}: none of its business"
            elif mark == "<" and path.suffix == ".h":
                yield f"{name} includes {header}: a door is a .cc file"
            elif mark == "<":
                library = first.removesuffix(".h")
                door = doors.setdefault((top, library), name)
                if door != name:
                    yield f"{name} includes {header}: its door is {door}"


if __name__ == "__main__":
    found = list(complaints(Path(sys.argv[1])))
    print(*found, sep="\n", end="\n" if found else "")
    print(f"{int(not found)} passed, {int(bool(found))} failed")
    sys.exit(1 if found else 0)
