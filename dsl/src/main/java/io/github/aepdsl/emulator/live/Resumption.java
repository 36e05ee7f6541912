package io.github.aepdsl.emulator.live;

import io.github.aepdsl.emulator.flow.explore.Delta;
import io.github.aepdsl.emulator.flow.explore.SourceRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * How far rows that come in the order of a column were read. Several may share the last value, of
 * which only some were seen: so reading begins again before it, and those are passed over.
 */
final class Resumption {

  /** More rows of one value are not remembered, so that memory stays bounded. */
  private static final int MOST = 10_000;

  private final Delta delta;
  private final List<String> wanted;
  private final List<ObjectNode> ofLastValue = new ArrayList<>();
  private final Map<ObjectNode, Integer> seen = new HashMap<>();
  private Optional<JsonNode> before;
  private Optional<JsonNode> last = Optional.empty();
  private boolean tooMany;

  Resumption(Delta delta, List<String> wanted) {
    this.delta = delta;
    this.wanted = wanted;
    this.before = delta.after();
  }

  /** The columns to read: those wanted, and the one of the order. */
  List<String> columns() {
    boolean asIs = wanted.isEmpty() || wanted.contains(delta.column());
    return asIs ? wanted : Stream.concat(wanted.stream(), Stream.of(delta.column())).toList();
  }

  /** Takes note of a row; whether nobody has had it. */
  boolean isNew(ObjectNode row) {
    JsonNode value = row.path(delta.column());
    if (last.filter(value::equals).isEmpty()) {
      before = last.or(() -> before);
      last = Optional.of(value);
      ofLastValue.clear();
      seen.clear();
      tooMany = false;
    }
    Integer times = seen.get(row);
    if (times != null) {
      seen.put(row, times == 1 ? null : times - 1);
      return false;
    }
    remember(row);
    return true;
  }

  private void remember(ObjectNode row) {
    if (ofLastValue.size() < MOST) {
      ofLastValue.add(row);
    } else {
      tooMany = true;
    }
  }

  /** Whether it is known which rows to pass over. */
  boolean isPossible() {
    return !tooMany;
  }

  /** What to read after the connection was lost. */
  Delta again() {
    seen.clear();
    ofLastValue.forEach(row -> seen.merge(row, 1, Integer::sum));
    return before.map(delta::after).orElse(delta);
  }

  /** The row without the column of the order, if only that wanted it. */
  SourceRow shown(SourceRow row) {
    return wanted.isEmpty() || wanted.contains(delta.column())
        ? row
        : SourceRow.of(row.fields().deepCopy().without(delta.column()));
  }
}
