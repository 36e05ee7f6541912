package io.github.aepdsl.internal.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.secret.Secret;
import io.github.aepdsl.testing.TestCa;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Trust_JoiningTest {

  private static final Optional<Secret> PASSWORD = Optional.of(Secret.of(TestCa.PASSWORD));

  @TempDir Path folder;

  @Test
  void trustsTheCasOfTheJvmAndTheOthers() throws Exception {
    X509Certificate more = TestCa.get().certificate();

    X509Certificate[] own = Trust.manager(List.of()).getAcceptedIssuers();

    assertThat(own).isNotEmpty().doesNotContain(more);
    assertThat(Trust.manager(List.of(more)).getAcceptedIssuers()).contains(more).contains(own);
  }

  @Test
  void readsEveryCertificateOfAPemFileWithWordsBetween() throws IOException {
    String pem = "our CA\n" + TestCa.get().pem() + "\nand again\n" + TestCa.get().pem();

    assertThat(read(pem, Optional.empty())).hasSize(2).containsOnly(TestCa.get().certificate());
  }

  @Test
  void saysWhatIsWrongWithAFile() throws IOException {
    assertThatThrownBy(() -> Certificates.read(folder.resolve("none"), Optional.empty()))
        .hasMessage("there is no such file");
    assertThatThrownBy(() -> read("hello", Optional.empty()))
        .hasMessage("it is neither PEM nor PKCS12 nor JKS, or not readable");
    assertThatThrownBy(() -> read("-----BEGIN CERTIFICATE-----\nAAAA\n-----END", PASSWORD))
        .hasMessage("its PEM text holds something that is no certificate");
  }

  @Test
  void saysThatThePasswordIsWrongOrMissing() {
    Path store = TestCa.get().store(folder.resolve("ca.p12"), "PKCS12");

    assertThatThrownBy(() -> Certificates.read(store, Optional.of(Secret.of("wrong"))))
        .hasMessage("the password does not open it");
    assertThatThrownBy(() -> Certificates.read(store, Optional.empty()))
        .hasMessage("it holds no certificate that opens without a password");
  }

  private List<X509Certificate> read(String text, Optional<Secret> password) throws IOException {
    return Certificates.read(Files.writeString(folder.resolve("file"), text), password);
  }
}
