package io.github.aepdsl.show;

import io.github.aepdsl.error.OneLine;
import java.util.List;

/**
 * A bar for each of a few things, part of it good and part of it bad: rows that a run wrote, and
 * those that failed. Immutable. Prints as bars of letters; a notebook draws it.
 *
 * <pre>{@code
 * show(flow.chart())
 * }</pre>
 *
 * @param title what is counted
 * @param good what the first part of each bar is
 * @param bad what the second part is
 * @param bars from top to bottom
 */
public record BarChart(String title, String good, String bad, List<Bar> bars) {

  private static final int LETTERS = 30;

  /**
   * One bar; what no screen shows is escaped in its texts.
   *
   * @param label what it stands for
   * @param good how many are good; none when below 0
   * @param bad how many are bad; none when below 0
   * @param note its numbers in words
   */
  public record Bar(String label, long good, long bad, String note) {

    public Bar {
      label = OneLine.whole(label);
      note = OneLine.whole(note);
      good = Math.max(0, good);
      bad = Math.max(0, bad);
    }

    private double all() {
      return (double) good + bad;
    }
  }

  public BarChart {
    title = OneLine.whole(title);
    good = OneLine.whole(good);
    bad = OneLine.whole(bad);
    bars = List.copyOf(bars);
  }

  /**
   * How long a part is when the longest bar has a length. What there is at all is seen: it takes 1
   * at least.
   */
  public int length(long part, int longest) {
    double most = bars.stream().mapToDouble(Bar::all).max().orElse(0);
    return part <= 0 ? 0 : (int) Math.max(1, Math.round(part / most * longest));
  }

  /** The bars in letters that every terminal has, under each other, with their numbers. */
  @Override
  public String toString() {
    int label = bars.stream().mapToInt(bar -> bar.label().length()).max().orElse(0);
    StringBuilder text = new StringBuilder(title);
    for (Bar bar : bars) {
      String drawn = "#".repeat(letters(bar.good())) + "x".repeat(letters(bar.bad()));
      String line = padded(bar.label(), label) + "  " + padded(drawn, LETTERS + 1);
      text.append('\n').append(line).append("  ").append(bar.note());
    }
    return text + (bars.isEmpty() ? "\nnothing yet" : "\n# " + good + "  x " + bad);
  }

  private int letters(long part) {
    return length(part, LETTERS);
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }
}
