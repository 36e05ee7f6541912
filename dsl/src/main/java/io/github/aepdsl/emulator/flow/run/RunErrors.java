package io.github.aepdsl.emulator.flow.run;

import io.github.aepdsl.emulator.registry.dataset.BatchError;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** What a run says about the rows that failed: the documented codes, the summary first. */
final class RunErrors {

  static final String CONNECTOR = "CONNECTOR-2001-500";
  static final String AT_PROMOTION = "Error occurred at promotion activity.";

  private RunErrors() {}

  /** Those of a batch; with diagnostics one for each code, else one for all. */
  static List<BatchError> of(RunOutcome outcome, boolean diagnostics) {
    List<BatchError> errors = new ArrayList<>();
    if (outcome.failedRows() > 0 && diagnostics) {
      errors.add(error("INGEST-1212-400", summary(outcome), OptionalLong.empty()));
    } else if (outcome.failedRows() > 0) {
      String text = "Rows failed to be parsed, converted or validated; diagnostics were off.";
      errors.add(error("INGEST-1211-400", text, OptionalLong.empty()));
    }
    if (diagnostics) {
      outcome
          .counts()
          .byCode()
          .forEach(
              (code, rows) ->
                  errors.add(error(code, text(code, outcome.counts()), OptionalLong.of(rows))));
    }
    return errors;
  }

  private static String summary(RunOutcome outcome) {
    return ("Encountered %d errors in the data. Successfully ingested %d rows. Review the"
            + " associated diagnostic files for additional details.")
        .formatted(outcome.failedRows(), outcome.landedRows());
  }

  /** Adobe publishes the first words only; ours name the fields, where they are known. */
  private static String text(String code, RowCounts counts) {
    String fields = counts.fields(code);
    return switch (code) {
      case "MAPPER-3700-400" ->
          fields.isEmpty() ? "Mapper Transform Error" : "Mapper Transform Error: " + fields;
      case "INGEST-1555-400" ->
          fields.isEmpty()
              ? "A required field is missing or null."
              : fields + ": required, missing or null";
      default -> fields.isEmpty() ? "Rows do not fit the schema." : fields;
    };
  }

  private static BatchError error(String code, String text, OptionalLong rows) {
    return new BatchError(code, text, rows);
  }
}
