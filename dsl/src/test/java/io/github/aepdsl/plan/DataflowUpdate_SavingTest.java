package io.github.aepdsl.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.error.ApiException;
import io.github.aepdsl.error.InvalidValueException;
import io.github.aepdsl.error.StaleEtagException;
import io.github.aepdsl.flow.Dataflow;
import io.github.aepdsl.flow.DataflowUpdate;
import io.github.aepdsl.registry.MappingSet;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

@Timeout(60)
class DataflowUpdate_SavingTest {

  @RegisterExtension final ImportOnPlatform on = new ImportOnPlatform();

  @Test
  void nameAndDescriptionAreChangedAtOnce() {
    Dataflow saved = hourly().update().name("Orders 2").description("all of them").save();

    assertThat(saved.name()).isEqualTo("Orders 2");
    assertThat(saved.json().toString()).contains("all of them");
  }

  @Test
  void theScheduleIsChanged() {
    assertThat(hourly().update().schedule("day", 2).save().schedule()).isEqualTo("2 days");
  }

  @Test
  void whatTheServiceRefusesIsToldAsItsError() {
    DataflowUpdate seconds = hourly().update().schedule("second", 1);

    assertThatThrownBy(seconds::save).isInstanceOf(ApiException.class);
  }

  @Test
  void anotherMappingTakesThePlaceOfTheOldOneAndTheRestStays() {
    Dataflow flow = hourly();
    String mapping = MappingSet.in(on.access()).first().orElseThrow().id();

    Dataflow saved = flow.update().mapping(mapping, 0).save();

    assertThat(saved.json().toString()).contains("placed_at");
    assertThat(saved.update().mapping(mapping, 1).toString()).containsOnlyOnce("\"Mapping\"");
    assertThat(saved.trail().toString()).contains("mapping " + mapping + " (version 0)");
  }

  @Test
  void aStaleOneIsRefusedWithBothRevisions() {
    Dataflow flow = hourly();
    Dataflow.in(on.access()).get(flow.id()).rename("by somebody else");

    assertThatThrownBy(flow.update().description("mine")::save)
        .isInstanceOf(StaleEtagException.class)
        .hasMessageContaining(flow.etag());
  }

  @Test
  void aStaleOneIsMadeAnewOfTheLatestWhenAskedTo() {
    Dataflow flow = hourly();
    Dataflow.in(on.access()).get(flow.id()).rename("by somebody else");

    Dataflow saved = flow.update().description("mine").onLatest().save();

    assertThat(saved.name()).isEqualTo("by somebody else");
    assertThat(saved.json().toString()).contains("mine");
  }

  @Test
  void aChangeOfNothingIsRefused() {
    assertThatThrownBy(hourly().update()::save)
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("nothing of the dataflow is changed");
  }

  private Dataflow hourly() {
    return on.orders().every(Duration.ofHours(1)).delta("placed_at").create();
  }
}
