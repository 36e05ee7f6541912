"""Runs the tests and prints the total: N passed, M failed[, K skipped].

Without a part all three run: the Java build with its tests, the tests of the scripts, and those of
the notebooks. The exit code is 0 when something ran and nothing failed, 1 when something failed, and
2 when the options are wrong.
"""

import argparse
import os
import sys
from concurrent.futures import ThreadPoolExecutor

import java_part
import script_part
from counts import Counts

TENANT = ["AEP_CLIENT_ID", "AEP_CLIENT_SECRET", "AEP_ORG_ID", "AEP_SANDBOX"]


def parser():
    made = argparse.ArgumentParser(
        prog="scripts/test", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    made.add_argument("--java", action="store_true", help="the Java build with its tests")
    made.add_argument("--scripts", action="store_true", help="the tests of scripts/")
    made.add_argument("--notebooks", action="store_true", help="the tests of notebooks/")
    made.add_argument("--long", action="store_true", help="also the tests that take minutes")
    made.add_argument(
        "--live", action="store_true",
        help="also the contract tests against a tenant, where they create and delete connections; "
             "needs " + ", ".join(TENANT))
    made.add_argument("names", nargs="*", metavar="NAME",
                      help="only script and notebook tests whose name holds it, such as test_serve")
    return made


def options(made):
    chosen = made.parse_args()
    missing = [name for name in TENANT if not os.environ.get(name)]
    if chosen.live and missing:
        made.error("--live needs a tenant, and there is no " + ", ".join(missing))
    if chosen.names and chosen.java:
        made.error("a NAME chooses script and notebook tests; one Java test: mvn -pl dsl test -Dtest=NAME")
    if not (chosen.java or chosen.scripts or chosen.notebooks):
        chosen.java = not chosen.names
        chosen.scripts = chosen.notebooks = True
    return chosen


def main():
    made = parser()
    chosen = options(made)
    if chosen.long:
        os.environ["AEP_TEST_LONG"] = "1"
    classes = script_part.classes(chosen)
    if chosen.names and not classes:
        made.error("no test is named " + " or ".join(chosen.names))
    total = Counts()
    with ThreadPoolExecutor(1) as beside:  # pip mostly waits, so it does that while Java builds
        packages = beside.submit(script_part.install_packages, classes)
        if chosen.java:
            total += java_part.run(chosen.long, chosen.live)
        packages.result()
    if chosen.scripts or chosen.notebooks:
        total += script_part.run(classes)
    print(f"\n{total}")
    return 1 if total.failed else 0


if __name__ == "__main__":
    sys.exit(main())
