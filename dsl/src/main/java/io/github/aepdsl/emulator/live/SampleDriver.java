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
 * Sample data behind every connection to a source with tables or files; the same rows always,
 * whatever the account. Streams have none. Immutable.
 */
public final class SampleDriver implements SourceDriver {

  private static final Set<String> STREAMS =
      Set.of("eventHubs", "googlePubSub", "kinesis", "snowflakeStreaming");

  private final Catalog catalog;

  /** Sample data for the connectors of this catalog. */
  public SampleDriver(Catalog catalog) {
    this.catalog = catalog;
  }

  @Override
  public OpenSource open(ObjectNode connection) throws SourceTrouble {
    String spec = connection.path("connectionSpec").path("id").asString("");
    Connector connector =
        catalog.bySpecId(spec).filter(SampleDriver::holdsData).orElseThrow(() -> nothing(spec));
    return connector.category().equals("cloud storage") ? new SampleFiles() : new SampleSource();
  }

  /** What has neither tables nor files, with whatever data. */
  static SourceTrouble nothing(String spec) {
    return new SourceTrouble(
        TroubleKind.NOT_EXPLORABLE,
        "The local platform has no tables for connection spec %s.".formatted(spec));
  }

  /** Whether a source has tables or files. */
  static boolean holdsData(Connector connector) {
    return !connector.inlet() && !STREAMS.contains(connector.key());
  }
}
