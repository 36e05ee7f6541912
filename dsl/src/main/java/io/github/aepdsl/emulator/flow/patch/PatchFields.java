package io.github.aepdsl.emulator.flow.patch;

import io.github.aepdsl.emulator.flow.FlowCode;
import io.github.aepdsl.emulator.flow.FlowError;
import io.github.aepdsl.emulator.wire.Refusal;
import java.util.Map;
import java.util.Set;

/**
 * What may be changed of a kind of resource, and how the service refuses what may not.
 *
 * @param changeable JSON Pointers such as {@code /auth/params}, each with all that is below it only
 *     as a whole, unless it ends in {@value #BELOW}, which stands for that
 * @param refused pointers whose change has an error code of its own
 */
public record PatchFields(Set<String> changeable, Map<String, FlowCode> refused) {

  private static final String BELOW = "/*";

  /** Copies. */
  public PatchFields {
    changeable = Set.copyOf(changeable);
    refused = Map.copyOf(refused);
  }

  /**
   * Makes sure that a field may be changed.
   *
   * @throws Refusal when it may not
   */
  void check(String path) {
    refused.forEach(
        (field, code) -> {
          if (path.equals(field) || path.startsWith(field + "/")) {
            throw new FlowError(code, "The path '%s' cannot be changed.".formatted(path)).refusal();
          }
        });
    if (changeable.stream().noneMatch(field -> covers(field, path))) {
      throw new FlowError(
              FlowCode.NO_PATCH_TARGET,
              "The path '%s' is not one that can be changed.".formatted(path))
          .refusal();
    }
  }

  private static boolean covers(String field, String path) {
    return field.endsWith(BELOW)
        ? path.startsWith(field.substring(0, field.length() - 1))
        : path.equals(field);
  }
}
