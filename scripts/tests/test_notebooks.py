"""The notebooks: the real kernel, and what their outputs say."""

import json
import re
import shutil
import unittest

import mariadb
from aep import ROOT, JAR, Case, environment, start
from notebook import NOTEBOOKS, PYTHON, prepare
from served import Served

RUNNER = ROOT / "scripts" / "lib" / "notebooks.py"
PATHS = sorted(NOTEBOOKS.glob("*.ipynb"))
NEEDY = [path for path in PATHS if '"needs ' in path.read_text()]  # test_spark runs it
BARE = {"SPARK_JAR": None}  # not there for them, whoever runs this


def setUpModule():
    prepare()


class Runs(Case):

    def runs(self, *arguments, **env):
        return start(PYTHON, RUNNER, *arguments, timeout=600, env=environment(**BARE, **env))

    def all_ok(self, done, count=len(PATHS) - len(NEEDY)):
        """They ran, as many as there should be."""
        self.assertEqual(re.findall(r"^(ok|FAIL)  ", self.ok(done), re.M), ["ok"] * count, done.stdout)


class OutputsTest(Runs):

    def test_every_notebook_gives_the_committed_outputs(self):
        self.all_ok(start(ROOT / "scripts" / "notebook", "--check", timeout=600, cwd="/",
                          env=environment(**BARE)))


class ElsewhereTest(Runs):

    def test_they_run_on_another_platform_by_the_profile_alone(self):
        with Served() as platform:
            settings = platform.settings(AEP_SANDBOX="stage")
            self.all_ok(self.runs("--tenant", **settings))
            for sandbox in ("prod", "dev", "stage"):
                self.assertEqual(platform.connections(sandbox), [], "they clean up")
            stranger = self.runs("--tenant", "00", **{**settings, "AEP_CLIENT_SECRET": "wrong"})
            self.assertEqual(stranger.returncode, 1)
            self.assertIn("invalid_client", stranger.stdout)


@unittest.skipUnless(mariadb.PROGRAM or mariadb.REQUIRED, mariadb.MISSING)
class OwnDatabaseTest(Runs):
    """On a MariaDB that is started for it; the runner looks for the password in what they print."""

    PASSWORD = "canary-5e1f7c-MARIADB_PASSWORD"  # as the runner sets it

    def test_real_rows_come_out_and_no_secret_does(self):
        text = self.printed("16-from-mariadb-to-a-dataset.ipynb")
        self.assertRegex(text, r"live data of 127\.0\.0\.1")
        self.assertRegex(text, r"3 +Köln +0\.75 +2026-01-01T00:03:00")
        self.assertRegex(text, r"success, 1000 in, 1000 out, 0 failed")
        self.assertRegex(text, r"3 +Köln.*2026-01-01T00:03:00Z")
        self.assertNotIn("(sample data)", text)

    def test_the_section_of_mariadb_shows_them_too(self):
        text = self.printed("05-mariadb.ipynb")
        self.assertRegex(text, r"1 in base connection .own MariaDB. \(live data\)")
        self.assertRegex(text, r"1 +Basel +0\.25 +2026-01-01T00:01:00")

    def printed(self, name):
        """The text of its outputs, run on a copy."""
        folder = self.folder / "notebooks"
        folder.mkdir()
        shutil.copy(NOTEBOOKS / name, folder)
        with mariadb.MariaDb(self.folder / "mariadb", self.PASSWORD) as server:
            self.all_ok(self.runs(
                "--update", "--tenant", "--folder", folder, AEP_PROFILE="local", MARIADB_SERVER="127.0.0.1",
                MARIADB_PORT=server.port, MARIADB_DATABASE="shop", MARIADB_USERNAME="reader"), 1)
        cells = json.loads((folder / name).read_text())["cells"]
        return "\n".join("".join(output["data"]["text/plain"]) for cell in cells
                         for output in cell.get("outputs", []) if "data" in output)


