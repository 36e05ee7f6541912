"""No secret stays anywhere: every command with a canary in its literals, environment and file."""

import json
import select
import subprocess
import unittest

from aep import AEP, CANARY, ROOT, Case, Terminal, environment, jdks, run

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
        self.seen = {}

    def variables(self, **more):
        return {"HOME": self.home, "AEP_HISTORY": None, "AEP_CLIENT_SECRET": f"{CANARY}-client",
                "AEP_ACCESS_TOKEN": f"{CANARY}-token", "CASSANDRA_PASSWORD": f"{CANARY}-env", **more}

    def run_and_keep(self, name, *args, code=0, **options):
        done = run(*args, cwd=self.folder, **self.variables(), **options)
        self.seen[name] = done.stdout + done.stderr
        self.assertEqual(done.returncode, code, self.seen[name].replace(CANARY, "canary"))

    def type_all(self, jdk):
        with Terminal(AEP, cwd=self.folder, env=environment(jdk, **self.variables())) as prompt:
            prompt.until("aep> ")
            prompt.line("var kept = 1")
            # what a person types is on the screen; what follows it must not be
            for line in [*LITERALS.splitlines(), FAILING.strip()]:
                echoed = prompt.line(line).count(CANARY)
                self.assertLessEqual(echoed, self.on_screen(line), line.replace(CANARY, "canary"))

    @staticmethod
    def on_screen(line):
        """How often the typed line itself shows it: JShell writes a long line twice, and pw's value."""
        return 2 * line.count(CANARY) + (1 if line.startswith("var pw") else 0)

    def serve(self):
        server = subprocess.Popen(
            [str(AEP), "serve", "--port", "0", "--json"], stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT, env=environment(**self.variables()), cwd=self.folder)
        try:
            self.assertTrue(select.select([server.stdout], [], [], 60)[0])
            there = json.loads(server.stdout.readline())
            run("run", "-", stdin=LITERALS, cwd=self.folder, **self.variables(
                AEP_PROFILE="default", AEP_PLATFORM_URL=there["platform"], AEP_IMS_URL=there["ims"],
                AEP_CLIENT_ID=there["clientId"], AEP_ORG_ID=there["orgId"], AEP_SANDBOX="dev"))
        finally:
            server.terminate()
            self.seen["serve"] = server.communicate(timeout=30)[0].decode()

    def files(self):
        reports = ROOT / "dsl" / "target" / "surefire-reports"
        places = [*self.folder.rglob("*"), *ROOT.glob("target/*.log"), *ROOT.glob("dsl/target/*.log"),
                  *reports.glob("*")]
        return [place for place in places if place.is_file() and place != self.settings]

    def test_no_command_shows_or_keeps_a_secret(self):
        for jdk in jdks():
            with self.subTest(jdk):
                self.run_and_keep("run", "run", "-", stdin=LITERALS, jdk=jdk)
                self.run_and_keep("failing run", "run", "-", stdin=FAILING, jdk=jdk, code=1)
                self.run_and_keep("doctor", "doctor", jdk=jdk)
                self.type_all(jdk)
        self.serve()
        for name, text in self.seen.items():
            self.assertNotIn(CANARY, text, name)
        self.assertIn("var kept = 1", (self.home / ".aep" / "history").read_text())
        for file in self.files():
            self.assertNotIn(CANARY.encode(), file.read_bytes(), str(file))


if __name__ == "__main__":
    unittest.main()
