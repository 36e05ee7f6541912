package io.github.aepdsl.emulator.flow;

/**
 * The errors of the connectors behind the Flow Service that can occur here. Adobe publishes their
 * numbers without a prefix; FLOW-1100-400 carries them in its text. The table of the documentation
 * is made from them.
 */
public enum ProviderCode {
  MANDATORY_FIELD(1304, "a field that has to be there is missing"),
  TARGET_SPEC(1307, "a target connection of another connection spec than the data lake's"),
  ONE_SOURCE(1320, "`sourceConnectionIds` is missing, or holds other than one id"),
  ONE_TARGET(1321, "`targetConnectionIds` is missing, or holds other than one id"),
  NO_DATASET(1325, "`params.dataSetId` is missing or empty"),
  DATA_FORMAT(1327, "a `data.format` that the source does not have"),
  NO_COLUMNS(1330, "`params.columns` is empty"),
  DELIMITER(1331, "`data.columnDelimiter` is not one character"),
  BAD_FILTER(1349, "`params.filters` is not PQL"),
  PAST_START(1360, "`startTime` has passed"),
  INTERVAL_WITH_ONCE(1361, "an `interval` with `once`"),
  SHORT_INTERVAL(1362, "an `interval` below its minimum, or none"),
  BACKFILL_WITH_ONCE(1364, "`backfill` with `once`"),
  STARTED(1366, "a change of `startTime`, or to `once`, after `startTime`"),
  NO_DELTA_COLUMN(1367, "a table that is copied again and again without `Copy.deltaColumn`"),
  DELTA_WITH_ONCE(1369, "`Copy.deltaColumn` with `once`"),
  NO_MAPPING(1370, "the transformation `Mapping` is missing"),
  WINDOW(1381, "`windowEndTime` lies before `windowStartTime`"),
  OTHER_DELTA_COLUMN(1382, "another `deltaColumn` than the dataflow's"),
  NO_RUN_DELTA_COLUMN(1383, "the first run of a table without `deltaColumn`"),
  RUN_PARAMS(1384, "a run without times in `params`"),
  NOT_ON_DEMAND(1386, "a run on demand of a dataflow that is not `once`"),
  NO_RETRIGGER(1387, "a run is triggered again that did not fail"),
  FREQUENCY(1397, "an unknown `frequency`");

  private final int number;
  private final String condition;

  ProviderCode(int number, String condition) {
    this.number = number;
    this.condition = condition;
  }

  /** The number in front of {@code -400}. */
  public int number() {
    return number;
  }

  /** When it occurs, one phrase for the documentation. */
  public String condition() {
    return condition;
  }

  /** What happened, with the number before it: one fault of a {@link FlowError#provider}. */
  public String fault(String detail) {
    return number + "-400 " + detail;
  }
}
