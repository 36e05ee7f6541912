package io.github.aepdsl.emulator.registry.mapping.function;

import io.github.aepdsl.error.Suggestion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every documented function by its name. Read once for a platform; immutable, so safe for use by
 * several threads.
 */
public final class FunctionTable {

  private final Map<String, MappingFunction> functions = new LinkedHashMap<>();

  private FunctionTable() {}

  /** Reads the table and joins each line with what it does. */
  public static FunctionTable load() {
    Map<String, FunctionBody> bodies = bodies();
    FunctionTable table = new FunctionTable();
    text()
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(FunctionEntry::of)
        .forEach(entry -> table.add(entry, bodies.get(entry.name())));
    return table;
  }

  /** The function of this name that is called by its name, whether or not it can be here. */
  public Optional<MappingFunction> function(String name) {
    return Optional.ofNullable(functions.get(name))
        .filter(function -> function.kind() != FunctionKind.METHOD);
  }

  /** The function of this name that is written behind a value. */
  public Optional<MappingFunction> method(String name) {
    return Optional.ofNullable(functions.get(name))
        .filter(function -> function.kind() == FunctionKind.METHOD);
  }

  /** The documented name that is nearest to one that is not. */
  public Optional<String> nearest(String name) {
    return Suggestion.nearest(name, functions.keySet());
  }

  /** All of them, in the order of the table. */
  public List<MappingFunction> all() {
    return List.copyOf(functions.values());
  }

  private void add(FunctionEntry entry, FunctionBody body) {
    if ((body == null) != (entry.kind() == FunctionKind.ELSEWHERE)) {
      throw new IllegalStateException(entry.name() + " and its body do not match");
    }
    functions.put(entry.name(), new MappingFunction(entry, body));
  }

  private static Map<String, FunctionBody> bodies() {
    Map<String, FunctionBody> all = new HashMap<>();
    List.of(
            TextFunctions.all(),
            RegexFunctions.all(),
            HashFunctions.all(),
            UrlFunctions.all(),
            DateFunctions.all(),
            ObjectFunctions.all(),
            MapFunctions.all(),
            ArrayFunctions.all(),
            LogicFunctions.all(),
            TypeFunctions.all())
        .forEach(all::putAll);
    return all;
  }

  private static String text() {
    try (InputStream table = FunctionTable.class.getResourceAsStream("functions.tsv")) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
