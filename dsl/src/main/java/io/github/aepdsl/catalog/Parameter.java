package io.github.aepdsl.catalog;

import java.util.List;
import java.util.Optional;

/**
 * One key of {@code auth.params}.
 *
 * @param name the key as spelled on the wire
 * @param type its JSON type
 * @param required whether it has to be sent
 * @param secret whether its value is never shown
 * @param number a string on the wire that people type as a number, such as a port
 * @param file a value usually read from a file, such as a private key
 * @param defaultValue what is sent when nobody sets it: a String, Integer or Boolean
 * @param allowed the values of an {@link ParameterType#ENUM}, else empty
 * @param description one phrase for the form
 * @param composition how the value can be composed from parts, for connection strings
 */
public record Parameter(
    String name,
    ParameterType type,
    Required required,
    boolean secret,
    boolean number,
    boolean file,
    Optional<Object> defaultValue,
    List<String> allowed,
    String description,
    Optional<Composition> composition) {}
