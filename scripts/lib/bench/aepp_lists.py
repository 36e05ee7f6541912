"""Lists all connections as often as the argument says with Python's aepp and prints the seconds."""

import sys
import time

from aepp_session import flow_service

PAGE = 50  # as many as ours asks for

flow = flow_service()
begin = time.perf_counter()
for _ in range(int(sys.argv[1])):
    names = [one["name"] for one in flow.getConnections(limit=PAGE, n_results="inf")]
    if len(names) != 10_000:
        raise SystemExit(f"listed {len(names)}")
print(time.perf_counter() - begin)
