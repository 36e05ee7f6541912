package io.github.aepdsl.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.connection.BaseConnection;
import io.github.aepdsl.connection.Connections;
import io.github.aepdsl.connection.StreamingConnection;
import io.github.aepdsl.error.ApiException;
import io.github.aepdsl.error.NotFoundException;
import io.github.aepdsl.error.StaleEtagException;
import io.github.aepdsl.ingest.Receipt;
import io.github.aepdsl.source.Draft;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** What a session can do, on every platform. */
class Session_ContractTest {

  private static final Map<String, Object> LOGIN =
      Map.of("host", "10.0.0.5", "username", "svc", "password", "pw-sample-1");

  @ContractTest
  void createsCassandra(Visit visit) {
    isCreated(visit, visit.filled(visit.aep().cassandra(), LOGIN));
  }

  @ContractTest
  void createsSpark(Visit visit) {
    isCreated(visit, visit.filled(visit.aep().spark(), LOGIN));
  }

  @ContractTest
  void createsPhoenix(Visit visit) {
    Map<String, Object> more =
        Map.of("port", 8765, "httpPath", "/hbasephoenix0", "enableSsl", true);

    isCreated(visit, visit.filled(visit.filled(visit.aep().phoenix(), more), LOGIN));
  }

  @ContractTest
  void createsMariadb(Visit visit) {
    Map<String, Object> whole = Map.of("connectionString", "Server=db;UID=svc;PWD=pw-sample-1");

    isCreated(visit, visit.filled(visit.aep().mariadb().connectionString(), whole));
  }

  @ContractTest
  void createsStreaming(Visit visit) {
    isCreated(visit, visit.aep().streaming());
    isCreated(visit, visit.aep().streaming().authenticated());
  }

  @ContractTest
  void readsWhatItCreated(Visit visit) {
    StreamingConnection made = stream(visit, "web");

    BaseConnection read = visit.aep().connection(made.id());

    assertThat(read.name()).isEqualTo(made.name());
    assertThat(read.etag()).isEqualTo(made.etag()).startsWith("\"").endsWith("\"");
    assertThat(read.specId()).isEqualTo(made.specId());
    assertThat(read.state()).isEqualTo("enabled");
    assertThat(read.createdAt()).isEqualTo(made.createdAt());
  }

  @ContractTest
  void findsByNameAndSource(Visit visit) {
    stream(visit, "two");
    stream(visit, "two");
    stream(visit, "other");

    Connections two = visit.aep().connections().named(visit.name("two"));

    assertThat(two.list()).hasSize(2);
    assertThat(two.count()).isEqualTo(2);
    assertThat(two.spec("streaming").count()).isEqualTo(2);
    assertThat(two.spec("cassandra").list()).isEmpty();
    assertThat(two.limit(1).list()).hasSize(1);
  }

  @ContractTest
  void findsNamesThatTheServicesFiltersCannotSay(Visit visit) {
    for (String name : List.of("a,b", "say \"hi\"", "x==y", "50% & more", "Žofie / ☃")) {
      StreamingConnection made = stream(visit, name);

      assertThat(visit.aep().connections().named(visit.name(name)).list())
          .extracting(BaseConnection::id)
          .containsExactly(made.id());
    }
  }

  /** More than fit on a page; of a tenant that would ask a lot. */
  @ContractTest
  void goesThroughAllPages(Visit visit) {
    int many = visit.isLive() ? 3 : 53;
    List<String> ids = IntStream.range(0, many).mapToObj(i -> stream(visit, "many").id()).toList();

    assertThat(visit.aep().connections().named(visit.name("many")).list())
        .extracting(BaseConnection::id)
        .containsExactlyInAnyOrderElementsOf(ids);
  }

  @ContractTest
  void triesAnAccount(Visit visit) {
    BaseConnection connection =
        visit.create(visit.filled(visit.aep().cassandra().name(visit.name("tried")), LOGIN));

    assertThat(connection.test().connection()).contains(visit.name("tried"));
  }

