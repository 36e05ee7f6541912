package io.github.aepdsl.shell.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.error.ConfigurationException;
import io.github.aepdsl.error.Problem;
import io.github.aepdsl.shell.text.OwnClassPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the prompt answers, and that it goes on answering. */
class Engine_AnswerTest {

  private final Engine engine =
      Engine.start(OwnClassPath.absolute(), (value, before) -> Optional.empty());

  @AfterEach
  void close() {
    engine.close();
  }

  @Test
  void showsValuesWithTheirNames() {
    assertThat(answer("1 + 2")).containsExactly("3");
    assertThat(answer("var a = 4")).containsExactly("a = 4");
    assertThat(answer("a = 5")).containsExactly("a = 5");
    assertThat(answer("a")).containsExactly("a = 5");
  }

  @Test
  void escapesWhatWouldMoveTheCursorOrTurnTheText() {
    assertThat(answer("new StringBuilder(\"a\\u001b[2J\\u202eb\")"))
        .containsExactly("a\\u001b[2J\\u202eb");
  }

  @Test
  void showsCodeWithErrorsEscapedAndTheMarkStillBelowThePlace() {
    List<String> lines = answer("var a = \"x\u001b[31m\u202e\" +\tfoo");

    assertThat(lines).contains("|  var a = \"x\\u001b[31m\\u202e\" + foo;");
    String code = lines.get(lines.size() - 2);
    assertThat(lines.get(lines.size() - 1)).isEqualTo("|" + blanks(code.indexOf("foo")) + "^-^");
  }

  @Test
  void marksThePlaceBehindASecretThatIsMasked() {
    assertThat(answer("int p = aep().cassandra().password(\"c4n4ry\") + foo"))
        .containsSequence(
            "|  int p = aep().cassandra().password(\"***\") + foo;",
            "|" + blanks("|  int p = aep().cassandra().password(\"***\") + ".length()) + "^-^");
  }

  @Test
  void marksTheFirstLineOfWhatGoesOnWhateverEndsIt() {
    assertThat(answer("int n = \"a\"  \r\n  .concat(\"b\")"))
        .containsSequence("|  int n = \"a\"  ", "|          ^----...");
  }

  @Test
  void marksNothingInsideASecret() {
    assertThat(answer("aep().cassandra().password(\"c4n4ry\\q\")"))
        .noneMatch(line -> line.contains("c4n4ry") || line.contains("^"));
  }

  private static String blanks(int column) {
    return " ".repeat(column - 1);
  }

  @Test
  void letsNoMessageMoveTheCursorOrFakeALine() {
    assertThat(answer("throw new RuntimeException(\"x\\u001b[31m\\u202e\\n|  fake\")"))
        .containsExactly(
            "|  Exception java.lang.RuntimeException: x\\u001b[31m\\u202e",
            "|          |  fake",
            "|        at (#1:1)");
  }

  @Test
  void letsNoMessageOfACauseDoSoEither() {
    String cause = "new Error(\"x\\u001b\\nfake\")";

    assertThat(answer("throw new IllegalStateException(\"a\", " + cause + ")"))
        .endsWith("|  Caused by: java.lang.Error: x\\u001b", "|          fake");
    assertThat(
            answer(
                "throw new TransportException(\"GET\", \"/\", Problem.of(\"a\"), " + cause + ")"))
        .contains("|  Caused by: java.lang.Error: x\\u001b", "|          fake");
  }

  @Test
  void leavesOutCausesThatAnErrorOfOursHasPutIntoWords() {
    answer("var said = Problem.of(\"no table a\")");
    answer("var refused = new InvalidValueException(Problem.of(\"refused by b\"))");

    assertThat(answer("throw new TransportException(\"GET\", \"/\", said, refused)"))
        .noneMatch(line -> line.contains("Caused by"));
    assertThat(answer("throw new NotOverException(said, new InterruptedException(\"sleep\"))"))
        .noneMatch(line -> line.contains("Caused by"));
  }

