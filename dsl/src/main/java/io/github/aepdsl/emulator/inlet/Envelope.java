package io.github.aepdsl.emulator.inlet;

/**
 * What the envelope of a message says; what it does not say is an empty text. Filled by one thread
 * while a message is scanned, and only read afterwards.
 */
final class Envelope {

  /** A schema as header and body name it. */
  static final class Ref {
    boolean there;
    String id = "";
    String contentType = "";

    boolean isWhole() {
      return !id.isEmpty() && !contentType.isEmpty();
    }

    boolean isSame(Ref other) {
      return id.equals(other.id) && contentType.equals(other.contentType);
    }
  }

  final Ref schema = new Ref();
  final Ref repeated = new Ref();
  boolean object;
  boolean header;
  boolean body;
  String orgId = "";
  String datasetId = "";
  String flowId = "";
  int entityFrom;
  int entityTo;

  boolean hasEntity() {
    return entityTo > entityFrom;
  }
}
