"""scripts/fuzz: a short run with a seed of its own; the whole one takes minutes and is nobody's test."""

import unittest

from aep import ROOT, Case, start

FUZZ = ROOT / "scripts" / "fuzz"
NOTHING = "0 untyped errors, 0 stack traces, 0 raw control characters, 0 secrets, 0 hangs"


class FuzzTest(Case):

    def test_finds_nothing_wrong(self):
        out = self.ok(start(FUZZ, "--requests", 500, "--answers", 300, "--seed", 17, timeout=400))
        self.assertEqual(out.splitlines(), [
            "seed 17", f"500 of 500 requests: {NOTHING}", f"300 of 300 answers: {NOTHING}"])

    def test_fails_when_time_runs_out(self):
        done = start(FUZZ, "--seconds", 0, timeout=400)
        self.assertEqual(done.returncode, 1)
        self.assertIn("0 of 10000 requests", done.stdout)

    def test_names_the_options_when_one_is_unknown(self):
        done = start(FUZZ, "--sed", 1, timeout=400)
        self.assertEqual(done.returncode, 2)
        self.assertIn("no option --sed; there are --requests, --answers, --seed and --seconds", done.stderr)


if __name__ == "__main__":
    unittest.main()
