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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What bodies of each kind have to keep to, and what is made of those that do. */
class Registry_RulesTest {

  private static final String IDENTITY_MAP = "https://ns.adobe.com/xdm/context/identitymap";

  @RegisterExtension final OnPlatform on = new OnPlatform();

  private final OnRegistry at = new OnRegistry(on);

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          fieldgroups => {'title':' '} => 9001 => A title is required.
          fieldgroups => {'type':'object'} => 9001 => A title is required.
          fieldgroups => {'title':'x','properties':{'a':{}}} => 1021 => A custom field is defined under an invalid namespace.
          fieldgroups => {'title':'x','properties':{'_aepdsl':{},'a':{}}} => 1021 => A custom field is defined under an invalid namespace.
          fieldgroups => {'title':'x','allOf':[{'$ref':'https://ns.adobe.com/gone'}]} => 9002 => There is no resource https://ns.adobe.com/gone.
          fieldgroups => {'title':'x','allOf':[{'$ref':'#/definitions/gone'}]} => 9002 => There is no resource #/definitions/gone.
          fieldgroups => {'title':'x','properties':{'_aepdsl':{'properties':{'a':{'$ref':'https://gone'}}}}} => 9002 => There is no resource https://gone.
          classes     => {'title':'x','properties':{'a':{}}} => 1021 => A custom field is defined under an invalid namespace.
          schemas     => {'title':'x','allOf':[]} => 9001 => allOf has to name exactly one class, it names 0.
          schemas     => {'title':'x','allOf':[{'$ref':'PROFILE'},{'$ref':'EVENT'}]} => 9001 => allOf has to name exactly one class, it names 2.
          schemas     => {'title':'x','allOf':[{'$ref':'PROFILE'},{'$ref':'https://ns.adobe.com/gone'}]} => 9002 => There is no resource https://ns.adobe.com/gone.
          schemas     => {'title':'x','allOf':[{'$ref':'PROFILE'}],'meta:immutableTags':['union']} => 1528 => A schema for Profile needs identityMap
          """)
  void whatABodyLacksIsSaid(String kind, String body, String code, String detail) throws Exception {
    Answer answer =
        at.registry(
            "POST",
            "/tenant/" + kind,
            body.replace('\'', '"').replace("PROFILE", PROFILE).replace("EVENT", EVENT));

    assertThat(answer.at("/type")).endsWith("/XDM-" + code + "-400");
    assertThat(answer.at("/detail")).startsWith(detail);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          fieldgroups => {'title':'x'}                                        => mixins
          fieldgroups => {'title':'x','properties':{'_aepdsl':{'type':'object'}}} => mixins
          classes     => {'title':'x','allOf':[{'$ref':'https://ns.adobe.com/xdm/data/record'}]} => classes
          datatypes   => {'title':'x','properties':{'anything':{'type':'string'}}} => datatypes
          schemas     => {'title':'x','allOf':[{'$ref':'https://ns.adobe.com/xdm/context/profile','type':'object','meta:xdmType':'object'}]} => schemas
          """)
  void theLeastThatEachKindNeedsIsEnough(String kind, String body, String type) throws Exception {
    Answer made = at.registry("POST", "/tenant/" + kind + "/", body.replace('\'', '"'));

    assertThat(made.status()).as(made.text()).isEqualTo(201);
    assertThat(made.at("/meta:resourceType")).isEqualTo(type);
    assertThat(made.at("/$id")).startsWith("https://ns.adobe.com/aepdsl/" + type + "/");
    assertThat(made.at("/meta:altId")).startsWith("_aepdsl." + type + ".");
    assertThat(made.at("/meta:extensible")).isEqualTo("" + !type.equals("schemas"));
    assertThat(made.at("/meta:sandboxType")).isEqualTo("development");
  }

  @Test
  void aTitleIsFreeAgainOnceItsResourceIsGone() throws Exception {
    String id = at.schema("T", PROFILE);

    assertThat(at.registry("POST", "/tenant/schemas", OnRegistry.schemaBody("T", EVENT)).status())
        .isEqualTo(400);
    at.registry("DELETE", one("schemas", id), null);
    assertThat(at.schema("T", EVENT)).isNotEqualTo(id);
  }

  @Test
  void aSchemaOfACustomClassHasTheFieldsOfItsBehaviour() throws Exception {
    String custom =
        at.registry(
                "POST",
                "/tenant/classes",
                "{\"title\":\"C\",\"allOf\":[{\"$ref\":\"https://ns.adobe.com/xdm/data/record\"}]}")
            .at("/$id");
    String schema = at.schema("S", custom);

    Answer full = at.full("schemas", schema);

    assertThat(full.at("/meta:class")).isEqualTo(custom);
    assertThat(full.json().path("meta:extends").valueStream().map(each -> each.asString("")))
        .containsExactly(custom, "https://ns.adobe.com/xdm/data/record");
    assertThat(full.at("/properties/_id/type")).isEqualTo("string");
  }

  @Test
  void aClassThatASchemaHasIsNotDeleted() throws Exception {
    String custom =
        at.registry("POST", "/tenant/classes", "{\"title\":\"C\",\"allOf\":[]}").at("/$id");
    at.schema("S", custom);

    assertThat(at.registry("DELETE", one("classes", custom), null).at("/type"))
        .endsWith("/XDM-9004-400");
  }

  @Test
  void theUnionOfAClassGrowsWithEverySchemaThatProfileTakes() throws Exception {
    for (String field : new String[] {"a", "b"}) {
      String group = at.fieldGroup("G" + field, "\"%s\":{\"type\":\"string\"}".formatted(field));
      tagged(at.schema("S" + field, PROFILE, IDENTITY_MAP, group));
    }
    tagged(at.schema("Event", EVENT));

    Answer union = at.full("unions", PROFILE + "__union");

    assertThat(union.at("/properties/_aepdsl/properties/a/type")).isEqualTo("string");
    assertThat(union.at("/properties/_aepdsl/properties/b/type")).isEqualTo("string");
    assertThat(union.json().path("properties").has("timestamp")).isFalse();
    assertThat(at.full("schemas", PROFILE + "__union").json()).isEqualTo(union.json());
    assertThat(at.registry("GET", "/stats", null).at("/counts/unions")).isEqualTo("2");
  }

  @Test
  void aPrimaryIdentityIsEnoughForProfile() throws Exception {
    String id = at.schema("S", PROFILE);
    at.registry(
        "POST",
        "/tenant/descriptors",
        """
        {"@type": "xdm:descriptorIdentity", "xdm:sourceSchema": "%s", "xdm:sourceVersion": 1,
         "xdm:sourceProperty": "/personID", "xdm:namespace": "Email", "xdm:isPrimary": true}"""
            .formatted(id));

    assertThat(tagged(id).status()).isEqualTo(200);
  }

  @Test
  void theLatestResourcesComeFirstInTheStatistics() throws Exception {
    at.schema("old", PROFILE);
    at.fieldGroup("new", "");

    Answer stats = at.registry("GET", "/stats", null);

    assertThat(stats.json().path("recentlyCreatedResources").size()).isEqualTo(2);
    assertThat(stats.at("/counts/mixins")).isEqualTo("1");
    assertThat(stats.at("/imsOrg")).endsWith("@AdobeOrg");
    assertThat(stats.at("/recentlyUpdatedResources/0/meta:updated")).endsWith("GMT+0000 (UTC)");
  }

  private Answer tagged(String schema) throws Exception {
    return at.registry(
        "PATCH",
        one("schemas", schema),
        "[{\"op\":\"add\",\"path\":\"/meta:immutableTags\",\"value\":[\"union\"]}]");
  }
}
