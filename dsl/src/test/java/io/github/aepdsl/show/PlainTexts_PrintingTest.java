package io.github.aepdsl.show;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlainTexts_PrintingTest {

  private static final String HOSTILE = "a\n\u001b[2J\u202e";
  private static final String SHOWN = "a\\n\\u001b[2J\\u202e";

  @Test
  void printAsOneLine() {
    assertThat(PlainTexts.list(List.of("x", HOSTILE))).hasToString("[x, " + SHOWN + "]");
    assertThat(PlainTexts.map(Map.of("k", HOSTILE))).hasToString("{k=" + SHOWN + "}");
  }

  @Test
  void holdTheTextsAsTheyAre() {
    assertThat(PlainTexts.list(List.of(HOSTILE))).isEqualTo(List.of(HOSTILE));
    assertThat(PlainTexts.map(Map.of(HOSTILE, "v"))).isEqualTo(Map.of(HOSTILE, "v"));
  }

  @Test
  void areCopiesThatNobodyChanges() {
    List<String> list = new ArrayList<>(List.of("a"));
    Map<String, String> map = new LinkedHashMap<>(Map.of("k", "v"));
    List<String> plain = PlainTexts.list(list);
    Map<String, String> named = PlainTexts.map(map);
    list.clear();
    map.clear();

    assertThat(plain).containsExactly("a");
    assertThat(named).containsOnlyKeys("k");
    assertThatThrownBy(() -> plain.add("b")).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> named.remove("k")).isInstanceOf(UnsupportedOperationException.class);
  }
}
