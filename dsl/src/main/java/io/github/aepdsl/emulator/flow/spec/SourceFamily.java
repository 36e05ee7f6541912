package io.github.aepdsl.emulator.flow.spec;

import io.github.aepdsl.catalog.Connector;
import java.util.Set;

/** What a connector's source holds, which decides the flow spec that takes data from it. */
public enum SourceFamily {
  /** Tables: databases, CRMs and the like. */
  TABLES,
  /** Files in folders: cloud storages. */
  FILES,
  /** Messages that a broker hands out. */
  STREAM,
  /** Messages that are sent to an inlet. */
  INLET;

  private static final Set<String> STREAMS =
      Set.of("eventHubs", "googlePubSub", "kinesis", "snowflakeStreaming");

  /** The family of a connector. */
  public static SourceFamily of(Connector connector) {
    if (connector.inlet()) {
      return INLET;
    }
    if (STREAMS.contains(connector.key())) {
      return STREAM;
    }
    return connector.category().equals("cloud storage") ? FILES : TABLES;
  }
}
