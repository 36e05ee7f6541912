package io.github.aepdsl.emulator.flow.explore;

import java.util.List;

/**
 * A source while somebody looks at it or reads from it. Used by one thread, {@link #cancel()}
 * aside; closing it ends what is still read from it.
 */
public interface OpenSource extends AutoCloseable {

  /** The folder that holds all others. */
  String ROOT = "";

  /**
   * Finds out whether the source answers, and takes the account.
   *
   * @throws SourceTrouble when it does not; says what is wrong and what to do about it
   */
  void test() throws SourceTrouble;

  /**
   * What a folder holds, in the order in which it is shown.
   *
   * @param folder a path, or {@link #ROOT}; of a source with tables also a schema's name
   * @throws SourceTrouble when there is no such folder
   */
  List<SourceEntry> list(String folder) throws SourceTrouble;

  /**
   * The columns of a table or file, in its own order.
   *
   * @throws SourceTrouble when there is no such object, or it is not of the format asked for
   */
  List<SourceColumn> columns(SourceObject object) throws SourceTrouble;

  /**
   * Begins to read rows.
   *
   * @throws SourceTrouble when there is no such object, column or filter
   */
  SourceRows rows(RowQuery query) throws SourceTrouble;

  /**
   * Ends whatever is under way, which then throws a trouble of {@link TroubleKind#CANCELLED}. Any
   * thread may call it, also when nothing is under way.
   */
  void cancel();

  @Override
  void close();
}
