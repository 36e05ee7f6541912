"""Every script in scripts/examples runs on the local platform and cleans up after itself."""

import unittest

from aep import ROOT, UUID, Case, run

EXAMPLES = sorted((ROOT / "scripts" / "examples").glob("*.jsh"))
SOURCES = ["authenticated-streaming", "cassandra", "mariadb", "phoenix", "spark", "streaming"]


class ExamplesTest(Case):

    def test_there_is_one_for_each_source(self):
        self.assertEqual([example.stem for example in EXAMPLES], SOURCES)

    def test_each_runs(self):
        for example in EXAMPLES:
            with self.subTest(example.stem):
                out = self.ok(run("run", example, cwd=self.folder))
                self.assertRegex(out, UUID)
                self.assertIn("deleted", out)
                if "streaming" in example.stem:
                    self.assertIn("/collection/", out)


if __name__ == "__main__":
    unittest.main()
