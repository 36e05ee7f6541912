package io.github.aepdsl.emulator.registry.mapping.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.emulator.registry.mapping.expression.Evaluating;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Paths of mappings: what they find in a row, and what is none. */
class SourcePath_ReadTest {

  private static final JsonNode ROW =
      Evaluating.json(
          """
          { "id": 7, "gone": null, "First Name": "Ada", "street.name": "Main", "Über": 1,
            "address": { "street.name": "Side", "geo": { "lat": 1.5 } },
            "emails": [ { "email": "a@x", "tags": ["p", "q"] }, { "email": "b@x" }, 5 ],
            "grid": [[1, 2], [3]] }
          """);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          id                   | 7
          gone                 | null
          nowhere              | null
          nowhere.at.all       | null
          id.deeper            | null
          First Name           | "Ada"
          ${First Name}        | "Ada"
          street\\.name        | "Main"
          ${street.name}       | "Main"
          address.street\\.name | "Side"
          address.geo.lat      | 1.5
          Über                 | 1
          emails[0].email      | "a@x"
          emails[ 1 ].email    | "b@x"
          emails[9].email      | null
          emails[*].email      | ["a@x","b@x",null]
          emails[*].tags[*]    | [["p","q"],null,null]
          emails[*].tags[0]    | ["p",null,null]
          grid[1][0]           | 3
          grid[*][0]           | [1,3]
          id[*]                | null
          id[0]                | null
          """)
  void findsWhatStandsThere(String path, String value) {
    assertThat(SourcePath.of(path).read(ROW)).hasToString(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          gone            | true
          nowhere         | false
          address.geo     | true
          address.geo.lon | false
          emails[2]       | true
          emails[3]       | false
          emails[*].email | true
          id[*]           | false
          """)
  void tellsWhetherSomethingStandsThere(String path, boolean there) {
    assertThat(SourcePath.of(path).isIn(ROW)).isEqualTo(there);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          .a      | '.a' lacks a name at position 0
          a.      | 'a.' lacks a name at position 2
          a..b    | 'a..b' lacks a name at position 2
          [0]     | '[0]' lacks a name at position 0
          a[      | 'a[' wants [*] or [a number] at position 1
          a[]     | 'a[]' wants [*] or [a number] at position 1
          a[b]    | 'a[b]' wants [*] or [a number] at position 1
          a[-1]   | 'a[-1]' wants [*] or [a number] at position 1
          a[1000] | [1000] is beyond 999
          a[0]b   | 'a[0]b' lacks a dot at position 4
          ${a     | '${a' lacks a closing }
          ${}     | '${}' lacks a name at position 2
          """)
  void refusesWhatIsNoPath(String text, String why) {
    assertThatThrownBy(() -> SourcePath.of(text))
        .isInstanceOf(PathSyntaxException.class)
        .hasMessage(why);
  }

  @Test
  void refusesAnEmptyText() {
    assertThatThrownBy(() -> SourcePath.of("")).isInstanceOf(PathSyntaxException.class);
  }

  @Test
  void refusesAPathWithoutEnd() {
    assertThat(SourcePath.of("a" + ".a".repeat(63)).steps()).hasSize(64);
    assertThatThrownBy(() -> SourcePath.of("a" + ".a".repeat(64)))
        .isInstanceOf(PathSyntaxException.class)
        .hasMessage("the path has more than 64 steps");
  }

  @Test
  void endsInTheNameOfAField() {
    assertThat(SourcePath.of("address.street\\.name").leaf()).isEqualTo("street.name");
    assertThat(SourcePath.of("emails[0]").leaf()).isEmpty();
  }
}
