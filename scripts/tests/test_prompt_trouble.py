"""The prompt, when something goes wrong: it answers the next line, whatever became of the last."""

import termios
import time
import unittest

from aep import AEP, CANARY, Case, Terminal, environment, installed_jdks, jdks, plain
from served import Served

CUT_ALWAYS = 'aep().local().faults().on("GET /connections").cutConnection().always()'


class TroubleCase(Case):

    def prompt(self, jdk=None, size=(40, 110), **env):
        terminal = Terminal(AEP, cwd=self.folder, env=environment(jdk, **env), size=size)
        self.addCleanup(terminal.close)
        terminal.until("aep> ")
        return terminal

    def assertAnswers(self, prompt):
        self.assertRegex(prompt.line("41 + 1"), r"\n\r?42\r?\n")


class ErrorTest(TroubleCase):

    def test_answers_after_errors_with_causes(self):
        for jdk in jdks():
            with self.subTest(jdk):
                prompt = self.prompt(jdk)
                prompt.line(CUT_ALWAYS)
                self.assertIn("TransportException", prompt.line("aep().connections().count()"))
                self.assertAnswers(prompt)
                prompt.line("/reset")
                self.assertAnswers(prompt)

    def test_answers_after_whatever_was_typed(self):
        prompt = self.prompt()
        for line in ["throw new RuntimeException(\"a\", new Error(\"b\\n|  c\"))", "no such code", "\"open",
                     "/lisst", "/open nowhere", "System.err.println(\"|  Caused by: x\")", "\x1b[A\x1b[B",
                     "Thread.currentThread().interrupt()", "/env --class-path /nowhere", "/drop 99"]:
            with self.subTest(line):
                prompt.line(line)
                self.assertAnswers(prompt)

    def test_says_what_was_meant(self):
        prompt = self.prompt()
        for line, meant in [("aep().casandra()", "Did you mean cassandra?"),
                            ('aep().cassandra().hots("h")', "Did you mean host?"),
                            ('aep().amazonS3().s3AccessKey("k")', "choose .accessKey(…) first")]:
            with self.subTest(line):
                self.assertIn(meant, prompt.line(line))


class InterruptTest(TroubleCase):

    def test_ends_what_runs_and_answers(self):
        for jdk in jdks():
            for endless in ["Thread.sleep(600_000);", "while (true) { }",
                            "for (int i = 0; ; i++) aep().cassandra().toString();"]:
                with self.subTest(jdk=jdk, endless=endless):
                    prompt = self.prompt(jdk)
                    prompt.type(f'{{ System.out.println("beg" + "un"); {endless} }}\r')  # one snippet
                    prompt.until("begun")
                    prompt.type("\x03")
                    prompt.until("aep> ")
                    self.assertAnswers(prompt)

    def test_while_the_compiler_works_costs_nothing(self):
        for jdk in installed_jdks():
            for keys in ["\t", "\r"]:
                for pause in [0.05, 0.3]:
                    with self.subTest(jdk=jdk, keys=keys, pause=pause):
                        prompt = self.prompt(jdk)
                        prompt.type('aep().cassandra().host(' + ('"h")' if keys == "\r" else "") + keys)
                        time.sleep(pause)
                        prompt.type("\x03")
                        prompt.settled("aep> ")
                        prompt.line('var next = aep().mariadb().basic().server("x")')
                        self.assertRegex(prompt.line("aep().flows().count() + 41"), r"\n\r?41\r?\n")

    def test_gives_up_the_line_that_is_typed(self):
        prompt = self.prompt()
        prompt.type("no such line")
        prompt.type("\x03")
        prompt.until("aep> ")
        self.assertAnswers(prompt)

    def test_gives_up_the_question_for_a_secret(self):
        prompt = self.prompt()
        prompt.line('secret("NOWHERE")', then="NOWHERE (not shown): ")
        prompt.type("\x03")
        self.assertIn("the question for the secret NOWHERE was cancelled", prompt.until("aep> "))
        self.assertAnswers(prompt)


class EditTest(TroubleCase):

    def test_needs_no_display(self):
        editor = self.folder / "vi"
        editor.write_text('#!/bin/sh\nsed -i s/1000/2000/ "$1"\n')
        editor.chmod(0o755)
        prompt = self.prompt(PATH=f"{self.folder}:{environment()['PATH']}", EDITOR="vi", DISPLAY=None)
        prompt.line("var edited = 1000")
        self.assertIn("edited = 2000", prompt.line("/edit edited"))
        self.assertAnswers(prompt)

    def test_says_when_there_is_no_editor(self):
        prompt = self.prompt(EDITOR="/no/such/editor", VISUAL=None)
        self.assertIn("cannot be used as an editor here", prompt.line("/edit"))
        self.assertAnswers(prompt)


