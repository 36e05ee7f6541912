package io.github.aepdsl.emulator.wire;

import java.util.List;

/**
 * What stands in a request's path for the variables of its route, decoded.
 *
 * @param names as the route's template has them, without braces
 * @param values in the same order
 */
public record PathVariables(List<String> names, List<String> values) {

  /**
   * The value of a variable.
   *
   * @throws IllegalArgumentException when the route's template has no such variable
   */
  public String get(String name) {
    int index = names.indexOf(name);
    if (index < 0) {
      throw new IllegalArgumentException(name + " is not one of " + names);
    }
    return values.get(index);
  }
}
