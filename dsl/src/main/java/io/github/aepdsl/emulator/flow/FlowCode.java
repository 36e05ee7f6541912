package io.github.aepdsl.emulator.flow;

/**
 * The Flow Service error codes that can occur here, each with its HTTP status and when it occurs.
 * The table of the documentation is made from them.
 */
public enum FlowCode {
  PROVIDER(1100, 400, "a parameter is missing or has the wrong type; all of them are named"),
  NO_SUCH_REFERENCE(1101, 404, "a body names something that does not exist"),
  INTERNAL(1102, 500, "staged fault, or a defect of the local platform"),
  UNAVAILABLE(1103, 503, "staged fault"),
  TIMEOUT(1104, 504, "staged fault"),
  COUNT_WITH_LIMIT(1401, 400, "`count=true` with `limit`"),
  FINALIZE(1402, 400, "the actions `FINALIZE` and `FINALIZE_UPDATE`, which are for providers"),
  NO_IF_MATCH(1403, 400, "a change without `If-Match`"),
  STALE_IF_MATCH(1404, 412, "a change for another version than the current one"),
  EMPTY_BODY(1405, 400, "no body, `null`, `{}` or `[]`"),
  STATE_IN_BODY(1410, 400, "a dataflow is created with a `state`"),
  NO_ENTITY_ID(1411, 400, "the path holds no UUID"),
  MAPPING_VERSION(1412, 400, "no mapping set of this id in this version"),
  UNKNOWN_SPEC(1413, 400, "no connection spec of this id and version"),
  SPEC_CHANGED(1414, 400, "a change of `connectionSpec`"),
  UNKNOWN_AUTH_SPEC(1415, 400, "`auth.specName` is not one of the connection spec"),
  USED_BY_FLOWS(1418, 400, "delete: dataflows still use the base connection"),
  MAPPING_FAULTY(1419, 400, "the mapping set does not fit its schema"),
  TRANSITION(1420, 400, "an action that the resource's state does not allow"),
  OTHER_SCHEMA(1425, 400, "the mapping set's schema is not the one of the target dataset"),
  SPECS_BY_PROVIDERS(1426, 400, "connection specs and flow specs are for providers to change"),
  RUNS_BY_PROVIDERS(1427, 400, "a run is created or changed in a way that is for providers"),
  NO_SUCH_FLOW(1430, 400, "a run of a dataflow that does not exist"),
  ORDERBY_PREFIX(1432, 400, "`orderby` starts with something else than `+`, `-` or a letter"),
  ORDERBY_FIELD(1433, 400, "`orderby` names a field that lists are not sorted by"),
  PATCH_OP(1434, 400, "an operation other than add, replace and remove"),
  UNKNOWN_SUB_OP(1435, 400, "an unknown `subOp`"),
  SUB_OP_MISPLACED(1436, 400, "a `subOp` for an action that has none"),
  UNKNOWN_STATUS(1437, 400, "an unknown `status.value` in the body of an action"),
  NOT_FOUND(1439, 404, "no resource of this id in the sandbox"),
  UNKNOWN_OPERATOR(1440, 400, "filter: `~`"),
  LIST_NOT_ALLOWED(1442, 400, "filter: an ordering operator with several values"),
  OPERATOR_NOT_ALLOWED(1443, 400, "filter: an ordering operator on a text field"),
  UNEXPECTED_STATE(1444, 400, "a dataflow that is not enabled, or is still a draft"),
  NO_FLOW_ID(1446, 400, "a run without a `flowId`"),
  USED_BY_ACTIVE_FLOWS(1447, 400, "delete: dataflows still use the source or target connection"),
  UNKNOWN_FIELD(1448, 400, "filter: unknown field"),
  INVALID_OPERATOR(1449, 400, "filter: no operator, or a single `=`"),
  UNKNOWN_PARAMETER(1451, 400, "unknown query parameter"),
  BAD_VALUE(
      1452,
      400,
      "a value of the wrong type, for a filter, `limit`, `count` or `continuationToken`"),
  EMPTY_VALUE(1453, 400, "filter: an empty value"),
  NO_PATCH_TARGET(1455, 400, "a path that leads to nothing, or to what cannot be changed"),
  STATE_VALUE(1456, 400, "a `state` other than enabled, disabled or initializing"),
  UNKNOWN_SANDBOX(2100, 404, "no such sandbox"),
  SANDBOX_MISSING(2105, 400, "no `x-sandbox-name`, where that is strict"),
  SANDBOX_ID(2110, 400, "`x-sandbox-id` with a user token"),
  SANDBOX_WILDCARD(2111, 403, "`x-sandbox-name: *`"),
  FORBIDDEN(2120, 403, "staged fault");

  private final int number;
  private final int status;
  private final String condition;

  FlowCode(int number, int status, String condition) {
    this.number = number;
    this.status = status;
    this.condition = condition;
  }

  /** The number after {@code FLOW-}. */
  public int number() {
    return number;
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** When it occurs, one phrase for the documentation. */
  public String condition() {
    return condition;
  }

  String title() {
    return switch (status) {
      case 400 -> "Bad request";
      case 403 -> "Forbidden";
      case 404 -> "Resource not found";
      case 412 -> "Precondition failed";
      case 503 -> "Service unavailable";
      case 504 -> "Gateway timeout";
      default -> "Internal server error";
    };
  }
}
