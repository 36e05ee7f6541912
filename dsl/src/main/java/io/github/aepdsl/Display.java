package io.github.aepdsl;

import io.github.aepdsl.resource.TableView;
import java.util.List;
import java.util.function.Consumer;

/**
 * Where {@code show(...)} and {@code progress(...)} go. The prompt's prints; the {@code notebook}
 * package installs one that draws, so that this package need not know of any kernel. An
 * implementation must be safe for use by several threads.
 */
public interface Display {

  /** Shows something in full, with a text that is complete on its own. */
  void show(Object anything);

  /** Shows something and returns a place to show its next states, each instead of the last. */
  Consumer<Object> showChanging(Object first);

  /** Whether what is shown next takes the place of what was there; if not, each costs a line. */
  default boolean replaces() {
    return false;
  }

  /** The display of this process. */
  static Display current() {
    return Displays.current();
  }

  /** Replaces the display of this process. */
  static void use(Display display) {
    Displays.use(display);
  }

  /** Anything as text: tables in columns, all else as it prints itself. */
  static String text(Object anything) {
    return anything instanceof List<?> list
        ? TableView.of(list).map(TableView::text).orElseGet(() -> String.valueOf(list))
        : String.valueOf(anything);
  }
}
