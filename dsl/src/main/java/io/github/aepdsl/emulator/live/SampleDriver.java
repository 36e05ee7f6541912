package io.github.aepdsl.emulator.live;

import io.github.aepdsl.catalog.Catalog;
import io.github.aepdsl.catalog.Connector;
import io.github.aepdsl.emulator.flow.explore.OpenSource;
import io.github.aepdsl.emulator.flow.explore.SourceDriver;
import io.github.aepdsl.emulator.flow.explore.SourceTrouble;
import io.github.aepdsl.emulator.flow.explore.TroubleKind;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/**
 * Sample data behind every connection to a source with tables; the same rows always, whatever the
 * account. Storage and streams have none. Immutable.
 */
public final class SampleDriver implements SourceDriver {

  private static final Set<String> WITHOUT_TABLES = Set.of("cloud storage", "streaming");
  private static final Set<String> STREAMS = Set.of("snowflakeStreaming");

  private final Catalog catalog;

  /** Sample data for the connectors of this catalog. */
  public SampleDriver(Catalog catalog) {
    this.catalog = catalog;
  }

  @Override
  public OpenSource open(ObjectNode connection) throws SourceTrouble {
    String spec = connection.path("connectionSpec").path("id").asString("");
    if (catalog.bySpecId(spec).filter(SampleDriver::hasTables).isEmpty()) {
      throw new SourceTrouble(
          TroubleKind.NOT_EXPLORABLE,
          "The local platform has no tables for connection spec %s.".formatted(spec));
    }
    return new SampleSource();
  }

  private static boolean hasTables(Connector connector) {
    return !WITHOUT_TABLES.contains(connector.category()) && !STREAMS.contains(connector.key());
  }
}
