package io.github.aepdsl.emulator.live.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.Aep;
import io.github.aepdsl.Configuration;
import io.github.aepdsl.Diagnoses;
import io.github.aepdsl.config.Setting;
import io.github.aepdsl.connection.BaseConnection;
import io.github.aepdsl.connection.TestResult;
import io.github.aepdsl.error.ApiException;
import io.github.aepdsl.explore.SourceItem;
import io.github.aepdsl.flow.FlowRun;
import io.github.aepdsl.flow.RunFailure;
import io.github.aepdsl.secret.Secret;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What a user types, on a real MariaDB. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LiveData_SessionTest {

  private final MariaDbServer server = new MariaDbServer();
  @TempDir private Path folder;
  private int worlds;

  @BeforeAll
  void start() throws Exception {
    server.start();
  }

  @AfterAll
  void stop() throws Exception {
    server.stop();
  }

  @Test
  void threeLinesLeadFromAConnectionStringToRows() {
    Aep aep = live().open();
    var shop = aep.mariadb().connectionString(good(server.port())).name("shop").create();

    assertThat(shop.explore().list()).extracting(SourceItem::path).contains("shop.orders");
    assertThat(shop.table("shop.orders").preview(3).toString())
        .startsWith("3 rows of shop.orders (live data)")
        .contains("Größe 3");
  }

  @Test
  void everythingSaysOnWhichDataItRests() {
    Aep aep = live().open();
    var shop = aep.mariadb().connectionString(good(server.port())).name("shop").create();

    assertThat(aep.where()).isEqualTo("local platform with live data, sandbox dev");
    assertThat(aep.local()).asString().endsWith("live data");
    assertThat(shop.explore()).asString().startsWith("5 in base connection \"shop\" (live data)");

    aep.local().sample();

    assertThat(shop.explore()).asString().startsWith("4 in base connection \"shop\" (sample data)");
  }

  @Test
  void aSessionCanSwitchToLiveData() {
    Aep aep = world().open();
    var shop = aep.mariadb().connectionString(good(server.port())).name("shop").create();
    assertThat(shop.explore()).asString().contains("(sample data)");

    aep.local().live();

    assertThat(shop.explore()).asString().contains("(live data)");
  }

  @Test
  void aTestSaysWhatIsWrongAndNoSecret() {
    Aep aep = live().open();

    assertThat(test(aep, good(server.port()))).hasToString("base connection \"x\": test passed");
    assertThat(test(aep, good(server.port()).replace("s3cret", "canary")).toString())
        .startsWith("base connection \"x\": test failed. 127.0.0.1:" + server.port())
        .contains("refuses user 'aep'")
        .doesNotContain("canary");
    assertThat(test(aep, good(server.port()).replace("UID", "sslMode=REQUIRED;UID")).reason())
        .contains("speaks no TLS: check the port, or turn encryption off");
  }

  @Test
  void aRunCopiesAllRows() {
    Aep aep = live().open();
    var shop = aep.mariadb().connectionString(good(server.port())).name("shop").create();

    FlowRun run = shop.table("shop.orders").into("Orders").map("id", "_id").once().create().await();

    assertThat(run.toString()).startsWith("success, 100000 in, 100000 out, 0 failed");
    assertThat(aep.dataset("Orders").preview(1).toString()).contains("Größe 1");
  }

  @Test
  void namesOfAllKindsLand() {
    Aep aep = live().open();
    var shop = aep.mariadb().connectionString(good(server.port())).name("shop").create();

    FlowRun run = shop.table("shop.Odd `name`").into("Odd").once().create().await();

    assertThat(run.toString()).startsWith("success, 1 in, 1 out, 0 failed");
    assertThat(aep.dataset("Odd").preview(1).toTable().rows())
        .containsExactly(List.of("1", "groß", "2", "3", "4"));
  }

  @Test
  void aTableWithoutItsSchemaIsGuessed() {
    Aep aep = live().open();
    var shop = aep.mariadb().connectionString(good(server.port())).name("shop").create();

    assertThatThrownBy(() -> shop.table("orders").preview())
        .hasMessageContaining("did you mean 'shop.orders'?");
  }

  @Test
  void aRowThatFailsNamesFieldAndValue() {
    Aep aep = live().open();
    var shop = aep.mariadb().connectionString(good(server.port())).name("shop").create();
    assertThat(shop.table("shop.types").columns())
        .anySatisfy(column -> assertThat(column.toString()).startsWith("big: long (integer; 64 b"));

    FlowRun run =
        shop.table("shop.types").into("Types").map("label", "_id").once().create().await();

    assertThat(run.failures().list())
        .extracting(RunFailure::message)
        .anySatisfy(
            message ->
                assertThat(message)
                    .contains(".big: expected type: long, found: 9223372036854775807"));
  }

  @Test
  void aRunThatLosesItsDatabaseLandsNothing() throws Exception {
    Aep aep = live().open();
    try (CuttingProxy proxy = new CuttingProxy(server.port())) {
      var shop = aep.mariadb().connectionString(good(proxy.port())).name("shop").create();
      var planned = shop.table("shop.orders").into("Orders").map("id", "_id").once();
      planned.plan(); // which reads the columns
      proxy.cutEachAfter(1_000_000);

      FlowRun run = planned.create().await();

      assertThat(run.status()).isEqualTo("failed");
      assertThat(run.errors()).asString().contains("was lost while rows were read");
      assertThat(aep.dataset("Orders").preview(1).count()).isZero();
    }
  }

  @Test
  void noFileAndNoAnswerHoldsTheSecret() {
    Path state = folder.resolve("kept");
    Aep aep = live().property("aep.local.state", state.toString()).open();
    var shop = aep.mariadb().connectionString(good(server.port())).name("shop").create();
    var basic =
        aep.mariadb()
            .basic()
            .name("basic")
            .server("127.0.0.1")
            .port(server.port())
            .database("shop")
            .username("aep")
            .password(Secret.of(TestServer.PASSWORD))
            .sslMode("DISABLED")
            .create();
    assertThat(basic.test().passed()).isTrue();
    shop.explore().list();

    assertThat(files(state))
        .isNotEmpty()
        .allSatisfy(text -> assertThat(text).doesNotContain("s3cret"));
    assertThat(aep.get("/connections/" + shop.id()).toString()).doesNotContain("s3cret");
    assertThat(aep.get("/connections/" + basic.id()).toString()).doesNotContain("s3cret");
  }

  @Test
  void aConnectionOfAnEarlierStartSaysThatItsSecretIsGone() {
    Path state = folder.resolve("restarted");
    Aep before = live().property("aep.local.state", state.toString()).open();
    String id = before.mariadb().connectionString(good(server.port())).name("shop").create().id();
    before.local().close();

    Aep after = live().property("aep.local.state", state.toString()).open();
    BaseConnection shop = after.connection(id);

    assertThatThrownBy(() -> shop.explore().list())
        .isInstanceOf(ApiException.class)
        .hasMessageContaining("keeps secrets in memory only")
        .hasMessageContaining("update()");
    shop.update().param("connectionString", Secret.of(good(server.port()))).save();
    assertThat(shop.explore().list()).isNotEmpty();
  }

  @Test
  void aSnapshotBringsSecretsBack() {
    Aep aep = live().open();
    var shop = aep.mariadb().connectionString(good(server.port())).name("shop").create();
    var before = aep.local().snapshot();
    aep.local().reset();

    before.rewind();

    assertThat(shop.test().passed()).isTrue();
  }

  @Test
  void aSourceThatIsNotReachedSaysWhichAre() {
    Aep aep = live().open();
    var other =
        aep.source("d6b52d86-f0f8-475f-89d4-ce54c8527328", "Basic Authentication")
            .name("other")
            .param("server", "s")
            .param("port", "1521")
            .param("schema", "s")
            .param("database", "d")
            .param("username", "u")
            .param("password", Secret.of("p"))
            .create();

    assertThatThrownBy(() -> other.explore().list())
        .hasMessageContaining("reaches Cassandra, MariaDB")
        .hasMessageContaining("and not Oracle DB: aep().local().sample() goes back")
        .hasMessageNotContaining(".update()");
    assertThat(other.test().passed()).isFalse();
    assertThat(aep.streaming().name("web").create().test().passed()).isTrue();
  }

  @Test
  void theDoctorTriesConfiguredSources() {
    Configuration configuration =
        live()
            .file(
                "aep.conf",
                """
                aep.sources.mariadb { server = "127.0.0.1", port = %d, database = shop, user = aep }
                aep.sources.mariadb.password = "canary-1"
                aep.sources.cassandra { host = h }
                """
                    .formatted(server.port()));

    assertThat(Diagnoses.of(configuration))
        .anySatisfy(
            check ->
                assertThat(check.toString())
                    .startsWith("FAIL source mariadb: 127.0.0.1:" + server.port() + " refuses"))
        .anySatisfy(
            check ->
                assertThat(check)
                    .hasToString(
                        "ok source cassandra: values are missing in aep.sources, not tried"))
        .noneSatisfy(check -> assertThat(check.toString()).contains("canary"));
    assertThat(configuration.open().connections().count()).isZero();
  }

  @Test
  void theDoctorTriesConnectionsThatAreThere() {
    String state = folder.resolve("stored").toString();
    Aep before = live().property("aep.local.state", state).open();
    before.mariadb().connectionString(good(server.port())).name("shop").create();
    before.local().close();

    assertThat(Diagnoses.of(live().property("aep.local.state", state)))
        .anySatisfy(
            check -> {
              assertThat(check.what()).isEqualTo("connection shop");
              assertThat(check.passed()).isTrue();
              assertThat(check.result()).contains("keeps secrets in memory only");
              assertThat(check.fix()).startsWith("aep().connection(\"").contains(".update()");
            });
  }

  @Test
  void theDoctorShowsOnWhichDataItRests() {
    assertThat(Diagnoses.settings(live()))
        .contains(new Setting("aep.local.data", "live", "system properties"));
  }

  private TestResult test(Aep aep, String connectionString) {
    return aep.mariadb().connectionString(connectionString).name("x").create().test();
  }

  private static String good(int port) {
    return "Server=127.0.0.1;Port=%d;Database=shop;UID=aep;PWD=%s"
        .formatted(port, TestServer.PASSWORD);
  }

  private Configuration live() {
    return world().property("aep.local.data", "live");
  }

  private Configuration world() {
    return new Configuration(folder.resolve("world" + ++worlds));
  }

  private static List<String> files(Path state) {
    try (Stream<Path> files = Files.walk(state)) {
      return files.filter(Files::isRegularFile).map(LiveData_SessionTest::text).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
