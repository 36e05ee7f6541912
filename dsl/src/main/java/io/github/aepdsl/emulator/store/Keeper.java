package io.github.aepdsl.emulator.store;

import io.github.aepdsl.emulator.wire.Trees;
import java.util.Optional;
import java.util.function.BiConsumer;
import tools.jackson.databind.node.ObjectNode;

/**
 * Keeps the things of a kind where they outlive the process, if there is such a place: each is a
 * document. Callers see to it that nobody writes one twice at the same time.
 *
 * @param <T> what is kept
 */
public final class Keeper<T> {

  private final Optional<DocumentFolder> folder;
  private final Codec<T> codec;

  Keeper(Optional<DocumentFolder> folder, Codec<T> codec) {
    this.folder = folder;
    this.codec = codec;
  }

  /** Keeps nothing. */
  public static <T> Keeper<T> ofNothing() {
    return new Keeper<>(
        Optional.empty(), new Codec<>(thing -> Trees.object(), Keeper::nothingIsRead));
  }

  private static <T> T nothingIsRead(ObjectNode document) {
    throw new IllegalStateException("nothing was kept");
  }

  /**
   * Keeps a thing, in the place of what had its id; it is safe when this returns.
   *
   * @param group where the id is unique, such as a sandbox
   * @throws java.io.UncheckedIOException when the disk does not take it
   */
  public void put(String group, String id, T thing) {
    folder.ifPresent(files -> files.put(group, id, codec.write().apply(thing)));
  }

  /** Keeps it no longer. */
  public void remove(String group, String id) {
    folder.ifPresent(files -> files.remove(group, id));
  }

  /**
   * Shows all that is kept, each with its group, in no particular order.
   *
   * @throws io.github.aepdsl.error.ConfigurationException when a file is not what was written
   */
  public void forEach(BiConsumer<String, T> visitor) {
    folder.ifPresent(
        files ->
            files.forEach(
                (group, document) -> visitor.accept(group, codec.read().apply(document))));
  }
}
