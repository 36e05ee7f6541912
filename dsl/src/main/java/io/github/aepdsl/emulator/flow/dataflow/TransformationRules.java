package io.github.aepdsl.emulator.flow.dataflow;

import io.github.aepdsl.emulator.flow.FlowCode;
import io.github.aepdsl.emulator.flow.FlowError;
import io.github.aepdsl.emulator.flow.ProviderCode;
import io.github.aepdsl.emulator.flow.spec.FlowKind;
import io.github.aepdsl.emulator.flow.spec.FlowKind.Presence;
import io.github.aepdsl.emulator.flow.spec.SourceFamily;
import io.github.aepdsl.emulator.registry.mapping.MappingSetRef;
import io.github.aepdsl.emulator.registry.mapping.MappingSetStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What has to be true of a dataflow's transformations. Immutable. */
record TransformationRules(MappingSetStore mappings) {

  /** Everything that is wrong with them as they stand. */
  List<String> faults(JsonNode flow, FlowKind kind) {
    JsonNode all = flow.path("transformations");
    if (!all.isArray() && !all.isMissingNode()) {
      return List.of("transformations is no list");
    }
    List<String> faults = new ArrayList<>();
    all.valueStream()
        .map(one -> one.path("name").asString(""))
        .filter(name -> !kind.transforms(name))
        .forEach(
            name -> faults.add("transformation '%s' is not one of the flow spec".formatted(name)));
    if (kind.mapping() == Presence.REQUIRED && Transformations.mappingId(flow).isEmpty()) {
      faults.add(ProviderCode.NO_MAPPING.fault("the transformation Mapping is missing"));
    }
    if (kind.sources() == SourceFamily.TABLES) {
      faults.addAll(deltaFaults(flow));
    }
    return faults;
  }

  private static List<String> deltaFaults(JsonNode flow) {
    boolean delta = Transformations.deltaColumn(flow).isPresent();
    boolean once = Schedule.of(flow).filter(Schedule::isOnce).isPresent();
    if (once && delta && !flow.has("state")) { // later the first run may have put it there
      String detail = "the transformation Copy goes with no frequency once";
      return List.of(ProviderCode.DELTA_WITH_ONCE.fault(detail));
    }
    return once || delta
        ? List.of()
        : List.of(ProviderCode.NO_DELTA_COLUMN.fault("the transformation Copy has no deltaColumn"));
  }

  /**
   * Holds the mapping set, if there is one, against the schema of the target dataset.
   *
   * @throws io.github.aepdsl.emulator.wire.Refusal when it does not fit, or is not there
   */
  void checkMapping(String sandbox, JsonNode flow, String schemaId) {
    Optional<String> id = Transformations.mappingId(flow);
    if (id.isEmpty()) {
      return;
    }
    int version = Transformations.mappingVersion(flow);
    MappingSetRef set =
        mappings
            .find(sandbox, id.get(), version)
            .orElseThrow(
                () ->
                    new FlowError(
                            FlowCode.MAPPING_VERSION,
                            "No mapping set %s has a version %d.".formatted(id.get(), version))
                        .refusal());
    if (!set.faults().isEmpty()) {
      throw new FlowError(FlowCode.MAPPING_FAULTY, set.faults().get(0).message()).refusal();
    }
    if (!set.schemaId().equals(schemaId)) {
      String detail =
          "The mapping set is for the schema %s, the target dataset for %s."
              .formatted(set.schemaId(), schemaId);
      throw new FlowError(FlowCode.OTHER_SCHEMA, detail).refusal();
    }
  }
}
