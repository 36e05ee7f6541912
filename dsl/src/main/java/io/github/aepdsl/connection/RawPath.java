package io.github.aepdsl.connection;

import io.github.aepdsl.error.InvalidValueException;
import io.github.aepdsl.error.Problem;
import java.net.URI;
import java.net.URISyntaxException;

/** A path that somebody typed. */
final class RawPath {

  private RawPath() {}

  /**
   * The path, with a slash in front.
   *
   * @throws InvalidValueException when it is an address of its own, or none at all
   */
  static String checked(String typed) {
    String path = typed.startsWith("/") ? typed : "/" + typed;
    try {
      if (new URI(typed).isAbsolute() || path.startsWith("//")) {
        throw new InvalidValueException(
            Problem.of("get(path) got a whole address")
                .but("must be a path such as /flows?limit=5"));
      }
      return new URI(path).toASCIIString();
    } catch (URISyntaxException e) {
      throw new InvalidValueException(
          Problem.of("no address can hold this path: " + e.getReason())
              .trying("percent-encode it, such as %20 for a blank")); // the cause would quote it
    }
  }
}
