package io.github.aepdsl.shell.script;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A script that is compiled and not run. */
class ScriptRunner_CheckTest {

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void runsNothing() {
    assertThat(check("int a = Integer.parseInt(\"x\")", "System.exit(9)", "throw new Error()"))
        .isZero();
    assertThat(messages()).isEmpty();
  }

  @Test
  void knowsTheTypesOfWhatWasNeverMade() {
    assertThat(check("var made = aep().cassandra().create()", "String id = made.id()")).isZero();
    assertThat(check("var c = aep().cassandra().create()", "int id = c.id()")).isEqualTo(1);
    assertThat(messages()).startsWith("demo.jsh:2:").contains("incompatible types");
  }

  @Test
  void tellsEveryLineThatDoesNotCompile() {
    assertThat(check("int a = nothing", "int b = 1", "b.foo()")).isEqualTo(1);

    assertThat(messages()).contains("demo.jsh:1:", "demo.jsh:3:").doesNotContain("demo.jsh:2:");
  }

  @Test
  void guessesWhatWasMeantAndNamesNoClassOfJShell() {
    check("var d = aep().casandra()");

    assertThat(messages()).contains("Did you mean cassandra?").doesNotContain("location:");
  }

  @Test
  void tellsNoLineThatOnlyFollowsFromAnother() {
    check(
        "var d = aep().casandra()",
        "var made = d.host(\"h\").create()",
        "String t = nope",
        "System.out.println(made.id() + t)",
        "d.port(other)");

    assertThat(messages())
        .contains("demo.jsh:1:", "demo.jsh:3:", "demo.jsh:5:", "variable other")
        .doesNotContain("demo.jsh:2:", "demo.jsh:4:", "variable d");
  }

  @Test
  void looksForWhatAMethodNames() {
    assertThat(check("void f() { g(); }", "void g() {}", "f()")).isZero();
    assertThat(check("void f() { h(); }")).isEqualTo(1);
    assertThat(messages()).contains("Not found: method h()");
  }

  @Test
  void seesTheArgumentsAndEndsAtExit() {
    assertThat(check("System.out.println(args[0])", "/exit 3", "oops(")).isZero();
  }

  @Test
  void tellsThatAScriptEndsTooEarly() {
    assertThat(check("int a = 1", "void f() {")).isEqualTo(1);
    assertThat(messages()).startsWith("demo.jsh:2:").contains("ends before this is complete");
  }

  @Test
  void leavesTheRunAsItWouldBe() {
    ScriptRunner runner = runner("int a = 1", "", "int half = a / 0");

    assertThat(runner.check(List.of())).isZero();
    assertThat(runner.run(List.of())).isEqualTo(1);
    assertThat(messages()).startsWith("demo.jsh:3:").contains("ArithmeticException");
  }

  private int check(String... lines) {
    return runner(lines).check(List.of("one"));
  }

  private ScriptRunner runner(String... lines) {
    return new ScriptRunner(
        new Script("demo.jsh", List.of(lines)), new PrintStream(err, true, UTF_8));
  }

  private String messages() {
    return err.toString(UTF_8).replace("\r", "");
  }
}
