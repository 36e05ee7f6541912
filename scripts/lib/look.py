"""Opens a notebook in JupyterLab in a headless Chromium and says what is visible, as JSON.

    .venv/bin/python scripts/lib/look.py NOTEBOOK THEME PICTURE CHROMIUM

The notebook is a copy that nobody has signed, so JupyterLab does not trust it. Nothing but this
machine can be reached. Writes a screenshot to PICTURE.
"""

import base64
import json
import os
import re
import secrets
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path

from websocket import create_connection  # comes with JupyterLab's server

SIZE = {"width": 1100, "height": 4200, "deviceScaleFactor": 1, "mobile": False}

VISIBLE = """
(() => {
  const visible = node => { const box = node.getBoundingClientRect();
    return box.width > 40 && box.height > 20 && getComputedStyle(node).visibility === 'visible'; };
  const find = what => [...document.querySelectorAll('.jp-OutputArea-output ' + what)].filter(visible);
  return JSON.stringify({
    tables: find('table').map(table => table.innerText),
    pictures: find('img').filter(img => img.complete && img.naturalWidth > 40).map(img => img.alt),
    scripts: document.querySelectorAll('.jp-OutputArea-output script').length,
    dark: document.body.dataset.jpThemeLight === 'false',
    kernel: document.querySelector('.jp-Toolbar-kernelName')?.innerText ?? '',
  });
})()
"""


class Browser:
    """Chromium, by its own protocol."""

    def __init__(self, chromium, folder):
        self.process = subprocess.Popen(
            [chromium, "--headless=new", "--no-sandbox", "--disable-gpu", "--remote-debugging-port=0",
             f"--user-data-dir={folder}", "--no-first-run", "--disable-dev-shm-usage",
             "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1", "about:blank"],
            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        address = wait_for(r"DevTools listening on (\S+)", self.process.stderr)
        self.socket = create_connection(address, suppress_origin=True, timeout=60)
        self.count, self.session = 0, None
        target = self.send("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.send("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        self.send("Emulation.setDeviceMetricsOverride", **SIZE)

    def send(self, method, **params):
        self.count += 1
        message = {"id": self.count, "method": method, "params": params}
        self.socket.send(json.dumps({**message, **({"sessionId": self.session} if self.session else {})}))
        while (answer := json.loads(self.socket.recv())).get("id") != self.count:
            pass
        if "error" in answer:
            raise RuntimeError(f"{method}: {answer['error']}")
        return answer["result"]

    def evaluate(self, script):
        return self.send("Runtime.evaluate", expression=script)["result"].get("value")

    def picture(self):
        return base64.b64decode(self.send("Page.captureScreenshot", format="png")["data"])


def wait_for(pattern, stream):
    for line in stream:
        if found := re.search(pattern, line):
            return found.group(1)
    raise RuntimeError(f"ended without {pattern}")


def settings(folder, theme):
    """No news, no window on the cells, and the theme."""
    for name, values in {
        "apputils-extension/themes": {"theme": f"JupyterLab {theme}"},
        "apputils-extension/notification": {"fetchNews": "false", "checkForUpdates": False},
        "notebook-extension/tracker": {"windowingMode": "none"},
    }.items():
        path = folder / "@jupyterlab" / f"{name}.jupyterlab-settings"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(values))


def start_lab(folder, theme, token):
    settings(folder / "settings", theme)
    env = {**os.environ, "JUPYTERLAB_SETTINGS_DIR": str(folder / "settings"),
           **{f"JUPYTER_{kind}_DIR": str(folder / kind) for kind in ("DATA", "CONFIG", "RUNTIME")}}
    lab = subprocess.Popen(
        [sys.executable, "-m", "jupyterlab", "--no-browser", "--ip=127.0.0.1", "--port=0", "--allow-root",
         f"--IdentityProvider.token={token}", f"--ServerApp.root_dir={folder / 'root'}"],
        env=env, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    return lab, wait_for(r"(http://127\.0\.0\.1:\d+)/lab", lab.stderr)


def trusted(address, name, token):
    request = urllib.request.Request(
        f"{address}/api/contents/{name}", headers={"Authorization": f"token {token}"})
    cells = json.load(urllib.request.urlopen(request))["content"]["cells"]
    return any(cell["metadata"].get("trusted") for cell in cells if cell["cell_type"] == "code")


def look(browser, address, name, token):
    browser.send("Page.navigate", url=f"{address}/lab/tree/{name}?token={token}")
    end = time.monotonic() + 60
    while time.monotonic() < end and not shown(browser):
        time.sleep(0.5)
    time.sleep(2)  # whatever still moves
    return shown(browser)


def shown(browser):
    """What is visible once the outputs are drawn and the kernel is known, else nothing."""
    seen = json.loads(browser.evaluate(VISIBLE) or "{}")
    return seen if seen and seen["pictures"] and seen["tables"] and "AEP" in seen["kernel"] else None


def main(notebook, theme, picture, chromium):
    with tempfile.TemporaryDirectory(prefix="aep-look-", ignore_cleanup_errors=True) as name:
        folder, token, processes = Path(name), secrets.token_hex(16), []
        (folder / "root").mkdir()
        copy = shutil.copy(notebook, folder / "root")
        try:
            lab, address = start_lab(folder, theme, token)
            processes.append(lab)
            browser = Browser(chromium, folder / "chromium")
            processes.append(browser.process)
            seen = look(browser, address, Path(copy).name, token)
            Path(picture).write_bytes(browser.picture())
            print(json.dumps({**(seen or {}), "trusted": trusted(address, Path(copy).name, token)}))
        finally:
            for process in reversed(processes):
                process.terminate()
                process.wait(20)


if __name__ == "__main__":
    main(*sys.argv[1:])
