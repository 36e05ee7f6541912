package io.github.aepdsl.internal.http;

/** The services behind the platform's gateway. */
public enum Service {
  /** Base connections, dataflows and all between them. */
  FLOW("/data/foundation/flowservice");

  private final String path;

  Service(String path) {
    this.path = path;
  }

  /** The path below the gateway that its own paths are appended to. */
  public String path() {
    return path;
  }
}
