package io.github.aepdsl.emulator.live.contract.cassandra;

import com.datastax.oss.driver.api.core.AllNodesFailedException;
import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.config.DefaultDriverOption;
import com.datastax.oss.driver.api.core.config.DriverConfigLoader;
import com.datastax.oss.driver.api.core.cql.PreparedStatement;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.BiConsumer;

/** Makes an account and tables: takes the port, and a password and statements. */
public final class CassandraFill implements BiConsumer<Integer, List<String>> {

  private static final int AT_ONCE = 256;
  private static final int ORDERS = 100_000;

  @Override
  public void accept(Integer port, List<String> passwordAndStatements) {
    String password = passwordAndStatements.get(0).replace("'", "''");
    try (CqlSession session = connect(port)) {
      session.execute("CREATE ROLE aep WITH PASSWORD = '" + password + "' AND LOGIN = true");
      passwordAndStatements.stream().skip(1).forEach(session::execute);
      orders(session);
    }
  }

  /** Its first account comes a moment after the server. */
  private static CqlSession connect(int port) {
    Instant latest = Instant.now().plusSeconds(60);
    while (true) {
      try {
        return CqlSession.builder()
            .withClassLoader(CassandraFill.class.getClassLoader())
            .withConfigLoader(
                DriverConfigLoader.programmaticBuilder(CassandraFill.class.getClassLoader())
                    .withDuration(DefaultDriverOption.REQUEST_TIMEOUT, Duration.ofSeconds(60))
                    .withString(
                        DefaultDriverOption.LOAD_BALANCING_POLICY_CLASS,
                        "DcInferringLoadBalancingPolicy")
                    .build())
            .addContactPoint(new InetSocketAddress("127.0.0.1", port))
            .withAuthCredentials("cassandra", "cassandra")
            .build();
      } catch (AllNodesFailedException e) {
        if (Instant.now().isAfter(latest)) {
          throw e;
        }
        pause();
      }
    }
  }

  private static void orders(CqlSession session) {
    PreparedStatement insert =
        session.prepare("INSERT INTO shop.orders(id, note, placed_at) VALUES (?, ?, ?)");
    Instant start = Instant.parse("2022-06-22T00:00:00Z");
    Semaphore places = new Semaphore(AT_ONCE);
    for (int n = 1; n <= ORDERS; n++) {
      places.acquireUninterruptibly();
      session
          .executeAsync(insert.bind(n, "Größe " + n, start.plusSeconds(n / 10)))
          .whenComplete((done, thrown) -> places.release());
    }
    places.acquireUninterruptibly(AT_ONCE);
  }

  private static void pause() {
    try {
      Thread.sleep(500);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
