package io.github.aepdsl.emulator.live.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.aepdsl.catalog.Catalog;
import io.github.aepdsl.catalog.Connector;
import io.github.aepdsl.emulator.flow.explore.Delta;
import io.github.aepdsl.emulator.flow.explore.OpenSource;
import io.github.aepdsl.emulator.flow.explore.RowFilter;
import io.github.aepdsl.emulator.flow.explore.RowQuery;
import io.github.aepdsl.emulator.flow.explore.SourceColumn;
import io.github.aepdsl.emulator.flow.explore.SourceEntry;
import io.github.aepdsl.emulator.flow.explore.SourceObject;
import io.github.aepdsl.emulator.flow.explore.SourceRow;
import io.github.aepdsl.emulator.flow.explore.SourceRows;
import io.github.aepdsl.emulator.flow.explore.SourceTrouble;
import io.github.aepdsl.emulator.flow.explore.TroubleKind;
import io.github.aepdsl.emulator.live.LiveDriver;
import io.github.aepdsl.emulator.live.database.TimeLimits;
import io.github.aepdsl.emulator.live.driver.DriverShelf;
import io.github.aepdsl.emulator.wire.Trees;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What every database has to do as a source; a class for each server says which one it is. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(ContractTable.class)
abstract class SourceContract {

  private static final Duration PATIENT = Duration.ofSeconds(60);
  private static final TimeLimits LIMITS = new TimeLimits(PATIENT, PATIENT);
  private static final TimeLimits HASTY = new TimeLimits(Duration.ofSeconds(2), PATIENT);

  private final DriverShelf drivers = TestDrivers.shelf();
  private final TestServer server;
  private final List<AutoCloseable> opened = new ArrayList<>();

  SourceContract(TestServer server) {
    this.server = server;
  }

  @BeforeAll
  void start() throws Exception {
    server.start();
  }

  @AfterEach
  void closeAll() throws Exception {
    for (AutoCloseable one : opened) {
      one.close();
    }
    opened.clear();
  }

  @AfterAll
  void stop() throws Exception {
    server.stop();
  }

  @Test
  void connects() throws SourceTrouble {
    open().test();
  }

  @Test
  void refusesAWrongPassword() {
    SourceTrouble trouble = failure(server.params(server.port(), "wr0ng;Pwd"), LIMITS);

    assertThat(trouble.kind()).isEqualTo(TroubleKind.DENIED);
    assertThat(trouble)
        .hasMessageContaining("127.0.0.1:" + server.port())
        .hasMessageContaining("check both")
        .hasMessageNotContaining("wr0ng");
  }

  @Test
  void saysThatNobodyListens() throws Exception {
    SourceTrouble trouble = failure(good(Programs.freePort()), LIMITS);

    assertThat(trouble.kind()).isEqualTo(TroubleKind.UNREACHABLE);
    assertThat(trouble).hasMessageStartingWith("Nothing listens at 127.0.0.1:");
  }

  @Test
  void saysThatThereIsNoSuchHost() {
    ObjectNode params = server.params(server.port(), TestServer.PASSWORD);
    String text = params.toString().replace("127.0.0.1", "no-such-host.invalid");

    SourceTrouble trouble =
        failure(
            Trees.parse(text.getBytes(StandardCharsets.UTF_8)).orElseThrow().asObject(), LIMITS);

    assertThat(trouble).hasMessageStartingWith("No host is called 'no-such-host.invalid'");
  }

