package io.github.aepdsl.internal.http;

/** The services behind the platform's gateway. */
public enum Service {
  /** None of them by itself: paths are whole. */
  GATEWAY(""),

  /** Base connections, dataflows and all between them. */
  FLOW("/data/foundation/flowservice");

  private final String path;

  Service(String path) {
    this.path = path;
  }

  /** What every path of every service begins with. */
  public String root() {
    return "/data/";
  }

  /** The path below the gateway that its own paths are appended to. */
  public String path() {
    return path;
  }
}
