package io.github.aepdsl.emulator.flow.list;

import io.github.aepdsl.emulator.flow.FlowCode;
import io.github.aepdsl.emulator.flow.FlowError;
import java.util.Comparator;
import java.util.Set;

/** What a list is sorted by: one plain field, up or down. */
record SortOrder(String field, boolean descending) {

  /** Nothing updates a resource yet, so both times give the order of creation. */
  private static final Set<String> AGE = Set.of("createdAt", "updatedAt");

  private static final Set<String> TEXT =
      Set.of("id", "name", "description", "state", "createdBy", "updatedBy", "version", "etag");

  /**
   * Reads {@code field}, {@code +field} (also as the space it decodes to) or {@code -field}.
   *
   * @throws io.github.aepdsl.emulator.wire.Refusal for another prefix or a field that lists are not
   *     sorted by
   */
  static SortOrder parse(String orderby) {
    boolean prefixed = orderby.matches("[-+ ].*");
    if (!prefixed && !orderby.matches("\\w.*")) {
      throw new FlowError(FlowCode.ORDERBY_PREFIX, "orderby takes + or - before the field.")
          .refusal();
    }
    String field = orderby.substring(prefixed ? 1 : 0);
    if (!AGE.contains(field) && !TEXT.contains(field)) {
      throw new FlowError(FlowCode.ORDERBY_FIELD, "orderby does not know '%s'.".formatted(field))
          .refusal();
    }
    return new SortOrder(field, orderby.startsWith("-"));
  }

  boolean isByAge() {
    return AGE.contains(field);
  }

  boolean isByName() {
    return field.equals("name");
  }

  Position position(Stored resource) {
    if (isByAge()) {
      return resource.age();
    }
    return resource
        .age()
        .under(isByName() ? resource.name() : resource.holding(field).path(field).asString(""));
  }

  Comparator<Position> comparator() {
    return descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
  }

  @Override
  public String toString() {
    return (descending ? "-" : "+") + field;
  }
}