class EndTest(TroubleCase):

    def test_ends_with_the_input(self):
        for jdk in jdks():
            with self.subTest(jdk):
                prompt = self.prompt(jdk)
                prompt.type("\x04")
                self.assertEqual(prompt.wait(), 0)

    def test_ends_with_plain_words(self):
        for word in ["exit", "quit", "/exit"]:
            with self.subTest(word):
                prompt = self.prompt()
                prompt.type(word + "\r")
                self.assertEqual(prompt.wait(), 0)

    def test_helps_with_plain_words(self):
        prompt = self.prompt()
        for word in ["help", "?", "/help"]:
            with self.subTest(word):
                self.assertIn("aep().cassandra()", prompt.line(word))

    def test_a_closed_terminal_loses_nothing(self):
        for jdk in jdks():
            with self.subTest(jdk):
                file = self.folder / f"history-{len(jdk)}"
                with Terminal(AEP, env=environment(jdk, AEP_HISTORY=file)) as terminal:
                    terminal.until("aep> ")
                    terminal.line("var kept = 1")
                    terminal.type('System.out.println("beg" + "un"); while (true) { }\r')
                    terminal.until("begun")
                self.assertIn("var kept = 1\n", file.read_text())
                self.assertIn("while (true)", file.read_text())


class ProductionTest(TroubleCase):

    def test_marks_the_prompt_and_says_what_was_deleted_there(self):
        with Served() as served:
            env = environment(**served.settings(AEP_SANDBOX="prod"))
            with Terminal(AEP, cwd=self.folder, env=env) as prompt:
                self.assertIn("WARNING: this is a production", prompt.until("aep (production)> "))
                prompt.line('var web = aep().streaming().name("web").create()', then="aep (production)> ")
                deleted = prompt.line("web.delete()", then="aep (production)> ")
                self.assertIn("sandbox prod (production)", deleted)

    def test_marks_nothing_elsewhere(self):
        with Served() as served:
            prompt = self.prompt(**served.settings(AEP_SANDBOX="dev"))
            prompt.line('var web = aep().streaming().name("web").create()')
            self.assertNotIn("production", prompt.line("web.delete()"))


class SavedTest(TroubleCase):

    def test_keeps_what_worked_and_no_secret(self):
        prompt = self.prompt()
        prompt.line(f'var d = aep().cassandra().host("h").username("u").password("{CANARY}")')
        prompt.line("no such code")
        prompt.line("d.create()")
        for command in ["/list", "/list -all", "/history", "/vars"]:
            self.assertNotIn(CANARY, prompt.line(command))
        for name in ["all.jsh", "clean.jsh"]:
            prompt.line(f"/save {'--clean' if name == 'clean.jsh' else '-all'} {name}")
            self.assertNotIn(CANARY, (self.folder / name).read_text())
        saved = (self.folder / "clean.jsh").read_text()
        self.assertIn('password(secret("CASSANDRA_PASSWORD"))', saved)
        self.assertNotIn("no such", saved)
        prompt.line("/reset")
        prompt.line("/open clean.jsh", then="CASSANDRA_PASSWORD (not shown): ")
        prompt.line(CANARY)
        self.assertAnswers(prompt)


    def test_hides_a_literal_that_turned_out_to_be_a_secret(self):
        history = self.folder / "history"
        prompt = self.prompt(AEP_HISTORY=history)
        prompt.line(f'String m = "{CANARY}"')
        prompt.line('var kept = "none of them"')
        prompt.line('aep().mariadb().basic().server("h").password(m)')
        for command in ["/list", "/list -all", "/history"]:
            self.assertNotIn(CANARY, prompt.line(command))
        for options, name in [("-all", "all.jsh"), ("--clean", "clean.jsh"), ("-history", "history.jsh")]:
            prompt.line(f"/save {options} {name}")
            self.assertNotIn(CANARY, (self.folder / name).read_text())
            self.assertIn("none of them", (self.folder / name).read_text())
        prompt.line(f'String n = "{CANARY}"')
        prompt.type("\x04")
        prompt.wait()
        self.assertNotIn(CANARY, history.read_text())
        self.assertIn('var kept = "none of them"', history.read_text())


