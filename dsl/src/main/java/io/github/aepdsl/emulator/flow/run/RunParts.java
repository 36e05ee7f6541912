package io.github.aepdsl.emulator.flow.run;

import io.github.aepdsl.emulator.flow.connection.ConnectionStore;
import io.github.aepdsl.emulator.flow.explore.SourceDriver;
import io.github.aepdsl.emulator.flow.resource.FlowResources;
import io.github.aepdsl.emulator.lake.Lake;
import io.github.aepdsl.emulator.registry.dataset.DatasetStore;
import io.github.aepdsl.emulator.registry.mapping.MappingSetStore;
import io.github.aepdsl.emulator.registry.schema.SchemaStore;

/**
 * What a run goes through, from the source to the lake.
 *
 * @param exports the address of the service that shows the lake's files
 */
public record RunParts(
    ConnectionStore connections,
    SourceDriver driver,
    FlowResources sources,
    FlowResources targets,
    MappingSetStore mappings,
    SchemaStore schemas,
    DatasetStore datasets,
    Lake lake,
    String exports) {}
