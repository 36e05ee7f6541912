package io.github.aepdsl;

import java.util.function.Consumer;

/** The display in use: the printing one until another is installed. */
final class Displays implements Display {

  private static volatile Display current = new Displays();

  private Displays() {}

  static Display current() {
    return current;
  }

  static void use(Display display) {
    current = display;
  }

  @Override
  public void show(Object anything) {
    System.out.println(Display.text(anything));
  }

  @Override
  public Consumer<Object> showChanging(Object first) {
    show(first);
    return this::show;
  }
}
