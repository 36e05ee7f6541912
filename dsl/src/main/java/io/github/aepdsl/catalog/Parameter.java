package io.github.aepdsl.catalog;

import io.github.aepdsl.error.OneLine;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * One key of {@code auth.params}. Immutable; each {@code with} returns a copy.
 *
 * <pre>{@code
 * Parameter.named("port").withType(ParameterType.INTEGER).withRequired(Required.NO)
 * }</pre>
 *
 * @param name the key as spelled on the wire
 * @param type its JSON type
 * @param required whether it has to be sent
 * @param secret whether its value is never shown
 * @param defaultValue what is sent when nobody sets it: a String, Integer or Boolean
 * @param allowed the values of an {@link ParameterType#ENUM}; on a {@link ParameterType#STRING} the
 *     documented ones, shown but not enforced; else empty
 * @param description one phrase for the form
 * @param setter how a draft takes it
 */
public record Parameter(
    String name,
    ParameterType type,
    Required required,
    boolean secret,
    Optional<Object> defaultValue,
    List<String> allowed,
    String description,
    Setter setter) {

  /** A required string without a default, which is no secret; its setter has the same name. */
  public static Parameter named(String name) {
    return new Parameter(
        name,
        ParameterType.STRING,
        Required.YES,
        false,
        Optional.empty(),
        List.of(),
        "",
        Setter.named(name));
  }

  /** The {@code default} of a JSON Schema's property: a Boolean, Integer or String, else none. */
  public static Optional<Object> defaultIn(JsonNode property) {
    JsonNode value = property.path("default");
    if (value.isBoolean()) {
      return Optional.of(value.booleanValue());
    }
    if (value.isInt()) {
      return Optional.of(value.intValue());
    }
    return value.isString() ? Optional.of(value.stringValue()) : Optional.empty();
  }

  /** A key that the catalog does not list, typed by the value somebody gave for it. */
  public static Parameter unknown(String name, Object value, boolean secret) {
    return named(name)
        .withType(ParameterType.of(value))
        .withRequired(Required.NO)
        .withSecret(secret)
        .withDescription("not in the catalog");
  }

  public Parameter withType(ParameterType type) {
    return new Parameter(name, type, required, secret, defaultValue, allowed, description, setter);
  }

  public Parameter withRequired(Required required) {
    return new Parameter(name, type, required, secret, defaultValue, allowed, description, setter);
  }

  public Parameter withSecret(boolean secret) {
    return new Parameter(name, type, required, secret, defaultValue, allowed, description, setter);
  }

  public Parameter withDefaultValue(Optional<Object> defaultValue) {
    return new Parameter(name, type, required, secret, defaultValue, allowed, description, setter);
  }

  public Parameter withAllowed(List<String> allowed) {
    return new Parameter(name, type, required, secret, defaultValue, allowed, description, setter);
  }

  public Parameter withDescription(String description) {
    return new Parameter(name, type, required, secret, defaultValue, allowed, description, setter);
  }

  /** A copy for a value that is kept in a file, or is not. */
  public Parameter withFileContent(Optional<FileContent> content) {
    Setter other = setter.withFileContent(content);
    return new Parameter(name, type, required, secret, defaultValue, allowed, description, other);
  }

  /** The name of its method on a draft. */
  public String method() {
    return setter.method();
  }

  /** Whether it is a string on the wire that people type as a number. */
  public boolean number() {
    return setter.number();
  }

  /** Whether the value is usually kept in a file. */
  public boolean file() {
    return setter.fileContent().isPresent();
  }

  /** How a value usually kept in a file is sent. */
  public Optional<FileContent> fileContent() {
    return setter.fileContent();
  }

  /** Whether its value is the draft's name unless it is set. */
  public boolean fromName() {
    return setter.fromName();
  }

  /** How the value can be composed from parts. */
  public Optional<Composition> composition() {
    return setter.composition();
  }

  /** For example {@code port: integer}. */
  @Override
  public String toString() {
    return OneLine.of(name) + ": " + type.name().toLowerCase(Locale.ROOT);
  }
}
