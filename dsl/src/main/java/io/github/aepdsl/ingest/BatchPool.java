package io.github.aepdsl.ingest;

import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;

/**
 * The few batches that a sending uses again and again, which bound its memory. Who wants one when
 * all are under way waits. Thread safe.
 */
final class BatchPool {

  private final Semaphore left;
  private final int messages;
  private final ConcurrentLinkedDeque<MessageBatch> idle = new ConcurrentLinkedDeque<>();

  /**
   * A pool that makes a batch only when it is wanted.
   *
   * @param most how many batches there are
   * @param messages how many messages each takes
   */
  BatchPool(int most, int messages) {
    this.left = new Semaphore(most);
    this.messages = messages;
  }

  MessageBatch take() throws InterruptedException {
    left.acquire();
    MessageBatch used = idle.poll();
    return used == null ? new MessageBatch(messages) : used;
  }

  void give(MessageBatch batch) {
    batch.clear();
    idle.push(batch);
    left.release();
  }
}
