"""The notebooks: the real kernel, what their outputs say, and what JupyterLab shows of them."""

import contextlib
import json
import re
import shutil
import signal
import subprocess
import time
import unittest
import urllib.error
import urllib.request
from pathlib import Path

from aep import ROOT, Case, environment, start

NOTEBOOKS = ROOT / "notebooks"
PYTHON = ROOT / ".venv" / "bin" / "python"
RUNNER = ROOT / "scripts" / "lib" / "notebooks.py"
CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)


def setUpModule():
    done = start(ROOT / "scripts" / "notebook", "--prepare", timeout=900)
    assert done.returncode == 0, done.stderr


class NotebooksTest(Case):

    def runs(self, *arguments, **env):
        return start(PYTHON, RUNNER, *arguments, timeout=600, env=environment(**env))

    def test_every_notebook_gives_the_committed_outputs(self):
        out = self.ok(start(ROOT / "scripts" / "notebook", "--check", timeout=600, cwd="/"))
        self.assertEqual(out.count("ok  "), len(list(NOTEBOOKS.glob("*.ipynb"))), out)

    def test_nothing_of_the_callers_chooses_where_they_work(self):
        (self.folder / ".aep").mkdir()
        (self.folder / ".aep" / "aep.conf").write_text(
            'aep.profile = work\naep.profiles.work { platform-url = "http://127.0.0.1:9"\n'
            'ims-url = "http://127.0.0.1:9", client-id = a, client-secret = b, org-id = "c@AdobeOrg" }\n')
        self.ok(self.runs("--check", "00", HOME=self.folder, AEP_PROFILE="work",
                          JAVA_TOOL_OPTIONS="-Daep.profile=work"))

    def test_they_run_under_stock_jjava(self):
        self.ok(self.runs("--check", "--kernel", "java", "00", "07",
                          JJAVA_CLASSPATH=ROOT / "dsl" / "target" / "aep-dsl.jar"))

    def test_the_jar_registers_itself_when_a_cell_adds_it(self):
        jar = ROOT / "dsl" / "target" / "aep-dsl.jar"
        cell = f"%classpath {jar}\naep().connections()"
        notebook = {"cells": [{"cell_type": "code", "source": cell, "metadata": {}, "id": "one",
                               "outputs": [], "execution_count": None}],
                    "metadata": {}, "nbformat": 4, "nbformat_minor": 5}
        path = self.folder / "late.ipynb"
        path.write_text(json.dumps(notebook))
        self.ok(self.runs("--update", "--kernel", "java", "--folder", self.folder))
        self.assertIn("<b>0 base connections in local platform, sandbox dev</b>", path.read_text())

    def test_they_run_under_ijava(self):
        listed = start(PYTHON, "-m", "jupyter", "kernelspec", "list").stdout
        if "ijava" not in listed:
            self.skipTest("no kernel named ijava is installed")
        self.ok(self.runs("--check", "--kernel", "ijava", "00", "07", "08",
                          IJAVA_CLASSPATH=ROOT / "dsl" / "target" / "aep-dsl.jar",
                          IJAVA_STARTUP_SCRIPTS_PATH=NOTEBOOKS / "ijava-startup.jsh"))

    def test_they_run_on_another_platform_by_the_profile_alone(self):
        with served() as platform:
            settings = {"AEP_PROFILE": "default", "AEP_PLATFORM_URL": platform["platform"],
                        "AEP_IMS_URL": platform["ims"], "AEP_INLET_URL": platform["inlet"],
                        "AEP_CLIENT_ID": platform["clientId"], "AEP_ORG_ID": platform["orgId"],
                        "AEP_CLIENT_SECRET": platform["clientSecret"], "AEP_SANDBOX": "stage"}
            self.ok(self.runs("--tenant", **settings))
            stranger = self.runs("--tenant", "00", **{**settings, "AEP_CLIENT_SECRET": "wrong"})
            self.assertIn("invalid_client", stranger.stdout)

    def test_the_run_fails_on_drift_on_an_error_and_on_a_secret(self):
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
        folder = self.folder / plain_name(change)
        folder.mkdir()
        notebook = json.loads((NOTEBOOKS / name).read_text())
        for each in notebook["cells"]:
            if each["source"] == [cell]:
                each["source"] = [change]
        (folder / name).write_text(json.dumps(notebook))
        return self.runs("--check", "--folder", folder)

    def test_the_index_names_every_notebook(self):
        index = (NOTEBOOKS / "README.md").read_text()
        for path in NOTEBOOKS.glob("*.ipynb"):
            self.assertIn(f"({path.name})", index)

    def test_each_has_prose_before_code_and_ends_by_cleaning_up(self):
        for path in NOTEBOOKS.glob("*.ipynb"):
            with self.subTest(path.name):
                cells = json.loads(path.read_text())["cells"]
                text = "".join(cells[0]["source"])
                self.assertRegex(text, r"^# .+\n\n.+\n\n\*\*You need:\*\*")
                self.assertTrue(any("## Clean up" in "".join(cell["source"]) for cell in cells))
                first = next(i for i, cell in enumerate(cells) if cell["cell_type"] == "code")
                self.assertGreater(first, 0)
                self.assertFalse(any("execution" in cell["metadata"] for cell in cells))


