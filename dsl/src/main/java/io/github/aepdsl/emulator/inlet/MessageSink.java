package io.github.aepdsl.emulator.inlet;

/**
 * Where messages go on to once an inlet has taken them. Called by several threads at once, outside
 * of any lock; returns at once unless so much waits already that senders have to be slowed down.
 */
public interface MessageSink {

  /** Nothing comes of messages but that they were received. */
  MessageSink NONE =
      new MessageSink() {
        @Override
        public boolean isOpen() {
          return false;
        }

        @Override
        public void take(TakenMessage message) {}
      };

  /** Whether it takes any on now: those that it does not are not even parsed. */
  default boolean isOpen() {
    return true;
  }

  /** Takes one on, in the order in which a sender sent them. Never throws. */
  void take(TakenMessage message);
}
