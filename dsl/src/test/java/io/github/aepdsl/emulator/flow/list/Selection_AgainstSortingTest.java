package io.github.aepdsl.emulator.flow.list;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.store.Keeper;
import io.github.aepdsl.emulator.wire.Query;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Whatever index a selection walks, it finds what filtering and sorting everything finds. */
class Selection_AgainstSortingTest {

  private static final FilterParser FILTERS =
      new FilterParser(FilterFields.stamped(Set.of("name", "description"), "open."));
  private static final List<String> ORDERS =
      List.of("createdAt", "-createdAt", "name", "-name", "description", "-description", "-id");
  private static final List<String> PROPERTIES =
      List.of(
          "",
          "&property=name==a",
          "&property=name==a,b",
          "&property=name!=a",
          "&property=description==x",
          "&property=createdAt>25",
          "&property=id==id-3,id-40,id-7,id-3",
          "&property=name==b&property=createdAt<=30");

  @RepeatedTest(60)
  void findsEveryPageInOrder(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    List<Thing> things = things(random);
    Shelf<Thing> shelf = new Shelf<>(Keeper.ofNothing(), "dev");
    things.forEach(shelf::add);
    String order = pick(ORDERS, random);
    String property = pick(PROPERTIES, random);
    int limit = 1 + random.nextInt(12);

    assertThat(pages(shelf, "limit=" + limit + "&orderby=" + order + property))
        .as(order + property)
        .isEqualTo(sorted(things, order, property));
    assertThat(new Selection<>(shelf, query(property)).count())
        .isEqualTo(sorted(things, order, property).size());
  }

  private static List<Thing> things(Random random) {
    return IntStream.range(0, 50)
        .mapToObj(
            i ->
                new Thing(
                    "id-" + i,
                    pick(List.of("", "a", "b", "c"), random),
                    pick(List.of("x", "y"), random),
                    Position.of(i / 2, i)))
        .toList();
  }

  private static String pick(List<String> choices, Random random) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** Follows continuation tokens to the end. */
  private static List<Thing> pages(Shelf<Thing> shelf, String first) {
    List<Thing> all = new ArrayList<>();
    ListRequest query = query(first);
    while (true) {
      List<Thing> found = new Selection<>(shelf, query).first(query.limit());
      all.addAll(found);
      if (found.size() < query.limit()) {
        return all;
      }
      Position last = query.order().position(found.get(found.size() - 1));
      query = query("continuationToken=" + query.after(last).encode());
    }
  }

  private static ListRequest query(String text) {
    return ListRequest.of(Query.parse(text), FILTERS);
  }

  private static List<Thing> sorted(List<Thing> things, String order, String property) {
    List<PropertyFilter> filters =
        Query.parse(property).all("property").stream().map(FILTERS::parse).toList();
    Comparator<Thing> byAge =
        Comparator.<Thing>comparingLong(thing -> thing.age().createdAt())
            .thenComparingLong(thing -> thing.age().sequence());
    String field = order.replace("-", "");
    Comparator<Thing> up =
        field.equals("createdAt")
            ? byAge
            : Comparator.<Thing, String>comparing(thing -> thing.json().path(field).asString())
                .thenComparing(byAge);
    return things.stream()
        .filter(thing -> filters.stream().allMatch(filter -> filter.matches(thing.json())))
        .sorted(order.startsWith("-") ? up.reversed() : up)
        .toList();
  }
}
