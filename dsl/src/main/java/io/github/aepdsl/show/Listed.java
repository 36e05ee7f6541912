package io.github.aepdsl.show;

import java.util.List;

/** Something of which a list of its kind is shown as a table. */
public interface Listed {

  /**
   * The table of a list that holds only things of this one's kind, this one among them.
   *
   * @param all the list, at least one
   */
  TableView tableOf(List<? extends Listed> all);
}
