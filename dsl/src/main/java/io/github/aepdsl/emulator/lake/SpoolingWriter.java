package io.github.aepdsl.emulator.lake;

import io.github.aepdsl.emulator.wire.Trees;
import java.util.List;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes landed and failed rows apart, and hands both to the lake when they are all there. */
final class SpoolingWriter implements BatchWriter {

  private static final String LANDED = "part-00000.json";
  private static final String FAILED = "conversion_errors_0.json";

  private final String id;
  private final BatchOrder order;
  private final BiConsumer<LakeFile, LakeFile> landing;
  private final Spool rows = new Spool(LANDED);
  private final Spool failedRows = new Spool(FAILED);
  private long failed;
  private boolean done;

  /** A batch of this id; landing takes what landed and what failed, and lets others see it. */
  SpoolingWriter(String id, BatchOrder order, BiConsumer<LakeFile, LakeFile> landing) {
    this.id = id;
    this.order = order;
    this.landing = landing;
  }

  @Override
  public String batchId() {
    return id;
  }

  @Override
  public void row(JsonNode xdm) {
    checkOpen();
    rows.add(xdm);
  }

  @Override
  public void failed(JsonNode source, List<RowError> errors) {
    checkOpen();
    failed++;
    if (order.diagnostics()) {
      failedRows.add(withErrors(source, errors));
    }
  }

  @Override
  public BatchResult soFar() {
    return result(rows.records(), rows.bytes());
  }

  @Override
  public BatchResult commit() {
    checkOpen();
    done = true;
    landing.accept(rows.finish(), failedRows.finish());
    return soFar();
  }

  @Override
  public BatchResult fail() {
    checkOpen();
    done = true;
    rows.close();
    landing.accept(LakeFile.empty(LANDED), failedRows.finish());
    return result(0, 0);
  }

  @Override
  public void close() {
    if (!done) {
      done = true;
      rows.close();
      failedRows.close();
    }
  }

  private BatchResult result(long landed, long bytes) {
    return new BatchResult(id, landed, failed, bytes, landed == 0 ? 0 : 1);
  }

  private void checkOpen() {
    if (done) {
      throw new IllegalStateException("batch " + id + " has ended");
    }
  }

  /** The row as it came, with what is wrong with it beside its fields. */
  private static ObjectNode withErrors(JsonNode source, List<RowError> errors) {
    ObjectNode row = Trees.object();
    source.properties().forEach(field -> row.set(field.getKey(), field.getValue()));
    ArrayNode list = row.putArray("_errors");
    errors.forEach(error -> list.add(error.json()));
    return row;
  }
}
