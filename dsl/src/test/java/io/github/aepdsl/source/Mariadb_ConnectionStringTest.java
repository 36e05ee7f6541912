package io.github.aepdsl.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.secret.Secret;
import io.github.aepdsl.testing.OfflineSources;
import java.util.Map;
import org.junit.jupiter.api.Test;

class Mariadb_ConnectionStringTest {

  private final OfflineSources aep = new OfflineSources();

  @Test
  void isTakenWhole() {
    var draft = aep.mariadb().connectionString("Server=h;Port=1;Database=d;UID=u;PWD=p");

    assertThat(sent(draft)).isEqualTo("Server=h;Port=1;Database=d;UID=u;PWD=p");
  }

  @Test
  void isComposedFromItsParts() {
    var draft = aep.mariadb().connectionString().server("db.example.com").database("crm").user("u");

    assertThat(draft.missing()).containsExactly("password");
    assertThat(sent(draft.password("p")))
        .isEqualTo("Server=db.example.com;Port=3306;Database=crm;UID=u;PWD=p");
  }

  @Test
  void isComposedFromConfiguredPartsToo() {
    aep.configured("server", "h").configured("database", "d");
    aep.configured("user", "u").configured("password", "p");

    assertThat(sent(aep.mariadb().connectionString().port(3307)))
        .isEqualTo("Server=h;Port=3307;Database=d;UID=u;PWD=p");
  }

  @Test
  void takesAPartThatLooksLikeAPlaceOrAGroup() {
    var draft = aep.mariadb().connectionString().server("h").database("{password}");

    assertThat(sent(draft.user("$1\\u").password("p")))
        .isEqualTo("Server=h;Port=3306;Database={password};UID=$1\\u;PWD=p");
  }

  @Test
  void refusesAPartThatWouldBreakIt() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> aep.mariadb().connectionString().password("a;b"))
        .withMessageContaining("password holds a ';'")
        .withMessageNotContaining("a;b");
  }

  @Test
  void refusesAConfiguredPartThatWouldBreakIt() {
    aep.configured("server", "h").configured("database", "d;e");
    aep.configured("user", "u").configured("password", "p");

    assertThatThrownBy(() -> aep.mariadb().connectionString().create())
        .hasMessageContaining("database holds a ';'");
  }

  @Test
  void refusesToGuessBetweenTheWholeAndItsParts() {
    var both = aep.mariadb().connectionString("Server=h").database("d");

    assertThatThrownBy(both::create)
        .hasMessageContaining("connectionString is given whole and in parts (database)");
  }

  private static Object sent(MariadbConnectionStringDraft draft) {
    Map<?, ?> auth = (Map<?, ?>) draft.body().get("auth");
    return ((Secret) ((Map<?, ?>) auth.get("params")).get("connectionString")).reveal();
  }
}
