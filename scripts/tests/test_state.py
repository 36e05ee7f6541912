"""scripts/aep serve --state: what was acknowledged survives kill -9, and can be read in files."""

import contextlib
import http.client
import json
import signal
import threading

from aep import AEP, Case, run, start, wait_for
from served import Served, get

CREATE = """\
var web = aep().streaming().name("web").create();
System.out.println(web.inletUrl());
"""


class StateTest(Case):

    def setUp(self):
        super().setUp()
        self.state = self.folder / "state"
        self.served = self.serve()

    def serve(self):
        served = Served("--state", str(self.state))
        self.addCleanup(served.close)
        return served

    def kill(self):
        self.served.process.send_signal(signal.SIGKILL)
        self.served.process.wait(30)

    def create(self, number):
        """One more connection; its id once the platform has answered."""
        return json.loads(self.served.post("/connections", {
            "name": f"orders {number}",
            "connectionSpec": {"id": "a8f4d393-1a6b-43f3-931f-91a16ed857f4", "version": "1.0"},
            "auth": {"specName": "Basic Authentication", "params": {
                "host": "10.0.0.5", "port": "9042", "username": "svc", "password": "none"}}}))["id"]

    def test_loses_nothing_that_was_answered(self):
        """Killed in the middle of creates: at most the one under way may be there beside the answered ones."""
        answered = []
        for start in range(3):
            enough = len(answered) + 5
            sender = threading.Thread(target=self.create_until_it_fails, args=(answered,))
            sender.start()
            wait_for(lambda: len(answered) >= enough)
            self.kill()
            sender.join(30)
            self.served = self.serve()
            there = [one["id"] for one in self.served.connections(limit=100)]
            self.assertEqual([one for one in there if one in answered], answered)
            self.assertLessEqual(len(there), len(answered) + 1 + start)

    def create_until_it_fails(self, answered):
        with contextlib.suppress(OSError, http.client.HTTPException):
            for number in range(30):
                answered.append(self.create(number))

    def test_goes_on_taking_messages_at_inlets(self):
        self.ok(run("run", "-", stdin=CREATE, **self.served.settings()))
        self.kill()
        self.served = self.serve()
        one, = self.served.connections()
        address = one["auth"]["params"]["inletUrl"]
        self.assertTrue(address.startswith(self.served.there["inlet"]), address)
        self.assertIn("401" if one["auth"]["params"]["authenticationRequired"] else "inletId",
                      get(address, {"Content-Type": "application/json"}, self.message()))
        self.assertIn("/home", (self.state / "messages.jsonl").read_text())

    def message(self):
        schema = {"id": "https://ns.adobe.com/example/schemas/clicks",
                  "contentType": "application/vnd.adobe.xed-full+json;version=1"}
        return json.dumps({"header": {"schemaRef": schema, "imsOrgId": self.served.there["orgId"]},
                           "body": {"xdmEntity": {"page": "/home"}}}).encode()

    def test_keeps_each_resource_in_a_file_that_people_read(self):
        made = self.create(1)
        text = (self.state / "connections" / "dev" / f"{made}.json").read_text()
        kept = json.loads(text)
        self.assertEqual(kept["body"]["name"], "orders 1")
        self.assertEqual(text, json.dumps(kept, indent=2, sort_keys=True, separators=(",", " : ")) + "\n")

    def test_has_the_folder_to_itself(self):
        done = run("serve", "--port", "0", "--state", str(self.state))
        self.assertEqual((done.returncode, done.stdout), (1, ""))
        self.assertIn("another platform that runs", done.stderr)
        self.assertNotIn("\tat ", done.stderr)


class BackgroundStateTest(Case):

    def test_is_kept_in_a_folder_below_this_one(self):
        script = f"""eval "$('{AEP}' serve --env --port 0 --state kept)"
            '{AEP}' run -
            kill -9 $AEP_SERVE_PID
            """
        self.ok(start("bash", "-euc", script, stdin=CREATE, cwd=self.folder))
        self.assertEqual(len(list((self.folder / "kept" / "connections").rglob("*.json"))), 1)


class EmbeddedStateTest(Case):

    def test_is_there_again_in_the_next_session(self):
        (self.folder / "aep.conf").write_text('aep.local.state = "kept"\n')
        made = self.ok(run("run", "-", stdin='System.out.println(aep().streaming().name("web").create().id())',
                           cwd=self.folder)).strip()
        name = self.ok(run("run", "-", stdin=f'System.out.println(aep().connection("{made}").name())',
                           cwd=self.folder))
        self.assertEqual(name, "web\n")
