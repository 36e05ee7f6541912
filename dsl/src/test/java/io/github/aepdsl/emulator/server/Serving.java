package io.github.aepdsl.emulator.server;

import io.github.aepdsl.emulator.RawClient;
import io.github.aepdsl.emulator.wire.HeaderList;
import io.github.aepdsl.emulator.wire.Outcome;
import io.github.aepdsl.emulator.wire.Request;
import io.github.aepdsl.emulator.wire.Response;
import io.github.aepdsl.emulator.wire.Sleeper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A server for each test that keeps what it was asked, and answers with what it is told to. */
final class Serving implements AfterEachCallback, Application {

  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-05T07:08:09Z"), ZoneOffset.UTC);

  final List<Request> requests = Collections.synchronizedList(new ArrayList<>());
  private final List<RawClient> clients = new ArrayList<>();
  private final LoopbackServer server;
  private final Function<Request, Outcome> answers;

  /** Answers each request with its method, path and body. */
  Serving(Limits limits) {
    this(limits, System::nanoTime);
  }

  /** The same where time is measured in another way. */
  Serving(Limits limits, LongSupplier nanos) {
    this(limits, request -> new Outcome.Whole(echo(request)), Sleeper.THREAD, nanos);
  }

  Serving(Limits limits, Function<Request, Outcome> answers, Sleeper sleeper) {
    this(limits, answers, sleeper, System::nanoTime);
  }

  private Serving(
      Limits limits, Function<Request, Outcome> answers, Sleeper sleeper, LongSupplier nanos) {
    this.answers = answers;
    this.server = LoopbackServer.bind(0, limits, nanos);
    server.start(this, CLOCK, sleeper);
  }

  private static Response echo(Request request) {
    String body = new String(request.body(), StandardCharsets.ISO_8859_1);
    return text(request.method() + " " + request.path() + " " + body);
  }

  static Response text(String text) {
    HeaderList headers = HeaderList.of("Content-Type", "text/plain");
    return new Response(200, headers, text.getBytes(StandardCharsets.ISO_8859_1));
  }

  /** A new connection, closed after the test. */
  RawClient connect() throws IOException {
    RawClient client = RawClient.to(server.address());
    clients.add(client);
    return client;
  }

  void stop() {
    server.stop();
  }

  @Override
  public String requestId() {
    return "id";
  }

  @Override
  public Outcome answer(Request request) {
    requests.add(request);
    return answers.apply(request);
  }

  @Override
  public void afterEach(ExtensionContext context) throws IOException {
    for (RawClient client : clients) {
      client.close();
    }
    server.stop();
  }
}
