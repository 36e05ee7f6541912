"""Sends as many messages as the argument says with Python's aepp, a hundred a call, to the inlet of BENCH_INLET.

Prints the seconds.
"""

import os
import sys
import time

from aepp_session import flow_service
from aepp import config, ingestion
from streamed import message

BATCH = 100

flow_service()  # signs in
config.endpoints["streaming"]["collection"], inlet = os.environ["BENCH_INLET"].split("/collection/")
sender = ingestion.DataIngestion()
messages = [message(number) for number in range(int(sys.argv[1]))]
begin = time.perf_counter()
for first in range(0, len(messages), BATCH):
    answer = sender.streamMessages(inlet, messages[first:first + BATCH])
    if len(answer.get("responses", [])) != len(messages[first:first + BATCH]):
        raise SystemExit(f"not taken: {answer}")
print(time.perf_counter() - begin)
