"""Live data by the real command: what says so, drivers, and the example with a MariaDB of its own."""

import os
import unittest
from pathlib import Path

import mariadb
from aep import ROOT, Case, run

OWN = ROOT / "scripts" / "examples" / "own-mariadb.jsh"


class LiveTest(Case):

    def test_a_prompt_says_that_it_reaches_databases(self):
        for words, settings in ((["--live"], {}), ([], {"AEP_LOCAL_DATA": "live"})):
            done = run(*words, cwd=self.folder, stdin="aep().where()\n", **settings)
            lines = self.ok(done).splitlines()
            self.assertIn("local platform with live data, sandbox dev (embedded", lines[0])
            self.assertIn("reaches the databases that connections name", lines[0])
            self.assertIn("local platform with live data, sandbox dev", "\n".join(lines[1:]))

    def test_a_setting_that_is_neither_is_refused(self):
        done = run("connectors", cwd=self.folder, AEP_LOCAL_DATA="real")
        self.assertEqual(done.returncode, 1)
        self.assertIn("aep.local.data = real (environment AEP_LOCAL_DATA) but must be sample or live", done.stderr)

    def test_drivers_are_listed_and_a_changed_one_is_refused(self):
        drivers = Path(self.folder, ".aep", "drivers")
        drivers.mkdir(parents=True)
        self.assertRegex(self.ok(self.drivers()), r"(?m)^5 drivers, kept in .*/\.aep/drivers$")
        Path(drivers, "mariadb-java-client-3.5.11.jar").write_text("another")
        done = self.drivers()
        self.assertEqual(done.returncode, 1)
        self.assertRegex(done.stdout, r"(?m)^mariadb .* refused ")
        self.ok(self.drivers("--remove", "mariadb"))
        self.assertEqual(list(drivers.glob("*.jar")), [])

    def test_without_a_way_to_fetch_it_says_which_file_belongs_where(self):
        done = self.drivers("--fetch", "mariadb", MAVEN="-Dmaven.repo.local=/nowhere",
                            AEP_MAVEN_REPO="http://127.0.0.1:9/")
        self.assertEqual(done.returncode, 1)
        self.assertIn("put into", done.stderr)
        self.assertIn("mariadb-java-client-3.5.11.jar", done.stderr)

    @unittest.skipUnless(mariadb.PROGRAM or mariadb.REQUIRED or os.environ.get("CI"), mariadb.MISSING)
    def test_the_example_brings_a_table_of_its_own_database_in(self):
        text = self.ok(run("run", OWN, cwd=self.folder))
        self.assertIn("(live data)", text)
        self.assertRegex(text, r"(?m)^3 +Köln +0\.75 +2026-01-01T00:03:00$")
        self.assertRegex(text, r"(?m)^success, 1000 in, 1000 out, 0 failed: ")
        self.assertRegex(text, r"(?m)^3 +Köln .*2026-01-01T00:03:00Z$")

    def drivers(self, *words, MAVEN=None, **settings):
        return run(*([MAVEN] if MAVEN else []), "drivers", *words, cwd=self.folder, HOME=str(self.folder), **settings)


if __name__ == "__main__":
    unittest.main()
