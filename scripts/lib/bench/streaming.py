"""The sender beside one written by hand, inside one warm JVM that also has the inlet."""

from common import Row
from inside import printed

ROWS = {
    "streaming": Row("messages/s of a file, unpaced / a sender by hand, one buffer a request", ">= 0.9",
                     lambda: printed("StreamBench", "rate")),
    "streaming-cpu": Row("the same by CPU time a message, for busy machines", ">= 0.75",
                         lambda: printed("StreamBench", "cpu")),
    "single-send": Row("send(message) / a hand-written POST of it", "<= 1.05",
                       lambda: printed("StreamBench", "single")),
    "heap": Row("heap after a file of ten million messages, more than before", "<= 64",
                lambda: printed("StreamBench", "heap"), "MB"),
}
