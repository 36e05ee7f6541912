"""A local platform in a process of its own, and what is said to it."""

import contextlib
import http.server
import json
import select
import subprocess
import threading
import urllib.error
import urllib.request

from aep import AEP, PATIENCE, environment

FLOW = "/data/foundation/flowservice"


class Served:
    """What `aep serve --json` starts and describes."""

    def __init__(self, *options, **env):
        self.process = subprocess.Popen(
            [str(AEP), "serve", "--port", "0", "--json", *options], stdout=subprocess.PIPE,
            stderr=subprocess.PIPE, text=True, env=environment(**env))
        if not select.select([self.process.stdout], [], [], PATIENCE)[0]:
            raise AssertionError("aep serve prints nothing: " + self.close())
        self.line = self.process.stdout.readline()
        self.there = json.loads(self.line)

    def __enter__(self):
        return self

    def __exit__(self, *failure):
        self.close()

    def close(self):
        """Ends it, and returns what else it has printed."""
        self.process.terminate()
        return "".join(self.process.communicate(timeout=30))

    def settings(self, **others):
        """For a session that works there."""
        there = self.there
        return {"AEP_PROFILE": "default", "AEP_PLATFORM_URL": there["platform"], "AEP_IMS_URL": there["ims"],
                "AEP_INLET_URL": there["inlet"], "AEP_CLIENT_ID": there["clientId"],
                "AEP_CLIENT_SECRET": there["clientSecret"], "AEP_ORG_ID": there["orgId"],
                "AEP_SANDBOX": there["sandbox"], **others}

    def connections(self, sandbox=None, limit=20):
        """As the Flow Service lists them to anybody with the printed token."""
        path = f"{FLOW}/connections?limit={limit}&orderby=createdAt"
        return json.loads(get(self.there["platform"] + path, self.headers(sandbox)))["items"]

    def post(self, path, body):
        """What the Flow Service answers to anybody with the printed token."""
        headers = {**self.headers(), "Content-Type": "application/json"}
        return get(self.there["platform"] + FLOW + path, headers, json.dumps(body).encode())

    def get(self, path, **headers):
        """What the services of the platform answer to anybody with the printed token."""
        return json.loads(get(self.there["platform"] + path, {**self.headers(), **headers}))

    def headers(self, sandbox=None):
        there = self.there
        return {"Authorization": "Bearer " + there["accessToken"], "x-api-key": there["clientId"],
                "x-gw-ims-org-id": there["orgId"], "x-sandbox-name": sandbox or there["sandbox"]}


def get(url, headers=None, data=None):
    request = urllib.request.Request(url, headers=headers or {}, data=data)
    with urllib.request.urlopen(request, timeout=30) as answer:
        return answer.read().decode()


class Recorder(http.server.ThreadingHTTPServer):
    """Passes requests on and keeps a line of each: method, path, status.

    Between the platform's answer and the client that waits for it, `answered` is called with that line.
    """

    daemon_threads = True

    def __init__(self, target, answered=lambda call: None):
        super().__init__(("127.0.0.1", 0), Passing)
        self.target, self.answered, self.calls = target, answered, []
        self.url = f"http://127.0.0.1:{self.server_address[1]}"
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def __exit__(self, *failure):
        self.shutdown()
        super().__exit__(*failure)


class Passing(http.server.BaseHTTPRequestHandler):

    def log_message(self, *words):
        pass

    def do_GET(self):
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        kept = {name: value for name, value in self.headers.items()
                if name.lower() not in ("host", "connection", "content-length", "upgrade", "http2-settings")}
        request = urllib.request.Request(
            self.server.target + self.path, data=body or None, headers=kept, method=self.command)
        try:
            answer = urllib.request.urlopen(request, timeout=30)
        except urllib.error.HTTPError as refused:
            answer = refused
        with answer:
            text = answer.read()
        self.server.calls.append(f"{self.command} {self.path} {answer.status}")
        self.server.answered(self.server.calls[-1])
        with contextlib.suppress(ConnectionError):  # the client may have been killed meanwhile
            self.pass_on(answer, text)

    def pass_on(self, answer, text):
        self.send_response(answer.status)
        for name, value in answer.headers.items():
            if name.lower() not in ("date", "content-length", "transfer-encoding", "connection"):
                self.send_header(name, value)
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    do_POST = do_DELETE = do_PATCH = do_GET
