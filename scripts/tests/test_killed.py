"""kill -9 in the middle of bringing a table in or of streaming: nothing is lost or there twice."""

import http.client
import json
import signal
import subprocess
import unittest
import urllib.parse

from aep import AEP, PATIENCE, ROOT, Case, environment, run, wait_for
from served import FLOW, Recorder, Served

CHAIN = ROOT / "scripts" / "examples" / "bring-a-table-in.jsh"
NAME = "shop.orders into Orders"
CREATES = 8  # calls that create something, from the connection to the dataflow
TITLES = {"Accept": "application/vnd.adobe.xed-id+json"}


def is_create(call):
    return call.startswith("POST /data/") and " 20" in call


def left(served):
    """What is there, by kind, each as its name."""
    schemas = "/data/foundation/schemaregistry/tenant"
    return {
        "connections": names(served.get(f"{FLOW}/connections")["items"]),
        "field groups": names(served.get(f"{schemas}/fieldgroups", **TITLES)["results"], "title"),
        "schemas": names(served.get(f"{schemas}/schemas", **TITLES)["results"], "title"),
        "datasets": names(served.get("/data/foundation/catalog/dataSets").values()),
        "source connections": names(served.get(f"{FLOW}/sourceConnections")["items"]),
        "target connections": names(served.get(f"{FLOW}/targetConnections")["items"]),
        "mapping sets": names(served.get("/data/foundation/conversion/mappingSets")["data"]),
        "dataflows": names(served.get(f"{FLOW}/flows")["items"]),
    }


def names(items, field="name"):
    return [item[field] for item in items]


WHOLE = {"connections": ["shop"], "field groups": ["Orders columns"], "schemas": ["Orders"], "datasets": ["Orders"],
         "source connections": [NAME], "target connections": [NAME], "mapping sets": [NAME], "dataflows": [NAME]}


def first(count):
    """What is there after so many creates."""
    order = ["connections", "field groups", "schemas", "datasets", "source connections", "target connections",
             "mapping sets", "dataflows"]
    return {kind: WHOLE[kind] if kind in order[:count] else [] for kind in order}


class KilledScriptTest(Case):

    def test_is_finished_by_a_second_start(self):
        for create in (2, 5, CREATES):
            with self.subTest(killed_at=create), Served() as platform:
                self.kill_at(create, platform)
                self.assertEqual(left(platform), first(create))
                out = self.ok(run("run", CHAIN, **platform.settings()))
                self.assertIn("\nsuccess, 5000 in, 5000 out, 0 failed: ", out)
                self.assertEqual(left(platform), WHOLE)

    def kill_at(self, create, platform):
        """Once the platform has answered so many creates; the script does not hear of the last."""
        def kill(call):
            if sum(map(is_create, record.calls)) == create:
                script.send_signal(signal.SIGKILL)
                script.wait(PATIENCE)

        with Recorder(platform.there["platform"], kill) as record:
            script = subprocess.Popen(
                [AEP, "run", CHAIN], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                env=environment(**platform.settings(AEP_PLATFORM_URL=record.url)))
            self.assertEqual(script.wait(PATIENCE), -signal.SIGKILL)


MESSAGES = 500
STREAM = """
var shop = aep().cassandra().name("shop").host("10.0.0.5").username("svc_reader").password("only-a-sample").create();
shop.table("shop.orders").into("Orders").map("id", "_id").once().asDraft().create();
var web = aep().streaming().name("web").create();
web.into("Orders").create();
System.out.println(web.inletUrl() + " " + aep().dataset("Orders").schemaId());
"""


class KilledPlatformTest(Case):

    def test_has_all_it_answered_and_the_chain_goes_on(self):
        """Killed after each third create; the next one meets the platform that was started in its place."""
        seen = []

        def kill(call):
            create = sum(map(is_create, record.calls))
            if is_create(call) and create % 3 == 0:
                self.restart()
                record.target = self.served.there["platform"]
                seen.append((left(self.served), first(create)))

        self.served = self.serve()
        with Recorder(self.served.there["platform"], kill) as record:
            settings = self.served.settings(AEP_PLATFORM_URL=record.url, AEP_IMS_URL=record.url)
            out = self.ok(run("run", CHAIN, **settings))
        self.assertEqual(len(seen), 2)
        for there, answered in seen:
            self.assertEqual(there, answered)
        self.assertIn("\nsuccess, 5000 in, 5000 out, 0 failed: ", out)
        self.assertEqual(left(self.served), WHOLE)

    def serve(self):
        served = Served("--state", str(self.folder / "state"))
        self.addCleanup(served.close)
        return served

    def restart(self):
        self.served.process.send_signal(signal.SIGKILL)
        self.served.process.wait(PATIENCE)
        self.served = self.serve()

    def test_lands_each_message_that_its_inlet_took_once(self):
        """Killed with the answer to the last, while batches of the ones before are being written."""
        self.served = self.serve()
        out = self.ok(run("run", self.script(STREAM), **self.served.settings()))
        url, schema = out.split()[-2:]
        for message in range(MESSAGES):
            self.send(url, schema, f"M{message}")
        self.restart()
        wait_for(lambda: self.rows() >= MESSAGES)
        self.assertEqual(self.rows(), MESSAGES)

    def script(self, text):
        file = self.folder / "stream.jsh"
        file.write_text(text)
        return file

    def send(self, url, schema, name):
        header = {"imsOrgId": self.served.there["orgId"],
                  "schemaRef": {"id": schema, "contentType": "application/vnd.adobe.xed-full+json;version=1"}}
        body = json.dumps({"header": header, "body": {"xdmEntity": {"_id": name}}})
        address = urllib.parse.urlsplit(url)
        inlet = http.client.HTTPConnection(address.netloc, timeout=30)
        inlet.request("POST", address.path, body, {"Content-Type": "application/json"})
        self.assertEqual(inlet.getresponse().status, 200)

    def rows(self):
        dataset, = self.served.get("/data/foundation/catalog/dataSets").values()
        return dataset["extensions"].get("adobe_lakeHouse", {}).get("metrics", {}).get("rowCount", 0)


if __name__ == "__main__":
    unittest.main()
