"""scripts/aep itself: what it checks, when it builds, and that starts do not disturb each other."""

import os
import shutil
import subprocess
import threading
import time
import unittest
from pathlib import Path

from aep import JAR, ROOT, Case, default_jdk, environment, start

FAKE_MAVEN = """\
#!/bin/sh
echo "$@" >> "{log}"
cat > /dev/null
sleep 0.5
mkdir -p "{clone}/dsl/target"
cp "{jar}" "{clone}/dsl/target/aep-dsl.jar"
"""

FAKE_JAVA = """\
#!/bin/sh
for word; do
  case $word in *AtExit=* | *CacheOutput=*) echo archive > "${word#*=}" && echo typed >> "$AEP_HISTORY" ;; esac
done
echo "started: $*"
"""


class PatienceTest(Case):

    def test_something_slow_says_that_it_is_at_work_and_keeps_its_exit_code(self):
        done = start("bash", "-c", 'say() { echo "$*"; }; pause=1; source scripts/lib/patience.sh; '
                     'patiently building sh -c "sleep 2.5; exit 7"; echo "code $?"', cwd=ROOT)
        self.assertEqual(done.stdout, "still building: 1 s so far\nstill building: 2 s so far\ncode 7\n")

    def test_something_quick_says_nothing(self):
        done = start("bash", "-c", "pause=1; source scripts/lib/patience.sh; patiently building true", cwd=ROOT)
        self.assertEqual((done.stdout, done.stderr, done.returncode), ("", "", 0))


