package io.github.aepdsl.internal.api;

import io.github.aepdsl.error.AepException;
import io.github.aepdsl.internal.answer.Advice;
import io.github.aepdsl.internal.answer.Call;
import io.github.aepdsl.internal.answer.Content;
import io.github.aepdsl.internal.answer.Document;
import io.github.aepdsl.internal.answer.Reply;
import io.github.aepdsl.internal.answer.Statuses;
import io.github.aepdsl.internal.http.AepHttp;
import io.github.aepdsl.internal.http.Service;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * One service's calls in one sandbox, as JSON or as exceptions. Paths start with a slash and may
 * hold a query. Immutable and thread safe.
 *
 * <pre>{@code
 * api.get("/connections/" + Api.encode(id)).array("items")
 * }</pre>
 */
public final class Api {

  private final AepHttp http;
  private final Service service;
  private final String sandbox;
  private final HandedOutIds handedOut;
  private final Advice advice;

  Api(AepHttp http, Service service, String sandbox, HandedOutIds handedOut, Advice advice) {
    this.http = http;
    this.service = service;
    this.sandbox = sandbox;
    this.handedOut = handedOut;
    this.advice = advice;
  }

  /** The same with what a person may try when a call fails. */
  public Api advising(Advice words) {
    return new Api(http, service, sandbox, handedOut, words);
  }

  /** The client below, for calls that go to no service of the platform. */
  public AepHttp http() {
    return http;
  }

  /**
   * Reads.
   *
   * @throws AepException when the service gives no JSON
   */
  public Document get(String path) {
    return http.answers().document(send(Call.get(withoutQuery(path), address(path))));
  }

  /**
   * The items of a list, page by page as they are asked for; nothing of those before is kept.
   *
   * @throws AepException from the iterator, when a page cannot be read
   */
  public Iterator<JsonNode> items(ListQuery query) {
    return new Items(pages(query), query);
  }

  /**
   * How many items a list has, by one request where the service can count what is asked for.
   *
   * @throws AepException when it cannot be read
   */
  public long count(ListQuery query) {
    if (query.isExact()) {
      Document answer = get(query.countPath());
      long count = answer.number("count");
      if (count < 0) {
        throw answer.lacks("a count");
      }
      return Math.min(count, query.limit());
    }
    long count = 0;
    for (Iterator<JsonNode> items = items(query); items.hasNext(); items.next()) {
      count++;
    }
    return count;
  }

  /**
   * Reads one thing that comes in the envelope of a list.
   *
   * @param what its kind in words, such as {@code the connection}
   * @throws AepException when the envelope is empty
   */
  public JsonNode one(String path, String what) {
    Document answer = get(path);
    return answer
        .array("items")
        .valueStream()
        .filter(item -> !item.path("id").asString("").isEmpty())
        .findFirst()
        .orElseThrow(() -> answer.lacks(what));
  }

  /**
   * Creates what the body describes, once: after a lost answer it is looked for.
   *
   * @param lost the list that would hold it, filtered to what looks the same
   * @throws AepException when the service refuses it, or it stays open whether it was created
   */
  public Created create(Map<String, Object> body, ListQuery lost) {
    return new Creation(this, body, lost).run();
  }

  /**
   * Changes something, if it is still as it was read.
   *
   * @param etag the revision that was read
   * @return the new revision, empty when the answer does not tell it
   * @throws io.github.aepdsl.error.StaleEtagException when it was changed since; tells both
   *     revisions
   * @throws AepException when the service refuses it
   */
  public String change(String path, List<Edit> edits, String etag) {
    return new Change(this, path, edits, etag).run();
  }

  /**
   * Deletes for good; also when an earlier try did so and its answer was lost.
   *
   * @throws AepException when the service does not say that it is gone
   */
  public void delete(String path) {
    Reply reply = send(Call.delete(withoutQuery(path), address(path)));
    boolean goneBefore = reply.hasStatus(Statuses.NOT_FOUND) && reply.tries() > 1;
    if (!goneBefore) {
      http.answers().success(reply);
    }
  }

  /** A text as a part of a path or a query. */
  public static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  Iterator<Document> pages(ListQuery query) {
    return new Pages(this, query.pagePath());
  }

  Reply post(String path, Map<String, Object> body) {
    return send(Call.post(withoutQuery(path), address(path), Content.json(body)));
  }

  Reply patch(String path, List<Map<String, Object>> edits, String etag) {
    return send(Call.patch(withoutQuery(path), address(path), Content.json(edits), etag));
  }

  Advice advice() {
    return advice;
  }

  HandedOutIds handedOut() {
    return handedOut;
  }

  private Reply send(Call call) {
    return http.platform(call.advising(advice), sandbox);
  }

  /** Where the service's paths begin. */
  URI base() {
    return address("");
  }

  private URI address(String path) {
    return http.address(service, path);
  }

  static String withoutQuery(String path) {
    int query = path.indexOf('?');
    return query < 0 ? path : path.substring(0, query);
  }
}
