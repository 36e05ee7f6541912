package io.github.aepdsl.internal.http;

import java.net.URI;

/**
 * One request before token and headers are added. Immutable.
 *
 * @param method the HTTP method
 * @param path what error messages show, without the query
 * @param uri the whole address
 * @param content what goes with it
 * @param repeatable whether it may be sent again when it may have been carried out
 */
public record Call(String method, String path, URI uri, Content content, boolean repeatable) {

  static Call get(String path, URI uri) {
    return new Call("GET", path, uri, Content.NONE, true);
  }

  static Call delete(String path, URI uri) {
    return new Call("DELETE", path, uri, Content.NONE, true);
  }

  static Call post(String path, URI uri, Content content) {
    return new Call("POST", path, uri, content, false);
  }

  Call asRepeatable() {
    return new Call(method, path, uri, content, true);
  }
}
