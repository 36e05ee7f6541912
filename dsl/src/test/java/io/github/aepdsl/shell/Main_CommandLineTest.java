package io.github.aepdsl.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("it listens to System.out")
class Main_CommandLineTest {

  private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
  private final PrintStream out = System.out;
  private final PrintStream err = System.err;

  @BeforeEach
  void watch() {
    System.setOut(new PrintStream(shown, true, UTF_8));
    System.setErr(new PrintStream(shown, true, UTF_8));
  }

  @AfterEach
  void unwatch() {
    System.setOut(out);
    System.setErr(err);
  }

  @Test
  void suggestsTheCommandThatWasMeant() {
    assertThat(Main.run("sreve")).isEqualTo(2);

    assertThat(text()).contains("no command 'sreve'").contains("did you mean 'serve'?");
  }

  @Test
  void listsTheCommands() {
    assertThat(Main.run("--help")).isZero();

    assertThat(text()).contains("shell", "run", "serve", "doctor", "startup");
  }

  @Test
  void takesHelpForACommandToo() {
    assertThat(Main.run("help")).isZero();
    assertThat(Main.run("help", "serve")).isZero();

    assertThat(text()).contains("Commands:", "doctor").contains("aep serve", "--port");
  }

  @Test
  void wantsAScriptToRun() {
    assertThat(Main.run("run")).isEqualTo(2);
    assertThat(Main.run("run", "no-such.jsh")).isEqualTo(2);

    assertThat(text()).contains("cannot read no-such.jsh");
  }

  @Test
  void refusesAPortThatCannotBe() {
    assertThat(Main.run("serve", "--port", "70000")).isEqualTo(2);
  }

  private String text() {
    return shown.toString(UTF_8);
  }
}
