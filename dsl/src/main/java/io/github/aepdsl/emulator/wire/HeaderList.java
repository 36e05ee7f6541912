package io.github.aepdsl.emulator.wire;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Header fields in order, found by name without regard to case. Immutable. */
public final class HeaderList {

  /** Names the media type of a body. */
  public static final String CONTENT_TYPE = "Content-Type";

  /** No headers. */
  public static final HeaderList EMPTY = new HeaderList(new String[0]);

  /** Name, value, name, value: a handful of fields is searched faster than it is hashed. */
  private final String[] fields;

  private HeaderList(String[] fields) {
    this.fields = fields;
  }

  /** One header. */
  public static HeaderList of(String name, String value) {
    return new HeaderList(new String[] {name, value});
  }

  /** Headers from names and values in turn. */
  public static HeaderList ofPairs(List<String> namesAndValues) {
    return new HeaderList(namesAndValues.toArray(new String[0]));
  }

  /** The same headers with this one set, in place of one of its name. */
  public HeaderList with(String name, String value) {
    int at = indexOf(name);
    String[] more = Arrays.copyOf(fields, at < 0 ? fields.length + 2 : fields.length);
    more[at < 0 ? fields.length : at] = name;
    more[at < 0 ? fields.length + 1 : at + 1] = value;
    return new HeaderList(more);
  }

  /** The first value of this name. */
  public Optional<String> first(String name) {
    int at = indexOf(name);
    return at < 0 ? Optional.empty() : Optional.of(fields[at + 1]);
  }

  /** How many headers have this name. */
  public int count(String name) {
    int count = 0;
    for (int i = 0; i < fields.length; i += 2) {
      count += fields[i].equalsIgnoreCase(name) ? 1 : 0;
    }
    return count;
  }

  /** Hands each header on, in order. */
  public void forEach(BiConsumer<String, String> action) {
    for (int i = 0; i < fields.length; i += 2) {
      action.accept(fields[i], fields[i + 1]);
    }
  }

  private int indexOf(String name) {
    for (int i = 0; i < fields.length; i += 2) {
      if (fields[i].equalsIgnoreCase(name)) {
        return i;
      }
    }
    return -1;
  }
}
