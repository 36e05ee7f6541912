package io.github.aepdsl.shell.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScriptRunner_LanguageTest {

  @Test
  void needsNoSemicolons() {
    assertThat(run("int a = 1", "int b = a + 1", check("b == 2"))).isZero();
  }

  @Test
  void continuesAChainWithALeadingDot() {
    assertThat(
            run(
                "var s = \"a\"",
                "",
                "    // a comment inside the chain",
                "    .concat(\"b\")",
                "    .concat(\"c\")",
                check("s.equals(\"abc\")")))
        .isZero();
  }

  @Test
  void continuesAChainWithATrailingDot() {
    assertThat(run("var s = \"a\".", "    concat(\"b\")", check("s.equals(\"ab\")"))).isZero();
  }

  @Test
  void takesSeveralStatementsOnALine() {
    assertThat(run("int a = 1; int b = 2; int c =", " 3", check("a + b + c == 6"))).isZero();
  }

  @Test
  void letsAMethodNameWhatComesLater() {
    assertThat(run("int f() { return g(); }", "int g() { return 7; }", check("f() == 7"))).isZero();
  }

  @Test
  void givesTheScriptItsArguments() {
    Script script =
        new Script("demo.jsh", List.of(check("args[0].equals(\"a \\\"b\\\\\\n\\u00e9\")")));

    assertThat(new ScriptRunner(script, System.err).run(List.of("a \"b\\\né"))).isZero();
  }

  /** An engine with threads of its own waits for those of an HTTP client, which never end. */
  @Test
  void runsInTheThreadThatAsked() {
    String here = Thread.currentThread().getName();

    assertThat(run(check("Thread.currentThread().getName().equals(\"" + here + "\")"))).isZero();
  }

  @Test
  void endsWithTheCodeOfExit() {
    assertThat(run("int a = 1", "/exit 4", "oops(")).isEqualTo(4);
    assertThat(run("/exit")).isZero();
  }

  private static String check(String condition) {
    return "if (!(" + condition + ")) throw new AssertionError()";
  }

  private static int run(String... lines) {
    return new ScriptRunner(new Script("demo.jsh", List.of(lines)), System.err).run(List.of());
  }
}
