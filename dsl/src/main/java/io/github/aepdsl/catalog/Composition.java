package io.github.aepdsl.catalog;

import io.github.aepdsl.error.OneLine;
import java.util.List;
import java.util.Optional;

/**
 * A documented pattern for a value that is composed from parts, such as {@code
 * Server={server};Port={port}}.
 *
 * @param template the pattern; {@code {part}} stands for the part of that name
 * @param refused characters that no part may hold, because the pattern has no way to escape them
 * @param parts the parts in the order of the pattern
 */
public record Composition(String template, String refused, List<Parameter> parts) {

  /** The part of this name, if the pattern has one. */
  public Optional<Parameter> part(String name) {
    return parts.stream().filter(part -> part.name().equals(name)).findFirst();
  }

  /** The pattern. */
  @Override
  public String toString() {
    return OneLine.of(template);
  }
}
