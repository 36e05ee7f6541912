package io.github.aepdsl.resource;

import io.github.aepdsl.error.ApiException;
import io.github.aepdsl.error.NotFoundException;
import io.github.aepdsl.internal.http.Reply;
import io.github.aepdsl.internal.http.Reply.Answer;
import java.time.Instant;
import java.util.List;

/**
 * A stored account of a source: where it is and how to log in. What was not known when it was
 * created is read when it is first asked for, and kept until {@link #refresh()}. Safe to share
 * between threads.
 *
 * <pre>{@code
 * aep().connection(id).test()
 * }</pre>
 */
public sealed class BaseConnection permits StreamingConnection {

  private static final int NOT_FOUND = 404;

  private final Workspace workspace;
  private final Origin origin;
  private volatile Details details;
  private volatile boolean deleted;

  BaseConnection(Workspace workspace, Details details, Origin origin) {
    this.workspace = workspace;
    this.origin = origin;
    this.details = details;
  }

  static BaseConnection of(Workspace workspace, Details details, Origin origin) {
    return details.specId().equals(StreamingConnection.SPEC_ID)
        ? new StreamingConnection(workspace, details, origin)
        : new BaseConnection(workspace, details, origin);
  }

  public String id() {
    return details.id();
  }

  /** The revision, in the double quotes that the service puts around it. */
  public String etag() {
    return details.etag();
  }

  public String name() {
    return details.name();
  }

  /** The source's readable name, such as {@code Cassandra}; its spec id when it has none. */
  public String spec() {
    return workspace.specName(details.specId());
  }

  public String specId() {
    return details.specId();
  }

  /** As the service words it: {@code enabled} right after a create. */
  public String state() {
    return read().state().orElse("");
  }

  /**
   * When the service stored it.
   *
   * @throws ApiException when the service does not say
   */
  public Instant createdAt() {
    return read().createdAt().orElseThrow(() -> details.lacks("createdAt"));
  }

  /** Whether this client created it, as opposed to found or read it. */
  public boolean wasCreated() {
    return origin == Origin.CREATED;
  }

  /** Platform and sandbox in words. */
  public String where() {
    return workspace.where();
  }

  /**
   * Has the service try the account on the source.
   *
   * @throws ApiException when the service refuses to try
   */
  public TestResult test() {
    String path = path() + "/test";
    Reply reply = workspace.http().get(workspace.sandboxName(), path);
    var result = workspace.http().answers().json(reply).path("result");
    if (!result.isBoolean()) {
      throw workspace.http().answers().unusable((Answer) reply, "result");
    }
    return new TestResult(result.asBoolean(), label());
  }

  /**
   * Reads it again.
   *
   * @throws NotFoundException when it is no longer there
   */
  public BaseConnection refresh() {
    details = workspace.read(id());
    return this;
  }

  /**
   * Deletes it for good.
   *
   * @throws NotFoundException when it is no longer there
   * @throws ApiException when dataflows still use it
   */
  public void delete() {
    Reply reply = workspace.http().delete(workspace.sandboxName(), path());
    boolean goneBefore =
        reply instanceof Answer answer && answer.status() == NOT_FOUND && answer.tries() > 1;
    if (!goneBefore) { // else an earlier try deleted it, and its answer was lost
      workspace.http().answers().success(reply);
    }
    deleted = true;
  }

  /**
   * The same as a streaming connection, which has an inlet.
   *
   * @throws IllegalStateException when it is a connection to something else
   */
  public StreamingConnection streaming() {
    throw new IllegalStateException(
        label() + " is " + spec() + " and has no inlet; aep().streaming() makes one that has");
  }

  /** What it hangs on, from the platform down; as far as it is known without asking. */
  public Trail trail() {
    return new Trail(
        List.of(
            new Trail.Stop("session", workspace.platform(), ""),
            new Trail.Stop("sandbox", workspace.sandboxName(), ""),
            new Trail.Stop(kind(), name(), spec())));
  }

  /** One line: name, how it came about or that it was deleted, where it lives, id. */
  @Override
  public String toString() {
    String place = (deleted ? "deleted from " : origin.word() + "in ") + where();
    return label() + " " + place + "  id=" + id();
  }

  /** Whether this client deleted it, by this very object. */
  boolean isDeleted() {
    return deleted;
  }

  String kind() {
    return "base connection";
  }

  Workspace workspace() {
    return workspace;
  }

  Details known() {
    return details;
  }

  /** All details, read now if only some are known. */
  Details read() {
    if (!details.read()) {
      refresh();
    }
    return details;
  }

  BaseConnection as(Origin other) {
    return of(workspace, details, other);
  }

  private String label() {
    return kind() + " \"" + name() + "\"";
  }

  private String path() {
    return "/connections/" + ConnectionQuery.encode(id());
  }
}
