package io.github.aepdsl.emulator.registry.mapping.function;

import static io.github.aepdsl.emulator.registry.mapping.expression.Evaluating.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A line of the table, and the item of the service's listing that comes of it. */
class FunctionListing_ShapeTest {

  @Test
  void anItemHasTheShapeOfThePublishedOne() {
    FunctionEntry entry =
        FunctionEntry.of(
            "function\tDate / Time\tdate\tdate:String format:String? rest:ZonedDateTime*"
                + "\tZonedDateTime\town\tReads a date.\tThe date\tdate(\"2019\")\t1");

    assertThat(FunctionListing.of(entry))
        .isEqualTo(
            json(
                """
                {"category": "Date / Time", "function": "date", "description": "Reads a date.",
                 "syntax": "ZonedDateTime date(String, String, ZonedDateTime...)",
                 "returns": "The date", "returnType": "java.time.ZonedDateTime",
                 "example": "date(\\"2019\\")", "result": "1",
                 "params": [
                   {"name": "date", "description": "one value", "type": "REQUIRED",
                    "dataType": "java.lang.String", "position": 1},
                   {"name": "format", "description": "one value", "type": "OPTIONAL",
                    "dataType": "java.lang.String", "position": 2},
                   {"name": "rest", "description": "any number of them", "type": "OPTIONAL",
                    "dataType": "java.time.ZonedDateTime", "position": 3}],
                 "since": 1}"""));
  }

  @ParameterizedTest
  @CsvSource({
    "List, java.util.List",
    "Map, java.util.Map",
    "BigInteger, java.math.BigInteger",
    "ZonedDateTime, java.time.ZonedDateTime",
    "String, java.lang.String",
    "Object, java.lang.Object",
  })
  void typesAreShownByTheirFullNames(String type, String shown) {
    FunctionEntry entry = FunctionEntry.of("function\tc\tf\t\t" + type + "\tout\td");

    assertThat(FunctionListing.of(entry).path("returnType").stringValue()).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({
    "a:String, 1, false, String",
    "a:String?, 0, false, String",
    "a:Object*, 0, true, Object",
    "a:List+, 1, true, List",
  })
  void aMarkSaysHowManyArgumentsThereAre(String text, int least, boolean repeats, String type) {
    assertThat(FunctionParameter.read(text))
        .containsExactly(new FunctionParameter("a", type, least, repeats));
  }

  @Test
  void aLineMayEndBehindItsDescription() {
    FunctionEntry entry = FunctionEntry.of("elsewhere\tUser Agent\tua\t\tString\town\tNames it.");

    assertThat(entry.kind()).isEqualTo(FunctionKind.ELSEWHERE);
    assertThat(entry.nullsOut()).isFalse();
    assertThat(entry.parameters()).isEmpty();
    assertThat(entry.returning() + entry.example() + entry.result()).isEmpty();
  }

  @Test
  void aLineOfAnotherKindIsRefused() {
    assertThatThrownBy(() -> FunctionEntry.of("macro\tc\tf\t\tString\tout\td"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
