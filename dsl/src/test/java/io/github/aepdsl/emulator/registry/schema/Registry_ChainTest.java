package io.github.aepdsl.emulator.registry.schema;

import static io.github.aepdsl.emulator.OnRegistry.EVENT;
import static io.github.aepdsl.emulator.OnRegistry.PROFILE;
import static io.github.aepdsl.emulator.OnRegistry.one;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.Answer;
import io.github.aepdsl.emulator.OnPlatform;
import io.github.aepdsl.emulator.OnRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From the tenant's id to a schema with fields of its own. */
class Registry_ChainTest {

  private static final String TOTAL = "\"total\": { \"type\": \"number\" }";

  @RegisterExtension final OnPlatform on = new OnPlatform();

  private final OnRegistry at = new OnRegistry(on);

  @Test
  void tellsTheTenantWithoutItsUnderscoreAndCounts() throws Exception {
    at.schema("Orders", PROFILE);

    Answer stats = at.registry("GET", "/stats/", null);

    assertThat(stats.at("/tenantId")).isEqualTo("aepdsl");
    assertThat(stats.at("/counts/schemas")).isEqualTo("1");
    assertThat(stats.at("/counts/mixins")).isEqualTo("0");
    assertThat(stats.at("/recentlyCreatedResources/0/title")).isEqualTo("Orders");
    assertThat(stats.at("/recentlyCreatedResources/0/meta:created")).endsWith("GMT+0000 (UTC)");
    assertThat(stats.at("/classUsage/0/numberOfSchemas")).isEqualTo("1");
  }

  @Test
  void addsToAFieldGroupWhatTheReferenceLists() throws Exception {
    Answer made =
        at.registry(
            "POST", "/tenant/fieldgroups", OnRegistry.fieldGroupBody("Columns", "_aepdsl", TOTAL));

    assertThat(made.status()).isEqualTo(201);
    assertThat(made.at("/$id")).matches("https://ns.adobe.com/aepdsl/mixins/[0-9a-f]{48}");
    assertThat(made.at("/meta:altId")).matches("_aepdsl.mixins.[0-9a-f]{48}");
    assertThat(made.at("/meta:resourceType")).isEqualTo("mixins");
    assertThat(made.at("/version")).isEqualTo("1.0");
    assertThat(made.at("/meta:tenantNamespace")).isEqualTo("_aepdsl");
    assertThat(made.at("/meta:registryMetadata/eTag")).matches("[0-9a-f]{64}");
    assertThat(
            made.at("/definitions/customFields/properties/_aepdsl/properties/total/meta:xdmType"))
        .isEqualTo("number");
  }

  @Test
  void derivesClassAndExtensionsOfASchema() throws Exception {
    Answer made = at.registry("POST", "/tenant/schemas/", OnRegistry.schemaBody("E", EVENT));

    assertThat(made.at("/meta:class")).isEqualTo(EVENT);
    assertThat(made.at("/refs/0")).isEqualTo(EVENT);
    assertThat(made.json().path("meta:extends").valueStream().map(each -> each.asString("")))
        .containsExactly(
            EVENT,
            "https://ns.adobe.com/xdm/data/time-series",
            "https://ns.adobe.com/xdm/context/identitymap");
  }

  @Test
  void resolvesASchemaIntoOneTree() throws Exception {
    String group = at.fieldGroup("Columns", TOTAL);
    String id =
        at.schema("O", EVENT, group, "https://ns.adobe.com/xdm/context/profile-person-details");

    Answer full = at.full("schemas", id);

    assertThat(full.json().has("allOf")).isFalse();
    assertThat(full.at("/required/0")).isEqualTo("_id");
    assertThat(full.at("/properties/_aepdsl/properties/total/type")).isEqualTo("number");
    assertThat(full.at("/properties/timestamp/meta:xdmType")).isEqualTo("date-time");
    assertThat(full.at("/properties/person/meta:referencedFrom"))
        .isEqualTo("https://ns.adobe.com/xdm/context/person");
    assertThat(full.at("/properties/person/properties/name/properties/fullName/type"))
        .isEqualTo("string");
  }

  @Test
  void findsAResourceByEitherOfItsNames() throws Exception {
    Answer made = at.registry("POST", "/tenant/schemas", OnRegistry.schemaBody("O", PROFILE));

    assertThat(at.full("schemas", made.at("/meta:altId")).at("/title")).isEqualTo("O");
    assertThat(at.full("schemas", made.at("/$id")).at("/title")).isEqualTo("O");
  }

  @Test
  void bumpsTheMinorVersionWithAFieldGroupThatIsAdded() throws Exception {
    String id = at.schema("O", PROFILE);
    String group = at.fieldGroup("Columns", TOTAL);
    String patch =
        "[{\"op\":\"add\",\"path\":\"/allOf/-\",\"value\":{\"$ref\":\"%s\"}}]".formatted(group);

    Answer changed = at.registry("PATCH", one("schemas", id), patch);

    assertThat(changed.status()).isEqualTo(200);
    assertThat(changed.at("/version")).isEqualTo("1.1");
    assertThat(changed.text()).contains("\"meta:extends\"", group);
  }

  @Test
  void takesBackWhatItShowedAsAReplacement() throws Exception {
    String id = at.schema("O", PROFILE);
    String raw = at.get(one("schemas", id), "application/vnd.adobe.xed+json; version=1").text();

    Answer put = at.registry("PUT", one("schemas", id), raw.replace("\"O\"", "\"P\""));

    assertThat(put.status()).isEqualTo(200);
    assertThat(put.at("/title")).isEqualTo("P");
  }

  @Test
  void deletesForGood() throws Exception {
    String id = at.schema("O", PROFILE);

    assertThat(at.registry("DELETE", one("schemas", id), null).status()).isEqualTo(204);
    assertThat(at.full("schemas", id).status()).isEqualTo(404);
  }

  @Test
  void keepsSandboxesApart() throws Exception {
    String id = at.schema("O", PROFILE);

    Answer other =
        on.service("GET", RegistryService.BASE + one("schemas", id), null)
            .with("Accept", "application/vnd.adobe.xed+json; version=1")
            .with("x-sandbox-name", "stage")
            .send();

    assertThat(other.status()).isEqualTo(404);
  }

  @Test
  void makesUnionsOfSchemasThatProfileTakes() throws Exception {
    String id = at.schema("O", PROFILE, "https://ns.adobe.com/xdm/context/identitymap");
    String tag = "[{\"op\":\"add\",\"path\":\"/meta:immutableTags\",\"value\":[\"union\"]}]";

    assertThat(at.registry("PATCH", one("schemas", id), tag).status()).isEqualTo(200);
    assertThat(at.get("/tenant/unions", "application/vnd.adobe.xed-id+json").at("/results/0/$id"))
        .isEqualTo(PROFILE + "__union");
    assertThat(at.full("unions", PROFILE + "__union").at("/properties/identityMap/meta:xdmType"))
        .isEqualTo("map");
  }

  @Test
  void showsASampleRowInTheNotationThatIsAskedFor() throws Exception {
    String id = at.schema("O", EVENT);

    assertThat(at.registry("GET", "/rpc/sampledata/" + alt(id), null).at("/timestamp"))
        .isEqualTo("2018-11-12T20:20:39+00:00");
    assertThat(
            at.get("/rpc/sampledata/" + alt(id), "application/vnd.adobe.xdm+json; version=1")
                .at("/@id"))
        .isEqualTo("/uri-reference");
  }

  private static String alt(String id) {
    return XdmId.alt(id);
  }
}
