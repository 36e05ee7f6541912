"""The startup files for bare JShell, and the names that they import."""

import re
import shutil
import struct
import unittest
import zipfile
from pathlib import Path

from aep import JAR, ROOT, Case, default_jdk, environment, jdks, run, start


class StartupTest(Case):

    def jshell(self, jdk, startup, cwd, lines="aep().cassandra().missing()\n"):
        env = environment(JAVA_TOOL_OPTIONS=f"-Djava.util.prefs.userRoot={self.folder}")
        return start(Path(jdk) / "bin" / "jshell", "--startup", startup, stdin=lines, cwd=cwd, env=env)

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
                out = self.jshell(jdk, "aep.jsh", self.folder / "scripts", lines="1 + 1\n").stdout
                self.assertIn("aep: leave with /exit and run ./aep first", out)

    def test_jshell_opens_anywhere_with_the_printed_file(self):
        script = self.folder / "mine.jsh"
        script.write_text(self.ok(run("startup")))
        for jdk in jdks():
            with self.subTest(jdk):
                out = self.ok(self.jshell(jdk, "mine.jsh", self.folder))
                self.assertIn("[host, username, password]", out)


class ImportsTest(Case):

    def test_the_default_imports_are_those_of_jshell(self):
        jshell = Path(default_jdk()) / "bin" / "jshell"
        listed = start(jshell, "-s", "-", stdin="/list -start\n").stdout
        if "import module" in listed:
            self.skipTest("this JDK imports modules; JDK 17 tells")
        defaults = re.findall(r"^ *\w+ : (import .+;)$", listed, re.M)
        self.assertIn("import java.util.*;", defaults)
        for text in [(ROOT / "scripts" / "aep.jsh").read_text(), self.ok(run("startup"))]:
            self.assertEqual(re.findall(r"^import java(?!\.time).+;$", text, re.M), defaults)

    def test_no_name_of_ours_clashes_with_the_default_imports(self):
        for package, names in own_types().items():
            self.assertTrue(names, f"{package} is imported and has no public type")
        every = [name for names in own_types().values() for name in names]
        self.assertIn("AepException", every)
        self.assertIn("CassandraDraft", every)
        for jdk in jdks():
            with self.subTest(jdk):
                self.assertEqual(self.ok(run("run", "-", stdin=mention(every), jdk=jdk)), f"{len(every)}\n")

    def test_a_clash_would_be_noticed(self):
        """On JDK 17: later ones import a module, whose names yield to those of packages."""
        if not re.search(r'version "17', start(Path(default_jdk()) / "bin" / "java", "-version").stderr):
            self.skipTest("this JDK imports modules; JDK 17 tells")
        done = run("run", "-", stdin="import java.awt.*;\n" + mention(["List"]))
        self.assertEqual(done.returncode, 1)
        self.assertIn("reference to List is ambiguous", done.stderr)


def mention(names):
    """A script that uses each of the names and prints how many there are."""
    classes = ",\n".join(f"{name}.class" for name in names)
    return f"var all = new Class<?>[] {{\n{classes} }};\nSystem.out.println(all.length)\n"


def own_imports():
    """The lines that every session starts with, as they stand in the jar."""
    with zipfile.ZipFile(JAR) as jar:
        [name] = [name for name in jar.namelist() if name.endswith("/imports.jsh")]
        return jar.read(name).decode().splitlines()


def own_types():
    """The public types that these lines import, for each of our packages or classes named there."""
    imported = [re.fullmatch(r"import (io\.github\.aepdsl\.[\w.]*\w)(\.\*)?;", line) for line in own_imports()]
    types = {}
    with zipfile.ZipFile(JAR) as jar:
        for name, star in [found.groups() for found in imported if found]:
            path = re.escape(name.replace(".", "/")) + (r"/(\w+)" if star else "") + r"\.class"
            types[name] = [Path(file).stem for file in jar.namelist()
                           if re.fullmatch(path, file) and is_public(jar.read(file))]
    return types


def is_public(data):
    """Whether a class file's class is public, from its access flags behind the constants."""
    count, at, i = struct.unpack(">H", data[8:10])[0], 10, 1
    sizes = {7: 2, 8: 2, 16: 2, 19: 2, 20: 2, 15: 3, 5: 8, 6: 8}
    while i < count:
        tag = data[at]
        size = 2 + struct.unpack(">H", data[at + 1:at + 3])[0] if tag == 1 else sizes.get(tag, 4)
        at, i = at + 1 + size, i + (2 if tag in (5, 6) else 1)
    return bool(struct.unpack(">H", data[at:at + 2])[0] & 1)


if __name__ == "__main__":
    unittest.main()