  @ContractTest
  void findsInsteadOfCreatingAgain(Visit visit) {
    var draft = visit.aep().streaming().name(visit.name("once"));
    StreamingConnection first = visit.keep(draft.findOrCreate());

    StreamingConnection second = draft.findOrCreate();

    assertThat(second.id()).isEqualTo(first.id());
    assertThat(second.wasCreated()).isFalse();
  }

  @ContractTest
  void saysWhatIsNotThere(Visit visit) {
    assertThatThrownBy(() -> visit.aep().connection(UUID.randomUUID().toString()))
        .isInstanceOfSatisfying(
            NotFoundException.class, e -> assertThat(e.code()).contains("FLOW-1439-404"));
  }

  @ContractTest
  void refusesAConnectionSpecThatIsNoSource(Visit visit) {
    var draft = visit.aep().source(UUID.randomUUID().toString(), "Basic Authentication");

    assertThatThrownBy(() -> visit.create(draft.name(visit.name("never"))))
        .isInstanceOfSatisfying(
            ApiException.class, e -> assertThat(e.code()).contains("FLOW-1413-400"));
  }

  @ContractTest
  void knowsNoSandboxOfAnyName(Visit visit) {
    assertThatThrownBy(() -> visit.aep().sandbox("aep-dsl-no-such").connections().count())
        .isInstanceOf(NotFoundException.class)
        .hasMessageContaining("these credentials may use");
  }

  @ContractTest
  void changesNameAndDescription(Visit visit) {
    StreamingConnection made = stream(visit, "before");
    String revision = made.refresh().etag();

    made.update().name(visit.name("after")).description("changed").save();

    assertThat(visit.aep().connection(made.id()).name()).isEqualTo(visit.name("after"));
    assertThat(made.etag()).isNotEqualTo(revision);
    assertThat(made.refresh().etag()).isNotEqualTo(revision);
  }

  @ContractTest
  void changesNothingThatWasChangedSinceItWasRead(Visit visit) {
    StreamingConnection made = stream(visit, "read");
    visit.aep().connection(made.id()).rename(visit.name("theirs"));

    assertThatThrownBy(() -> made.rename(visit.name("ours")))
        .isInstanceOfSatisfying(
            StaleEtagException.class,
            stale -> assertThat(stale.currentEtag()).isPresent().isNotEqualTo(stale.sentEtag()));
  }

  @ContractTest
  void deletesForGood(Visit visit) {
    StreamingConnection made = stream(visit, "short-lived");

    made.delete();

    assertThatThrownBy(made::delete).isInstanceOf(NotFoundException.class);
    assertThatThrownBy(made::refresh).isInstanceOf(NotFoundException.class);
  }

  @ContractTest
  void givesAStreamAnInlet(Visit visit) {
    StreamingConnection web = stream(visit, "web");

    assertThat(web.inletUrl().getPath()).matches("/collection/[0-9a-f]{64}");
    assertThat(visit.aep().connection(web.id()).streaming().inletUrl()).isEqualTo(web.inletUrl());
  }

  @ContractTest
  void sendsAMessage(Visit visit) {
    StreamingConnection web = stream(visit, "web");

    Receipt receipt = web.send(Messages.sample(visit.aep().orgId()));

    assertThat(web.inletUrl().getPath()).endsWith(receipt.inletId());
    assertThat(receipt.xactionId()).isNotBlank();
  }

  @ContractTest
  void sendsAMessageWithTheTokenWhereItIsWanted(Visit visit) {
    StreamingConnection web =
        visit.create(visit.aep().streaming().name(visit.name("locked")).authenticated());

    assertThat(web.send(Messages.sample(visit.aep().orgId())).xactionId()).isNotBlank();
  }

  private static void isCreated(Visit visit, Draft<?, ? extends BaseConnection> draft) {
    BaseConnection made = visit.create(draft.name(visit.name("made")));

    assertThat(made.id()).matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    assertThat(made.wasCreated()).isTrue();
    assertThat(made.refresh().name()).isEqualTo(visit.name("made"));
  }

  private static StreamingConnection stream(Visit visit, String name) {
    return visit.create(visit.aep().streaming().name(visit.name(name)));
  }
}
