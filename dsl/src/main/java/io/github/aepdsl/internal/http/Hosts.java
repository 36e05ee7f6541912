package io.github.aepdsl.internal.http;

import io.github.aepdsl.error.OneLine;
import io.github.aepdsl.error.Problem;
import io.github.aepdsl.internal.network.Loopback;
import java.net.URI;
import java.util.Optional;

/** Which addresses may be spoken to: https anywhere, plain http only on this machine. */
final class Hosts {

  private Hosts() {}

  /** What is wrong with the address, if anything. */
  static Optional<Problem> problem(String name, URI address) {
    if (address.getHost() == null || address.getUserInfo() != null) {
      return Optional.of(Problem.of(name + " is no http(s) address: " + withoutUser(address)));
    }
    return isSafe(address)
        ? Optional.empty()
        : Optional.of(
            Problem.of(
                name
                    + " must be https, plain http is for this machine only: "
                    + withoutUser(address)));
  }

  static boolean isSafe(URI address) {
    boolean https = "https".equalsIgnoreCase(address.getScheme());
    boolean http = "http".equalsIgnoreCase(address.getScheme());
    return address.getHost() != null && (https || http && Loopback.is(address.getHost()));
  }

  static URI withoutSlash(URI address) {
    String text = address.toString();
    return text.endsWith("/") ? URI.create(text.replaceAll("/+$", "")) : address;
  }

  private static String withoutUser(URI address) {
    return OneLine.of(address.toString().replaceAll("//[^/@]*@", "//***@"));
  }
}
