"""Runs the notebooks with the real kernel, each in a fresh one, and compares or rewrites outputs.

    scripts/notebook --check  [NAME...]   fails on an error, a secret, or an output that drifted
    scripts/notebook --update [NAME...]   rewrites outputs and metadata

A notebook whose cells have a tag `needs NAME` runs where the environment has that NAME; elsewhere it is skipped.

The local platform runs with a seed and a clock, so ids and times repeat. The clock is ahead of the
machine's: a client that looks for what it sent wants it to be no older than its request. Its port is whatever is
free; outputs name port 8077 instead, the one that `aep serve` takes.
"""

import argparse
import base64
import difflib
import json
import os
import re
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import nbformat
from nbclient import NotebookClient

NOTEBOOKS = Path(__file__).resolve().parents[2] / "notebooks"
CANARY = "canary-5e1f7c"
FIXED = ("-Daep.local.seed=7 -Daep.local.clock=2030-01-01T00:00:00Z "
         "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC")  # for stock JJava; ours has them
PORT = re.compile(r"127\.0\.0\.1:\d+")
WAITING = re.compile(r"(waiting for the first run|run \w+).*, \d+ s")
# When runs are due is a matter of how fast the machine came to it.
DUE = re.compile(r"(2030-01-01[T ]00:00:|\b18934560)(?!00)\d\d\b")
TOOK = re.compile(r" in [\d,]+\.\d s, [\d,]+/s; requests: [\d,]+|, [\d.]+/s, took \d+ s")
PICTURE = re.compile(r"(?<=data:image/svg\+xml;base64,)[A-Za-z0-9+/=]+")
NEEDS = "needs "
KERNEL = {"display_name": "Java (AEP)", "language": "java", "name": "aep"}
# What the kernel reports, but for the version of the machine's Java.
LANGUAGE = {"codemirror_mode": "java", "file_extension": ".jshell", "mimetype": "text/x-java-source",
            "name": "Java", "pygments_lexer": "java"}


