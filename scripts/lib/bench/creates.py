"""10,000 creates by a script of ours, by Python's aepp and by a loop on java.net.http.

All three send one after the other to one `aep serve`, which has warmed up, and take turns. What
counts is the time from the first create to the last by each program's own clock, cold as it starts.
The loop gets the JVM flags of `aep run`: with both compilers it is slower.
"""

import functools
import json
import statistics
import subprocess
import sys
import tempfile

from common import AEP, HERE, ROOT, ROUNDS, Row, Skip, compiled, environment, tool

COUNT = 10_000
WARM = 3_000
VENV = ROOT / "target" / "aepp"
WANTED = "aepp==0.6.0"
FLAGS = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"]


def aepp_python():
    """Of a venv of its own."""
    python = VENV / "bin" / "python"
    if not (VENV / "installed").exists():
        pip = [str(python), "-m", "pip", "install", "-q", "--disable-pip-version-check", WANTED]
        for command in ([sys.executable, "-m", "venv", "--clear", str(VENV)], pip):
            if subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode:
                raise Skip(f"{WANTED} could not be installed")
        (VENV / "installed").touch()
    return str(python)


def served():
    server = subprocess.Popen([str(AEP), "serve", "--port", "0", "--json"], stdout=subprocess.PIPE,
                              text=True, env=environment())
    return server, json.loads(server.stdout.readline())


def settings(there, **others):
    return environment(
        AEP_PROFILE="default", AEP_PLATFORM_URL=there["platform"], AEP_IMS_URL=there["ims"],
        AEP_CLIENT_ID=there["clientId"], AEP_CLIENT_SECRET=there["clientSecret"],
        AEP_ORG_ID=there["orgId"], AEP_SANDBOX=there["sandbox"], AEP_ACCESS_TOKEN=there["accessToken"],
        **others)


@functools.cache
def median_seconds():
    """Seconds by each of the three."""
    with tempfile.TemporaryDirectory() as folder:
        loop = [tool("java"), *FLAGS, "-cp", compiled(folder), "io.github.aepdsl.bench.PlainLoop"]
        commands = {
            "ours": [str(AEP), "run", str(HERE / "creates.jsh")],
            "loop": loop,
            "aepp": [aepp_python(), str(HERE / "aepp_creates.py")],
        }
        rounds = []
        for _ in range(max(3, ROUNDS // 5)):
            server, there = served()
            try:
                printed(loop, WARM, there)
                rounds.append({name: printed(command, COUNT, there) for name, command in commands.items()})
            finally:
                server.terminate()
                server.wait()
                server.stdout.close()
    return {name: statistics.median(each[name] for each in rounds) for name in commands}


def printed(command, count, there, **others):
    """The seconds that a program prints as its last line."""
    done = subprocess.run([*command, str(count)], env=settings(there, **others), check=True, text=True,
                          stdout=subprocess.PIPE)
    return float(done.stdout.splitlines()[-1])


ROWS = {
    "aepp": Row("10,000 create() by aep run, rate / that of Python's aepp", ">= 5",
                lambda: median_seconds()["aepp"] / median_seconds()["ours"]),
    "loop": Row("10,000 create() by aep run, time / a loop on java.net.http", "<= 1.05",
                lambda: median_seconds()["ours"] / median_seconds()["loop"]),
}
