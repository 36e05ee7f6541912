package io.github.aepdsl.show;

import io.github.aepdsl.error.OneLine;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Where {@code show(...)} and {@code progress(...)} go. The prompt's prints; a notebook's draws. An
 * implementation must be safe for use by several threads.
 */
public interface Display {

  /** Shows nothing. */
  Display NONE =
      new Display() {
        @Override
        public void show(Object anything) {
          // nobody looks
        }

        @Override
        public Consumer<Object> showChanging(Object first) {
          return this::show;
        }
      };

  /** Where another display shows it, whichever that is at the time. */
  static Display of(Supplier<Display> current) {
    return new Display() {
      @Override
      public void show(Object anything) {
        current.get().show(anything);
      }

      @Override
      public Consumer<Object> showChanging(Object first) {
        return current.get().showChanging(first);
      }

      @Override
      public boolean replaces() {
        return current.get().replaces();
      }
    };
  }

  /** Shows something in full, with a text that is complete on its own. */
  void show(Object anything);

  /** Shows something and returns a place to show its next states, each instead of the last. */
  Consumer<Object> showChanging(Object first);

  /** Whether what is shown next takes the place of what was there; if not, each costs a line. */
  default boolean replaces() {
    return false;
  }

  /**
   * A display that prints, one thing below the other: what changes apart, so that the output of a
   * program holds results only.
   */
  static Display printing(Supplier<PrintStream> out, Supplier<PrintStream> progress) {
    return new Display() {
      @Override
      public void show(Object anything) {
        out.get().println(text(anything));
      }

      @Override
      public Consumer<Object> showChanging(Object first) {
        Display changing = printing(progress, progress);
        changing.show(first);
        return changing::show;
      }
    };
  }

  /**
   * Anything as text: tables in columns, all else as it prints itself, apart from what no screen
   * shows.
   */
  static String text(Object anything) {
    Optional<TableView> table =
        anything instanceof List<?> list ? TableView.of(list) : Optional.empty();
    return table.map(TableView::text).orElseGet(() -> OneLine.each(String.valueOf(anything)));
  }
}
