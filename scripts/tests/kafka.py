"""A broker of Kafka and a worker of Kafka Connect, each a process of its own, on loopback."""

import re
import subprocess

from aep import ROOT, free_port, java, wait_for

RELEASE = "4.1.1"
FOLDER = ROOT / "target" / f"kafka-{RELEASE}"
ARTIFACTS = [f"org.apache.kafka:{name}:{RELEASE}"
             for name in ("kafka_2.13", "kafka-tools", "connect-runtime", "connect-json")]
LOG = "org.slf4j:slf4j-simple:1.7.36"  # without it they say nothing
POM = """<project><modelVersion>4.0.0</modelVersion><groupId>none</groupId><artifactId>none</artifactId>
<version>1</version><packaging>pom</packaging><dependencies>{}</dependencies></project>"""
DEPENDENCY = "<dependency><groupId>{}</groupId><artifactId>{}</artifactId><version>{}</version></dependency>"
BROKER = """process.roles=broker,controller
node.id=1
controller.quorum.voters=1@127.0.0.1:{controller}
listeners=PLAINTEXT://127.0.0.1:{port},CONTROLLER://127.0.0.1:{controller}
controller.listener.names=CONTROLLER
offsets.topic.replication.factor=1
transaction.state.log.replication.factor=1
log.dirs={folder}/log
"""
WORKER = """bootstrap.servers=127.0.0.1:{port}
key.converter=org.apache.kafka.connect.storage.StringConverter
value.converter=org.apache.kafka.connect.storage.StringConverter
offset.storage.file.filename={folder}/offsets
listeners=http://127.0.0.1:0
plugin.path={plugins}
consumer.auto.offset.reset=earliest
"""


def class_path():
    """From Maven Central, once."""
    there = FOLDER / "classpath"
    if not there.exists():
        FOLDER.mkdir(parents=True, exist_ok=True)
        needed = "".join(DEPENDENCY.format(*one.split(":")) for one in [*ARTIFACTS, LOG])
        (FOLDER / "pom.xml").write_text(POM.format(needed))
        subprocess.run(["mvn", "-q", "-B", "-f", FOLDER / "pom.xml", "dependency:build-classpath",
                        f"-Dmdep.outputFile={there}"], stdin=subprocess.DEVNULL, check=True)
    return there.read_text()


class Kafka:
    """One broker that is its own controller."""

    def __init__(self, folder):
        self.folder, self.port, self.processes = folder, free_port(), []

    def open(self):
        settings = self.file("broker.properties", BROKER, controller=free_port())
        self.tool("kafka.tools.StorageTool", "format", "-t", "4L6g3nShT-eMCtK--X86sw", "-c", settings)
        log = self.start("broker", "kafka.Kafka", settings)
        wait_for(lambda: "Kafka Server started" in log.read_text())

    def topic(self, name):
        self.tool("org.apache.kafka.tools.TopicCommand", "--bootstrap-server", self.address(), "--create",
                  "--topic", name, "--partitions", 1, "--replication-factor", 1)

    def write(self, topic, lines):
        self.tool("org.apache.kafka.tools.ConsoleProducer", "--bootstrap-server", self.address(),
                  "--topic", topic, stdin="".join(f"{line}\n" for line in lines))

    def count(self, topic):
        """How many records a topic has had."""
        said = self.tool("org.apache.kafka.tools.GetOffsetShell", "--bootstrap-server", self.address(),
                         "--topic", topic)
        return sum(map(int, re.findall(rf"^{re.escape(topic)}:\d+:(\d+)$", said, re.M)))

    def connect(self, plugins, connector):
        """Starts a worker with a connector; gives its log."""
        worker = self.file("worker.properties", WORKER, plugins=plugins)
        sink = self.folder / "sink.properties"
        sink.write_text(connector)
        return self.start("worker", "org.apache.kafka.connect.cli.ConnectStandalone", worker, sink)

    def address(self):
        return f"127.0.0.1:{self.port}"

    def close(self):
        for process in reversed(self.processes):
            process.terminate()
            process.wait()

    def file(self, name, text, **words):
        file = self.folder / name
        file.write_text(text.format(folder=self.folder, port=self.port, **words))
        return file

    def start(self, name, *command):
        log = self.folder / f"{name}.log"
        with log.open("w") as out:
            self.processes.append(subprocess.Popen(self.command(*command), stdout=out, stderr=out,
                                                   stdin=subprocess.DEVNULL))
        return log

    def tool(self, *command, stdin=""):
        done = subprocess.run(self.command(*command), input=stdin, capture_output=True, text=True)
        if done.returncode:
            raise AssertionError(f"{command[0]}: {done.stdout}{done.stderr}")
        return done.stdout

    def command(self, *words):
        return [java(None), "-Xmx512m", "-cp", class_path(), *map(str, words)]
