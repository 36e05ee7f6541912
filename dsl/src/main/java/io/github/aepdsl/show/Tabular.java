package io.github.aepdsl.show;

/** Something that shows itself as a table: a draft's form, a list of connections. */
public interface Tabular {

  /**
   * What {@code toString()} prints, as data; a list is read now.
   *
   * @throws io.github.aepdsl.error.AepException when it has to be read and cannot be
   */
  TableView toTable();
}
