"""The prepared classes that scripts/aep starts from."""

import unittest

from aep import JAR, ROOT, Case, jdks, run
from test_jdks import version

KINDS = {"run": ["--version"], "shell": ["shell", "--help"]}


class FastStartTest(Case):

    def test_the_jvm_takes_them(self):
        for jdk in jdks():
            # without them this JVM would not start
            must = "-XX:AOTMode=on" if version(jdk) >= 25 else "-Xshare:on"
            for kind, words in KINDS.items():
                with self.subTest(kind, jdk=jdk):
                    self.ok(run(*words, jdk=jdk))
                    self.ok(run(*words, jdk=jdk, JAVA_TOOL_OPTIONS=must))
        for kind in KINDS:
            prepared = list((JAR.parent / "start").glob(f"*-{kind}"))
            self.assertGreaterEqual(len(prepared), len(jdks()))
            for archive in prepared:
                self.assertGreater(archive.stat().st_size, 1_000_000, archive)

    def test_a_caller_may_do_without(self):
        for jdk in jdks():
            with self.subTest(jdk):
                self.ok(run("--version", jdk=jdk, JAVA_TOOL_OPTIONS="-Xshare:off"))

    def test_the_rehearsal_goes_well_in_any_profile(self):
        settings = {"AEP_PROFILE": "default", "AEP_PLATFORM_URL": "http://127.0.0.1:9"}
        out = self.ok(run("run", ROOT / "scripts" / "lib" / "rehearsal.jsh", **settings))
        self.assertIn("2 base connections in local platform, sandbox dev", out)


if __name__ == "__main__":
    unittest.main()
