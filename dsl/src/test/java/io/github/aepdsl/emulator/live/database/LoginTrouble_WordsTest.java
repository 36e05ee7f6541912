package io.github.aepdsl.emulator.live.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.flow.explore.SourceTrouble;
import io.github.aepdsl.emulator.wire.Trees;
import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.InvalidAlgorithmParameterException;
import java.security.cert.CertificateException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What people read when a server is not reached. */
class LoginTrouble_WordsTest {

  static Stream<Arguments> faults() {
    return Stream.of(
        Arguments.of(new UnknownHostException("x"), "No host is called 'db'"),
        Arguments.of(new ConnectException("refused"), "Nothing listens at db:3306"),
        Arguments.of(new SocketTimeoutException("x"), "db:3306 did not answer within 5 s"),
        Arguments.of(
            new SSLException("x", new CertificateException("PKIX")),
            "The certificate of db:3306 is not trusted here: start with"
                + " -Djavax.net.ssl.trustStore=FILE"),
        Arguments.of(
            new SSLException("x", new InvalidAlgorithmParameterException("no anchors")),
            "The certificate of db:3306 is not trusted here"),
        Arguments.of(new SSLException("plaintext?"), "db:3306 speaks no TLS"),
        Arguments.of(new EOFException(), "What answers at db:3306 is no MariaDB server"),
        Arguments.of(new SocketException("reset"), "What answers at db:3306 is no MariaDB server"));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void nameTheFaultThatADriverHasWrapped(IOException fault, String words) throws SourceTrouble {
    SQLException wrapped = new SQLException("canary", new RuntimeException(fault));

    assertThat(new NetworkFault(login()).atConnecting(wrapped, Duration.ofSeconds(5)))
        .hasValueSatisfying(trouble -> assertThat(trouble).hasMessageStartingWith(words));
  }

  @Test
  void sayNothingOfTheNetworkWhereItIsInnocent() throws SourceTrouble {
    assertThat(new NetworkFault(login()).atConnecting(new SQLException("x"), Duration.ofSeconds(5)))
        .isEmpty();
    assertThat(new NetworkFault(login()).atReading(new SQLException("x"))).isEmpty();
  }

  @Test
  void endWithADriverWhoseCausesGoInACircle() throws SourceTrouble {
    Exception one = new Exception();
    one.initCause(new Exception(one));

    assertThat(new NetworkFault(login()).atReading(one)).isEmpty();
  }

  @Test
  void takeTheFirstLineOfTheServersOwnAndNoSecret() throws SourceTrouble {
    assertThat(new LoginTrouble(login()).own("cannot do canary;1\n\tat some.Driver"))
        .hasMessage("MariaDB at db:3306 answered: cannot do ***")
        .hasNoCause();
  }

  @Test
  void nameAMisspeltSettingAsAReasonOfARefusal() throws SourceTrouble {
    assertThat(new LoginTrouble(login("x;slMode=REQUIRED")).denied())
        .hasMessageEndingWith(
            " All that is behind PWD= counts as the password, unless it is a setting that is known;"
                + " PWD='…' says where it ends.")
        .hasMessageNotContaining("slMode");
    assertThat(new LoginTrouble(login("x")).denied()).hasMessageEndingWith("the user may come.");
  }

  private static Login login() throws SourceTrouble {
    return login("canary;1");
  }

  private static Login login(String password) throws SourceTrouble {
    String text = "Server=db;Database=shop;UID=aep;PWD=" + password;
    return Login.of("MariaDB", 3306, Trees.object().put("connectionString", text));
  }
}
