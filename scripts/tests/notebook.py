"""Where the notebooks and their Python are, for the tests of them."""

import os

from aep import ROOT, start

NOTEBOOKS = ROOT / "notebooks"
PYTHON = ROOT / ".venv" / "bin" / "python"


def prepare():
    """Installs what they need, unless whoever runs all tests has done it."""
    if not os.environ.get("AEP_TEST_PREPARED"):
        done = start(ROOT / "scripts" / "notebook", "--prepare", timeout=900)
        assert done.returncode == 0, done.stderr
