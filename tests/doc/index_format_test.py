"""Does doc/index-format.md name the prefixes, keys and slots of src/store?

    index_format_test.py ROOT
"""

import re
import sys
from pathlib import Path


def main(root):
    page = (root / "doc/index-format.md").read_text(encoding="utf-8")
    schema = (root / "src/store/schema.h").read_text(encoding="utf-8")
    keys = (root / "src/store/database.h").read_text(encoding="utf-8")
    prefixes = set(re.findall(r'Field\{"\w+", "([A-Z]+)"', schema)) | \
        set(re.findall(r'_prefix = "([A-Z]+)"', schema))
    notes = re.search(r"Metadata keys of the database: (.*?)\.\n", keys, re.S)
    version = re.search(r'schema_version = "(\d+)"', schema).group(1)
    wanted = {f"| `{prefix}` |" for prefix in prefixes} | \
        {f"| `{key}` |" for key in re.findall(r'"(.*?)"', notes.group(1))} | \
        {f"schema.h`, now {version},"}
    told = set(re.findall(r"^\| `([A-Z]+)` \|", page, re.M))
    missing = [each for each in sorted(wanted) if each not in page]
    missing += [f"{each} is no prefix" for each in sorted(told - prefixes)]
    print(*missing, sep="\n", end="\n" if missing else "")
    print(f"{len(wanted) - len(missing)} passed, {len(missing)} failed")
    return 1 if missing or len(wanted) < 15 else 0


sys.exit(main(Path(sys.argv[1])))
