package io.github.aepdsl.emulator.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.Answer;
import io.github.aepdsl.emulator.LocalPlatformOptions;
import io.github.aepdsl.emulator.OnPlatform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of sandboxes, which is asked for outside of any. */
class Sandboxes_ListTest {

  @RegisterExtension
  final OnPlatform on =
      new OnPlatform(LocalPlatformOptions.defaults().withStrictSandboxHeader(true));

  @ParameterizedTest
  @ValueSource(strings = {"/", "/sandboxes"})
  void needsNoSandboxHeader(String path) throws Exception {
    Answer list = get(path);

    assertThat(list.status()).isEqualTo(200);
    assertThat(list.json().path("sandboxes")).hasSize(3);
    assertThat(list.at("/_page/count")).isEqualTo("3");
  }

  @Test
  void showsWhatTheReferenceListsAndNoId() throws Exception {
    assertThat(get("/sandboxes/prod").json().propertyNames())
        .containsExactly(
            "name",
            "title",
            "state",
            "type",
            "region",
            "isDefault",
            "etag",
            "createdDate",
            "lastModifiedDate",
            "createdBy",
            "modifiedBy");
  }

  @Test
  void hasOneDefaultWhichIsProduction() throws Exception {
    assertThat(get("/sandboxes/prod").at("/isDefault")).isEqualTo("true");
    assertThat(get("/sandboxes/prod").at("/type")).isEqualTo("production");
    assertThat(get("/sandboxes/dev").at("/isDefault")).isEqualTo("false");
    assertThat(get("/sandboxes/dev").at("/type")).isEqualTo("development");
  }

  @Test
  void pages() throws Exception {
    Answer first = get("/?limit=2");

    assertThat(first.json().path("sandboxes")).hasSize(2);
    assertThat(first.at("/_links/next/href")).endsWith("?limit=2&offset=2");
    assertThat(get("/?limit=2&offset=2").at("/sandboxes/0/name")).isEqualTo("stage");
  }

  @Test
  void refusesWhatIsNotThere() throws Exception {
    assertThat(get("/sandboxes/nowhere").status()).isEqualTo(404);
    assertThat(get("/?limit=x").status()).isEqualTo(400);
  }

  private Answer get(String path) throws Exception {
    return on.service("GET", SandboxRoutes.BASE + path, null).without("x-sandbox-name").send();
  }
}
