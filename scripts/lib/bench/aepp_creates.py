"""Creates as many connections as the argument says with Python's aepp and prints the seconds."""

import sys
import time

from aepp_session import flow_service

BODY = {
    "name": "Cassandra",
    "auth": {"specName": "Basic Authentication",
             "params": {"host": "10.0.0.5", "port": "9042", "username": "u", "password": "none"}},
    "connectionSpec": {"id": "a8f4d393-1a6b-43f3-931f-91a16ed857f4", "version": "1.0"},
}

flow = flow_service()
begin = time.perf_counter()
for _ in range(int(sys.argv[1])):
    answer = flow.createConnection(data=BODY)
    if "id" not in answer:
        raise SystemExit(f"not created: {answer}")
print(time.perf_counter() - begin)
