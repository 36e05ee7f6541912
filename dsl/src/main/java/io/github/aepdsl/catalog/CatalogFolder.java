package io.github.aepdsl.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/** Where the files of a catalog are. */
@FunctionalInterface
interface CatalogFolder {

  /** Opens a file; one that does not exist is null, as for a resource, or an exception. */
  InputStream open(String name) throws IOException;

  /** The file's text, if there is such a file. */
  default Optional<String> read(String name) {
    try (InputStream file = open(name)) {
      return file == null
          ? Optional.empty()
          : Optional.of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
