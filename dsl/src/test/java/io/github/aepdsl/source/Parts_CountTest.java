package io.github.aepdsl.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.testing.OfflineSources;
import org.junit.jupiter.api.Test;

/** When the parts of a connection string count, and when the whole does. */
class Parts_CountTest {

  private final OfflineSources aep = new OfflineSources();

  @Test
  void neitherWhenNothingIsGiven() {
    assertThat(aep.mariadb().connectionString().missing()).containsExactly("connectionString");
  }

  @Test
  void thePartsAsSoonAsOneIsSet() {
    assertThat(aep.mariadb().connectionString().server("h").missing())
        .containsExactly("database", "user", "password");
  }

  @Test
  void thePartsThatAreConfiguredWhereNothingElseIs() {
    aep.configured("server", "h").configured("database", "d");

    assertThat(aep.mariadb().connectionString().missing()).containsExactly("user", "password");
  }

  @Test
  void theWholeThatIsConfiguredBeforeItsParts() {
    aep.configured("connectionString", "Server=h").configured("server", "h");

    var draft = aep.mariadb().connectionString();

    assertThat(draft.missing()).isEmpty();
    assertThat(draft.toString()).containsPattern("connectionString +\\*\\*\\* +aep.conf: 7");
  }

  @Test
  void theChainBeforeTheConfiguration() {
    aep.configured("connectionString", "Server=h");

    assertThat(aep.mariadb().connectionString().server("x").missing())
        .containsExactly("database", "user", "password");
  }

  @Test
  void showThatTheyAreComposed() {
    var draft = aep.mariadb().connectionString().server("h").database("d").user("u");

    assertThat(draft.toString()).containsPattern("connectionString +needs its parts");
    assertThat(draft.password("p").toString())
        .containsPattern("connectionString +\\*\\*\\* +composed")
        .containsPattern("password +\\*\\*\\* +set")
        .containsPattern("port +3306 +default");
  }

  @Test
  void areTakenByParamAsWell() {
    assertThat(aep.mariadb().connectionString().param("server", "h").missing())
        .containsExactly("database", "user", "password");
  }
}
