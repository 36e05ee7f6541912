"""The notebook kernel beside stock JJava."""

import statistics
import subprocess

from common import HERE, ROOT, ROUNDS, Row


def start_to_answer():
    """JupyterLab and JJava come with scripts/notebook."""
    subprocess.run([str(ROOT / "scripts" / "notebook"), "--prepare"], check=True)
    ratios = subprocess.run(
        [str(ROOT / ".venv" / "bin" / "python"), str(HERE / "kernel_start.py"), str(max(3, ROUNDS // 3))],
        check=True, text=True, stdout=subprocess.PIPE)
    return statistics.median(map(float, ratios.stdout.split()))


ROWS = {"kernel": Row("kernel start to first DSL answer / stock JJava's first cell", "<= 1.0", start_to_answer)}
