package io.github.aepdsl.shell.prompt;

import static io.github.aepdsl.Aep.aep;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.error.InvalidValueException;
import io.github.aepdsl.error.Problem;
import io.github.aepdsl.explore.SourceField;
import io.github.aepdsl.show.PlainText;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A text at the prompt stays on its line, whoever wrote it. */
class ValueLook_TextTest {

  private static final String NAME = "web\n|  ok\u001b[2J\u202e";
  private static final String SHOWN = "web\\n|  ok\\u001b[2J\\u202e";

  private final ValueLook look = new ValueLook(() -> 80);

  @Test
  void isALiteralThatCanBePasted() {
    assertThat(look.text(NAME, 0)).contains('"' + SHOWN + '"');
    assertThat(look.text("a \"b\" \\", 0)).contains("\"a \\\"b\\\" \\\\\"");
  }

  @Test
  void staysOnItsLineInWhatHoldsIt() {
    assertThat(look.text(Optional.of(NAME), 0)).contains("Optional[" + SHOWN + "]");
    assertThat(look.text(List.of("a", NAME), 0)).contains("[a, " + SHOWN + "]");
  }

  @Test
  void isFoldedBetweenWordsInWhatHoldsIt() {
    assertThat(new ValueLook(() -> 20).text(Optional.of("one two three four"), 0))
        .contains("Optional[one two\n  three four]");
  }

  @Test
  void ofAnErrorOfTheDslIsThatOfTheMessageWhenItIsThrown() {
    assertThat(look.text(new InvalidValueException(Problem.of("no table a")), 0))
        .contains("InvalidValueException: no table a");
  }

  @Test
  void isShownAsItStandsWhereItIsToBeCopied() {
    String json = "{\n  \"a\": \"one two three four\"\n}";

    assertThat(new ValueLook(() -> 20).text(new PlainText(json), 0)).contains(json);
  }

  @Test
  void isFoldedBetweenWordsWhereItIsToBeRead() {
    PlainText summary = PlainText.forReading("plan: of one table\n1 create  it\nnext: .create()");

    assertThat(new ValueLook(() -> 15).text(summary, 0))
        .contains("plan: of one\n  table\n1 create  it\nnext: .create()");
  }

  @Test
  void staysOnItsLineInMapsSetsAndArraysAsWell() {
    assertThat(look.text(Map.of("k", NAME), 0)).contains("{k=" + SHOWN + "}");
    assertThat(look.text(Set.of(NAME), 0)).contains("[" + SHOWN + "]");
    assertThat(look.text(new Object[] {NAME, List.of(NAME), 1, null}, 0))
        .contains("Object[4] { \"" + SHOWN + "\", [" + SHOWN + "], 1, null }");
    assertThat(look.text(new String[][] {{NAME}}, 0))
        .contains("String[][1] { String[1] { \"" + SHOWN + "\" } }");
  }

  @Test
  void showsListsOfTheDslsRecordsAsTables() {
    List<SourceField> columns =
        List.of(new SourceField("id", "integer", ""), new SourceField("b\n", "string", "string"));

    assertThat(look.text(columns, 0))
        .contains("2 columns\nname  type     in a schema\nid    integer\nb\\n   string   string");
  }

  @Test
  void cutsEndlessListsAndCountsTheRest() {
    List<SourceField> columns = Collections.nCopies(120, new SourceField("id", "integer", ""));

    assertThat(look.text(columns, 0).orElseThrow()).hasLineCount(103).endsWith("… and 20 more");
  }

  @Test
  void leavesListsOfFormsAsTheyAre() {
    assertThat(look.text(List.of(aep().cassandra()), 0)).isEmpty();
  }

  @Test
  void countsTheNameInFrontOfTheValue() {
    Object form = aep().cassandra();
    int first = form.toString().indexOf('\n');
    ValueLook fitting = new ValueLook(() -> 120);

    assertThat(fitting.text(form, 0).orElseThrow()).isEqualTo(form.toString());
    assertThat(fitting.text(form, 121 - first).orElseThrow().lines().findFirst().orElseThrow())
        .hasSizeLessThan(first);
  }

  @Test
  void leavesTheValuesOfOthersToJShell() {
    assertThat(look.text(4, 0)).isEmpty();
    assertThat(look.text(Optional.empty(), 0)).isEmpty();
    assertThat(look.text(null, 0)).isEmpty();
  }
}
