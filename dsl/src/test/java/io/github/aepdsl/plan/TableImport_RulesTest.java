package io.github.aepdsl.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.aepdsl.error.IncompleteDraftException;
import io.github.aepdsl.error.InvalidValueException;
import io.github.aepdsl.error.Problem;
import io.github.aepdsl.registry.Dataset;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is refused before anything is created; all of it at once. */
@Timeout(120)
class TableImport_RulesTest {

  @RegisterExtension final ImportOnPlatform on = new ImportOnPlatform();

  @Test
  void allThatIsWrongIsToldAtOnceAndNothingIsCreated() {
    TableImport wrong =
        on.orders()
            .map("totl", "_aepdsl.orders.total")
            .map("total", "_acme.orders.total")
            .map("note", "_aepdsl.orders.my-note")
            .every(Duration.ofMinutes(5))
            .delta("paid");

    assertThat(problems(wrong))
        .containsExactly(
            "shop.orders has no column \"totl\" - did you mean 'total'?",
            "column \"total\": _acme.orders.total is no field of the class"
                + " - did you mean '_aepdsl.orders.total'?",
            "column \"note\": \"my-note\" is no name of a field"
                + " but must be letters, digits and underscores, no underscore first",
            "it runs every 5m but must be 15 minutes or more apart",
            "delta(\"paid\") is no time - did you mean 'placed_at'?");
    assertThat(Dataset.in(on.access()).count()).isZero();
  }

  @Test
  void theScheduleIsMissingUntilItIsSaid() {
    assertThat(problems(on.orders())).containsExactly("the schedule is missing");
  }

  @Test
  void aRepeatedImportNeedsATimeThatTellsWhatIsNew() {
    assertThat(problems(on.orders().every(Duration.ofHours(1))))
        .containsExactly(
            "delta(column) is missing: every(...) needs a time that tells what is new");
  }

  @Test
  void aSingleImportTakesNone() {
    assertThat(problems(on.orders().once().delta("placed_at")))
        .containsExactly("delta(...) goes with every(...), not with once()");
  }

  @Test
  void aPeriodIsInWholeMinutes() {
    assertThat(problems(on.orders().every(Duration.ofSeconds(1000)).delta("placed_at")))
        .containsExactly("it runs every 16m40s but must be whole minutes");
  }

  @Test
  void aPastStartIsRefused() {
    assertThat(problems(on.orders().once().startingAt(Instant.EPOCH)))
        .containsExactly("it starts at 1970-01-01T00:00:00Z, which is past");
  }

  @Test
  void whoWantsItToStartNowIsToldToLeaveOutTheStart() {
    TableImport now = on.orders().once().startingAt(on.clock().instant().minusMillis(1));

    assertThatThrownBy(now::plan)
        .hasMessageContaining("which is past")
        .hasMessageEndingWith(
            "Try: leave out .startingAt(...): it then starts as soon as possible");
  }

  @Test
  void twoColumnsDoNotShareAField() {
    assertThat(problems(on.orders().map("note", "_aepdsl.orders.Total").once()))
        .containsExactly("columns \"total\" and \"note\" both go to _aepdsl.orders.Total");
  }

  @Test
  void aFieldHoldsAValueOrOtherFields() {
    assertThat(problems(on.orders().map("note", "_aepdsl.orders").once()))
        .singleElement()
        .asString()
        .startsWith("_aepdsl.orders cannot hold a value and _aepdsl.orders.");
  }

  @Test
  void eventsNeedAnIdAndATime() {
    assertThat(problems(on.connection().table("shop.orders").into("E").asEvents().once()))
        .containsExactlyInAnyOrder(
            "every row needs _id: .map(\"column\", \"_id\")",
            "every row needs timestamp: .map(\"column\", \"timestamp\")");
  }

  @Test
  void aDatasetThatIsThereKeepsItsFields() {
    on.orders().without("note").once().create();

    assertThat(problems(on.orders().named("other").once()))
        .containsExactly(
            "column \"note\": schema \"Orders\" has no field _aepdsl.orders.note"
                + " but can be left out by .without(\"note\")");
  }

  @Test
  void aColumnWhoseValuesNeverFitTheFieldIsToldWithAllElse() {
    on.orders().once().create();
    TableImport wrong =
        on.orders()
            .named("other")
            .map("total", "_aepdsl.orders.paid")
            .without("paid")
            .map("note", "_aepdsl.orders.total");

    assertThat(problems(wrong))
        .containsExactly(
            "column \"total\": a number is never a boolean, as _aepdsl.orders.paid is"
                + " but can be left out by .without(\"total\")",
            "the schedule is missing");
  }

  @Test
  void aFieldOfTheClassTakesNoTruthForATime() {
    assertThat(
            problems(on.orders().asEvents().map("paid", "timestamp").without("placed_at").once()))
        .containsExactly(
            "column \"paid\": a boolean is never a time, as timestamp is"
                + " but can be left out by .without(\"paid\")");
  }

  @Test
  void aWrongTableIsToldWithTheNearest() {
    TableImport wrong = on.connection().table("shop.order").into("Orders").once();

    assertThatThrownBy(wrong::plan)
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("shop.orders");
  }

  @Test
  void noPeriodAtAllIsRefusedByItsStep() {
    assertThatThrownBy(() -> on.orders().every(Duration.ZERO))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("every(period) takes a period, not PT0S");
  }

  @Test
  void whatIsThereAndDiffersIsToldWithAnotherName() {
    on.orders().every(Duration.ofHours(2)).delta("placed_at").create();

    assertThatThrownBy(() -> on.orders().every(Duration.ofHours(3)).delta("placed_at").create())
        .hasMessageContaining("interval")
        .hasMessageContaining("Try: .named(\"...\") before .plan()");
  }

  @Test
  void theLineThatFailedIsNotAdvisedAgain() {
    assertThatThrownBy(() -> on.orders().map("totl", "_aepdsl.orders.total").once().plan())
        .hasMessageContaining("did you mean 'total'?")
        .hasMessageEndingWith("Try: correct the draft as said above");
  }

  private static List<String> problems(TableImport draft) {
    return catchThrowableOfType(IncompleteDraftException.class, draft::plan).problems().stream()
        .map(Problem::toString)
        .toList();
  }
}
