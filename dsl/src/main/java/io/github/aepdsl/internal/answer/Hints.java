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

  static final String UNTRUSTED =
      "name the CA's certificate in aep.http.trust-store if it is your organisation's own;"
          + " scripts/aep doctor tells whose it is";

  private static final String NO_SERVICE =
      "check the addresses of the profile: this is no answer of the service";
  private static final String LATER = "repeat it later; the trouble is on the service's side";
  private static final String UNSURE = "find out whether it was done, before you run it again";

  private static final Map<Integer, String> BY_STATUS =
      Map.of(
          400, "compare what was asked for with Adobe's page",
          401, "check the credentials and the org-id of the profile",
          403, "ask for the permission in Adobe Admin Console, or check the profile's org-id",
          404, "it may be deleted or in another sandbox",
          412, "read it again, then repeat",
          413, "send less at once: 1 MB is the limit",
          429, "wait a little, then repeat");

  private Hints() {}

  static String of(Reply.Answer answer, ErrorText text) {
    Advice advice = answer.call().advice();
    int status = answer.status();
    if (status == Statuses.UNAUTHORIZED && !advice.denied().isEmpty()) {
      return advice.denied();
    }
    if (Statuses.isServerError(status) && !answer.call().repeatable()) {
      return Advice.first(advice.unsure(), UNSURE);
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

  private static Optional<String> byCode(Optional<String> code) {
    return code.flatMap(ErrorCode::find).map(ErrorCode::fix).filter(fix -> !fix.isEmpty());
  }

  private static String byStatus(int status, Advice advice) {
    String own =
        switch (status) {
          case 400 -> advice.refused();
          case 404 -> advice.missing();
          case 412 -> advice.stale();
          default -> "";
        };
    String otherwise = Statuses.isServerError(status) ? LATER : NO_SERVICE;
    return Advice.first(own, BY_STATUS.getOrDefault(status, otherwise));
  }
}
