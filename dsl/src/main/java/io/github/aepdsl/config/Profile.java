package io.github.aepdsl.config;

import io.github.aepdsl.internal.http.Endpoints;
import java.net.URI;
import java.util.Optional;

/**
 * One effective profile.
 *
 * @param name its name, such as {@code local} or {@code default}
 * @param sandbox the sandbox a session starts in
 * @param endpoints hosts and credentials; empty for the embedded platform, which brings its own
 * @param pages where Adobe's user interface is, if it is known
 */
public record Profile(
    String name, String sandbox, Optional<Endpoints> endpoints, Optional<URI> pages) {

  /** The name of the profile that is the embedded platform. */
  static final String LOCAL = "local";

  /** Whether it is the embedded platform. */
  public boolean isLocal() {
    return endpoints.isEmpty();
  }
}
