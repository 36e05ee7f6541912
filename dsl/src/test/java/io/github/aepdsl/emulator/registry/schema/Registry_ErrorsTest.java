package io.github.aepdsl.emulator.registry.schema;

import static io.github.aepdsl.emulator.OnRegistry.PROFILE;
import static io.github.aepdsl.emulator.OnRegistry.one;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.Answer;
import io.github.aepdsl.emulator.OnPlatform;
import io.github.aepdsl.emulator.OnRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every error of the Schema Registry, in its documented shape. */
class Registry_ErrorsTest {

  private static final String XED = "application/vnd.adobe.xed+json";

  @RegisterExtension final OnPlatform on = new OnPlatform();

  private final OnRegistry at = new OnRegistry(on);

  @Test
  void wantsAnAcceptHeaderWithoutVersionForAList() throws Exception {
    Answer missing = at.registry("GET", "/tenant/schemas", null);
    Answer versioned = at.get("/tenant/schemas", XED + "; version=1");

    assertThat(assertError(missing, "1006-400", "Accept header invalid"))
        .endsWith("should look like application/vnd.adobe.{xed|xdm}+json");
    assertThat(assertError(versioned, "1006-400", "Accept header invalid"))
        .startsWith("The supplied Accept header is not valid: " + XED + "; version=1 - A valid");
  }

  @Test
  void wantsAVersionForALookup() throws Exception {
    String id = at.schema("O", PROFILE);

    assertThat(assertError(at.get(one("schemas", id), XED), "1007-400", "Accept header invalid"))
        .endsWith("+json; version=1 (Version should be specified)");
    assertThat(at.get(one("schemas", id), XED + "; version=2").status()).isEqualTo(406);
  }

  @Test
  void wantsTheStandardNotationForDescriptors() throws Exception {
    assertThat(assertError(at.get("/tenant/descriptors", XED), "1008-400", "Accept header invalid"))
        .endsWith("application/vnd.adobe.xdm-id+json");
    assertThat(
            assertError(at.get("/tenant/descriptors/x", XED), "1009-400", "Accept header invalid"))
        .endsWith("application/vnd.adobe.xdm+json");
  }

  @ParameterizedTest
  @CsvSource({
    "/tenant/classes/x,     1010-404, Resource not found",
    "/tenant/fieldgroups/x, 1011-404, Resource not found",
    "/tenant/mixins/x,      1011-404, Resource not found",
    "/tenant/schemas/x,     1012-404, Resource Not Found",
    "/tenant/datatypes/x,   1013-404, Resource not found",
    "/tenant/unions/x,      1015-404, Resource not found",
    "/global/behaviors/x,   1016-404, Resource not found"
  })
  void hasACodeForEachKindThatIsMissing(String path, String code, String title) throws Exception {
    assertThat(assertError(at.get(path, XED + "; version=1"), code, title))
        .isEqualTo("Requested resource x with version 1 is not found");
  }

  @Test
  void missesADescriptor() throws Exception {
    assertError(
        at.registry("GET", "/tenant/descriptors/x", null), "1014-404", "Resource not found");
  }

  @Test
  void wantsCustomFieldsUnderTheTenantsNamespace() throws Exception {
    String body = OnRegistry.fieldGroupBody("C", "_other", "\"a\": { \"type\": \"string\" }");

    Answer answer = at.registry("POST", "/tenant/fieldgroups", body);

    assertThat(assertError(answer, "1021-400", "Namespace validation error"))
        .startsWith("A custom field is defined under an invalid namespace.");
  }

  @Test
  void letsNoTwoResourcesOfAnyKindHaveOneTitle() throws Exception {
    String id = at.schema("Orders", PROFILE);
    String group = OnRegistry.fieldGroupBody("Orders", "_aepdsl", "");

    Answer answer = at.registry("POST", "/tenant/fieldgroups", group);

    assertThat(assertError(answer, "1521-400", "Title not unique"))
        .isEqualTo(
            "Object titles must be unique. An object %s already exists with the same title"
                .formatted(id));
  }

