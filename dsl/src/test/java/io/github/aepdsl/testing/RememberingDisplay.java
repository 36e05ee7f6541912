package io.github.aepdsl.testing;

import io.github.aepdsl.show.Display;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A display that remembers what it shows. */
public final class RememberingDisplay implements Display {

  private final List<String> shown = new ArrayList<>();
  private final boolean replaces;

  /** Like a notebook's, or like the prompt's, which cannot replace anything. */
  public RememberingDisplay(boolean replaces) {
    this.replaces = replaces;
  }

  /** All that was shown, in this order; a test may add what happens in between. */
  public List<String> shown() {
    return shown;
  }

  @Override
  public void show(Object anything) {
    shown.add(Display.text(anything));
  }

  @Override
  public Consumer<Object> showChanging(Object first) {
    show(first);
    return this::show;
  }

  @Override
  public boolean replaces() {
    return replaces;
  }
}
