package io.github.aepdsl.internal.answer;

import java.net.URI;

/**
 * One request before token and headers are added. Immutable.
 *
 * @param method the HTTP method
 * @param path what error messages show, without the query
 * @param uri the whole address
 * @param content what goes with it
 * @param repeatable whether it may be sent again when it may have been carried out
 * @param advice what to try when it fails
 */
public record Call(
    String method, String path, URI uri, Content content, boolean repeatable, Advice advice) {

  /** A call that reads; may be repeated. */
  public static Call get(String path, URI uri) {
    return new Call("GET", path, uri, Content.NONE, true, Advice.NONE);
  }

  /** A call that deletes; may be repeated. */
  public static Call delete(String path, URI uri) {
    return new Call("DELETE", path, uri, Content.NONE, true, Advice.NONE);
  }

  /** A call that creates or does something; not to be repeated. */
  public static Call post(String path, URI uri, Content content) {
    return new Call("POST", path, uri, content, false, Advice.NONE);
  }

  /** The same call as one that does no harm when it is carried out twice. */
  public Call asRepeatable() {
    return new Call(method, path, uri, content, true, advice);
  }

  /** The same call with what to try when it fails. */
  public Call advising(Advice words) {
    return new Call(method, path, uri, content, repeatable, words);
  }
}
