package io.github.aepdsl.testing;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Records of any kind in which every text is a hostile one. */
public final class HostileRecords {

  private static final Map<Class<?>, Object> SAMPLES =
      Map.ofEntries(
          Map.entry(String.class, HostileText.TEXT),
          Map.entry(Object.class, HostileText.TEXT),
          Map.entry(
              JsonNode.class, JsonMapper.shared().createObjectNode().put("x", HostileText.TEXT)),
          Map.entry(int.class, 1),
          Map.entry(long.class, 1L),
          Map.entry(Long.class, 1L),
          Map.entry(boolean.class, true),
          Map.entry(Instant.class, Instant.EPOCH),
          Map.entry(Duration.class, Duration.ZERO),
          Map.entry(URI.class, URI.create("http://127.0.0.1/")),
          Map.entry(Path.class, Path.of("none")),
          Map.entry(Clock.class, Clock.systemUTC()),
          Map.entry(OptionalLong.class, OptionalLong.of(1)),
          Map.entry(LongSupplier.class, (LongSupplier) () -> 1));

  /** Some hold others of their own kind. */
  private static final int DEEPEST = 4;

  private HostileRecords() {}

  /**
   * One of this kind, or what its constructor throws. Its objects of ours, which are looked at
   * elsewhere, are null.
   *
   * @throws IllegalArgumentException when one of its components is of a type of which none is known
   */
  public static Object of(Class<?> kind) {
    return of(kind, DEEPEST);
  }

  private static Object of(Class<?> kind, int depth) {
    RecordComponent[] components = kind.getRecordComponents();
    try {
      Constructor<?> constructor =
          kind.getDeclaredConstructor(
              Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
      return constructor.newInstance(
          Stream.of(components).map(each -> value(each.getGenericType(), depth)).toArray());
    } catch (InvocationTargetException refused) {
      return refused.getCause();
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(kind + " cannot be made", e);
    }
  }

  private static Object value(Type type, int depth) {
    if (type instanceof ParameterizedType generic) {
      return container((Class<?>) generic.getRawType(), generic.getActualTypeArguments(), depth);
    }
    if (!(type instanceof Class<?> kind)) {
      return HostileText.TEXT;
    }
    if (kind.isRecord()) {
      return of(kind, depth - 1);
    }
    if (kind.isEnum()) {
      return kind.getEnumConstants()[0];
    }
    boolean ours = kind.getName().startsWith("io.github.aepdsl.");
    if (!ours && !SAMPLES.containsKey(kind)) {
      throw new IllegalArgumentException("no sample for " + kind);
    }
    return SAMPLES.get(kind);
  }

  private static Object container(Class<?> kind, Type[] of, int depth) {
    if (kind == Optional.class) {
      return depth <= 0 ? Optional.empty() : Optional.of(value(of[0], depth));
    }
    if (kind == Map.class) {
      return Map.of(HostileText.TEXT, value(of[1], depth));
    }
    if (kind == Set.class) {
      return Set.of(value(of[0], depth));
    }
    if (kind == List.class || kind == Collection.class) {
      return List.of(value(of[0], depth));
    }
    return null; // a function, which nobody prints
  }
}
