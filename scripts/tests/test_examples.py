"""Every script in scripts/examples makes a connection and uses it; all but the chain take it away again."""

import re
import unittest

from aep import ROOT, UUID, Case, run
from served import FLOW, Recorder, Served

EXAMPLES = ROOT / "scripts" / "examples"

# What each prints last, and how much it prints; (id) is the connection's, (inlet) its inlet's.
TESTED = ["(id)", 'base connection "{}": test passed', "deleted"]
SENT = ["(id)", "http://127.0.0.1:(port)/collection/(inlet)", "message (number) received at (time) by inlet (inlet)",
        "deleted"]
PRINTED = {
    "authenticated-streaming": (4, SENT),
    "cassandra": (11, [line.format("orders cluster") for line in TESTED]),
    "mariadb": (16, [line.format("MariaDB db.example.com/shop") for line in TESTED]),
    "phoenix": (3, [line.format("phoenix") for line in TESTED]),
    "spark": (3, [line.format("hdinsight") for line in TESTED]),
    "streaming": (4, SENT),
}

# Brings a table in, and leaves what it has made.
CHAIN = "bring-a-table-in"

# Sends batches, of which one has a line that is no message.
FILE = "stream-a-file"

# The same from a database that it starts itself, see test_live.py.
OWN = "own-mariadb"

# What the platform hears of it.
CREATED = [f"POST {FLOW}/connections 201"]
DELETED = [f"DELETE {FLOW}/connections/(id) 204",
           "GET /data/foundation/sandbox-management/?limit=50 200"]  # whether that was a production sandbox
HEARD_TEST = CREATED + [f"GET {FLOW}/connections/(id)/test 200"] + DELETED
HEARD_MESSAGE = CREATED + [f"GET {FLOW}/connections/(id) 200", "POST /collection/(inlet) 200"] + DELETED


def steady(lines):
    """Without what is different in every run; an id that is not the same all through stays."""
    text = "\n".join(lines)
    for kind, pattern in {"id": UUID, "inlet": r"\b[0-9a-f]{64}\b"}.items():
        found = re.search(pattern, text)
        text = text.replace(found.group(), f"({kind})") if found else text
    text = re.sub(r"\b\d{13}:\d+:\d+\b", "(number)", text)
    text = re.sub(r"\b\d{4}-\d\d-\d\dT[\d:.]+Z", "(time)", text)
    return re.sub(r"(?<=127\.0\.0\.1:)\d+", "(port)", text).split("\n")


class ExamplesTest(Case):

    def test_there_is_one_for_each_source_the_chain_and_its_variants(self):
        self.assertEqual(sorted(example.stem for example in EXAMPLES.glob("*.jsh")),
                         sorted([*PRINTED, CHAIN, FILE, OWN]))

    def test_each_creates_uses_and_deletes_a_connection(self):
        with Served() as platform, Recorder(platform.there["platform"]) as record:
            settings = platform.settings(AEP_PLATFORM_URL=record.url, AEP_INLET_URL=record.url)
            for name, (count, last) in PRINTED.items():
                with self.subTest(name):
                    record.calls.clear()
                    lines = self.lines(name, **settings)
                    self.assertEqual((len(lines), steady(lines[-len(last):])), (count, last))
                    self.assertEqual(steady(record.calls), HEARD_MESSAGE if "streaming" in name else HEARD_TEST)
                    self.assertEqual(platform.connections(), [])

    def test_the_chain_lands_rows_and_creates_nothing_the_second_time(self):
        with Served() as platform, Recorder(platform.there["platform"]) as record:
            settings = platform.settings(AEP_PLATFORM_URL=record.url)
            first = self.lines(CHAIN, **settings)
            self.assertEqual([call for call in steady(record.calls) if call.startswith("DELETE")], [])
            self.assertEqual(sum("POST" in call and "/ims/" not in call for call in record.calls), 8)
            self.assertEqual(sum(re.match(r"\d create ", line) is not None for line in first), 7)
            record.calls.clear()
            second = self.lines(CHAIN, **settings)
            self.assertEqual([call for call in record.calls if "POST" in call and "/ims/" not in call], [])
            self.assertEqual(sum("which is there" in line for line in second), 6)
            for lines, how in ((first, "created"), (second, "found")):
                self.assertLess(len(lines), 24)
                self.assertRegex(lines[-7], rf"^dataflow .shop\.orders into Orders. {how} in ")
                self.assertRegex(lines[-6], r"^success, 5000 in, 5000 out, 0 failed: flow run .shop\.orders into Orders. in ")
                self.assertEqual(lines[-5], "3 rows of Orders")

    def test_a_file_is_streamed_and_what_is_no_message_becomes_a_dead_letter(self):
        lines = self.lines(FILE)
        sent = next(i for i, line in enumerate(lines) if line.startswith("sent 3 messages in "))
        self.assertEqual(lines[sent + 2:sent + 4], ["accepted  2", "failed    1         not one JSON object"])
        self.assertIn('{"line":2,"reason":"not one JSON object","message":"oops"}', lines)
        self.assertEqual(lines[-2:], ["accepted  2", "deleted"])

    def test_one_runs_without_any_setting(self):
        self.assertEqual(steady(self.lines("streaming")), SENT)

    def lines(self, name, **settings):
        return self.ok(run("run", EXAMPLES / f"{name}.jsh", cwd=self.folder, **settings)).splitlines()


if __name__ == "__main__":
    unittest.main()
