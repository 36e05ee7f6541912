package io.github.aepdsl.emulator;

import io.github.aepdsl.catalog.Catalog;
import io.github.aepdsl.emulator.flow.connection.ConnectionSecrets;
import io.github.aepdsl.emulator.flow.explore.SourceDriver;
import io.github.aepdsl.emulator.lake.Lake;
import io.github.aepdsl.emulator.registry.dataset.DatasetStore;
import io.github.aepdsl.emulator.registry.mapping.MappingSetStore;
import io.github.aepdsl.emulator.registry.schema.SchemaStore;
import java.time.Clock;

/** What the Flow Service reaches beyond itself: where rows come from, go through and land. */
record FlowNeighbours(
    Catalog catalog,
    DatasetStore datasets,
    SchemaStore schemas,
    MappingSetStore mappings,
    Lake lake,
    SourceDriver driver,
    ConnectionSecrets secrets,
    Clock clock) {}
