"""Runs the script tests, adds the Java tests that have just run, and prints the total.

Takes the exit code of the Java build. A build that breaks without a failing test, for instance
because something does not compile, counts as one failure.
"""

import sys
import unittest
import xml.etree.ElementTree as xml
from pathlib import Path

HERE = Path(__file__).resolve().parent
REPORTS = HERE.parents[1] / "dsl" / "target" / "surefire-reports"


def java_results(build_code):
    """Passed, failed and skipped, as the reports say."""
    total = failed = skipped = 0
    for report in REPORTS.glob("TEST-*.xml"):
        suite = xml.parse(report).getroot().attrib
        total += int(suite["tests"])
        failed += int(suite["failures"]) + int(suite["errors"])
        skipped += int(suite["skipped"])
    broken = 1 if build_code != 0 and failed == 0 else 0
    return total - failed - skipped, failed + broken, skipped


def script_results():
    sys.path.insert(0, str(HERE))
    suite = unittest.defaultTestLoader.discover(str(HERE), pattern="test_*.py")
    result = unittest.TextTestRunner(stream=sys.stdout, verbosity=2).run(suite)
    broken = {id(test): test for test, _ in result.failures + result.errors}
    failed = len({getattr(test, "test_case", test) for test in broken.values()})
    failed += len(result.unexpectedSuccesses)
    skipped = len(result.skipped)
    return result.testsRun - failed - skipped, failed, skipped


def main(build_code):
    counts = [sum(pair) for pair in zip(java_results(build_code), script_results())]
    passed, failed, skipped = counts
    print(f"\n{passed} passed, {failed} failed" + (f", {skipped} skipped" if skipped else ""))
    return 1 if failed or build_code else 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1])))
