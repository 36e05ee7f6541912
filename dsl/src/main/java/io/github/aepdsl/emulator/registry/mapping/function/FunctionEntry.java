package io.github.aepdsl.emulator.registry.mapping.function;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A line of {@code functions.tsv}.
 *
 * @param returns the type of its value
 * @param nullsOut whether a null argument makes its value null
 * @param returning what its value is, in words
 * @param example a call, {@code result} its value as JSON; both may be empty
 */
record FunctionEntry(
    FunctionKind kind,
    String category,
    String name,
    List<FunctionParameter> parameters,
    String returns,
    boolean nullsOut,
    String description,
    String returning,
    String example,
    String result) {

  static FunctionEntry of(String line) {
    String[] cells = line.split("\t", -1);
    return new FunctionEntry(
        FunctionKind.valueOf(cells[0].toUpperCase(Locale.ROOT)),
        cells[1],
        cells[2],
        FunctionParameter.read(cells[3]),
        cells[4],
        cells[5].equals("out"),
        cells[6],
        cells.length > 7 ? cells[7] : "",
        cells.length > 8 ? cells[8] : "",
        cells.length > 9 ? cells[9] : "");
  }

  int least() {
    return parameters.stream().mapToInt(FunctionParameter::least).sum();
  }

  int most() {
    return parameters.stream().anyMatch(FunctionParameter::repeats)
        ? Integer.MAX_VALUE
        : parameters.size();
  }

  String usage() {
    List<String> names = parameters.stream().map(FunctionParameter::name).toList();
    return kind == FunctionKind.METHOD
        ? names.get(0) + "." + called(names.subList(1, names.size()))
        : called(names);
  }

  private String called(List<String> arguments) {
    return arguments.stream().collect(Collectors.joining(", ", name + "(", ")"));
  }
}
