package io.github.aepdsl.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Locale;

/** Messages that a program makes: maps, records, beans, JSON. */
final class ObjectSource implements MessageSource {

  private final Iterator<?> messages;

  ObjectSource(Iterator<?> messages) {
    this.messages = messages;
  }

  @Override
  public void feed(Sending into, Checkpoint from) throws InterruptedException {
    try (Linger linger = new Linger(into)) {
      linger.start();
      for (long number = 1; into.goesOn() && messages.hasNext(); number++) {
        add(messages.next(), number, into);
        into.passed(number, number + 1);
      }
    }
  }

  private static void add(Object message, long number, Sending into) throws InterruptedException {
    try {
      byte[] json = MessageJson.quick(message);
      into.add(json, 0, json.length, number);
    } catch (IllegalArgumentException e) {
      into.refuse(
          number, MessageJson.NONE, String.valueOf(message).getBytes(StandardCharsets.UTF_8));
    }
  }

  @Override
  public String name() {
    return "messages";
  }

  @Override
  public String next(Checkpoint at) {
    return rest(at);
  }

  /** The same for whoever has the messages: nobody else can leave out those in between. */
  static String rest(Checkpoint at) {
    long ended = at.oldest().position();
    return ended == 0
        ? "send all of them again: of the first it is not known that it has its end"
        : String.format(Locale.ROOT, "leave out the first %,d of them and send again", ended);
  }
}
