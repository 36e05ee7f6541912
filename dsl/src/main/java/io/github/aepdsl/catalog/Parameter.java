package io.github.aepdsl.catalog;

import java.util.List;
import java.util.Optional;

/**
 * One key of {@code auth.params}.
 *
 * @param name the key as spelled on the wire
 * @param method its setter's name: the wire's, unless the draft needs that name for itself
 * @param type its JSON type
 * @param required whether it has to be sent
 * @param secret whether its value is never shown
 * @param number a string on the wire that people type as a number, such as a port
 * @param fileContent how a value usually kept in a file is sent, such as a private key
 * @param defaultValue what is sent when nobody sets it: a String, Integer or Boolean
 * @param allowed the values of an {@link ParameterType#ENUM}; on a {@link ParameterType#STRING} the
 *     documented ones, shown but not enforced; else empty
 * @param description one phrase for the form
 * @param fromName a value that is the draft's name unless it is set
 * @param flag the draft's method that switches a {@link ParameterType#BOOLEAN} on, empty if none
 * @param composition how the value can be composed from parts, for connection strings
 */
public record Parameter(
    String name,
    String method,
    ParameterType type,
    Required required,
    boolean secret,
    boolean number,
    Optional<FileContent> fileContent,
    Optional<Object> defaultValue,
    List<String> allowed,
    String description,
    boolean fromName,
    String flag,
    Optional<Composition> composition) {

  /** Whether the value is usually kept in a file. */
  public boolean file() {
    return fileContent.isPresent();
  }

  /** A key that the catalog does not list, typed by the value somebody gave for it. */
  public static Parameter unknown(String name, Object value, boolean secret) {
    return new Parameter(
        name,
        name,
        ParameterType.of(value),
        Required.NO,
        secret,
        false,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        "not in the catalog",
        false,
        "",
        Optional.empty());
  }
}
