"""JupyterLab and the kernel that scripts/notebook installs for it."""

import json
import re
import shutil
import signal
import subprocess
import time
import unittest
import urllib.error
from pathlib import Path

from aep import JAR, PATIENCE, ROOT, Case, environment, start
from notebook import NOTEBOOKS, PYTHON, prepare
from served import get

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)


def setUpModule():
    prepare()


class LabTest(Case):

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

    def test_the_kernel_is_listed(self):
        lab = subprocess.Popen(
            [ROOT / "scripts" / "notebook", "--no-browser", "--port=0",
             "--IdentityProvider.token=none-needed"],
            cwd="/", env=environment(JUPYTER_RUNTIME_DIR=self.folder), stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        try:
            address = next(re.search(r"http://(localhost|127[\d.]+):\d+", line) for line in lab.stderr
                           if re.search(r"http://(localhost|127[\d.]+):\d+/lab", line)).group(0)
            self.assertIn("Java (AEP)", self.asked(address + "/api/kernelspecs"))
            self.assertIn("00-first-connection.ipynb", self.asked(address + "/api/contents"))
        finally:
            lab.send_signal(signal.SIGTERM)
            lab.wait(30)
            lab.stderr.close()

    @staticmethod
    def asked(url):
        end = time.monotonic() + PATIENCE
        while True:
            try:
                return get(url.replace("localhost", "127.0.0.1"), {"Authorization": "token none-needed"})
            except urllib.error.URLError:  # it says where it will serve before it does
                if time.monotonic() > end:
                    raise
                time.sleep(0.5)


class KernelTest(Case):

    def test_can_be_installed_for_another_jupyter(self):
        kernels = self.folder / "share" / "jupyter" / "kernels"
        shutil.copytree(ROOT / ".venv" / "share" / "jupyter" / "kernels" / "java", kernels / "java")
        for _ in range(2):
            out = self.ok(start(ROOT / "scripts" / "aep", "kernel", "--prefix", self.folder, cwd="/"))
            self.assertIn(str(kernels / "aep"), out)
        spec = json.loads((kernels / "aep" / "kernel.json").read_text())
        self.assertEqual(spec["display_name"], "Java (AEP)")
        self.assertEqual(spec["env"]["JJAVA_CLASSPATH"], str(JAR))
        archive = next(word for word in spec["argv"] if "SharedArchiveFile" in word)
        self.assertTrue(Path(archive.split("=")[1]).exists())

    def test_without_jjava_it_says_what_to_install(self):
        done = start(ROOT / "scripts" / "aep", "kernel", "--prefix", self.folder)
        self.assertEqual(done.returncode, 1)
        self.assertIn("pip install jjava", done.stderr)


if __name__ == "__main__":
    unittest.main()
