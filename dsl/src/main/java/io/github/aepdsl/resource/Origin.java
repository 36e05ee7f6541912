package io.github.aepdsl.resource;

/** How this client came to a connection. */
enum Origin {
  CREATED("created "),
  FOUND("found "),
  READ("");

  private final String word;

  Origin(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }
}
