"""Can the folder-order check fail? One bad file a row, in a tree of its own."""

import sys
import tempfile
from pathlib import Path

from folder_order import complaints

# path, include line, what the check must say ("" for nothing)
CASES = [
    ("src/text/a.cc", '#include "text/words.h"', ""),
    ("src/text/a.cc", "#include <vector>", ""),
    ("src/text/a.cc", "#include <sys/stat.h>", ""),
    ("src/text/a.h", "#include <ibid/error.h>", ""),
    ("src/text/a.cc", "// #include <xapian.h>", ""),
    ("src/index/a.h", "#include <xapian.h>", ""),
    ("src/read/a.cc", "#include <simdjson.h>", ""),
    ("indexer/a.cc", '#include "read/walk.h"', ""),
    ("query/a.cc", '#include "present/json.h"', ""),
    ("query/a.cc", '#include "query/options.h"', ""),
    ("src/text/a.cc", '#include "document/print.h"', "not to the left"),
    ("src/text/a.cc", '  #  include "store/schema.h"', "not to the left"),
    ("query/a.cc", '#include "options.h"', "not to the left"),
    ("src/index/a.cc", '#include "search/query.h"', "not to the left"),
    ("src/search/a.cc", '#include "index/entry.h"', "not to the left"),
    ("src/search/a.cc", '#include "present/json.h"', "not to the left"),
    ("src/present/a.cc", '#include "read/reader.h"', "not to the left"),
    ("src/annotate/a.cc", '#include "read/reader.h"', "not to the left"),
    ("src/read/a.cc", '#include "annotate/dates.h"', "not to the left"),
    ("query/a.cc", '#include "read/walk.h"', "not to the left"),
    ("indexer/a.cc", '#include "search/query.h"', "not to the left"),
    ("indexer/a.cc", "#include <xapian.h>", "none of its business"),
    ("src/text/deep/a.cc", "#include <xapian.h>", "none of its business"),
    ("src/read/a.h", "#include <simdjson.h>", "a door is a .cc"),
    ("src/read/a.h", "#include <toml++/toml.h>", "a door is a .cc"),
    ("include/ibid/a.h", "#include <xapian.h>", "stand alone"),
    ("include/ibid/a.h", '#include "text/words.h"', "stand alone"),
]
TWO_DOORS = {
    "src/read/a.cc": "#include <zstd.h>",
    "src/store/b.cc": "#include <zstd.h>",
}
TWO_PROGRAMS = {
    "indexer/options.cc": "#include <CLI/CLI.hpp>",
    "query/options.cc": "#include <CLI/CLI.hpp>",
}


def check(files):
    with tempfile.TemporaryDirectory() as folder:
        for name, text in files.items():
            path = Path(folder, name)
            path.parent.mkdir(parents=True)
            path.write_text(f"// a file\n{text}\n", encoding="utf-8")
        return "\n".join(complaints(Path(folder)))


def main():
    rows = [({path: line}, expected) for path, line, expected in CASES]
    rows += [(TWO_DOORS, "its door is src/read/a.cc"), (TWO_PROGRAMS, "")]
    failed = 0
    for files, expected in rows:
        said = check(files)
        if (expected not in said) if expected else said:
            failed += 1
            print(f"{files}: expected {expected!r}, got {said!r}")
    print(f"{len(rows) - failed} passed, {failed} failed")
    return 1 if failed else 0


sys.exit(main())
