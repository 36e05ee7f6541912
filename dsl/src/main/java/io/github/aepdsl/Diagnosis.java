package io.github.aepdsl;

import io.github.aepdsl.config.Findings;
import io.github.aepdsl.config.Setting;
import io.github.aepdsl.error.AepException;
import io.github.aepdsl.error.ConfigurationException;
import io.github.aepdsl.error.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What works and what does not: the effective settings with their origins, then one check after the
 * other. Sends no secret anywhere but to IMS, and creates nothing.
 *
 * @param settings the effective settings of the profile, as far as they could be read
 * @param checks configuration, token and sandbox, in this order; nothing follows a failed one
 */
public record Diagnosis(List<Setting> settings, List<Check> checks) {

  /**
   * One check.
   *
   * @param what is checked
   * @param passed whether it is as it should be
   * @param result what was found
   * @param fix what to do about it; empty when it passed
   */
  public record Check(String what, boolean passed, String result, String fix) {

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

  static Diagnosis run(Sessions sessions) {
    List<Check> checks = new ArrayList<>();
    Findings findings = new Findings();
    configuration(sessions, findings, checks)
        .filter(aep -> token(aep, checks))
        .ifPresent(aep -> sandbox(aep, checks));
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

  private static boolean token(Aep aep, List<Check> checks) {
    boolean readyMade = aep.http().endpoints().accessToken().isPresent();
    String found = readyMade ? "ready-made, IMS was not asked" : "IMS gave one";
    return check("token", found, aep.http()::authenticate, checks);
  }

  private static void sandbox(Aep aep, List<Check> checks) {
    String found = aep.context().workspace().location().sandbox() + " answers";
    check("sandbox", found, () -> aep.connections().limit(1).list(), checks);
  }

  private static boolean check(String what, String found, Runnable action, List<Check> checks) {
    try {
      action.run();
      return checks.add(new Check(what, true, found, ""));
    } catch (AepException e) {
      checks.add(Check.failed(what, e.problem()));
      return false;
    }
  }
}
