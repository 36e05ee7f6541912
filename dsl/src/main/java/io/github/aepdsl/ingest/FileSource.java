package io.github.aepdsl.ingest;

import io.github.aepdsl.error.InvalidValueException;
import io.github.aepdsl.error.OneLine;
import io.github.aepdsl.error.Problem;
import io.github.aepdsl.ingest.Checkpoint.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A file of JSON Lines or CSV, which can be gone on with where it was left. */
final class FileSource implements MessageSource, AutoCloseable {

  private final Path path;
  private final RecordFile file;
  private final boolean csv;
  private final boolean letters;
  private Optional<CsvRows> rows = Optional.empty();
  private final ReadShare read = new ReadShare();

  private FileSource(Path path, boolean letters) {
    this.path = path;
    this.csv = !letters && path.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
    this.letters = letters;
    this.file = new RecordFile(path, csv ? new CsvSplitter() : new JsonSplitter());
  }

  /**
   * A file by its ending: {@code .csv}, or else JSON Lines.
   *
   * @throws InvalidValueException when it cannot be read
   */
  static FileSource of(Path path) {
    return new FileSource(path, false);
  }

  /** Dead letters, whose messages are sent again. */
  static FileSource ofLetters(Path path) {
    return new FileSource(path, true);
  }

  @Override
  public void feed(Sending into, Checkpoint from) throws InterruptedException {
    if (!file.canBegin(from.next())) {
      throw CheckpointFile.changed(path, from);
    }
    if (csv) {
      file.seek(Mark.START);
      rows = Optional.of(CsvRows.header(file));
    }
    read.begin(from, file.size());
    for (Part part : from.parts()) {
      feed(into, part);
    }
  }

  private void feed(Sending into, Part part) throws InterruptedException {
    boolean header = csv && part.from().equals(Mark.START);
    Mark start = header ? new Mark(file.position(), 2) : part.from();
    file.seek(start);
    into.goTo(part.from());
    long before = part.from().position();
    while (into.goesOn() && file.next(part.to().position())) {
      boolean blank = file.isBlank();
      if (!blank) {
        add(into);
      }
      into.passed(file.position(), file.number() + 1);
      read.add(file.position() - before, blank ? 0 : 1);
      before = file.position();
    }
    into.leave(part);
  }

  private void add(Sending into) throws InterruptedException {
    if (!Utf8.isValid(file.bytes(), file.from(), file.to())) {
      into.refuse(file.number(), Utf8.PROBLEM, record());
    } else if (!file.problem().isEmpty()) {
      into.refuse(file.number(), file.problem(), record());
    } else if (csv) {
      addRow(into, rows.orElseThrow());
    } else if (letters) {
      DeadLetterFile.add(file.bytes(), file.from(), file.to(), file.number(), into);
    } else {
      into.add(file.bytes(), file.from(), file.to(), file.number());
    }
  }

  private void addRow(Sending into, CsvRows header) throws InterruptedException {
    try {
      byte[] json = header.json(file.bytes(), file.from(), file.to());
      into.add(json, 0, json.length, file.number());
    } catch (IllegalArgumentException e) {
      into.refuse(file.number(), e.getMessage(), record());
    }
  }

  private byte[] record() {
    return Arrays.copyOfRange(file.bytes(), file.from(), file.to());
  }

  @Override
  public String name() {
    return OneLine.of(String.valueOf(path.getFileName()));
  }

  @Override
  public String next(Checkpoint at) {
    String file = "(Path.of(" + OneLine.literal(path.toString()) + "))";
    if (letters) {
      return "inlet.replay" + file + " again: it goes on";
    }
    return at.isBeginning()
        ? ".send" + file + " again: none of it has left"
        : ".resume" + file + " in the place of .send(..)";
  }

  @Override
  public boolean hasGrown() {
    try {
      return letters && Files.size(path) > file.position();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Optional<Problem> changed() {
    String how =
        "%s was changed while it was sent: it is shorter or begins differently now; what was read"
            + " of it, up to line %,d, had its end";
    return Optional.of(Problem.of(String.format(Locale.ROOT, how, name(), file.number())))
        .map(problem -> problem.trying(CheckpointFile.anew(path)))
        .filter(problem -> file.isAnother());
  }

  @Override
  public Optional<Path> putAway() {
    file.close();
    return letters && file.size() > 0
        ? Optional.of(DeadLetterFile.putAway(path))
        : Optional.empty();
  }

  @Override
  public long expected() {
    return read.expected();
  }

  @Override
  public boolean isExpectedForSure() {
    return read.isWhole();
  }

  @Override
  public void close() {
    file.close();
  }
}
