package io.github.aepdsl.emulator.inlet;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What inlets ask of the rest of the platform, whose packages they do not know. Called by several
 * threads at once.
 */
public interface InletNeighbours {

  /** There are no schemas, datasets and dataflows. */
  InletNeighbours NONE =
      new InletNeighbours() {
        @Override
        public Optional<EntityCheck> schema(OpenInlet inlet, String schemaId) {
          return Optional.empty();
        }

        @Override
        public Optional<String> schemaOf(OpenInlet inlet, String datasetId) {
          return Optional.empty();
        }

        @Override
        public Optional<Instant> flow(String flowId) {
          return Optional.empty();
        }
      };

  /** The check of entities against a schema of the inlet's sandbox, if it has such a schema. */
  Optional<EntityCheck> schema(OpenInlet inlet, String schemaId);

  /** The schema of a dataset of the inlet's sandbox, if it has such a dataset. */
  Optional<String> schemaOf(OpenInlet inlet, String datasetId);

  /** When a dataflow was created, if there is such a dataflow. */
  Optional<Instant> flow(String flowId);

  /** Holds entities against one schema. */
  @FunctionalInterface
  interface EntityCheck {

    /** What is wrong with an entity; nothing when it fits. */
    List<Violation> violations(JsonNode entity);
  }
}
