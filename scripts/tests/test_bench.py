"""scripts/bench: its rows can be named. What they measure takes minutes and is nobody's test."""

import unittest

from aep import ROOT, Case, start

BENCH = ROOT / "scripts" / "bench"
ROWS = ["prompt", "first-line", "key-press", "connectors", "jar", "create", "chain", "start", "held", "rows",
        "rows-peak", "platform-get", "platform-post", "inlet", "aepp", "loop", "list", "list-heap", "kernel", "streaming",
        "streaming-cpu", "streaming-aepp", "streaming-wrk", "single-send", "heap", "live", "live-run"]


class BenchTest(Case):

    def test_lists_its_rows_with_their_goals(self):
        lines = self.ok(start(BENCH, "--list")).splitlines()
        self.assertEqual([line.split()[0] for line in lines], ROWS)
        for line in lines:
            self.assertRegex(line, r", goal [<>]= [\d.]+")

    def test_prints_a_row_by_its_name(self):
        out = self.ok(start(BENCH, "jar"))
        self.assertRegex(out, r"\Ajar +jar +\d\.\d{3} MB +goal <= 6 +ok(  \(others take \d+% of the machine\))?\n\Z")

    def test_names_the_rows_when_one_is_unknown(self):
        done = start(BENCH, "jra")
        self.assertEqual(done.returncode, 2)
        self.assertIn("no row is named jra; there are prompt, ", done.stderr)


if __name__ == "__main__":
    unittest.main()
