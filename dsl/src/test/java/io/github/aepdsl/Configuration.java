package io.github.aepdsl;

import io.github.aepdsl.config.Surroundings;
import io.github.aepdsl.testing.ConfigFolder;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Opens sessions from surroundings that a test writes itself, in a world of their own.
 *
 * <pre>{@code
 * Aep aep = new Configuration(folder).open();
 * }</pre>
 */
public final class Configuration {

  private final ConfigFolder folder;
  private final Shared world;

  public Configuration(Path folder) {
    this.folder = new ConfigFolder(folder);
    this.world = new Shared(this::surroundings);
  }

  public Configuration file(String name, String text) {
    folder.file(name, text);
    return this;
  }

  public Configuration environment(String name, String value) {
    folder.environment(name, value);
    return this;
  }

  public Configuration property(String name, String value) {
    folder.property(name, value);
    return this;
  }

  /** Has the profile {@code default} lead to this server, as some client. */
  public Configuration tenant(URI server) {
    return environment("AEP_PROFILE", "default")
        .environment("AEP_PLATFORM_URL", server.toString())
        .environment("AEP_IMS_URL", server.toString())
        .environment("AEP_CLIENT_ID", "c")
        .environment("AEP_CLIENT_SECRET", "canary")
        .environment("AEP_ORG_ID", "o@AdobeOrg");
  }

  Surroundings surroundings() {
    return folder.surroundings();
  }

  Sessions sessions() {
    return world.sessions();
  }

  public Aep open() {
    return sessions().open(Optional.empty());
  }

  public Aep open(String profile) {
    return sessions().open(Optional.of(profile));
  }
}
