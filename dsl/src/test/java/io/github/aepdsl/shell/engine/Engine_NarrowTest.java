package io.github.aepdsl.shell.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.shell.text.OwnClassPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Messages on a narrow screen: folded between words, marks below what they mark. */
class Engine_NarrowTest {

  private static final int WIDTH = 44;

  private final List<Integer> before = new ArrayList<>();
  private final Engine engine = Engine.start(OwnClassPath.absolute(), new Narrow());

  @AfterEach
  void close() {
    engine.close();
  }

  @Test
  void foldsWhatAnErrorSays() {
    assertThat(answer("aep().cassandra().create()"))
        .hasSizeGreaterThan(2)
        .allMatch(line -> line.length() <= WIDTH)
        .anyMatch(line -> line.startsWith("|    "));
  }

  @Test
  void foldsWhatOthersPrintAndWhyAValueIsNotShown() {
    String words = "\"many words \".repeat(9)";

    assertThat(answer("Optional.of(new StringBuilder(" + words + "))")).allMatch(this::isFolded);
    assertThat(
            answer("new Object() { public String toString() { throw new Error(" + words + "); } }"))
        .allMatch(this::isFolded);
  }

  private boolean isFolded(String value) {
    return value.lines().count() > 2
        && value.lines().allMatch(line -> line.length() <= WIDTH)
        && value.lines().skip(1).allMatch(line -> line.matches(" {2}(java|many|words).*"));
  }

  @Test
  void keepsTheMarkBelowThePlace() {
    List<String> lines = answer("var number = \"a text that takes some room\".lenght()");
    int mark = lines.size() - 1;
    while (!lines.get(mark).contains("^")) {
      mark--;
    }

    assertThat(lines).allMatch(line -> line.length() <= WIDTH);
    int place = lines.get(mark).indexOf('^');
    assertThat(lines.get(mark - 1).substring(place)).startsWith("\"a text that");
  }

  @Test
  void showsThePlaceOfALongLine() {
    assertThat(answer("String.valueOf(1).concat(\"some more text\").concat(\"and more\").foo()"))
        .allMatch(line -> line.length() <= WIDTH)
        .anyMatch(line -> line.startsWith("|  …") || line.endsWith("…"));
  }

  @Test
  void saysHowMuchStandsBeforeAValue() {
    before.clear();
    answer("var form = 1");
    answer("form = 2");
    answer("form");
    answer("form + 1");
    answer("\"a = b\".length()");

    assertThat(before).containsExactly(7, 7, 7, 0, 0);
  }

  private List<String> answer(String entry) {
    List<String> lines = new ArrayList<>();
    engine.evaluate(entry, lines::add);
    return lines;
  }

  private final class Narrow implements Look {
    @Override
    public Optional<String> text(Object value, int characters) {
      before.add(characters);
      return Optional.empty();
    }

    @Override
    public int width() {
      return WIDTH;
    }
  }
}