class LauncherTest(Case):
    """A clone whose Maven only copies the jar and whose Java only says what it was asked for."""

    def setUp(self):
        super().setUp()
        self.clone = self.folder / "a clone"
        self.tools = self.folder / "bin"
        self.log = self.folder / "builds"
        shutil.copytree(ROOT / "scripts", self.clone / "scripts")
        (self.clone / "dsl" / "src" / "main").mkdir(parents=True)
        (self.clone / "dsl" / "src" / "test").mkdir()
        (self.clone / "dsl" / "src" / "it").mkdir()
        for file in ["pom.xml", "dsl/pom.xml", "dsl/src/main/Some.java", "dsl/src/test/SomeTest.java",
                     "dsl/src/it/pom.xml"]:
            (self.clone / file).touch()
        self.tool("mvn", FAKE_MAVEN.format(log=self.log, clone=self.clone, jar=JAR))
        self.jdk = self.fake_jdk("jdk", 'JAVA_VERSION="17.0.2"', FAKE_JAVA)

    def tool(self, name, text, folder=None):
        folder = folder or self.tools
        folder.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)
        (folder / name).chmod(0o755)

    def fake_jdk(self, name, release, java, tools=("java", "jshell")):
        home = self.folder / name
        for tool in tools:
            self.tool(tool, java, home / "bin")
        (home / "release").write_text(release + "\n")
        return home

    def aep(self, *args, **env):
        env = {"PATH": f"{self.tools}:{os.environ['PATH']}", "JAVA_HOME": self.jdk, **env}
        return start(self.clone / "scripts" / "aep", *args, env=environment(**env))

    def builds(self):
        return len(self.log.read_text().splitlines()) if self.log.exists() else 0

    def newer(self, file):
        later = time.time() + 5
        os.utime(self.clone / file, (later, later))

    def test_builds_a_missing_jar_once_and_says_so(self):
        first, second = self.aep("--version"), self.aep("--version")
        self.assertIn("aep-dsl.jar --version", self.ok(first))
        self.assertIn("building the jar", first.stderr)
        self.assertIn("preparing a fast start of the other commands (once for ", first.stderr)
        self.assertEqual(self.ok(second), self.ok(first))
        self.assertEqual((second.stderr, self.builds()), ("", 1))

    def test_builds_again_when_a_source_or_a_pom_is_newer(self):
        self.aep("--version")
        for builds, file in enumerate(["dsl/src/main/Some.java", "dsl/pom.xml", "pom.xml"], 2):
            with self.subTest(file):
                self.newer(file)
                self.ok(self.aep("--version"))
                self.assertEqual(self.builds(), builds)
                os.utime(self.clone / file, (0, 0))

    def test_what_is_rehearsed_is_none_of_the_users_history(self):
        mine = self.folder / "history"
        mine.write_text("mine\n")
        self.assertIn("preparing a fast start", self.aep("shell", AEP_HISTORY=mine).stderr)
        self.assertEqual(mine.read_text(), "mine\n")
        self.assertEqual(list(self.clone.glob("**/*.typed")), [])

    def test_starts_from_what_the_jdk_can_prepare(self):
        newer = self.fake_jdk("newer", 'JAVA_VERSION="25.0.1"', FAKE_JAVA)
        for jdk, flag in [(self.jdk, "-XX:SharedArchiveFile="), (newer, "-XX:AOTCache=")]:
            for word, kind in [("shell", "shell"), ("serve", "run"), ("run", "run")]:
                with self.subTest(word, jdk=jdk):
                    self.assertRegex(self.ok(self.aep("-Dsome=property", word, JAVA_HOME=jdk)),
                                     rf"{flag}\S.*/target/start/\d+-{kind} -Dsome=property")

    def test_does_not_build_for_a_test(self):
        self.aep("--version")
        for file in ["dsl/src/test/SomeTest.java", "dsl/src/it/pom.xml"]:
            self.newer(file)
            self.aep("--version")
        self.assertEqual(self.builds(), 1)

    def test_starts_at_the_same_time_share_one_build(self):
        results = []
        starts = [threading.Thread(target=lambda: results.append(self.aep("--version")))
                  for _ in range(4)]
        for each in starts:
            each.start()
        for each in starts:
            each.join()
        self.assertEqual([done.returncode for done in results], [0] * 4)
        self.assertEqual(self.builds(), 1)

    def test_does_not_wait_for_a_start_that_died_nor_use_its_jar(self):
        self.aep("--version")
        (self.clone / "dsl" / "target" / "aep-dsl.jar").write_text("half")
        dead = subprocess.Popen(["true"])
        dead.wait()
        os.symlink(str(dead.pid), self.clone / "target" / "aep.lock")
        self.ok(self.aep("--version"))
        self.assertEqual(self.builds(), 2)

    def test_a_failed_build_shows_the_error_and_leaves_no_lock(self):
        self.tool("mvn", "#!/bin/sh\necho '[ERROR] Some.java: broken'\nexit 1\n")
        done = self.aep("--version")
        self.assertEqual(done.returncode, 1)
        self.assertIn("Some.java: broken", done.stderr)
        self.assertFalse((self.clone / "target" / "aep.lock").is_symlink())

    def test_a_failed_build_leaves_no_half_made_jar(self):
        self.tool("mvn", FAKE_MAVEN.format(log=self.log, clone=self.clone, jar=JAR) + "exit 1\n")
        self.assertEqual(self.aep("--version").returncode, 1)
        self.assertFalse((self.clone / "dsl" / "target" / "aep-dsl.jar").exists())

    def test_leaves_standard_input_to_the_script_when_it_builds(self):
        env = environment(default_jdk(), PATH=f"{self.tools}:{os.environ['PATH']}")
        done = start(self.clone / "scripts" / "aep", "run", "-", stdin="System.out.println(6 * 7)", env=env)
        self.assertEqual(self.ok(done), "42\n")

    def test_builds_with_the_jdk_of_java_home(self):
        self.tool("mvn", f'#!/bin/sh\necho "$JAVA_HOME" > "{self.log}"\nexit 1\n')
        self.aep("--version")
        self.assertEqual(self.log.read_text().strip(), str(self.jdk))

    def test_says_what_to_install_without_maven(self):
        done = self.aep("--version", PATH=self.only("java"))
        self.assertEqual(done.returncode, 1)
        self.assertIn("Install it (apt install maven", done.stderr)

    def test_says_what_to_install_without_java(self):
        done = self.aep("--version", PATH=self.only(), JAVA_HOME=None)
        self.assertEqual(done.returncode, 1)
        self.assertIn("no Java found. Install a JDK, 17 or newer", done.stderr)

    def test_refuses_an_old_java_and_a_jre(self):
        for release, tools, message in [
                ('JAVA_VERSION="11.0.2"', ["java", "jshell"], "is Java 11"),
                ('JAVA_VERSION="1.8.0_1"', ["java", "jshell"], "is Java 8"),
                ('JAVA_VERSION="17.0.2"', ["java"], "is a JRE")]:
            with self.subTest(message):
                home = self.fake_jdk(message, release, "#!/bin/sh\nexit 9\n", tools)
                done = self.aep("--version", JAVA_HOME=home)
                self.assertEqual(done.returncode, 1)
                self.assertIn(message, done.stderr)

    def only(self, *wanted):
        """A PATH with the ordinary tools and, of Java and Maven, only what is wanted."""
        folder = self.folder / "path"
        folder.mkdir()
        for tool in ["bash", "sh", "env", "dirname", "readlink", "cat", "sed", "find", "cksum", "tr",
                     "mkdir", "ln", "rm", "grep", "head", "touch", "mv", "sleep", *wanted]:
            os.symlink(shutil.which(tool), folder / tool)
        return str(folder)


if __name__ == "__main__":
    unittest.main()
