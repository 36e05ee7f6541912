package io.github.aepdsl.notebook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.show.Trail;
import io.github.aepdsl.show.Trail.Stop;
import java.io.ByteArrayInputStream;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class Picture_DrawingTest {

  private static final Trail TRAIL =
      new Trail(
          List.of(
              new Stop("session", "local platform", ""),
              new Stop("sandbox", "a & b", ""),
              new Stop("inlet", "http://127.0.0.1:4711/collection/0123456789abcdef0123", "open")));

  @Test
  void isXmlWithABoxForEachStopAndAnArrowBetween() throws Exception {
    Document svg = parsed(Picture.of(TRAIL));

    assertThat(svg.getElementsByTagName("rect").getLength()).isEqualTo(3);
    assertThat(svg.getElementsByTagName("path").getLength()).isEqualTo(2);
  }

  @Test
  void bringsItsOwnBackgroundForDarkPages() {
    assertThat(Picture.of(TRAIL).svg()).contains("fill=\"#f7f7f7\"", "fill=\"#111111\"");
  }

  @Test
  void showsOfAnAddressOnlyItsPath() {
    assertThat(Picture.of(TRAIL).svg()).contains("/collection/0123456789").doesNotContain("4711");
  }

  @Test
  void showsOfAnIdOnlyItsBeginning() {
    Stop mapping = new Stop("mapping", "5d284d8cdd1ab55c7ac6224fb5ca31a4", "version 0");
    Stop dataset = new Stop("dataset", "Orders", "70dbd88095058b2b1dbb7de2");

    assertThat(Picture.of(new Trail(List.of(mapping, dataset))).svg())
        .contains(">5d284d8c…<", ">70dbd880…<");
  }

  @Test
  void theWayOfADataflowFitsAPage() throws Exception {
    Trail trail =
        new Trail(
            List.of(
                new Stop("session", "local platform", ""),
                new Stop("sandbox", "dev", ""),
                new Stop("connection", "import sample", ""),
                new Stop("source", "shop.orders", ""),
                new Stop("dataflow", "shop.orders into Orders", "enabled"),
                new Stop("mapping", "5d284d8cdd1ab55c7ac6224fb5ca31a4", "version 0"),
                new Stop("dataset", "Orders", "70dbd88095058b2b1dbb7de2")));

    assertThat(width(trail)).isLessThanOrEqualTo(1_002);
    assertThat(attributes(trail, "rect", "y")).containsOnly("1", "89");
    assertThat(attributes(trail, "path", "d")).hasSize(6);
  }

  @Test
  void isXmlWhateverANameHolds() throws Exception {
    String odd = "\u001b[1m\ud83d \uffff " + "\ud83d\ude00".repeat(40);
    Trail trail = new Trail(List.of(new Stop("session", odd, "")));

    String name = parsed(Picture.of(trail)).getElementsByTagName("text").item(1).getTextContent();
    assertThat(name).isEqualTo("\\u001b[1m\\ud83d \\uffff " + "\ud83d\ude00".repeat(6) + "…");
  }

  @Test
  void makesRoomForWideLettersAndNotForEscapes() {
    assertThat(width("WWWWWWWWWW")).isGreaterThan(width("illillilli"));
    assertThat(width("&&&&&&&&&&")).isEqualTo(width("##########"));
  }

  private static int width(String name) {
    return width(new Trail(List.of(new Stop("session", name, ""))));
  }

  private static List<String> attributes(Trail trail, String element, String name)
      throws Exception {
    NodeList all = parsed(Picture.of(trail)).getElementsByTagName(element);
    return IntStream.range(0, all.getLength())
        .mapToObj(i -> ((Element) all.item(i)).getAttribute(name))
        .toList();
  }

  private static int width(Trail trail) {
    String svg = Picture.of(trail).svg();
    return Integer.parseInt(svg.replaceAll("(?s).*?width=\"(\\d+)\".*", "$1"));
  }

  @Test
  void isAnAddressForAnImage() {
    String encoded = Picture.of(TRAIL).uri().replace("data:image/svg+xml;base64,", "");

    assertThat(new String(Base64.getDecoder().decode(encoded), UTF_8)).startsWith("<svg");
  }

  private static Document parsed(Picture picture) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(picture.svg().getBytes(UTF_8)));
  }
}
