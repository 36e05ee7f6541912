package io.github.aepdsl.internal.http;

import io.github.aepdsl.error.AepException;
import io.github.aepdsl.error.ApiException;
import io.github.aepdsl.internal.http.Reply.Answer;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Turns replies into JSON, or into exceptions without secrets. Thread safe. */
public final class Answers {

  private final Endpoints endpoints;
  private final Failures failures;
  private volatile List<Token> tokens = List.of();

  Answers(Endpoints endpoints) {
    this.endpoints = endpoints;
    this.failures = new Failures(endpoints.accessToken().isPresent());
  }

  /**
   * The JSON object or array of a success.
   *
   * @throws AepException when it is no success, or no JSON
   */
  public JsonNode json(Reply reply) {
    Answer answer = success(reply);
    return tree(answer).orElseThrow(() -> unusable(answer, "JSON"));
  }

  /** The JSON object or array of a success, if it is one. */
  public Optional<JsonNode> tree(Reply reply) {
    if (!(reply instanceof Answer answer && answer.isSuccess())) {
      return Optional.empty();
    }
    try {
      return Optional.of(Json.parse(answer.body())).filter(JsonNode::isContainer);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /**
   * The answer, when its status is 2xx.
   *
   * @throws AepException when it is not
   */
  public Answer success(Reply reply) {
    if (reply instanceof Answer answer && answer.isSuccess()) {
      return answer;
    }
    throw failure(reply);
  }

  /** The exception that a reply stands for. */
  public AepException failure(Reply reply) {
    return failures.of(reply, redactor(reply));
  }

  /** The exception for a success that lacks what it should hold. */
  public ApiException unusable(Answer answer, String lacking) {
    return failures.unusable(answer, lacking, redactor(answer));
  }

  /** A token that goes out, so that no error message shows it. */
  void sent(Token token) {
    List<Token> known = tokens;
    if (known.isEmpty() || known.get(0) != token) {
      tokens = known.isEmpty() ? List.of(token) : List.of(token, known.get(0));
    }
  }

  private Redactor redactor(Reply reply) {
    return new Redactor(
        List.of(
            endpoints.clientSecret(),
            endpoints.accessToken().stream().toList(),
            tokens.stream().map(Token::value).toList(),
            reply.call().content().source()));
  }
}
