"""What is measured inside one warm JVM, by the classes in dsl/src/test/java/.../bench."""

import re
import subprocess
import tempfile

from common import Row, compiled, tool


def printed(main, key, *flags):
    """The figure that a class prints as "key figure"."""
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run(
            [tool("java"), *flags, "-cp", compiled(folder), f"io.github.aepdsl.bench.{main}", key],
            check=True, text=True, stdout=subprocess.PIPE)
    return float(re.search(rf"^{key} ([\d.]+)$", done.stdout, re.M).group(1))


ROWS = {
    "create": Row("create() / a hand-written POST to the same server", "<= 1.05",
                  lambda: printed("Bench", "create")),
    "chain": Row("bringing a table in / the same requests by hand", "<= 1.05", lambda: printed("ChainBench", "chain")),
    "start": Row("local platform, start in a warm JVM", "<= 50", lambda: printed("Bench", "start"), "ms"),
    "held": Row("requests/s with 100,000 connections held / empty", ">= 0.9", lambda: printed("Bench", "held")),
    "rows": Row("a million rows through mapping and schema, rows/s", ">= 50000",
                lambda: printed("RowsBench", "rows", "-Xmx96m")),
    "rows-peak": Row("the same, most of the heap that was in use", "<= 96", lambda: printed("RowsBench", "peak", "-Xmx96m"), "MB"),
    "platform-get": Row("GET/s on 32 connections / the JDK's server, a constant", ">= 0.8",
                        lambda: printed("PlatformBench", "get")),
    "platform-post": Row("POST/s on 32 connections / the JDK's server, a constant", ">= 0.8",
                         lambda: printed("PlatformBench", "post")),
    "inlet": Row("inlet, messages of 1 KB in batches of 1 MB, one connection", ">= 100",
                 lambda: printed("InletBench", "inlet"), "k/s"),
}
