package io.github.aepdsl.emulator.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.gateway.SandboxEntry;
import io.github.aepdsl.emulator.wire.Ids;
import io.github.aepdsl.testing.SettableClock;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the service adds to a resource, when it is made, changed, kept and read again. */
class Stamps_OrderTest {

  private static final SandboxEntry DEV = new SandboxEntry("dev", "s-1");

  private final SettableClock clock = new SettableClock();
  private final Ids ids = new Ids(OptionalLong.of(7));
  private final Stamps stamps = new Stamps(clock, ids);

  @Test
  void stampsAreNumberedAndNoTwoAreAlike() {
    List<Stamp> many = Stream.generate(() -> stamps.next(DEV)).limit(100).toList();

    assertThat(many).extracting(Stamp::sequence).isSorted().doesNotHaveDuplicates();
    assertThat(many).extracting(Stamp::id).doesNotHaveDuplicates();
    assertThat(many).extracting(Stamp::etag).doesNotHaveDuplicates();
  }

  @Test
  void aNewOneIsChangedWhenItIsCreated() {
    Stamp stamp = stamps.next(DEV);

    assertThat(stamp.createdAt()).isEqualTo(clock.millis()).isEqualTo(stamp.updatedAt());
    assertThat(stamp.sandbox()).isEqualTo(DEV);
  }

  @Test
  void aChangeMovesTheTimeAndTheRevisionAndNothingElse() {
    Stamp before = stamps.next(DEV);
    clock.advance(Duration.ofMinutes(1));

    Stamp after = stamps.changed(before);

    assertThat(after.updatedAt()).isEqualTo(before.updatedAt() + 60_000);
    assertThat(after.etag()).isNotEqualTo(before.etag());
    assertThat(after)
        .isEqualTo(
            new Stamp(
                before.id(),
                before.sequence(),
                before.createdAt(),
                after.updatedAt(),
                after.etag(),
                DEV));
  }

  @Test
  void whatIsStampedAfterAnotherStartComesBehind() {
    Stamp last = Stream.generate(() -> stamps.next(DEV)).limit(1000).toList().get(999);

    assertThat(new Stamps(clock, ids, 1).next(DEV).sequence()).isGreaterThan(last.sequence());
    assertThat(new Stamps(clock, ids, 2).next(DEV).sequence())
        .isGreaterThan(new Stamps(clock, ids, 1).next(DEV).sequence() + 1_000_000);
  }

  @Test
  void itSurvivesBeingKept() {
    Stamp stamp = stamps.changed(stamps.next(DEV));

    assertThat(Stamp.read(stamp.kept())).isEqualTo(stamp);
  }

  @Test
  void itShowsTheFieldsThatOnlyTheServiceSays() {
    Stamp stamp = stamps.next(DEV);

    assertThat(stamp.addVersion(stamp.head()).propertyNames())
        .containsExactlyElementsOf(Stamp.FIELDS);
    assertThat(stamp.head().path("sandboxName").asString("")).isEqualTo("dev");
    assertThat(stamp.receipt().propertyNames()).containsExactly("id", "etag");
  }

  @Test
  void anEtagTellsTheSecond() {
    assertThat(stamps.next(DEV).etag())
        .matches("\"[0-9a-f]{8}-0000-0200-0000-[0-9a-f]{8}0000\"")
        .contains("-%08x0000".formatted(clock.millis() / 1000));
  }
}
