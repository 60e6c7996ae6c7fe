"""Runs the examples of a manual page and puts their output beneath them.

    run_examples.py PAGE.in CORPUS IBID IBID-INDEX > PAGE

A line "@RUN STATUS COMMAND" becomes "$ COMMAND" and what COMMAND prints in a
fresh copy of CORPUS, in which all examples of a page run one after the other.
Each must exit with STATUS. Long lines are folded. So the manual shows what the programs really say.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import textwrap
from pathlib import Path


def roff(text):
    """As literal text of a manual page."""
    special = {"\\": "\\e", '"': "\\(dq", "'": "\\(aq", "-": "\\-",
               "`": "\\(ga", "^": "\\(ha", "~": "\\(ti"}
    lines = ("".join(special.get(c, c if c.isascii() else f"\\[u{ord(c):04X}]")
                     for c in line.rstrip()) for line in text.splitlines())
    return "\n".join("\\&" + line if line.startswith(".") else line
                     for line in lines)


def folded(line):
    """As a terminal would show a long line, but between words."""
    return "\n".join(textwrap.wrap(
        line, 72, subsequent_indent="  ", replace_whitespace=False,
        drop_whitespace=True, break_on_hyphens=False,
        break_long_words=False)) if len(line) > 75 else line


def run(command, status, folder, environment):
    done = subprocess.run(command, shell=True, cwd=folder, env=environment,
                          stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, encoding="utf-8")
    if done.returncode != int(status):
        sys.exit(f"{command}: exit status {done.returncode}, not {status}: "
                 f"{done.stdout}")
    printed = "\n".join(folded(line) for line in done.stdout.splitlines())
    return roff(f"$ {command}\n{printed}")


def main(page, corpus, *programs):
    with tempfile.TemporaryDirectory() as temp:
        programs_folder = Path(temp, "bin")
        programs_folder.mkdir()
        for program in programs:
            source = Path(program).resolve()
            (programs_folder / source.name).symlink_to(source)
        folder = Path(temp, "corpus")
        shutil.copytree(corpus, folder, ignore=shutil.ignore_patterns(".ibid"))
        keep = {name: os.environ[name] for name in os.environ
                if name not in ("IBID_INDEX", "PAGER")}
        subprocess.run([programs_folder / "ibid-index", "-q", folder],
                       check=True, stderr=subprocess.DEVNULL)
        if "ibid-index" in Path(page).name:
            shutil.rmtree(folder / ".ibid")
        environment = {**keep, "NO_COLOR": "1",
                       "PATH": f"{programs_folder}:{os.environ['PATH']}"}
        for line in Path(page).read_text(encoding="utf-8").splitlines():
            if line.startswith("@RUN "):
                _, status, command = line.split(" ", 2)
                line = run(command, status, folder, environment)
            print(line)


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")
    main(*sys.argv[1:])
