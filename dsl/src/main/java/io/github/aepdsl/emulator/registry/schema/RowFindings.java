package io.github.aepdsl.emulator.registry.schema;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with one row, and where the check is in it. Used by one thread. */
final class RowFindings {

  static final String NULL = "DCVS-1101-400";
  static final String TYPE = "DCVS-1104-400";
  static final String FORMAT = "DCVS-1105-400";
  static final String ENUM = "DCVS-1106-400";
  static final String REQUIRED = "INGEST-1555-400";

  private final List<RowFault> faults = new ArrayList<>(0);
  private final List<String> path = new ArrayList<>(8);

  /** Goes down to a field or to an item of a list. */
  void enter(String name) {
    path.add(name);
  }

  /** Goes up again. */
  void leave() {
    path.remove(path.size() - 1);
  }

  /** The value where the check is breaks a rule. */
  void add(String code, String keyword, String message) {
    faults.add(new RowFault(code, pointer(), keyword, message));
  }

  private String pointer() {
    return path.isEmpty() ? "#" : "#/" + String.join("/", path);
  }

  List<RowFault> faults() {
    return faults;
  }
}
