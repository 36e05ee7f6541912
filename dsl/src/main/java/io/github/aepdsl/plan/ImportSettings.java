package io.github.aepdsl.plan;

import io.github.aepdsl.internal.http.Service;
import io.github.aepdsl.internal.http.Timing;
import io.github.aepdsl.resource.Access;
import java.util.Optional;

/**
 * What somebody has said of an import so far. Immutable.
 *
 * @param table what is brought in
 * @param dataset the name of what it goes to
 * @param choices what was said of single columns
 * @param schedule when
 * @param givenName the name of the dataflow and all that belongs to it alone
 * @param events whether a new schema is one of events
 * @param keepPartial whether what was created stays when a later call fails
 * @param draft whether the dataflow begins as a draft
 */
record ImportSettings(
    ImportSource table,
    String dataset,
    FieldChoices choices,
    ImportSchedule schedule,
    Optional<String> givenName,
    boolean events,
    boolean keepPartial,
    boolean draft) {

  private static final String PROFILE = "https://ns.adobe.com/xdm/context/profile";
  private static final String EVENT = "https://ns.adobe.com/xdm/context/experienceevent";

  static ImportSettings of(ImportSource table, String dataset) {
    return new ImportSettings(
        table,
        dataset,
        FieldChoices.NONE,
        ImportSchedule.OPEN,
        Optional.empty(),
        false,
        false,
        false);
  }

  ImportSettings with(FieldChoices other) {
    return new ImportSettings(
        table, dataset, other, schedule, givenName, events, keepPartial, draft);
  }

  ImportSettings with(ImportSchedule other) {
    return new ImportSettings(
        table, dataset, choices, other, givenName, events, keepPartial, draft);
  }

  ImportSettings named(String other) {
    return new ImportSettings(
        table, dataset, choices, schedule, Optional.of(other), events, keepPartial, draft);
  }

  ImportSettings asEvents() {
    return new ImportSettings(
        table, dataset, choices, schedule, givenName, true, keepPartial, draft);
  }

  ImportSettings keepingPartial() {
    return new ImportSettings(table, dataset, choices, schedule, givenName, events, true, draft);
  }

  ImportSettings asDraft() {
    return new ImportSettings(
        table, dataset, choices, schedule, givenName, events, keepPartial, true);
  }

  /** The name of the dataflow, its connections and its mapping set. */
  String name() {
    return givenName.orElse(table.path() + " into " + dataset);
  }

  /** The class that a new schema extends. */
  String classId() {
    return events ? EVENT : PROFILE;
  }

  Access access() {
    return table.access();
  }

  Timing timing() {
    return access().api(Service.FLOW).http().timing();
  }
}
