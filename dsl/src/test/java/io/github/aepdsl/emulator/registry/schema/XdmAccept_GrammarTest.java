package io.github.aepdsl.emulator.registry.schema;

import static io.github.aepdsl.emulator.OnRegistry.EVENT;
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

/** Which Accept headers are taken where, and what each trait does to what is shown. */
class XdmAccept_GrammarTest {

  private static final String FORM = "application/vnd.adobe.%s+json";

  @RegisterExtension final OnPlatform on = new OnPlatform();

  private final OnRegistry at = new OnRegistry(on);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "xed",
        "xdm",
        "xed-id",
        "xdm-id",
        "xed-full",
        "xed-notext",
        "xed-full-notext",
        "xed-full-desc",
        "xed-full-notext-desc",
        "xdm-full-flat",
        "xed-deprecatefield",
        "xed-full-deprecated",
      })
  void everyDocumentedFormIsTakenForAListWithoutAndForALookupWithAVersion(String form)
      throws Exception {
    String accept = FORM.formatted(form);
    String profile = "/global/classes/_xdm.context.profile";

    assertThat(at.get("/global/classes", accept).status()).isEqualTo(200);
    assertThat(at.get("/global/classes", accept + "; version=1").status()).isEqualTo(400);
    assertThat(at.get(profile, accept + "; version=1").status()).isEqualTo(200);
    assertThat(at.get(profile, accept + ";version=1.0").status()).isEqualTo(200);
    assertThat(at.get(profile, accept).status()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*/*",
        "application/json",
        "application/vnd.adobe.xed",
        "application/vnd.adobe.xyz+json",
        "application/vnd.adobe.xed-everything+json",
        "application/vnd.adobe.xed+json; charset=utf-8",
        "application/vnd.adobe.xed+xml",
        "application/vnd.adobe.XED+json",
      })
  void anythingElseIsRefusedAndRepeatedInTheAnswer(String accept) throws Exception {
    Answer list = at.get("/tenant/schemas", accept);
    Answer one = at.get("/tenant/schemas/x", accept);

    assertThat(list.at("/type")).endsWith("/XDM-1006-400");
    assertThat(list.at("/detail"))
        .startsWith("The supplied Accept header is not valid: " + accept + " - ");
    assertThat(one.at("/type")).endsWith("/XDM-1007-400");
  }

  @ParameterizedTest
  @CsvSource({"0", "2", "10"})
  void anotherMajorVersionIsNotAcceptable(String version) throws Exception {
    Answer answer =
        at.get(
            "/global/classes/_xdm.context.profile",
            "application/vnd.adobe.xed+json; version=" + version);

    assertThat(answer.status()).isEqualTo(406);
    assertThat(answer.at("/detail")).isEqualTo("There is no version " + version + " of it.");
  }

  @Test
  void theStandardNotationNamesWhatIsRequiredAsItNamesTheFields() throws Exception {
    String id = at.schema("E", EVENT);

    Answer standard = at.get(one("schemas", id), FORM.formatted("xdm-full") + "; version=1");

    assertThat(standard.json().path("properties").propertyNames())
        .contains("@id", "xdm:timestamp", "xdm:eventType")
        .doesNotContain("_id", "timestamp");
    assertThat(standard.json().path("required").valueStream().map(name -> name.asString("")))
        .containsExactly("@id", "xdm:timestamp");
  }

  @Test
  void idsAreTheSameFourKeysInEveryNotation() throws Exception {
    at.schema("E", EVENT);

    Answer xed = at.get("/tenant/schemas", FORM.formatted("xed-id"));
    Answer xdm = at.get("/tenant/schemas", FORM.formatted("xdm-id"));

    assertThat(xed.json().path("results").path(0).propertyNames())
        .containsExactly("title", "$id", "meta:altId", "version");
    assertThat(xdm.json().path("results")).isEqualTo(xed.json().path("results"));
  }

  @Test
  void aFlatViewListsOnlyFieldsThatHaveNoneBelow() throws Exception {
    String group = at.fieldGroup("G", "\"o\": {\"type\":\"object\",\"properties\":{\"a\":{}}}");
    String id = at.schema("E", EVENT, group);

    Answer flat = at.get(one("schemas", id), FORM.formatted("xed-flat") + "; version=1");

    assertThat(flat.json().path("properties").propertyNames())
        .contains("_id", "timestamp", "_aepdsl/o/a")
        .doesNotContain("_aepdsl", "_aepdsl/o");
  }

  @Test
  void aFieldThatIsCalledTitleSurvivesTheViewWithoutText() throws Exception {
    String group =
        at.fieldGroup("G", "\"title\": {\"type\":\"string\",\"description\":\"What is said\"}");
    String id = at.schema("E", EVENT, group);

    Answer shown = at.get(one("schemas", id), FORM.formatted("xed-full-notext") + "; version=1");

    assertThat(shown.at("/properties/_aepdsl/properties/title/type")).isEqualTo("string");
    assertThat(shown.text()).doesNotContain("What is said");
  }

  @Test
  void descriptorsAreShownWithTheSchemaTheyDescribe() throws Exception {
    String id = at.schema("E", EVENT);
    String other = at.schema("F", EVENT);
    String body =
        """
        {"@type": "xdm:descriptorIdentity", "xdm:sourceSchema": "%s", "xdm:sourceVersion": 1,
         "xdm:sourceProperty": "/producedBy", "xdm:namespace": "Email"}"""
            .formatted(id);
    String descriptor = at.registry("POST", "/tenant/descriptors", body).at("/@id");
    String desc = FORM.formatted("xed-full-desc") + "; version=1";

    assertThat(at.get(one("schemas", id), desc).at("/meta:descriptors/0/@id"))
        .isEqualTo(descriptor);
    assertThat(at.get(one("schemas", other), desc).json().path("meta:descriptors").isEmpty())
        .isTrue();
  }
}
