package io.github.aepdsl.resource;

import io.github.aepdsl.error.OneLine;
import io.github.aepdsl.internal.list.Address;
import java.net.URI;

/**
 * Where Adobe's user interface shows what an organization has stored. Immutable.
 *
 * @param host such as {@code https://experience.adobe.com}
 * @param orgId the organization, such as {@code 1234@AdobeOrg}
 */
public record AdobePages(URI host, String orgId) {

  /** The page of a base connection, which the user interface calls an account. */
  public URI ofConnection(String sandbox, String id) {
    return URI.create(
        "%s/#/@%s/sname:%s/platform/source/accounts/%s/activity"
            .formatted(host, encoded(orgId), encoded(sandbox), encoded(id)));
  }

  /** For example {@code pages of 1234@AdobeOrg on https://experience.adobe.com}. */
  @Override
  public String toString() {
    return "pages of " + OneLine.of(orgId) + " on " + host;
  }

  private static String encoded(String part) {
    return Address.encode(part).replace("%40", "@");
  }
}
