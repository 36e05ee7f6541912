package io.github.aepdsl.bench;

import io.github.aepdsl.Aep;
import io.github.aepdsl.catalog.Catalog;
import io.github.aepdsl.connection.BaseConnection;
import io.github.aepdsl.emulator.DatabaseDrivers;
import io.github.aepdsl.emulator.flow.explore.OpenSource;
import io.github.aepdsl.emulator.flow.explore.RowQuery;
import io.github.aepdsl.emulator.flow.explore.SourceObject;
import io.github.aepdsl.emulator.flow.explore.SourceRows;
import io.github.aepdsl.emulator.live.LiveDriver;
import io.github.aepdsl.emulator.live.driver.DriverPlaces;
import io.github.aepdsl.emulator.live.driver.DriverShelf;
import io.github.aepdsl.emulator.wire.Trees;
import io.github.aepdsl.flow.FlowRun;
import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/**
 * Rows a second that come from a MariaDB, over those of a JDBC loop that somebody wrote by hand for
 * this one table: read through the local platform's source ({@code live}), and copied by a run
 * ({@code live-run}), where both map every row, check it and write it to a file. Takes the figure,
 * port and password of the server, and the number of rows; prints the ratio and how much of the
 * heap is in use at most.
 */
public final class LiveBench {

  private static final int ROUNDS = 9;
  private static final String MARIADB = "3000eb99-cd47-43f3-827c-43caf170f015";

  private final String connectionString;
  private final String port;
  private final String password;
  private final Driver driver = driver();
  private final int rows;

  private LiveBench(String port, String password, String rows) throws Exception {
    this.connectionString =
        "Server=127.0.0.1;Port=%s;Database=shop;UID=reader;PWD=%s".formatted(port, password);
    this.port = port;
    this.password = password;
    this.rows = Integer.parseInt(rows);
  }

  /** What is measured, in seconds. */
  private interface Work {
    double seconds(int round) throws Exception;
  }

  /** Measures, and prints. */
  public static void main(String[] args) throws Exception {
    LiveBench bench = new LiveBench(args[1], args[2], args[3]);
    boolean runs = args[0].equals("live-run");
    double ratio =
        runs
            ? ratio(bench.runs(), round -> bench.copyByHand())
            : ratio(bench.reads(), round -> bench.byHand());
    System.out.printf(Locale.ROOT, "%s %.3f%n", args[0], ratio);
    System.out.printf("peak %d MB%n", peak() >> 20);
    System.exit(0);
  }

  /** They take turns; the first third only warms up. */
  private static double ratio(Work ours, Work byHand) throws Exception {
    List<Double> ratios = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      ratios.add(byHand.seconds(round) / ours.seconds(round));
    }
    List<Double> warm = new ArrayList<>(ratios.subList(ROUNDS / 3, ROUNDS));
    Collections.sort(warm);
    return warm.get(warm.size() / 2);
  }

  /** Of all parts of the heap together, garbage included. */
  private static long peak() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .mapToLong(pool -> pool.getPeakUsage().getUsed())
        .sum();
  }

  private Work reads() {
    var params = Trees.object().put("connectionString", connectionString);
    var shop = Trees.object().put("id", "1");
    shop.putObject("connectionSpec").put("id", MARIADB);
    DriverShelf drivers =
        new DriverShelf(DriverPlaces.of(folder(), System.getenv()), System.err::println);
    LiveDriver driver = new LiveDriver(Catalog.load(), id -> Optional.of(params), drivers);
    return round -> {
      long begin = System.nanoTime();
      int read = 0;
      try (OpenSource source = driver.open(shop);
          SourceRows found = source.rows(RowQuery.of(SourceObject.table("shop.orders")));
          OutputStream out = OutputStream.nullOutputStream()) {
        for (var row = found.next(); row.isPresent(); row = found.next()) {
          out.write(Trees.bytes(row.get()));
          read++;
        }
      }
      return checked(read, begin);
    };
  }

  private Work runs() {
    Aep aep = Aep.aep("local");
    aep.local().live();
    BaseConnection shop = aep.mariadb().connectionString(connectionString).name("shop").create();
    return round -> {
      FlowRun run =
          shop.table("shop.orders")
              .into("Orders " + round)
              .map("id", "_id")
              .once()
              .create()
              .await();
      checked((int) run.metrics().recordsOut(), 0);
      return run.metrics().duration().orElseThrow().toMillis() / 1e3;
    };
  }

  private double byHand() throws Exception {
    long begin = System.nanoTime();
    int read = 0;
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        OutputStream out = OutputStream.nullOutputStream()) {
      statement.setFetchSize(500);
      ResultSet found = statement.executeQuery("SELECT id, city, total, placed_at FROM orders");
      StringBuilder json = new StringBuilder();
      while (found.next()) {
        json.setLength(0);
        json.append("{\"id\":").append(found.getInt(1));
        json.append(",\"city\":\"").append(escaped(found.getString(2)));
        json.append("\",\"total\":").append(found.getDouble(3));
        json.append(",\"placed_at\":\"");
        json.append(
            found.getObject(4, LocalDateTime.class).format(DateTimeFormatter.ISO_LOCAL_DATE_TIME));
        out.write(json.append("\"}").toString().getBytes(StandardCharsets.UTF_8));
        read++;
      }
    }
    return checked(read, begin);
  }

  /** What a run does with this table: mapped, checked, one line of JSON each in a file. */
  private double copyByHand() throws Exception {
    long begin = System.nanoTime();
    int read = 0;
    Path file = Files.createTempFile("by-hand", ".jsonl");
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      statement.setFetchSize(500);
      ResultSet found = statement.executeQuery("SELECT id, city, total, placed_at FROM orders");
      while (found.next()) {
        var row = Trees.object().put("_id", Integer.toString(found.getInt(1)));
        row.putObject("_aepdsl")
            .putObject("orders")
            .put("city", found.getString(2))
            .put("total", found.getDouble(3))
            .put("placed_at", found.getObject(4, LocalDateTime.class) + "Z");
        var order =
            row.path("_aepdsl").path("orders"); // as the schema says it, in the words of Java
        checkThat(
            row.path("_id").isString()
                && order.path("city").isString()
                && order.path("total").isNumber()
                && OffsetDateTime.parse(order.path("placed_at").stringValue()) != null);
        out.write(Trees.bytes(row));
        out.write('\n');
        read++;
      }
    }
    Files.delete(file);
    return checked(read, begin);
  }

  private static void checkThat(boolean fits) {
    if (!fits) {
      throw new IllegalStateException("a row does not fit");
    }
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("\"", "\\\"");
  }

  private double checked(int read, long begin) {
    if (read != rows) {
      throw new IllegalStateException(read + " rows instead of " + rows);
    }
    return (System.nanoTime() - begin) / 1e9;
  }

  private static Driver driver() throws Exception {
    Path jar = new DatabaseDrivers(folder(), System.err::println).fetch("mariadb").files().get(0);
    ClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()});
    return (Driver) loader.loadClass("org.mariadb.jdbc.Driver").getConstructor().newInstance();
  }

  private Connection connect() throws Exception {
    Properties account = new Properties();
    account.put("user", "reader");
    account.put("password", password);
    return driver.connect("jdbc:mariadb://127.0.0.1:%s/shop".formatted(port), account);
  }

  private static Path folder() {
    return DatabaseDrivers.folder(Path.of(System.getProperty("user.home")));
  }
}
