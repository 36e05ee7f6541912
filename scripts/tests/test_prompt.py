"""scripts/aep: the prompt, on a terminal and behind a pipe."""

import os
import re
import unittest

from aep import AEP, CANARY, ROOT, UUID, Case, Terminal, environment, installed_jdks, jdks, run


def steady(text):
    """Without what is different in every run."""
    for pattern in [r"[0-9a-f]{64}", UUID, r"127\.0\.0\.1:\d+", r"\d{4}-\d\d-\d\d \d\d:\d\dZ"]:
        text = re.sub(pattern, "…", text)
    return text


class PromptTest(Case):

    def prompt(self, jdk=None, cwd="/", command=AEP, **env):
        terminal = Terminal(command, cwd=cwd, env=environment(jdk, **env))
        self.addCleanup(terminal.close)
        terminal.until("aep> ")
        return terminal

    def test_opens_anywhere_and_answers(self):
        for jdk in jdks():
            with self.subTest(jdk):
                prompt = self.prompt(jdk)
                self.assertIn("local platform, sandbox", prompt.line("aep()"))
                self.assertIn('"/"', prompt.line('System.getProperty("user.dir")'))

    def test_shows_values_and_errors_and_stops_on_every_jdk(self):
        for jdk in installed_jdks():
            with self.subTest(jdk):
                prompt = self.prompt(jdk)
                self.assertRegex(prompt.line("1+2"), r"(?m)^3\r?$")
                self.assertIn("ArithmeticException: / by zero", prompt.line("1/0"))
                self.stop(prompt, "while (true) {}")
                self.assertRegex(prompt.line("3+4"), r"(?m)^7\r?$")

    def stop(self, prompt, line):
        prompt.type(f'System.out.println("be" + "gun"); {line}\r')
        prompt.until("begun")
        prompt.type("\x03")
        prompt.until("aep> ")

    def test_opens_through_links(self):
        os.symlink(AEP, self.folder / "one")
        os.symlink("one", self.folder / "two")
        prompt = self.prompt(cwd=self.folder, command=self.folder / "two")
        self.assertIn(f'"{self.folder}"', prompt.line('System.getProperty("user.dir")'))

    def test_says_where_it_is_before_the_first_line(self):
        seen = self.prompt().seen
        self.assertIn("local", seen)
        self.assertIn("embedded", seen)
        self.assertIn("aep().cassandra()", seen)

    def test_says_what_is_wrong_with_the_configuration(self):
        (self.folder / "aep.conf").write_text("aep { sandbx = 1, profil = x }\n")
        seen = self.prompt(cwd=self.folder).seen
        self.assertIn("aep.sandbx", seen)
        self.assertIn("aep.profil", seen)
        self.assertNotIn("local platform", seen)

    def test_prints_a_form_whole_and_without_noise(self):
        seen = self.prompt().line("aep().cassandra()")
        self.assertIn("next: .host(", seen)
        self.assertNotIn("==>", seen)
        self.assertNotIn(" ... ", seen)

    def test_proposes_a_next_line_that_works_as_it_stands(self):
        for jdk in jdks():
            with self.subTest(jdk):
                prompt = self.prompt(jdk)
                form = prompt.line("aep().cassandra()")
                line = re.search(r"next: (\..*create\(\))", form).group(1)
                prompt.line(line, then="CASSANDRA_PASSWORD (not shown): ")
                self.assertNotIn(CANARY, prompt.line(CANARY))
                self.assertIn("1 base connection", prompt.line("aep().connections()"))

    def test_prints_the_session_of_readme(self):
        session = re.search(r"```\n(aep> .*?)```", (ROOT / "README.md").read_text(), re.DOTALL).group(1)
        with Terminal(AEP, cwd="/", env=environment(), size=(60, 200)) as prompt:
            prompt.until("aep> ")
            seen = [self.answer(prompt, lines) for lines in session.split("aep> ")[1:]]
        self.assertEqual(steady("".join(seen)), steady(session))

    def answer(self, prompt, lines):
        line, _, answer = lines.partition("\n")
        question = re.match(r"\w+ \(not shown\): ", answer)
        shown = prompt.line(line, then=question.group() if question else "aep> ")
        if question:
            shown += "\n" + prompt.line(CANARY).lstrip("\r\n")
        answer = shown.replace("\r", "").partition("\n")[2]  # behind the echo, in which the cursor moves
        return f"aep> {line}\n{answer.removesuffix('aep> ')}"

    def test_completes_the_draft(self):
        prompt = self.prompt()
        prompt.type("aep().cassandra().ho\t")
        prompt.until("host(")

    def test_goes_on_with_the_value_above_after_a_leading_dot(self):
        prompt = self.prompt()
        self.assertIn("A chain goes on when a line ends with its dot", prompt.line('.host("h0")'))
        prompt.line("aep().cassandra()")
        for line in ['.host("h1")', '    .username("u1")']:
            self.assertIn(line.split('"')[1], prompt.line(line))
        self.assertIn("[password]", prompt.line(".missing()"))

    def test_knows_the_types_that_filters_and_schedules_take(self):
        prompt = self.prompt()
        self.assertIn("true", prompt.line("Instant.now().plus(Duration.ofHours(1)).isAfter(Instant.EPOCH)"))

    def test_goes_on_after_a_trailing_dot(self):
        prompt = self.prompt()
        prompt.line("var d = aep().cassandra().", then="...> ")
        prompt.line('host("h1")')
        self.assertIn("h1", prompt.line("d"))

    def test_hands_properties_and_environment_to_the_snippets(self):
        prompt = self.prompt(command=self.with_property(), MARK="from outside")
        self.assertIn("from outside", prompt.line('System.getenv("MARK")'))
        self.assertIn("sandbox stage", prompt.line("aep()"))

    def with_property(self):
        script = self.folder / "start"
        script.write_text(f'#!/bin/sh\nexec "{AEP}" -Daep.profiles.local.sandbox=stage\n')
        script.chmod(0o755)
        return script


