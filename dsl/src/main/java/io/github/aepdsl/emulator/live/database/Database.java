package io.github.aepdsl.emulator.live.database;

import io.github.aepdsl.emulator.flow.explore.RowQuery;
import io.github.aepdsl.emulator.flow.explore.SourceColumn;
import io.github.aepdsl.emulator.flow.explore.SourceTrouble;
import java.util.List;

/**
 * A database that one account is connected to. Used by one thread, {@link #abort()} aside, and may
 * keep it waiting: whoever asks sees to time-outs.
 */
public interface Database extends AutoCloseable {

  /** The paths of all tables and views that the account may see, system tables aside. */
  List<String> tables() throws SourceTrouble;

  /** The columns of a table, in its own order. */
  List<SourceColumn> columns(String table) throws SourceTrouble;

  /** Begins to read; with a delta the rows come in its order, unless {@link #resumes()}. */
  RowPages rows(RowQuery query) throws SourceTrouble;

  /** Whether it goes on by itself after a lost connection, so that nobody has to ask anew. */
  default boolean resumes() {
    return false;
  }

  /** Ends what is under way, at once and from any thread; nothing can be asked after it. */
  void abort();

  @Override
  void close();
}
