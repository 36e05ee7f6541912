package io.github.aepdsl.internal.answer;

import io.github.aepdsl.internal.network.ProxyServer;
import java.net.URI;
import java.util.Optional;

/**
 * One request before token and headers are added. Immutable.
 *
 * @param method the HTTP method
 * @param path what error messages show, without the query
 * @param uri the whole address
 * @param content what goes with it
 * @param etag the revision that it is about, for a change; empty for other calls
 * @param repeatable whether it may be sent again when it may have been carried out
 * @param advice what to try when it fails
 * @param proxy the proxy that it goes through, if any
 */
public record Call(
    String method,
    String path,
    URI uri,
    Content content,
    String etag,
    boolean repeatable,
    Advice advice,
    Optional<ProxyServer> proxy) {

  private Call(String method, String path, URI uri, Content content, boolean repeatable) {
    this(method, path, uri, content, "", repeatable, Advice.NONE, Optional.empty());
  }

  /** An attempt to connect and no more. */
  public static Call connect(URI uri) {
    return new Call("CONNECT", uri.getAuthority(), uri, Content.NONE, true);
  }

  /** A call that reads; may be repeated. */
  public static Call get(String path, URI uri) {
    return new Call("GET", path, uri, Content.NONE, true);
  }

  /** A call that deletes; may be repeated. */
  public static Call delete(String path, URI uri) {
    return new Call("DELETE", path, uri, Content.NONE, true);
  }

  /** A call that changes one revision; may be repeated, since it makes another of it. */
  public static Call patch(String path, URI uri, Content content, String etag) {
    return new Call("PATCH", path, uri, content, etag, true, Advice.NONE, Optional.empty());
  }

  /** A call that creates or does something; not to be repeated. */
  public static Call post(String path, URI uri, Content content) {
    return new Call("POST", path, uri, content, false);
  }

  /** The same call as one that does no harm when it is carried out twice. */
  public Call asRepeatable() {
    return new Call(method, path, uri, content, etag, true, advice, proxy);
  }

  /** The same call with what to try when it fails. */
  public Call advising(Advice words) {
    return new Call(method, path, uri, content, etag, repeatable, words, proxy);
  }

  /** The same call through a proxy. */
  public Call through(ProxyServer between) {
    return new Call(method, path, uri, content, etag, repeatable, advice, Optional.of(between));
  }
}