def environment(home, tenant):
    """The caller's, with every secret a canary and nobody's files; its AEP settings for a tenant.

    Without a tenant no setting of the caller's may choose where the cells work: not an AEP variable,
    not an option for every JVM, and no file, since the session looks for one in HOME. Nor may a
    parameter name a database: the outputs are those of the samples.
    """
    dropped = () if tenant else ("AEP_", "JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "JJAVA_JVM_OPTS")
    unset = set() if tenant else parameter_names()
    env = {name: value for name, value in os.environ.items()
           if not name.startswith(dropped) and name not in unset}
    options = f"{FIXED} -Duser.home={home}" + ("" if tenant else " -Daep.profile=local")
    env.update({name: f"{CANARY}-{name}" for name in secret_names()}, HOME=home, JDK_JAVA_OPTIONS=options)
    return env


def secret_names():
    return asked("secret")


def parameter_names():
    """But for what a notebook cannot do without."""
    return asked("parameter") - {name for path in NOTEBOOKS.glob("*.ipynb") for name in needs(path)}


def asked(call):
    text = "\n".join(path.read_text() for path in NOTEBOOKS.glob("*.ipynb"))
    return set(re.findall(call + r'\(\\"(\w+)\\"', text))


def execute(path, options):
    notebook = nbformat.read(path, 4)
    with tempfile.TemporaryDirectory(prefix="aep-home-") as home:
        client = NotebookClient(
            notebook, timeout=120, kernel_name=options.kernel, record_timing=False, allow_errors=True,
            resources={"metadata": {"path": home}})  # an aep.conf beside the notebooks does not count
        client.execute(env=environment(home, options.tenant), stderr=open(os.devnull, "w"))
    return normal(notebook)


def normal(notebook):
    """What does not depend on the machine."""
    notebook.metadata = {"kernelspec": KERNEL, "language_info": LANGUAGE}
    for number, cell in enumerate(notebook.cells):
        cell.id = f"cell-{number:02d}"
        cell.metadata = {"tags": cell.metadata["tags"]} if "tags" in cell.metadata else {}
        if cell.cell_type == "code":
            cell.outputs = [nbformat.from_dict(json.loads(settled(json.dumps(output))))
                            for output in joined(cell.outputs) if not is_waiting(output)]
    return notebook


def is_waiting(output):
    """A slow machine says that it is at work, a fast one does not."""
    return WAITING.fullmatch(output.get("data", {}).get("text/plain", "")) is not None


def settled(output):
    """With one port, with all runs due at one time, and without how long a sending took."""
    return PICTURE.sub(lambda found: encoded(at_five(decoded(found[0]))),
                       TOOK.sub("", PORT.sub("127.0.0.1:8077", at_five(output))))


def at_five(text):
    return DUE.sub(r"\g<1>05", text)


def joined(outputs):
    """Streams arrive in pieces of any size."""
    whole = []
    for output in outputs:
        if whole and output.output_type == "stream" == whole[-1].output_type \
                and output.name == whole[-1].name:
            whole[-1].text += output.text
        else:
            whole.append(output)
    return whole


def needs(path):
    """What a notebook needs of the environment, by the tags of its cells."""
    tags = [tag for cell in nbformat.read(path, 4).cells for tag in cell.metadata.get("tags", [])]
    return [tag.removeprefix(NEEDS) for tag in tags if tag.startswith(NEEDS)]


def lacking(path):
    """What of that is not there."""
    return [name for name in needs(path) if not os.environ.get(name)]


def problems(path, options):
    """What is wrong with a notebook, and the notebook as it ran."""
    try:
        notebook = execute(path, options)
    except Exception as failure:  # a kernel that died, or an output that is no output
        return [f"it did not run to its end: {type(failure).__name__}: {failure}"[:2000]], ""
    found = [f"cell {i}: {output.evalue.strip()}"
             for i, cell in enumerate(notebook.cells) for output in cell.get("outputs", [])
             if output.output_type == "error"]
    text = nbformat.writes(notebook)
    if CANARY in text + "".join(map(decoded, PICTURE.findall(text))):
        found.append("a secret is in an output")
    if options.check and not found:
        found += drift(path.read_text(), text)
    return found, text


def decoded(picture):
    return base64.b64decode(picture).decode()


def encoded(picture):
    return base64.b64encode(picture.encode()).decode()


def drift(committed, now):
    lines = difflib.unified_diff(steady(committed), steady(now), "committed", "now", n=1, lineterm="")
    shown = [line[:300] for line in lines]
    return ["an output drifted; if it should: scripts/notebook --update\n" + "\n".join(shown)] if shown else []


def steady(text):
    """Its lines without the progress of sendings, which only slow ones show."""
    notebook = nbformat.reads(text, 4)
    for cell in notebook.cells:
        if cell.cell_type == "code":
            cell.outputs = [output for output in cell.outputs
                            if not output.get("data", {}).get("text/plain", "").startswith("sending ")]
    return nbformat.writes(notebook).splitlines()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--update", action="store_true")
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--kernel", default="aep", help="another kernel than Java (AEP)")
    parser.add_argument("--tenant", action="store_true", help="where AEP_PROFILE says, not offline")
    parser.add_argument("--folder", type=Path, default=NOTEBOOKS, help="other notebooks than ours")
    parser.add_argument("names", nargs="*")
    options = parser.parse_args()
    every = sorted(options.folder.glob("*.ipynb"))
    paths = [path for path in every
             if not options.names or any(name in path.name for name in options.names)]
    for name in options.names:
        if not any(name in path.name for path in every):
            parser.error(f"no notebook is named {name}")
    lacks = {path: lacking(path) for path in paths}
    for path in filter(lacks.get, paths):
        print(f"skip  {path.name}  needs {' and '.join(lacks[path])} in the environment", flush=True)
    failed = 0
    with ThreadPoolExecutor(2) as pool:
        runs = [(path, pool.submit(problems, path, options)) for path in paths if not lacks[path]]
        for path, run in runs:
            found, text = run.result()
            print(f"{'FAIL' if found else 'ok':4}  {path.name}", *found, sep="\n      ", flush=True)
            failed += bool(found)
            if options.update and not found and text != path.read_text():
                path.write_text(text)
    return 1 if failed or not paths else 0


if __name__ == "__main__":
    sys.exit(main())
