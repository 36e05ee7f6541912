package io.github.aepdsl.internal.http;

/** The services behind the platform's gateway. */
public enum Service {
  /** None of them by itself: paths are whole. */
  GATEWAY(""),

  /** Base connections, dataflows and all between them. */
  FLOW("/data/foundation/flowservice"),

  /** Schemas and what they are made of. */
  SCHEMAS("/data/foundation/schemaregistry"),

  /** Datasets and batches. */
  CATALOG("/data/foundation/catalog"),

  /** Mapping sets. */
  DATA_PREP("/data/foundation/conversion"),

  /** Files and rows of datasets. */
  EXPORT("/data/foundation/export"),

  /** Sandboxes. */
  SANDBOXES("/data/foundation/sandbox-management");

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
