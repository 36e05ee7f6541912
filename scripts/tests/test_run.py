"""scripts/aep run: scripts through the JShell API."""

import signal
import subprocess
import unittest

from aep import AEP, CANARY, UUID, Case, environment, jdks, run, wait_for
from served import Served

THREE_LINES = """\
var c = aep().sandbox("dev").cassandra().host("10.0.0.5").username("u").password("p").create()
System.out.println(c.id())
System.out.println(aep().streaming().name("web").create().inletUrl())
"""


def started(script):
    """A script that runs until it is interrupted."""
    return subprocess.Popen([str(AEP), "run", str(script)], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                            text=True, env=environment())


class RunTest(Case):

    def test_creates_connections_from_standard_input(self):
        for jdk in jdks():
            with self.subTest(jdk):
                out = self.ok(run("run", "-", stdin=THREE_LINES, jdk=jdk))
                self.assertRegex(out, rf"\A{UUID}\nhttp://127\.0\.0\.1:\d+/collection/\w{{64}}\n\Z")

    def test_a_line_that_does_not_compile_ends_with_1(self):
        done = run("run", "-", stdin="int a = 1\nint b = nothing\n")
        self.assertEqual(done.returncode, 1)
        self.assertRegex(done.stderr, r"<stdin>:2:\n +int b = nothing;?\n +cannot find symbol")

    def test_sends_nothing_when_a_line_further_down_does_not_compile(self):
        script = 'System.out.println(aep().streaming().name("web").create().id())\nint b = nothing\n'
        for options in [[], ["--check"]]:
            with self.subTest(options), Served() as served:
                done = run("run", *options, "-", stdin=script, **served.settings())
                self.assertEqual((done.returncode, done.stdout), (1, ""))
                self.assertIn("<stdin>:2:\n", done.stderr)
                self.assertEqual(served.connections(), [])
        self.assertRegex(run("run", "--no-check", "-", stdin=script).stdout, rf"\A{UUID}\n\Z")

    def test_a_check_runs_nothing(self):
        self.assertEqual(self.ok(run("run", "--check", "-", stdin=THREE_LINES)), "")

    def test_an_exception_tells_file_line_and_reason(self):
        script = self.folder / "bad.jsh"
        script.write_text("int a = 1\naep().cassandra()\n    .host(\"h\")\n    .create()\n")
        done = run("run", script)
        self.assertEqual(done.returncode, 1)
        self.assertIn(f"{script}:4:\n", done.stderr)
        self.assertIn("IncompleteDraftException: cannot create Apache Cassandra", done.stderr)
        self.assertNotIn("REPL", done.stderr)

    def test_semicolons_may_be_missing_inside_of_blocks_too(self):
        script = ('for (int i = 1; i < 3; i++) {\n  var a = i * 10\n  System.out.println(a)\n}\n'
                  'java.util.List.of("x").forEach(s -> {\n  var t = s\n      .toUpperCase()\n  System.out.println(t)\n})\n')
        for jdk in jdks():
            with self.subTest(jdk):
                self.assertEqual(self.ok(run("run", "-", stdin=script, jdk=jdk)), "10\n20\nX\n")

    def test_a_failing_item_is_named_by_its_number(self):
        script = ('for (int i : progress("sending", java.util.List.of(1, 2, 3))) {\n'
                  '  if (i == 2) throw new IllegalStateException("no");\n}\n')
        done = run("run", "-", stdin=script)
        self.assertEqual(done.returncode, 1)
        self.assertIn("At item 2 of 3 of sending; 1 are done.", done.stderr)
        later = run("run", "-", stdin=script.replace("throw new IllegalStateException(\"no\")", "break")
                    + 'throw new IllegalStateException("later");\n')
        self.assertNotIn("At item", later.stderr)

    def test_ctrl_c_says_how_far_a_loop_came(self):
        script = self.folder / "slow.jsh"
        script.write_text('for (int i : progress("sending", java.util.List.of(1, 2, 3))) {\n'
                          '  System.out.println("at " + i);\n  if (i == 2) Thread.sleep(60_000);\n}\n')
        running = started(script)
        while "at 2" not in running.stdout.readline():
            self.assertIsNone(running.poll())
        self.assertIn("aep: stopped; sending: 1 of 3", self.interrupted(running))

    def test_ctrl_c_says_how_far_a_sending_came_and_how_to_go_on(self):
        file = self.folder / "events.jsonl"
        file.write_text('{"page": "/home"}\n' * 100_000)  # ten seconds by Adobe's guidance
        script = self.folder / "send.jsh"
        script.write_text('var web = aep().streaming().name("web").create().inlet();\n'
                          f'web.messages("https://ns.adobe.com/x/schemas/1").send(Path.of("{file}"));\n'
                          'System.out.println("sent");\n')
        running = started(script)
        checkpoint = file.with_name("events.jsonl.checkpoint")  # empty until the first batch leaves
        wait_for(lambda: checkpoint.exists() and checkpoint.stat().st_size > 0)
        err = self.interrupted(running)
        self.assertRegex(err, r"send\.jsh:2:\n(.*\n)* +NotOverException: sending events\.jsonl was stopped when [\d,]+ messages")
        self.assertIn(f'.resume(Path.of("{file}"))', err)

    def test_a_second_ctrl_c_ends_what_does_not_listen(self):
        script = self.folder / "deaf.jsh"
        script.write_text('System.out.println("at it");\nwhile (true) { Thread.onSpinWait(); }\n')
        running = started(script)
        self.assertEqual(running.stdout.readline(), "at it\n")
        running.send_signal(signal.SIGINT)
        self.interrupted(running)

    def interrupted(self, running):
        """Presses Ctrl-C and returns what is said then."""
        running.send_signal(signal.SIGINT)
        err = running.communicate(timeout=60)[1]
        self.assertEqual(running.returncode, 130)
        return err

    def test_a_failing_line_does_not_show_its_secrets(self):
        done = run("run", "-", stdin=f'aep().cassandra().password("{CANARY}").create()\n')
        self.assertEqual(done.returncode, 1)
        self.assertIn("IncompleteDraftException", done.stderr)
        self.assertNotIn(CANARY, done.stdout + done.stderr)

    def test_chains_go_on_with_leading_and_with_trailing_dots(self):
        script = (
            'var d = aep().cassandra()\n    // where\n    .host("a")\n\n    .username("u")\n'
            'var e = d.\n    password("p")\nSystem.out.println(e.missing())\n')
        for jdk in jdks():
            with self.subTest(jdk):
                self.assertEqual(self.ok(run("run", "-", stdin=script, jdk=jdk)), "[]\n")

    def test_hands_over_arguments_and_exit_codes(self):
        script = self.folder / "args.jsh"
        script.write_text("System.out.println(String.join(\"|\", args))\nSystem.exit(7)\n")
        for jdk in jdks():
            with self.subTest(jdk):
                done = run("run", script, "a b", "--flag", 'quo"te', jdk=jdk)
                self.assertEqual((done.returncode, done.stdout), (7, 'a b|--flag|quo"te\n'))

    def test_a_missing_file_ends_with_2(self):
        done = run("run", self.folder / "none.jsh")
        self.assertEqual(done.returncode, 2)
        self.assertIn("none.jsh", done.stderr)

    def test_an_unknown_word_ends_with_2_and_a_suggestion(self):
        done = run("srve")
        self.assertEqual(done.returncode, 2)
        self.assertIn("serve", done.stderr)

    def test_runs_in_the_directory_of_the_caller(self):
        done = run("run", "-", stdin='System.out.println(System.getProperty("user.dir"))',
                   cwd=self.folder)
        self.assertEqual(self.ok(done), f"{self.folder}\n")

    def test_takes_properties_for_the_configuration(self):
        (self.folder / "my.conf").write_text('aep.profiles.local.sandbox = "stage"\n')
        done = run("-Dconfig.file=my.conf", "run", "-", stdin="System.out.println(aep())",
                   cwd=self.folder)
        self.assertIn("sandbox stage", self.ok(done))


if __name__ == "__main__":
    unittest.main()
