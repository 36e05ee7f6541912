package io.github.aepdsl.notebook;

import io.github.aepdsl.show.BarChart;
import io.github.aepdsl.show.BarChart.Bar;

/** A bar chart as a picture: label, bar and numbers in a line each, and what the colours mean. */
final class ChartPicture {

  private static final int LONGEST = 240;
  private static final int LINE = 24;
  private static final int TOP = 40;
  private static final int PADDING = 12;
  private static final String BLUE = "#2b6cb0";
  private static final String ORANGE = "#c05621";

  private static final String TEXT = "<text x=\"%d\" y=\"%d\" fill=\"%s\">%s</text>\n";
  private static final String RECT =
      "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"14\" fill=\"%s\"/>\n";

  private final BarChart chart;
  private final int barsAt;
  private final int notesAt;
  private final StringBuilder parts = new StringBuilder();

  private ChartPicture(BarChart chart) {
    this.chart = chart;
    int labels = chart.bars().stream().mapToInt(bar -> Letters.width(bar.label())).max().orElse(0);
    this.barsAt = 2 * PADDING + labels;
    this.notesAt = barsAt + LONGEST + 2 * PADDING;
  }

  static Picture of(BarChart chart) {
    return new ChartPicture(chart).drawn();
  }

  private Picture drawn() {
    int notes = chart.bars().stream().mapToInt(bar -> Letters.width(bar.note())).max().orElse(0);
    int width = Math.max(notesAt + notes, Letters.width(chart.title())) + PADDING;
    int height = TOP + LINE * (chart.bars().size() + 1);
    parts.append(Picture.card(width - 2, height - 2));
    text(PADDING, 24, "#111111\" font-weight=\"bold", chart.title());
    int y = TOP;
    for (Bar bar : chart.bars()) {
      line(bar, y);
      y += LINE;
    }
    legend(y);
    return Picture.of(width, height, chart.title(), chart.toString(), parts.toString());
  }

  private void line(Bar bar, int y) {
    int good = chart.length(bar.good(), LONGEST);
    text(PADDING, y + 12, "#555555", bar.label());
    rect(barsAt, y, good, BLUE);
    rect(barsAt + good, y, chart.length(bar.bad(), LONGEST), ORANGE);
    text(notesAt, y + 12, "#111111", bar.note());
  }

  private void legend(int y) {
    int second = barsAt + PADDING + 20 + Letters.width(chart.good());
    rect(barsAt, y, 14, BLUE);
    text(barsAt + 20, y + 12, "#555555", chart.good());
    rect(second, y, 14, ORANGE);
    text(second + 20, y + 12, "#555555", chart.bad());
  }

  private void rect(int x, int y, int width, String colour) {
    parts.append(width == 0 ? "" : RECT.formatted(x, y, width, colour));
  }

  private void text(int x, int y, String look, String text) {
    parts.append(TEXT.formatted(x, y, look, Html.escape(text)));
  }
}
