"""The sender beside one written by hand, inside one warm JVM that also has the inlet."""

import shutil
import statistics

from common import AEP, HERE, ROUNDS, Row, Skip
from creates import aepp_python, printed as seconds, served
from inside import printed

OURS, THEIRS = 200_000, 20_000  # each long enough to be told from its start


def against_aepp():
    """Messages a second of a file by a script of ours over those by aepp, to one platform, by turns."""
    ours, theirs = [str(AEP), "run", str(HERE / "streams.jsh")], [aepp_python(), str(HERE / "aepp_streams.py")]
    server, there = served()
    try:
        seconds(ours, OURS, there)  # warms the platform up
        rounds = [(OURS / seconds(ours, OURS, there), THEIRS / seconds(theirs, THEIRS, there))
                  for _ in range(max(3, ROUNDS // 5))]
    finally:
        server.terminate()
        server.wait()
        server.stdout.close()
    return statistics.median(dsl / aepp for dsl, aepp in rounds)


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
