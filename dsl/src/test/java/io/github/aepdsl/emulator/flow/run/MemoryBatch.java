package io.github.aepdsl.emulator.flow.run;

import io.github.aepdsl.emulator.lake.BatchResult;
import io.github.aepdsl.emulator.lake.BatchWriter;
import io.github.aepdsl.emulator.lake.RowError;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A batch whose rows a test looks at. */
final class MemoryBatch implements BatchWriter {

  final List<JsonNode> rows = new ArrayList<>();
  final List<List<RowError>> errors = new ArrayList<>();

  @Override
  public String batchId() {
    return "01HBATCH";
  }

  @Override
  public void row(JsonNode xdm) {
    rows.add(xdm);
  }

  @Override
  public void failed(JsonNode source, List<RowError> wrong) {
    errors.add(wrong);
  }

  @Override
  public BatchResult soFar() {
    return new BatchResult(batchId(), rows.size(), errors.size(), 0, 1);
  }

  @Override
  public BatchResult commit() {
    return soFar();
  }

  @Override
  public BatchResult fail() {
    return soFar();
  }

  @Override
  public void close() {}
}
