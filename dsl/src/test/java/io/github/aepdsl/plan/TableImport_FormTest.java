package io.github.aepdsl.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.explore.TableFilter;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The draft as its own documentation; nothing is sent for it. */
class TableImport_FormTest {

  @RegisterExtension final DocumentedTenant tenant = new DocumentedTenant();

  @Test
  void theFormSaysWhatIsSetWhatIsDefaultAndWhatIsMissing() {
    assertThat(orders())
        .hasToString(
            """
            import of table "shop.orders" of base connection "shop" in local platform, sandbox dev
            field            value
            dataset          Orders
            map id           _id
            without          note
            other columns    _(tenant).orders.(column)       default
            schedule                                         missing
            delta                                            missing
            start            as soon as possible             default
            name             shop.orders into Orders         default
            new schema of    records                         default
            if a call fails  what was created is taken back  default
            next: .once()  or  .every(Duration.ofHours(1)).delta("column")""");
  }

  @Test
  void aScheduleWithoutADeltaColumnAsksForIt() {
    assertThat(orders().every(Duration.ofHours(2)).toString())
        .contains("schedule         2 hours")
        .endsWith("next: .delta(\"column\")");
  }

  @Test
  void aCompleteOneLeadsToPlanAndCreate() {
    assertThat(orders().once().toString()).doesNotContain("missing").endsWith(".plan()  .create()");
  }

  @Test
  void aStepLeavesTheDraftBeforeItAsItWas() {
    TableImport before = orders();
    String text = before.toString();

    before.once().map("x", "y").named("z").keepPartial().asEvents();

    assertThat(before).hasToString(text);
  }

  @Test
  void aTableSaysHowItIsBroughtIn() {
    assertThat(tenant.table("shop.orders").toString())
        .endsWith("next: .columns()  .preview()  .into(\"dataset\")");
  }

  @Test
  void aTableSaysWhichRowsAreWanted() {
    TableFilter large = TableFilter.moreThan("total", 100);

    assertThat(tenant.table("shop.orders").where(large).toString())
        .contains(", rows where total > 100\n");
  }

  private TableImport orders() {
    return tenant.table("shop.orders").into("Orders").map("id", "_id").without("note");
  }
}
