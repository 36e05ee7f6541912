package io.github.aepdsl.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.Aep;
import io.github.aepdsl.Configuration;
import io.github.aepdsl.error.IncompleteDraftException;
import io.github.aepdsl.error.InvalidValueException;
import io.github.aepdsl.error.Problem;
import io.github.aepdsl.show.Progress;
import io.github.aepdsl.show.TableView;
import io.github.aepdsl.show.Tabular;
import io.github.aepdsl.show.Trail;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Html_SafetyTest {

  @TempDir private Path folder;

  private static final String EVIL = "<script>alert('x')</script> & \"more\"";

  @Test
  void escapesWhateverATableHolds() {
    List<String> evil = List.of(EVIL);
    Tabular table = () -> new TableView(EVIL, evil, evil, List.of(evil), evil);

    assertThat(Html.of(table).orElseThrow()).doesNotContain("<script", "'x'", " & ");
  }

  @Test
  void escapesWhateverAPictureHolds() {
    Trail trail = new Trail(List.of(new Trail.Stop(EVIL, EVIL, EVIL)));

    assertThat(Html.of(trail).orElseThrow()).doesNotContain("<script");
    assertThat(Picture.of(trail).svg()).doesNotContain("<script");
  }

  @Test
  void escapesAnErrorAndKeepsItsLines() {
    var error =
        new IncompleteDraftException(
            "a <b>", List.of(Problem.of("one"), Problem.of("two")), ".x(\"<i>\")");

    assertThat(Html.of(error).orElseThrow())
        .contains("<th>cause</th><td><div align=\"left\">a &lt;b&gt;: one; two</div></td>")
        .contains("<div align=\"left\">.x(&quot;&lt;i&gt;&quot;)</div>");
  }

  @Test
  void anErrorWithoutAFixHasNoRowForIt() {
    assertThat(Html.of(new InvalidValueException("x is empty")).orElseThrow())
        .contains("<th>cause</th>")
        .doesNotContain("<th>fix</th>");
    assertThat(
            Html.of(new InvalidValueException(Problem.of("x").meant(Optional.of("y"))))
                .orElseThrow())
        .contains("<th>fix</th><td><div align=\"left\">did you mean &#39;y&#39;?</div>");
  }

  @Test
  void aNameMayHoldTwoSpaces() {
    var stream = aep().streaming().name("two  id=spaces").create();

    assertThat(Html.of(stream).orElseThrow()).contains("&quot;two  id=spaces&quot;", "<br>id=");
  }

  @Test
  void usesNothingThatAnUntrustedNotebookDrops() {
    String html = Html.of(aep().cassandra()).orElseThrow();

    assertThat(html).contains("<table>", "<b>missing</b>").doesNotContain("style", "color", "<svg");
  }

  @Test
  void neverShowsASecret() {
    var draft = aep().cassandra().password("canary-2f91");

    assertThat(Html.of(draft).orElseThrow()).contains("***").doesNotContain("canary");
  }

  @Test
  void leavesOtherThingsToTheKernel() {
    assertThat(Html.of("text")).isEmpty();
    assertThat(Html.of(List.of("a", "b"))).isEmpty();
    assertThat(Html.of(List.of())).isEmpty();
  }

  private Aep aep() {
    return new Configuration(folder).open();
  }

  @Test
  void aLongListIsCutAndCounted() {
    String html = Html.of(Collections.nCopies(2_000, new Progress("x", 1, 2))).orElseThrow();

    assertThat(html.split("<tr>")).hasSize(1 + 1 + 100);
    assertThat(html).contains("2000 progress").contains("… and 1900 more");
  }
}
