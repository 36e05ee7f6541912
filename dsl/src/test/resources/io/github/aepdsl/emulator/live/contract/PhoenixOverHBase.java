import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.hbase.HBaseConfiguration;
import org.apache.hadoop.hbase.LocalHBaseCluster;
import org.apache.hadoop.hbase.zookeeper.MiniZooKeeperCluster;
import org.apache.phoenix.query.ConfigurationFactory;
import org.apache.phoenix.queryserver.server.QueryServer;
import org.apache.phoenix.queryserver.server.ServerCustomizersFactory;
import org.apache.phoenix.util.InstanceResolver;
import org.eclipse.jetty.security.ConstraintMapping;
import org.eclipse.jetty.security.ConstraintSecurityHandler;
import org.eclipse.jetty.security.HashLoginService;
import org.eclipse.jetty.security.authentication.BasicAuthenticator;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.security.Constraint;

/**
 * A Phoenix Query Server over HBase, ZooKeeper among it, all in this JVM, in one folder and on
 * loopback. Basic authentication stands before it, as the gateway of a cluster does. Takes the
 * port, a script, a file with the account, and the folder.
 */
public class PhoenixOverHBase {

  private static final String LOOPBACK = "127.0.0.1";

  public static void main(String[] args) {
    try {
      serve(Integer.parseInt(args[0]), Path.of(args[1]), args[2], Path.of(args[3]));
    } catch (Throwable e) {
      e.printStackTrace();
      Runtime.getRuntime().halt(1); // threads of HBase would stay
    }
  }

  private static void serve(int port, Path script, String account, Path folder) throws Exception {
    Configuration configuration = configuration(folder);
    configuration.setInt("phoenix.queryserver.http.port", port);
    int zooKeeper = startHBase(configuration, folder);
    use(configuration, account);
    fill("jdbc:phoenix:localhost:" + zooKeeper, Files.readString(script));
    QueryServer server = new QueryServer(new String[0], configuration);
    Thread thread = new Thread(server, "query-server");
    thread.start();
    server.awaitRunning();
    System.out.println("listening");
    thread.join();
    throw new IllegalStateException("the query server has ended", server.getThrowable());
  }

  private static Configuration configuration(Path folder) {
    Configuration made = HBaseConfiguration.create();
    Map.of(
            "hbase.rootdir", folder.resolve("hbase").toUri().toString(),
            "hbase.tmp.dir", folder.resolve("tmp").toString(),
            "hadoop.tmp.dir", folder.resolve("hadoop").toString(),
            "hbase.wal.provider", "filesystem", // the local file system has no other
            "hbase.unsafe.stream.capability.enforce", "false",
            "hbase.regionserver.wal.codec",
                "org.apache.hadoop.hbase.regionserver.wal.IndexedWALEditCodec",
            "phoenix.log.level", "OFF",
            "phoenix.queryserver.customizers.enabled", "true",
            "zookeeper.session.timeout", "180000")
        .forEach(made::set);
    for (String part : List.of("master", "regionserver")) {
      made.set("hbase." + part + ".hostname", "localhost");
      made.set("hbase." + part + ".ipc.address", LOOPBACK);
      made.setInt("hbase." + part + ".port", 0);
      made.setInt("hbase." + part + ".info.port", -1); // no web page
      made.setInt("hbase." + part + ".handler.count", 4);
    }
    made.set("hbase.zookeeper.quorum", "localhost");
    made.setInt("phoenix.query.threadPoolSize", 8);
    made.setFloat("hfile.block.cache.size", 0.05f);
    made.setFloat("hbase.regionserver.global.memstore.size", 0.2f);
    return made;
  }

  /** Its ZooKeeper listens at the port that this returns. */
  private static int startHBase(Configuration configuration, Path folder) throws Exception {
    MiniZooKeeperCluster zooKeeper = new MiniZooKeeperCluster(configuration);
    zooKeeper.setDefaultClientPort(freePort());
    int port = zooKeeper.startup(folder.resolve("zookeeper").toFile());
    configuration.setInt("hbase.zookeeper.property.clientPort", port);
    LocalHBaseCluster hbase = new LocalHBaseCluster(configuration, 1);
    hbase.startup();
    while (hbase.getActiveMaster() == null || !hbase.getActiveMaster().isInitialized()) {
      Thread.sleep(50);
    }
    return port;
  }

  private static int freePort() throws Exception {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(LOOPBACK))) {
      return socket.getLocalPort();
    }
  }

  /** Phoenix asks for both by their interfaces, once. */
  private static void use(Configuration configuration, String account) {
    InstanceResolver.getSingleton(
        ConfigurationFactory.class,
        new ConfigurationFactory() {
          @Override
          public Configuration getConfiguration() {
            return configuration;
          }

          @Override
          public Configuration getConfiguration(Configuration more) {
            Configuration both = new Configuration(configuration);
            both.addResource(more);
            return both;
          }
        });
    InstanceResolver.getSingleton(
        ServerCustomizersFactory.class,
        (hbase, server) -> List.of(PhoenixOverHBase::onLoopback, each -> lock(each, account)));
  }

  /** It listens everywhere by default. */
  private static void onLoopback(Server server) {
    List.of(server.getConnectors()).forEach(each -> ((ServerConnector) each).setHost(LOOPBACK));
  }

  private static void lock(Server server, String account) {
    Constraint constraint = new Constraint(Constraint.__BASIC_AUTH, "users");
    constraint.setAuthenticate(true);
    ConstraintMapping everywhere = new ConstraintMapping();
    everywhere.setConstraint(constraint);
    everywhere.setPathSpec("/*");
    ConstraintSecurityHandler gate = new ConstraintSecurityHandler();
    gate.setAuthenticator(new BasicAuthenticator());
    gate.setLoginService(new HashLoginService("Phoenix", account));
    gate.addConstraintMapping(everywhere);
    gate.setHandler(server.getHandler());
    server.setHandler(gate);
  }

  private static void fill(String url, String script) throws Exception {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(true); // a table that is made rolls back what was not committed
      for (String line : script.lines().filter(each -> !each.isBlank()).toList()) {
        statement.execute(line);
      }
      connection.setAutoCommit(false);
      addOrders(connection);
    }
  }

  private static void addOrders(Connection connection) throws Exception {
    try (PreparedStatement insert =
        connection.prepareStatement("UPSERT INTO SHOP.ORDERS VALUES (?, ?, ?)")) {
      long start = Instant.parse("2022-06-22T00:00:00Z").toEpochMilli();
      for (int n = 1; n <= 100_000; n++) {
        insert.setInt(1, n);
        insert.setString(2, "Größe " + n);
        insert.setTimestamp(3, new Timestamp(start + n / 10 * 1000L));
        insert.execute();
        if (n % 1000 == 0) {
          connection.commit();
        }
      }
    }
  }
}
