"""One run of the benchmark: what it was asked for, where it works, what it
has found. Figures are printed as they come and kept for the results."""

from dataclasses import dataclass, field

from engines import Place
from figures import line


@dataclass
class Settings:
    repeat: int = 3
    queries: int = 200
    passes: int = 5
    cold_runs: int = 40
    seed: str = "ibid"
    only: tuple = ()
    scales: tuple = ()
    recoll_mb: int = 8


@dataclass
class Run:
    place: Place
    settings: Settings
    engines: list                # those that are there; ibid is the first
    figures: dict = field(default_factory=dict)
    raw: dict = field(default_factory=dict)  # the measurements behind them
    notes: list = field(default_factory=list)
    load: float = 0.0            # of the machine before the run
    survey: object = None
    sizes: dict = field(default_factory=dict)

    def figure(self, name, value):
        self.figures[name] = value
        print(line(name, value), flush=True)

    def wants(self, workload):
        return not self.settings.only or workload in self.settings.only

    @property
    def rivals(self):
        return self.engines[1:]
