package io.github.aepdsl.plan;

import io.github.aepdsl.error.Checked;
import io.github.aepdsl.explore.Explored;
import io.github.aepdsl.explore.SourceTable;
import io.github.aepdsl.explore.TableFilter;

/**
 * A table of a source that can be looked at and brought in. Immutable.
 *
 * <pre>{@code
 * connection.table("shop.orders").preview()
 * connection.table("shop.orders").into("Orders").map("id", "_id").once().plan()
 * }</pre>
 */
public final class ImportableTable extends SourceTable {

  private ImportableTable(SourceTable table) {
    super(table);
  }

  /** The one of this path. */
  public static ImportableTable of(Explored source, String path) {
    return new ImportableTable(SourceTable.of(source, path));
  }

  @Override
  public ImportableTable where(TableFilter rows) {
    return new ImportableTable(super.where(rows));
  }

  /**
   * Begins to bring it into a dataset; nothing is sent.
   *
   * @param dataset its name: that of an existing one, or of one that is made from the columns
   */
  public TableImport into(String dataset) {
    ImportSource table = new ImportSource(source(), path(), filter(), this::columnDocuments);
    return TableImport.of(table, Checked.text("into(dataset)", dataset));
  }

  /** Where it is, and what can be typed next. */
  @Override
  public String toString() {
    return super.toString() + "  .into(\"dataset\")";
  }
}
