package io.github.aepdsl.shell;

import java.io.PrintStream;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.json.JsonMapper;

/** Prints a list for programs, item by item as it is read. */
record JsonArray(PrintStream out) {

  <T> void print(Iterable<T> items, Function<T, Map<String, Object>> fields) {
    JsonMapper mapper = JsonMapper.shared();
    Iterator<T> rest = items.iterator();
    out.print("[");
    while (rest.hasNext()) {
      out.print("\n" + mapper.writeValueAsString(fields.apply(rest.next())));
      out.print(rest.hasNext() ? "," : "\n");
    }
    out.println("]");
  }
}
