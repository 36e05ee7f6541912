package io.github.aepdsl.notebook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.show.BarChart;
import io.github.aepdsl.show.BarChart.Bar;
import java.io.ByteArrayInputStream;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class ChartPicture_DrawingTest {

  @Test
  void drawsEachPartAsLongAsItsShareOfTheLongestBar() throws Exception {
    Document svg = parsed(chart("a", new Bar("a", 90, 30, ""), new Bar("b", 60, 0, "")));

    // the card, three parts, and two of the legend
    assertThat(svg.getElementsByTagName("rect").getLength()).isEqualTo(6);
    assertThat(width(svg, 1)).isEqualTo("180");
    assertThat(width(svg, 2)).isEqualTo("60");
    assertThat(width(svg, 3)).isEqualTo("120");
  }

  @Test
  void saysTheSameToThoseWhoDoNotSeeIt() throws Exception {
    BarChart chart = chart("rows", new Bar("a", 90, 30, "90 out, 30 failed"));

    assertThat(text(parsed(chart), "title")).isEqualTo("rows");
    assertThat(text(parsed(chart), "desc")).isEqualTo(chart.toString());
  }

  @Test
  void bringsItsOwnBackgroundForDarkPages() {
    assertThat(ChartPicture.of(chart("a")).svg()).contains("fill=\"#f7f7f7\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"</text><script>", "\"&'<", "\u001b[31m\u0000\u0007", "\ud83d \uffff", "]]>"})
  void isXmlWhateverANameHolds(String odd) throws Exception {
    Document svg = parsed(chart(odd, new Bar(odd, 1, 2, odd)));

    assertThat(svg.getElementsByTagName("script").getLength()).isZero();
    assertThat(svg.getElementsByTagName("text").getLength()).isEqualTo(5);
  }

  private static BarChart chart(String title, Bar... bars) {
    return new BarChart(title, "out", "failed", List.of(bars));
  }

  private static String width(Document svg, int rect) {
    return ((Element) svg.getElementsByTagName("rect").item(rect)).getAttribute("width");
  }

  private static String text(Document svg, String tag) {
    return svg.getElementsByTagName(tag).item(0).getTextContent();
  }

  private static Document parsed(BarChart chart) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(ChartPicture.of(chart).svg().getBytes(UTF_8)));
  }
}
