package io.github.aepdsl.emulator.gateway;

/**
 * What can be wrong with the headers that name a sandbox. Each service has its own code for it; the
 * status and the words are the same for all.
 */
public enum SandboxFault {
  ID_FROM_USER(400, "x-sandbox-id is for service tokens only."),
  MISSING(400, "The header x-sandbox-name is missing."),
  WILDCARD(403, "Not allowed for all sandboxes at once."),
  UNKNOWN(404, "The sandbox %s is not found.");

  private final int status;
  private final String words;

  SandboxFault(int status, String words) {
    this.status = status;
    this.words = words;
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** What to say about the sandbox of this name, which may be empty. */
  public String detail(String name) {
    return words.formatted(name);
  }
}
