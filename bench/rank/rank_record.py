"""The figures of a run -> one JSON file in bench/results, one set a line."""

import json
from datetime import datetime, timezone

import record


def write(figures, load, folder, root, place):
    now = datetime.now(timezone.utc)
    content = {
        "date": now.isoformat(timespec="seconds"),
        "commit": record.commit(root),
        "machine": record.machine(),
        "load_at_start": load,
        "versions": record.versions(place),
    }
    lines = [f"{json.dumps(key)}: {json.dumps(value)}"
             for key, value in content.items()]
    inner = ",\n".join(
        f"  {json.dumps(name)}: "
        + json.dumps({key: round(value, 5) for key, value in one.items()})
        for name, one in figures.items())
    lines.append(f'"figures": {{\n{inner}\n}}')
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{now:%Y-%m-%dT%H%M%S}-rank.json"
    path.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")
    return path
