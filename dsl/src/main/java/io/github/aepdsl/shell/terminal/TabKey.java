package io.github.aepdsl.shell.terminal;

import org.jline.reader.LineReader;
import org.jline.reader.Widget;

/** The Tab key: writes what is certain, and shows above the line what can follow. */
final class TabKey {

  private final LineReader reader;
  private final Assistance assistance;
  private String last = "";

  private TabKey(LineReader reader, Assistance assistance) {
    this.reader = reader;
    this.assistance = assistance;
  }

  /** Binds it. */
  static void bind(LineReader reader, Assistance assistance) {
    TabKey key = new TabKey(reader, assistance);
    reader.getKeyMaps().get(LineReader.MAIN).bind((Widget) key::press, "\t");
    reader.getWidgets().put(LineReader.CALLBACK_INIT, key::forget);
  }

  /** Another line begins. */
  private boolean forget() {
    last = "";
    return true;
  }

  private boolean press() {
    String text = reader.getBuffer().upToCursor();
    TabAnswer answer = assistance.tab(text, text.equals(last));
    reader.getBuffer().write(answer.insert());
    if (!answer.shown().isEmpty()) {
      reader.printAbove(String.join("\n", answer.shown()) + "\n");
    }
    last = reader.getBuffer().upToCursor();
    return true;
  }
}
