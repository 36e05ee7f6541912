package io.github.aepdsl.bench;

import io.github.aepdsl.Aep;
import io.github.aepdsl.connection.BaseConnection;
import io.github.aepdsl.emulator.DatabaseDrivers;
import io.github.aepdsl.flow.FlowRun;
import java.io.BufferedWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/**
 * Rows a second of a run that copies from a MariaDB, over those of a JDBC loop that somebody wrote
 * by hand for this one table and this one mapping. Takes the port and the password of the server,
 * and the number of rows; prints the ratio and the memory that was used at most.
 */
public final class LiveBench {

  private static final int ROUNDS = 7;

  private final int port;
  private final String password;
  private final int rows;

  private LiveBench(String[] args) {
    port = Integer.parseInt(args[0]);
    password = args[1];
    rows = Integer.parseInt(args[2]);
  }

  /** Measures, and prints. */
  public static void main(String[] args) throws Exception {
    LiveBench bench = new LiveBench(args);
    System.out.printf(Locale.ROOT, "live %.3f%n", bench.ratio());
    System.exit(0);
  }

  private double ratio() throws Exception {
    Aep aep = Aep.aep("local");
    aep.local().live();
    BaseConnection shop =
        aep.mariadb()
            .connectionString(
                "Server=127.0.0.1;Port=%d;Database=shop;UID=reader;PWD=%s"
                    .formatted(port, password))
            .name("shop")
            .create();
    List<Double> ratios = new ArrayList<>();
    try (Connection connection = connect()) {
      for (int round = 0; round < ROUNDS; round++) {
        double byHand = byHand(connection);
        ratios.add(byHand / copied(shop, "Orders " + round));
      }
    }
    List<Double> warm = new ArrayList<>(ratios.subList(ROUNDS / 3, ROUNDS));
    Collections.sort(warm);
    return warm.get(warm.size() / 2);
  }

  private double copied(BaseConnection shop, String dataset) {
    long begin = System.nanoTime();
    FlowRun run = shop.table("shop.orders").into(dataset).map("id", "_id").once().create().await();
    double seconds = (System.nanoTime() - begin) / 1e9;
    if (!run.toString().startsWith("success, %d in, %d out".formatted(rows, rows))) {
      throw new IllegalStateException(run.toString());
    }
    return seconds;
  }

  private Connection connect() throws Exception {
    Path jar =
        new DatabaseDrivers(
                DatabaseDrivers.folder(Path.of(System.getProperty("user.home"))),
                System.err::println)
            .fetch("mariadb")
            .files()
            .get(0);
    ClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()});
    Driver driver =
        (Driver) loader.loadClass("org.mariadb.jdbc.Driver").getConstructor().newInstance();
    Properties account = new Properties();
    account.put("user", "reader");
    account.put("password", password);
    return driver.connect("jdbc:mariadb://127.0.0.1:%d/shop".formatted(port), account);
  }

  private double byHand(Connection connection) throws Exception {
    Path file = Files.createTempFile("rows", ".json");
    long begin = System.nanoTime();
    int written = 0;
    try (Statement statement = connection.createStatement();
        BufferedWriter out = Files.newBufferedWriter(file)) {
      statement.setFetchSize(500);
      ResultSet rows = statement.executeQuery("SELECT id, city, total, placed_at FROM orders");
      while (rows.next()) {
        out.write(
            "{\"_id\":\"%s\",\"_aepdsl\":{\"orders\":{\"city\":\"%s\",\"total\":%s,\"placed_at\":\"%sZ\"}}}%n"
                .formatted(
                    rows.getString(1),
                    rows.getString(2).replace("\\", "\\\\").replace("\"", "\\\""),
                    rows.getDouble(3),
                    rows.getObject(4, LocalDateTime.class)
                        .format(DateTimeFormatter.ISO_LOCAL_DATE_TIME)));
        written++;
      }
    }
    double seconds = (System.nanoTime() - begin) / 1e9;
    Files.delete(file);
    if (written != rows) {
      throw new IllegalStateException(written + " rows");
    }
    return seconds;
  }
}
