package io.github.aepdsl.emulator.registry.schema;

/** The kinds of resources; where they are found, and how their ids call them. */
enum XdmKind {
  SCHEMAS("schemas", "schemas", XdmCode.NO_SCHEMA),
  FIELD_GROUPS("fieldgroups", "mixins", XdmCode.NO_FIELD_GROUP),
  CLASSES("classes", "classes", XdmCode.NO_CLASS),
  DATA_TYPES("datatypes", "datatypes", XdmCode.NO_DATA_TYPE),
  BEHAVIORS("behaviors", "behaviors", XdmCode.NO_BEHAVIOR),
  UNIONS("unions", "unions", XdmCode.NO_UNION);

  private final String path;
  private final String type;
  private final XdmCode missing;

  XdmKind(String path, String type, XdmCode missing) {
    this.path = path;
    this.type = type;
    this.missing = missing;
  }

  /** The last segment of the path of its list. */
  String path() {
    return path;
  }

  /** Its {@code meta:resourceType}; field groups are still mixins there. */
  String type() {
    return type;
  }

  XdmFault missing(String id) {
    return missing.fault("Requested resource %s with version 1 is not found", id);
  }
}
