"""The Java build with its tests: one Maven call, counted by the reports that it leaves.

It also publishes the jar into a folder, for the tests of programs that ask Maven for it.
"""

import shutil
import subprocess
import xml.etree.ElementTree as xml
from pathlib import Path

import live_table
from counts import Counts
from library import publishing

ROOT = Path(__file__).resolve().parents[2]
MODULES = ["dsl", "dsl/spark"]
CONTRACT = ROOT / "dsl" / "target" / "live-contract.tsv"  # what tests of real databases leave


def run(long, live):
    reports = [ROOT / module / "target" / "surefire-reports" for module in MODULES]
    for folder in reports:
        shutil.rmtree(folder, ignore_errors=True)
    CONTRACT.unlink(missing_ok=True)
    command = [shutil.which("mvn") or "mvn", "-B", "-ntp", "-Pspark", *publishing()]
    if long:
        command.append("-DexcludedGroups=")
    if live:
        command.append("-Dcontract.live=true")
    print("running " + " ".join(["mvn", *command[1:]]), flush=True)
    try:
        code = subprocess.run(command, cwd=ROOT, stdin=subprocess.DEVNULL).returncode
    except FileNotFoundError:
        print("there is no Maven: apt install maven, brew install maven")
        code = 1
    print("\n" + live_table.text(CONTRACT), flush=True)
    return counted(reports, code)


def counted(folders, code):
    """As the reports say. A build that broke without a failing test, or ran none, is a failure."""
    total = failed = skipped = 0
    for report in [file for folder in folders for file in Path(folder).glob("TEST-*.xml")]:
        suite = xml.parse(report).getroot().attrib
        total += int(suite["tests"])
        failed += int(suite["failures"]) + int(suite["errors"])
        skipped += int(suite["skipped"])
    passed = total - failed - skipped
    if failed == 0 and (code != 0 or passed == 0):
        print(f"the Java build ended with {code}; tests that passed: {passed}", flush=True)
        failed = 1
    return Counts(passed, failed, skipped)
