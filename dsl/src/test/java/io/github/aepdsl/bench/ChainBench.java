package io.github.aepdsl.bench;

import io.github.aepdsl.Aep;
import io.github.aepdsl.emulator.LocalPlatform;
import io.github.aepdsl.flow.Dataflow;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Time of a whole chain, from a base connection to the dataflow, over the time of the same requests
 * sent by hand: those of a chain that was listened to, with the ids of the new resources in the
 * place of the old. They take turns on a platform that is empty each time.
 */
public final class ChainBench {

  private static final int ROUNDS = 600;
  private static final String RECORDED = "recorded";

  private final Aep aep = Aep.aep("local").sandbox("dev");
  private final LocalPlatform platform = aep.local();
  private final PlainClient client = new PlainClient(platform);
  private final List<RecordedCall> calls;

  private ChainBench(List<RecordedCall> calls) {
    this.calls = calls;
  }

  /** Prints {@code chain} and the ratio. */
  public static void main(String[] args) throws IOException {
    ChainBench bench = new ChainBench(recorded());
    bench.checkCount();
    System.out.printf(Locale.ROOT, "chain %.3f%n", Bench.median(ROUNDS, bench::ratio));
    System.exit(0);
  }

  /** The second chain of a session: the first one reads what a session keeps. */
  private static List<RecordedCall> recorded() throws IOException {
    try (LocalPlatform other = LocalPlatform.start();
        CallRecorder recorder = new CallRecorder(other.platformUrl())) {
      Map.of(
              "platform-url", recorder.url(),
              "ims-url", other.imsUrl().toString(),
              "client-id", other.clientId(),
              "client-secret", other.clientSecret(),
              "org-id", other.orgId(),
              "sandbox", "dev")
          .forEach(
              (key, value) -> System.setProperty("aep.profiles." + RECORDED + "." + key, value));
      Aep listenedTo = Aep.aep(RECORDED);
      chain(listenedTo);
      other.reset();
      recorder.take();
      chain(listenedTo);
      return recorder.take();
    }
  }

  private static Dataflow chain(Aep aep) {
    return aep.cassandra()
        .name("shop")
        .host("10.0.0.5")
        .username("u")
        .password("none")
        .findOrCreate()
        .table("shop.orders")
        .into("Orders")
        .map("id", "_id")
        .once()
        .startingAt(Instant.now().plus(Duration.ofHours(2)))
        .create();
  }

  private void byHand() {
    Map<String, String> ids = new HashMap<>();
    for (RecordedCall call : calls) {
      var request = client.to(call.target().with(ids)).method(call.method(), body(call, ids));
      call.headers().forEach(request::header);
      String answer = client.send(request);
      if (call.method().equals("POST")) {
        call.matchIds(answer, ids);
      }
    }
  }

  private static BodyPublisher body(RecordedCall call, Map<String, String> ids) {
    return call.body().isEmpty()
        ? BodyPublishers.noBody()
        : BodyPublishers.ofString(call.body().with(ids));
  }

  /** Both must say the same, or nothing is compared. */
  private void checkCount() {
    AtomicInteger heard = new AtomicInteger();
    chain(aep);
    platform.reset();
    platform.listen(request -> heard.incrementAndGet(), (id, message) -> {});
    chain(aep);
    platform.reset();
    byHand();
    platform.listen(request -> {}, (id, message) -> {});
    if (heard.get() != 2 * calls.size()) {
      throw new IllegalStateException(calls.size() + " calls recorded, two chains: " + heard);
    }
  }

  /** Each goes first once, so that neither gains from what the other left behind. */
  private double ratio() {
    double ours = seconds(() -> chain(aep));
    double theirs = seconds(this::byHand) + seconds(this::byHand);
    return (ours + seconds(() -> chain(aep))) / theirs;
  }

  private double seconds(Runnable chain) {
    platform.reset();
    long begin = System.nanoTime();
    chain.run();
    return (System.nanoTime() - begin) / 1e9;
  }
}
