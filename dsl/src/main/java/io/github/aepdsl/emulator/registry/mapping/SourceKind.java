package io.github.aepdsl.emulator.registry.mapping;

import java.util.Arrays;
import java.util.Optional;

/** What a mapping's source is. Clients send the word, the service shows the media type. */
enum SourceKind {
  ATTRIBUTE("text/x.schema-path"),
  EXPRESSION("text/x.aep-xl"),
  /** A fixed value; kept and shown as the expression that is a literal. */
  STATIC("text/plain");

  private final String mediaType;

  SourceKind(String mediaType) {
    this.mediaType = mediaType;
  }

  String mediaType() {
    return mediaType;
  }

  /** The kind that goes by this word or media type. */
  static Optional<SourceKind> of(String word) {
    return Arrays.stream(values())
        .filter(kind -> kind.name().equals(word) || kind.mediaType.equals(word))
        .findFirst();
  }
}
