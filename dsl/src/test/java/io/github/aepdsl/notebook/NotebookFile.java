package io.github.aepdsl.notebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One of the notebooks beside this module. */
record NotebookFile(Path file) {

  private static final String NEEDS = "needs ";
  private static final Path FOLDER = Path.of("..", "notebooks");

  static List<NotebookFile> all() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".ipynb"))
          .sorted()
          .map(NotebookFile::new)
          .toList();
    }
  }

  static String startupOfIJava() throws IOException {
    return Files.readString(FOLDER.resolve("ijava-startup.jsh"));
  }

  /** The sources of the cells of one type. */
  List<String> cells(String type) throws IOException {
    return cells()
        .filter(cell -> cell.path("cell_type").asString().equals(type))
        .map(NotebookFile::source)
        .toList();
  }

  /** The variables of the environment without which it does not run. */
  List<String> needs() throws IOException {
    return cells()
        .flatMap(cell -> cell.path("metadata").path("tags").valueStream())
        .map(JsonNode::asString)
        .filter(tag -> tag.startsWith(NEEDS))
        .map(tag -> tag.substring(NEEDS.length()))
        .toList();
  }

  private Stream<JsonNode> cells() throws IOException {
    return JsonMapper.shared().readTree(Files.readString(file)).path("cells").valueStream();
  }

  private static String source(JsonNode cell) {
    return cell.path("source").valueStream().map(JsonNode::asString).collect(Collectors.joining());
  }

  @Override
  public String toString() {
    return file.getFileName().toString();
  }
}
