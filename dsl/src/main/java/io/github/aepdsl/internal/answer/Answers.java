package io.github.aepdsl.internal.answer;

import io.github.aepdsl.error.AepException;
import io.github.aepdsl.error.ApiException;
import io.github.aepdsl.internal.answer.Reply.Answer;
import io.github.aepdsl.internal.json.Json;
import io.github.aepdsl.internal.redact.Redactor;
import io.github.aepdsl.internal.redact.SentSecrets;
import io.github.aepdsl.secret.Secret;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Turns replies into documents, or into exceptions without secrets. Thread safe. */
public final class Answers {

  private final List<Secret> standing;
  private final SentSecrets sent = new SentSecrets();
  private volatile List<Secret> tokens = List.of();

  /**
   * Answers to one client's calls.
   *
   * @param standing the secrets that any of its calls may carry
   */
  public Answers(List<Secret> standing) {
    this.standing = List.copyOf(standing);
  }

  /** A token that goes out, so that no error message shows it; the latest two are known. */
  public void sent(Secret token) {
    List<Secret> known = tokens;
    if (known.isEmpty() || known.get(0) != token) {
      tokens = known.isEmpty() ? List.of(token) : List.of(token, known.get(0));
    }
  }

  /** A body that goes out, whose secrets no error message shows for a while. */
  public void sent(Content content) {
    sent.add(content.source());
  }

  /**
   * The JSON object or array of a success.
   *
   * @throws AepException when it is no success, or no JSON
   */
  public Document document(Reply reply) {
    return find(reply)
        .orElseThrow(() -> reply.isSuccess() ? unusable(reply, "JSON") : failure(reply));
  }

  /** The JSON object or array of a success, if it is one. */
  public Optional<Document> find(Reply reply) {
    return reply.either(
        answer -> tree(answer).map(json -> new Document(json, answer, this)),
        lost -> Optional.empty());
  }

  /**
   * The objects of a success that has one on each line.
   *
   * @throws AepException when it is no success, or a line is no object
   */
  public List<JsonNode> lines(Reply reply) {
    success(reply);
    return reply.either(
        answer -> objects(answer).orElseThrow(() -> unusable(reply, "lines of JSON objects")),
        lost -> List.of());
  }

  private static Optional<List<JsonNode>> objects(Answer answer) {
    try {
      List<JsonNode> lines =
          new String(answer.body(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isBlank())
              .map(Json::parse)
              .toList();
      return Optional.of(lines).filter(all -> all.stream().allMatch(JsonNode::isObject));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /**
   * Makes sure that it was done.
   *
   * @throws AepException when the service does not say so
   */
  public void success(Reply reply) {
    if (!reply.isSuccess()) {
      throw failure(reply);
    }
  }

  /** The exception that a reply stands for which is no success. */
  public AepException failure(Reply reply) {
    return Failures.of(reply, redactor(reply));
  }

  /** The exception for an answer that lacks what it should hold. */
  public AepException unusable(Reply reply, String lacking) {
    return reply.either(answer -> unusable(answer, lacking), this::failure);
  }

  ApiException unusable(Answer answer, String lacking) {
    return Failures.unusable(answer, lacking, redactor(answer));
  }

  private static Optional<JsonNode> tree(Answer answer) {
    if (!answer.isSuccess()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Json.parse(answer.body())).filter(JsonNode::isContainer);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Redactor redactor(Reply reply) {
    return new Redactor(List.of(standing, tokens, sent.all(), reply.call().content().source()));
  }
}
