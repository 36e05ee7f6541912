package io.github.aepdsl.emulator.store;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.Supplier;
import tools.jackson.databind.node.ObjectNode;

/**
 * The state of one platform, in a folder or in memory only. Families of operations take their
 * places from here; so the platform can forget all of it at once, or go back to what it was. Safe
 * for use by several threads.
 */
public final class StateStore implements AutoCloseable {

  private final Optional<StateFolder> folder;
  private final Optional<PlatformFacts> facts;
  private final List<Rewindable> parts = new CopyOnWriteArrayList<>();
  private final List<JournalFile> journals = new CopyOnWriteArrayList<>();

  private StateStore(Optional<StateFolder> folder) {
    this.folder = folder;
    this.facts = folder.map(StateFolder::path).map(PlatformFacts::new);
  }

  /** State that goes with the process. */
  public static StateStore inMemory() {
    return new StateStore(Optional.empty());
  }

  /**
   * State in this folder: what is there, and from now on every change.
   *
   * @throws io.github.aepdsl.error.ConfigurationException when it cannot be had, or is another's
   */
  public static StateStore in(Path folder) {
    StateFolder taken = StateFolder.take(folder);
    try {
      return new StateStore(Optional.of(taken));
    } catch (RuntimeException e) {
      taken.close();
      throw e;
    }
  }

  /** How often a platform was started on this state before; 0 for one in memory. */
  public int startsBefore() {
    return facts.map(PlatformFacts::startsBefore).orElse(0);
  }

  /** A text that stays the same from start to start; made now if there is none. */
  public String remembered(String name, Supplier<String> first) {
    return facts.map(known -> known.remembered(name, first)).orElseGet(first);
  }

  /** What keeps the things of a kind, such as {@code connections}: its name is that of a folder. */
  public <T> Keeper<T> keeper(String kind, Codec<T> codec) {
    return new Keeper<>(folder(kind).map(DocumentFolder::new), codec);
  }

  /** A drawer for the things of a kind, with those that were kept. */
  public <T> Drawer<T> drawer(
      String kind, Codec<T> codec, Function<T, String> id, Comparator<T> order) {
    Drawer<T> drawer = new Drawer<>(keeper(kind, codec), id, order);
    add(drawer);
    return drawer;
  }

  /** A ledger of the things of a kind, with those that were kept. */
  public <T> Ledger<T> ledger(String kind, Codec<T> codec) {
    return new Ledger<>(this, kind, codec);
  }

  /** The same for documents, which are kept as they are and never changed. */
  public Ledger<ObjectNode> ledger(String kind) {
    return ledger(kind, new Codec<>(json -> json, json -> json));
  }

  /** A journal that keeps at least this many entries, with those that were kept, if any are. */
  public Optional<Journal> journal(String name, int entries) {
    return folder.map(
        taken -> {
          JournalFile journal = new JournalFile(taken.path().resolve(name + ".jsonl"), entries);
          journals.add(journal);
          return journal;
        });
  }

  /** A folder for what keeps its own files, if state is kept. */
  public Optional<Path> folder(String name) {
    return folder.map(taken -> taken.path().resolve(name));
  }

  /** Takes a part in that is to be forgotten and brought back with the others. */
  public void add(Rewindable part) {
    parts.add(part);
  }

  /** Remembers all there is; running the result brings it back, any number of times. */
  public Runnable capture() {
    List<Runnable> ways = parts.stream().map(Rewindable::capture).toList();
    return () -> ways.forEach(Runnable::run);
  }

  /** Forgets everything. */
  public void clear() {
    parts.forEach(Rewindable::clear);
  }

  /** Lets go of the folder. */
  @Override
  public void close() {
    journals.forEach(JournalFile::close);
    folder.ifPresent(StateFolder::close);
  }
}
