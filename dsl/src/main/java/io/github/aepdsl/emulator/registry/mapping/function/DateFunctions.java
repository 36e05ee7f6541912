package io.github.aepdsl.emulator.registry.mapping.function;

import static io.github.aepdsl.emulator.registry.mapping.value.JsonValues.number;
import static io.github.aepdsl.emulator.registry.mapping.value.JsonValues.text;
import static io.github.aepdsl.emulator.registry.mapping.value.JsonValues.time;

import io.github.aepdsl.emulator.registry.mapping.value.DateTexts;
import io.github.aepdsl.emulator.registry.mapping.value.EvaluationFault;
import io.github.aepdsl.emulator.registry.mapping.value.JsonValues;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/** Dates and times, by the platform's clock; everything without a zone is UTC. */
final class DateFunctions {

  private DateFunctions() {}

  static Map<String, FunctionBody> all() {
    return Map.ofEntries(
        Map.entry("now", call -> time(at(call.tools().clock().millis()))),
        Map.entry("timestamp", call -> number(call.tools().clock().millis())),
        Map.entry("date", DateFunctions::date),
        Map.entry("format", call -> format(call, call.time(0))),
        Map.entry("dformat", call -> format(call, at(call.whole(0)))),
        Map.entry("date_part", call -> number(DatePart.of(call.text(0)).in(call.time(1)))),
        Map.entry(
            "set_date_part",
            timely(call -> time(DatePart.of(call.text(0)).set(call.time(2), call.whole(1))))),
        Map.entry("make_date_time", timely(DateFunctions::make)),
        Map.entry("make_timestamp", timely(DateFunctions::make)),
        Map.entry(
            "zone_date_to_utc", call -> time(call.time(0).withZoneSameInstant(ZoneOffset.UTC))),
        Map.entry(
            "zone_date_to_zone",
            timely(call -> time(call.time(0).withZoneSameInstant(ZoneId.of(call.text(1)))))));
  }

  private static ZonedDateTime at(long epochMilli) {
    return valid(() -> Instant.ofEpochMilli(epochMilli).atZone(ZoneOffset.UTC));
  }

  /** The default stands in for no date, not for one that cannot be read. */
  private static JsonNode date(Arguments call) {
    if (call.isNull(0)) {
      return call.isNull(2) ? JsonValues.NULL : time(call.time(2));
    }
    boolean parsed = JsonValues.timeOf(call.at(0)).isPresent() || call.isNull(1);
    return time(
        parsed ? call.time(0) : DateTexts.parse(call.text(0), call.tools().format(call.text(1))));
  }

  private static JsonNode format(Arguments call, ZonedDateTime time) {
    return text(valid(() -> call.tools().format(call.text(1)).format(time)));
  }

  private static JsonNode make(Arguments call) {
    return time(
        ZonedDateTime.of(
            call.count(0),
            call.count(1),
            call.count(2),
            call.count(3),
            call.count(4),
            call.count(5),
            call.count(6),
            ZoneId.of(call.text(7))));
  }

  private static FunctionBody timely(FunctionBody body) {
    return call -> valid(() -> body.apply(call));
  }

  private static <T> T valid(Supplier<T> made) {
    try {
      return made.get();
    } catch (DateTimeException e) {
      throw new EvaluationFault(e.getMessage());
    }
  }
}
