package io.github.aepdsl.emulator.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Headers by name. */
class HeaderList_LookupTest {

  private final HeaderList headers = HeaderList.ofPairs(List.of("A", "1", "b", "2", "a", "3"));

  @Test
  void findsTheFirstWhateverItsCase() {
    assertThat(headers.first("a")).contains("1");
    assertThat(headers.first("B")).contains("2");
    assertThat(headers.first("c")).isEmpty();
  }

  @Test
  void countsThoseOfOneName() {
    assertThat(headers.count("A")).isEqualTo(2);
    assertThat(HeaderList.EMPTY.count("A")).isZero();
  }

  @Test
  void setsOneInPlaceOfAnother() {
    HeaderList changed = HeaderList.of("Content-Type", "a").with("content-type", "b");

    assertThat(pairs(changed)).containsExactly("content-type=b");
  }

  @Test
  void addsOneThatIsNew() {
    assertThat(pairs(HeaderList.of("a", "1").with("b", "2"))).containsExactly("a=1", "b=2");
  }

  @Test
  void staysAsItIsWhenACopyChanges() {
    headers.with("A", "9").with("d", "4");

    assertThat(pairs(headers)).containsExactly("A=1", "b=2", "a=3");
  }

  private static List<String> pairs(HeaderList headers) {
    List<String> pairs = new ArrayList<>();
    headers.forEach((name, value) -> pairs.add(name + "=" + value));
    return pairs;
  }
}
