package io.github.aepdsl.ingest;

import io.github.aepdsl.ingest.Checkpoint.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Knows which parts of an input are under way, and keeps that in the checkpoint. A batch that is in
 * the order of its keys stands for no part by itself: then all that follows the oldest open one
 * counts as open. Thread safe.
 */
final class Frontier {

  private final Optional<CheckpointFile> file;
  private final boolean inParts;
  private final List<Part> resumed;
  private final List<Part> open = new ArrayList<>();
  private final long underWay;
  private long again;
  private Mark next;
  private boolean written;

  /**
   * For one sending.
   *
   * @param inParts whether a batch is all of the input between its marks
   * @param underWay how many messages are under way at most
   * @param start where it begins
   */
  Frontier(Optional<CheckpointFile> file, boolean inParts, long underWay, Checkpoint start) {
    this.file = file;
    this.inParts = inParts;
    this.underWay = underWay;
    this.again = start.most();
    this.resumed = new ArrayList<>(start.open());
    this.next = start.next();
  }

  /**
   * A batch leaves.
   *
   * @param after where that begins which has not left
   */
  synchronized void begins(MessageBatch batch, Mark after) {
    shorten(batch.from(), batch.to());
    open.add(new Part(batch.from(), batch.to()));
    again = Math.max(0, again - batch.count()); // what was under way before leaves first
    next = next.earlier(after).equals(next) ? after : next;
    if (!written) { // later ones need not be known as begun: what is not known is sent again
      write();
    }
  }

  /** All of a part has left that an earlier sending did not finish. */
  synchronized void left(Part part) {
    resumed.removeIf(one -> one.to().equals(part.to()));
  }

  /** All of a batch has its end. */
  synchronized void ends(MessageBatch batch) {
    open.remove(new Part(batch.from(), batch.to()));
    write();
  }

  /** How far it is. */
  synchronized Checkpoint now() {
    List<Part> all = Stream.concat(resumed.stream(), open.stream()).toList();
    Checkpoint whole = new Checkpoint(sorted(all), next, underWay + again);
    return inParts ? whole : new Checkpoint(List.of(), whole.oldest(), whole.most());
  }

  private static List<Part> sorted(List<Part> parts) {
    return parts.stream().sorted(Comparator.comparingLong(part -> part.from().position())).toList();
  }

  /** Of a part that is sent again only that is open by itself which has not left again. */
  private void shorten(Mark from, Mark to) {
    List<Part> begun = resumed.stream().filter(part -> part.from().equals(from)).toList();
    resumed.removeAll(begun);
    begun.stream()
        .filter(part -> to.position() < part.to().position())
        .forEach(part -> resumed.add(new Part(to, part.to())));
  }

  private void write() {
    written = true;
    file.ifPresent(kept -> kept.write(now()));
  }
}
