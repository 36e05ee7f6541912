"""An inlet on loopback that counts how often the message of each id came, and how fast they came."""

import collections
import http.server
import json
import re
import sys
import threading
import time


class Inlet(http.server.ThreadingHTTPServer):
    """Takes batches of messages that begin with a number named id; refuses each so many with 429."""

    daemon_threads = True

    def __init__(self, refused=0):
        super().__init__(("127.0.0.1", 0), Answer)
        self.ids, self.lock = collections.Counter(), threading.Lock()
        self.refused, self.requests = refused, 0
        self.first = self.last = None
        self.url = f"http://127.0.0.1:{self.server_port}/collection/counting"
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def close(self):
        self.shutdown()
        self.server_close()

    def handle_error(self, request, client_address):
        """A sender that is killed hangs up, which is no news."""
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)

    def refuses(self):
        with self.lock:
            self.requests += 1
            return self.refused and self.requests % self.refused == 0

    def count(self, ids):
        with self.lock:
            self.ids.update(ids)
            self.last = time.monotonic()
            self.first = self.first or self.last

    def rate(self):
        """Requests a second from the first that came to the last."""
        with self.lock:
            return self.requests / (self.last - self.first)

    def twice(self):
        """How many more came than there are."""
        with self.lock:
            return sum(self.ids.values()) - len(self.ids)


class Answer(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self):
        length = int(self.headers["Content-Length"])
        batch = self.rfile.read(length)
        if len(batch) < length:  # its sender was killed before it had left
            raise ConnectionResetError
        if self.server.refuses():
            return self.answer(429, {"status": 429, "title": "too many requests"})
        ids = re.findall(rb'\{"id":(\d+)', batch)
        self.server.count(ids)
        self.answer(207, {"responses": [{"xactionId": "1"}] * len(ids)})

    def answer(self, status, tree):
        body = json.dumps(tree).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *words):
        pass
