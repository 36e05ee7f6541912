package io.github.aepdsl.catalog;

import io.github.aepdsl.error.OneLine;
import java.util.Optional;

/**
 * How a draft takes a parameter: what the connector's typed class has for it beyond its JSON type.
 *
 * @param method the method's name: the wire's, unless the draft needs that name for itself
 * @param number a string on the wire that people type as a number, such as a port
 * @param fileContent how a value usually kept in a file is sent, such as a private key
 * @param fromName a value that is the draft's name unless it is set
 * @param flag the method that switches a {@link ParameterType#BOOLEAN} on, empty if none
 * @param composition how the value can be composed from parts, for connection strings
 */
public record Setter(
    String method,
    boolean number,
    Optional<FileContent> fileContent,
    boolean fromName,
    String flag,
    Optional<Composition> composition) {

  /** A method that takes the value as it is sent. */
  public static Setter named(String method) {
    return new Setter(method, false, Optional.empty(), false, "", Optional.empty());
  }

  /** A copy for a value that is kept in a file, or is not. */
  public Setter withFileContent(Optional<FileContent> content) {
    return new Setter(method, number, content, fromName, flag, composition);
  }

  /** The name of the method. */
  @Override
  public String toString() {
    return OneLine.of(method);
  }
}
