package io.github.aepdsl.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.secret.Secret;
import io.github.aepdsl.testing.OfflineSources;
import org.junit.jupiter.api.Test;

class DefaultName_PlaceTest {

  private final OfflineSources aep = new OfflineSources();

  @Test
  void isTheSourceAndWhereItIs() {
    assertThat(name(aep.cassandra())).isEqualTo("Apache Cassandra");
    assertThat(name(aep.cassandra().host("10.0.0.5"))).isEqualTo("Apache Cassandra 10.0.0.5");
    assertThat(name(aep.snowflake().keyPair().account("acme"))).isEqualTo("Snowflake acme");
  }

  @Test
  void isTheSameEveryTime() {
    var draft = aep.cassandra().host("h").username("u").password("p");

    assertThat(name(draft)).isEqualTo(name(draft)).isEqualTo(name(draft.port(1)));
  }

  @Test
  void comesFromThePartsOfAConnectionStringToo() {
    assertThat(name(aep.mariadb().connectionString().server("db"))).isEqualTo("MariaDB db");
    assertThat(name(aep.mariadb().connectionString("Server=db"))).isEqualTo("MariaDB db");
  }

  @Test
  void comesFromTheConfigurationToo() {
    assertThat(name(aep.configured("host", "h").cassandra())).isEqualTo("Apache Cassandra h");
    assertThat(name(aep.configured("name", "mine").cassandra())).isEqualTo("mine");
  }

  @Test
  void neverHoldsASecret() {
    assertThat(name(aep.cassandra().param("host", Secret.of("canary"))))
        .isEqualTo("Apache Cassandra");
    assertThat(name(aep.cassandra().host("https://u:canary@h"))).isEqualTo("Apache Cassandra");
    assertThat(name(aep.mariadb().connectionString("Server=db,UID=u,PWD=canary")))
        .isEqualTo("MariaDB");
    assertThat(name(aep.mariadb().connectionString("Server=u:canary@db"))).isEqualTo("MariaDB");
  }

  @Test
  void givesWayToTheOneThatIsSet() {
    assertThat(name(aep.configured("name", "configured").cassandra().name("set"))).isEqualTo("set");
  }

  private static Object name(Draft<?, ?> draft) {
    return draft.body().get("name");
  }
}
