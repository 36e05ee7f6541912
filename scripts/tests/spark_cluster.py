"""Spark of PyPI on this machine: its releases, its cluster of two workers, and what it starts."""

import contextlib
import fcntl
import os
import re
import signal
import subprocess
import sys
from pathlib import Path

from aep import ROOT, environment, wait_for

JAR = ROOT / "dsl" / "spark" / "target" / "aep-dsl-spark.jar"
JOB = Path(__file__).parent / "spark_job.py"
ENOUGH = 900  # seconds for a million rows on a busy machine


class Cluster:
    """A master and two workers, each a process of its own, on loopback."""

    def __init__(self, release, folder):
        self.release, self.processes, self.folder = release, [], folder

    def open(self):
        """Its address, once both workers are there."""
        url = self.start("master.Master", "--port", "0", seen=r"Starting Spark master at (spark://\S+)")
        for _ in range(2):
            self.start("worker.Worker", "-c", "1", "-m", "1g", "-d", self.folder, url,
                       seen=r"Successfully registered with master (\S+)")
        return url

    def start(self, name, *arguments, seen):
        log = self.folder / f"{len(self.processes)}.log"
        command = [home(self.release) / "bin" / "spark-class", f"org.apache.spark.deploy.{name}",
                   "--host", "127.0.0.1", "--webui-port", "0", *arguments]
        with log.open("w") as out:
            self.processes.append(subprocess.Popen([str(word) for word in command], env=settings(),
                                                   stdout=out, stderr=out))
        wait_for(lambda: re.search(seen, log.read_text()), ENOUGH)
        return re.search(seen, log.read_text()).group(1)

    def close(self):
        for process in reversed(self.processes):
            process.terminate()
            process.wait()


def python(release):
    """Of an environment with this PySpark, made when it is first asked for."""
    folder = ROOT / "target" / f"pyspark-{release}"
    if not (folder / "ready").exists():
        subprocess.run([sys.executable, "-m", "venv", folder], check=True)
        subprocess.run([folder / "bin" / "pip", "install", "-q", f"pyspark=={release}"], check=True)
        (folder / "ready").touch()
    return folder / "bin" / "python"


def home(release):
    return next(python(release).parent.parent.glob("lib/python*/site-packages/pyspark"))


def settings():
    return environment(SPARK_LOCAL_IP="127.0.0.1", SPARK_HOME=None)


def children(pid):
    """All processes below one."""
    found = []
    for task in Path(f"/proc/{pid}/task").glob("*/children"):
        for child in task.read_text().split():
            found += [int(child), *children(child)]
    return found


def executors(pid):
    return [child for child in children(pid)
            if b"ExecutorBackend" in Path(f"/proc/{child}/cmdline").read_bytes()]


def kill(job):
    """At once, with all that it started."""
    for pid in [*children(job.pid), job.pid]:
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
    job.communicate()


@contextlib.contextmanager
def alone():
    """Until no other process has a cluster: two would leave a small machine to neither."""
    folder = ROOT / "target"
    folder.mkdir(exist_ok=True)
    with (folder / "spark.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def package():
    """The jar for Spark, unless it is newer than all that it is made of."""
    made = JAR.stat().st_mtime if JAR.exists() else 0
    parts = [*(ROOT / "dsl" / "spark" / "src" / "main").rglob("*"), *(ROOT / "dsl" / "src" / "main").rglob("*")]
    if made < max(part.stat().st_mtime for part in parts):
        subprocess.run(["mvn", "-q", "-B", "-ntp", "-Pspark", "-Dmaven.test.skip", "package"],
                       cwd=ROOT, stdin=subprocess.DEVNULL, check=True)
