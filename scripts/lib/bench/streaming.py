"""The sender beside one written by hand, inside one warm JVM that also has the inlet."""

import contextlib
import json
import shutil
import statistics
import subprocess
import tempfile

from common import AEP, HERE, ROUNDS, Row, Skip, compiled, tool
from creates import aepp_python, printed as seconds, served
from inside import printed
from streamed import message

OURS, THEIRS = 600_000, 20_000  # each long enough to be told from its start


def against_aepp():
    """Messages a second of a file by a script of ours over those by aepp, by turns, to an inlet that hides no limit."""
    ours, theirs = [str(AEP), "run", str(HERE / "streams.jsh")], [aepp_python(), str(HERE / "aepp_streams.py")]
    server, there = served()
    one = message(0, there["orgId"])
    try:
        with sink(json.dumps(one, separators=(",", ":"))) as dense, sink(json.dumps(one) + " ") as wide:
            rounds = [(OURS / seconds(ours, OURS, there, BENCH_INLET=dense),
                       THEIRS / seconds(theirs, THEIRS, there, BENCH_INLET=wide))
                      for _ in range(max(3, ROUNDS // 5))]
    finally:
        server.terminate()
        server.wait()
        server.stdout.close()
    return statistics.median(dsl / aepp for dsl, aepp in rounds)


@contextlib.contextmanager
def sink(text):
    """The address of an inlet in a JVM of its own that takes messages as long as this one."""
    with tempfile.TemporaryDirectory() as folder:
        command = [tool("java"), "-cp", compiled(folder), "io.github.aepdsl.bench.StreamSink", str(len(text))]
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
            try:
                yield process.stdout.readline().strip()
            finally:
                process.stdin.close()


def against_wrk():
    if not shutil.which("wrk"):
        raise Skip("wrk is not installed (apt install wrk)")
    return printed("StreamBench", "wrk")


ROWS = {
    "streaming": Row("messages/s of a file, unpaced / a sender by hand, one buffer a request", ">= 0.9",
                     lambda: printed("StreamBench", "rate")),
    "streaming-cpu": Row("the same by CPU time a message, for busy machines", ">= 0.75",
                         lambda: printed("StreamBench", "cpu")),
    "streaming-aepp": Row("messages/s of a file by aep run / Python's aepp, batches of 100", ">= 10", against_aepp),
    "streaming-wrk": Row("messages/s of a file, unpaced / wrk's, which is the limit", ">= 0", against_wrk),
    "single-send": Row("send(message) / a hand-written POST of it", "<= 1.05",
                       lambda: printed("StreamBench", "single")),
    "heap": Row("heap after a file of ten million messages, more than before", "<= 64",
                lambda: printed("StreamBench", "heap"), "MB"),
}
