package io.github.aepdsl.emulator.registry.mapping;

import io.github.aepdsl.emulator.store.Codec;
import io.github.aepdsl.emulator.wire.Trees;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** All versions of one mapping set, the first with number 0. Immutable. */
record MappingSetHistory(List<MappingSetVersion> versions) {

  /** How it outlives the process. */
  static final Codec<MappingSetHistory> CODEC =
      new Codec<>(MappingSetHistory::kept, MappingSetHistory::read);

  MappingSetHistory {
    versions = List.copyOf(versions);
  }

  MappingSetVersion latest() {
    return versions.get(versions.size() - 1);
  }

  Optional<MappingSetVersion> version(int number) {
    return number >= 0 && number < versions.size()
        ? Optional.of(versions.get(number))
        : Optional.empty();
  }

  MappingSetHistory with(MappingSetVersion next) {
    return new MappingSetHistory(Stream.concat(versions.stream(), Stream.of(next)).toList());
  }

  private ObjectNode kept() {
    ObjectNode json = Trees.object();
    ArrayNode all = json.putArray("versions");
    versions.forEach(version -> all.add(version.kept()));
    return json;
  }

  private static MappingSetHistory read(ObjectNode json) {
    return new MappingSetHistory(
        json.path("versions").valueStream().map(MappingSetVersion::read).toList());
  }
}
