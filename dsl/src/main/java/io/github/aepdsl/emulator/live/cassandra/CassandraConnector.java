package io.github.aepdsl.emulator.live.cassandra;

import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.DriverException;
import com.datastax.oss.driver.api.core.config.DefaultDriverOption;
import com.datastax.oss.driver.api.core.config.DriverConfigLoader;
import io.github.aepdsl.emulator.flow.explore.SourceTrouble;
import io.github.aepdsl.emulator.live.database.Database;
import io.github.aepdsl.emulator.live.database.DatabaseConnector;
import io.github.aepdsl.emulator.live.database.Login;
import io.github.aepdsl.emulator.live.database.TimeLimits;
import java.net.InetSocketAddress;
import java.time.Duration;

/** Connects to a cluster by one of its nodes. */
public final class CassandraConnector implements DatabaseConnector {

  private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

  /** Made by name, in the driver's class loader. */
  public CassandraConnector() {}

  @Override
  public Database connect(Login login, ClassLoader driver, TimeLimits limits) throws SourceTrouble {
    CassandraTroubles troubles = new CassandraTroubles(login);
    InetSocketAddress node = new InetSocketAddress(login.host(), login.port());
    if (node.isUnresolved()) {
      throw troubles.unknownHost();
    }
    quieten(driver);
    try {
      CqlSession session =
          CqlSession.builder()
              .withClassLoader(driver)
              .withConfigLoader(settings(driver, limits))
              .addContactPoint(node)
              .withAuthCredentials(login.user(), login.password().reveal())
              .build();
      return new CassandraDatabase(session, troubles);
    } catch (DriverException | IllegalStateException | IllegalArgumentException e) {
      throw troubles.atConnecting(e, limits);
    }
  }

  /** Netty takes a logger that says nothing for none, and writes to the console. */
  private static void quieten(ClassLoader driver) {
    String home = "io.netty.util.internal.logging.";
    try {
      Class<?> factories = driver.loadClass(home + "InternalLoggerFactory");
      Object quiet = driver.loadClass(home + "Slf4JLoggerFactory").getField("INSTANCE").get(null);
      factories.getMethod("setDefaultFactory", factories).invoke(null, quiet);
    } catch (ReflectiveOperationException e) {
      // another Netty, of a driver of the user's own
    }
  }

  /** One connection is enough, and nobody has to know the name of a data centre. */
  private static DriverConfigLoader settings(ClassLoader driver, TimeLimits limits) {
    return DriverConfigLoader.programmaticBuilder(driver)
        .withDuration(DefaultDriverOption.CONNECTION_CONNECT_TIMEOUT, limits.connect())
        .withDuration(DefaultDriverOption.CONNECTION_INIT_QUERY_TIMEOUT, limits.connect())
        .withDuration(DefaultDriverOption.CONNECTION_SET_KEYSPACE_TIMEOUT, limits.connect())
        .withDuration(DefaultDriverOption.CONTROL_CONNECTION_TIMEOUT, limits.answer())
        .withDuration(DefaultDriverOption.METADATA_SCHEMA_REQUEST_TIMEOUT, limits.answer())
        .withDuration(DefaultDriverOption.REQUEST_TIMEOUT, limits.answer())
        .withDuration(DefaultDriverOption.RECONNECTION_BASE_DELAY, FIRST_PAUSE)
        .withDuration(DefaultDriverOption.RECONNECTION_MAX_DELAY, LONGEST_PAUSE)
        .withString(
            DefaultDriverOption.LOAD_BALANCING_POLICY_CLASS, "DcInferringLoadBalancingPolicy")
        .withInt(DefaultDriverOption.CONNECTION_POOL_LOCAL_SIZE, 1)
        .withInt(DefaultDriverOption.NETTY_IO_SIZE, 1)
        .withInt(DefaultDriverOption.NETTY_ADMIN_SIZE, 1)
        .withInt(DefaultDriverOption.NETTY_IO_SHUTDOWN_QUIET_PERIOD, 0)
        .withInt(DefaultDriverOption.NETTY_ADMIN_SHUTDOWN_QUIET_PERIOD, 0)
        .withBoolean(DefaultDriverOption.NETTY_DAEMON, true)
        .build();
  }
}
