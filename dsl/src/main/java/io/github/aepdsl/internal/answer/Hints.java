package io.github.aepdsl.internal.answer;

import io.github.aepdsl.error.ErrorCode;
import java.util.Map;
import java.util.Optional;

/**
 * What to try next: what the call itself advises, what Adobe's code says, else what the status
 * does.
 */
final class Hints {

  private static final String WRONG_ADDRESS =
      "check the addresses of the profile: no service of Adobe answers like this";

  private static final String UNTRUSTED =
      "name the CA's certificate in aep.http.trust-store if it is your organisation's own";

  private static final String NO_SERVICE =
      "check the addresses of the profile: this is no answer of the service";
  private static final String LATER = "repeat it later; the trouble is on the service's side";
  private static final String UNSURE = "find out whether it was done, before you run it again";

  /** A connector's number for a source that cannot be explored: no other account would help. */
  private static final String NOT_EXPLORABLE = "1336-400";

  private static final String OTHER_SOURCE =
      "aep().connectors(), which lists other sources; in the sample data of the local platform all"
          + " but streams have tables";

  private static final Map<Integer, String> BY_STATUS =
      Map.of(
          Statuses.REFUSED, "compare what was asked for with Adobe's page",
          Statuses.UNAUTHORIZED, "check the credentials and the org-id of the profile",
          Statuses.FORBIDDEN,
              "ask for the permission in Adobe Admin Console, or check the profile's org-id",
          Statuses.NOT_FOUND, "it may be deleted or in another sandbox",
          Statuses.STALE, "read it again, then repeat",
          Statuses.TOO_LARGE, "send less at once: 1 MB is the limit",
          Statuses.TOO_MANY, "wait a little, then repeat");

  private Hints() {}

  static String of(Reply.Answer answer, ErrorText text) {
    Advice advice = answer.call().advice();
    int status = answer.status();
    if (status == Statuses.UNAUTHORIZED && !advice.denied().isEmpty()) {
      return advice.denied();
    }
    if (!advice.noSandbox().isEmpty()) {
      return advice.noSandbox();
    }
    if (Statuses.isServerError(status) && !answer.call().repeatable()) {
      return Advice.first(advice.unsure(), UNSURE);
    }
    if (text.message().filter(words -> words.contains(NOT_EXPLORABLE)).isPresent()) {
      return OTHER_SOURCE;
    }
    boolean fromAdobe =
        text.isJson() || Statuses.isServerError(status) && answer.call().proxy().isEmpty();
    return fromAdobe
        ? byCode(text.code()).orElseGet(() -> byStatus(status, advice))
        : ofStranger(answer.call());
  }

  /** For an answer that no service of Adobe would give. */
  static String ofStranger(Call call) {
    return call.proxy()
        .map(
            proxy ->
                "ask who runs the proxy "
                    + proxy
                    + ", or name the host in"
                    + " aep.http.no-proxy; it is used because of "
                    + proxy.setting())
        .orElse(WRONG_ADDRESS);
  }

  /** For a call that got no answer: it may have been carried out, or it may be repeated. */
  static String ofSilence(Call call) {
    return call.repeatable() ? "run it again" : Advice.first(call.advice().unsure(), UNSURE);
  }

  static String ofUnreachable(Call call) {
    return Advice.first(
        call.advice().unreachable(), "check the address, the network and the proxy");
  }

  static String ofDistrust(Call call) {
    return Advice.first(call.advice().untrusted(), UNTRUSTED);
  }

  private static Optional<String> byCode(Optional<String> code) {
    return code.flatMap(ErrorCode::find).map(ErrorCode::fix).filter(fix -> !fix.isEmpty());
  }

  private static String byStatus(int status, Advice advice) {
    String own =
        switch (status) {
          case Statuses.REFUSED -> advice.refused();
          case Statuses.NOT_FOUND -> advice.missing();
          case Statuses.STALE -> advice.stale();
          default -> "";
        };
    String otherwise = Statuses.isServerError(status) ? LATER : NO_SERVICE;
    return Advice.first(own, BY_STATUS.getOrDefault(status, otherwise));
  }
}
