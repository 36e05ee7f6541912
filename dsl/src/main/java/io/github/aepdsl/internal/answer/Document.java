package io.github.aepdsl.internal.answer;

import io.github.aepdsl.error.ApiException;
import io.github.aepdsl.internal.answer.Reply.Answer;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * The JSON of an answer, which still knows what it was an answer to: what it lacks becomes an
 * exception that says so. Immutable as long as nobody changes {@link #json()}.
 */
public final class Document {

  private final JsonNode json;
  private final Answer answer;
  private final Answers answers;

  Document(JsonNode json, Answer answer, Answers answers) {
    this.json = json;
    this.answer = answer;
    this.answers = answers;
  }

  /** All of it. */
  public JsonNode json() {
    return json;
  }

  /** The service's own clock when it answered, to the second. */
  public Optional<Instant> date() {
    return answer.date();
  }

  /** A header's first value. */
  public Optional<String> header(String name) {
    return answer.header(name);
  }

  /**
   * The array of this name.
   *
   * @throws ApiException when there is none
   */
  public JsonNode array(String name) {
    return child(name, json.path(name).isArray());
  }

  /**
   * The boolean of this name.
   *
   * @throws ApiException when there is none
   */
  public boolean bool(String name) {
    return child(name, json.path(name).isBoolean()).booleanValue();
  }

  /**
   * The whole number of this name.
   *
   * @throws ApiException when there is none
   */
  public long number(String name) {
    return child(name, json.path(name).isIntegralNumber() && json.path(name).canConvertToLong())
        .asLong();
  }

  /** The exception for something that should be in it and is not. */
  public ApiException lacks(String what) {
    return answers.unusable(answer, what);
  }

  private JsonNode child(String name, boolean usable) {
    if (!usable) {
      throw lacks(name);
    }
    return json.path(name);
  }
}
