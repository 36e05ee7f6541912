"""The prompt beside bare jshell."""

import sys
import tempfile
import time

from common import AEP, ROOT, Row, environment, median_ratio, seconds, tool

sys.path.append(str(ROOT / "scripts" / "tests"))
from aep import Terminal  # the terminal of the tests

QUIET = "-J-Djava.util.logging.config.file=/dev/null"


def bare(settings):
    """Without what it would keep in the caller's home."""
    return [tool("jshell"), f"-J-Djava.util.prefs.userRoot={settings}", QUIET]


def start_and_exit():
    with tempfile.TemporaryDirectory() as settings:
        return median_ratio(lambda: seconds([str(AEP)]), lambda: seconds(bare(settings)))


def first_line(since_start):
    """aep().cassandra() at the prompt against 1 + 1 at jshell's, each the first line that is typed."""
    with tempfile.TemporaryDirectory() as settings:
        return median_ratio(
            lambda: typed([AEP], "aep> ", "aep().cassandra()", "next: ", since_start),
            lambda: typed(bare(settings), "jshell> ", "1 + 1", "==> 2", since_start))


def typed(command, prompt, line, answer, since_start):
    begin = time.perf_counter()
    with Terminal(*command, env=environment()) as terminal:
        terminal.until(prompt)
        begin = begin if since_start else time.perf_counter()
        terminal.type(line + "\r")
        terminal.until(answer)
        took = time.perf_counter() - begin
        terminal.type("/exit\r")
        terminal.wait()
    return took


ROWS = {
    "prompt": Row("prompt, start and exit / bare jshell", "<= 0.75", start_and_exit),
    "first-line": Row("start to the answer of the first typed line / bare jshell", "<= 0.5",
                      lambda: first_line(since_start=True)),
    "key-press": Row("Enter to the answer of the first typed line / bare jshell", "<= 0.5",
                     lambda: first_line(since_start=False)),
}
