package io.github.aepdsl.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.error.AepException;
import io.github.aepdsl.error.HalfDoneException;
import io.github.aepdsl.error.IncompleteDraftException;
import io.github.aepdsl.flow.Dataflow;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same line again: it changes nothing, and it finishes what was begun. */
@Timeout(120)
class TableImport_TwiceTest {

  private static final String FIELD_GROUPS = "POST /schemaregistry/tenant/fieldgroups";
  private static final String SCHEMAS = "POST /schemaregistry/tenant/schemas";
  private static final String DATASETS = "POST /catalog/dataSets";
  private static final String SOURCES = "POST /sourceConnections";
  private static final String TARGETS = "POST /targetConnections";
  private static final String MAPPINGS = "POST /conversion/mappingSets";
  private static final String FLOWS = "POST /flows";

  @RegisterExtension final ImportOnPlatform on = new ImportOnPlatform();

  @Test
  void theSecondTimeNothingIsSentThatChangesAnything() {
    Dataflow first = on.orders().once().create();
    List<String> sent = changes();

    assertThat(on.orders().once().create().id()).isEqualTo(first.id());
    assertThat(sent).isEmpty();
  }

  @Test
  void aPlanSendsNothingThatChangesAnything() {
    List<String> sent = changes();

    assertThat(on.orders().once().plan().isDone()).isFalse();
    assertThat(sent).isEmpty();
  }

  @Test
  void thePlanOfWhatIsThereSaysSo() {
    on.orders().once().create();

    ImportPlan again = on.orders().once().plan();

    assertThat(again.isDone()).isTrue();
    assertThat(again.toString()).doesNotContain("POST").contains("which is there");
  }

  @Test
  void aPlanThatIsCarriedOutTwiceCreatesNothingTheSecondTime() {
    ImportPlan plan = on.orders().once().plan();

    assertThat(plan.create().id()).isEqualTo(plan.create().id());
    assertThat(on.counts().values()).containsOnly(1L);
  }

  @Test
  void laterItIsStillTheSame() {
    on.orders().every(Duration.ofDays(1)).delta("placed_at").create();
    on.clock().advance(Duration.ofDays(3));

    assertThat(on.orders().every(Duration.ofHours(24)).delta("placed_at").plan().isDone()).isTrue();
  }

  @Test
  void aStartThatHasPassedMeanwhileIsNoFault() {
    TableImport dated = on.orders().once().startingAt(on.clock().instant().plusSeconds(60));
    dated.create();
    on.clock().advance(Duration.ofDays(1));

    assertThat(dated.plan().isDone()).isTrue();
  }

  @Test
  void anotherScheduleUnderTheSameNameIsRefused() {
    on.orders().every(Duration.ofDays(1)).delta("placed_at").create();

    assertThatThrownBy(() -> on.orders().once().create())
        .isInstanceOf(IncompleteDraftException.class)
        .hasMessageContaining("there is another dataflow \"shop.orders into Orders\"")
        .hasMessageContaining("its frequency is day, not once");
  }

  @Test
  void anotherMappingUnderTheSameNameIsRefused() {
    on.orders().once().create();

    assertThatThrownBy(() -> on.orders().without("note").once().create())
        .isInstanceOf(IncompleteDraftException.class)
        .hasMessageContaining("its mapping set is another one");
  }

  @ParameterizedTest
  @ValueSource(strings = {FIELD_GROUPS, SCHEMAS, DATASETS, SOURCES, TARGETS, MAPPINGS, FLOWS})
  void whatFailsHalfWayIsTakenBack(String route) {
    Map<String, Long> before = on.counts();
    on.platform().faults().on(route).status(403);

    assertThatThrownBy(() -> on.orders().once().create()).isInstanceOf(AepException.class);
    assertThat(on.counts()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {SCHEMAS, DATASETS, SOURCES, TARGETS, MAPPINGS, FLOWS})
  void theSameLineFinishesWhatWasBegun(String route) {
    on.platform().faults().on(route).status(403);
    assertThatThrownBy(() -> on.orders().keepPartial().once().create())
        .isInstanceOf(HalfDoneException.class)
        .hasMessageContaining("still there: field group \"Orders columns\"");

    on.orders().once().create();

    assertThat(on.counts().values()).containsOnly(1L);
  }

  @ParameterizedTest
  @ValueSource(strings = {FIELD_GROUPS, SCHEMAS, DATASETS, SOURCES, TARGETS, MAPPINGS, FLOWS})
  void nothingIsThereTwiceWhenAnAnswerIsLost(String route) {
    on.platform().faults().on(route).storedThen(503);

    on.orders().once().create();

    assertThat(on.counts().values()).containsOnly(1L);
  }

  @Test
  void whatCannotBeTakenBackIsNamed() {
    on.platform().faults().on(FLOWS).status(403);
    on.platform().faults().on("DELETE /catalog/dataSets/{id}").status(403);

    assertThatThrownBy(() -> on.orders().once().create())
        .isInstanceOfSatisfying(
            HalfDoneException.class,
            half ->
                assertThat(half.remaining()).anyMatch(one -> one.startsWith("dataset \"Orders\"")))
        .hasMessageContaining("\ntaken back: mapping set")
        .hasMessageContaining("\nstill there: ")
        .hasMessageNotContaining("\\n")
        .hasMessageContaining("Try: the same line again: it takes what is there");
  }

  /** The requests from now on that are no reading. */
  private List<String> changes() {
    List<String> sent = new CopyOnWriteArrayList<>();
    on.platform()
        .listen(
            request -> {
              if (!request.method().equals("GET") && !request.path().contains("/ims/")) {
                sent.add(request.method() + " " + request.path());
              }
            },
            (inlet, message) -> {});
    return sent;
  }
}
