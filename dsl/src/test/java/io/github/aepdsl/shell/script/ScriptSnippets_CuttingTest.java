package io.github.aepdsl.shell.script;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.shell.script.ScriptSnippets.Piece;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jdk.jshell.JShell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ScriptSnippets_CuttingTest {

  static Stream<Arguments> scripts() {
    return Stream.of(
        // the script, and the lines at which its pieces begin
        Arguments.of("int a = 1\nint b = 2", "1 2"),
        Arguments.of("int a = 1; int b = 2", "1 1"),
        Arguments.of("\n\n// a comment\nint a = 1\n\n", "4"),
        Arguments.of("var s = \"a\"\n  .concat(\"b\")\nint b = 2", "1 3"),
        Arguments.of("var s = \"a\"\n\n  // why\n  .concat(\"b\")\nint b = 2", "1 5"),
        Arguments.of("var s = \"a\".\n  concat(\"b\")", "1"),
        Arguments.of("void f() {\n  g();\n}\nf()", "1 4"),
        Arguments.of("/* a\n b */\nint a = 1", "3"),
        Arguments.of("var s = \"\"\"\n  x\n  \"\"\"\nint a", "1 4"),
        Arguments.of("", ""));
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void findsWhereEachPieceBegins(String text, String lines) {
    assertThat(pieces(text)).allMatch(Piece::complete);
    assertThat(String.join(" ", pieces(text).stream().map(p -> "" + p.line()).toList()))
        .isEqualTo(lines);
  }

  @Test
  void marksTheLastOneThatIsNotComplete() {
    List<Piece> pieces = pieces("int a = 1\nvoid f() {\n  g();");

    assertThat(pieces).extracting(Piece::complete).containsExactly(true, false);
    assertThat(pieces.get(1).line()).isEqualTo(2);
  }

  @Test
  void readsAFileAndStandardInputWithoutTheirFirstMagicLine(@TempDir Path folder)
      throws IOException {
    Path file = Files.writeString(folder.resolve("x.jsh"), "#!/usr/bin/env aep\nint a\n");
    byte[] piped = "int b\n".getBytes(StandardCharsets.UTF_8);

    assertThat(Script.read(file.toString(), null))
        .isEqualTo(new Script(file.toString(), List.of("", "int a")));
    assertThat(Script.read("-", new ByteArrayInputStream(piped)))
        .isEqualTo(new Script("<stdin>", List.of("int b")));
  }

  @Test
  void placesAreFoundByTheFileThatJShellNames() {
    ScriptLines lines = new ScriptLines("demo.jsh");
    lines.put("7", 10);

    StackTraceElement third = new StackTraceElement("REPL", "do_it", "#7", 3);
    assertThat(lines.of(third)).contains(12);
    assertThat(lines.describe(third)).isEqualTo("demo.jsh:12");
    assertThat(lines.inside("7", third)).isTrue();
    assertThat(lines.inside("8", third)).isFalse();
    assertThat(lines.of(new StackTraceElement("X", "y", "X.java", 1))).isEmpty();
    assertThat(lines.of(new StackTraceElement("X", "y", null, 1))).isEmpty();
    assertThat(lines.first("7") + lines.first("unknown")).isEqualTo(11);
  }

  private static List<Piece> pieces(String text) {
    try (JShell shell = JShell.builder().executionEngine(new InPlace(), Map.of()).build()) {
      ScriptSnippets snippets =
          new ScriptSnippets(
              new Script("demo.jsh", text.lines().toList()), shell.sourceCodeAnalysis());
      return Stream.generate(snippets::next)
          .takeWhile(Optional::isPresent)
          .map(Optional::orElseThrow)
          .toList();
    }
  }
}
