package io.github.aepdsl.plan;

import io.github.aepdsl.error.Checked;
import io.github.aepdsl.explore.Explored;
import io.github.aepdsl.explore.SourceTable;
import io.github.aepdsl.explore.TableFilter;
import io.github.aepdsl.resource.Access;

/**
 * A table of a source that can be looked at and brought in. Immutable.
 *
 * <pre>{@code
 * connection.table("shop.orders").preview()
 * connection.table("shop.orders").into("Orders").map("id", "_id").once().plan()
 * }</pre>
 */
public final class ImportableTable extends SourceTable {

  private final ImportBase base;

  private ImportableTable(ImportBase base, SourceTable table) {
    super(table);
    this.base = base;
  }

  /**
   * A table behind a base connection.
   *
   * @param access the way to its sandbox
   * @param connectionId the base connection, a UUID
   * @param specId the connection spec that it was made by, a UUID
   * @param label the base connection in words
   * @param path the table's
   */
  public static ImportableTable of(
      Access access, String connectionId, String specId, String label, String path) {
    Explored source = new Explored(access, connectionId, label);
    return new ImportableTable(
        new ImportBase(access, connectionId, specId, label), SourceTable.of(source, path));
  }

  @Override
  public ImportableTable where(TableFilter rows) {
    return new ImportableTable(base, super.where(rows));
  }

  /**
   * Begins to bring it into a dataset; nothing is sent.
   *
   * @param dataset its name: that of an existing one, or of one that is made from the columns
   */
  public TableImport into(String dataset) {
    ImportSource table = new ImportSource(base, path(), filter(), this::columnDocuments);
    return TableImport.of(table, Checked.text("into(dataset)", dataset));
  }

  /** Where it is, and what can be typed next. */
  @Override
  public String toString() {
    return super.toString() + "  .into(\"dataset\")";
  }
}
