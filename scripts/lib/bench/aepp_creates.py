"""Creates as many connections as the argument says with Python's aepp and prints the seconds."""

import os
import sys
import time

import aepp
from aepp import config, flowservice

BODY = {
    "name": "Cassandra",
    "auth": {"specName": "Basic Authentication",
             "params": {"host": "10.0.0.5", "port": "9042", "username": "u", "password": "none"}},
    "connectionSpec": {"id": "a8f4d393-1a6b-43f3-931f-91a16ed857f4", "version": "1.0"},
}

aepp.configure(
    org_id=os.environ["AEP_ORG_ID"], client_id=os.environ["AEP_CLIENT_ID"],
    secret=os.environ["AEP_CLIENT_SECRET"], scopes="openid", sandbox=os.environ["AEP_SANDBOX"])
# aepp knows Adobe's hosts only; these two are what it reads them from
config.endpoints["global"] = os.environ["AEP_PLATFORM_URL"]
config.config_object["oauthTokenEndpointV2"] = os.environ["AEP_IMS_URL"] + "/ims/token/v3"
flow = flowservice.FlowService()

begin = time.perf_counter()
for _ in range(int(sys.argv[1])):
    answer = flow.createConnection(data=BODY)
    if "id" not in answer:
        raise SystemExit(f"not created: {answer}")
print(time.perf_counter() - begin)
