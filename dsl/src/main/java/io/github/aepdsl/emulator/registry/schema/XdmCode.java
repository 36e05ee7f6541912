package io.github.aepdsl.emulator.registry.schema;

/** The registry's error codes that occur; those from 9001 on are ours, as Adobe published none. */
enum XdmCode {
  LIST_ACCEPT(1006, 400, "Accept header invalid"),
  LOOKUP_ACCEPT(1007, 400, "Accept header invalid"),
  DESCRIPTOR_LIST_ACCEPT(1008, 400, "Accept header invalid"),
  DESCRIPTOR_ACCEPT(1009, 400, "Accept header invalid"),
  NO_CLASS(1010, 404, "Resource not found"),
  NO_FIELD_GROUP(1011, 404, "Resource not found"),
  NO_SCHEMA(1012, 404, "Resource Not Found"),
  NO_DATA_TYPE(1013, 404, "Resource not found"),
  NO_DESCRIPTOR(1014, 404, "Resource not found"),
  NO_UNION(1015, 404, "Resource not found"),
  NO_BEHAVIOR(1016, 404, "Resource not found"),
  NAMESPACE(1021, 400, "Namespace validation error"),
  TITLE_TAKEN(1521, 400, "Title not unique"),
  NO_IDENTITY(1528, 400, "Union descriptor validation error"),
  BAD_BODY(9001, 400, "Invalid body"),
  UNKNOWN_REFERENCE(9002, 400, "Unknown reference"),
  BREAKING_CHANGE(9003, 400, "Breaking change"),
  IN_USE(9004, 400, "Resource in use"),
  SECOND_PRIMARY(9005, 400, "Second primary identity"),
  BAD_QUERY(9006, 400, "Invalid query");

  private final int number;
  private final int status;
  private final String title;

  XdmCode(int number, int status, String title) {
    this.number = number;
    this.status = status;
    this.title = title;
  }

  int status() {
    return status;
  }

  String title() {
    return title;
  }

  XdmFault fault(String detail, Object... values) {
    return new XdmFault(this, detail.formatted(values));
  }

  @Override
  public String toString() {
    return "XDM-%d-%d".formatted(number, status);
  }
}
