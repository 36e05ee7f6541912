package io.github.aepdsl.emulator.live;

import io.github.aepdsl.emulator.flow.explore.Delta;
import io.github.aepdsl.emulator.flow.explore.FileFormat;
import io.github.aepdsl.emulator.flow.explore.FileType;
import io.github.aepdsl.emulator.flow.explore.OpenSource;
import io.github.aepdsl.emulator.flow.explore.RowQuery;
import io.github.aepdsl.emulator.flow.explore.SourceColumn;
import io.github.aepdsl.emulator.flow.explore.SourceEntry;
import io.github.aepdsl.emulator.flow.explore.SourceObject;
import io.github.aepdsl.emulator.flow.explore.SourceRows;
import io.github.aepdsl.emulator.flow.explore.SourceTrouble;
import io.github.aepdsl.emulator.flow.explore.TroubleKind;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Sample files as a source: folders with files of comma-separated values and of JSON. A folder's
 * path stands for all files below it. Neither compressed nor in any other encoding than UTF-8.
 */
final class SampleFiles implements OpenSource {

  private static final String SEPARATOR = "/";

  private volatile boolean cancelled;

  @Override
  public void test() {}

  @Override
  public List<SourceEntry> list(String folder) throws SourceTrouble {
    String prefix = prefix(folder);
    TreeSet<String> names = new TreeSet<>();
    for (SampleFile file : below(folder)) {
      String rest = file.path().substring(prefix.length());
      int end = rest.indexOf(SEPARATOR);
      names.add(end < 0 ? rest : rest.substring(0, end + 1));
    }
    return names.stream().map(name -> entry(prefix, name)).toList();
  }

  private static SourceEntry entry(String prefix, String name) {
    if (!name.endsWith(SEPARATOR)) {
      return SourceEntry.file(name, prefix + name);
    }
    String bare = name.substring(0, name.length() - 1);
    return SourceEntry.folder(bare, prefix + bare);
  }

  @Override
  public List<SourceColumn> columns(SourceObject object) throws SourceTrouble {
    return files(object).get(0).columns();
  }

  @Override
  public SourceRows rows(RowQuery query) throws SourceTrouble {
    List<SampleFile> files = files(query.object());
    List<String> known = files.get(0).columns().stream().map(SourceColumn::name).toList();
    for (String name : query.columns()) {
      if (!known.contains(name)) {
        throw SourceTrouble.noSuchColumn(name, query.object().path());
      }
    }
    return new SampleFileRows(isNew(query.delta()) ? files : List.of(), query, () -> cancelled);
  }

  /** Of files it is the time of the last change that makes them new. */
  private static boolean isNew(Optional<Delta> delta) {
    return delta
        .flatMap(Delta::after)
        .filter(after -> after.asString("").compareTo(SampleFile.CHANGED) >= 0)
        .isEmpty();
  }

  private static List<SampleFile> files(SourceObject object) throws SourceTrouble {
    String path = absolute(object.path());
    List<SampleFile> files =
        SampleFile.ALL.stream().anyMatch(file -> file.path().equals(path))
            ? SampleFile.ALL.stream().filter(file -> file.path().equals(path)).toList()
            : below(path);
    FileFormat format =
        object
            .format()
            .orElseThrow(() -> wrong("'%s' is a file, not a table.".formatted(object.path())));
    FileType type = files.get(0).type();
    if (files.stream().anyMatch(file -> file.type() != format.type())) {
      throw wrong("'%s' is %s.".formatted(object.path(), type.wireName()));
    }
    if (format.columnDelimiter().filter(delimiter -> !delimiter.equals(",")).isPresent()) {
      throw wrong("'%s' is delimited by commas.".formatted(object.path()));
    }
    if (format.compressionType().isPresent()) {
      throw wrong("'%s' is not compressed.".formatted(object.path()));
    }
    return files;
  }

  private static SourceTrouble wrong(String message) {
    return new SourceTrouble(TroubleKind.WRONG_FORMAT, message);
  }

  private static List<SampleFile> below(String folder) throws SourceTrouble {
    List<SampleFile> files =
        SampleFile.ALL.stream().filter(file -> file.path().startsWith(prefix(folder))).toList();
    if (files.isEmpty()) {
      throw SourceTrouble.noSuch(folder);
    }
    return files;
  }

  private static String prefix(String folder) {
    String path = absolute(folder);
    return path.endsWith(SEPARATOR) ? path : path + SEPARATOR;
  }

  private static String absolute(String path) {
    return path.startsWith(SEPARATOR) ? path : SEPARATOR + path;
  }

  @Override
  public void cancel() {
    cancelled = true;
  }

  @Override
  public void close() {
    cancelled = true;
  }
}
