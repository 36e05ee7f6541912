package io.github.aepdsl.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.aepdsl.emulator.inlet.InletOptions;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Options and their copies. */
class LocalPlatformOptions_CopyTest {

  private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
  private static final LocalPlatformOptions DEFAULTS = LocalPlatformOptions.defaults();

  /** One for each component. */
  private static final Map<String, LocalPlatformOptions> CHANGED =
      Map.of(
          "port", DEFAULTS.withPort(8077),
          "clock", DEFAULTS.withClock(CLOCK),
          "seed", DEFAULTS.withSeed(7),
          "sandboxes", DEFAULTS.withSandboxes(List.of("one")),
          "strictSandboxHeader", DEFAULTS.withStrictSandboxHeader(true),
          "inlets", DEFAULTS.withInletAuthFailureCode(403),
          "state", DEFAULTS.withState(Path.of("kept")));

  @Test
  void hasACopyForEveryComponent() {
    assertThat(components())
        .extracting(RecordComponent::getName)
        .hasSameElementsAs(CHANGED.keySet());
  }

  @Test
  void changesOneComponentAndNoOther() throws Exception {
    for (Map.Entry<String, LocalPlatformOptions> changed : CHANGED.entrySet()) {
      assertThat(differences(changed.getValue())).containsExactly(changed.getKey());
    }
  }

  @Test
  void holdsWhatItWasGiven() {
    LocalPlatformOptions all =
        DEFAULTS
            .withPort(1)
            .withClock(CLOCK)
            .withSeed(2)
            .withSandboxes(List.of("a", "b"))
            .withStrictSandboxHeader(true)
            .withInletAuthFailureCode(403)
            .withState(Path.of("kept"));

    assertThat(all)
        .isEqualTo(
            new LocalPlatformOptions(
                1,
                CLOCK,
                OptionalLong.of(2),
                List.of("a", "b"),
                true,
                InletOptions.defaults().withAuthFailureCode(403),
                Optional.of(Path.of("kept"))));
  }

  @Test
  void needsASandboxAndADocumentedInletCode() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DEFAULTS.withSandboxes(List.of()))
        .withMessageContaining("sandboxes is empty");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DEFAULTS.withInletAuthFailureCode(418))
        .withMessageContaining("418");
  }

  @Test
  void doesNotChangeWithAListThatDoes() {
    List<String> names = new ArrayList<>(List.of("a"));
    LocalPlatformOptions options = DEFAULTS.withSandboxes(names);

    names.add("b");

    assertThat(options.sandboxes()).containsExactly("a");
  }

  private static List<RecordComponent> components() {
    return Arrays.asList(LocalPlatformOptions.class.getRecordComponents());
  }

  private static List<String> differences(LocalPlatformOptions options) throws Exception {
    return components().stream()
        .filter(component -> !value(component, options).equals(value(component, DEFAULTS)))
        .map(RecordComponent::getName)
        .collect(Collectors.toList());
  }

  private static Object value(RecordComponent component, LocalPlatformOptions options) {
    try {
      return component.getAccessor().invoke(options);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
