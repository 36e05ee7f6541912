package io.github.aepdsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.connection.BaseConnection;
import io.github.aepdsl.error.DifferentConnectionException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nobody is handed a connection to another database. */
class FindOrCreate_DifferencesTest {

  @TempDir Path folder;
  private Aep aep;

  @BeforeEach
  void open() {
    aep = new Configuration(folder).open();
  }

  @AfterEach
  void close() {
    aep.local().close();
  }

  @Test
  void twoConnectionStringsToTwoDatabasesMakeTwoConnections() {
    BaseConnection crm = mariadb("Server=a;Port=3306;Database=crm;UID=svc;PWD=x");
    BaseConnection erp = mariadb("Server=b;Port=3306;Database=erp;UID=svc;PWD=x");

    assertThat(List.of(crm.name(), erp.name())).containsExactly("MariaDB a/crm", "MariaDB b/erp");
    assertThat(crm.id()).isNotEqualTo(erp.id());
    assertThat(mariadb("Server=a;Port=3306;Database=crm;UID=svc;PWD=x").id()).isEqualTo(crm.id());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "uid=svc; database = crm ; SERVER = db.example.com;pwd=a=b | MariaDB db.example.com/crm",
        "Server=db | MariaDB db",
        "Database=crm;PWD=Server=hidden | MariaDB crm",
        "anything else | MariaDB"
      })
  void aConnectionStringGivesTheNameWhateverItsOrder(String whole, String name) {
    assertThat(aep.mariadb().connectionString(whole).create().name()).isEqualTo(name);
  }

  @Test
  void theSameNameAndAnotherHostIsAnErrorThatSaysWhatToDo() {
    String id = cassandra("10.0.0.5").id();

    assertThatThrownBy(() -> cassandra("10.0.0.6"))
        .isInstanceOfSatisfying(
            DifferentConnectionException.class,
            e -> {
              assertThat(e.differences()).containsExactly("host is 10.0.0.5, not 10.0.0.6");
              assertThat(e.id()).isEqualTo(id);
            })
        .hasMessageContaining("base connection \"orders\" in local platform, sandbox dev")
        .hasMessageContaining(".name(\"...\")")
        .hasMessageContaining("aep().connection(\"" + id + "\")");
    assertThat(aep.connections().count()).isEqualTo(1);
  }

  @Test
  void oneThatIsTheSameIsFoundAmongOthersOfItsName() {
    aep.cassandra().name("orders").host("10.0.0.4").username("svc").password("p").create();
    String id =
        aep.cassandra().name("orders").host("10.0.0.5").username("svc").password("p").create().id();

    assertThat(cassandra("10.0.0.5").id()).isEqualTo(id);
  }

  @Test
  void aPasswordIsNoDifferenceBecauseNobodyCanSeeIt() {
    String id = cassandra("10.0.0.5").id();

    String again =
        aep.cassandra()
            .name("orders")
            .host("10.0.0.5")
            .username("svc")
            .password("another")
            .findOrCreate()
            .id();

    assertThat(again).isEqualTo(id);
  }

  @Test
  void aStreamThatWantsTokensIsNotFoundInOneThatDoesNot() {
    aep.streaming().name("web").create();

    assertThatThrownBy(() -> aep.streaming().name("web").authenticated().findOrCreate())
        .isInstanceOf(DifferentConnectionException.class)
        .hasMessageContaining("authenticationRequired is false, not true");
  }

  @Test
  void tablesTellWhereEachSourceIs() {
    mariadb("Server=a;Port=3306;Database=crm;UID=svc;PWD=x");
    cassandra("10.0.0.5");

    assertThat(aep.connections().toTable().columns()).contains("address");
    assertThat(aep.connections().named("orders").list().get(0).address()).isEqualTo("10.0.0.5");
    assertThat(aep.connections().named("orders").list().get(0).params())
        .containsEntry("port", "9042")
        .doesNotContainKey("password");
  }

  @Test
  void tablesTellWhereAConnectionStringLeadsTo() {
    BaseConnection made = mariadb("Server=a;Port=3306;Database=crm;UID=svc;PWD=canary");
    assertThat(aep.connections().toTable().rows().get(0)).contains("a/crm");
    assertThat(aep.sandbox("dev").connection(made.id()).address()).isEqualTo("a/crm");

    made.update().param("connectionString", "Server=b;Port=1;Database=x;UID=u;PWD=canary").save();

    assertThat(made.address()).isEqualTo("b/x");
  }

  private BaseConnection mariadb(String whole) {
    return aep.mariadb().connectionString(whole).findOrCreate();
  }

  private BaseConnection cassandra(String host) {
    return aep.cassandra().name("orders").host(host).username("svc").password("p").findOrCreate();
  }
}
