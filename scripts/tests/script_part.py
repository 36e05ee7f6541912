"""The script tests: class by class in a few processes, since each of them mostly waits for a JVM.

A class prints nothing while it runs; its whole output comes when it is through.
"""

import contextlib
import io
import multiprocessing
import os
import subprocess
import unittest
from concurrent.futures import ProcessPoolExecutor, as_completed
from pathlib import Path

import library
from aep import AEP, environment, jdks
from counts import Counts

HERE = Path(__file__).resolve().parent
SCRIPTS = HERE.parent
NOTEBOOKS = "test_notebook"  # what the modules about notebooks are called; they take longest
LIBRARY = "test_library"
PREPARED = "AEP_TEST_PREPARED"  # tells their setUpModule that everything is installed


def classes(chosen):
    """The names of tests, a list for each class."""
    groups = {}
    for test in flat(unittest.defaultTestLoader.discover(str(HERE), pattern="test_*.py")):
        name = test.id()
        wanted = chosen.notebooks if NOTEBOOKS in name else chosen.scripts
        if wanted and (not chosen.names or any(part in name for part in chosen.names)):
            groups.setdefault(name.rpartition(".")[0], []).append(name)
    return sorted(groups.values(), key=lambda names: not of_notebooks(names))


def flat(suite):
    for test in suite:
        yield from flat(test) if isinstance(test, unittest.TestSuite) else [test]


def of_notebooks(names):
    return NOTEBOOKS in names[0]


def install_packages(groups):
    if any(map(of_notebooks, groups)):
        subprocess.run([SCRIPTS / "notebook", "--packages"])


def run(groups):
    if not groups:
        print("there are no script tests")
        return Counts(failed=1)
    prepare(groups)
    total = Counts()
    workers = (os.cpu_count() or 1) + 1
    with ProcessPoolExecutor(workers, multiprocessing.get_context("spawn")) as pool:
        runs = {pool.submit(run_class, names): names for names in groups}
        for done in as_completed(runs):
            text, counts = outcome(done, runs[done])
            print(text, flush=True)
            total += counts
    return total


def outcome(done, names):
    try:
        return done.result()
    except Exception as broken:  # the process ended, which no test may do
        return f"{names[0]}: {broken}", Counts(failed=len(names))


def prepare(groups):
    """What the first of them would do while the others wait or would mind: jar, fast start, kernel."""
    if any(LIBRARY in names[0] for names in groups):
        subprocess.run([AEP, "--version"], env=environment(), stdout=subprocess.DEVNULL)
        library.publish()  # builds the jar once more, unless the Java build has done it
    for jdk in jdks():
        for words in (["--version"], ["shell", "--help"]):  # a start of each kind
            subprocess.run([AEP, *words], env=environment(jdk), stdout=subprocess.DEVNULL)
    if any(map(of_notebooks, groups)):
        done = subprocess.run([SCRIPTS / "notebook", "--prepare"])
        if done.returncode == 0:
            os.environ[PREPARED] = "1"


def run_class(names):
    """Runs in a process of the pool. What neither passed nor was skipped has failed."""
    text = io.StringIO()
    suite = unittest.defaultTestLoader.loadTestsFromNames(names)
    with contextlib.redirect_stdout(text):
        result = unittest.TextTestRunner(stream=text, verbosity=2, resultclass=Result).run(suite)
    wrong = {whole(test) for test, _ in result.failures + result.errors}
    skipped = {whole(test) for test, _ in result.skipped} - wrong
    failed = wrong | set(names) - result.passed - skipped
    return text.getvalue(), Counts(len(result.passed), len(failed), len(skipped))


class Result(unittest.TextTestResult):

    def __init__(self, *settings, **more):
        super().__init__(*settings, **more)
        self.passed = set()

    def addSuccess(self, test):
        super().addSuccess(test)
        self.passed.add(test.id())


def whole(test):
    """The name of the test, also of one of its parts."""
    return getattr(test, "test_case", test).id()
