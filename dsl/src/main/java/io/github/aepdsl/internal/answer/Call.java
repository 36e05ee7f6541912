package io.github.aepdsl.internal.answer;

import io.github.aepdsl.internal.network.ProxyServer;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * One request before token and headers are added. Immutable.
 *
 * @param method the HTTP method
 * @param path what error messages show, without the query
 * @param uri the whole address
 * @param content what goes with it
 * @param headers what it adds to those of every call, or says otherwise: names and values in turn
 * @param repeatable whether it may be sent again when it may have been carried out
 * @param advice what to try when it fails
 * @param proxy the proxy that it goes through, if any
 */
public record Call(
    String method,
    String path,
    URI uri,
    Content content,
    List<String> headers,
    boolean repeatable,
    Advice advice,
    Optional<ProxyServer> proxy) {

  private static final String IF_MATCH = "If-Match";

  public Call {
    headers = List.copyOf(headers);
  }

  private Call(String method, String path, URI uri, Content content, boolean repeatable) {
    this(method, path, uri, content, List.of(), repeatable, Advice.NONE, Optional.empty());
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

  /** A call that creates or does something; not to be repeated. */
  public static Call post(String path, URI uri, Content content) {
    return new Call("POST", path, uri, content, false);
  }

  /** A call that replaces something as it was read; may be repeated, because it is refused then. */
  public static Call change(String method, String path, URI uri, Content content) {
    return new Call(method, path, uri, content, true);
  }

  /** The same call with one more header, which takes the place of one that every call has. */
  public Call with(String header, String value) {
    List<String> more = new ArrayList<>(headers);
    Collections.addAll(more, header, value);
    return new Call(method, path, uri, content, more, repeatable, advice, proxy);
  }

  /** The same call for one revision only; the service refuses it for any other. */
  public Call onlyFor(String etag) {
    return with(IF_MATCH, etag);
  }

  /** The revision that it is for, if it is for one only. */
  public Optional<String> etag() {
    int at = headers.indexOf(IF_MATCH);
    return at < 0 ? Optional.empty() : Optional.of(headers.get(at + 1));
  }

  /** The same call as one that does no harm when it is carried out twice. */
  public Call asRepeatable() {
    return new Call(method, path, uri, content, headers, true, advice, proxy);
  }

  /** The same call with what to try when it fails. */
  public Call advising(Advice words) {
    return new Call(method, path, uri, content, headers, repeatable, words, proxy);
  }

  /** The same call through a proxy. */
  public Call through(ProxyServer between) {
    return new Call(method, path, uri, content, headers, repeatable, advice, Optional.of(between));
  }
}
