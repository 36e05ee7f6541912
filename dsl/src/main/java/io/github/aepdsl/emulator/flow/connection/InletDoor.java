package io.github.aepdsl.emulator.flow.connection;

/**
 * What streaming connections need of the inlets: one opens and closes with each of them. Who puts
 * the platform together leads it to the inlets, so that neither package knows the other.
 */
public interface InletDoor {

  /** An inlet's id for a connection about to be made. */
  String newId();

  /** The address at which an inlet takes messages. */
  String url(String inletId);

  /** Begins to take messages. */
  void open(String inletId, String dataType, boolean authenticated);

  /** Takes no more. */
  void close(String inletId);
}
