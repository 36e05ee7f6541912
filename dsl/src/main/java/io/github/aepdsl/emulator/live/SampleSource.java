package io.github.aepdsl.emulator.live;

import io.github.aepdsl.emulator.flow.explore.OpenSource;
import io.github.aepdsl.emulator.flow.explore.RowQuery;
import io.github.aepdsl.emulator.flow.explore.SourceColumn;
import io.github.aepdsl.emulator.flow.explore.SourceEntry;
import io.github.aepdsl.emulator.flow.explore.SourceObject;
import io.github.aepdsl.emulator.flow.explore.SourceRows;
import io.github.aepdsl.emulator.flow.explore.SourceTrouble;
import io.github.aepdsl.emulator.flow.explore.TroubleKind;
import java.util.List;

/**
 * The sample tables as a source: its root shows all of them, a schema's name those of the schema.
 */
final class SampleSource implements OpenSource {

  private volatile boolean cancelled;

  @Override
  public void test() {}

  @Override
  public List<SourceEntry> list(String folder) throws SourceTrouble {
    List<SourceEntry> entries =
        SampleTables.all().stream()
            .map(SampleTable::path)
            .filter(path -> folder.equals(ROOT) || path.startsWith(folder + "."))
            .map(SourceEntry::table)
            .toList();
    if (entries.isEmpty()) {
      throw SourceTrouble.noSuch(folder);
    }
    return entries;
  }

  @Override
  public List<SourceColumn> columns(SourceObject object) throws SourceTrouble {
    return table(object).columns();
  }

  @Override
  public SourceRows rows(RowQuery query) throws SourceTrouble {
    SampleTable table = table(query.object());
    query.check(table::has);
    return new SampleRows(table, query, () -> cancelled);
  }

  @Override
  public void cancel() {
    cancelled = true;
  }

  @Override
  public void close() {
    cancelled = true;
  }

  private static SampleTable table(SourceObject object) throws SourceTrouble {
    if (object.format().isPresent()) {
      throw new SourceTrouble(
          TroubleKind.WRONG_FORMAT, "'%s' is a table, not a file.".formatted(object.path()));
    }
    return SampleTables.find(object.path()).orElseThrow(() -> SourceTrouble.noSuch(object.path()));
  }
}
