"""What the script tests share: how to start things, and which JDKs to start them on."""

import functools
import os
import re
import select
import signal
import socket
import subprocess
import tempfile
import time
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
AEP = ROOT / "scripts" / "aep"
JAR = ROOT / "dsl" / "target" / "aep-dsl.jar"
UUID = r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"
CANARY = "canary-7f3a91"
PATIENCE = 120  # seconds that a busy machine may take for anything
HOME = tempfile.TemporaryDirectory(prefix="aep-home-")  # gone when the tests are


# Where the tests run in the background, Ctrl-C and the end of a terminal are ignored, also by what they start.
signal.signal(signal.SIGINT, signal.default_int_handler)
signal.signal(signal.SIGHUP, signal.SIG_DFL)


def environment(jdk=None, **extra):
    """The caller's, without its AEP settings, history and home; None removes a variable."""
    env = {name: value for name, value in os.environ.items() if not name.startswith("AEP_")}
    env.update(AEP_HISTORY="off", HOME=HOME.name)
    if jdk:
        env["JAVA_HOME"] = jdk
    env.update(extra)
    return {name: str(value) for name, value in env.items() if value is not None}


@functools.cache
def default_jdk():
    text = subprocess.run(
        [java(os.environ.get("JAVA_HOME")), "-XshowSettings:properties", "-version"],
        capture_output=True, text=True, check=True).stderr
    return re.search(r"java\.home = (.+)", text).group(1).strip()


def java(jdk):
    return str(Path(jdk) / "bin" / "java") if jdk else "java"


def jdks():
    """The JDK at hand, and those that AEP_TEST_JDKS names (homes, separated as in PATH)."""
    extra = [home for home in os.environ.get("AEP_TEST_JDKS", "").split(os.pathsep) if home]
    for home in extra:
        if not (Path(home) / "bin" / "jshell").exists():
            raise AssertionError(f"AEP_TEST_JDKS names {home}, where no JDK is")
    return [default_jdk(), *extra]


def installed_jdks():
    """Those, and the others that lie beside the one at hand: for tests that take seconds."""
    beside = [home.resolve() for home in Path(default_jdk()).parent.iterdir()
              if (home / "bin" / "jshell").exists()]
    return list(dict.fromkeys(str(Path(home).resolve()) for home in [*jdks(), *sorted(beside)]))


def long(test):
    """Marks a test that takes minutes."""
    return unittest.skipUnless(os.environ.get("AEP_TEST_LONG"), "takes minutes: scripts/test --long")(test)


def run(*args, stdin="", cwd=ROOT, timeout=180, jdk=None, **env):
    """Runs scripts/aep to its end."""
    return start(AEP, *args, stdin=stdin, cwd=cwd, timeout=timeout, env=environment(jdk, **env))


def start(*command, stdin="", cwd=ROOT, timeout=180, env=None):
    return subprocess.run(
        [str(word) for word in command], input=stdin, cwd=cwd, env=env or environment(),
        capture_output=True, text=True, timeout=timeout)


def free_port():
    """One that nobody on loopback has, for programs that have to be told."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        return free.getsockname()[1]


def wait_for(what, patience=PATIENCE):
    """Waits until it is true, as long as a busy machine may take."""
    end = time.monotonic() + patience
    while not what():
        if time.monotonic() > end:
            raise AssertionError("it never came")
        time.sleep(0.05)


class Terminal:
    """A program on a terminal of its own, as a person would use it."""

    def __init__(self, *command, cwd=ROOT, env=None, size=(40, 110)):
        import fcntl, pty, struct, termios
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            os.chdir(cwd)
            words = [str(word) for word in command]
            os.execvpe(words[0], words, {**(env or environment()), "TERM": "xterm"})
        fcntl.ioctl(self.fd, termios.TIOCSWINSZ, struct.pack("HHHH", *size, 0, 0))
        self.seen = ""

    def __enter__(self):
        return self

    def __exit__(self, *failure):
        self.close()

    def close(self):
        """Hangs up, as a closed window does."""
        if self.pid:
            os.close(self.fd)
            self.wait()

    def wait(self, timeout=PATIENCE):
        """Waits for the end and returns the exit code; a program that does not end is killed."""
        end = time.monotonic() + timeout
        while (done := os.waitpid(self.pid, os.WNOHANG)) == (0, 0):
            time.sleep(0.05)
            if time.monotonic() > end:
                os.kill(self.pid, signal.SIGKILL)
        self.pid = None
        return os.waitstatus_to_exitcode(done[1])

    def type(self, text):
        self.seen = ""
        os.write(self.fd, text.encode())

    def line(self, text, then="aep> "):
        """Types a line and returns what came until the next prompt."""
        self.type(text + "\r")
        return self.until(then)

    def settled(self, text):
        """Waits until this is the last that came, and nothing more does for a second."""
        wait_for(lambda: not self.more(1) and plain(self.seen).endswith(text))

    def until(self, text):
        end = time.monotonic() + PATIENCE
        while text not in plain(self.seen).replace("\r", ""):
            if time.monotonic() > end:
                raise AssertionError(f"waited for {text!r}, saw:\n{plain(self.seen)}")
            self.more(0.2)
        return plain(self.seen)

    def more(self, seconds):
        """Reads what comes within this time, and says whether anything did."""
        if not select.select([self.fd], [], [], seconds)[0]:
            return False
        try:
            self.seen += os.read(self.fd, 65536).decode(errors="replace")
        except OSError:
            raise AssertionError(f"it ended, saw:\n{plain(self.seen)}")
        return True


def plain(text):
    """Without the sequences that move the cursor and set colours."""
    return re.sub(r"\x1b(\[[0-9;?]*[A-Za-z]|[=>])", "", text)


class Case(unittest.TestCase):
    """A test case with a folder of its own."""

    def setUp(self):
        holder = tempfile.TemporaryDirectory(prefix="aep-test-")
        self.addCleanup(holder.cleanup)
        self.folder = Path(holder.name).resolve()

    def ok(self, done):
        self.assertEqual(done.returncode, 0, f"{done.stdout}\n{done.stderr}")
        return done.stdout
