package io.github.aepdsl.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.testing.SettableClock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Going back to what a platform held. */
class Platform_SnapshotTest {

  private final SettableClock clock = new SettableClock();

  @RegisterExtension
  final OnPlatform on = new OnPlatform(LocalPlatformOptions.defaults().withClock(clock));

  @Test
  void bringsBackWhatWasDeletedAndForgetsWhatCameLater() throws Exception {
    String kept = on.create(Bodies.CASSANDRA);
    PlatformSnapshot snapshot = on.platform.snapshot();
    on.delete("/connections/" + kept);
    String later = on.create(Bodies.SPARK);

    snapshot.rewind();

    assertThat(on.get("/connections/" + kept).status()).isEqualTo(200);
    assertThat(on.get("/connections/" + later).status()).isEqualTo(404);
  }

  @Test
  void bringsBackRowsAfterAReset() throws Exception {
    Chain chain = new Chain(on);
    Chain.Ready ready = chain.ready("shop.orders", List.of("id"), "");
    chain.ended(chain.flow(ready.once(clock.instant().getEpochSecond())), 0);
    PlatformSnapshot snapshot = on.platform.snapshot();
    on.platform.reset();
    assertThat(chain.preview(ready.dataset()).isEmpty()).isTrue();

    snapshot.rewind();

    assertThat(chain.preview(ready.dataset()).isEmpty()).isFalse();
    assertThat(on.get("/connections?count=true").at("/count")).isEqualTo("1");
  }

  @Test
  void opensInletsAgainAndClosesLaterOnes() throws Exception {
    String before = inlet();
    PlatformSnapshot snapshot = on.platform.snapshot();
    String later = inlet();
    on.platform.reset();

    snapshot.rewind();

    assertThat(send(before)).isEqualTo(200);
    assertThat(send(later)).isEqualTo(404);
    assertThat(on.platform.received()).hasSize(1);
  }

  @Test
  void saysHowToGoBack() {
    assertThat(on.platform.snapshot())
        .hasToString("snapshot of " + clock.instant() + ": .rewind() goes back to it");
  }

  @Test
  void goingBackAndForgettingSayWhatTheyDid() {
    assertThat(on.platform.snapshot().rewind())
        .hasToString("all is as it was at " + clock.instant());
    assertThat(on.platform.reset().toString())
        .startsWith("forgot all resources, rows, messages and faults of http://127.0.0.1:");
  }

  private String inlet() throws Exception {
    String id = on.create(Bodies.minimalStreaming("web", "raw"));
    String url = on.get("/connections/" + id).at("/items/0/auth/params/inletUrl");
    return url.substring(on.platform.inletUrl().toString().length());
  }

  private int send(String path) throws Exception {
    return on.bare("POST", path, "{}").with("Content-Type", "application/json").send().status();
  }
}
