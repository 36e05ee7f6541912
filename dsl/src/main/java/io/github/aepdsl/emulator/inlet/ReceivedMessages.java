package io.github.aepdsl.emulator.inlet;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * The messages that inlets took, newest last: a list of the last ones and the number of all, as
 * they were when it was asked for. Prints as a table of its newest; {@link #page} shows others.
 * Immutable.
 *
 * <pre>{@code
 * aep().local().received().page(1)
 * }</pre>
 */
public final class ReceivedMessages extends AbstractList<ReceivedMessage> {

  private static final int PAGE = 20;

  private final List<TakenRequest> requests;
  private final int[] ends;
  private final long count;
  private final int skipped;

  /**
   * The messages of these requests.
   *
   * @param count how many were taken in all, with those that are forgotten
   * @param kept how many are listed at most
   */
  ReceivedMessages(List<TakenRequest> requests, long count, int kept) {
    this.requests = requests;
    this.count = count;
    ends = new int[requests.size()];
    int end = 0;
    for (int i = 0; i < ends.length; i++) {
      end += requests.get(i).size();
      ends[i] = end;
    }
    skipped = Math.max(0, end - kept);
  }

  /** How many were taken since the platform began or was reset, also those no longer listed. */
  public long count() {
    return count;
  }

  /** How many are listed: the newest, as many as are kept; {@link #count()} has them all. */
  @Override
  public int size() {
    return ends.length == 0 ? 0 : ends[ends.length - 1] - skipped;
  }

  @Override
  public ReceivedMessage get(int index) {
    Objects.checkIndex(index, size());
    int wanted = index + skipped;
    int request = Arrays.binarySearch(ends, wanted + 1);
    int at = request < 0 ? -request - 1 : request;
    return requests.get(at).message(wanted - (at == 0 ? 0 : ends[at - 1]));
  }

  /**
   * Twenty of them as a table; page 0 holds the oldest that are listed.
   *
   * @throws IndexOutOfBoundsException when there is no such page
   */
  public String page(int number) {
    Objects.checkIndex(number, pages());
    int from = number * PAGE;
    return ReceivedTable.of(this, from, Math.min(size(), from + PAGE));
  }

  /** How many pages there are; at least one. */
  public int pages() {
    return Math.max(1, (size() + PAGE - 1) / PAGE);
  }

  /** The newest as a table. */
  @Override
  public String toString() {
    return ReceivedTable.of(this, Math.max(0, size() - PAGE), size());
  }
}
