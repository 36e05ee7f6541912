package io.github.aepdsl.emulator.live.spark;

import io.github.aepdsl.emulator.flow.explore.SourceTrouble;
import io.github.aepdsl.emulator.live.database.RowPages;
import io.github.aepdsl.emulator.wire.Trees;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hive.service.rpc.thrift.TColumn;
import org.apache.thrift.TException;
import tools.jackson.databind.node.ObjectNode;

/** The rows of a result, which come in columns. */
final class SparkPages implements RowPages {

  private final SparkOperation result;
  private final List<SparkColumn> columns;
  private final SparkTroubles troubles;

  SparkPages(SparkOperation result, List<SparkColumn> columns, SparkTroubles troubles) {
    this.result = result;
    this.columns = columns;
    this.troubles = troubles;
  }

  @Override
  public List<ObjectNode> next() throws SourceTrouble {
    try {
      List<TColumn> values = result.fetch(PAGE);
      List<ObjectNode> rows =
          Stream.generate(Trees::object).limit(SparkColumn.size(values)).toList();
      for (int i = 0; i < columns.size(); i++) {
        columns.get(i).put(values.get(i), rows);
      }
      return rows;
    } catch (TException e) {
      throw troubles.atReading(e);
    }
  }

  @Override
  public void close() {
    try {
      result.close();
    } catch (TException e) {
      // it is gone already
    }
  }
}
