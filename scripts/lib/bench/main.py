"""Prints what speed was promised and what it is, a row each: mostly ratios of runs that take turns.

ROUNDS (15) in the environment says how many; medians count. A row that others disturb says so.
"""

import argparse
import subprocess
import sys

import creates
import inside
import jar
import kernel
import lists
import live
import prompt
import streaming
from common import AEP, Skip, busy

ROWS = {**prompt.ROWS, **jar.ROWS, **inside.ROWS, **creates.ROWS, **lists.ROWS, **kernel.ROWS,
        **streaming.ROWS, **live.ROWS}


def show(name, row):
    before = busy()
    try:
        value = row.measure()
    except Skip as reason:
        print(f"{name:<10} {row.what:<62} skipped: {reason}", flush=True)
        return
    after = busy()
    verdict = "ok" if row.reached(value) else "MISSED"
    caveat = f"  (others take {max(before, after):.0%} of the machine)" if max(before, after) > 0.1 else ""
    print(f"{name:<10} {row.what:<62} {value:8.3f} {row.unit:<3} goal {row.goal:<8} {verdict}{caveat}", flush=True)


def main():
    parser = argparse.ArgumentParser(prog="scripts/bench", description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--list", action="store_true", help="says what each row measures")
    parser.add_argument("rows", nargs="*", metavar="ROW", help="which; all without one")
    chosen = parser.parse_args()
    unknown = [name for name in chosen.rows if name not in ROWS]
    if unknown:
        parser.error(f"no row is named {' or '.join(unknown)}; there are {', '.join(ROWS)}")
    if chosen.list:
        for name, row in ROWS.items():
            print(f"{name:<10} {row.what}, goal {row.goal}{row.unit and ' ' + row.unit}")
        return
    subprocess.run([str(AEP), "--version"], check=True, stdout=subprocess.DEVNULL)
    for name in chosen.rows or ROWS:
        show(name, ROWS[name])


if __name__ == "__main__":
    sys.exit(main())
