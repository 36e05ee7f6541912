"""What the rows share."""

import os
import shutil
import statistics
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Callable

ROOT = Path(__file__).resolve().parents[3]
AEP = ROOT / "scripts" / "aep"
JAR = ROOT / "dsl" / "target" / "aep-dsl.jar"
HERE = Path(__file__).resolve().parent
SOURCES = ROOT / "dsl" / "src" / "test" / "java" / "io" / "github" / "aepdsl" / "bench"
HOME = os.environ.get("JAVA_HOME")
ROUNDS = int(os.environ.get("ROUNDS", 15))


class Skip(Exception):
    """Why a row cannot be measured here."""


@dataclass(frozen=True)
class Row:
    what: str
    goal: str  # such as "<= 0.75"
    measure: Callable[[], float]
    unit: str = ""

    def reached(self, value):
        sign, limit = self.goal.split()
        return value <= float(limit) if sign == "<=" else value >= float(limit)


def tool(name):
    return str(Path(HOME) / "bin" / name) if HOME else shutil.which(name)


def environment(**more):
    """The caller's, without AEP settings."""
    env = {name: value for name, value in os.environ.items() if not name.startswith("AEP_")}
    return {**env, "AEP_HISTORY": "off", **more}


def seconds(command):
    """Of the whole process."""
    begin = time.perf_counter()
    subprocess.run(command, input=b"/exit\n", stdout=subprocess.DEVNULL, check=True, env=environment())
    return time.perf_counter() - begin


def median_ratio(left, right, rounds=ROUNDS):
    """Of two measurements that take turns; the first turn only warms the disk."""
    turns = [(left(), right()) for _ in range(rounds + 1)][1:]
    return statistics.median(ours / theirs for ours, theirs in turns)


def compiled(folder):
    """A class path with the jar and the classes of dsl/src/test/java/.../bench."""
    subprocess.run([tool("javac"), "-cp", str(JAR), "-d", str(folder), *map(str, SOURCES.glob("*.java"))],
                   check=True)
    return os.pathsep.join([str(JAR), str(folder)])


def busy():
    """The share of the processors that others take, looked at while this process waits."""
    try:
        before, after = times(), time.sleep(0.5) or times()
    except OSError:  # not Linux: what is known comes late and includes what we did
        return min(1.0, os.getloadavg()[0] / os.cpu_count()) if hasattr(os, "getloadavg") else 0.0
    spent = [late - early for early, late in zip(before, after)]
    return 1 - (spent[3] + spent[4]) / max(1, sum(spent))


def times():
    with open("/proc/stat") as stat:
        return list(map(int, stat.readline().split()[1:9]))
