package io.github.aepdsl.fuzz;

import io.github.aepdsl.Aep;
import io.github.aepdsl.testing.Adobe;
import io.github.aepdsl.testing.GoodAnswer;
import io.github.aepdsl.testing.PublicCalls;
import io.github.aepdsl.testing.PublicCalls.PublicCall;
import io.github.aepdsl.testing.RawAnswer;
import io.github.aepdsl.testing.RawServer;
import io.github.aepdsl.testing.Renderings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/**
 * The client's half of the fuzz run: generated hostile answers to public calls of the real client.
 * Sets system properties, so it wants a JVM of its own.
 */
final class FuzzAnswers implements Half {

  private static final String CLIENT_SECRET = "c4n4ry-cl13nt";
  private static final String TOKEN = "c4n4ry-t0k3n";
  private static final String PASSWORD = "c4n4ry-p4ss";
  private static final List<String> SECRETS = List.of(CLIENT_SECRET, TOKEN, PASSWORD);

  /** More than all tries of a call and all waits between them may take. */
  private static final long PATIENCE_SECONDS = 30;

  private static final int MOST_SHOWN = 20;

  private final RawServer server = RawServer.start();
  private final List<PublicCall> calls = calls();

  @Override
  public Optional<Finding> one(long seed) throws InterruptedException {
    Random random = new Random(seed);
    PublicCall call = calls.get(random.nextInt(calls.size()));
    RawAnswer next =
        stream ->
            new GeneratedAnswer(random, GoodAnswer.json(server.uri()), SECRETS).draw().play(stream);
    server.answering(next);
    server.answering(Adobe.TOKEN, random.nextInt(5) == 0 ? next : token());
    return outcome(call).map(finding -> finding.of(call));
  }

  @Override
  public void close() {
    server.close();
  }

  /** Runs a call in a thread of its own, which may be given up. */
  private static Optional<Finding> outcome(PublicCall call) throws InterruptedException {
    AtomicReference<Optional<Finding>> found = new AtomicReference<>(Optional.empty());
    Thread thread = new Thread(() -> found.set(judged(call)), "fuzz");
    thread.setDaemon(true);
    thread.start();
    thread.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
    return thread.isAlive() ? Optional.of(Finding.hang(thread)) : found.get();
  }

  private static Optional<Finding> judged(PublicCall call) {
    try {
      return call.run().stream().limit(MOST_SHOWN).flatMap(FuzzAnswers::shown).findFirst();
    } catch (Throwable thrown) {
      return Finding.in(thrown, SECRETS);
    }
  }

  /** What is wrong with the looks of what a call returned, on any screen. */
  private static Stream<Finding> shown(Object result) {
    return result.getClass().getName().startsWith("io.github.aepdsl.")
        ? Renderings.of(result).values().stream().map(Finding::inShown).flatMap(Optional::stream)
        : Stream.empty();
  }

  private List<PublicCall> calls() {
    server.answering(Adobe.TOKEN, token()).answering(GoodAnswer.of(server.uri()));
    Map.of(
            "aep.profile", "fuzz",
            "aep.profiles.fuzz.platform-url", server.uri().toString(),
            "aep.profiles.fuzz.ims-url", server.uri().toString(),
            "aep.profiles.fuzz.client-id", "client-1",
            "aep.profiles.fuzz.client-secret", CLIENT_SECRET,
            "aep.profiles.fuzz.org-id", "A@AdobeOrg",
            "aep.sources.cassandra.host", "h",
            "aep.sources.cassandra.username", "u",
            "aep.sources.cassandra.password", PASSWORD)
        .forEach(System::setProperty);
    Map.of(
            "aep.http.connect-timeout", "250ms",
            "aep.http.request-timeout", "250ms",
            "aep.http.max-retries", "1",
            "aep.http.backoff", "1ms",
            "aep.http.max-backoff", "2ms")
        .forEach(System::setProperty);
    return PublicCalls.of(Aep.aep("fuzz")).stream().filter(this::asks).toList();
  }

  /** Whether a call sends anything, apart from what it needs a token for. */
  private boolean asks(PublicCall call) {
    int before = server.requests();
    try {
      call.run();
    } catch (Throwable refused) {
      // a good answer does not suit it
    }
    return server.requests() > before;
  }

  private RawAnswer token() {
    return RawAnswer.json(200, "{\"access_token\":\"" + TOKEN + "\",\"expires_in\":1}");
  }
}
