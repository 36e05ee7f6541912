package io.github.aepdsl.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.error.ApiException;
import io.github.aepdsl.flow.Dataflow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A dataflow that is a draft first. */
@Timeout(60)
class TableImport_DraftTest {

  @RegisterExtension final ImportOnPlatform on = new ImportOnPlatform();

  @Test
  void itBeginsAsADraftAndSaysThatItWasCreated() {
    Dataflow flow = draft().create();

    assertThat(flow.state()).isEqualTo("draft");
    assertThat(flow).asString().startsWith("dataflow \"shop.orders into Orders\" created in ");
  }

  @Test
  void aDraftCannotBeEnabled() {
    Dataflow flow = draft().create();

    assertThatThrownBy(flow::enable).isInstanceOf(ApiException.class);
  }

  @Test
  void itIsEnabledOnceItIsPublished() {
    Dataflow flow = draft().create().publish();

    assertThat(flow.state()).isEqualTo("enabled");
    assertThat(flow).asString().contains(" published in ");
  }

  @Test
  void theSecondTimeItIsFoundAndNothingIsThereTwice() {
    draft().create();

    assertThat(draft().create()).asString().contains(" found in ");
    assertThat(on.counts().values()).containsOnly(1L);
  }

  @Test
  void thePlanSaysWhichCallMakesADraft() {
    assertThat(draft().plan().toString()).contains("/flows?mode=draft");
    assertThat(draft().plan().summary().toString())
        .contains("7 create  dataflow")
        .doesNotContain("{");
  }

  private TableImport draft() {
    return on.orders().once().asDraft();
  }
}
