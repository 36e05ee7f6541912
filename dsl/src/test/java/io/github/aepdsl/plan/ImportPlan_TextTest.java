package io.github.aepdsl.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.error.IncompleteDraftException;
import io.github.aepdsl.testing.Adobe;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a plan prints, before anything is there. */
@Timeout(60)
class ImportPlan_TextTest {

  @RegisterExtension final DocumentedTenant tenant = new DocumentedTenant();

  @BeforeEach
  void start() {
    tenant.columns(
        """
        {"name":"id","type":"string","xdm":{"type":"string"}},
        {"name":"total","type":"double","xdm":{"type":"number"}},
        {"name":"count","type":"long","xdm":{"type":"integer",
         "minimum":-9007199254740991,"maximum":9007199254740991}},
        {"name":"PLACED AT","type":"string","meta:xdmType":"date-time",
         "xdm":{"type":"string","format":"date-time"}}""");
  }

  @Test
  void aPlanPrintsEveryCallInOrderWithItsBody() throws IOException {
    TableImport orders = orders().once().startingAt(Instant.parse("2100-01-01T00:00:00Z"));

    assertThat(orders.plan()).hasToString(golden("orders.txt"));
  }

  @Test
  void aPlanWithoutFieldsOfItsOwnHasNoFieldGroup() {
    TableImport ids = orders().without("total").without("count").without("PLACED AT");

    assertThat(ids.once().plan().toString())
        .startsWith("plan: ")
        .contains("1 create  schema \"Orders\"")
        .doesNotContain("field group");
  }

  @Test
  void aPlanSaysWhatTheColumnsThatItMapsLose() {
    tenant.columns(
        """
        {"name":"id","type":"string","xdm":{"type":"string"}},
        {"name":"n","type":"long","meta":{"note":"64 bits"},"xdm":{"type":"integer"}},
        {"name":"d","type":"double","meta":{"note":"rounded"},"xdm":{"type":"number"}}""");

    var plan = tenant.table("shop.orders").into("Orders").map("id", "_id").without("d").once();

    assertThat(plan.plan().toString()).endsWith("\nnote: column n: 64 bits\nnext: .create()");
    assertThat(plan.plan().summary().toString())
        .contains("note: column n")
        .doesNotContain("rounded");
  }

  @Test
  void aSourceThatHasNoTablesIsRefused() {
    tenant.get(Adobe.BASE + "/flowSpecs", DocumentedTenant.flowSpecs("another"));

    assertThatThrownBy(() -> orders().once().plan())
        .isInstanceOf(IncompleteDraftException.class)
        .hasMessageContaining("base connection \"shop\" is no source of tables");
  }

  @Test
  void twoDatasetsOfThatNameAreRefused() {
    tenant.get(
        DocumentedTenant.DATASETS, "{\"a\":{\"name\":\"Orders\"},\"b\":{\"name\":\"Orders\"}}");
    tenant.get(DocumentedTenant.REGISTRY + "/tenant/schemas/", "{\"$id\":\"s\"}");

    assertThatThrownBy(() -> orders().once().plan())
        .isInstanceOf(IncompleteDraftException.class)
        .hasMessageContaining("there are 2 datasets \"Orders\"");
  }

  private TableImport orders() {
    return tenant
        .table("shop.orders")
        .into("Orders")
        .map("id", "_id")
        .map("total", "_acme.money.total");
  }

  private static String golden(String name) throws IOException {
    try (var file = ImportPlan_TextTest.class.getResourceAsStream("/plan/" + name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
    }
  }
}
