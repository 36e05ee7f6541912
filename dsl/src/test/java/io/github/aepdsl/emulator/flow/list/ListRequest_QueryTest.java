package io.github.aepdsl.emulator.flow.list;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.aepdsl.emulator.wire.Query;
import io.github.aepdsl.emulator.wire.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What queries of lists ask for, with and without a token, and which are refused. */
class ListRequest_QueryTest {

  private static final FilterParser FILTERS =
      new FilterParser(FilterFields.stamped(Set.of("name", "state", "params"), "params."));

  @Test
  void whoAsksForNothingGetsTwentyByAge() {
    ListRequest request = of(Map.of());

    assertThat(request.limit()).isEqualTo(20);
    assertThat(request.order()).hasToString("+createdAt");
    assertThat(request.filters()).isEmpty();
    assertThat(request.counts()).isFalse();
    assertThat(request.after()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "1000, 1000", "1001, 1000", "999999999, 1000"})
  void aLimitIsAThousandAtMost(String limit, int kept) {
    assertThat(of(Map.of("limit", List.of(limit))).limit()).isEqualTo(kept);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "", "1.5", "01", "ten", "9999999999", "+5"})
  void anythingElseIsNoLimit(String limit) {
    assertThat(refusal(Map.of("limit", List.of(limit)))).contains("FLOW-1452-400");
  }

  @ParameterizedTest
  @CsvSource({"true, true", "TRUE, true", "false, false", "False, false"})
  void countingIsSaidInAnyCase(String count, boolean counts) {
    assertThat(of(Map.of("count", List.of(count))).counts()).isEqualTo(counts);
  }

  @ParameterizedTest
  @ValueSource(strings = {"yes", "1", "", "tru"})
  void anythingElseIsNoCount(String count) {
    assertThat(refusal(Map.of("count", List.of(count)))).contains("FLOW-1452-400");
  }

  @Test
  void countingNeedsNoLimit() {
    assertThat(refusal(Map.of("count", List.of("true"), "limit", List.of("5"))))
        .contains("FLOW-1401-400");
    assertThat(of(Map.of("count", List.of("false"), "limit", List.of("5"))).limit()).isEqualTo(5);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          name       | +name
          +name      | +name
          ` name`    | +name
          -name      | -name
          updatedAt  | +updatedAt
          -etag      | -etag
          """)
  void anOrderIsAFieldWithASign(String orderby, String order) {
    assertThat(of(Map.of("orderby", List.of(orderby))).order()).hasToString(order);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ``            | 1432
          *name         | 1432
          ~name         | 1432
          (name)        | 1432
          name,id       | 1433
          colour        | 1433
          Name          | 1433
          --name        | 1433
          params.x      | 1433
          -             | 1433
          """)
  void anythingElseIsNoOrder(String orderby, int code) {
    assertThat(refusal(Map.of("orderby", List.of(orderby)))).contains("FLOW-" + code + "-400");
  }

  @Test
  void aTokenRemembersItsQueryAndOverrulesTheRest() {
    ListRequest first =
        of(
            Map.of(
                "property", List.of("name==a,b", "createdAt>1"),
                "orderby", List.of("-name"),
                "limit", List.of("7")));
    String token = first.after(new Position("a", 12, 3)).encode();

    ListRequest next =
        of(
            Map.of(
                "continuationToken", List.of(token),
                "limit", List.of("1"),
                "orderby", List.of("+id")));

    assertThat(next.properties()).containsExactly("name==a,b", "createdAt>1");
    assertThat(next.order()).hasToString("-name");
    assertThat(next.limit()).isEqualTo(7);
    assertThat(next.after()).contains(new Position("a", 12, 3));
  }

  @ParameterizedTest
  @CsvSource({"-5, 1", "0, 1", "5000, 1000"})
  void aForgedLimitOfATokenIsKeptWithinBounds(int limit, int kept) {
    ContinuationToken forged =
        new ContinuationToken(List.of(), "+name", limit, new Position("", 0, 0));

    assertThat(of(Map.of("continuationToken", List.of(forged.encode()))).limit()).isEqualTo(kept);
  }

  @Test
  void aForgedQueryOfATokenIsRefusedLikeAnyOther() {
    Position last = new Position("", 0, 0);
    ContinuationToken filter = new ContinuationToken(List.of("colour==x"), "+name", 5, last);
    ContinuationToken order = new ContinuationToken(List.of(), "+colour", 5, last);

    assertThat(refusal(Map.of("continuationToken", List.of(filter.encode()))))
        .contains("FLOW-1448-400");
    assertThat(refusal(Map.of("continuationToken", List.of(order.encode()))))
        .contains("FLOW-1433-400");
    assertThat(refusal(Map.of("continuationToken", List.of("x")))).contains("FLOW-1452-400");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          name==a           | a
          name==a,b         | a;b
          name=="a,b"       | a,b
          name=="a,b",c     | a,b;c
          name==a "b" c     | a "b" c
          name=="a"b"       | a"b
          name==ä=<b        | ä=<b
          """)
  void valuesArePartedByCommasOutsideOfQuotes(String property, String values) {
    assertThat(of(Map.of("property", List.of(property))).valuesOf("name"))
        .contains(List.of(values.split(";")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"name==", "name==,", "name==,a", "name==a,,b", "name==a,", "name==\"\""})
  void anEmptyValueIsRefusedWhereverItStands(String property) {
    assertThat(refusal(Map.of("property", List.of(property)))).contains("FLOW-1453-400");
  }

  @Test
  void onlyEqualityTellsTheValuesOfAField() {
    ListRequest request = of(Map.of("property", List.of("name!=a", "state==x", "params.n>1")));

    assertThat(request.valuesOf("name")).isEmpty();
    assertThat(request.valuesOf("state")).contains(List.of("x"));
    assertThat(request.valuesOf("params.n")).isEmpty();
  }

  private static ListRequest of(Map<String, List<String>> query) {
    return ListRequest.of(Query.of(query), FILTERS);
  }

  private static String refusal(Map<String, List<String>> query) {
    Refusal refusal = catchThrowableOfType(Refusal.class, () -> of(query));
    return new String(refusal.response("r").body(), UTF_8);
  }
}
