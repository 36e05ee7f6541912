package io.github.aepdsl.ingest;

import io.github.aepdsl.internal.answer.Advice;
import io.github.aepdsl.internal.api.Services;
import io.github.aepdsl.internal.http.AepHttp;
import io.github.aepdsl.internal.http.HttpOptions;
import io.github.aepdsl.internal.http.Timing;
import io.github.aepdsl.show.Display;
import io.github.aepdsl.testing.Adobe;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A sender that waits for nothing, and remembers how long it would have waited. */
final class TestSender {

  static final String SCHEMA = "https://ns.adobe.com/acme/schemas/1";

  final List<Duration> waits = new CopyOnWriteArrayList<>();
  private final URI inlet;
  private final HttpOptions options;

  TestSender(URI inlet) {
    this(inlet, Adobe.QUICK);
  }

  TestSender(URI inlet, HttpOptions options) {
    this.inlet = inlet;
    this.options = options;
  }

  Inlet inlet() {
    return inlet(false, Display.NONE);
  }

  Inlet inlet(boolean authenticated, Display display) {
    AepHttp http =
        new AepHttp(
            Adobe.endpoints(inlet.resolve("/").resolve("")),
            options,
            new Timing(Clock.systemUTC(), waits::add),
            Advice.NONE);
    return Inlet.at(new Services(http).flow("dev"), inlet, authenticated, display).unpaced();
  }
}
