package io.github.aepdsl.emulator.registry.mapping;

/** Words the errors of mappings, with the pieces that clients take apart. */
final class MappingErrors {

  /** "Mapper Transform Error", the one code of the mapper that Adobe documents. */
  private static final String TRANSFORM_ERROR = "MAPPER-3700-400";

  private MappingErrors() {}

  static MappingError mismatch(MappingLine line, String types) {
    return error(
        line,
        "The value does not fit destination path %s. The %s.".formatted(line.destination(), types));
  }

  static MappingError noValue(MappingLine line, String why) {
    return error(
        line, "There is no value for destination path %s. %s.".formatted(line.destination(), why));
  }

  static MappingError unusable(MappingLine line, String why) {
    return error(
        line,
        "The mapping to destination path %s cannot work. %s.".formatted(line.destination(), why));
  }

  private static MappingError error(MappingLine line, String message) {
    String fields =
        " sourceField: %s destinationField: %s".formatted(line.source(), line.destination());
    return new MappingError(
        TRANSFORM_ERROR, line.kind().name(), line.source(), line.destination(), message + fields);
  }
}
