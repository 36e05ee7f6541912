"""The table of the contract that databases are held against: source × case, as the Java tests left it.

A source whose server could not be had has one line that says why.
"""

from pathlib import Path


def text(file):
    """The table, or nothing when no such test ran."""
    if not Path(file).is_file():
        return ""
    rows = [line.split("\t") for line in Path(file).read_text(encoding="utf-8").splitlines()]
    outcomes = {(source, case): outcome for source, case, outcome in rows if case}
    skipped = {source: outcome for source, case, outcome in rows if not case}
    sources = sorted({source for source, _ in outcomes})
    lines = [f"{source}: {why}" for source, why in sorted(skipped.items())]
    if sources:
        lines = table(sources, outcomes) + lines
    return "\n".join(["live data", *lines])


def table(sources, outcomes):
    cases = sorted({case for _, case in outcomes})
    width = max(map(len, cases))
    head = "  ".join([" " * width, *sources])
    return [head] + [
        "  ".join([case.ljust(width)] + [
            outcomes.get((source, case), "").ljust(len(source)) for source in sources]).rstrip()
        for case in cases]
