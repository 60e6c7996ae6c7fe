"""A run -> one JSON file in bench/results: figures, what lies behind them,
and on which machine with which versions they came about."""

import json
import os
import platform
import subprocess
from datetime import datetime, timezone
from pathlib import Path

PACKAGES = ("g++ libxapian30 libstemmer0d libzstd1 libsimdjson14 sqlite3 "
            "libsqlite3-0 xapian-omega liblucene8-java openjdk-17-jre-headless "
            "recollcmd").split()


def said(*command):
    try:
        done = subprocess.run(command, capture_output=True, text=True,
                              check=False)
    except OSError:
        return ""
    return (done.stdout or done.stderr).strip()


def versions(place):
    listed = said("dpkg-query", "-W", "-f", "${Package} ${Version}\n",
                  *PACKAGES)
    found = dict(line.split(" ", 1) for line in listed.splitlines()
                 if line.count(" ") == 1 and not line.endswith(" "))
    found["sqlite"] = said(place.program("fts5_build"), "--version")
    found["java"] = said("java", "-version").split("\n")[0]
    found["compiler"] = said("c++", "--version").split("\n")[0]
    return found


def machine():
    with open("/proc/cpuinfo", encoding="utf-8") as lines:
        models = [line.split(":", 1)[1].strip() for line in lines
                  if line.startswith("model name")]
    pages = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    return {"processor": models[0] if models else platform.machine(),
            "cores": os.cpu_count(),
            "memory_mb": pages // 1_000_000,
            "kernel": platform.release(),
            "system": platform.freedesktop_os_release().get("PRETTY_NAME")}


def commit(root):
    name = said("git", "-C", str(root), "rev-parse", "--short=12", "HEAD")
    changed = said("git", "-C", str(root), "status", "--porcelain")
    return name + ("+" if changed else "")


def write(run, folder, root, corpus_name):
    now = datetime.now(timezone.utc)
    content = {
        "date": now.isoformat(timespec="seconds"),
        "corpus": corpus_name,
        "commit": commit(root),
        "machine": machine(),
        "load_at_start": run.load,
        "versions": versions(run.place),
        "settings": vars(run.settings),
        "notes": run.notes,
        "sizes": run.sizes,
        "figures": run.figures,
        "raw": run.raw,
    }
    folder.mkdir(parents=True, exist_ok=True)
    stem = Path(corpus_name).name.split(".")[0]
    path = folder / f"{now:%Y-%m-%dT%H%M%S}-{stem}.json"
    # One measurement a line would be a page each; one workload a line is not.
    lines = [f"{json.dumps(key)}: {json.dumps(value)}"
             for key, value in content.items() if key not in ("figures", "raw")]
    for key in ("figures", "raw"):
        inner = ",\n".join(f"  {json.dumps(name)}: {json.dumps(value)}"
                           for name, value in content[key].items())
        lines.append(f'"{key}": {{\n{inner}\n}}')
    path.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")
    return path
