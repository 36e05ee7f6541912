package io.github.aepdsl.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that show, repeat, save and forget what was typed. */
class PromptCommands_SnippetsTest {

  private final PromptSession session = new PromptSession(40, command -> 1);

  @TempDir Path folder;

  @AfterEach
  void close() {
    session.close();
  }

  @Test
  void listShowsNoSecret() {
    session.type("var d = aep().cassandra().password(\"c4n4ry\")");

    assertThat(session.type("/list"))
        .isEqualTo("   1 : var d = aep().cassandra().password(\"***\");");
    assertThat(session.type("/history")).doesNotContain("c4n4ry");
  }

  @Test
  void noCommandMovesTheCursorByWhatWasTyped() {
    session.type("var a = \"\u001b[2J\u202e\"");

    for (String command : new String[] {"/list", "/history", "/vars", "/list \u001b", "/\u202e"}) {
      assertThat(session.type(command)).doesNotContain("\u001b", "\u202e");
    }
    assertThat(session.type("/list")).isEqualTo("   1 : var a = \"\\u001b[2J\\u202e\";");
  }

  @Test
  void listNamesWhatFailedAndWhatWasThereAtTheStart() {
    session.type("no such code");
    session.type("1 + 1");

    assertThat(session.type("/list")).isEqualTo("   1 : 1 + 1");
    assertThat(session.type("/list -all")).contains("  s1 : import", "  e1 : no such code");
    assertThat(session.type("/list 1")).isEqualTo("   1 : 1 + 1");
    assertThat(session.type("/list nothing")).contains("There is no snippet nothing");
  }

  @Test
  void varsStaysOneLineAVariable() {
    session.type("var text = \"a\\nb\"");
    session.type("var form = aep().cassandra()");
    session.type("var wide = \"x\".repeat(1000)");
    session.type("var token = \"c4n4ry\"");

    assertThat(session.type("/vars").lines())
        .hasSize(4)
        .allMatch(line -> line.length() <= 40)
        .contains("|    String token = ***")
        .anyMatch(line -> line.startsWith("|    CassandraDraft form = Apache"));
  }

  @Test
  void varsLeavesOutWhatNeverGotAValue() {
    session.type("var failed = aep().cassandra().create()");
    session.type("aep().cassandra().create()");
    session.type("int later = Integer.parseInt(\"x\")");

    assertThat(session.type("/vars")).isEmpty();
    session.type("later = 5");
    assertThat(session.type("/vars")).isEqualTo("|    int later = 5");
  }

  @Test
  void varsNamesTypesWithoutPackages() {
    session.type("var all = new java.util.HashMap<java.time.Instant, String>()");

    assertThat(session.type("/vars")).isEqualTo("|    HashMap<Instant,String> all = {}");
  }

  @Test
  void helpIsFoldedBetweenWords() {
    assertThat(session.type("/help").lines())
        .allMatch(line -> line.length() <= 40 || !line.substring(3).strip().contains(" "))
        .anyMatch(line -> line.startsWith("|             "));
  }

  @Test
  void listsDeclarationsByTheirKind() {
    session.type("int twice(int x) { return 2 * x; }");
    session.type("record Point(int x) {}");
    session.type("import java.time.Instant");

    assertThat(session.type("/methods")).isEqualTo("|    method twice(int)");
    assertThat(session.type("/types")).isEqualTo("|    record Point");
    assertThat(session.type("/imports")).contains("import java.time.Instant");
  }

  @Test
  void evaluatesOnceMore() {
    session.type("int n = 0");
    session.type("++n");

    assertThat(session.type("/!")).isEqualTo("2");
    assertThat(session.type("/2")).isEqualTo("3");
    assertThat(session.type("/-1")).isEqualTo("4");
    assertThat(session.type("/99")).contains("There is no snippet 99");
  }

