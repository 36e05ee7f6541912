package io.github.aepdsl.resource;

import io.github.aepdsl.internal.http.Answers;
import io.github.aepdsl.internal.http.Reply.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads the connection specs: one list as documented, more pages if there ever are any. */
final class ConnectionSpecs {

  private static final String PATH = "/connectionSpecs";

  private ConnectionSpecs() {}

  static List<ConnectionSpec> read(Workspace workspace) {
    List<ConnectionSpec> specs = new ArrayList<>();
    Optional<String> path = Optional.of(PATH);
    while (path.isPresent()) {
      String current = path.get();
      JsonNode json = page(workspace, current);
      json.path("items").valueStream().map(ConnectionSpec::of).forEach(specs::add);
      path = Page.next(json).filter(next -> !next.equals(current));
    }
    return specs.stream().filter(spec -> !spec.id().isEmpty()).toList();
  }

  private static JsonNode page(Workspace workspace, String path) {
    Answers answers = workspace.http().answers();
    Answer answer = answers.success(workspace.http().get(workspace.sandboxName(), path));
    JsonNode json = answers.json(answer);
    if (!json.path("items").isArray()) {
      throw answers.unusable(answer, "items");
    }
    return json;
  }
}
