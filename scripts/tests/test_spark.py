"""Rows of real Spark clusters to an inlet that counts them, from PySpark of PyPI."""

import contextlib
import json
import os
import re
import signal
import subprocess
import sys
import unittest
from pathlib import Path

from aep import ROOT, Case, environment, long, wait_for
from counting_inlet import Inlet

JAR = ROOT / "dsl" / "spark" / "target" / "aep-dsl-spark.jar"
JOB = Path(__file__).parent / "spark_job.py"
LOCAL_CLUSTER = "local-cluster[2,1,1024]"
ENOUGH = 900  # seconds for a million rows on a busy machine
PARTITIONS = 16
MILLION = 1_000_000


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


class Rows:
    """Each way in one release: a million rows, none lost, and none twice without a fault."""

    def setUp(self):
        super().setUp()
        self.inlet = Inlet()
        self.addCleanup(self.inlet.close)

    def start(self, way, master, rows=MILLION, folder="-"):
        command = [python(self.release), JOB, way, JAR, master, self.inlet.url, rows, folder]
        job = subprocess.Popen([str(word) for word in command], env=settings(), text=True,
                               stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        self.addCleanup(lambda: job.returncode is None and kill(job))
        return job

    def ended(self, job):
        printed = job.communicate(timeout=ENOUGH)[0]
        self.assertEqual(job.returncode, 0, printed[-3000:])

    def arrive(self, job, rows):
        """Waits for so many, unless the job ends before."""
        wait_for(lambda: len(self.inlet.ids) > rows or job.poll() is not None, ENOUGH)

    def all_arrived(self, rows=MILLION, twice=0):
        self.assertEqual(len(self.inlet.ids), rows)
        self.assertLessEqual(self.inlet.twice(), twice)

    def test_a_million_rows_arrive_once_from_a_local_cluster(self):
        self.ended(self.start("batch", LOCAL_CLUSTER))
        self.all_arrived()

    def test_a_million_rows_arrive_once_from_a_master_with_two_workers(self):
        cluster = Cluster(self.release, self.folder)
        self.addCleanup(cluster.close)
        self.ended(self.start("batch", cluster.open()))
        self.all_arrived()

    def test_for_each_partition_sends_the_same(self):
        self.ended(self.start("partitions", LOCAL_CLUSTER))
        self.all_arrived()

    def test_a_killed_executor_doubles_no_more_than_its_attempts(self):
        job = self.start("batch", LOCAL_CLUSTER)
        self.arrive(job, MILLION // 4)
        os.kill(executors(job.pid)[0], signal.SIGKILL)
        self.ended(job)
        self.all_arrived(twice=MILLION // PARTITIONS)

    def test_a_killed_driver_goes_on_from_the_checkpoint(self):
        rows = files(self.folder / "input", 40, 5_000)
        job = self.start("stream", "local[2]", folder=self.folder)
        self.arrive(job, rows // 3)
        kill(job)
        self.assertLess(len(self.inlet.ids), rows)
        self.ended(self.start("stream", "local[2]", folder=self.folder))
        self.all_arrived(rows, twice=5_000)

    def test_the_notebook_gives_its_committed_outputs(self):
        done = subprocess.run(
            [ROOT / "scripts" / "notebook", "--check", "stream-from-spark"], capture_output=True,
            text=True, timeout=ENOUGH, env=environment(SPARK_HOME=home(self.release), SPARK_JAR=JAR))
        self.assertEqual(done.stdout, "ok    17-stream-from-spark.ipynb\n", done.stderr)


@long
class Spark3Test(Rows, Case):
    """With Scala 2.12."""

    release = "3.5.9"


@long
class Spark4Test(Rows, Case):
    """With Scala 2.13."""

    release = "4.3.0"


def files(folder, count, rows):
    """Files of JSON Lines; returns how many rows they have."""
    folder.mkdir()
    for file in range(count):
        lines = [json.dumps({"id": file * rows + row}, separators=(",", ":")) for row in range(rows)]
        (folder / f"{file:03}.jsonl").write_text("\n".join(lines) + "\n")
        os.utime(folder / f"{file:03}.jsonl", (file, file))
    return count * rows


if __name__ == "__main__":
    unittest.main()
