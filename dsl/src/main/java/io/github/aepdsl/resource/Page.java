package io.github.aepdsl.resource;

import io.github.aepdsl.internal.http.Answers;
import io.github.aepdsl.internal.http.Reply.Answer;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * One answer that holds connections: a page of a list, or a single one in the same envelope.
 *
 * @param path the path it was read from
 * @param next the path of the page after it
 */
record Page(String path, Answer answer, List<Details> items, Optional<String> next) {

  static Page read(Workspace workspace, String path) {
    Answers answers = workspace.http().answers();
    Answer answer = answers.success(workspace.http().get(workspace.sandboxName(), path));
    JsonNode json = answers.json(answer);
    JsonNode items = json.path("items");
    String href = json.at("/_links/next/href").asString("");
    Optional<String> next = next(json);
    boolean astray = !href.isBlank() && next.filter(page -> !page.equals(path)).isEmpty();
    if (!items.isArray() || astray) {
      throw answers.unusable(answer, astray ? "a usable link to the next page" : "items");
    }
    return new Page(path, answer, items.valueStream().map(Details::of).toList(), next);
  }

  /** The one connection of an answer that should hold just one. */
  Details only(Workspace workspace) {
    return items.stream()
        .filter(item -> !item.id().isEmpty())
        .findFirst()
        .orElseThrow(() -> workspace.http().answers().unusable(answer, "the connection"));
  }

  /** The path of the next page, when there is one and its link can be followed. */
  static Optional<String> next(JsonNode json) {
    String href = json.at("/_links/next/href").asString("");
    return href.isBlank() ? Optional.empty() : local(href);
  }

  /**
   * The part of a link below the service's base: links are relative to it, and one to another place
   * is not followed, because the token would go there.
   */
  private static Optional<String> local(String href) {
    try {
      URI link = URI.create(href);
      return Optional.of(href)
          .filter(path -> !link.isAbsolute() && link.getRawAuthority() == null)
          .map(path -> path.startsWith("/") ? path : "/" + path);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
