package io.github.aepdsl.bench;

import io.github.aepdsl.emulator.LocalPlatform;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Requests a second of the platform under 32 connections, over those of the JDK's server that
 * answers the same requests with a constant of the same size: the faster one of that server on its
 * own thread and on a pool. They take turns, round by round, and the median round counts.
 */
public final class PlatformBench {

  private static final int CONNECTIONS = 32;
  private static final int REQUESTS = 3_000;
  private static final int ROUNDS = 30;
  private static final int POOL = 16;

  private final LocalPlatform platform = LocalPlatform.start();
  private final String token = platform.issueAccessToken();

  private PlatformBench() {}

  /** Prints what is asked for by name: {@code get}, {@code post}. */
  public static void main(String[] names) throws IOException {
    // Without it the JDK's server waits 40 ms between head and body of each answer.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    PlatformBench bench = new PlatformBench();
    for (String name : names) {
      double figure = name.equals("get") ? bench.get() : bench.post();
      System.out.printf(Locale.ROOT, "%s %.3f%n", name, figure);
    }
    System.exit(0);
  }

  private double post() throws IOException {
    return ratio(request("POST", "", PlainClient.BODY), 110);
  }

  private double get() throws IOException {
    String id = new PlainClient(platform).create();
    return ratio(request("GET", "/" + id, ""), 683);
  }

  private byte[] request(String method, String path, String body) {
    return """
        %s /data/foundation/flowservice/connections%s HTTP/1.1
        Host: 127.0.0.1
        Authorization: Bearer %s
        x-api-key: %s
        x-gw-ims-org-id: %s
        x-sandbox-name: dev
        Content-Type: application/json
        Content-Length: %d

        """
        .formatted(method, path, token, platform.clientId(), platform.orgId(), body.length())
        .replace("\n", "\r\n")
        .concat(body)
        .getBytes(StandardCharsets.US_ASCII);
  }

  private double ratio(byte[] request, int answerSize) throws IOException {
    try (ConstantServer alone = ConstantServer.onItsThread(answerSize);
        ConstantServer pooled = ConstantServer.onAPool(answerSize, POOL)) {
      LoadGenerator ours = new LoadGenerator(platform.platformUrl(), request, CONNECTIONS);
      LoadGenerator first = new LoadGenerator(alone.address(), request, CONNECTIONS);
      LoadGenerator second = new LoadGenerator(pooled.address(), request, CONNECTIONS);
      List<Double> ratios = new ArrayList<>();
      for (int i = 0; i < ROUNDS; i++) {
        double theirs = Math.max(first.perSecond(REQUESTS), second.perSecond(REQUESTS));
        ratios.add(ours.perSecond(REQUESTS) / theirs);
      }
      return medianOfTheWarm(ratios);
    }
  }

  /** The first third of the rounds only warms up. */
  private static double medianOfTheWarm(List<Double> ratios) {
    List<Double> warm = new ArrayList<>(ratios.subList(ratios.size() / 3, ratios.size()));
    warm.sort(null);
    return warm.get(warm.size() / 2);
  }
}