  @Test
  void saveNeverWritesASecret() throws IOException {
    session.type("var d = aep().cassandra().password(\"c4n4ry\")");
    session.type("no such code");
    session.type("throw new Error()");
    session.type("var token = \"c4n4ry\"");
    for (String how : new String[] {"", "--clean", "-all", "-history", "1"}) {
      session.type("/save " + how + " " + folder.resolve("s.jsh"));

      assertThat(folder.resolve("s.jsh"))
          .content()
          .contains("secret(\"CASSANDRA_PASSWORD\")")
          .doesNotContain("c4n4ry");
    }
  }

  @Test
  void saveCleanKeepsOnlyWhatWorked() throws IOException {
    session.type("1 + 1");
    session.type("no such code");
    session.type("throw new IllegalStateException()");
    session.type("var b = $1 + 1");
    session.type("aep().cassandra().create()");
    session.type("/save --clean " + folder.resolve("s.jsh"));

    assertThat(Files.readAllLines(folder.resolve("s.jsh")))
        .containsExactly("var $1 = 1 + 1;", "var b = $1 + 1;");
  }

  @Test
  void saveCleanLeavesOutWhatOnlyLooks() throws IOException {
    List<String> looks =
        List.of(
            "b",
            "aep()",
            "aep().connections()",
            "aep().sandbox(\"stage\").flows().where(\"state\", \"enabled\").limit(5)",
            "aep().cassandra().host(\"h\").password(secret(\"A\"))");
    List<String> kept =
        List.of(
            "var b = 1;",
            "aep().flows().count()",
            "aep().flows().limit(Integer.parseInt(\"5\"))",
            "aep().streaming().name(\"a\").create().rename(\"b\").where()",
            "aep().cassandra().missing()");
    Stream.concat(kept.stream(), looks.stream()).forEach(session::type);
    session.type("/save --clean " + folder.resolve("s.jsh"));

    assertThat(Files.readAllLines(folder.resolve("s.jsh"))).containsExactlyElementsOf(kept);
  }

  @Test
  void saveCleanKeepsAListThatALaterLineGoesOnWith() throws IOException {
    session.type("aep().connections()");
    session.type("$1.count()");
    session.type("$1");
    session.type("/save --clean " + folder.resolve("s.jsh"));

    assertThat(Files.readAllLines(folder.resolve("s.jsh")))
        .containsExactly("var $1 = aep().connections();", "$1.count()");
  }

  @Test
  void whatWasSavedOpensAgain() {
    session.type("var first = 20");
    session.type("first + 1");
    session.type("var second = \"\" + $2");
    session.type("/save --clean " + folder.resolve("s.jsh"));
    session.type("/reset");

    session.type("/open " + folder.resolve("s.jsh"));

    assertThat(session.type("first")).isEqualTo("first = 20");
    assertThat(session.type("second")).isEqualTo("second = \"21\"");
  }

  @Test
  void resetForgetsAndReloadTypesAgain() {
    session.type("var kept = 1");
    session.type("/reload");
    assertThat(session.type("kept")).isEqualTo("kept = 1");

    session.type("/reset");
    assertThat(session.type("kept")).contains("cannot find symbol");
    assertThat(session.type("aep().cassandra().missing()")).contains("host");
  }

  @Test
  void dropTakesADeclarationBack() {
    session.type("var gone = 1");
    session.type("import java.time.Month");
    session.type("int twice(int x) { return 2 * x; }");

    assertThat(session.type("/drop gone twice 2"))
        .isEqualTo("|  dropped variable gone\n|  dropped snippet 2\n|  dropped method twice(int)");
    assertThat(session.type("gone")).contains("cannot find symbol");
    assertThat(session.type("/drop gone")).contains("wants the id or name");
  }

  @Test
  void openSaysWhenThereIsNoFile() {
    assertThat(session.type("/open nowhere.jsh")).contains("There is no file", "nowhere.jsh");
    assertThat(session.type("/open")).contains("wants a file");
  }

  @Test
  void envAddsToTheClassPathAndLosesNothing() throws IOException {
    session.type("var kept = 1");

    assertThat(session.type("/env --class-path " + folder)).isEmpty();
    assertThat(session.type("/env --class-path /no/such/place")).contains("There is no /no/such");
    assertThat(session.type("kept")).isEqualTo("kept = 1");
  }
}
