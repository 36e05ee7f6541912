package io.github.aepdsl.flow;

import io.github.aepdsl.show.BarChart;
import io.github.aepdsl.show.BarChart.Bar;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** What the last runs of a dataflow counted, side by side. */
record RunChart(Dataflow flow) {

  private static final int RUNS = 20;

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);

  /** The oldest first, as time goes. */
  BarChart chart() {
    List<Bar> bars = new ArrayList<>();
    flow.runs().orderBy("-createdAt").limit(RUNS).forEach(run -> bars.add(bar(run)));
    Collections.reverse(bars);
    return new BarChart(
        "rows per run of dataflow \"%s\"".formatted(flow.name()), "out", "failed", bars);
  }

  static Bar bar(FlowRun run) {
    RunMetrics counted = run.metrics();
    String time = counted.startedAt().map(TIME::format).orElse("not started");
    String took = counted.duration().map(span -> ", " + FlowRun.seconds(span) + " s").orElse("");
    String note =
        "%s: %d in, %d out, %d failed%s"
            .formatted(
                run.status(),
                counted.recordsIn(),
                counted.recordsOut(),
                counted.recordsFailed(),
                took);
    return new Bar(time, counted.recordsOut(), counted.recordsFailed(), note);
  }
}
