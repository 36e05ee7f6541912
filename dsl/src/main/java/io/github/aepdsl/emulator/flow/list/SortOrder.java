package io.github.aepdsl.emulator.flow.list;

import io.github.aepdsl.emulator.flow.FlowCode;
import io.github.aepdsl.emulator.flow.FlowError;
import java.util.Comparator;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What a list is sorted by: one plain field, up or down. */
public record SortOrder(String field, boolean descending) {

  private static final String AGE = "createdAt";
  private static final String CHANGE = "updatedAt";

  private static final Set<String> FIELDS =
      Set.of(
          AGE,
          CHANGE,
          "id",
          "name",
          "description",
          "state",
          "createdBy",
          "updatedBy",
          "version",
          "etag");

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
    if (!FIELDS.contains(field)) {
      throw new FlowError(FlowCode.ORDERBY_FIELD, "orderby does not know '%s'.".formatted(field))
          .refusal();
    }
    return new SortOrder(field, orderby.startsWith("-"));
  }

  boolean isByAge() {
    return field.equals(AGE);
  }

  boolean isByName() {
    return field.equals("name");
  }

  Position position(Stored resource) {
    if (isByAge()) {
      return resource.age();
    }
    return resource.age().under(isByName() ? resource.name() : text(resource));
  }

  private String text(Stored resource) {
    JsonNode value = resource.holding(field).path(field);
    return field.equals(CHANGE) ? "%019d".formatted(value.asLong(0)) : value.asString("");
  }

  Comparator<Position> comparator() {
    return descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
  }

  @Override
  public String toString() {
    return (descending ? "-" : "+") + field;
  }
}
