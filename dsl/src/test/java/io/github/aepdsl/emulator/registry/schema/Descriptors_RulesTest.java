package io.github.aepdsl.emulator.registry.schema;

import static io.github.aepdsl.emulator.OnRegistry.PROFILE;
import static io.github.aepdsl.emulator.OnRegistry.one;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.Answer;
import io.github.aepdsl.emulator.OnPlatform;
import io.github.aepdsl.emulator.OnRegistry;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What descriptors of each type have to keep to, how they are selected, and when they go. */
class Descriptors_RulesTest {

  private static final String ALL = "/tenant/descriptors";
  private static final String V2 = "application/vnd.adobe.xdm-v2+json";

  @RegisterExtension final OnPlatform on = new OnPlatform();

  private final OnRegistry at = new OnRegistry(on);
  private String schema;

  @BeforeEach
  void aSchema() throws Exception {
    schema = at.schema("S", PROFILE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "alternateDisplayInfo",
        "descriptorOneToOne",
        "descriptorReferenceIdentity",
        "descriptorRelationship",
        "descriptorDeprecated",
        "descriptorPrimaryKey",
        "descriptorVersion",
        "descriptorTimestamp",
      })
  void everyDocumentedTypeIsTaken(String type) throws Exception {
    Answer made = create("xdm:" + type, "/personID", "");

    assertThat(made.status()).as(made.text()).isEqualTo(201);
    assertThat(made.json().has("xdm:property")).isFalse();
    assertThat(made.at("/meta:containerId")).isEqualTo("tenant");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          xdm:descriptorNothing  | /personID         | ,"xdm:namespace":"Email" | 9001
          descriptorIdentity     | /personID         | ,"xdm:namespace":"Email" | 9001
          xdm:descriptorIdentity | /personID         | ``                       | 9001
          xdm:descriptorIdentity | /gone             | ,"xdm:namespace":"Email" | 9001
          xdm:descriptorIdentity | personID          | ,"xdm:namespace":"Email" | 9001
          xdm:descriptorIdentity | /properties/personID | ,"xdm:namespace":"Email" | 9001
          xdm:descriptorIdentity | /                 | ,"xdm:namespace":"Email" | 9001
          """)
  void whatADescriptorLacksIsSaid(String type, String path, String more, String code)
      throws Exception {
    assertThat(create(type, path, more).at("/type")).endsWith("/XDM-" + code + "-400");
  }

  @Test
  void aDescriptorDescribesASchemaThatIsThere() throws Exception {
    String body = "{\"@type\":\"xdm:descriptorIdentity\",\"xdm:sourceSchema\":\"gone\"}";

    assertThat(at.registry("POST", ALL, body).at("/type")).endsWith("/XDM-9002-400");
  }

  @Test
  void theNamespaceIsACodeUnlessItIsSaidToBeAnId() throws Exception {
    assertThat(identity("/personID", ",\"xdm:namespace\":\"Email\"").at("/xdm:property"))
        .isEqualTo("xdm:code");
    assertThat(
            identity("/repositoryCreatedBy", ",\"xdm:namespace\":6,\"xdm:property\":\"xdm:id\"")
                .at("/xdm:property"))
        .isEqualTo("xdm:id");
  }

  @Test
  void thePrimaryIdentityMayBeReplacedByItself() throws Exception {
    String primary = ",\"xdm:namespace\":\"Email\",\"xdm:isPrimary\":true";
    String id = identity("/personID", primary).at("/@id");

    Answer put =
        at.registry(
            "PUT", ALL + "/" + id, body("xdm:descriptorIdentity", "/repositoryCreatedBy", primary));

    assertThat(put.status()).isEqualTo(201);
    assertThat(at.registry("GET", ALL + "/" + id, null).at("/xdm:sourceProperty"))
        .isEqualTo("/repositoryCreatedBy");
  }

  @Test
  void onlyOneOfManyIdentitiesIsPrimary() throws Exception {
    String primary = ",\"xdm:namespace\":\"Email\",\"xdm:isPrimary\":true";
    String first = identity("/personID", primary).at("/@id");

    Answer second = identity("/repositoryCreatedBy", primary);

    assertThat(second.at("/type")).endsWith("/XDM-9005-400");
    assertThat(second.at("/detail")).contains(first);
    assertThat(identity("/repositoryCreatedBy", ",\"xdm:namespace\":\"Email\"").status())
        .isEqualTo(201);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          @type==xdm:descriptorIdentity                              | 1
          @type==xdm:descriptorDeprecated                            | 1
          @type==xdm:descriptorRelationship                          | 0
          xdm:sourceProperty==/personID                              | 2
          @type==xdm:descriptorIdentity,xdm:sourceProperty==/personID | 1
          xdm:sourceSchema==gone                                     | 0
          xdm:namespace                                              | 1
          """)
  void conditionsSelect(String property, int count) throws Exception {
    identity("/personID", ",\"xdm:namespace\":\"Email\"");
    create("xdm:descriptorDeprecated", "/personID", "");

    Answer list =
        at.get(ALL + "?property=" + URLEncoder.encode(property, StandardCharsets.UTF_8), V2);

    assertThat(list.json().path("results").size()).isEqualTo(count);
    assertThat(list.json().path("_page").path("count").intValue()).isEqualTo(count);
  }

  @Test
  void typesOfWhichThereAreNoneHaveNoKey() throws Exception {
    create("xdm:descriptorDeprecated", "/personID", "");

    Answer list = at.get(ALL, "application/vnd.adobe.xdm-id+json");

    assertThat(list.json().propertyNames()).containsExactly("xdm:descriptorDeprecated");
  }

  @Test
  void aSchemaTakesItsDescriptorsAlong() throws Exception {
    String kept = create("xdm:descriptorDeprecated", "/personID", "").at("/@id");
    schema = at.schema("T", PROFILE);
    String id = create("xdm:descriptorDeprecated", "/personID", "").at("/@id");

    at.registry("DELETE", one("schemas", schema), null);

    assertThat(at.registry("GET", ALL + "/" + id, null).status()).isEqualTo(404);
    assertThat(at.registry("GET", ALL + "/" + kept, null).status()).isEqualTo(200);
  }

  private Answer identity(String path, String more) throws Exception {
    return create("xdm:descriptorIdentity", path, more);
  }

  private Answer create(String type, String path, String more) throws Exception {
    return at.registry("POST", ALL, body(type, path, more));
  }

  private String body(String type, String path, String more) {
    return """
        {"@type": "%s", "xdm:sourceSchema": "%s", "xdm:sourceVersion": 1,
         "xdm:sourceProperty": "%s"%s}"""
        .formatted(type, schema, path, more);
  }
}
