"""Sends as many messages as the argument says with Python's aepp, a hundred a call, and prints the seconds."""

import os
import sys
import time

from aepp_session import flow_service
from aepp import config, ingestion

BATCH = 100
SCHEMA = {"id": "https://ns.adobe.com/acme/schemas/1", "contentType": "application/vnd.adobe.xed-full+json;version=1"}
CONNECTION = {
    "name": "bench",
    "auth": {"specName": "Streaming Connection", "params": {"dataType": "xdm"}},
    "connectionSpec": {"id": "bc7b00d6-623a-4dfc-9fdb-f1240aeadaeb", "version": "1.0"},
}


def message(number):
    return {"header": {"schemaRef": SCHEMA, "imsOrgId": os.environ["AEP_ORG_ID"]},
            "body": {"xdmMeta": {"schemaRef": SCHEMA}, "xdmEntity": {"n": number, "text": "y" * 450}}}


flow = flow_service()
made = flow.createConnection(data=CONNECTION)["id"]
inlet = flow.getConnection(made)["auth"]["params"]["inletId"]
config.endpoints["streaming"]["collection"] = os.environ["AEP_PLATFORM_URL"]
sender = ingestion.DataIngestion()
messages = [message(number) for number in range(int(sys.argv[1]))]
begin = time.perf_counter()
for first in range(0, len(messages), BATCH):
    answer = sender.streamMessages(inlet, messages[first:first + BATCH])
    if len(answer.get("responses", [])) != len(messages[first:first + BATCH]):
        raise SystemExit(f"not taken: {answer}")
print(time.perf_counter() - begin)
