package io.github.aepdsl.emulator.lake;

import io.github.aepdsl.emulator.store.Codec;
import io.github.aepdsl.emulator.store.FileNames;
import io.github.aepdsl.emulator.wire.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where the files of batches outlive the process, if there is such a place: a folder for each
 * sandbox, in that one for each dataset, in that one for each batch.
 *
 * @param root the folder of all; empty when files stay where they are
 */
record LakeFolder(Optional<Path> root) {

  /** How a batch outlives the process beside its files. */
  Codec<LakeBatch> codec() {
    return new Codec<>(LakeFolder::kept, this::read);
  }

  /** The same batch, with its files in their places. */
  LakeBatch keep(LakeBatch batch) {
    return root.isEmpty()
        ? batch
        : new LakeBatch(
            batch.id(),
            batch.sandbox(),
            batch.datasetId(),
            moved(batch, batch.rows()),
            moved(batch, batch.failedRows()));
  }

  /** Deletes the files of a batch. */
  void delete(LakeBatch batch) {
    batch.rows().delete();
    batch.failedRows().delete();
    if (root.isPresent()) {
      folder(batch).toFile().delete();
    }
  }

  /** Deletes the files of batches that went. */
  void sweep(Stream<LakeBatch> batches) {
    if (root.filter(Files::isDirectory).isEmpty()) {
      return;
    }
    Set<Path> wanted = batches.map(this::folder).collect(Collectors.toSet());
    try (Stream<Path> all = Files.walk(root.get())) {
      all.filter(Files::isRegularFile)
          .filter(file -> !wanted.contains(file.getParent()))
          .forEach(file -> file.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private LakeFile moved(LakeBatch batch, LakeFile file) {
    if (file.records() == 0) {
      return LakeFile.empty(file.name());
    }
    try {
      Path folder = Files.createDirectories(folder(batch));
      return file.movedTo(folder.resolve(file.name()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path folder(LakeBatch batch) {
    return folder(batch.sandbox(), batch.datasetId(), batch.id());
  }

  private Path folder(String sandbox, String datasetId, String batchId) {
    return root.orElseThrow()
        .resolve(FileNames.of(sandbox))
        .resolve(FileNames.of(datasetId))
        .resolve(FileNames.of(batchId));
  }

  private static ObjectNode kept(LakeBatch batch) {
    ObjectNode json =
        Trees.object()
            .put("batchId", batch.id())
            .put("sandbox", batch.sandbox())
            .put("datasetId", batch.datasetId());
    json.set("rows", batch.rows().kept());
    json.set("failedRows", batch.failedRows().kept());
    return json;
  }

  private LakeBatch read(ObjectNode json) {
    String id = json.path("batchId").stringValue();
    String sandbox = json.path("sandbox").stringValue();
    String datasetId = json.path("datasetId").stringValue();
    Path folder = folder(sandbox, datasetId, id);
    JsonNode rows = json.path("rows");
    JsonNode failedRows = json.path("failedRows");
    return new LakeBatch(
        id, sandbox, datasetId, LakeFile.read(rows, folder), LakeFile.read(failedRows, folder));
  }
}
