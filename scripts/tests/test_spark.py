"""Rows of real Spark clusters to an inlet that counts them, from PySpark of PyPI."""

import os
import signal
import subprocess
import time
import unittest

from aep import ROOT, Case, environment, long, wait_for
from counting_inlet import Inlet
from spark_cluster import ENOUGH, JAR, JOB, Cluster, alone, executors, home, kill, package, python, settings

LOCAL_CLUSTER = "local-cluster[2,1,1024]"
PARTITIONS = 16
MILLION = 1_000_000
MICRO_BATCH = 25_000


class Rows:
    """Each way in one release: a million rows, none lost, and none twice without a fault."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cluster = alone()
        cluster.__enter__()
        cls.addClassCleanup(cluster.__exit__, None, None, None)
        package()

    def setUp(self):
        super().setUp()
        self.inlet, self.began = Inlet(), time.monotonic()
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
        """Says how many, since what a fault doubles is another number each time."""
        arrived, doubled = len(self.inlet.ids), self.inlet.twice()
        print(f"Spark {self.release}: {rows} rows, {rows - arrived} lost, {doubled} doubled ({twice} at most), "
              f"{time.monotonic() - self.began:.0f} s, {self.id().rpartition('.')[2]}")
        self.assertEqual(arrived, rows)
        self.assertLessEqual(doubled, twice)

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

    def test_none_is_lost_or_doubled_where_every_tenth_request_is_turned_away(self):
        self.inlet.refused = 10
        self.ended(self.start("batch", LOCAL_CLUSTER))
        self.all_arrived()
        self.assertGreater(self.inlet.requests, MILLION // 1_000)

    def test_all_tasks_together_keep_to_the_pace(self):
        self.ended(self.start("paced", LOCAL_CLUSTER, rows=4_000))
        self.all_arrived(rows=4_000)
        print(f"{self.inlet.rate():.2f} requests a second of 4")
        self.assertLessEqual(self.inlet.rate(), 4.4)

    def test_a_killed_executor_doubles_no_more_than_its_attempts(self):
        job = self.start("batch", LOCAL_CLUSTER)
        self.arrive(job, 5 * MILLION // PARTITIONS)  # in the middle of the third round of two tasks
        os.kill(executors(job.pid)[0], signal.SIGKILL)
        self.ended(job)
        self.all_arrived(twice=MILLION // PARTITIONS)

    def test_a_killed_driver_goes_on_from_the_checkpoint(self):
        files(self.folder / "input")
        job = self.start("stream", "local[2]", folder=self.folder)
        self.arrive(job, MILLION // 3)
        kill(job)
        self.assertLess(len(self.inlet.ids), MILLION)
        self.ended(self.start("stream", "local[2]", folder=self.folder))
        self.all_arrived(twice=MICRO_BATCH)

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


def files(folder):
    """Files of JSON Lines with all rows, a micro-batch in each."""
    folder.mkdir()
    for file, first in enumerate(range(0, MILLION, MICRO_BATCH)):
        path = folder / f"{file:03}.jsonl"
        path.write_text("".join(f'{{"id":{row}}}\n' for row in range(first, first + MICRO_BATCH)))
        os.utime(path, (file, file))


if __name__ == "__main__":
    unittest.main()
