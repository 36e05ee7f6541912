package io.github.aepdsl.shell;

import java.io.PrintStream;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.json.JsonMapper;

/**
 * Prints a list for programs, item by item as it is read; an array also when that fails half-way.
 */
record JsonArray(PrintStream out) {

  <T> void print(Iterable<T> items, Function<T, Map<String, Object>> fields) {
    JsonMapper mapper = JsonMapper.shared();
    Iterator<T> rest = items.iterator();
    boolean any = rest.hasNext(); // before anything is printed: this reads, and may throw
    String lead = "[\n";
    try {
      while (rest.hasNext()) {
        out.print(lead + mapper.writeValueAsString(fields.apply(rest.next())));
        lead = ",\n";
      }
    } finally {
      out.println(any ? "\n]" : "[]");
    }
  }
}
