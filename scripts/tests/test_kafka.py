"""Adobe's sink for Kafka Connect with the configuration that is printed; its jar is in no registry."""

import json
import os
import re
import subprocess
import unittest
from pathlib import Path

from aep import Case, long, run, wait_for
from counting_inlet import Inlet
from kafka import Kafka

JAR = os.environ.get("AEP_KAFKA_SINK", "")
RECORDS = 10_000
TROUBLE = r"^.*(?:Failed to create job|Failed to find any class|ERROR .*FAILED|NoClassDefFoundError).*$"


def printed(url):
    """As a person would get it."""
    done = run("run", "-", stdin=f'System.out.println(aep().inlet("{url}").kafkaConnect("events"));')
    return done.stdout


@long
class SinkTest(Case):
    """The path to the sink and, where there is its jar, the sink itself."""

    def setUp(self):
        super().setUp()
        self.inlet, self.kafka = Inlet(refused=10), Kafka(self.folder)
        self.addCleanup(self.inlet.close)
        self.addCleanup(self.kafka.close)
        self.kafka.open()
        for topic in ("events", "events.dead"):
            self.kafka.topic(topic)

    @unittest.skipUnless(JAR, "AEP_KAFKA_SINK names no jar of Adobe's sink")
    def test_every_record_arrives_or_is_a_dead_letter(self):
        """Of an inlet that has no time for every tenth request, which the sink does not try again."""
        self.kafka.write("events", (json.dumps({"id": number}, separators=(",", ":")) for number in range(RECORDS)))
        self.arrive(self.plugins(JAR))
        dead = self.kafka.count("events.dead")
        print(f"{len(self.inlet.ids)} arrived, {dead} dead letters")
        self.assertGreater(dead, 0)
        self.assertEqual(len(self.inlet.ids) + dead, RECORDS)

    def test_a_jar_without_the_sink_is_told(self):
        jar = self.folder / "wrong.jar"
        subprocess.run(["jar", "--create", "--file", jar, "-C", Path(__file__).parent, "kafka.py"], check=True)
        with self.assertRaisesRegex(AssertionError, "Failed to find any class .*AEPSinkConnector"):
            self.arrive(self.plugins(jar))

    def plugins(self, jar):
        """A folder of its own with the jar, as a worker wants it."""
        folder = self.folder / "plugins" / "sink"
        folder.mkdir(parents=True)
        (folder / Path(jar).name).symlink_to(Path(jar).resolve(strict=True))
        return folder.parent

    def arrive(self, plugins):
        """Waits until all records have their end; what the worker complains of fails the test."""
        log = self.kafka.connect(plugins, printed(self.inlet.url))

        def over():
            trouble = re.search(TROUBLE, log.read_text(), re.M)
            if trouble:
                raise AssertionError(trouble.group())
            return len(self.inlet.ids) + self.kafka.count("events.dead") >= RECORDS

        wait_for(over)


if __name__ == "__main__":
    unittest.main()
