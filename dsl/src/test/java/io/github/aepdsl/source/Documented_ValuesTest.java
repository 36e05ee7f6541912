package io.github.aepdsl.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.error.InvalidValueException;
import io.github.aepdsl.testing.OfflineSources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Documented_ValuesTest {

  private final OfflineSources aep = new OfflineSources();

  @Test
  void aValueThatIsNotDocumentedIsRefusedByTheTypedStep() {
    assertThatThrownBy(() -> aep.postgreSql().basic().sslMode("Verify-Full"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            """
            sslMode is "Verify-Full" - did you mean 'Verify Full'?
            known are: Disable, Allow, Prefer, Verify Ca, Verify Full; \
            .param("sslMode", "Verify-Full") sends it all the same""");
  }

  @ParameterizedTest
  @CsvSource({"PREFERED, PREFERRED", "required, REQUIRED", "VERIFY-CA, VERIFY_CA"})
  void mariadbKnowsTheModesOfItsOwnServer(String misspelt, String meant) {
    assertThatThrownBy(() -> aep.mariadb().basic().sslMode(misspelt))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("did you mean '" + meant + "'?")
        .hasMessageContaining("known are: DISABLED, PREFERRED, REQUIRED, ");
  }

  @Test
  void theFormShowsTheKnownValues() {
    assertThat(aep.mariadb().basic().toString())
        .contains("(DISABLED, PREFERRED, REQUIRED, VERIFY_CA, VERIFY_IDENTITY)");
    assertThatThrownBy(() -> aep.mySql().basic().sslMode("foo"))
        .hasMessageStartingWith("sslMode is \"foo\"\nknown are: DISABLED, ");
  }

  @Test
  void theGenericStepSendsItAllTheSame() {
    assertThat(aep.postgreSql().basic().param("sslMode", "Require").json().toString())
        .contains("\"sslMode\": \"Require\"");
  }

  @Test
  void aDocumentedValueIsTaken() {
    assertThat(aep.postgreSql().basic().sslMode("Verify Full").json().toString())
        .contains("\"sslMode\": \"Verify Full\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "jdbc:mariadb://db:3307/crm?user=svc&password=hunter2"
            + " | Server=db;Port=3307;Database=crm;UID=svc;PWD=***",
        "jdbc:mysql://svc:hunter2@db.example.com/crm"
            + " | Server=db.example.com;Port=3306;Database=crm;UID=svc;PWD=***",
        "JDBC:sqlserver://db:1433;databaseName=crm;user=sa;password=hunter2"
            + " | Server=db;Port=1433;Database=crm;UID=sa;PWD=***",
        "jdbc:nonsense | Server=...;Port=3306;Database=...;UID=...;PWD=***"
      })
  void aJdbcUrlIsRefusedWithItsTranslation(String url, String translation) {
    assertThatThrownBy(() -> aep.mariadb().connectionString(url))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "connectionString is a JDBC URL but must be a connection string: " + translation)
        .hasMessageNotContaining("hunter2");
  }

  @Test
  void whereAConnectionStringIsAJdbcUrlItIsTaken() {
    String url =
        "jdbc:snowflake://acme.snowflakecomputing.com/?user=svc&password=p&db=d&warehouse=w";

    assertThat(aep.snowflake().connectionString(url).missing()).isEmpty();
  }
}
