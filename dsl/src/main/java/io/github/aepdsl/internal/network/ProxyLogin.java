package io.github.aepdsl.internal.network;

import io.github.aepdsl.secret.Secret;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Who may use a proxy. Prints with its password masked.
 *
 * @param user the user's name, without a colon
 * @param password may be empty
 */
public record ProxyLogin(String user, Secret password) {

  /** The value of the header that says so. */
  Secret authorization() {
    byte[] both = (user + ":" + password.reveal()).getBytes(StandardCharsets.UTF_8);
    return Secret.of("Basic " + Base64.getEncoder().encodeToString(both));
  }
}