  @Test
  void setsTheLinesOfOthersApartFromItsOwn() {
    answer("String name = \"web\\nfake = 1\\n|  fake\"");

    assertThat(answer("new Object() { public String toString() { return name; } }"))
        .containsExactly("web\n        fake = 1\n        |  fake");
    assertThat(answer("Map.of(name, new StringBuilder())").get(0).lines().skip(1))
        .allMatch(line -> line.startsWith("        "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "throw new RuntimeException(\"a\", new java.io.IOException(\"b\"))",
        "throw new RuntimeException(\"a\\n|  b\\n\\n\", new Error(new Error(\"c\", new Error())))",
        "throw new io.github.aepdsl.error.TransportException(\"a\", new Error(\"b\"))",
        "throw new java.util.concurrent.CompletionException(null)",
        "int f() { return f(); } f()",
        "new Object() { public String toString() { throw new Error(); } }",
        "no such code",
        "\"no end",
        "class { }",
        "int x = \"text\"; x.y()",
        "Thread.currentThread().interrupt()"
      })
  void answersAfterWhateverWentWrong(String trouble) {
    answer(trouble);

    assertThat(answer("1 + 2")).containsExactly("3");
  }

  @Test
  void addsTheSemicolonsThatAreMissingInBlocks() {
    answer("int twice(int x) {\nreturn x * 2\n}");
    answer("var all = new ArrayList<Integer>(); for (int i = 0; i < 2; i++) { all.add(twice(i)) }");

    assertThat(answer("all")).containsExactly("all = [0, 2]");
  }

  @Test
  void namesTheVariableThatHasNoValueBecauseItsLineFailed() {
    answer("String text() { throw new IllegalStateException(); }");
    answer("var shop = text()");

    assertThat(answer("shop.length()").get(0)).endsWith("because shop is null: its line failed");
  }

  @Test
  void isNeverMuteOverAValueThatCannotBeShown() {
    assertThat(answer("new Object() { public String toString() { throw new Error(\"no\"); } }"))
        .containsExactly("(not shown: its toString() throws java.lang.Error: no)");
  }

  @Test
  void showsTheErrorOfAListThatCannotBeRead() {
    Look failing =
        (value, before) -> {
          throw new ConfigurationException(Problem.of("no answer"));
        };
    try (Engine mute = Engine.start(OwnClassPath.absolute(), failing)) {
      assertThat(lines(mute, "var q = 1"))
          .containsExactly("q = (not shown: configuration: no answer)");
      assertThat(lines(mute, "q")).containsExactly("q = (not shown: configuration: no answer)");
    }
  }

  @Test
  void saysNothingOfThePackageAndFramesOfOurOwnErrors() {
    assertThat(answer("aep().cassandra().create()"))
        .first()
        .asString()
        .startsWith("|  IncompleteDraftException: ");
    assertThat(answer("aep().cassandra().create()")).noneMatch(line -> line.contains(" at "));
  }

  @Test
  void tellsCausesAndFramesOfOthers() {
    assertThat(answer("throw new IllegalStateException(\"a\", new java.io.IOException(\"b\"))"))
        .containsExactly(
            "|  Exception java.lang.IllegalStateException: a",
            "|        at (#1:1)",
            "|  Caused by: java.io.IOException: b");
  }

  @Test
  void saysWhatWasDeclaredAndWhatItWaitsFor() {
    assertThat(answer("int f() { return g(); }"))
        .containsExactly(
            "|  created method f(), however, it cannot be used until method g() is declared");
    assertThat(answer("int g() { return 1; }")).containsExactly("|  created method g()");
    assertThat(answer("f()")).containsExactly("1");
    assertThat(answer("record P(int x) {}")).containsExactly("|  created record P");
  }

  @Test
  void cutsAValueWithoutEnd() {
    assertThat(answer("\"x\".repeat(50_000)"))
        .singleElement()
        .asString()
        .hasSizeLessThan(21_000)
        .contains("30002 more characters");
  }

  @Test
  void showsNoSecretOfAMistypedLine() {
    assertThat(answer("aep().cassandra().password(\"c4n4ry\").hots(\"h\")"))
        .isNotEmpty()
        .noneMatch(line -> line.contains("c4n4ry"));
  }

  private List<String> answer(String entry) {
    return lines(engine, entry);
  }

  private static List<String> lines(Engine engine, String entry) {
    List<String> lines = new ArrayList<>();
    engine.evaluate(entry, lines::add);
    return lines;
  }
}
