package io.github.aepdsl.ingest;

import io.github.aepdsl.show.TableView;
import io.github.aepdsl.show.Tabular;
import java.util.List;

/**
 * What the inlet says of one message. Immutable.
 *
 * <pre>{@code
 * inlet.messages(schemaId).validate(Map.of("_id", 4711))
 * }</pre>
 *
 * @param violations what its schema does not allow, five at most; none when it is right
 * @param checked whether the inlet held it against its schema; it does not where it has no such
 *     schema
 */
public record Validation(List<FieldViolation> violations, boolean checked) implements Tabular {

  private static final List<String> NOT_CHECKED =
      List.of("the inlet holds it against no schema: is the id of messages(schemaId) right?");

  public Validation {
    violations = List.copyOf(violations);
  }

  /** Whether the message was looked at and is right. */
  public boolean passed() {
    return checked && violations.isEmpty();
  }

  @Override
  public TableView toTable() {
    return new TableView(
        heading(),
        checked ? List.of() : NOT_CHECKED,
        List.of("field", "what is wrong"),
        violations.stream().map(one -> List.of(one.path(), one.message())).toList(),
        List.of());
  }

  private String heading() {
    if (!checked) {
      return "the message was taken, nothing of it was checked";
    }
    return passed() ? "the message is valid, and was taken" : "the message is not valid";
  }

  /** Whether it is right, and each violation in a line. */
  @Override
  public String toString() {
    return toTable().text();
  }
}
