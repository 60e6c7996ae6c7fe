"""The whole `ibid` process for one word, index in the page cache."""

from figures import median, percentile

import draw


def measure(run):
    words = draw.draw(run.survey, 5, f"{run.settings.seed} cold")["word"]
    ibid = run.place.build / "query" / "ibid"
    times = []
    runs = max(run.settings.cold_runs // max(len(words), 1), 1)
    for query in words:
        command = [ibid, "-d", run.place.index("ibid"), "-n", "10",
                   *query.words]
        run.place.launch(command, runs=3)
        times += [one.seconds * 1e3
                  for one in run.place.launch(command, runs=runs)]
    empty = [one.seconds * 1e3
             for one in run.place.launch(["/bin/true"], runs=len(times))]
    run.raw["cold_ms"] = times
    run.figure("cold_ms", median(times))
    run.figure("cold_p99_ms", percentile(times, 0.99))
    run.figure("empty_process_ms", median(empty))
