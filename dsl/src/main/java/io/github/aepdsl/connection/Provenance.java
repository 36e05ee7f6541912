package io.github.aepdsl.connection;

/** How this client came to a connection. */
enum Provenance {
  CREATED("created "),
  FOUND("found "),
  READ("");

  private final String word;

  Provenance(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }
}
