package io.github.aepdsl.bench;

import java.util.Locale;

/** Creates connections without the DSL, at the platform that the environment names. */
public final class PlainLoop {

  private PlainLoop() {}

  /** Creates as many as the argument says and prints the seconds that it took. */
  public static void main(String[] args) {
    PlainClient client =
        new PlainClient(
            System.getenv("AEP_PLATFORM_URL"),
            System.getenv("AEP_ACCESS_TOKEN"),
            System.getenv("AEP_CLIENT_ID"),
            System.getenv("AEP_ORG_ID"));
    int count = Integer.parseInt(args[0]);
    long begin = System.nanoTime();
    for (int i = 0; i < count; i++) {
      client.create();
    }
    System.out.printf(Locale.ROOT, "%.3f%n", (System.nanoTime() - begin) / 1e9);
    System.exit(0);
  }
}