class KernelsTest(Runs):

    def test_they_run_under_stock_jjava(self):
        self.all_ok(self.runs("--check", "--kernel", "java", "00", "07", JJAVA_CLASSPATH=JAR), 2)

    def test_they_run_under_ijava(self):
        listed = start(PYTHON, "-m", "jupyter", "kernelspec", "list").stdout
        if "ijava" not in listed:
            self.skipTest("no kernel named ijava is installed")
        self.all_ok(self.runs("--check", "--kernel", "ijava", "00", "07", "08", IJAVA_CLASSPATH=JAR,
                              IJAVA_STARTUP_SCRIPTS_PATH=NOTEBOOKS / "ijava-startup.jsh"), 3)

    def test_the_jar_registers_itself_when_a_cell_adds_it(self):
        cell = f"%classpath {JAR}\naep().connections()"
        notebook = {"cells": [{"cell_type": "code", "source": cell, "metadata": {}, "id": "one",
                               "outputs": [], "execution_count": None}],
                    "metadata": {}, "nbformat": 4, "nbformat_minor": 5}
        path = self.folder / "late.ipynb"
        path.write_text(json.dumps(notebook))
        self.all_ok(self.runs("--update", "--kernel", "java", "--folder", self.folder), 1)
        self.assertIn("<b>0 base connections in local platform, sandbox dev</b>", path.read_text())


class CheckTest(Runs):
    """What a run looks at, and what it does not."""

    def test_nothing_of_the_callers_chooses_where_they_work(self):
        (self.folder / ".aep").mkdir()
        (self.folder / ".aep" / "aep.conf").write_text(
            'aep.profile = work\naep.profiles.work { platform-url = "http://127.0.0.1:9"\n'
            'ims-url = "http://127.0.0.1:9", client-id = a, client-secret = b, org-id = "c@AdobeOrg" }\n')
        self.all_ok(self.runs("--check", "00", HOME=self.folder, AEP_PROFILE="work",
                              JAVA_TOOL_OPTIONS="-Daep.profile=work"), 1)

    def test_no_database_of_the_callers_changes_an_output(self):
        self.all_ok(self.runs("--check", "16", "05", MARIADB_SERVER="127.0.0.1", MARIADB_PORT="9"), 2)

    def test_it_fails_on_drift_on_an_error_and_on_a_secret(self):
        for change, complaint in {
            "aep().where() + 1": "drifted",
            "throw new IllegalStateException(\"no\")": "cell 4: java.lang.IllegalStateException, no",
            "secret(\"CASSANDRA_PASSWORD\").reveal()": "a secret is in an output",
        }.items():
            with self.subTest(change):
                done = self.checked("01-credentials.ipynb", "aep().where()", change)
                self.assertEqual(done.returncode, 1, done.stdout)
                self.assertIn(complaint, done.stdout)

    def checked(self, name, cell, change):
        folder = self.folder / re.sub(r"\W+", "-", change)
        folder.mkdir()
        notebook = json.loads((NOTEBOOKS / name).read_text())
        [place] = [each for each in notebook["cells"] if each["source"] == [cell]]
        place["source"] = [change]
        (folder / name).write_text(json.dumps(notebook))
        return self.runs("--check", "--folder", folder)

    def test_it_skips_what_needs_more_than_there_is(self):
        [needy] = NEEDY
        done = self.runs("--check", needy.name, SPARK_HOME=self.folder)
        self.assertEqual(self.ok(done), f"skip  {needy.name}  needs SPARK_JAR in the environment\n")

    def test_it_fails_when_a_name_is_nobodys(self):
        done = self.runs("--check", "00", "no-such-notebook")
        self.assertEqual(done.returncode, 2)
        self.assertIn("no notebook is named no-such-notebook", done.stderr)


class TextTest(Case):

    def test_there_is_one_for_each_source_and_some_more(self):
        self.assertEqual([path.name[:2] for path in PATHS[:10]], [f"{number:02d}" for number in range(10)])

    def test_the_index_names_every_notebook(self):
        index = (NOTEBOOKS / "README.md").read_text()
        for path in PATHS:
            self.assertIn(f"({path.name})", index)

    def test_each_has_prose_before_code_and_ends_by_cleaning_up(self):
        for path in PATHS:
            with self.subTest(path.name):
                cells = json.loads(path.read_text())["cells"]
                text = "".join(cells[0]["source"])
                self.assertRegex(text, r"^# .+\n\n.+\n\n\*\*You need:\*\*")
                self.assertTrue(any("## Clean up" in "".join(cell["source"]) for cell in cells))
                first = next(i for i, cell in enumerate(cells) if cell["cell_type"] == "code")
                self.assertGreater(first, 0)
                self.assertFalse(any("execution" in cell["metadata"] for cell in cells))


if __name__ == "__main__":
    unittest.main()
