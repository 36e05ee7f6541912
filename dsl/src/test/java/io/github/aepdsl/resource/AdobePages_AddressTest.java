package io.github.aepdsl.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdobePages_AddressTest {

  private static final URI HOST = URI.create("https://experience.adobe.com");

  @ParameterizedTest
  @CsvSource({
    "123@AdobeOrg, dev, a-1, @123@AdobeOrg/sname:dev/platform/source/accounts/a-1/activity",
    "a b@AdobeOrg, d/v, x?y, @a%20b@AdobeOrg/sname:d%2Fv/platform/source/accounts/x%3Fy/activity",
    "ä@AdobeOrg, *, #, @%C3%A4@AdobeOrg/sname:*/platform/source/accounts/%23/activity",
  })
  void ofAConnectionHoldsWhateverItsNamesHold(String org, String sandbox, String id, String path) {
    assertThat(new AdobePages(HOST, org).ofConnection(sandbox, id))
        .hasToString(HOST + "/#/" + path);
  }

  @Test
  void printsWhoseItIsOnOneLine() {
    assertThat(new AdobePages(HOST, "1\n2@AdobeOrg"))
        .hasToString("pages of 1\\n2@AdobeOrg on https://experience.adobe.com");
  }
}
