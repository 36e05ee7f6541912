"""A run that copies from a real MariaDB, which is started and filled here."""

import contextlib
import os
import re
import secrets
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from common import Row, Skip, compiled, environment, tool

COUNT = 200_000
SCRIPTS = Path("/usr/share/mysql")
FILL = """SET NAMES utf8mb4;
CREATE DATABASE shop CHARACTER SET utf8mb4;
CREATE USER reader@'%' IDENTIFIED BY '{password}';
GRANT SELECT ON shop.* TO reader@'%';
CREATE TABLE shop.orders(id INT PRIMARY KEY, city VARCHAR(40), total DECIMAL(10,2), placed_at DATETIME);
INSERT INTO shop.orders SELECT seq, ELT(1 + seq % 3, 'Köln', 'Basel', 'Malmö'), seq / 4,
 '2026-01-01' + INTERVAL seq SECOND FROM shop.seq_1_to_{count};
"""


@contextlib.contextmanager
def mariadb(password):
    """The port of one that is filled."""
    program = shutil.which("mariadbd", path=os.environ["PATH"] + os.pathsep + "/usr/sbin")
    if not program:
        raise Skip("there is no mariadbd")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        command = [program, "--no-defaults", f"--user={os.environ.get('USER', 'root')}", f"--datadir={folder}/data",
                   f"--lc-messages-dir={SCRIPTS}", "--innodb-log-file-size=16M", "--innodb-buffer-pool-size=64M"]
        (folder / "data" / "mysql").mkdir(parents=True)
        install = "USE mysql;\nSET @auth_root_socket=NULL, @skip_auth_anonymous=1;\n" + "".join(
            (SCRIPTS / f"mysql_{part}.sql").read_text(encoding="utf-8")
            for part in ("system_tables", "performance_tables", "system_tables_data"))
        subprocess.run([*command, "--bootstrap"], input=install.encode(), check=True, stderr=subprocess.DEVNULL)
        fill = folder / "fill.sql"
        fill.write_text(FILL.format(password=password, count=COUNT), encoding="utf-8")
        with socket.create_server(("127.0.0.1", 0)) as free:
            port = free.getsockname()[1]
        log = open(folder / "log", "wb")
        server = subprocess.Popen([*command, f"--init-file={fill}", f"--port={port}", "--bind-address=127.0.0.1",
                                   f"--socket={folder}/socket", f"--pid-file={folder}/pid"], stdout=log, stderr=log)
        try:
            while b"ready for connections" not in (folder / "log").read_bytes():
                if server.poll() is not None:
                    raise Skip("mariadbd does not start")
                time.sleep(0.1)
            yield port
        finally:
            server.terminate()
            server.wait()


def printed(key):
    password = secrets.token_hex(8)
    with mariadb(password) as port, tempfile.TemporaryDirectory() as folder:
        done = subprocess.run(
            [tool("java"), "-Xmx256m", "-cp", compiled(folder), "io.github.aepdsl.bench.LiveBench",
             key, str(port), password, str(COUNT)],
            check=True, text=True, stdout=subprocess.PIPE, env=environment())
    found = [re.search(rf"^{what} .*$", done.stdout, re.M).group(0) for what in ("peak", "processor time")]
    print("{} of 256 MB of heap, {} of theirs over ours".format(*found), file=sys.stderr)
    return float(re.search(rf"^{key} ([\d.]+)$", done.stdout, re.M).group(1))


ROWS = {
    "live": Row("rows/s of MariaDB to JSON lines / a JDBC loop written by hand", ">= 0.7", lambda: printed("live")),
    "live-run": Row("rows/s of a run / a loop written by hand for this table, to JSON lines", ">= 0.7",
                    lambda: printed("live-run")),
}
