package io.github.aepdsl.emulator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * One operation of Adobe's OpenAPI file of the Flow Service.
 *
 * @param statuses the HTTP statuses that the file gives it
 */
record FlowOperation(String method, String path, String id, List<Integer> statuses) {

  /** All of them, in the order of the file. */
  static List<FlowOperation> all() {
    try (InputStream list =
        FlowOperation.class.getResourceAsStream("/reference/flow-operations.txt")) {
      return new String(list.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(FlowOperation::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FlowOperation of(String line) {
    String[] parts = line.split(" ");
    List<Integer> statuses = List.of(parts[3].split(",")).stream().map(Integer::valueOf).toList();
    return new FlowOperation(parts[0], parts[1], parts[2], statuses);
  }

  /** As the route table has it: every variable is called id. */
  String route() {
    return method + " " + path.replaceAll("\\{\\w+}", "{id}");
  }

  @Override
  public String toString() {
    return id + ": " + method + " " + path;
  }
}