  @Test
  void wantsAnIdentityOfASchemaForProfile() throws Exception {
    String id = at.schema("O", PROFILE);
    String tag = "[{\"op\":\"add\",\"path\":\"/meta:immutableTags\",\"value\":[\"union\"]}]";

    assertError(
        at.registry("PATCH", one("schemas", id), tag),
        "1528-400",
        "Union descriptor validation error");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{}",
        "{\"title\":\"x\"}",
        "{\"allOf\":[{\"$ref\":\"https://ns.adobe.com/xdm/context/profile\"}]}",
        "{\"title\":\"x\",\"allOf\":[{\"$ref\":\"https://ns.adobe.com/xdm/data/record\"}]}"
      })
  void namesWhatABodyLacksWithACodeOfOurs(String body) throws Exception {
    assertError(at.registry("POST", "/tenant/schemas", body), "9001-400", "Invalid body");
  }

  @Test
  void refusesAReferenceToNothing() throws Exception {
    String body = OnRegistry.schemaBody("x", PROFILE, "https://ns.adobe.com/aepdsl/mixins/0");

    assertError(at.registry("POST", "/tenant/schemas", body), "9002-400", "Unknown reference");
  }

  @Test
  void letsASchemaWithADatasetOnlyGrow() throws Exception {
    String group = at.fieldGroup("C", "\"a\": { \"type\": \"string\" }");
    at.dataset("Orders", at.schema("O", PROFILE, group));
    String path = "/definitions/customFields/properties/_aepdsl/properties/";
    String add = patch("add", path + "b", ",\"value\":{\"type\":\"integer\"}");
    String retype = patch("replace", path + "a", ",\"value\":{\"type\":\"integer\"}");

    assertThat(at.registry("PATCH", one("fieldgroups", group), add).status()).isEqualTo(200);
    for (String breaking : new String[] {retype, patch("remove", path + "a", "")}) {
      assertError(
          at.registry("PATCH", one("fieldgroups", group), breaking), "9003-400", "Breaking change");
    }
    assertThat(at.full("fieldgroups", group).at("/properties/_aepdsl/properties/a/type"))
        .isEqualTo("string");
  }

  @Test
  void deletesNothingThatIsUsed() throws Exception {
    String group = at.fieldGroup("C", "");
    String schema = at.schema("O", PROFILE, group);
    String dataset = at.dataset("Orders", schema);

    assertError(
        at.registry("DELETE", one("fieldgroups", group), null), "9004-400", "Resource in use");
    assertError(at.registry("DELETE", one("schemas", schema), null), "9004-400", "Resource in use");
    at.catalog("DELETE", "/dataSets/" + dataset, null);
    assertThat(at.registry("DELETE", one("schemas", schema), null).status()).isEqualTo(204);
  }

  @Test
  void refusesAPatchThatLeadsToNothing() throws Exception {
    String id = at.schema("O", PROFILE);

    assertError(
        at.registry("PATCH", one("schemas", id), patch("remove", "/nowhere", "")),
        "9001-400",
        "Invalid body");
  }

  @Test
  void changesNothingOfAdobes() throws Exception {
    Answer answer = at.registry("DELETE", "/tenant/classes/_xdm.context.profile", null);

    assertThat(assertError(answer, "9001-400", "Invalid body")).contains("not a resource of");
  }

  private static String patch(String op, String path, String value) {
    return "[{\"op\":\"%s\",\"path\":\"%s\"%s}]".formatted(op, path, value);
  }

  /** Checks the shape; gives back what the error says. */
  private static String assertError(Answer answer, String code, String title) {
    int status = Integer.parseInt(code.substring(code.length() - 3));
    assertThat(answer.at("/type")).isEqualTo("http://ns.adobe.com/aep/errors/XDM-" + code);
    assertThat(answer.at("/title")).isEqualTo(title);
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.json().path("status").intValue()).isEqualTo(status);
    assertThat(answer.at("/report/registryRequestId")).hasSize(36);
    assertThat(answer.at("/report/timestamp")).matches("\\d{2}-\\d{2}-\\d{4} \\d{2}:\\d{2}:\\d{2}");
    assertThat(answer.at("/report/detailed-message")).isEqualTo(answer.at("/detail"));
    assertThat(answer.json().path("report").path("sub-errors").isArray()).isTrue();
    return answer.at("/detail");
  }
}
