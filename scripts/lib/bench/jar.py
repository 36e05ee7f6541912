"""What the jar weighs, and whether its 65 connectors cost time."""

import re
import shutil
import statistics
import subprocess
import tempfile
from pathlib import Path

from common import JAR, ROOT, ROUNDS, Row, compiled, seconds, tool

CATALOG = "src/generator/connectors.json"
FIVE = ["cassandra", "mariadb", "phoenix", "spark", "streaming"]


def first_answer():
    """The jar with all connectors against one built from this clone with five of them."""
    with tempfile.TemporaryDirectory() as folder:
        few = jar_of(FIVE, Path(folder) / "clone")
        every = compiled(folder)
        paths = [every, every.replace(str(JAR), str(few))]
        commands = [[tool("java"), "-cp", path, "io.github.aepdsl.bench.FirstAnswer"] for path in paths]
        for command in commands:
            seconds(command)
        turns = [[seconds(command) for command in commands] for _ in range(2 * ROUNDS)]
    return statistics.median(every for every, _ in turns) / statistics.median(five for _, five in turns)


def jar_of(keys, clone):
    clone.mkdir()
    shutil.copy(ROOT / "pom.xml", clone)
    shutil.copytree(ROOT / "dsl", clone / "dsl", ignore=shutil.ignore_patterns("target", "test"))
    catalog = clone / "dsl" / CATALOG
    entry = re.compile(r"\n    \{\n      \"key\": \"(\w+)\".*?\n    \}", re.S)
    text = catalog.read_text()
    found = list(entry.finditer(text))
    kept = ",".join(one.group() for one in found if one.group(1) in keys)
    catalog.write_text(text[:found[0].start()] + kept + text[found[-1].end():])
    subprocess.run(["mvn", "-q", "-o", "-B", "-Dstyle.color=never", "-f", str(clone / "pom.xml"),
                    "-Dmaven.test.skip", "package"],
                   check=True)
    return clone / "dsl" / "target" / "aep-dsl.jar"


ROWS = {
    "connectors": Row("first answer with all connectors / with five", "<= 1.05", first_answer),
    "jar": Row("jar", "<= 6", lambda: JAR.stat().st_size / 1e6, "MB"),
}