@contextlib.contextmanager
def served():
    """A local platform in a process of its own, as aep serve --json describes it."""
    process = subprocess.Popen([ROOT / "scripts" / "aep", "serve", "--port", "0", "--json"],
                               stdout=subprocess.PIPE, text=True, env=environment())
    try:
        yield json.loads(process.stdout.readline())
    finally:
        process.terminate()
        process.wait(30)
        process.stdout.close()


def plain_name(text):
    return re.sub(r"\W+", "-", text)


class JupyterLabTest(Case):

    def test_tables_and_pictures_are_visible_where_nobody_trusts_the_notebook(self):
        if not CHROMIUM:
            self.skipTest("no Chromium is installed")
        for theme in ("Light", "Dark"):
            with self.subTest(theme):
                seen = self.look(theme)
                self.assertFalse(seen["trusted"])
                self.assertEqual(seen["dark"], theme == "Dark")
                self.assertEqual(seen["kernel"], "Java (AEP)")
                self.assertTrue(any("web clicks" in table for table in seen["tables"]), seen)
                self.assertTrue(any("-> inlet http" in picture for picture in seen["pictures"]), seen)
                self.assertEqual(seen["scripts"], 0)

    @staticmethod
    def look(theme):
        shots = ROOT / "target" / "screenshots"
        shots.mkdir(parents=True, exist_ok=True)
        done = start(PYTHON, ROOT / "scripts" / "lib" / "look.py", NOTEBOOKS / "00-first-connection.ipynb",
                     theme, shots / f"jupyterlab-{theme.lower()}.png", CHROMIUM, timeout=240)
        assert done.returncode == 0, done.stderr[-2000:]
        return json.loads(done.stdout)


class KernelTest(Case):

    def test_the_kernel_can_be_installed_for_another_jupyter(self):
        kernels = self.folder / "share" / "jupyter" / "kernels"
        shutil.copytree(ROOT / ".venv" / "share" / "jupyter" / "kernels" / "java", kernels / "java")
        for _ in range(2):
            out = self.ok(start(ROOT / "scripts" / "aep", "kernel", "--prefix", self.folder, cwd="/"))
            self.assertIn(str(kernels / "aep"), out)
        spec = json.loads((kernels / "aep" / "kernel.json").read_text())
        self.assertEqual(spec["display_name"], "Java (AEP)")
        self.assertEqual(spec["env"]["JJAVA_CLASSPATH"], str(ROOT / "dsl" / "target" / "aep-dsl.jar"))
        archive = next(word for word in spec["argv"] if "SharedArchiveFile" in word)
        self.assertTrue(Path(archive.split("=")[1]).exists())

    def test_without_jjava_it_says_what_to_install(self):
        done = start(ROOT / "scripts" / "aep", "kernel", "--prefix", self.folder)
        self.assertEqual(done.returncode, 1)
        self.assertIn("pip install jjava", done.stderr)

    def test_jupyterlab_is_served_with_the_kernel_listed(self):
        lab = subprocess.Popen(
            [ROOT / "scripts" / "notebook", "--no-browser", "--port=0",
             "--IdentityProvider.token=none-needed"],
            cwd="/", env=environment(JUPYTER_RUNTIME_DIR=self.folder), stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        try:
            address = next(re.search(r"http://(localhost|127[\d.]+):\d+", line) for line in lab.stderr
                           if re.search(r"http://(localhost|127[\d.]+):\d+/lab", line)).group(0)
            self.assertIn("Java (AEP)", self.get(address + "/api/kernelspecs"))
            self.assertIn("00-first-connection.ipynb", self.get(address + "/api/contents"))
        finally:
            lab.send_signal(signal.SIGTERM)
            lab.wait(30)
            lab.stderr.close()

    @staticmethod
    def get(url):
        url = url.replace("localhost", "127.0.0.1")
        request = urllib.request.Request(url, headers={"Authorization": "token none-needed"})
        end = time.monotonic() + 60
        while True:
            try:
                with urllib.request.urlopen(request, timeout=30) as answer:
                    return answer.read().decode()
            except urllib.error.URLError:  # it says where it will serve before it does
                if time.monotonic() > end:
                    raise
                time.sleep(0.5)


if __name__ == "__main__":
    unittest.main()
