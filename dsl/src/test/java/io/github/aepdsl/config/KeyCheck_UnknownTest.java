package io.github.aepdsl.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import io.github.aepdsl.error.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyCheck_UnknownTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # what somebody wrote                  | what it is called              | what was meant
          aep.profil = dev                       | aep.profil                     | profile
          aep.htp.backoff = 1s                   | aep.htp                        | http
          aep.http.backof = 1s                   | aep.http.backof                | backoff
          aep.http.max_retries = 1               | aep.http.max_retries           | max-retries
          aep.local.prt = 1                      | aep.local.prt                  | port
          aep.profiles.x.clientid = c            | aep.profiles.x.clientid        | client-id
          aep.profiles.x.client_secret = c       | aep.profiles.x.client_secret   | client-secret
          aep.profiles.local.sandbx = c          | aep.profiles.local.sandbx      | sandbox
          aep.sources.casandra.host = h          | aep.sources.casandra           | cassandra
          aep.sources.cassandra.hots = h         | aep.sources.cassandra.hots     | host
          aep.sources.mariadb.databse = d        | aep.sources.mariadb.databse    | database
          aepp.profile = dev                     | aepp                           | aep
          """)
  void isNamedWithWhatWasMeant(String written, String key, String meant) {
    assertThat(problems(written))
        .singleElement()
        .satisfies(problem -> assertThat(problem.what()).startsWith("unknown key " + key + " ("))
        .satisfies(problem -> assertThat(problem.fix()).contains("did you mean '" + meant + "'?"));
  }

  @Test
  void isAnsweredWithAllThatAreKnownWhenNoneIsNear() {
    assertThat(problems("aep.profiles.local.elephant = 1"))
        .singleElement()
        .asString()
        .endsWith("; known here: sandbox");
  }

  @Test
  void isSaidWithTheLineItStandsIn() {
    assertThat(problems("\n\naep.http.backof = 1s").toString()).contains("String: 3");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "aep.secrets.ANYTHING = x",
        "aep.parameters.any-thing = x",
        "aep.profiles.anybody.client-id = x",
        "aep.profiles.anybody.credentials-file = x",
        "aep.local { seed = 1, clock = \"2026-01-01T00:00:00Z\" }",
        "aep.sources.cassandra { name = n, description = d, host = h }",
        "aep.sources.mariadb { server = s, password = p }",
        "other.key = 1",
        "app.key = text",
        "ape = text"
      })
  void isNoneThatMayStandThere(String written) {
    assertThat(problems(written)).isEmpty();
  }

  @Test
  void stopsNothingInAProfileThatIsNotUsed() {
    String written = "aep.profiles.x.clientid = c";

    assertThat(KeyCheck.problems(merged(written), "local")).isEmpty();
    assertThat(KeyCheck.elsewhere(merged(written), "x")).isEmpty();
    assertThat(KeyCheck.elsewhere(merged(written), "local"))
        .singleElement()
        .satisfies(problem -> assertThat(problem.fix()).contains("did you mean 'client-id'?"));
  }

  private static List<Problem> problems(String written) {
    return KeyCheck.problems(merged(written), written.contains(".x.") ? "x" : "local");
  }

  private static Config merged(String written) {
    return ConfigFactory.parseString(written).withFallback(HoconFiles.reference());
  }
}
