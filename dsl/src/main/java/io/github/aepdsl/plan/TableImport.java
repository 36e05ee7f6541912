package io.github.aepdsl.plan;

import io.github.aepdsl.error.Checked;
import io.github.aepdsl.error.InvalidValueException;
import io.github.aepdsl.flow.Dataflow;
import io.github.aepdsl.show.TableView;
import io.github.aepdsl.show.Tabular;
import java.time.Duration;
import java.time.Instant;

/**
 * A draft: a table on its way into a dataset. Prints itself as a form; nothing is sent before
 * {@link #plan()} or {@link #create()}.
 *
 * <pre>{@code
 * connection.table("shop.orders").into("Orders")
 *     .map("id", "_id")
 *     .every(Duration.ofHours(1)).delta("placed_at")
 *     .create()
 * }</pre>
 *
 * <p>Every column goes to the field of its name below the tenant's namespace, such as {@code
 * _acme.orders.total}, unless {@link #map} or {@link #without} says otherwise. A new dataset gets a
 * schema of the class XDM Individual Profile, which demands no field, so that any table fits;
 * {@link #asEvents()} takes the class of events, whose rows all need {@code _id} and {@code
 * timestamp}. Immutable and thread safe: every step returns a new one.
 */
public final class TableImport implements Tabular {

  private final ImportSettings settings;

  private TableImport(ImportSettings settings) {
    this.settings = settings;
  }

  static TableImport of(ImportSource table, String dataset) {
    return new TableImport(ImportSettings.of(table, dataset));
  }

  /**
   * The field that a column goes to, where it is not the one of its name.
   *
   * @param field its path, such as {@code _id} or {@code _acme.orders.total}
   */
  public TableImport map(String column, String field) {
    return with(
        settings.choices().to(Checked.text("column", column), Checked.text("field", field)));
  }

  /** Leaves out a column. */
  public TableImport without(String column) {
    return with(settings.choices().without(Checked.text("column", column)));
  }

  /** Brings in all rows, one time. */
  public TableImport once() {
    return with(settings.schedule().every(Duration.ZERO));
  }

  /**
   * Brings in what is new again and again; {@link #delta} says how that is told.
   *
   * @param period 15 minutes or more
   * @throws InvalidValueException when it is no period
   */
  public TableImport every(Duration period) {
    if (period == null || period.isZero() || period.isNegative()) {
      throw new InvalidValueException("every(period) takes a period, not " + period);
    }
    return with(settings.schedule().every(period));
  }

  /**
   * The column, a time, that tells when a row was written: only later rows are new. Rows without a
   * time are never read.
   */
  public TableImport delta(String column) {
    return with(settings.schedule().by(Checked.text("column", column)));
  }

  /**
   * The first time; as soon as possible unless it is said.
   *
   * @throws InvalidValueException when it is null
   */
  public TableImport startingAt(Instant first) {
    if (first == null) {
      throw new InvalidValueException("startingAt(first) takes a time, not null");
    }
    return with(settings.schedule().from(first));
  }

  /**
   * Makes a new schema one of events: map a column to {@code _id} and a time to {@code timestamp}.
   * Says nothing to a dataset that is there already.
   */
  public TableImport asEvents() {
    return new TableImport(settings.asEvents());
  }

  /** The name of the dataflow, its connections and its mapping set; made of table and dataset. */
  public TableImport named(String name) {
    return new TableImport(settings.named(Checked.text("name", name)));
  }

  /** Leaves what was created when a later call fails, instead of taking it back. */
  public TableImport keepPartial() {
    return new TableImport(settings.keepingPartial());
  }

  /** Makes the dataflow a draft: it runs once {@link Dataflow#publish()} was called. */
  public TableImport asDraft() {
    return new TableImport(settings.asDraft());
  }

  /**
   * Every call that {@link #create()} would make, in order and with its body. Reads what is there;
   * changes nothing.
   *
   * @throws io.github.aepdsl.error.IncompleteDraftException naming all that is wrong or missing
   * @throws io.github.aepdsl.error.ApiException when something cannot be read
   */
  public ImportPlan plan() {
    return new Planner(settings, ImportSurvey.of(settings)).plan(this::plan);
  }

  /**
   * Finds or creates all that it takes: run twice it changes nothing, and it finishes what was
   * begun before.
   *
   * @throws io.github.aepdsl.error.IncompleteDraftException naming all that is wrong or missing;
   *     nothing was created
   * @throws io.github.aepdsl.error.HalfDoneException when a call fails after others have created
   *     something; says what was taken back and what remains
   * @throws io.github.aepdsl.error.ApiException when the first of the calls fails
   */
  public Dataflow create() {
    return plan().carryOut();
  }

  /** The draft as data. */
  @Override
  public TableView toTable() {
    return new ImportForm(settings).table();
  }

  /** The draft as a form: what is set, what is a default, what is missing, what to type next. */
  @Override
  public String toString() {
    return toTable().text();
  }

  private TableImport with(FieldChoices choices) {
    return new TableImport(settings.with(choices));
  }

  private TableImport with(ImportSchedule schedule) {
    return new TableImport(settings.with(schedule));
  }
}
