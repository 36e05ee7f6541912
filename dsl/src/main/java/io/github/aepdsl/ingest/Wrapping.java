package io.github.aepdsl.ingest;

import io.github.aepdsl.error.Checked;
import io.github.aepdsl.error.InvalidValueException;
import io.github.aepdsl.error.OneLine;
import io.github.aepdsl.error.Problem;
import java.util.Optional;

/**
 * Which messages are sent, where to, and what is written around them. Immutable.
 *
 * @param target what the envelope names; without it messages are sent as they are
 * @param address where they go, with the dataflow that stands in a header
 * @param events whether they get the {@code _id} and {@code timestamp} that they lack
 */
record Wrapping(Optional<Target> target, InletAddress address, boolean events) {

  static Wrapping xdm(Target target, InletAddress address) {
    return new Wrapping(Optional.of(target), address, false);
  }

  static Wrapping raw(InletAddress address) {
    return new Wrapping(Optional.empty(), address, false);
  }

  Wrapping dataset(String id) {
    String checked = Checked.text("dataset(id)", id);
    return new Wrapping(Optional.of(enveloped("dataset").dataset(checked)), address, events);
  }

  Wrapping flow(String id) {
    String checked = Target.flowId(id);
    return target.isPresent()
        ? new Wrapping(target.map(some -> some.flow(checked)), address, events)
        : new Wrapping(target, address.flow(checked), events);
  }

  Wrapping asEvents() {
    return new Wrapping(Optional.of(enveloped("events")), address, true);
  }

  MessageFrame frame() {
    Optional<EventStamps> stamps =
        Optional.of(new EventStamps(address.http().timing().clock())).filter(some -> events);
    return target
        .map(some -> MessageFrame.xdm(some, address.http().endpoints().orgId(), stamps))
        .orElse(MessageFrame.NONE);
  }

  /** For example {@code of https://ns.adobe.com/acme/schemas/1}. */
  String words() {
    return target.map(some -> "of " + OneLine.of(some.schemaId())).orElse("as they are");
  }

  private Target enveloped(String step) {
    return target.orElseThrow(
        () ->
            new InvalidValueException(
                Problem.of(step + " is for messages with an envelope")
                    .trying("inlet.messages(schemaId)." + step + "(..)")));
  }
}
