package io.github.aepdsl.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.error.ApiException;
import io.github.aepdsl.error.InvalidValueException;
import io.github.aepdsl.error.NotFoundException;
import io.github.aepdsl.flow.Dataflow;
import io.github.aepdsl.flow.FlowRun;
import io.github.aepdsl.flow.FlowSpec;
import io.github.aepdsl.registry.Sandbox;
import io.github.aepdsl.testing.Adobe;
import io.github.aepdsl.testing.Heard;
import io.github.aepdsl.testing.ScriptedServer;
import io.github.aepdsl.testing.Step;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a list asks the service for, what it makes of the answers, and how it says no. */
@Timeout(60)
class Resources_ListingTest {

  private static final String LIST = "GET " + Adobe.BASE + "/flows";
  private static final String SEARCH = "POST " + Adobe.BASE + "/flows/search";

  @RegisterExtension final ScriptedServer server = ScriptedServer.start();
  private Access access;
  private Resources<Dataflow> flows;

  @BeforeEach
  void start() {
    server.always(Adobe.TOKEN, Adobe.token("t-1"));
    access = Adobe.access(server.uri());
    flows = Dataflow.in(access);
  }

  @Test
  void nothingIsAskedUntilSomethingIsRead() {
    flows.named("a").where("state", "enabled").orderBy("-createdAt").limit(3);

    assertThat(server.heard()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ==  | limit=50&property=state==draft
          !=  | limit=50&property=state%21=draft
          <   | limit=50&property=state%3Cdraft
          >   | limit=50&property=state%3Edraft
          <=  | limit=50&property=state%3C=draft
          >=  | limit=50&property=state%3E=draft
          """)
  void everyRelationIsSaidToTheService(String relation, String query) {
    server.always(LIST, Adobe.items());

    flows.where("state", relation, "draft").list();

    assertThat(queries()).containsExactly(query);
  }

  @Test
  void aPointInTimeIsSaidInMilliseconds() {
    server.always(LIST, Adobe.items());

    flows.where("createdAt", ">", Instant.ofEpochMilli(1_700_000_000_123L)).list();

    assertThat(queries()).containsExactly("limit=50&property=createdAt%3E1700000000123");
  }

  @Test
  void conditionsAddUpAndTheLastOrderCounts() {
    server.always(LIST, Adobe.items());

    flows.named("A b").where("version", 2).orderBy("name").orderBy("-createdAt").limit(7).list();

    assertThat(queries())
        .containsExactly("limit=7&orderby=-createdAt&property=name==A%20b&property=version==2");
  }

  @Test
  void aFilteredListLeavesTheOneItCameFromAlone() {
    server.always(LIST, Adobe.items());
    flows.named("x");

    flows.list();

    assertThat(queries()).containsExactly("limit=50");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "=", "===", "~", "like", "=="})
  void blankFieldsAndUnknownRelationsAreRefused(String relation) {
    String field = relation.equals("==") ? " " : "state";

    assertThatThrownBy(() -> flows.where(field, relation, "x"))
        .isInstanceOf(InvalidValueException.class);
    assertThat(server.heard()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"enabld", "Enabled", "enabled,enabld", "\"enabld\""})
  void aStateThatThereNeverIsIsRefusedWithTheOneThatWasMeant(String state) {
    assertThatThrownBy(() -> flows.where("state", state))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageMatching(
            "(?s)state is never \"[Ee]nabl.*did you mean 'enabled'[?]\nIt is one of enabled, .*");
    assertThat(server.heard()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Failed", "partialSuccess", "success,failed"})
  void aStatusIsOneOfTheKnownInAnyLetters(String status) {
    Resources<FlowRun> runs = FlowRun.in(access);

    assertThat(runs.where("metrics.statusSummary.status", status)).isNotNull();
    assertThatThrownBy(() -> runs.where("metrics.statusSummary.status", "faild"))
        .hasMessageContaining("did you mean 'failed'?");
  }

  @Test
  void statesOnTheWayToOthersAndFieldsOfAnyValueAreAskedForAsTheyAre() {
    server.always(LIST, Adobe.items());

    flows.where("state", "delete-finalizing").where("name", "enabld").list();

    assertThat(queries()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
  void aLimitOfNothingIsRefused(int most) {
    assertThatThrownBy(() -> flows.limit(most))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("limit(most) takes 1 or more, not " + most);
  }

  @Test
  void theFirstIsAskedForAlone() {
    server.always(LIST, Adobe.items(flow("1", "a"), flow("2", "b")));

    assertThat(flows.first()).hasValueSatisfying(first -> assertThat(first.id()).isEqualTo("1"));
    assertThat(queries()).containsExactly("limit=1");
  }

  @Test
  void anEmptyListHasNoFirst() {
    server.always(LIST, Adobe.items());

    assertThat(flows.first()).isEmpty();
    assertThat(flows.list()).isEmpty();
    assertThat(flows.iterator().hasNext()).isFalse();
  }

  @Test
  void theIteratorEndsLikeAnyOther() {
    server.always(LIST, Adobe.items(flow("1", "a")));
    Iterator<Dataflow> all = flows.iterator();

    assertThat(all.next().name()).isEqualTo("a");
    assertThatThrownBy(all::next).isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void oneIsTheOnlyOne() {
    server.always(LIST, Adobe.items(flow("1", "a")));

    assertThat(flows.one().id()).isEqualTo("1");
    assertThat(queries()).containsExactly("limit=6");
  }

  @Test
  void oneOfNoneSaysWhereThereIsNone() {
    server.always(LIST, Adobe.items());

    assertThatThrownBy(flows::one)
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("there is no such dataflow in local platform, sandbox dev");
  }

  @Test
  void oneOfManyNamesFiveOfThem() {
    server.always(LIST, Adobe.items(flows(8)));

    assertThatThrownBy(flows::one)
        .hasMessage("there is more than one dataflow:" + " n1 (1), n2 (2), n3 (3), n4 (4), n5 (5)");
  }

  @Test
  void countingIsOneRequestAndKeepsTheLimit() {
    server.always(LIST, Step.json(200, "{\"count\": 95}"));

    assertThat(flows.count()).isEqualTo(95);
    assertThat(flows.limit(10).count()).isEqualTo(10);
    assertThat(queries()).containsOnly("count=true");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"count\":\"many\"}", "{\"count\":-1}", "{\"count\":1.5}", "[]"})
  void aCountThatIsNoneIsAnErrorOfTheService(String answer) {
    server.always(LIST, Step.json(200, answer));

    assertThatThrownBy(flows::count).isInstanceOf(ApiException.class);
  }

  @Test
  void whatTheServiceCannotCountIsCountedHere() {
    server.always(LIST, Adobe.items(flow("1", "a,b"), flow("2", "a")));

    assertThat(flows.named("a,b").count()).isEqualTo(1);
    assertThat(queries()).containsExactly("limit=50");
  }

  @Test
  void searchTakesThePlaceOfWhatWasAskedBefore() {
    server.always(SEARCH, Adobe.items(flow("1", "a")));

    assertThat(flows.named("x").search("state==enabled").limit(3).list()).hasSize(1);
    assertThat(server.heard(SEARCH))
        .extracting(Heard::body)
        .containsExactly("{\"queryString\":\"state==enabled\",\"limit\":3}");
  }

  @Test
  void thingsWithoutASearchSayWhatToTypeInstead() {
    assertThatThrownBy(() -> FlowRun.in(access).search("x"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "the service has no search for flow runs\nTry: aep().runs().where(\"field\", value)");
  }

  @Test
  void thingsThatTheServiceDoesNotSortSaySoInsteadOfComingInAnyOrder() {
    assertThatThrownBy(() -> Sandbox.in(access).orderBy("-name"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("the service does not sort sandboxes\nTry: list() them, and sort the list");
    assertThat(server.heard()).isEmpty();
  }

  @Test
  void anUnknownIdIsNotFoundAndAnUnknownNameIsNoSuchName() {
    String id = "fc3b8a6e-1a2b-4c3d-9e0f-0123456789ab";
    server.always(LIST + "/" + id, Step.json(404, "{}")).always(LIST, Adobe.items());

    assertThatThrownBy(() -> flows.get(id)).isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> flows.get("Orders"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "there is no dataflow \"Orders\" in local platform, sandbox dev"
                + "\nTry: aep().flows(), which lists them");
  }

  @Test
  void aNameThatSeveralHaveIsToldWithTheirIds() {
    server.always(LIST, Adobe.items(flow("1", "Orders"), flow("2", "Orders")));

    assertThatThrownBy(() -> flows.get("Orders"))
        .hasMessage("there is more than one dataflow: Orders (1), Orders (2)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t"})
  void nothingIsNoName(String name) {
    assertThatThrownBy(() -> flows.get(name)).isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> flows.named(name)).isInstanceOf(InvalidValueException.class);
    assertThat(server.heard()).isEmpty();
  }

  @Test
  void twentyAreShownAndTheRestIsCounted() {
    server.next(LIST, Adobe.items(flows(30)), Step.json(200, "{\"count\": 95}"));

    String shown = flows.toString();

    assertThat(shown).startsWith("95 dataflows in local platform, sandbox dev\nname ");
    assertThat(shown).contains("n20 ").doesNotContain("n21").endsWith("… and 75 more");
  }

  @Test
  void fewAreShownWithoutCounting() {
    server.always(LIST, Adobe.items(flows(20)));

    assertThat(flows.toTable().rows()).hasSize(20);
    assertThat(flows.toTable().after()).isEmpty();
    assertThat(queries()).containsOnly("limit=50");
  }

  @Test
  void anErrorIsShownInThePlaceOfTheTable() {
    server.always(LIST, Step.json(403, "{\"message\":\"not for you\"}"));

    assertThat(flows.toString())
        .startsWith("dataflows in local platform, sandbox dev: ")
        .contains("not for you");
  }

  @Test
  void aListInOnePieceIsAskedForWithoutALimit() {
    String specs = "GET " + Adobe.BASE + "/flowSpecs";
    server.always(specs, Adobe.items("{\"id\":\"1\",\"name\":\"CRMToAEP\",\"version\":\"1.0\"}"));

    assertThat(FlowSpec.in(access).toTable().rows())
        .containsExactly(List.of("CRMToAEP", "1.0", "0", "1"));
    assertThat(server.heard(specs)).extracting(Heard::query).containsExactly("");
  }

  private List<String> queries() {
    return server.heard(LIST).stream().map(Heard::query).toList();
  }

  private static String[] flows(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(number -> flow("" + number, "n" + number))
        .toArray(String[]::new);
  }

  private static String flow(String id, String name) {
    return "{\"id\":\"%s\",\"name\":\"%s\",\"state\":\"enabled\"}".formatted(id, name);
  }
}
