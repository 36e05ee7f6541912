package io.github.aepdsl.emulator.flow.list;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.store.Keeper;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One shelf, seen by id, age and name. */
class Shelf_IndexTest {

  private final Shelf<Thing> shelf = new Shelf<>(Keeper.ofNothing(), "dev");

  @BeforeEach
  void fill() {
    List.of(Thing.of(2, "b"), Thing.of(1, "c"), Thing.of(3, "a"), Thing.of(4, "b"))
        .forEach(shelf::add);
  }

  @Test
  void findsById() {
    assertThat(shelf.find("id-3")).contains(Thing.of(3, "a"));
    assertThat(shelf.find("id-9")).isEmpty();
  }

  @Test
  void goesByAge() {
    assertThat(shelf.byAge().values())
        .extracting(Thing::id)
        .containsExactly("id-1", "id-2", "id-3", "id-4");
  }

  @Test
  void goesByNameThenAge() {
    assertThat(shelf.byName().values())
        .extracting(Thing::id)
        .containsExactly("id-3", "id-2", "id-4", "id-1");
  }

  @Test
  void goesThroughThoseOfOneName() {
    assertThat(shelf.named("b").values()).extracting(Thing::id).containsExactly("id-2", "id-4");
    assertThat(shelf.named("").values()).isEmpty();
  }

  @Test
  void replacesInEveryIndex() {
    assertThat(shelf.replace(Thing.of(2, "b"), Thing.of(2, "z"))).isTrue();

    assertThat(shelf.find("id-2")).contains(Thing.of(2, "z"));
    assertThat(shelf.byAge().values()).contains(Thing.of(2, "z")).hasSize(4);
    assertThat(shelf.named("b").values()).extracting(Thing::id).containsExactly("id-4");
    assertThat(shelf.named("z").values()).extracting(Thing::id).containsExactly("id-2");
    assertThat(shelf.size()).isEqualTo(4);
  }

  @Test
  void replacesOnlyWhatIsStillThere() {
    assertThat(shelf.replace(Thing.of(2, "other"), Thing.of(2, "z"))).isFalse();
    assertThat(shelf.replace(Thing.of(9, "new"), Thing.of(9, "new"))).isFalse();

    assertThat(shelf.named("z").values()).isEmpty();
    assertThat(shelf.find("id-9")).isEmpty();
  }

  @Test
  void removesFromEveryIndex() {
    assertThat(shelf.remove("id-2")).contains(Thing.of(2, "b"));

    assertThat(shelf.size()).isEqualTo(3);
    assertThat(shelf.find("id-2")).isEmpty();
    assertThat(shelf.byAge()).hasSize(3);
    assertThat(shelf.byName()).hasSize(3);
    assertThat(shelf.remove("id-2")).isEmpty();
    assertThat(shelf.size()).isEqualTo(3);
  }
}
