package io.github.aepdsl.emulator.live.database;

import io.github.aepdsl.emulator.flow.explore.SourceTrouble;
import io.github.aepdsl.emulator.flow.explore.TroubleKind;
import io.github.aepdsl.error.OneLine;
import io.github.aepdsl.secret.Secret;
import java.time.Duration;

/**
 * The words for what goes wrong with a server, each with what to do about it. Never with a secret,
 * nor with an exception of a driver.
 *
 * @param login the account that it is about
 */
public record LoginTrouble(Login login) {

  /** DNS knows no such host. */
  public SourceTrouble unknownHost() {
    return unreachable(
        "No host is called '%s': check its spelling, and whether this machine's DNS knows it."
            .formatted(login.host()));
  }

  /** The machine answers that nobody is there. */
  public SourceTrouble refused() {
    return unreachable(
        "Nothing listens at %s: check host and port, and whether the server runs."
            .formatted(login.address()));
  }

  /** Nobody answers. */
  public SourceTrouble silent(Duration waited) {
    return unreachable(
        "%s did not answer within %d s: check host, port and firewall, and whether it is a %s server."
            .formatted(login.address(), waited.toSeconds(), login.kind()));
  }

  /** The certificate is not one that this JVM trusts. */
  public SourceTrouble notTrusted() {
    return unreachable(
        ("The certificate of %s is not trusted here: start with"
                + " -Djavax.net.ssl.trustStore=FILE, which holds its issuer, with"
                + " -Djavax.net.ssl.trustStorePassword=… if it has one, and name it as the"
                + " certificate does.")
            .formatted(login.address()));
  }

  /** One of them speaks TLS and the other does not. */
  public SourceTrouble noTls() {
    return unreachable(
        "%s speaks no TLS: check the port, or turn encryption off in the connection."
            .formatted(login.address()));
  }

  /** It takes passwords only where nobody can listen. */
  public SourceTrouble onlyTls() {
    return unreachable(
        "%s takes this account's password over TLS only: give the connection sslMode=REQUIRED."
            .formatted(login.address()));
  }

  /** Somebody answers, in another language. */
  public SourceTrouble anotherServer() {
    return unreachable(
        "What answers at %s is no %s server: check host and port."
            .formatted(login.address(), login.kind()));
  }

  /** User or password is wrong. */
  public SourceTrouble denied() {
    return new SourceTrouble(
        TroubleKind.DENIED,
        "%s refuses user '%s' with this password: check both, and from where the user may come.%s"
            .formatted(login.address(), login.user(), partsOfPassword()));
  }

  private String partsOfPassword() {
    return login.isPasswordOfSeveralParts()
        ? " All that is behind PWD= counts as the password, unless it is a setting that is known;"
            + " PWD='…' says where it ends."
        : "";
  }

  /** The user is known, and may not do this. */
  public SourceTrouble notAllowed() {
    return new SourceTrouble(
        TroubleKind.DENIED,
        "User '%s' may not read this at %s: have somebody grant it SELECT."
            .formatted(login.user(), login.address()));
  }

  /** What it reads is there, and the database itself cannot read it. */
  public SourceTrouble brokenView() {
    return unreachable(
        ("A view at %s cannot be read by anybody: who defined it is gone, or what it reads."
                + " Have somebody define it anew.")
            .formatted(login.address()));
  }

  /** There is no such database. */
  public SourceTrouble noDatabase() {
    return new SourceTrouble(
        TroubleKind.UNREACHABLE,
        "%s has no database '%s', or user '%s' may not use it: check its name and grants."
            .formatted(login.address(), login.database(), login.user()));
  }

  /** It was there, and is gone. */
  public SourceTrouble lost() {
    return new SourceTrouble(
        TroubleKind.LOST,
        "The connection to %s was lost while rows were read.".formatted(login.address()));
  }

  /** Somebody called it off. */
  public SourceTrouble cancelled() {
    return new SourceTrouble(TroubleKind.CANCELLED, "Reading was called off.");
  }

  /** Anything else, in the server's own words as far as they are on one line. */
  public SourceTrouble own(String words) {
    String first = words.lines().findFirst().orElse("");
    return unreachable(
        "%s at %s answered: %s"
            .formatted(login.kind(), login.address(), OneLine.of(withoutSecret(first))));
  }

  private String withoutSecret(String text) {
    String secret = login.password().reveal();
    return secret.isEmpty() ? text : text.replace(secret, Secret.MASK);
  }

  private static SourceTrouble unreachable(String message) {
    return new SourceTrouble(TroubleKind.UNREACHABLE, message);
  }
}
