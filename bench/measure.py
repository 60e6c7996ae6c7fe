"""Commands -> what running them took (drivers/launch.cc), and engines that
answer query files (drivers/queries.h)."""

import os
import subprocess
import sys
from dataclasses import dataclass


class Trouble(Exception):
    """A sentence for a person."""


def say(text):
    print(text, file=sys.stderr, flush=True)


@dataclass
class Taken:
    seconds: float
    cpu_s: float
    peak_mb: float
    files: int  # held open at once, when watched
    maps: int   # files mapped at once, when watched
    status: int

    @classmethod
    def parse(cls, line):
        number = {key: int(value) for key, value in
                  (item.split("=") for item in line.split())}
        return cls(number["wall_ns"] / 1e9, number["cpu_ns"] / 1e9,
                   number["peak_kb"] / 1024, number["files"], number["maps"],
                   number["status"])


def launch(launcher, command, *, runs=1, output=None, watch=False,
           open_files=None, fine=(0,), **how):
    """Runs `command`; a list of Taken. `how` goes to subprocess."""
    options = ["-r", str(runs)]
    options += ["-o", str(output)] if output else []
    options += ["-w"] if watch else []
    options += ["-f", str(open_files)] if open_files else []
    words = [str(word) for word in command]
    done = subprocess.run([launcher, *options, *words], text=True,
                          stdout=subprocess.PIPE, check=False, **how)
    if done.returncode:
        raise Trouble(f"{words[0]} could not be started")
    taken = [Taken.parse(line) for line in done.stdout.splitlines()]
    for one in taken:
        if one.status not in fine:
            raise Trouble(f"{' '.join(words)}: exit status {one.status}")
    return taken


def folder_bytes(path):
    if path.is_file():
        return path.stat().st_size
    return sum(os.lstat(os.path.join(folder, name)).st_size
               for folder, _, names in os.walk(path) for name in names)


@dataclass
class Answer:
    nanoseconds: int
    passages: int
    articles: int
    hits: int
    text_bytes: int
    facets: list

    @classmethod
    def parse(cls, line):
        *numbers, facets = line.rstrip("\n").split("\t")
        return cls(*map(int, numbers),
                   [int(value) for value in facets.split(",") if value])


class Server:
    """A running query driver."""

    def __init__(self, command):
        self.command = [str(word) for word in command]
        self.program = subprocess.Popen(
            self.command, text=True, stdin=subprocess.PIPE,
            stdout=subprocess.PIPE)

    def run(self, mode, warm_ups, passes, path):
        self.program.stdin.write(f"run {mode} {warm_ups} {passes} {path}\n")
        self.program.stdin.flush()
        answers = []
        for line in self.program.stdout:
            if line == "done\n":
                return answers
            answers.append(Answer.parse(line))
        raise Trouble(f"{self.command[0]} ended while it was asked")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.program.stdin.close()
        self.program.stdout.close()
        self.program.wait()
