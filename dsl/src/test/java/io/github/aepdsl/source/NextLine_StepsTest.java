package io.github.aepdsl.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.aepdsl.error.IncompleteDraftException;
import io.github.aepdsl.testing.OfflineSources;
import org.junit.jupiter.api.Test;

/** The line that a form, and a refusal, propose to type. */
class NextLine_StepsTest {

  private final OfflineSources aep = new OfflineSources();

  @Test
  void namesEverySetterThatIsMissing() {
    assertThat(next(aep.cassandra()))
        .isEqualTo(
            ".host(\"...\").username(\"...\").password(secret(\"CASSANDRA_PASSWORD\")).create()");
  }

  @Test
  void hasAnExampleOfEachType() {
    assertThat(next(aep.phoenix())).contains(".enableSsl(true)", ".httpPath(\"...\")");
    assertThat(next(aep.snowflake().keyPair())).contains(".privateKey(Path.of(\"...\"))");
  }

  @Test
  void isTheVerbWhenNothingIsMissing() {
    assertThat(next(aep.streaming())).isEqualTo(".create()");
  }

  @Test
  void speaksOfParamWhereThereAreNoSetters() {
    var draft = aep.source("a8f4d393-1a6b-43f3-931f-91a16ed857f4", "Basic Authentication");

    assertThat(next(draft.param("host", "h")))
        .isEqualTo(
            ".param(\"username\", \"...\")"
                + ".param(\"password\", secret(\"CASSANDRA_PASSWORD\")).create()");
  }

  @Test
  void correctsWhatIsWrongAfterARefusal() {
    var draft = aep.phoenix().host("h").username("u").password("p").httpPath("/").enableSsl(true);

    assertThat(correction(draft.param("port", "x"))).isEqualTo(".port(0).create()");
  }

  @Test
  void goesOnWithTheVerbThatWasRefused() {
    IncompleteDraftException refusal =
        catchThrowableOfType(
            IncompleteDraftException.class, () -> aep.cassandra().host("h").findOrCreate());

    assertThat(refusal.problem().fix())
        .hasValueSatisfying(
            fix -> assertThat(fix).startsWith(".username(").endsWith(".findOrCreate()"));
  }

  @Test
  void pointsToWhatWasSaidWhereNoStepHelps() {
    assertThat(correction(aep.mariadb().connectionString("Server=h").database("d")))
        .isEqualTo("correct the draft as said above");
  }

  private static String next(Draft<?, ?> draft) {
    return draft.toString().replaceAll("(?s).*\nnext: ", "");
  }

  private static String correction(Draft<?, ?> draft) {
    IncompleteDraftException refusal =
        catchThrowableOfType(IncompleteDraftException.class, draft::create);
    return refusal.problem().fix().orElseThrow();
  }
}
