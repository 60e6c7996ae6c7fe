"""Does doc/index-format.md tell the keys, the term and the magic of src/store?

    index_format_test.py ROOT
"""

import re
import sys
from pathlib import Path


def main(root):
    page = (root / "doc/index-format.md").read_text(encoding="utf-8")
    store = root / "src/store"
    text = {name: (store / name).read_text(encoding="utf-8") for name in
            ("schema.h", "database.h", "article_store.cc", "segment_layout.h")}
    notes = re.search(r"Metadata keys of the database: (.*?)\.\n",
                      text["database.h"], re.S)
    version = re.search(r'schema_version = "(\d+)"', text["schema.h"]).group(1)
    prefix = re.search(r'_prefix = "([A-Z]+)"', text["article_store.cc"])
    magic = "".join(re.findall(r"'(.)'", re.search(
        r"segment_magic\[8\] = \{(.*?)\}", text["segment_layout.h"],
        re.S).group(1)))
    keys = re.findall(r'"(.*?)"', notes.group(1))
    wanted = {f"| `{key}` |" for key in keys} | {
        f"schema.h`, now {version},", f"`{prefix.group(1)}` and", f"`{magic}`"}
    missing = [each for each in sorted(wanted) if each not in page]
    told = re.findall(r"^\| `(.*?)` \|", page, re.M)
    missing += [f"{key} is no key" for key in told if key not in keys]
    print(*missing, sep="\n", end="\n" if missing else "")
    print(f"{len(wanted) - len(missing)} passed, {len(missing)} failed")
    return 1 if missing or len(keys) < 8 else 0


sys.exit(main(Path(sys.argv[1])))