class ScreenTest(TroubleCase):

    def test_folds_no_word_on_a_narrow_screen(self):
        for locale in ["C", "C.UTF-8"]:
            prompt = self.prompt(size=(60, 60), LC_ALL=locale)
            self.assertFolded(prompt.seen)
            for line in ["aep()", "aep().cassandra()", "aep().connectors()", "aep().amazonS3()", "/help",
                         "var draft = aep().cassandra()", "draft.create()", "aep().casandra().host(1)",
                         'draft.host("h").username("u").password("p").create()', "/lisst", "/vars",
                         "var all = aep().connections()"]:
                with self.subTest(locale=locale, line=line):
                    self.assertFolded(prompt.line(line).partition("\n")[2])

    def test_folds_no_word_of_a_plan(self):
        prompt = self.prompt(size=(60, 60))
        prompt.line('var made = aep().cassandra().host("h").username("u").password("p").create()')
        table = prompt.line("made.explore()").split('.table("')[1].split('"')[0]
        for line in [f'var form = made.table("{table}").into("A dataset of some name")', "form.once().plan().summary()"]:
            with self.subTest(line):
                seen = prompt.line(line).partition("\n")[2]
                self.assertNotIn("Exception", seen)
                self.assertFolded(seen)

    def assertFolded(self, seen):
        shown = seen.replace("\r", "").split("\n")[:-1]
        self.assertTrue(shown)
        for each in shown:
            self.assertTrue(len(each) <= 60 or " " not in each.strip("| "), each)

    def test_folds_nothing_on_a_wide_screen(self):
        prompt = self.prompt(size=(60, 200))
        prompt.line("var draft = aep().cassandra()")
        self.assertEqual(prompt.line("draft.create()").count("\n|"), 2)  # what is wrong, what to type

    def test_keeps_marks_below_what_they_mark(self):
        for width in [60, 200]:
            prompt = self.prompt(size=(40, width))
            lines = prompt.line(f'int wrong = {"1 + " * 25}nothing').replace("\r", "").split("\n")
            mark = next(i for i, line in enumerate(lines) if line.startswith("|") and "^-" in line)
            self.assertTrue(lines[mark - 1][lines[mark].index("^"):].startswith("nothing"), lines)
            self.assertTrue(all(len(line) <= width for line in lines if line.startswith("|")), lines)

    def test_shows_code_with_errors_escaped_and_the_mark_below_the_place(self):
        for jdk in installed_jdks():
            with self.subTest(jdk):
                prompt = self.prompt(jdk)
                lines = prompt.line('var text = "a\u202eb" + nowhere').replace("\r", "").split("\n")
                mark = next(line for line in lines if line.startswith("|") and "^-" in line)
                code = lines[lines.index(mark) - 1]
                self.assertIn('"a\\u202eb" + nowhere', code)
                self.assertEqual(mark.index("^"), code.index("nowhere"))

    def test_lists_connections_a_line_each_while_names_tell_them_apart(self):
        prompt = self.prompt(size=(40, 100))
        prompt.line('aep().cassandra().host("10.0.0.5").username("u").password("p").create()')
        self.assertRegex(prompt.line("aep().connections()"), r"\nApache Cassandra 10\.0\.0\.5 .* [0-9a-f]{8}…\r?\n")

    def test_shows_a_variable_a_line(self):
        prompt = self.prompt(size=(40, 60))
        prompt.line("var form = aep().cassandra()")
        prompt.line("var all = aep().connectors()")
        lines = prompt.line("/vars").replace("\r", "").split("\n")[1:-1]
        self.assertEqual(len(lines), 2, lines)

    def test_echoes_no_early_keys(self):
        with Terminal(AEP, env=environment()) as terminal:
            while termios.tcgetattr(terminal.fd)[3] & termios.ECHO:  # until the script has begun
                time.sleep(0.01)
            terminal.type("\x1b[A\x1b[D40 + 2\r")
            terminal.until("\n42")
            self.assertNotIn("^[", terminal.seen)
            self.assertNotIn("[A", plain(terminal.seen))

    def test_tab_lists_the_verbs_of_the_session_apart(self):
        prompt = self.prompt()
        prompt.type("aep().\t")
        seen = prompt.until("verbs of the session")
        prompt.type("\t")
        verbs = prompt.until("connections()")
        self.assertIn("cassandra()", seen + verbs)
        self.assertNotIn("wait(", seen + verbs)
        self.assertNotIn("notify", seen + verbs)

    def test_tab_tells_what_a_method_is_for(self):
        for jdk in jdks():
            with self.subTest(jdk):
                prompt = self.prompt(jdk)
                prompt.type("aep().connection(\t")
                prompt.until("BaseConnection Aep.connection(String idOrName)")
                prompt.until("One base connection.")
                prompt.type("\x03")
                prompt.until("aep> ")
                prompt.type("aep().cassandra().port(\t")
                seen = prompt.until("Client port.")
                self.assertNotIn("io.github.aepdsl", seen)
                prompt.type("\x03")
                prompt.settled("aep> ")
                prompt.type("aep().cassandra().port(\t")
                self.assertNotIn("names can follow", prompt.until("Client port."))


if __name__ == "__main__":
    unittest.main()
