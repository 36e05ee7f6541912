package io.github.aepdsl.emulator.flow.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.github.aepdsl.emulator.flow.explore.RowFilter.All;
import io.github.aepdsl.emulator.flow.explore.RowFilter.Any;
import io.github.aepdsl.emulator.flow.explore.RowFilter.Comparison;
import io.github.aepdsl.emulator.flow.explore.RowFilter.IsNull;
import io.github.aepdsl.emulator.flow.explore.RowFilter.Like;
import io.github.aepdsl.emulator.flow.explore.RowFilter.Not;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Trees of PQL become conditions, or are refused with what is wrong with them. */
class PqlDocument_ReadTest {

  private static final String A = "{'nodeType':'fieldLookup','fieldName':'a'}";

  @ParameterizedTest
  @CsvSource({
    "=, EQUAL",
    "!=, UNEQUAL",
    "<, LESS",
    "<=, AT_MOST",
    ">, MORE",
    ">=, AT_LEAST",
  })
  void everySignIsAComparison(String name, CompareSign sign) throws SourceTrouble {
    assertThat(read(apply(name, A, literal("1")))).isEqualTo(new Comparison("a", sign, json("1")));
    assertThat(sign.text()).isEqualTo(name);
  }

  @Test
  void namesOfFunctionsAndNodesAreTakenInAnyCase() throws SourceTrouble {
    assertThat(read("{'nodeType':'FNAPPLY','fnName':'ISNULL','params':[%s]}".formatted(A)))
        .isEqualTo(new IsNull("a"));
    assertThat(read(apply("Like", A, literal("'x%'")))).isEqualTo(new Like("a", "x%"));
  }

  @Test
  void aListIsAnyOfItsValues() throws SourceTrouble {
    assertThat(read(apply("in", A, literal("[1,'x']"))))
        .isEqualTo(
            new Any(
                List.of(
                    new Comparison("a", CompareSign.EQUAL, json("1")),
                    new Comparison("a", CompareSign.EQUAL, json("'x'")))));
  }

  @Test
  void conditionsAreNested() throws SourceTrouble {
    String nulls = apply("isNull", A);

    assertThat(read(apply("and", apply("or", nulls, nulls), apply("not", nulls))))
        .isEqualTo(
            new All(
                List.of(
                    new Any(List.of(new IsNull("a"), new IsNull("a"))), new Not(new IsNull("a")))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          []                                       | the document is not of type 'PQL' and format 'pql/json'
          {'type':'PQL'}                           | the document is not of type 'PQL' and format 'pql/json'
          {'type':'SQL','format':'pql/json'}       | the document is not of type 'PQL' and format 'pql/json'
          {'type':'PQL','format':'pql/text'}       | the document is not of type 'PQL' and format 'pql/json'
          {'type':'PQL','format':'pql/json'}       | a condition has to be a node of type 'fnApply' with params
          {'type':'pql','format':'PQL/JSON','value':{'nodeType':'fnApply','params':{}}} | a condition has to be a node of type 'fnApply' with params
          """)
  void whatIsNoDocumentIsRefused(String document, String why) {
    assertRefused(() -> RowFilter.ofPql(json(document)), why);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {'nodeType':'fnApply','params':[]}                        | there is no function ''
          {'nodeType':'fnApply','fnName':'==','params':[A,L]}       | there is no function '=='
          {'nodeType':'fnApply','fnName':'between','params':[A,L]}  | there is no function 'between'
          {'nodeType':'fnApply','fnName':'not','params':[]}         | 'and', 'or' and 'NOT' need a condition
          {'nodeType':'fnApply','fnName':'or','params':[A]}         | a condition has to be a node of type 'fnApply' with params
          {'nodeType':'fnApply','fnName':'=','params':[]}           | the first parameter has to be a 'fieldLookup' with a fieldName
          {'nodeType':'fnApply','fnName':'=','params':[L,A]}        | the first parameter has to be a 'fieldLookup' with a fieldName
          {'nodeType':'fnApply','fnName':'=','params':[{'nodeType':'fieldLookup','fieldName':''},L]} | the first parameter has to be a 'fieldLookup' with a fieldName
          {'nodeType':'fnApply','fnName':'=','params':[A]}          | the second parameter has to be a 'literal' with a value
          {'nodeType':'fnApply','fnName':'=','params':[A,A]}        | the second parameter has to be a 'literal' with a value
          {'nodeType':'fnApply','fnName':'=','params':[A,{'nodeType':'literal','value':null}]} | the second parameter has to be a 'literal' with a value
          {'nodeType':'fnApply','fnName':'in','params':[A,{'nodeType':'literal','value':[]}]} | 'in' needs a literal that is a list
          {'nodeType':'fnApply','fnName':'in','params':[A,L]}       | 'in' needs a literal that is a list
          {'nodeType':'fnApply','fnName':'like','params':[A,L]}     | 'like' needs a literal that is a text
          """)
  void whatIsNoConditionIsRefused(String condition, String why) {
    String whole = condition.replace("[A", "[" + A).replace(",A", "," + A);
    assertRefused(
        () -> read(whole.replace("L]", literal("1") + "]").replace("[L", "[" + literal("1"))), why);
  }

  private static void assertRefused(ThrowingCallable reading, String why) {
    assertThatThrownBy(reading)
        .hasMessage("The filter is not valid PQL: " + why + ".")
        .asInstanceOf(type(SourceTrouble.class))
        .extracting(SourceTrouble::kind)
        .isEqualTo(TroubleKind.BAD_FILTER);
  }

  private static String apply(String name, String... params) {
    return "{'nodeType':'fnApply','fnName':'%s','params':[%s]}"
        .formatted(name, String.join(",", params));
  }

  private static String literal(String value) {
    return "{'nodeType':'literal','value':%s}".formatted(value);
  }

  private static RowFilter read(String value) throws SourceTrouble {
    return RowFilter.ofPql(json("{'type':'PQL','format':'pql/json','value':%s}".formatted(value)));
  }

  private static JsonNode json(String text) {
    return JsonMapper.shared().readTree(text.replace('\'', '"'));
  }
}
