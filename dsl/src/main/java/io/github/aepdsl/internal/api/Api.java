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
import io.github.aepdsl.internal.list.Address;
import io.github.aepdsl.internal.list.Created;
import io.github.aepdsl.internal.list.Dialect;
import io.github.aepdsl.internal.list.ListQuery;
import java.net.URI;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * One service's calls in one sandbox, as JSON or as exceptions. Paths start with a slash and may
 * hold a query. Immutable and thread safe.
 *
 * <pre>{@code
 * api.get("/connections/" + Address.encode(id)).array("items")
 * }</pre>
 */
public final class Api {

  private final Services services;
  private final AepHttp http;
  private final Service service;
  private final Dialect dialect;
  private final String sandbox;
  private final Advice advice;
  private final Optional<String> accept;

  Api(Services services, Service service, Dialect dialect, String sandbox, Advice advice) {
    this(services, service, dialect, sandbox, advice, Optional.empty());
  }

  private Api(
      Services services,
      Service service,
      Dialect dialect,
      String sandbox,
      Advice advice,
      Optional<String> accept) {
    this.services = services;
    this.http = services.http();
    this.service = service;
    this.dialect = dialect;
    this.sandbox = sandbox;
    this.advice = advice;
    this.accept = accept;
  }

  /** The same with what a person may try when a call fails. */
  public Api advising(Advice words) {
    return new Api(services, service, dialect, sandbox, words, accept);
  }

  /** The same asking for answers of this media type. */
  public Api accepting(String type) {
    return new Api(services, service, dialect, sandbox, advice, Optional.of(type));
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
    return http.answers().document(send(Call.get(Address.withoutQuery(path), address(path))));
  }

  /**
   * The objects of a file of JSON lines.
   *
   * @throws AepException when the service gives no such file
   */
  public List<JsonNode> lines(String path) {
    return http.answers().lines(send(Call.get(Address.withoutQuery(path), address(path))));
  }

  /**
   * The items of a list, page by page as they are asked for; nothing of those before is kept.
   *
   * @throws AepException from the iterator, when a page cannot be read
   */
  public Iterator<JsonNode> items(ListQuery query) {
    return new Items(pages(query), dialect, query);
  }

  /**
   * How many items a list has, by one request where the service can count what is asked for.
   *
   * @throws AepException when it cannot be read
   */
  public long count(ListQuery query) {
    Optional<String> path = query.isExact() ? dialect.count(query) : Optional.empty();
    return path.isPresent() ? counted(path.get(), query) : walked(query);
  }

  private long counted(String path, ListQuery query) {
    Document answer = get(path);
    long count = answer.number("count");
    if (count < 0) {
      throw answer.lacks("a count");
    }
    return Math.min(count, query.limit());
  }

  private long walked(ListQuery query) {
    long count = 0;
    for (Iterator<JsonNode> items = items(query); items.hasNext(); items.next()) {
      count++;
    }
    return count;
  }

  /**
   * Reads one thing in the envelope that the service puts around it.
   *
   * @param what its kind in words, such as {@code the connection}
   * @throws AepException when the envelope is empty
   */
  public JsonNode one(String path, String what) {
    return dialect.one(get(path), what);
  }

  /**
   * Creates what the body describes, once: after a lost answer it is looked for.
   *
   * @param lost the list that would hold it, filtered to what looks the same
   * @throws AepException when the service refuses it, or it stays open whether it was created
   */
  public Created create(Map<String, Object> body, ListQuery lost) {
    return new Creation(this, lost.path(), body, lost).run();
  }

  /**
   * Creates it as a draft, once, which may lack what it needs until it is published.
   *
   * @param lost the list that would hold it, filtered to what looks the same
   * @throws AepException when the service refuses it, or it stays open whether it was created
   */
  public Created draft(Map<String, Object> body, ListQuery lost) {
    return new Creation(this, lost.path() + "?mode=draft", body, lost).run();
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
   * Has something done that leaves nothing when it is done twice, such as an action or a preview.
   *
   * @param body a tree of maps and lists; empty for none
   * @throws AepException when the service refuses it, or gives no JSON
   */
  public Document act(String path, Optional<?> body) {
    Content content = body.map(Content::json).orElse(Content.NONE);
    Call call = Call.post(Address.withoutQuery(path), address(path), content).asRepeatable();
    return http.answers().document(send(call));
  }

  /**
   * Puts a new body in the place of what is there.
   *
   * @throws AepException when the service refuses it, or gives no JSON
   */
  public Document replace(String path, Map<String, Object> body) {
    Content content = Content.json(body);
    Call call = Call.change("PUT", Address.withoutQuery(path), address(path), content);
    return http.answers().document(send(call));
  }

  /**
   * The same, if what is there is still as it was read.
   *
   * @param etag the revision that was read
   * @throws AepException when the service refuses it, or gives no JSON
   */
  public Document replace(String path, Map<String, Object> body, String etag) {
    Content content = Content.json(body);
    Call call = Call.change("PUT", Address.withoutQuery(path), address(path), content);
    return http.answers().document(send(call.onlyFor(etag)));
  }

  /**
   * Deletes for good; also when an earlier try did so and its answer was lost.
   *
   * @throws AepException when the service does not say that it is gone
   */
  public void delete(String path) {
    Reply reply = send(Call.delete(Address.withoutQuery(path), address(path)));
    boolean goneBefore = reply.hasStatus(Statuses.NOT_FOUND) && reply.tries() > 1;
    if (!goneBefore) {
      http.answers().success(reply);
    }
  }

  /** How the service words its lists and answers. */
  public Dialect dialect() {
    return dialect;
  }

  Iterator<Document> pages(ListQuery query) {
    return new Pages(this, dialect, query);
  }

  Reply post(String path, Map<String, Object> body) {
    return send(Call.post(Address.withoutQuery(path), address(path), Content.json(body)));
  }

  Reply patch(String path, List<Map<String, Object>> edits, String etag) {
    Call call =
        Call.change("PATCH", Address.withoutQuery(path), address(path), Content.json(edits));
    return send(call.onlyFor(etag));
  }

  Advice advice() {
    return advice;
  }

  HandedOutIds handedOut() {
    return services.handedOut();
  }

  private Reply send(Call call) {
    Call worded = accept.map(type -> call.with("Accept", type)).orElse(call);
    Reply reply = http.platform(worded.advising(advice), sandbox);
    return lacksSandbox(reply)
        ? services.sandboxes().insteadOf(sandbox).map(reply::advisingSandbox).orElse(reply)
        : reply;
  }

  /** Whether the service may say that there is no such sandbox, which each words in its own way. */
  private boolean lacksSandbox(Reply reply) {
    return service != Service.SANDBOXES
        && reply.hasStatus(Statuses.NOT_FOUND)
        && reply.mentions(sandbox);
  }

  /** Where the service's paths begin. */
  URI base() {
    return address("");
  }

  private URI address(String path) {
    return http.address(service, path);
  }
}
