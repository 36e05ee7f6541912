package io.github.aepdsl.emulator.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Identifiers as Adobe writes them, and that a seed repeats them. */
class Ids_FormatTest {

  private final Ids ids = new Ids(OptionalLong.empty());

  @Test
  void makesRandomUuidsOfVersionFour() {
    UUID uuid = UUID.fromString(ids.uuid());

    assertThat(uuid.version()).isEqualTo(4);
    assertThat(uuid.variant()).isEqualTo(2);
    assertThat(Ids.isUuid(uuid.toString())).isTrue();
  }

  @Test
  void makesInletIdsOfSixtyFourDigits() {
    assertThat(ids.inletId()).matches("[0-9a-f]{64}");
  }

  @Test
  void writesTheSecondIntoAnEtag() {
    assertThat(ids.etag(1588360912999L)).matches("\"[0-9a-f]{8}-0000-0200-0000-5eac76d00000\"");
  }

  @Test
  void beginsATransactionIdWithItsMillisecond() {
    assertThat(ids.xactionId(1584479347507L)).matches("1584479347507:[1-9]\\d{3}:\\d{1,3}");
  }

  @Test
  void repeatsItselfFromTheSameSeed() {
    Ids one = new Ids(OptionalLong.of(42));
    Ids two = new Ids(OptionalLong.of(42));

    assertThat(two.uuid()).isEqualTo(one.uuid()).isEqualTo("359d41ba-f78a-4e0d-a1bb-e7ae28c0450c");
    assertThat(two.etag(0)).isEqualTo(one.etag(0));
    assertThat(two.inletId()).isEqualTo(one.inletId());
    assertThat(two.xactionId(0)).isEqualTo(one.xactionId(0));
  }

  @Test
  void doesNotRepeatItselfWithoutOne() {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < 1000; i++) {
      seen.add(ids.uuid());
    }

    assertThat(seen).hasSize(1000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nope",
        "00000000-0000-4000-8000-00000000000",
        "00000000-0000-4000-8000-0000000000000",
        "00000000+0000-4000-8000-000000000000",
        "00000000-0000-4000-8000-00000000000g",
        "000000000000-4000-8000-0000-00000000"
      })
  void knowsWhatIsNoUuid(String text) {
    assertThat(Ids.isUuid(text)).isFalse();
  }

  @Test
  void takesAUuidInEitherCase() {
    assertThat(Ids.isUuid("ABCDEF01-2345-4789-abcd-ef0123456789")).isTrue();
  }
}
