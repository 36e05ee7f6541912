"""scripts/aep serve: the local platform for other programs."""

import json
import os
import re
import select
import signal
import socket
import subprocess
import unittest
import urllib.request

from aep import AEP, UUID, Case, environment, run


class ServeTest(Case):

    def serve(self, *args):
        server = subprocess.Popen([str(AEP), "serve", *args], stdout=subprocess.PIPE,
                                  stderr=subprocess.PIPE, text=True, env=environment())
        self.addCleanup(self.stop, server)
        return server

    @staticmethod
    def stop(server):
        if server.poll() is None:
            server.kill()
        server.communicate()

    def text_of(self, server, last):
        text = ""
        while last not in text:
            self.assertTrue(select.select([server.stdout], [], [], 60)[0], text)
            text += os.read(server.stdout.fileno(), 65536).decode()
        return text

    def test_prints_one_line_of_json_that_works(self):
        server = self.serve("--port", "0", "--json")
        there = json.loads(self.text_of(server, "\n"))
        self.assertEqual(list(there), ["platform", "ims", "inlet", "clientId", "clientSecret",
                                       "orgId", "sandbox", "accessToken"])
        request = urllib.request.Request(
            there["platform"] + "/data/foundation/flowservice/connections",
            headers={"Authorization": "Bearer " + there["accessToken"],
                     "x-api-key": there["clientId"], "x-gw-ims-org-id": there["orgId"],
                     "x-sandbox-name": there["sandbox"]})
        with urllib.request.urlopen(request, timeout=30) as answer:
            self.assertEqual(json.load(answer)["items"], [])

    def test_prints_a_call_to_paste(self):
        text = self.text_of(self.serve("--port", "0"), "}}}'\n")
        call = text[text.index("curl "):]
        done = subprocess.run(["bash", "-c", call], capture_output=True, text=True, timeout=60)
        self.assertRegex(done.stdout, rf'\A{{"id":"{UUID}","etag":')

    def test_prints_settings_that_the_dsl_takes(self):
        text = self.text_of(self.serve("--port", "0"), "}}}'\n")
        settings = dict(re.findall(r"export (\w+)=(\S+)", text))
        done = run("run", "-", stdin="System.out.println(aep().connections().list().size())",
                   **settings)
        self.assertEqual(self.ok(done), "0\n")

    def test_says_when_the_port_is_taken(self):
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", 0))
            taken.listen()
            port = str(taken.getsockname()[1])
            done = run("serve", "--port", port)
        self.assertEqual(done.returncode, 1)
        self.assertIn(f"cannot listen on port {port}", done.stderr)

    def test_ends_when_it_is_told_to(self):
        server = self.serve("--port", "0", "--json")
        self.text_of(server, "\n")
        server.send_signal(signal.SIGTERM)
        self.assertIn(server.wait(30), (0, 143))


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
