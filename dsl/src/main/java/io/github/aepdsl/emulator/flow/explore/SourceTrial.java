package io.github.aepdsl.emulator.flow.explore;

import io.github.aepdsl.emulator.flow.connection.ConnectionTrial;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * Tries an account by opening the source, if there is a real one behind it.
 *
 * @param driver opens it
 */
public record SourceTrial(SourceDriver driver) implements ConnectionTrial {

  @Override
  public Optional<String> trouble(ObjectNode connection) {
    if (!driver.isLive()) {
      return Optional.empty();
    }
    try (OpenSource source = driver.open(connection)) {
      source.test();
      return Optional.empty();
    } catch (SourceTrouble trouble) {
      boolean nothingToTry = trouble.kind() == TroubleKind.NOT_EXPLORABLE;
      return nothingToTry ? Optional.empty() : Optional.of(trouble.getMessage());
    }
  }
}
