package io.github.aepdsl.emulator.registry.schema;

import static io.github.aepdsl.emulator.OnRegistry.PROFILE;
import static io.github.aepdsl.emulator.OnRegistry.one;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.Answer;
import io.github.aepdsl.emulator.OnPlatform;
import io.github.aepdsl.emulator.OnRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The representations that an Accept header asks for. */
class Registry_AcceptTest {

  private static final String PERSON = "https://ns.adobe.com/xdm/context/profile-person-details";

  @RegisterExtension final OnPlatform on = new OnPlatform();

  private final OnRegistry at = new OnRegistry(on);

  @Test
  void keepsReferencesUnlessAllIsAskedFor() throws Exception {
    assertThat(lookup("xed").at("/allOf/0/$ref")).isEqualTo(PROFILE);
  }

  @Test
  void leavesOutTitlesAndDescriptions() throws Exception {
    Answer shown = lookup("xed-full-notext");

    assertThat(shown.json().has("title")).isFalse();
    assertThat(shown.text()).contains("firstName").doesNotContain("First name");
  }

  @Test
  void namesFieldsInTheStandardNotation() throws Exception {
    Answer shown = lookup("xdm-full");

    assertThat(shown.json().path("properties").propertyNames()).contains("@id", "xdm:person");
  }

  @Test
  void tellsTheStandardNotationOfEachField() throws Exception {
    assertThat(lookup("xed-full").at("/properties/person/meta:xdmField")).isEqualTo("xdm:person");
  }

  @Test
  void listsFieldsByTheirPathsWhenFlat() throws Exception {
    assertThat(lookup("xdm-full-flat").json().path("properties").propertyNames())
        .contains("@id", "xdm:person/xdm:name/xdm:firstName");
  }

  @Test
  void addsDescriptors() throws Exception {
    assertThat(lookup("xed-full-desc").json().path("meta:descriptors").isArray()).isTrue();
  }

  @Test
  void takesAMinorVersionAndNoBlank() throws Exception {
    String id = at.schema("O", PROFILE);

    assertThat(at.get(one("schemas", id), "application/vnd.adobe.xed+json;version=1.0").status())
        .isEqualTo(200);
  }

  private Answer lookup(String form) throws Exception {
    String id = at.schema("Orders", PROFILE, PERSON);
    Answer answer =
        at.get(one("schemas", id), "application/vnd.adobe.%s+json; version=1".formatted(form));
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer;
  }
}
