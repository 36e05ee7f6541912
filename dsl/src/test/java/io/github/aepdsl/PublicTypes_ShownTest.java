package io.github.aepdsl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.connection.BaseConnection;
import io.github.aepdsl.error.DifferentConnectionException;
import io.github.aepdsl.error.HalfDoneException;
import io.github.aepdsl.error.IncompleteDraftException;
import io.github.aepdsl.error.OneLine;
import io.github.aepdsl.error.Problem;
import io.github.aepdsl.error.TransportException;
import io.github.aepdsl.explore.Exploration;
import io.github.aepdsl.explore.Explored;
import io.github.aepdsl.explore.SourceTable;
import io.github.aepdsl.explore.TableFilter;
import io.github.aepdsl.ingest.Inlet;
import io.github.aepdsl.plan.ImportPlan;
import io.github.aepdsl.plan.StreamImport;
import io.github.aepdsl.resource.Access;
import io.github.aepdsl.resource.Location;
import io.github.aepdsl.secret.Secret;
import io.github.aepdsl.show.BarChart;
import io.github.aepdsl.testing.Adobe;
import io.github.aepdsl.testing.GoodAnswer;
import io.github.aepdsl.testing.HostileRecords;
import io.github.aepdsl.testing.HostileText;
import io.github.aepdsl.testing.PublicCalls;
import io.github.aepdsl.testing.PublicCalls.PublicCall;
import io.github.aepdsl.testing.RawAnswer;
import io.github.aepdsl.testing.RawServer;
import io.github.aepdsl.testing.Renderings;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever a server says, and whatever somebody types: nothing that this library shows holds a
 * letter that screens do not show, or a line that another's text forged. A type that is added
 * tomorrow has to be seen here, too, or the last of these tests fails.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PublicTypes_ShownTest {

  private static final String EVIL = HostileText.TEXT;

  /** A secret shows its mask only; a problem may have several lines, which are not made here. */
  private static final Set<Class<?>> APART = Set.of(Secret.class, Problem.class);

  private final RawServer server = RawServer.start();
  private final Set<Class<?>> seen = new HashSet<>();
  private final Set<String> wrong = new TreeSet<>();
  private int hostile;
  private Aep tenant;
  private Aep local;

  @BeforeAll
  void open(@TempDir Path folder) {
    tenant =
        new Configuration(folder)
            .tenant(server.uri())
            .file(
                "aep.conf",
                """
                aep.http { connect-timeout = 5s, request-timeout = 500ms, max-retries = 0 }
                aep.sources.cassandra { host = h, username = u, password = canary-password }
                """)
            .open();
    local = new Configuration(folder.resolve("local")).open();
  }

  @BeforeEach
  void beginAnew() {
    wrong.clear();
    hostile = 0;
    server.answering(GoodAnswer.of(server.uri()));
  }

  @AfterAll
  void close() {
    server.close();
  }

  @Test
  @Order(1)
  void stayCleanWhateverTheServerSays() {
    server.answering(HostileText.answer(server.uri()));
    run(PublicCalls.of(tenant, "{}"));

    assertThat(wrong).isEmpty();
    assertThat(hostile).isGreaterThan(20);
  }

  @Test
  @Order(2)
  void stayCleanHoweverTheServerRefuses() {
    List<PublicCall> calls = PublicCalls.of(tenant, "{}");

    IntStream.of(400, 401, 403, 404, 412, 429, 500)
        .mapToObj(HostileText::refusal)
        .forEach(
            refusal -> {
              server.answering(refusal);
              run(calls);
            });

    assertThat(wrong).isEmpty();
    assertThat(hostile).isGreaterThan(20);
  }

  @Test
  @Order(3)
  void stayCleanWhateverIsTyped() {
    run(PublicCalls.of(tenant, EVIL));
    run(PublicCalls.of(local, EVIL));
    server.answering(HostileText.answer(server.uri()));
    run(PublicCalls.of(tenant, EVIL));
    look(tenant.connectors().refresh().source(EVIL, EVIL).missing());

    assertThat(wrong).isEmpty();
    assertThat(hostile).isGreaterThan(20);
  }

  @Test
  @Order(4)
  void stayCleanWhateverTheyAreMadeOf() {
    records().map(HostileRecords::of).forEach(this::look);
    look(new TransportException(EVIL, EVIL, Problem.of(EVIL), new IOException()));
    look(new IncompleteDraftException(EVIL, List.of(Problem.of(EVIL)), EVIL));
    DifferentConnectionException different =
        new DifferentConnectionException(EVIL, EVIL, List.of(EVIL));
    look(different);
    look(different.differences());
    look(new Location(EVIL, "dev"));
    look(new Explored(access(), EVIL, OneLine.of(EVIL)));
    look(SourceTable.of(new Explored(access(), EVIL, OneLine.of(EVIL)), EVIL));
    look(new Exploration(new Explored(access(), EVIL, OneLine.of(EVIL)), EVIL));
    look(TableFilter.equal(EVIL, EVIL));
    server.answering(RawAnswer.json(200, "[{\"x\": \"" + HostileText.JSON + "\"}]"));
    look(SourceTable.of(new Explored(access(), EVIL, "x"), EVIL).preview());
    look(new BarChart(EVIL, EVIL, EVIL, List.of(new BarChart.Bar(EVIL, 1, 1, EVIL))));
    server.answering(
        RawAnswer.json(200, "[{\"type\": \"table\", \"path\": \"" + HostileText.JSON + "\"}]"));
    look(new Exploration(new Explored(access(), EVIL, OneLine.of(EVIL)), "").compare(sample()));
    look(new HalfDoneException(EVIL, List.of(EVIL), List.of(EVIL), different));
    look(different.help());
    look(plan());
    look(StreamImport.of(access(), EVIL, EVIL, EVIL, EVIL));
    look(local.context().workspace());
    Inlet inlet = local.streaming().name("web").create().inlet();
    look(inlet);
    look(inlet.messages(EVIL));
    look(inlet.kafkaConnect("events"));
    look(local.connectors().describe("cassandra"));
    look(local.local().faults().on("GET /connections").body(EVIL, EVIL));
    look(local.local().faults());

    assertThat(wrong).isEmpty();
    assertThat(hostile).isGreaterThan(20);
  }

  @Test
  @Order(5)
  void areAllSeenHere() {
    assertThat(PublicApi.withinReach()).filteredOn(this::isForgotten).isEmpty();
  }

  private Exploration sample() {
    return local.cassandra().host("h").username("u").password("p").create().explore();
  }

  private ImportPlan plan() {
    BaseConnection shop = local.cassandra().host("h").username("u").password("p").create();
    return shop.table("shop.orders").into(EVIL).named(EVIL).once().plan();
  }

  private Access access() {
    return Adobe.access(server.uri());
  }

  private static Stream<Class<?>> records() {
    return PublicApi.withinReach().stream()
        .filter(Class::isRecord)
        .filter(type -> !APART.contains(type));
  }

  /** It has words of its own, and no object of it was looked at. */
  private boolean isForgotten(Class<?> type) {
    boolean thrown =
        Throwable.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers());
    boolean worded =
        Stream.of(type.getDeclaredMethods())
            .filter(method -> !Modifier.isAbstract(method.getModifiers()))
            .anyMatch(method -> Set.of("toString", "toTable").contains(method.getName()));
    return (thrown || worded) && !seen.contains(type) && !APART.contains(type);
  }

  private void run(List<PublicCall> calls) {
    for (PublicCall call : calls) {
      look(call.target());
      try {
        call.run().forEach(this::look);
      } catch (Throwable thrown) {
        look(thrown);
      }
    }
  }

  private void look(Object thing) {
    if (thing instanceof Map || thing instanceof List) {
      judge(thing, "echo", thing.toString());
    }
    if (!thing.getClass().getName().startsWith("io.github.aepdsl.")) {
      return;
    }
    for (Class<?> type = thing.getClass(); type != null; type = type.getSuperclass()) {
      seen.add(type);
    }
    Renderings.of(thing).forEach((way, text) -> judge(thing, way, text));
  }

  private void judge(Object thing, String way, String text) {
    hostile += text.contains(HostileText.FORGED) ? 1 : 0;
    List<String> found = HostileText.wrongWith(text);
    if (!found.isEmpty()) {
      wrong.add(thing.getClass().getSimpleName() + ", " + way + ": " + found);
    }
  }
}
