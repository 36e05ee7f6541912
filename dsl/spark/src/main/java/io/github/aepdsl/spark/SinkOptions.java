package io.github.aepdsl.spark;

import io.github.aepdsl.Aep;
import io.github.aepdsl.error.ConfigurationException;
import io.github.aepdsl.error.InvalidValueException;
import io.github.aepdsl.error.Problem;
import io.github.aepdsl.ingest.Inlet;
import io.github.aepdsl.ingest.InletMessages;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * What a write was told, checked. Goes from the driver to the executors, so there is no secret in
 * it: each of them reads the profile's credentials where it runs.
 *
 * @param values by the names of {@link SinkOption}, in lower case
 * @param orgId the organisation that the driver's profile works for
 */
record SinkOptions(TreeMap<String, String> values, String orgId) implements Serializable {

  private static final int MESSAGES = 10_000;
  private static final int REQUESTS = 1_000;
  private static final String OFF = "off";

  /**
   * Checks options on the driver, and looks the connection up when one is named.
   *
   * @param speculation whether Spark may run a task twice
   * @throws ConfigurationException with everything that is wrong
   */
  static SinkOptions of(Map<String, String> options, boolean speculation) {
    OptionProblems problems = new OptionProblems();
    problems.names(options.keySet());
    problems.speculation(speculation);
    TreeMap<String, String> values = new TreeMap<>();
    options.forEach((name, value) -> values.put(name.toLowerCase(Locale.ROOT), value));
    SinkOptions unresolved = new SinkOptions(values, "");
    unresolved.checkPlace(problems);
    for (SinkOption number :
        new SinkOption[] {
          SinkOption.MESSAGES_PER_SECOND, SinkOption.REQUESTS_PER_SECOND, SinkOption.WRITERS
        }) {
      unresolved.checkNumber(number, problems);
    }
    problems.check();
    return unresolved.resolved();
  }

  /** A session on the driver, of the profile that was named. */
  private Aep session() {
    return get(SinkOption.PROFILE).map(Aep::aep).orElseGet(Aep::aep);
  }

  /**
   * The same on an executor, which reads its own machine's settings.
   *
   * @throws ConfigurationException when they are not what the profile needs
   */
  Aep sessionOfExecutor() {
    try {
      return session();
    } catch (ConfigurationException e) {
      List<Problem> problems = new ArrayList<>(e.problems());
      problems.add(
          Problem.of("an executor reads settings where it runs, and has not those of the driver")
              .trying("spark.executorEnv.AEP_PROFILE and its AEP_*, or ~/.aep/aep.conf there"));
      throw new ConfigurationException(problems);
    }
  }

  /**
   * Where messages go from this machine, at the pace of one of so many writers.
   *
   * @throws InvalidValueException when this machine's profile is of another organisation
   */
  InletMessages messages(Aep session, int writers) {
    if (get(SinkOption.SCHEMA).isPresent() && !session.orgId().equals(orgId)) {
      throw new InvalidValueException(
          Problem.of(
                  "this executor's profile is of " + session.orgId() + ", the driver's of " + orgId)
              .trying(
                  "give executors the driver's AEP_* variables: spark.executorEnv.AEP_PROFILE"));
    }
    Inlet inlet = session.inlet(get(SinkOption.URL).orElseThrow());
    Inlet paced = quota().part(isAuthenticated() ? inlet.authenticated() : inlet, writers);
    InletMessages messages = get(SinkOption.SCHEMA).map(paced::messages).orElseGet(paced::raw);
    messages = get(SinkOption.DATASET).map(messages::dataset).orElse(messages);
    return get(SinkOption.FLOW).map(messages::flow).orElse(messages);
  }

  Optional<String> get(SinkOption option) {
    return Optional.ofNullable(values.get(option.key().toLowerCase(Locale.ROOT)));
  }

  /** What all writers send together. */
  Quota quota() {
    OptionalInt writers = get(SinkOption.WRITERS).stream().mapToInt(Integer::parseInt).findFirst();
    return new Quota(
        rate(SinkOption.REQUESTS_PER_SECOND, REQUESTS),
        rate(SinkOption.MESSAGES_PER_SECOND, MESSAGES),
        writers);
  }

  private int rate(SinkOption option, int otherwise) {
    return get(option)
        .map(value -> value.equals(OFF) ? Quota.OFF : Integer.parseInt(value))
        .orElse(otherwise);
  }

  private boolean isAuthenticated() {
    return get(SinkOption.AUTHENTICATED).filter(Boolean::parseBoolean).isPresent();
  }

  private SinkOptions resolved() {
    TreeMap<String, String> known = new TreeMap<>(values);
    try (Aep session = session()) {
      get(SinkOption.CONNECTION)
          .ifPresent(
              name -> {
                Inlet inlet = session.connection(name).inlet();
                known.put(SinkOption.URL.key(), inlet.url().toString());
                known.put(
                    SinkOption.AUTHENTICATED.key(), Boolean.toString(inlet.isAuthenticated()));
              });
      return new SinkOptions(known, session.orgId());
    }
  }

  private void checkPlace(OptionProblems problems) {
    boolean url = get(SinkOption.URL).isPresent();
    if (url == get(SinkOption.CONNECTION).isPresent()) {
      problems.add(
          Problem.of(url ? "both 'url' and 'connection' are given" : "no inlet is given")
              .trying(".option(\"url\", inletUrl) or .option(\"connection\", name)"));
    }
    if (get(SinkOption.SCHEMA).isEmpty() && get(SinkOption.DATASET).isPresent()) {
      problems.add(
          Problem.of("'dataset' belongs into an envelope").trying(".option(\"schema\", id)"));
    }
    get(SinkOption.URL).ifPresent(address -> problems.unless(() -> Inlet.address(address)));
  }

  private void checkNumber(SinkOption option, OptionProblems problems) {
    boolean rate = option != SinkOption.WRITERS;
    get(option)
        .filter(value -> !(rate && value.equals(OFF)) && !value.matches("[1-9]\\d{0,8}"))
        .ifPresent(
            value ->
                problems.add(
                    Problem.of(option.key() + " is '" + value + "'")
                        .but("must be 1 or more" + (rate ? ", or off" : ""))));
  }
}
