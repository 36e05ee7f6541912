package io.github.aepdsl.shell.script;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScriptRunner_FailureTest {

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void namesTheLineThatDoesNotCompile() {
    int code = run("int a = 1", "", "int b =", "  a.foo()", "int c = 3");

    assertThat(code).isEqualTo(1);
    assertThat(messages())
        .isEqualTo(
            """
            demo.jsh:4:
                int b =
                  a.foo();
              int cannot be dereferenced
            """);
  }

  @Test
  void tellsAnExceptionWithItsCauseAndWithoutFrames() {
    int code =
        run("throw new IllegalStateException(\"two\\nlines\", new RuntimeException(\"deep\"))");

    assertThat(code).isEqualTo(1);
    assertThat(messages())
        .contains("demo.jsh:1:")
        .endsWith(
            """
              java.lang.IllegalStateException: two
                      lines
              caused by java.lang.RuntimeException: deep
            """);
  }

  @Test
  void tellsOneCauseOfAnOwnExceptionAndOnlyIfItAddsSomething() {
    run(
        "var deep = new java.io.IOException(\"refused\", new Error(\"deeper\"))",
        "var same = new java.io.IOException(\"no connection\", deep)",
        "throw new TransportException(\"GET\", \"/\", Problem.of(\"no connection to db\"), same)");

    assertThat(messages())
        .endsWith(
            """
              TransportException: no connection to db
              caused by java.io.IOException: refused
            """);
  }

  @Test
  void letsNoMessageMoveTheCursorOrFakeALine() {
    run("throw new Error(\"x\\u001b[31m\\u202e\\ndemo.jsh:9:\", new Error(\"y\\u001b\\nfake\"))");

    assertThat(messages())
        .endsWith(
            """
              java.lang.Error: x\\u001b[31m\\u202e
                      demo.jsh:9:
              caused by java.lang.Error: y\\u001b
                      fake
            """);
  }

  @Test
  void namesTheLineInsideAMethodToo() {
    run("int half(int x) {", "  return 1 / x;", "}", "half(0)");

    assertThat(messages()).startsWith("demo.jsh:4:").contains("at demo.jsh:2");
  }

  @Test
  void refusesAScriptThatEndsTooEarly() {
    assertThat(run("int a = 1", "void f() {")).isEqualTo(1);

    assertThat(messages()).startsWith("demo.jsh:2:").contains("ends before this is complete");
  }

  @Test
  void refusesAMethodWhoseNamesNeverCame() {
    assertThat(run("void f() { g(); }", "int a = 1")).isEqualTo(1);

    assertThat(messages()).startsWith("demo.jsh:1:").contains("Not found: method g()");
  }

  @Test
  void refusesACommandOfThePrompt() {
    assertThat(run("/set feedback verbose")).isEqualTo(1);

    assertThat(messages()).contains("Commands of the prompt have no meaning in a script");
  }

  @Test
  void stopsAtTheFirstFailure() {
    run("int a = ", "  oops;", "throw new Error(\"second\")");

    assertThat(messages()).contains("oops").doesNotContain("second");
  }

  @Test
  void masksASecretInTheSnippetItShows() {
    run("var d = new Object()", "  .password(\"canary-123\")");

    assertThat(messages()).contains(".password(\"***\")").doesNotContain("canary");
  }

  private int run(String... lines) {
    Script script = new Script("demo.jsh", List.of(lines));
    return new ScriptRunner(script, new PrintStream(err, true, UTF_8)).run(List.of());
  }

  private String messages() {
    return err.toString(UTF_8).replace("\r", "");
  }
}
