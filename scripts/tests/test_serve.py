"""scripts/aep serve: the local platform for other programs."""

import json
import os
import re
import select
import signal
import socket
import subprocess
import unittest
import urllib.parse

from aep import AEP, PATIENCE, UUID, Case, environment, run, wait_for
from served import Served, get

CREATE = """\
var made = aep().cassandra().name("orders").host("10.0.0.5").username("u").password("p").create()
System.out.println(made.id())
"""


SEND = 'aep().streaming().name("web").create().send(System.getenv("MESSAGE"))\n'


class ServeJsonTest(Case):

    def setUp(self):
        super().setUp()
        self.served = Served()
        self.addCleanup(self.served.close)

    def test_is_one_line_with_all_that_a_client_needs(self):
        there = self.served.there
        self.assertEqual(list(there), ["platform", "ims", "inlet", "clientId", "clientSecret",
                                       "orgId", "sandbox", "accessToken"])
        self.assertTrue(all(there.values()))
        self.assertEqual(self.served.close(), "")

    def test_every_address_answers(self):
        there = self.served.there
        self.assertEqual(self.served.connections(), [])
        token = json.loads(get(there["ims"] + "/ims/token/v3", data=urllib.parse.urlencode({
            "grant_type": "client_credentials", "scope": "openid", "client_id": there["clientId"],
            "client_secret": there["clientSecret"]}).encode()))
        there["accessToken"] = token["access_token"]
        self.assertEqual(self.served.connections(), [])
        made = 'System.out.println(aep().streaming().name("web").create().inletUrl())'
        address = self.ok(run("run", "-", stdin=made, **self.served.settings())).strip()
        self.assertRegex(address, "^" + there["inlet"] + r"/collection/[0-9a-f]{64}$")
        self.assertIn("inletId", get(address, {"Content-Type": "application/json"}, message(there["orgId"])))

    def test_ends_when_it_is_told_to(self):
        for number, code in {signal.SIGTERM: 143, signal.SIGINT: 130}.items():
            with self.subTest(number), Served() as served:
                served.process.send_signal(number)
                self.assertEqual(served.process.wait(30), code)
                with self.assertRaisesRegex(OSError, "refused"):
                    served.connections()


def message(organisation):
    schema = {"id": "https://ns.adobe.com/example/schemas/clicks",
              "contentType": "application/vnd.adobe.xed-full+json;version=1"}
    return json.dumps({"header": {"schemaRef": schema, "imsOrgId": organisation},
                       "body": {"xdmEntity": {"page": "/home"}}}).encode()


class ServeTextTest(Case):

    OPTIONS = []

    def setUp(self):
        super().setUp()
        self.log = self.folder / "log"
        with open(self.log, "w") as log:
            server = subprocess.Popen([str(AEP), "serve", "--port", "0", *self.OPTIONS], stderr=log,
                                      stdout=subprocess.PIPE, env=environment(), cwd=self.folder)
        self.addCleanup(server.communicate)
        self.addCleanup(server.kill)
        self.text = ""
        while not self.text.endswith("}}}'\n\n"):
            self.assertTrue(select.select([server.stdout], [], [], PATIENCE)[0], self.text)
            more = os.read(server.stdout.fileno(), 65536).decode()
            self.assertTrue(more, self.text)
            self.text += more

    def pasted(self, lines, stdin=""):
        return self.ok(subprocess.run(["bash", "-euc", lines], input=stdin, capture_output=True, text=True,
                                      timeout=PATIENCE, env=environment(), cwd=self.folder))

    def test_prints_a_call_to_paste(self):
        call = self.text[self.text.index("curl "):]
        self.assertRegex(self.pasted(call), rf'\A{{"id":"{UUID}","etag":"[^}}]+}}\Z')

    def test_prints_settings_that_carry_a_create_through(self):
        settings = "".join(line + "\n" for line in self.text.splitlines() if line.startswith("export "))
        script = f"{settings}'{AEP}' run -"
        made = self.pasted(script, CREATE)
        self.assertRegex(made, rf"\A{UUID}\n\Z")
        look = f'System.out.println(aep().connection("{made.strip()}").name())'
        self.assertEqual(self.pasted(script, look), "orders\n")


    def test_prints_a_line_for_each_request_and_message(self):
        settings = "".join(line + "\n" for line in self.text.splitlines() if line.startswith("export "))
        organisation = re.search("AEP_ORG_ID=(.*)", settings)[1]
        settings += f"export MESSAGE='{message(organisation).decode()}'\n"
        self.pasted(f"{settings}'{AEP}' run -", SEND)
        log = self.log.read_text()
        if self.OPTIONS:
            self.assertEqual(log, "")
            return
        for line in [r"POST   /ims/token/v3 200 [0-9.]+ ms", r"POST   \S+/flowservice/connections 201 [0-9.]+ ms",
                     r'message \S+ \{"header": .*', r"POST   /collection/[0-9a-f]{64} 200 [0-9.]+ ms"]:
            self.assertRegex(log, rf"(?m)^{line}$")


class ServeQuietTest(ServeTextTest):

    OPTIONS = ["--quiet"]


