package io.github.aepdsl.emulator.registry.schema;

import static io.github.aepdsl.emulator.OnRegistry.PROFILE;
import static io.github.aepdsl.emulator.OnRegistry.one;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.Answer;
import io.github.aepdsl.emulator.OnPlatform;
import io.github.aepdsl.emulator.OnRegistry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of a schema may change, before and after rows are kept by it or Profile takes them. */
class Registry_EvolutionTest {

  private static final String IDENTITY_MAP = "https://ns.adobe.com/xdm/context/identitymap";
  private static final String FIELDS = "/definitions/customFields/properties/_aepdsl/properties/";
  private static final String TAG =
      "[{\"op\":\"add\",\"path\":\"/meta:immutableTags\",\"value\":[\"union\"]}]";

  @RegisterExtension final OnPlatform on = new OnPlatform();

  private final OnRegistry at = new OnRegistry(on);
  private String type;
  private String group;
  private String schema;

  @BeforeEach
  void aSchemaWithADataType() throws Exception {
    type =
        at.registry(
                "POST",
                "/tenant/datatypes",
                "{\"title\":\"T\",\"type\":\"object\",\"properties\":{\"x\":{\"type\":\"string\"}}}")
            .at("/$id");
    group =
        at.fieldGroup("G", "\"a\":{\"type\":\"string\"},\"t\":{\"$ref\":\"%s\"}".formatted(type));
    schema = at.schema("S", PROFILE, IDENTITY_MAP, group);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          add     | b       | ,"value":{"type":"integer"}
          add     | a/title | ,"value":"A"
          replace | a       | ,"value":{"type":"integer"}
          remove  | a       | ``
          remove  | t       | ``
          """)
  void everythingMayChangeWhileNothingDependsOnIt(String op, String field, String value)
      throws Exception {
    assertThat(change("fieldgroups", group, op, FIELDS + field, value).status()).isEqualTo(200);
    assertThat(at.full("fieldgroups", group).at("/version")).isEqualTo("1.1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          200 | add     | b       | ,"value":{"type":"integer"}
          200 | add     | a/title | ,"value":"A"
          200 | replace | a       | ,"value":{"type":"string","description":"x"}
          400 | replace | a       | ,"value":{"type":"integer"}
          400 | replace | a       | ,"value":{"type":"string","format":"date"}
          400 | remove  | a       | ``
          400 | remove  | t       | ``
          """)
  void whatHasADatasetOnlyGrows(int status, String op, String field, String value)
      throws Exception {
    at.dataset("D", schema);

    assertThat(change("fieldgroups", group, op, FIELDS + field, value).status()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          200 | add     | b | ,"value":{"type":"integer"}
          400 | replace | a | ,"value":{"type":"integer"}
          400 | remove  | a | ``
          """)
  void whatProfileTakesOnlyGrows(int status, String op, String field, String value)
      throws Exception {
    at.registry("PATCH", one("schemas", schema), TAG);

    assertThat(change("fieldgroups", group, op, FIELDS + field, value).status()).isEqualTo(status);
  }

  @Test
  void whatProfileTakesIsNotDeleted() throws Exception {
    at.registry("PATCH", one("schemas", schema), TAG);

    assertThat(at.registry("DELETE", one("schemas", schema), null).at("/type"))
        .endsWith("/XDM-9004-400");
  }

  @Test
  void profileIsNeverSwitchedOff() throws Exception {
    at.registry("PATCH", one("schemas", schema), TAG);

    Answer off = change("schemas", schema, "remove", "/meta:immutableTags", "");

    assertThat(off.at("/type")).endsWith("/XDM-9003-400");
    assertThat(at.full("schemas", schema).at("/meta:immutableTags/0")).isEqualTo("union");
  }

  @Test
  void aFieldGroupStaysInASchemaThatHasADataset() throws Exception {
    at.dataset("D", schema);

    Answer without = change("schemas", schema, "remove", "/allOf/2", "");

    assertThat(without.at("/type")).endsWith("/XDM-9003-400");
    assertThat(at.full("schemas", schema).at("/properties/_aepdsl/properties/a/type"))
        .isEqualTo("string");
  }

  @Test
  void aDataTypeOfASchemaThatHasADatasetOnlyGrows() throws Exception {
    at.dataset("D", schema);

    assertThat(change("datatypes", type, "remove", "/properties/x", "").at("/type"))
        .endsWith("/XDM-9003-400");
    assertThat(
            change("datatypes", type, "add", "/properties/y", ",\"value\":{\"type\":\"string\"}")
                .status())
        .isEqualTo(200);
  }

  @Test
  void aDataTypeThatAFieldHasIsNotDeleted() throws Exception {
    assertThat(at.registry("DELETE", one("datatypes", type), null).at("/type"))
        .endsWith("/XDM-9004-400");
    assertThat(at.full("datatypes", type).status()).isEqualTo(200);
  }

  @Test
  void whatIsRefusedChangesNothing() throws Exception {
    at.dataset("D", schema);
    Answer before = at.full("fieldgroups", group);

    change("fieldgroups", group, "remove", FIELDS + "a", "");

    assertThat(at.full("fieldgroups", group).json()).isEqualTo(before.json());
  }

  @Test
  void partsGoInTheOrderInWhichNothingDependsOnThem() throws Exception {
    for (String[] part :
        new String[][] {{"schemas", schema}, {"fieldgroups", group}, {"datatypes", type}}) {
      assertThat(at.registry("DELETE", one(part[0], part[1]), null).status())
          .as(part[0])
          .isEqualTo(204);
    }
  }

  @Test
  void aPatchKeepsTheNamesAndTheDayOfTheFirstVersion() throws Exception {
    Answer before = at.full("fieldgroups", group);

    Answer after = change("fieldgroups", group, "replace", "/title", ",\"value\":\"New\"");

    assertThat(after.at("/$id")).isEqualTo(group);
    assertThat(after.at("/meta:altId")).isEqualTo(before.at("/meta:altId"));
    assertThat(after.at("/title")).isEqualTo("New");
    assertThat(after.at("/meta:registryMetadata/repo:createdDate"))
        .isEqualTo(before.at("/meta:registryMetadata/repo:createdDate"));
    assertThat(after.at("/meta:registryMetadata/eTag"))
        .isNotEqualTo(before.at("/meta:registryMetadata/eTag"));
  }

  @Test
  void aSenderCannotChooseWhatTheRegistryChooses() throws Exception {
    String forged = ",\"value\":\"forged\"";

    for (String key : new String[] {"$id", "meta:altId", "version", "imsOrg", "meta:containerId"}) {
      Answer after = change("fieldgroups", group, "replace", "/" + key, forged);

      assertThat(after.at("/" + key)).as(key).isNotEqualTo("forged").isNotEqualTo("(none)");
    }
  }

  private Answer change(String kind, String id, String op, String path, String value)
      throws Exception {
    String edit = "[{\"op\":\"%s\",\"path\":\"%s\"%s}]".formatted(op, path, value);
    return at.registry("PATCH", one(kind, id), edit);
  }
}
