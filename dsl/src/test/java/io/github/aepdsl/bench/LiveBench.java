package io.github.aepdsl.bench;

import com.sun.management.OperatingSystemMXBean;
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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * Rows a second that come from a MariaDB, over those of a JDBC loop that somebody wrote by hand for
 * this one table: read through the local platform's source ({@code live}), and copied by a run
 * ({@code live-run}), where both map every row, check it and write it to a file. Takes the figure,
 * port and password of the server, and the number of rows; prints the ratio and how much of the
 * heap is in use at most.
 */
public final class LiveBench {

  private static final int ROUNDS = 15;
  private static final String MARIADB = "3000eb99-cd47-43f3-827c-43caf170f015";

  /** How long 2026-01-01T00:00 is. */
  private static final int MINUTES = 16;

  private final String connectionString;
  private final String port;
  private final String password;
  private final Driver driver = driver();
  private final int rows;
  private final Set<Long> sizes = new TreeSet<>();

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
    if (bench.sizes.size() > 1) {
      throw new IllegalStateException("they write other rows: " + bench.sizes + " bytes");
    }
    System.out.printf(Locale.ROOT, "%s %.3f%n", args[0], ratio);
    System.out.printf("peak %d MB%n", peak() >> 20);
    System.exit(0);
  }

  /**
   * They take turns; the first third only warms up. Of the processors, which others may keep busy,
   * ours may take more than one: what it takes of them is said beside.
   */
  private static double ratio(Work ours, Work byHand) throws Exception {
    List<Double> ratios = new ArrayList<>();
    List<Double> shares = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      long begin = processors();
      double theirs = byHand.seconds(round);
      long between = processors();
      ratios.add(theirs / ours.seconds(round));
      shares.add((double) (between - begin) / (processors() - between));
    }
    System.out.printf(Locale.ROOT, "processor time %.3f%n", median(shares));
    return median(ratios);
  }

  private static double median(List<Double> all) {
    List<Double> warm = new ArrayList<>(all.subList(ROUNDS / 3, ROUNDS));
    Collections.sort(warm);
    return warm.get(warm.size() / 2);
  }

  private static long processors() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
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
    return round ->
        written(
            out -> {
              int read = 0;
              try (OpenSource source = driver.open(shop);
                  SourceRows found = source.rows(RowQuery.of(SourceObject.table("shop.orders")))) {
                for (var row = found.next(); row.isPresent(); row = found.next()) {
                  out.write(Trees.bytes(row.get().fields()));
                  out.write('\n');
                  read++;
                }
              }
              return read;
            });
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
      sizes.add(run.metrics().bytesOut());
      return run.metrics().duration().orElseThrow().toMillis() / 1e3;
    };
  }

  /** The same lines, as fast as one can without much ado: types and names are known. */
  private double byHand() throws Exception {
    return written(
        out ->
            each(
                (found, json) -> {
                  json.append("{\"id\":").append(found.getInt(1)).append(',');
                  append(found, json).append("}\n");
                },
                out));
  }

  /** What a run does with this table; a value that has its column's type fits the schema. */
  private double copyByHand() throws Exception {
    return written(
        out ->
            each(
                (found, json) -> {
                  json.append("{\"_id\":\"").append(found.getInt(1));
                  json.append("\",\"_aepdsl\":{\"orders\":{");
                  append(found, json).insert(json.length() - 1, 'Z').append("}}}\n");
                },
                out));
  }

  private interface Line {
    void write(ResultSet found, StringBuilder json) throws Exception;
  }

  private int each(Line line, OutputStream out) throws Exception {
    int read = 0;
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.setFetchSize(500);
      ResultSet found = statement.executeQuery("SELECT id, city, total, placed_at FROM orders");
      StringBuilder json = new StringBuilder();
      while (found.next()) {
        json.setLength(0);
        line.write(found, json);
        out.write(json.toString().getBytes(StandardCharsets.UTF_8));
        read++;
      }
    }
    return read;
  }

  private static StringBuilder append(ResultSet found, StringBuilder json) throws Exception {
    json.append("\"city\":\"").append(escaped(found.getString(2)));
    json.append("\",\"total\":").append(found.getDouble(3));
    json.append(",\"placed_at\":\"");
    String time = found.getObject(4, LocalDateTime.class).toString(); // faster than a formatter
    json.append(time).append(time.length() == MINUTES ? ":00" : "");
    return json.append('"');
  }

  private static String escaped(String text) {
    boolean plain = text.indexOf('"') < 0 && text.indexOf('\\') < 0;
    return plain ? text : text.replace("\\", "\\\\").replace("\"", "\\\"");
  }

  private interface Copy {
    int to(OutputStream out) throws Exception;
  }

  /** How long it takes to write all rows to a file. */
  private double written(Copy copy) throws Exception {
    Path file = Files.createTempFile("rows", ".jsonl");
    long begin = System.nanoTime();
    int read;
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
      read = copy.to(out);
    }
    double seconds = checked(read, begin);
    sizes.add(Files.size(file));
    Files.delete(file);
    return seconds;
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
