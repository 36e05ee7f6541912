package io.github.aepdsl.emulator;

/** The Flow Service error codes that can occur here, each with its HTTP status. */
enum FlowCode {
  PROVIDER(1100, 400),
  INTERNAL(1102, 500),
  UNAVAILABLE(1103, 503),
  TIMEOUT(1104, 504),
  COUNT_WITH_LIMIT(1401, 400),
  EMPTY_BODY(1405, 400),
  NO_ENTITY_ID(1411, 400),
  UNKNOWN_SPEC(1413, 400),
  UNKNOWN_AUTH_SPEC(1415, 400),
  ORDERBY_PREFIX(1432, 400),
  ORDERBY_FIELD(1433, 400),
  NOT_FOUND(1439, 404),
  UNKNOWN_OPERATOR(1440, 400),
  LIST_NOT_ALLOWED(1442, 400),
  OPERATOR_NOT_ALLOWED(1443, 400),
  UNKNOWN_FIELD(1448, 400),
  INVALID_OPERATOR(1449, 400),
  UNKNOWN_PARAMETER(1451, 400),
  BAD_VALUE(1452, 400),
  EMPTY_VALUE(1453, 400),
  UNKNOWN_SANDBOX(2100, 404),
  SANDBOX_MISSING(2105, 400),
  SANDBOX_ID(2110, 400),
  SANDBOX_WILDCARD(2111, 403),
  FORBIDDEN(2120, 403);

  final int number;
  final int status;

  FlowCode(int number, int status) {
    this.number = number;
    this.status = status;
  }

  String title() {
    return switch (status) {
      case 400 -> "Bad request";
      case 403 -> "Forbidden";
      case 404 -> "Resource not found";
      case 503 -> "Service unavailable";
      case 504 -> "Gateway timeout";
      default -> "Internal server error";
    };
  }
}
