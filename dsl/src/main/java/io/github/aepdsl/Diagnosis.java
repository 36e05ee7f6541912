package io.github.aepdsl;

import io.github.aepdsl.config.Findings;
import io.github.aepdsl.config.Setting;
import io.github.aepdsl.config.Surroundings;
import io.github.aepdsl.error.AepException;
import io.github.aepdsl.error.ConfigurationException;
import io.github.aepdsl.error.OneLine;
import io.github.aepdsl.error.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What works and what does not: the effective settings with their origins, then one check after the
 * other. Sends no secret anywhere but to IMS, and creates nothing.
 *
 * @param settings the effective settings of the profile, as far as they could be read
 * @param checks configuration, proxy and TLS where anything leaves this machine, token, sandbox,
 *     and with live data the configured sources, in this order; nothing follows a failed one but
 *     warnings
 */
public record Diagnosis(List<Setting> settings, List<Check> checks) {

  /**
   * One check.
   *
   * @param what is checked
   * @param passed whether it is as it should be
   * @param result what was found
   * @param fix what to do about it; a check that passed with one is a warning, else it is empty
   */
  public record Check(String what, boolean passed, String result, String fix) {

    /** Escapes what no screen shows; results and fixes of several lines stay so. */
    public Check {
      what = OneLine.whole(what);
      result = OneLine.each(result);
      fix = OneLine.each(fix);
    }

    /** For example {@code ok token: IMS gave one}. */
    @Override
    public String toString() {
      String line = (passed ? "ok " : "FAIL ") + what + ": " + result;
      return OneLine.whole(fix.isEmpty() ? line : line + ", fix: " + fix);
    }

    /** A check that found something which stops nothing yet. */
    public static Check warning(String what, Problem problem) {
      return new Check(what, true, problem.what(), problem.fix().orElse("rename or remove it"));
    }

    /** A check that found a problem. */
    public static Check failed(String what, Problem problem) {
      return new Check(what, false, problem.what(), problem.fix().orElse(""));
    }
  }

  /** Looks at the configured profile. */
  public static Diagnosis run() {
    return run(Shared.OF_PROCESS.sessions());
  }

  /**
   * Where {@code aep()} works, such as {@code local platform, sandbox dev}; starts and sends
   * nothing.
   *
   * @throws ConfigurationException when the configured profile cannot be used
   */
  public static String destination() {
    return Shared.OF_PROCESS.sessions().destination();
  }

  /**
   * Whether {@code aep()} works in a production sandbox, as far as it is known. Nothing is sent
   * before a call was answered; then the type of the sandbox is asked for once.
   */
  public static boolean isProduction() {
    try {
      return Shared.OF_PROCESS.sessions().isProduction();
    } catch (ConfigurationException e) {
      return false; // every other use of it says so
    }
  }

  static Diagnosis run(Sessions sessions) {
    List<Check> checks = new ArrayList<>();
    Findings findings = new Findings();
    configuration(sessions, findings, checks)
        .filter(aep -> network(aep, sessions.surroundings(), checks))
        .filter(aep -> token(aep, checks))
        .filter(aep -> sandbox(aep, checks))
        .filter(Aep::isLive)
        .ifPresent(aep -> checks.addAll(new LiveChecks(aep).of(findings.settings())));
    findings.warnings().forEach(problem -> checks.add(Check.warning("other profiles", problem)));
    return new Diagnosis(findings.settings(), checks);
  }

  private static Optional<Aep> configuration(
      Sessions sessions, Findings findings, List<Check> checks) {
    try {
      Aep aep = sessions.open(Optional.empty(), findings);
      checks.add(new Check("configuration", true, aep.where(), ""));
      return Optional.of(aep);
    } catch (ConfigurationException e) {
      e.problems().forEach(problem -> checks.add(Check.failed("configuration", problem)));
      return Optional.empty();
    }
  }

  private static boolean network(Aep aep, Surroundings surroundings, List<Check> checks) {
    NetworkChecks network = new NetworkChecks(aep.http(), surroundings.environment());
    return !network.isNeeded()
        || check("proxy", network::proxies, checks) && check("TLS", network::issuers, checks);
  }

  private static boolean token(Aep aep, List<Check> checks) {
    boolean readyMade = aep.http().endpoints().accessToken().isPresent();
    String found = readyMade ? "ready-made, IMS was not asked" : "IMS gave one";
    return check(
        "token",
        () -> {
          aep.http().authenticate();
          return found;
        },
        checks);
  }

  private static boolean sandbox(Aep aep, List<Check> checks) {
    return check(
        "sandbox",
        () -> {
          aep.connections().limit(1).list();
          return aep.context().workspace().location().sandbox() + " answers";
        },
        checks);
  }

  private static boolean check(String what, Supplier<String> find, List<Check> checks) {
    try {
      return checks.add(new Check(what, true, find.get(), ""));
    } catch (AepException e) {
      checks.add(Check.failed(what, e.problem()));
      return false;
    }
  }
}
