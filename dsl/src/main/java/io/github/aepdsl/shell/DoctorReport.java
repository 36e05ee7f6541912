package io.github.aepdsl.shell;

import io.github.aepdsl.Diagnosis.Check;
import io.github.aepdsl.config.Setting;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * What {@code aep doctor} prints.
 *
 * @param settings effective settings, already masked
 * @param checks what was looked at
 */
record DoctorReport(List<Setting> settings, List<Check> checks) {

  /** Longer values stick out instead of pushing their column away. */
  private static final int WIDEST = 44;

  boolean healthy() {
    return checks.stream().allMatch(Check::passed);
  }

  String text() {
    String end = healthy() ? "All is well." : "Something is wrong: mend what is said above.";
    return settingsTable() + checkTable() + "\n" + end;
  }

  /** The same for programs. */
  String json() {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("healthy", healthy());
    report.put("settings", settings);
    report.put("checks", checks);
    return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(report);
  }

  private String settingsTable() {
    if (settings.isEmpty()) {
      return "";
    }
    String row = "  %-" + width(settings, Setting::key) + "s  %-" + width(settings, Setting::value);
    return settings.stream()
        .map(each -> String.format(row + "s  %s", each.key(), each.value(), each.origin()))
        .map(String::stripTrailing)
        .collect(Collectors.joining("\n", "settings\n", "\n\n"));
  }

  private String checkTable() {
    String row = "  %-4s  %-" + width(checks, Check::what) + "s  %s";
    return checks.stream()
        .map(
            each ->
                String.format(row, mark(each), each.what(), indented(each.result())) + fix(each))
        .collect(Collectors.joining("\n", "checks\n", "\n"));
  }

  private static String mark(Check check) {
    String passed = check.fix().isBlank() ? "ok" : "warn";
    return check.passed() ? passed : "FAIL";
  }

  private static String fix(Check check) {
    return check.fix().isBlank() ? "" : "\n        fix: " + indented(check.fix());
  }

  private static String indented(String text) {
    return text.replace("\n", "\n        ");
  }

  private static <T> int width(List<T> rows, Function<T, String> column) {
    return rows.stream()
        .map(column)
        .mapToInt(String::length)
        .filter(length -> length <= WIDEST)
        .max()
        .orElse(1);
  }
}
