"""A MariaDB of its own for a test, on loopback, with a shop of a thousand orders."""

import getpass
import os
import shutil
import subprocess
from pathlib import Path

from aep import free_port, wait_for

PROGRAM = shutil.which("mariadbd", path=os.environ["PATH"] + ":/usr/sbin:/usr/local/sbin")
MISSING = "there is no mariadbd: apt-get install --no-install-recommends mariadb-server-core"
REQUIRED = os.environ.get("AEP_TEST_SERVERS") == "required"
SCRIPTS = Path("/usr/share/mysql")
SYSTEM = ("system_tables", "performance_tables", "system_tables_data")
SHOP = """
SET NAMES utf8mb4;
CREATE DATABASE shop CHARACTER SET utf8mb4;
CREATE USER reader@localhost IDENTIFIED BY '{}';
GRANT SELECT ON shop.* TO reader@localhost;
CREATE TABLE shop.orders(id INT PRIMARY KEY, city VARCHAR(40), total DECIMAL(10,2), placed_at DATETIME);
INSERT INTO shop.orders SELECT seq, ELT(1 + seq % 3, 'Köln', 'Basel', 'Malmö'), seq / 4,
    '2026-01-01' + INTERVAL seq MINUTE FROM shop.seq_1_to_1000;
"""


class MariaDb:
    """Runs while the block does; its user is called reader."""

    def __init__(self, folder, password):
        self.folder, self.password = folder, password

    def __enter__(self):
        assert PROGRAM, MISSING
        self.install()
        self.port = free_port()
        filled = self.folder / "fill.sql"
        filled.write_text(SHOP.format(self.password), encoding="utf-8")
        log = self.folder / "log"
        with log.open("w") as out:
            self.server = subprocess.Popen(
                self.command(f"--init-file={filled}", "--bind-address=127.0.0.1", f"--port={self.port}",
                             f"--socket={self.folder}/s", f"--pid-file={self.folder}/pid"),
                stdout=out, stderr=out)
        try:
            wait_for(lambda: "ready for connections" in log.read_text() or self.server.poll() is not None)
            assert self.server.poll() is None, log.read_text()[-2000:]
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *failure):
        self.server.terminate()
        self.server.wait()

    def install(self):
        """What mariadb-install-db does, which comes with the client."""
        (self.folder / "data" / "mysql").mkdir(parents=True)
        text = "USE mysql;\nSET @auth_root_socket=NULL, @skip_auth_anonymous=1;\n"
        text += "".join((SCRIPTS / f"mysql_{part}.sql").read_text() for part in SYSTEM)
        subprocess.run(self.command("--bootstrap"), input=text, text=True, check=True, capture_output=True)

    def command(self, *more):
        return [PROGRAM, "--no-defaults", f"--user={getpass.getuser()}", f"--datadir={self.folder}/data",
                f"--tmpdir={self.folder}", f"--lc-messages-dir={SCRIPTS}", "--innodb-log-file-size=8M", *more]