class HistoryTest(Case):

    def session(self, *lines, jdk=None):
        env = environment(jdk, AEP_HISTORY=self.folder / "private" / "history")
        with Terminal(AEP, env=env) as terminal:
            terminal.until("aep> ")
            for line in lines:
                terminal.line(line)
            terminal.type("/exit\r")
            self.assertEqual(terminal.wait(), 0)
        return (self.folder / "private" / "history").read_text()

    def test_is_private_and_holds_no_secret(self):
        for jdk in jdks():
            with self.subTest(jdk):
                text = self.session(
                    "var plain = 1",
                    f'var d = aep().cassandra().password("{CANARY}")',
                    f'var s = Secret.of("{CANARY}")',
                    'aep().cassandra().host("kept")', jdk=jdk)
                self.assertIn("var plain = 1\n", text)
                self.assertIn('host("kept")', text)
                self.assertNotIn(CANARY, text)
                file = self.folder / "private" / "history"
                self.assertEqual(oct(file.stat().st_mode & 0o777), "0o600")
                self.assertEqual(oct(file.parent.stat().st_mode & 0o777), "0o700")

    def test_comes_back_in_the_next_session(self):
        self.session("var remembered = 1")
        env = environment(AEP_HISTORY=self.folder / "private" / "history")
        with Terminal(AEP, env=env) as terminal:
            terminal.until("aep> ")
            terminal.type("\x10")  # Ctrl-P, the line before
            terminal.until("var remembered = 1")

    def test_lies_in_the_home_that_the_environment_names(self):
        with Terminal(AEP, env=environment(AEP_HISTORY=None, HOME=self.folder)) as terminal:
            terminal.until("aep> ")
            terminal.line("var kept = 1")
        self.assertEqual((self.folder / ".aep" / "history").read_text(), "var kept = 1\n")

    def test_leaves_the_settings_of_jshell_alone(self):
        for program, prompt, leaves in [("jshell", "jshell> ", True), (AEP, "aep> ", False)]:
            with self.subTest(program):
                home = self.folder / prompt.strip("> ")
                env = environment(JAVA_TOOL_OPTIONS=f"-Djava.util.prefs.userRoot={home}")
                with Terminal(program, env=env) as terminal:
                    terminal.until(prompt)
                    terminal.line("int a = 1", then=prompt)
                    terminal.type("/exit\r")
                    self.assertEqual(terminal.wait(), 0)
                self.assertEqual((home / ".java").exists(), leaves)


class PipeTest(Case):

    def test_answers_line_by_line_and_joins_chains(self):
        lines = 'var d = aep().cassandra()\n    .host("h1")\n    .username("u")\nd.missing()\n/exit 5\n'
        for jdk in jdks():
            with self.subTest(jdk):
                done = run(stdin=lines, jdk=jdk)
                self.assertEqual(done.returncode, 5)
                self.assertIn("[password]", done.stdout)

    def test_shows_the_message_of_an_error_without_frames(self):
        out = run(stdin="aep().cassandra().create()\n").stdout
        self.assertIn("|  IncompleteDraftException: ", out)
        self.assertNotIn("|        at", out)

    def test_prints_every_letter_without_a_locale(self):
        for jdk in jdks():
            with self.subTest(jdk):
                self.assertIn("= é✓\n", run(stdin='var s = "é✓"\n', jdk=jdk, LC_ALL="C").stdout.replace('"', ""))


if __name__ == "__main__":
    unittest.main()
