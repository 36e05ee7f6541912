package io.github.aepdsl.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class Frames_DoorTest {

  @Test
  void beginAtTheWordThatWasTyped() {
    assertThat(
            shown("o.aepdsl.internal.answer.Failures", "o.aepdsl.source.Draft", "REPL.$JShell$1"))
        .containsExactly("o.aepdsl.source.Draft", "REPL.$JShell$1");
  }

  @Test
  void passOverTheJdkThatCalledUsBack() {
    assertThat(shown("o.aepdsl.internal.A", "java.util.Optional", "o.aepdsl.source.B", "Mine"))
        .containsExactly("o.aepdsl.source.B", "Mine");
  }

  @Test
  void keepTheJdkWhenItIsTheOneThatCalled() {
    assertThat(shown("o.aepdsl.source.B", "java.util.List", "Mine"))
        .containsExactly("o.aepdsl.source.B", "java.util.List", "Mine");
  }

  @Test
  void leaveATraceOfOthersAlone() {
    assertThat(shown("Mine", "o.aepdsl.source.B")).containsExactly("Mine", "o.aepdsl.source.B");
    assertThat(shown()).isEmpty();
  }

  /** With {@code o} for the long way to our packages. */
  private static List<String> shown(String... classes) {
    StackTraceElement[] frames =
        Stream.of(classes)
            .map(name -> name.replaceFirst("^o\\.", "io.github."))
            .map(name -> new StackTraceElement(name, "x", "X.java", 1))
            .toArray(StackTraceElement[]::new);
    return Stream.of(Frames.fromTheDoor(frames))
        .map(frame -> frame.getClassName().replace("io.github.", "o."))
        .toList();
  }
}