  @Test
  void doesNotWaitForAServerThatSaysNothing() throws Exception {
    try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"))) {
      SourceTrouble trouble = failure(good(silent.getLocalPort()), HASTY);

      assertThat(trouble.kind()).isEqualTo(TroubleKind.UNREACHABLE);
      assertThat(trouble)
          .hasMessageContaining("did not answer within 2 s")
          .hasMessageNotContaining(TestServer.PASSWORD);
      assertThat(Thread.getAllStackTraces().keySet())
          .noneMatch(thread -> thread.getName().contains(TestServer.PASSWORD));
    }
  }

  @Test
  void knowsAServerOfAnotherKind() throws Exception {
    try (GreetingServer other = new GreetingServer()) {
      SourceTrouble trouble = failure(good(other.port()), LIMITS);

      assertThat(trouble.kind()).isEqualTo(TroubleKind.UNREACHABLE);
      assertThat(trouble).hasMessageMatching("(?s).*(is no|speaks no) .*");
    }
  }

  @Test
  void saysThatThereIsNoSuchDatabase() {
    assumeThat(server.namesDatabase()).as("the account names no database").isTrue();
    ObjectNode params = good(server.port());
    String text =
        params
            .toString()
            .replace("Database=shop", "Database=nowhere")
            .replace("\"postgres\"", "\"nowhere\"");

    SourceTrouble trouble =
        failure(
            Trees.parse(text.getBytes(StandardCharsets.UTF_8)).orElseThrow().asObject(), LIMITS);

    assertThat(trouble).hasMessageContaining("no database 'nowhere'");
  }

  @Test
  void listsTables() throws SourceTrouble {
    OpenSource source = open();

    assertThat(source.list(OpenSource.ROOT))
        .extracting(SourceEntry::path)
        .containsExactlyElementsOf(server.tables());
    assertThat(source.list(server.path("x").replaceFirst("(?i)\\.x$", ""))).isNotEmpty();
    assertThat(failure(() -> source.list("nowhere")).kind()).isEqualTo(TroubleKind.NO_SUCH_OBJECT);
  }

  @Test
  void tellsColumnsOfEveryType() throws SourceTrouble {
    Map<String, String> types = new LinkedHashMap<>();
    for (SourceColumn column : open().columns(table("types"))) {
      types.put(column.name(), column.type().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    assertThat(types).containsExactlyEntriesOf(server.types());
  }

  @Test
  void knowsNoColumnsOfATableThatIsNotThere() throws SourceTrouble {
    OpenSource source = open();

    assertThat(failure(() -> source.columns(table("nothing"))).kind())
        .isEqualTo(TroubleKind.NO_SUCH_OBJECT);
  }

  @Test
  void showsRowsOfEveryType() throws SourceTrouble {
    List<ObjectNode> rows = all(open(), RowQuery.of(table("types")).withLimit(100));
    rows.sort((left, right) -> left.path(id()).asInt() - right.path(id()).asInt());

    assertThat(rows).hasSize(2);
    assertThat(tree(rows.get(0))).isEqualTo(tree(server.row()));
    assertThat(rows.get(1)).isEqualTo(Trees.object().put(id(), 2));
  }

  @Test
  void showsNoRowsOfATableThatHasNone() throws SourceTrouble {
    OpenSource source = open();

    assertThat(source.columns(table("empty"))).hasSize(1);
    assertThat(all(source, RowQuery.of(table("empty")))).isEmpty();
  }

  @Test
  void takesNamesThatNeedQuotes() throws SourceTrouble {
    OpenSource source = open();
    SourceObject odd = SourceObject.table(oddName());

    assertThat(source.columns(odd)).extracting(SourceColumn::name).contains("Größe in €");
    assertThat(all(source, RowQuery.of(odd)).get(0).path("Größe in €").asString())
        .isEqualTo("groß");
  }

  @Test
  void leavesOutColumnsThatNobodyAskedFor() throws SourceTrouble {
    RowQuery query = orders().withColumns(List.of(note())).withLimit(1);

    assertThat(all(open(), query).get(0).propertyNames()).containsExactly(note());
  }

  @Test
  void knowsNoSuchColumn() throws SourceTrouble {
    OpenSource source = open();

    assertThat(failure(() -> source.rows(orders().withColumns(List.of("nix")))).kind())
        .isEqualTo(TroubleKind.NO_SUCH_COLUMN);
  }

  @Test
  void filtersRows() throws SourceTrouble {
    assertThat(all(open(), orders().withFilter(filter("=", id(), "4711"))))
        .singleElement()
        .satisfies(row -> assertThat(row.path(note()).asString()).isEqualTo("Größe 4711"));
    assertThat(all(open(), orders().withFilter(filter("like", note(), "\"Größe 9999_\""))))
        .hasSize(10);
  }

  @Test
  void readsAHundredThousandRowsInTwoParts() throws SourceTrouble {
    JsonNode middle = Trees.scalar("2022-06-22T01:23:20"); // of the rows 50,000 to 50,009
    Delta first = Delta.by(placedAt()).upTo(middle);
    Delta second = Delta.by(placedAt()).after(middle);

    BitSet early = ids(open(), orders().withDelta(first));
    BitSet late = ids(open(), orders().withDelta(second));

    assertThat(early.cardinality()).isEqualTo(50_009);
    assertThat(early.intersects(late)).isFalse();
    early.or(late);
    assertThat(early.cardinality()).isEqualTo(TestServer.ORDERS);
  }

  @Test
  void readsInTheOrderOfTheDelta() throws SourceTrouble {
    assumeThat(server.ordersRows()).as("it does not order rows").isTrue();
    RowQuery query = orders().withDelta(Delta.by(placedAt())).withLimit(2_000);

    assertThat(all(open(), query))
        .extracting(row -> row.path(placedAt()).asString())
        .isSorted()
        .hasSize(2_000);
  }

  @Test
  void stopsWhenItIsCalledOff() throws Exception {
    CuttingProxy proxy = proxy();
    OpenSource source = open(good(proxy.port()), LIMITS);
    SourceRows rows = source.rows(orders());
    rows.next();
    proxy.hold();
    CompletableFuture<TroubleKind> reading =
        CompletableFuture.supplyAsync(() -> failure(() -> drain(rows)).kind());

    source.cancel();

    assertThat(reading.get(10, TimeUnit.SECONDS)).isEqualTo(TroubleKind.CANCELLED);
  }

  @Test
  void goesOnAfterALostConnection() throws Exception {
    CuttingProxy proxy = proxy();
    OpenSource source = open(good(proxy.port()), LIMITS);
    SourceRows rows = source.rows(orders().withDelta(Delta.by(placedAt())));
    opened.add(rows);
    BitSet seen = new BitSet();
    take(rows, seen);
    proxy.cutAfter(1_000_000);

    while (take(rows, seen)) {}

    assertThat(seen.cardinality()).isEqualTo(TestServer.ORDERS);
  }

  @Test
  void saysThatItLostTheConnectionWhenItCannotGoOn() throws Exception {
    CuttingProxy proxy = proxy();
    OpenSource source = open(good(proxy.port()), LIMITS);
    SourceRows rows = source.rows(orders().withDelta(Delta.by(placedAt())));
    rows.next();
    proxy.close();

    SourceTrouble trouble = failure(() -> drain(rows));

    assertThat(trouble.kind()).isIn(TroubleKind.LOST, TroubleKind.UNREACHABLE);
    assertThat(trouble).hasMessageNotContaining(TestServer.PASSWORD);
  }

  private String oddName() {
    return server.tables().stream()
        .filter(path -> path.toLowerCase(Locale.ROOT).contains("odd"))
        .findFirst()
        .orElseThrow();
  }

  private static void drain(SourceRows rows) throws SourceTrouble {
    while (rows.next().isPresent()) {}
  }

  /** No row comes twice. */
  private boolean take(SourceRows rows, BitSet seen) throws SourceTrouble {
    Optional<SourceRow> row = rows.next();
    if (row.isPresent()) {
      int id = row.get().fields().path(id()).asInt();
      assertThat(seen.get(id)).as("row %d twice", id).isFalse();
      seen.set(id);
    }
    return row.isPresent();
  }

  private BitSet ids(OpenSource source, RowQuery query) throws SourceTrouble {
    BitSet ids = new BitSet();
    try (SourceRows rows = source.rows(query)) {
      while (take(rows, ids)) {}
    }
    return ids;
  }

  private List<ObjectNode> all(OpenSource source, RowQuery query) throws SourceTrouble {
    List<ObjectNode> all = new ArrayList<>();
    try (SourceRows rows = source.rows(query)) {
      for (var row = rows.next(); row.isPresent(); row = rows.next()) {
        all.add(row.get().fields());
      }
    }
    return all;
  }

  private CuttingProxy proxy() throws Exception {
    CuttingProxy proxy = new CuttingProxy(server.port());
    opened.add(proxy);
    return proxy;
  }

  private ObjectNode good(int port) {
    return server.params(port, TestServer.PASSWORD);
  }

  private OpenSource open() throws SourceTrouble {
    return open(good(server.port()));
  }

  final int port() {
    return server.port();
  }

  final OpenSource open(ObjectNode params) throws SourceTrouble {
    return open(params, LIMITS);
  }

  private OpenSource open(ObjectNode params, TimeLimits limits) throws SourceTrouble {
    Catalog catalog = Catalog.load();
    Connector connector =
        catalog.connectors().stream()
            .filter(one -> one.key().equals(server.connectorKey()))
            .findFirst()
            .orElseThrow();
    ObjectNode connection = Trees.object().put("id", "1");
    connection.putObject("connectionSpec").put("id", connector.connectionSpecId());
    OpenSource source =
        new LiveDriver(catalog, id -> Optional.of(params), drivers, limits).open(connection);
    opened.add(source);
    return source;
  }

  private SourceTrouble failure(ObjectNode params, TimeLimits limits) {
    return failure(() -> open(params, limits).test());
  }

  private static SourceTrouble failure(Attempt attempt) {
    try {
      attempt.run();
    } catch (SourceTrouble trouble) {
      return trouble;
    } catch (Exception e) {
      throw new AssertionError(e);
    }
    throw new AssertionError("it went well");
  }

  private interface Attempt {
    void run() throws Exception;
  }

  private RowQuery orders() {
    return RowQuery.of(table("orders"));
  }

  private SourceObject table(String name) {
    return SourceObject.table(server.path(name));
  }

  private String id() {
    return server.column("id");
  }

  private String note() {
    return server.column("note");
  }

  private String placedAt() {
    return server.column("placed_at");
  }

  private static Optional<RowFilter> filter(String function, String column, String literal)
      throws SourceTrouble {
    String document =
        """
        {"type":"PQL","format":"pql/json","value":{"nodeType":"fnApply","fnName":"%s","params":[
          {"nodeType":"fieldLookup","fieldName":"%s"},{"nodeType":"literal","value":%s}]}}
        """
            .formatted(function, column, literal);
    return Optional.of(
        RowFilter.ofPql(Trees.parse(document.getBytes(StandardCharsets.UTF_8)).orElseThrow()));
  }

  private static JsonNode tree(Object json) {
    return Trees.parse(json.toString().getBytes(StandardCharsets.UTF_8)).orElseThrow();
  }
}
