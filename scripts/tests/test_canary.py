"""No secret stays anywhere: every command with a canary in its literals, environment and file."""

import unittest

from aep import AEP, CANARY, ROOT, Case, Terminal, environment, jdks, run
from served import Served

LITERALS = f'''\
var pw = "{CANARY}-pw"
var d = aep().cassandra().host("h").username("u").password(pw)
System.out.println("" + d + d.json() + d.curl() + d.missing())
System.out.println(aep().mariadb().connectionString("Server=x;PWD={CANARY}-text"))
System.out.println("" + aep().spark().host("h").username("u").curl() + secret("CASSANDRA_PASSWORD"))
System.out.println(aep().settings())
System.out.println(d.create())
'''
FAILING = f'aep().cassandra().password("{CANARY}-failing").create()\n'


class CanaryTest(Case):

    def setUp(self):
        super().setUp()
        self.home = self.folder / "home"
        (self.home / ".aep").mkdir(parents=True)
        self.settings = self.home / ".aep" / "aep.conf"
        self.settings.write_text(
            f'aep.sources.spark.password = "{CANARY}-file"\naep.secrets.other = "{CANARY}-other"\n')
        self.seen = []

    def variables(self, **more):
        return {"HOME": self.home, "AEP_HISTORY": None, "AEP_CLIENT_SECRET": f"{CANARY}-client",
                "AEP_ACCESS_TOKEN": f"{CANARY}-token", "CASSANDRA_PASSWORD": f"{CANARY}-env", **more}

    def run_and_keep(self, *args, code=0, **options):
        done = run(*args, cwd=self.folder, **{**self.variables(), **options})
        self.seen.append(done.stdout + done.stderr)
        self.assertEqual(done.returncode, code, self.seen[-1].replace(CANARY, "canary"))
        return done.stdout

    def type_all(self, jdk):
        with Terminal(AEP, cwd=self.folder, env=environment(jdk, **self.variables())) as prompt:
            prompt.until("aep> ")
            self.assertIn("kept = 1", prompt.line("var kept = 1"))
            # what a person types is on the screen; what follows it must not be
            for line in [*LITERALS.splitlines(), FAILING.strip()]:
                echoed = prompt.line(line).count(CANARY)
                self.assertLessEqual(echoed, self.on_screen(line), line.replace(CANARY, "canary"))

    @staticmethod
    def on_screen(line):
        """How often the typed line itself shows it: JShell writes a long line twice, and pw's value."""
        return 2 * line.count(CANARY) + (1 if line.startswith("var pw") else 0)

    def elsewhere(self):
        """The same lines in a platform of its own, which must not print them either."""
        with Served(**self.variables()) as served:
            settings = served.settings(AEP_SANDBOX="dev", AEP_CLIENT_SECRET=served.there["clientSecret"])
            out = self.run_and_keep("run", "-", stdin=LITERALS, **{**self.variables(AEP_ACCESS_TOKEN=None), **settings})
            self.assertIn("created in 127.0.0.1", out)
            self.seen.append(served.line + served.close())

    def files(self):
        reports = ROOT / "dsl" / "target" / "surefire-reports"
        places = [*self.folder.rglob("*"), *ROOT.glob("target/*.log"), *ROOT.glob("dsl/target/*.log"),
                  *reports.glob("*")]
        return [place for place in places if place.is_file() and place != self.settings]

    def test_no_command_shows_or_keeps_a_secret(self):
        for jdk in jdks():
            with self.subTest(jdk):
                out = self.run_and_keep("run", "-", stdin=LITERALS, jdk=jdk)
                self.assertIn("created in local platform", out)
                self.assertGreater(out.count("***"), 3)
                self.run_and_keep("run", "-", stdin=FAILING, jdk=jdk, code=1)
                self.run_and_keep("doctor", jdk=jdk)
                self.type_all(jdk)
        self.elsewhere()
        for text in self.seen:
            self.assertNotIn(CANARY, text)
        self.assertIn("var kept = 1", (self.home / ".aep" / "history").read_text())
        files = self.files()
        self.assertIn(self.home / ".aep" / "history", files)
        for file in files:
            self.assertNotIn(CANARY.encode(), file.read_bytes(), str(file))


if __name__ == "__main__":
    unittest.main()
