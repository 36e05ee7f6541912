"""A million messages to a platform that fails in every way, and by a sender that is killed."""

import os
import random
import re
import signal
import subprocess
import unittest

from aep import AEP, Case, environment, long, run, wait_for
from counting_inlet import Inlet

MILLION = 1_000_000
ENOUGH = 900  # seconds for a million messages on a busy machine

# What the platform took is counted as it says it; what a request that was answered otherwise than
# with 207 held of that, the sender cannot know about.
FAULTS = """\
int count = Integer.parseInt(args[0]);
var local = aep().local();
String route = "POST /collection/batch/{inletId}";
local.faults().on(route).rate(1, 100).retryAfter(1);
local.faults().on(route).rate(1, 100).status(503).retryAfter(1);
local.faults().on(route).rate(1, 100).status(500);
local.faults().on(route).rate(1, 100).status(504);
local.faults().on(route).rate(1, 100).cutConnection();
local.faults().on(route).rate(1, 100).delay(Duration.ofSeconds(1));
local.faults().on(route).rate(1, 100).slowBody(Duration.ofSeconds(1));
local.faults().on(route).rate(1, 100).storedThen(500);
local.faults().on(route).rate(1, 100).storedThenCut();
local.faults().on(route).rate(1, 100).storedThen(202).cutBody();
local.faults().failMessages(1, 100, 503);
var taken = new java.util.concurrent.atomic.AtomicIntegerArray(count);
var hidden = new java.util.concurrent.atomic.AtomicLong();
ThreadLocal<Integer> here = ThreadLocal.withInitial(() -> 0);
local.listen(
    request -> {
      if (request.status().orElse(0) != 207) hidden.addAndGet(here.get());
      here.remove();
    },
    (id, message) -> {
      int at = message.lastIndexOf("\\"id\\":") + 5;
      taken.incrementAndGet(Integer.parseInt(message.substring(at, message.indexOf('}', at))));
      here.set(here.get() + 1);
    });
var inlet = aep().streaming().name("faulty").create().inlet().unpaced();
var result = inlet.messages("https://ns.adobe.com/example/schemas/clicks").send(Path.of(args[1]));
long lost = IntStream.range(0, count).filter(i -> taken.get(i) == 0).count();
long doubled = IntStream.range(0, count).mapToLong(i -> Math.max(0, taken.get(i) - 1)).sum();
System.out.println(result);
System.out.println("accepted " + result.accepted() + ", lost " + lost);
System.out.println("doubled " + doubled + ", hidden " + hidden + ", maybe twice " + result.maybeTwice());
"""

SENDER = """\
var messages = aep().inlet(args[1]).unpaced().messages("https://ns.adobe.com/example/schemas/clicks");
System.out.println(args[0].equals("send") ? messages.send(Path.of(args[2])) : messages.resume(Path.of(args[2])));
"""
COUNTS = r"doubled (\d+), hidden (\d+), maybe twice (\d+)"
KILLS = 10
UNDER_WAY = 8 * 1_000  # requests at most, and messages in each


def lines(folder, count):
    file = folder / "events.jsonl"
    with file.open("w") as out:
        out.writelines(f'{{"id":{number}}}\n' for number in range(count))
    return file


def script(folder, text):
    file = folder / "script.jsh"
    file.write_text(text)
    return file


def seeded():
    """A seed that a failure tells, so that it can be tried again."""
    return int(os.environ.get("AEP_TEST_SEED") or random.randrange(1 << 31))


@long
class FaultsTest(Case):
    """Each kind of fault in one of a hundred requests, and one message of a hundred in a 207."""

    def test_a_million_messages_arrive_doubled_only_where_a_commit_was_hidden(self):
        seed = seeded()
        file = lines(self.folder, MILLION)
        out = self.ok(run(f"-Daep.local.seed={seed}", "run", script(self.folder, FAULTS), MILLION, file,
                          timeout=ENOUGH))
        print(f"seed {seed}\n{out}")
        self.assertIn(f"accepted {MILLION}, lost 0\n", out)
        doubled, hidden, maybe = map(int, re.search(COUNTS, out).groups())
        self.assertGreater(hidden, 0)
        self.assertEqual(doubled, hidden)
        self.assertLessEqual(hidden, maybe)


@long
class KilledSenderTest(Case):
    """kill -9 of the process, ten times at random moments; the next one goes on."""

    def setUp(self):
        super().setUp()
        self.inlet = Inlet()
        self.addCleanup(self.inlet.close)
        self.file = lines(self.folder, MILLION)
        self.script = script(self.folder, SENDER)
        self.way = "send"

    def test_everything_arrives_and_only_what_was_under_way_twice(self):
        seed = seeded()
        moments = sorted(random.Random(seed).sample(range(MILLION * 9 // 10), KILLS))
        print(f"seed {seed}: killed when so many had arrived: {moments}")
        for kills, moment in enumerate(moments):
            self.kill_at(moment)
            self.assertLessEqual(self.inlet.twice(), kills * UNDER_WAY)
        self.assertIn("resumed from line ", self.start().communicate(timeout=ENOUGH)[0])
        print(f"{self.inlet.twice()} of {MILLION} twice")
        self.assertEqual(len(self.inlet.ids), MILLION)
        self.assertLessEqual(self.inlet.twice(), KILLS * UNDER_WAY)

    def kill_at(self, moment):
        sender = self.start()
        wait_for(lambda: len(self.inlet.ids) > moment or sender.poll() is not None, ENOUGH)
        sender.send_signal(signal.SIGKILL)
        printed = sender.communicate()[0]
        self.assertEqual(sender.returncode, -signal.SIGKILL, printed)
        self.way = "resume"

    def start(self):
        return subprocess.Popen(
            [AEP, "run", self.script, self.way, self.inlet.url, self.file], env=environment(), text=True,
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)


if __name__ == "__main__":
    unittest.main()
