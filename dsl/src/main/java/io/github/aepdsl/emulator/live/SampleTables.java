package io.github.aepdsl.emulator.live;

import io.github.aepdsl.emulator.flow.explore.SourceColumn;
import io.github.aepdsl.emulator.flow.explore.SourceType;
import io.github.aepdsl.emulator.wire.PlainTime;
import io.github.aepdsl.emulator.wire.Trees;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** The sample tables: a shop's customers, orders and signups, and every type of column. */
final class SampleTables {

  private static final List<String> FIRST_NAMES =
      List.of("Anna", "Jürgen", "Zoë", "Łukasz", "Øystein", "李", "Mary-Jane", "O'Neil");
  private static final List<String> LAST_NAMES =
      List.of("Müller", "García", "Smith", "Đorđević", "Çelik", "Ångström", "Nguyễn");
  private static final List<String> CITIES = List.of("Köln", "Zürich", "DDN", "Malmö", "São Paulo");
  private static final LocalDateTime FIRST_DAY = LocalDateTime.of(2022, 6, 22, 0, 0);

  private static final List<SampleTable> ALL =
      List.of(
          new SampleTable("lab.all_types", typeColumns(), 250, SampleTables::types),
          new SampleTable("lab.signups", signupColumns(), 1_000, SampleTables::signup),
          new SampleTable("shop.customers", customerColumns(), 2_000, SampleTables::customer),
          new SampleTable("shop.orders", orderColumns(), 5_000, SampleTables::order));

  /** Not shown among the others: for who wants to see a large run. */
  private static final SampleTable MILLION =
      new SampleTable("lab.million_orders", orderColumns(), 1_000_000, SampleTables::order);

  private SampleTables() {}

  /** All tables that are shown, by path. */
  static List<SampleTable> all() {
    return ALL;
  }

  static Optional<SampleTable> find(String path) {
    return Stream.concat(ALL.stream(), Stream.of(MILLION))
        .filter(table -> table.path().equals(path))
        .findFirst();
  }

  private static List<SourceColumn> typeColumns() {
    return List.of(
        new SourceColumn("id", SourceType.STRING),
        new SourceColumn("flag", SourceType.BOOLEAN),
        new SourceColumn("small", SourceType.INTEGER),
        new SourceColumn("big", SourceType.LONG),
        new SourceColumn("ratio", SourceType.DOUBLE),
        new SourceColumn("seen_at", SourceType.DATE_TIME));
  }

  /** Each column but the id is null in some row. */
  private static ObjectNode types(long n) {
    ObjectNode row =
        Trees.object()
            .put("id", "T" + n)
            .put("flag", n % 2 == 0)
            .put("small", (int) (n - 125))
            .put("big", 9_007_199_254_740_991L - n)
            .put("ratio", n / 8.0)
            .put("seen_at", day(n));
    List<String> nullable = List.of("flag", "small", "big", "ratio", "seen_at");
    if (n % 10 < nullable.size()) {
      row.remove(nullable.get((int) (n % 10)));
    }
    return row;
  }

  private static List<SourceColumn> signupColumns() {
    return List.of(
        new SourceColumn("id", SourceType.STRING),
        new SourceColumn("email", SourceType.STRING),
        new SourceColumn("age", SourceType.STRING),
        new SourceColumn("signed_up_at", SourceType.STRING));
  }

  /** Typed in by people: every 50th age is no number, every 70th time no time. */
  private static ObjectNode signup(long n) {
    return Trees.object()
        .put("id", "S" + n)
        .put("email", "person%d@example.com".formatted(n))
        .put("age", n % 50 == 0 ? "unknown" : Long.toString(18 + n % 60))
        .put("signed_up_at", n % 70 == 0 ? "soon" : day(n));
  }

  private static List<SourceColumn> customerColumns() {
    return List.of(
        new SourceColumn("id", SourceType.STRING),
        new SourceColumn("first_name", SourceType.STRING),
        new SourceColumn("last_name", SourceType.STRING),
        new SourceColumn("email", SourceType.STRING),
        new SourceColumn("city", SourceType.STRING),
        new SourceColumn("active", SourceType.BOOLEAN),
        new SourceColumn("updated_at", SourceType.DATE_TIME));
  }

  private static ObjectNode customer(long n) {
    ObjectNode row =
        Trees.object()
            .put("id", "C" + n)
            .put("first_name", pick(FIRST_NAMES, n))
            .put("last_name", pick(LAST_NAMES, n))
            .put("email", "customer%d@example.com".formatted(n))
            .put("city", pick(CITIES, n))
            .put("active", n % 4 != 0)
            .put("updated_at", day(n));
    if (n % 9 == 0) {
      row.remove("city");
    }
    return row;
  }

  private static List<SourceColumn> orderColumns() {
    return List.of(
        new SourceColumn("id", SourceType.STRING),
        new SourceColumn("customer_id", SourceType.STRING),
        new SourceColumn("quantity", SourceType.INTEGER),
        new SourceColumn("total", SourceType.DOUBLE, "a decimal: more than 15 digits are rounded"),
        new SourceColumn("paid", SourceType.BOOLEAN),
        new SourceColumn("note", SourceType.STRING),
        new SourceColumn("placed_at", SourceType.DATE_TIME));
  }

  private static ObjectNode order(long n) {
    ObjectNode row =
        Trees.object()
            .put("id", "O" + n)
            .put("customer_id", "C" + (1 + n * 7 % 2_000))
            .put("quantity", (int) (1 + n % 5))
            .put("total", (n * 37 % 50_000) / 100.0)
            .put("paid", n % 3 != 0);
    if (n % 5 == 0) {
      row.put("note", "Gruß von %s".formatted(pick(FIRST_NAMES, n)));
    }
    return row.put("placed_at", day(n));
  }

  private static String pick(List<String> words, long n) {
    return words.get((int) (n % words.size()));
  }

  /** A quarter of an hour later with each row. */
  private static String day(long n) {
    return PlainTime.text(FIRST_DAY.plusMinutes(15 * n));
  }
}
