package io.github.aepdsl.emulator.flow.resource;

import io.github.aepdsl.emulator.flow.FlowCall;
import io.github.aepdsl.emulator.flow.FlowCode;
import io.github.aepdsl.emulator.flow.FlowError;
import io.github.aepdsl.emulator.flow.JsonBody;
import io.github.aepdsl.emulator.wire.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a {@code POST …/action} asks for. Names are written in any case, with dashes as well. Some
 * are for providers only, and so is all that a body may say to them.
 */
public enum StateAction {
  ENABLE,
  DISABLE,
  PUBLISH,
  RE_TRIGGER,
  FINALIZE,
  FINALIZE_UPDATE;

  /** The query parameters of actions. */
  public static final Set<String> PARAMETERS = Set.of("op", "subOp");

  /** What a resource that can only be published knows. */
  public static final Set<StateAction> OF_DRAFTS = Set.of(PUBLISH, FINALIZE, FINALIZE_UPDATE);

  /** What a run knows. */
  public static final Set<StateAction> OF_RUNS = Set.of(RE_TRIGGER, FINALIZE, FINALIZE_UPDATE);

  /** What a dataflow knows. */
  public static final Set<StateAction> OF_FLOWS =
      Set.of(ENABLE, DISABLE, PUBLISH, FINALIZE, FINALIZE_UPDATE);

  private static final Set<StateAction> OF_PROVIDERS = Set.of(FINALIZE, FINALIZE_UPDATE);
  private static final Set<String> SUB_OPS = Set.of("APPLY", "ROLLBACK", "PROGRESS");

  private static final Set<String> STATUSES =
      Set.of(
          "IN_PROGRESS",
          "COMPLETED",
          "SUCCESS",
          "PARTIAL_SUCCESS",
          "FAILED",
          "PARTIAL_FAILURE",
          "QUEUED",
          "SCHEDULED");

  /**
   * The action that a call asks for.
   *
   * @param known those that the resource has
   * @throws Refusal when it is none of them, or for providers
   */
  public static StateAction of(FlowCall call, Set<StateAction> known) {
    String op = call.request().query().first("op").orElse("");
    StateAction action =
        named(op)
            .filter(known::contains)
            .orElseThrow(
                () -> refusal(FlowCode.BAD_VALUE, "op '%s' is not one of %s", op, sorted(known)));
    List<String> subOps = call.request().query().all("subOp");
    subOps.stream()
        .filter(subOp -> !SUB_OPS.contains(wireName(subOp)))
        .findFirst()
        .ifPresent(
            subOp -> {
              throw refusal(FlowCode.UNKNOWN_SUB_OP, "subOp '%s' is not known", subOp);
            });
    checkStatus(call);
    if (OF_PROVIDERS.contains(action)) {
      throw refusal(FlowCode.FINALIZE, "%s is for providers only", action);
    }
    if (!subOps.isEmpty()) {
      throw refusal(FlowCode.SUB_OP_MISPLACED, "%s takes no subOp", action);
    }
    return action;
  }

  /**
   * The state that it leads to; one that is there already stays.
   *
   * @throws Refusal when it does not lead on from this state
   */
  String next(String state) {
    boolean draft = state.equals(ResourceState.DRAFT);
    if (draft != (this == PUBLISH)) {
      throw refusal(FlowCode.TRANSITION, "%s is not possible in state %s", this, state);
    }
    return this == DISABLE ? ResourceState.DISABLED : ResourceState.ENABLED;
  }

  private static void checkStatus(FlowCall call) {
    if (call.request().body().length > 0) {
      String status = JsonBody.objectOf(call.request()).path("status").path("value").asString("");
      if (!status.isEmpty() && !STATUSES.contains(wireName(status))) {
        throw refusal(FlowCode.UNKNOWN_STATUS, "status.value '%s' is not known", status);
      }
    }
  }

  private static Optional<StateAction> named(String op) {
    return Arrays.stream(values()).filter(one -> one.name().equals(wireName(op))).findFirst();
  }

  private static String wireName(String text) {
    return text.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  private static List<StateAction> sorted(Set<StateAction> actions) {
    return actions.stream().sorted().toList();
  }

  private static Refusal refusal(FlowCode code, String detail, Object... values) {
    return new FlowError(code, detail.formatted(values) + ".").refusal();
  }
}
