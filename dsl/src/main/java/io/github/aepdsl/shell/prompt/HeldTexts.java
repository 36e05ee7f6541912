package io.github.aepdsl.shell.prompt;

import io.github.aepdsl.error.OneLine;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lists, sets, maps, arrays and the like on one line, whatever the texts in them hold. Those of the
 * DSL's own values stay as they are: they may have several lines, and escape texts by themselves.
 */
final class HeldTexts {

  private HeldTexts() {}

  /** The line; empty when the value holds no others, or the DSL's own. */
  static Optional<String> line(Object value) {
    Optional<Stream<?>> held = held(value);
    return held.isPresent() && held.get().noneMatch(HeldTexts::isOwn)
        ? Optional.of(OneLine.whole(text(value)))
        : Optional.empty();
  }

  private static Optional<Stream<?>> held(Object value) {
    if (value instanceof Optional<?> one) {
      return one.map(Stream::of);
    }
    if (value instanceof Collection<?> all) {
      return Optional.of(all.stream());
    }
    if (value instanceof Map<?, ?> map) {
      return Optional.of(Stream.concat(map.keySet().stream(), map.values().stream()));
    }
    return value instanceof Object[] array ? Optional.of(Stream.of(array)) : Optional.empty();
  }

  private static boolean isOwn(Object value) {
    return OwnTypes.isOne(value)
        || held(value).filter(held -> held.anyMatch(HeldTexts::isOwn)).isPresent();
  }

  /** As JShell words it. */
  private static String text(Object value) {
    return value instanceof Object[] array
        ? "%s[%d] { %s }".formatted(name(array), array.length, elements(array))
        : value.toString();
  }

  private static String name(Object... array) {
    return array.getClass().getComponentType().getSimpleName();
  }

  private static String elements(Object... array) {
    return Arrays.stream(array).map(HeldTexts::element).collect(Collectors.joining(", "));
  }

  private static String element(Object value) {
    if (value instanceof String text) {
      return OneLine.literal(text);
    }
    return value == null ? "null" : text(value);
  }
}
