"""The startup files for bare JShell."""

import shutil
import unittest
from pathlib import Path

from aep import ROOT, Case, environment, jdks, run, start


class StartupTest(Case):

    def jshell(self, jdk, startup, cwd, lines="aep().cassandra().missing()\n"):
        jshell = Path(jdk) / "bin" / "jshell"
        env = environment(JAVA_TOOL_OPTIONS=f"-Djava.util.prefs.userRoot={self.folder}")
        return start(jshell, "--startup", startup, stdin=lines, cwd=cwd, env=env)

    def test_jshell_opens_with_the_file_of_this_folder(self):
        for jdk in jdks():
            with self.subTest(jdk):
                out = self.ok(self.jshell(jdk, "aep.jsh", ROOT / "scripts"))
                self.assertIn("[host, username, password]", out)
                self.assertNotIn("Error", out)
                self.assertNotIn("leave with", out)

    def test_the_file_of_this_folder_says_what_to_run_before_it(self):
        (self.folder / "scripts").mkdir()
        shutil.copy(ROOT / "scripts" / "aep.jsh", self.folder / "scripts")
        for jdk in jdks():
            with self.subTest(jdk):
                done = self.jshell(jdk, "aep.jsh", self.folder / "scripts", lines="1 + 1\n")
                out = done.stdout
                self.assertIn("aep: leave with /exit and run ./aep first", out)

    def test_jshell_opens_anywhere_with_the_printed_file(self):
        script = self.folder / "mine.jsh"
        script.write_text(self.ok(run("startup")))
        for jdk in jdks():
            with self.subTest(jdk):
                out = self.ok(self.jshell(jdk, "mine.jsh", self.folder))
                self.assertIn("[host, username, password]", out)

    def test_the_default_imports_are_those_of_jshell(self):
        listed = start("jshell", "-s", "-", stdin="/list -start\n").stdout
        ours = (ROOT / "scripts" / "aep.jsh").read_text()
        if "import module" in listed:
            self.skipTest("this JDK imports modules; JDK 17 tells")
        for line in listed.split("\n"):
            if "import" in line:
                self.assertIn(line.split(":", 1)[1].strip() + "\n", ours)

    def test_no_name_of_ours_clashes_with_the_default_imports(self):
        names = [line.split(".")[-1].strip("; ") for line in self.types()]
        script = "\n".join(f"Class<?> c{i} = {name}.class;" for i, name in enumerate(names))
        for jdk in jdks():
            with self.subTest(jdk):
                self.ok(run("run", "-", stdin=script, jdk=jdk))

    def types(self):
        import re
        import zipfile
        from aep import JAR
        own = re.compile(r"io/github/aepdsl/(error|resource|source)/(\w+)\.class")
        found = [own.fullmatch(name) for name in zipfile.ZipFile(JAR).namelist()]
        return [match.group(2) for match in found
                if match and self.public(JAR, match.group(0)) and match.group(2) != "package-info"]

    @staticmethod
    def public(jar, name):
        """Whether a class file's class is public, from its access flags behind the constants."""
        import struct
        import zipfile
        data = zipfile.ZipFile(jar).read(name)
        count, at, i = struct.unpack(">H", data[8:10])[0], 10, 1
        sizes = {7: 2, 8: 2, 16: 2, 19: 2, 20: 2, 15: 3, 5: 8, 6: 8}
        while i < count:
            tag = data[at]
            size = 2 + struct.unpack(">H", data[at + 1:at + 3])[0] if tag == 1 else sizes.get(tag, 4)
            at, i = at + 1 + size, i + (2 if tag in (5, 6) else 1)
        return bool(struct.unpack(">H", data[at:at + 2])[0] & 1)


if __name__ == "__main__":
    unittest.main()
