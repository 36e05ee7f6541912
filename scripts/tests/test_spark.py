"""Rows of real Spark clusters to an inlet that counts them, from PySpark of PyPI."""

import collections
import http.server
import json
import os
import re
import signal
import subprocess
import sys
import tempfile
import threading
import unittest
from pathlib import Path

from aep import ROOT, environment, long, wait_for

JAR = ROOT / "dsl" / "spark" / "target" / "aep-dsl-spark.jar"
JOB = Path(__file__).parent / "spark_job.py"
RELEASES = {"3.5.9": "2.12", "4.3.0": "2.13"}  # and their Scala
PARTITIONS = 16
MILLION = 1_000_000


class Inlet(http.server.ThreadingHTTPServer):
    """Counts how often the message of each id came."""

    daemon_threads = True

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Answer)
        self.ids, self.lock = collections.Counter(), threading.Lock()
        self.url = f"http://127.0.0.1:{self.server_port}/collection/counting"
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def __enter__(self):
        return self

    def __exit__(self, *failure):
        self.shutdown()
        self.server_close()

    def twice(self):
        return sum(count - 1 for count in self.ids.values())


class Answer(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self):
        ids = re.findall(rb'\{"id":(\d+)', self.rfile.read(int(self.headers["Content-Length"])))
        with self.server.lock:
            self.server.ids.update(ids)
        body = json.dumps({"responses": [{"xactionId": "1"}] * len(ids)}).encode()
        self.send_response(207)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *words):
        pass


class Cluster:
    """A master and two workers, each a process of its own, on loopback."""

    def __init__(self, release):
        self.release, self.processes, self.logs = release, [], tempfile.TemporaryDirectory()
        self.url = self.start("master.Master", "--port", "0", seen=r"Starting Spark master at (spark://\S+)")
        for _ in range(2):
            self.start("worker.Worker", "-c", "1", "-m", "1g", "-d", self.logs.name, self.url,
                       seen=r"Successfully registered with master (\S+)")

    def start(self, name, *arguments, seen):
        log = Path(self.logs.name) / f"{len(self.processes)}.log"
        command = [home(self.release) / "bin" / "spark-class", f"org.apache.spark.deploy.{name}",
                   "--host", "127.0.0.1", "--webui-port", "0", *arguments]
        with log.open("w") as out:
            self.processes.append(subprocess.Popen([str(word) for word in command], env=settings(),
                                                   stdout=out, stderr=out))
        wait_for(lambda: re.search(seen, log.read_text()))
        return re.search(seen, log.read_text()).group(1)

    def __enter__(self):
        return self

    def __exit__(self, *failure):
        for process in reversed(self.processes):
            process.terminate()
            process.wait()
        self.logs.cleanup()


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


def start(release, way, master, url, rows=MILLION, folder="-"):
    command = [python(release), JOB, way, JAR, master, url, rows, folder]
    return subprocess.Popen([str(word) for word in command], env=settings(), text=True,
                            stdout=subprocess.PIPE, stderr=subprocess.STDOUT)


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


@long
class SparkTest(unittest.TestCase):
    """Each way in each release: a million rows, none lost, and none twice without a fault."""

    def each(self):
        for release in RELEASES:
            with self.subTest(spark=release, scala=RELEASES[release]), Inlet() as inlet:
                yield release, inlet

    def ended(self, job):
        printed = job.communicate(timeout=600)[0]
        self.assertEqual(job.returncode, 0, printed[-3000:])

    def test_a_million_rows_arrive_once_from_a_local_cluster(self):
        for release, inlet in self.each():
            self.ended(start(release, "batch", "local-cluster[2,1,1024]", inlet.url))
            self.assertEqual((len(inlet.ids), inlet.twice()), (MILLION, 0))

    def test_a_million_rows_arrive_once_from_a_master_with_two_workers(self):
        for release, inlet in self.each():
            with Cluster(release) as cluster:
                self.ended(start(release, "batch", cluster.url, inlet.url))
            self.assertEqual((len(inlet.ids), inlet.twice()), (MILLION, 0))

    def test_for_each_partition_sends_the_same(self):
        for release, inlet in self.each():
            self.ended(start(release, "partitions", "local-cluster[2,1,1024]", inlet.url))
            self.assertEqual((len(inlet.ids), inlet.twice()), (MILLION, 0))

    def test_a_killed_executor_doubles_no_more_than_its_attempts(self):
        for release, inlet in self.each():
            job = start(release, "batch", "local-cluster[2,1,1024]", inlet.url)
            wait_for(lambda: len(inlet.ids) > MILLION // 4)
            os.kill(executors(job.pid)[0], signal.SIGKILL)
            self.ended(job)
            self.assertEqual(len(inlet.ids), MILLION)
            self.assertLessEqual(inlet.twice(), MILLION // PARTITIONS)

    def test_a_killed_driver_goes_on_from_the_checkpoint(self):
        for release, inlet in self.each():
            with tempfile.TemporaryDirectory() as folder:
                rows = files(Path(folder, "input"), 40, 5_000)
                job = start(release, "stream", "local[2]", inlet.url, folder=folder)
                wait_for(lambda: len(inlet.ids) > rows // 3)
                for pid in [*children(job.pid), job.pid]:
                    os.kill(pid, signal.SIGKILL)
                job.communicate()
                self.assertLess(len(inlet.ids), rows)
                self.ended(start(release, "stream", "local[2]", inlet.url, folder=folder))
            self.assertEqual(len(inlet.ids), rows)
            self.assertLessEqual(inlet.twice(), 5_000)


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
