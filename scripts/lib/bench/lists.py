"""10,000 connections listed by a script of ours and by Python's aepp, and what a listing keeps in memory.

Both list them twenty times from one `aep serve`, page by page of one size, and take turns; what counts
is each program's own clock, cold as it starts.
"""

import statistics
import tempfile

from common import AEP, HERE, ROUNDS, Row, compiled, tool
from creates import COUNT, FLAGS, aepp_python, printed, served
from inside import printed as figure

TIMES = 20


def rate_against_aepp():
    ours, theirs = [str(AEP), "run", str(HERE / "lists.jsh")], [aepp_python(), str(HERE / "aepp_lists.py")]
    server, there = served()
    there["sandbox"] = "dev"  # where the loop creates
    try:
        with tempfile.TemporaryDirectory() as folder:
            printed([tool("java"), *FLAGS, "-cp", compiled(folder), "io.github.aepdsl.bench.PlainLoop"], COUNT, there)
        rounds = [(printed(theirs, TIMES, there), printed(ours, TIMES, there)) for _ in range(max(3, ROUNDS // 5))]
    finally:
        server.terminate()
        server.wait()
        server.stdout.close()
    return statistics.median(aepp / dsl for aepp, dsl in rounds)


ROWS = {
    "list": Row("listing 10,000 connections by aep run, rate / that of aepp", ">= 5", rate_against_aepp),
    "list-heap": Row("the same, heap it holds at most beyond its first page", "<= 1",
                     lambda: figure("ListBench", "growth"), "MB"),
}