class ServeEnvTest(Case):

    def sh(self, lines, stdin=""):
        return subprocess.run(["bash", "-euc", lines], input=stdin, capture_output=True, text=True,
                              timeout=PATIENCE, env=environment(), cwd=self.folder)

    def test_goes_on_in_the_background_until_it_is_ended(self):
        made = self.ok(self.sh(f"""eval "$('{AEP}' serve --env --port 0)"
            kill -INT $AEP_SERVE_PID
            '{AEP}' run -
            '{AEP}' connections --json
            kill $AEP_SERVE_PID
            """, CREATE))
        made, listed = made.split("\n", 1)
        self.assertEqual([made], [one["id"] for one in json.loads(listed)])

    def test_says_why_it_does_not_start(self):
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", 0))
            taken.listen()
            done = self.sh(f"'{AEP}' serve --env --port {taken.getsockname()[1]}")
            self.assertEqual((done.returncode, done.stdout), (1, "false\n"))
            self.assertIn("cannot listen on port", done.stderr)
            goes_on = self.sh(f"""eval "$('{AEP}' serve --env --port {taken.getsockname()[1]})"
                echo went on""")
        self.assertEqual((goes_on.returncode, goes_on.stdout), (1, ""))

    def test_is_no_production_sandbox(self):
        shown = self.ok(self.sh(f"""eval "$('{AEP}' serve --env --port 0)"
            echo 'aep().connections().count()' | '{AEP}'
            kill $AEP_SERVE_PID"""))
        self.assertIn("sandbox dev", shown)
        self.assertNotIn("production", shown)


class JsonTest(Case):

    def test_lists_connections_without_their_secrets(self):
        with Served() as served:
            self.ok(run("run", "-", stdin=CREATE, **served.settings()))
            out = self.ok(run("connections", "--json", **served.settings()))
            self.assertEqual(json.loads(self.ok(run("connections", "--json", "--sandbox", "stage",
                                                    **served.settings()))), [])
        one, = json.loads(out)
        self.assertEqual([one["name"], one["connector"], one["params"]["host"]],
                         ["orders", "Apache Cassandra", "10.0.0.5"])
        self.assertNotIn("password", out)

    def test_lists_connectors(self):
        known = json.loads(self.ok(run("connectors", "--json")))
        self.assertIn("cassandra", [one["key"] for one in known])
        self.assertEqual(len(known), len({one["key"] for one in known}))

    def test_lists_what_the_doctor_found(self):
        done = run("doctor", "--json", cwd=self.folder, AEP_PROFILE="default", AEP_CLIENT_SECRET="canary-77")
        report = json.loads(done.stdout)
        self.assertEqual((done.returncode, report["healthy"]), (1, False))
        self.assertNotIn("canary-77", done.stdout)

    def test_says_what_is_wrong_instead(self):
        done = run("connections", "--json", cwd=self.folder, AEP_PROFILE="default")
        self.assertEqual((done.returncode, done.stdout), (1, ""))
        self.assertIn("aep: ", done.stderr)
        self.assertNotIn("\tat ", done.stderr)


class OpenTest(Case):
    """The page of a connection; what is served here stands for a tenant that has pages."""

    OPEN = 'System.out.println(aep().streaming().create().open())'

    def setUp(self):
        super().setUp()
        self.served = Served()
        self.addCleanup(self.served.close)
        self.opened = self.folder / "opened"
        tool = self.folder / "xdg-open"
        tool.write_text(f'#!/bin/sh\necho "$1" > "{self.opened}"\n')
        tool.chmod(0o755)
        (self.folder / "aep.conf").write_text('aep.profiles.default.ui-url = "https://ui.example"\n')

    def open(self, **env):
        path = f"{self.folder}:{os.environ['PATH']}"
        return self.ok(run("run", "-", stdin=self.OPEN, cwd=self.folder, PATH=path,
                           **self.served.settings(**env)))

    def test_is_opened_where_there_is_a_display(self):
        out = self.open(DISPLAY=":9")
        page = rf"https://ui\.example/#/@[0-9A-F]{{24}}@AdobeOrg/sname:dev/platform/source/accounts/{UUID}/activity"
        self.assertRegex(out, rf"\Aopened {page}\n\Z")
        wait_for(self.opened.exists)
        self.assertEqual("opened " + self.opened.read_text(), out)

    def test_is_only_named_where_there_is_none(self):
        self.assertRegex(self.open(DISPLAY=None, WAYLAND_DISPLAY=None), r"\Aopen https://ui\.example/")
        self.assertFalse(self.opened.exists())


class ServePortTest(Case):

    def test_says_when_the_port_is_taken(self):
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", 0))
            taken.listen()
            port = str(taken.getsockname()[1])
            done = run("serve", "--port", port)
        self.assertEqual((done.returncode, done.stdout), (1, ""))
        self.assertIn(f"cannot listen on port {port}", done.stderr)


class DoctorTest(Case):

    def test_is_content_with_the_local_platform(self):
        out = self.ok(run("doctor", cwd=self.folder))
        for part in ["aep.profile", "local", "default", "token", "sandbox", "java", "jar", "kernel"]:
            self.assertIn(part, out)

    def test_says_what_is_wrong_and_how_to_mend_it(self):
        done = run("doctor", cwd=self.folder, AEP_PROFILE="default", AEP_CLIENT_SECRET="canary-77")
        self.assertEqual(done.returncode, 1)
        self.assertIn("client-id is missing", done.stdout)
        self.assertIn("set it, AEP_CLIENT_ID", done.stdout)
        self.assertNotIn("canary-77", done.stdout + done.stderr)


if __name__ == "__main__":
    unittest.main()
