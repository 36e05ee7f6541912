"""The library as other programs get it from Maven: published into a folder of this clone."""

import shutil
import subprocess

from aep import JAR, ROOT

STAGING = ROOT / "target" / "staging"
DOWNLOADS = ROOT / "target" / "downloads"  # the local repository of the programs in dsl/src/it
GROUP = "io/github/aepdsl"


def publishing():
    """What Maven has to be told; the folder is empty then."""
    shutil.rmtree(STAGING, ignore_errors=True)
    return ["deploy", "-Dmaven.install.skip", f"-DaltDeploymentRepository=staging::{STAGING.as_uri()}"]


def publish():
    """Publishes the jar that is there, unless whoever built it has done so."""
    found = list(STAGING.glob(f"{GROUP}/aep-dsl/*/*.pom"))
    if not found or found[0].stat().st_mtime < JAR.stat().st_mtime:
        subprocess.run(["mvn", "-q", "-B", "-ntp", "-Dmaven.test.skip", *publishing()],
                       cwd=ROOT, stdin=subprocess.DEVNULL)


def published(ending):
    """The one file of ours whose name ends so."""
    found = list(STAGING.glob(f"{GROUP}/aep-dsl/*/*{ending}"))
    assert len(found) == 1, f"published as *{ending}: {found}"
    return found[0]
