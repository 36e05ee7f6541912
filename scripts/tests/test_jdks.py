"""Which JDKs the script tests run on; with the default one alone that shows as a skipped test."""

import re
import unittest
from pathlib import Path

from aep import Case, jdks, run

NEWEST = 25


class JdksTest(Case):

    def test_the_newest_is_among_them(self):
        newest = max(jdks(), key=version)
        if version(newest) < NEWEST:
            self.skipTest(f"no JDK {NEWEST} is tested: AEP_TEST_JDKS can name its home")
        self.assertIn(newest, self.ok(run("--version", jdk=newest)))


def version(jdk):
    release = (Path(jdk) / "release").read_text()
    return int(re.search(r'JAVA_VERSION="(\d+)', release).group(1))


if __name__ == "__main__":
    unittest.main()
