package io.github.aepdsl.emulator.live.database;

import io.github.aepdsl.emulator.flow.explore.SourceTrouble;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The tables of a database by path, listed when somebody asks for one. Used by one thread. */
public final class TableDirectory {

  /** Asks the database. */
  @FunctionalInterface
  public interface Listing {

    /** All tables that the account may see. */
    List<TableName> list() throws SourceTrouble;
  }

  private final Listing listing;
  private final Map<String, TableName> known = new TreeMap<>();

  /** Those that a listing finds. */
  public TableDirectory(Listing listing) {
    this.listing = listing;
  }

  /** The paths of all, listed now. */
  public List<String> paths() throws SourceTrouble {
    List<TableName> found = listing.list();
    known.clear();
    found.forEach(name -> known.put(name.path(), name));
    return List.copyOf(known.keySet());
  }

  /**
   * The table of a path: what dots in it mean, only a listing tells.
   *
   * @throws SourceTrouble when there is none
   */
  public TableName find(String path) throws SourceTrouble {
    if (!known.containsKey(path)) {
      paths();
    }
    TableName found = known.get(path);
    if (found == null) {
      throw SourceTrouble.noSuch(path);
    }
    return found;
  }
}
