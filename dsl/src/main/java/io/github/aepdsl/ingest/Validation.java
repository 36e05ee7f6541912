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
 */
public record Validation(List<FieldViolation> violations) implements Tabular {

  public Validation {
    violations = List.copyOf(violations);
  }

  /** Whether the message is right. */
  public boolean passed() {
    return violations.isEmpty();
  }

  @Override
  public TableView toTable() {
    String heading = passed() ? "the message is valid" : "the message is not valid";
    return new TableView(
        heading,
        List.of(),
        List.of("field", "what is wrong"),
        violations.stream().map(one -> List.of(one.path(), one.message())).toList(),
        List.of());
  }

  /** Whether it is right, and each violation in a line. */
  @Override
  public String toString() {
    return toTable().text();
  }
}
