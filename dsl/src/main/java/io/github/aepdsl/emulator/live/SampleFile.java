package io.github.aepdsl.emulator.live;

import io.github.aepdsl.emulator.flow.explore.FileType;
import io.github.aepdsl.emulator.flow.explore.SourceColumn;
import io.github.aepdsl.emulator.flow.explore.SourceType;
import io.github.aepdsl.emulator.wire.Trees;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/**
 * A file with some rows of a sample table. In a delimited one every value is text.
 *
 * @param path such as {@code /shop/customers.csv}
 * @param first the number of its first row
 * @param last the number of its last row
 */
record SampleFile(String path, FileType type, SampleTable table, long first, long last) {

  /** When all of them were changed last, as cells show times. */
  static final String CHANGED = "2022-06-21T00:00:00";

  static final List<SampleFile> ALL =
      List.of(
          whole("/lab/all_types.json", FileType.JSON, "lab.all_types"),
          whole("/lab/signups.csv", FileType.DELIMITED, "lab.signups"),
          whole("/shop/customers.csv", FileType.DELIMITED, "shop.customers"),
          orders("/shop/orders/part-1.csv", 1, 2_500),
          orders("/shop/orders/part-2.csv", 2_501, 5_000));

  private static SampleFile whole(String path, FileType type, String table) {
    SampleTable rows = SampleTables.find(table).orElseThrow();
    return new SampleFile(path, type, rows, 1, rows.size());
  }

  private static SampleFile orders(String path, long first, long last) {
    SampleTable rows = SampleTables.find("shop.orders").orElseThrow();
    return new SampleFile(path, FileType.DELIMITED, rows, first, last);
  }

  List<SourceColumn> columns() {
    return type == FileType.DELIMITED
        ? table.columns().stream().map(c -> new SourceColumn(c.name(), SourceType.STRING)).toList()
        : table.columns();
  }

  Stream<ObjectNode> rows() {
    Stream<ObjectNode> rows = LongStream.rangeClosed(first, last).mapToObj(table.row());
    return type == FileType.DELIMITED ? rows.map(SampleFile::asText) : rows;
  }

  private static ObjectNode asText(ObjectNode row) {
    ObjectNode text = Trees.object();
    row.forEachEntry((name, value) -> text.put(name, value.asString()));
    return text;
  }
}
