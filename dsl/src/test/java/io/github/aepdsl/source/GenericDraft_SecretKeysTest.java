package io.github.aepdsl.source;

import static io.github.aepdsl.testing.SecretKeys.canary;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.internal.json.Json;
import io.github.aepdsl.testing.OfflineSources;
import io.github.aepdsl.testing.SecretKeys;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a draft of an unknown connector shows of a value, wherever it stands. */
class GenericDraft_SecretKeysTest {

  private static final String UNKNOWN = "00000000-0000-0000-0000-000000000001";

  private static final Set<String> HARMLESS = new TreeSet<>(SecretKeys.harmless());

  private final GenericDraft draft = new OfflineSources().source(UNKNOWN, "X");

  /** How a named value may hold what is to be hidden. */
  enum Shape {
    ALONE(value -> value),
    IN_A_LIST(value -> List.of(value, "x")),
    IN_A_SET(Set::of),
    IN_A_MAP(value -> Map.of("name", value)),
    DEEP(value -> Map.of("hosts", List.of(Map.of("a", List.of(value)))));

    private final Function<String, Object> made;

    Shape(Function<String, Object> made) {
      this.made = made;
    }

    Object of(String key) {
      return made.apply(canary(key));
    }
  }

  @ParameterizedTest
  @EnumSource(Shape.class)
  void neverShowsWhatHasTheNameOfASecret(Shape shape) {
    assertThat(SecretKeys.real())
        .filteredOn(key -> !seen(draft.param(key, shape.of(key))).allMatch(Set::isEmpty))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Shape.class)
  void showsWhatHasAnotherNameInEveryView(Shape shape) {
    assertThat(HARMLESS)
        .filteredOn(key -> !seen(draft.param(key, shape.of(key))).allMatch(Set.of(key)::equals))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(SecretKeys.Style.class)
  void knowsTheNamesInsideAValueToo(SecretKeys.Style style) {
    for (Shape shape : Shape.values()) {
      Map<String, Object> values = new HashMap<>();
      SecretKeys.made(style).forEach(key -> values.put(key, shape.of(key)));
      SecretKeys.harmless().forEach(key -> values.put(key, shape.of(key)));

      assertThat(seen(draft.param("options", values))).containsOnly(HARMLESS);
    }
  }

  @Test
  void printsNoneOfTheThreeThatFiveListsDisagreedOn() {
    GenericDraft three =
        draft.param("signature", "c4n4ry").param("jwt", "c4n4ry").param("bearer", "c4n4ry");

    assertThat(views(three)).noneMatch(view -> view.contains("c4n4ry"));
  }

  @Test
  void hidesAPinAndKeepsItANumberOnTheWire() {
    GenericDraft pins = draft.param("pin", 493817).param("more", Map.of("otp", 493817L));

    assertThat(views(pins)).allMatch(view -> view.contains("***") || view.contains("$SOURCE_PIN"));
    assertThat(views(pins)).noneMatch(view -> view.contains("493817"));
    assertThat(sent(pins)).contains("\"pin\":493817", "\"otp\":493817");
    assertThat(pins.curl()).contains("\"pin\": '\"$SOURCE_PIN\"'");
  }

  @Test
  void showsSwitchesAndCountsWhateverTheirName() {
    GenericDraft plain = draft.param("useToken", true).param("keys", 12);

    assertThat(views(plain)).allMatch(view -> view.contains("true") && view.contains("12"));
  }

  @ParameterizedTest
  @ValueSource(ints = {7, 1234})
  void quotesNoNumberThatAPasswordCannotBe(int number) {
    var wrong = new OfflineSources().cassandra().param("password", number);

    assertThat(wrong.toString())
        .contains("password is *** but must be a string")
        .doesNotContain(String.valueOf(number));
  }

  /** Whose values each view shows. */
  private static Stream<Set<String>> seen(GenericDraft draft) {
    return views(draft).map(SecretKeys::seenIn);
  }

  private static Stream<String> views(GenericDraft draft) {
    return Stream.of(draft, draft.toTable().rows(), draft.json(), draft.curl())
        .map(Object::toString);
  }

  private static String sent(GenericDraft draft) {
    return new String(Json.bytes(draft.body()), StandardCharsets.UTF_8);
  }
}
