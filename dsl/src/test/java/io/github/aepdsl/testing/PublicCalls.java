package io.github.aepdsl.testing;

import io.github.aepdsl.Aep;
import io.github.aepdsl.secret.Secret;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Every public call of a session and of what its calls return, found by reflection: a method that
 * is added tomorrow is among them.
 */
public final class PublicCalls {

  private static final int MOST_READ = 1_000;

  /** One method of one object, with arguments that may be right. */
  public record PublicCall(Object target, Method method, List<Object> arguments) {

    /** For example {@code Connections.list}. */
    @Override
    public String toString() {
      return target.getClass().getSimpleName() + "." + method.getName();
    }

    /**
     * Calls it, and reads what comes of it to its end, as far as anybody reads.
     *
     * @return what it returned and all that this holds
     * @throws Throwable whatever it throws
     */
    public List<Object> run() throws Throwable {
      try {
        return all(method.invoke(target, arguments.toArray()));
      } catch (InvocationTargetException e) {
        throw e.getCause();
      }
    }

    private static List<Object> all(Object result) {
      List<Object> all = new ArrayList<>();
      if (result instanceof Stream<?> stream) {
        stream.limit(MOST_READ).forEach(all::add);
      } else if (result instanceof Optional<?> optional) {
        optional.ifPresent(all::add);
      } else if (result != null) {
        all.add(result);
      }
      if (result instanceof Iterable<?> items && !(result instanceof Path)) {
        for (Iterator<?> each = items.iterator(); each.hasNext() && all.size() < MOST_READ; ) {
          all.add(each.next());
        }
      }
      return all;
    }
  }

  private static final String OURS = "io.github.aepdsl.";

  /** Ends the session, or is not about answers. */
  private static final Set<String> LEFT_OUT = Set.of("close", "equals", "hashCode", "compareTo");

  /** Drafts are alike, and one of each kind tells. */
  private static final Set<String> DRAFTS =
      Set.of("CassandraDraft", "MariadbDraft", "StreamingDraft", "GenericDraft");

  private PublicCalls() {}

  /** All of them, found by calling what may be called while the platform answers properly. */
  public static List<PublicCall> of(Aep aep) {
    return of(aep, "{}");
  }

  /** The same with this text wherever a text is asked for. */
  public static List<PublicCall> of(Aep aep, String text) {
    List<PublicCall> calls = new ArrayList<>();
    Set<Class<?>> known = new HashSet<>(Set.of(Aep.class));
    Deque<Object> waiting = new ArrayDeque<>(List.of(aep));
    while (!waiting.isEmpty()) {
      for (PublicCall call : callsOf(waiting.remove(), text)) {
        calls.add(call);
        results(call).filter(result -> known.add(result.getClass())).forEach(waiting::add);
      }
    }
    return calls;
  }

  private static List<PublicCall> callsOf(Object target, String text) {
    return Arrays.stream(target.getClass().getMethods())
        .filter(method -> method.getDeclaringClass().getName().startsWith(OURS))
        .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isBridge())
        .filter(method -> Modifier.isPublic(method.getDeclaringClass().getModifiers()))
        .filter(method -> !LEFT_OUT.contains(method.getName()))
        .filter(method -> isWanted(method.getReturnType()))
        .sorted(Comparator.comparing(Method::toString))
        .flatMap(
            method ->
                arguments(method, text).map(each -> new PublicCall(target, method, each)).stream())
        .toList();
  }

  private static boolean isWanted(Class<?> returned) {
    return !returned.getSimpleName().endsWith("Draft") || DRAFTS.contains(returned.getSimpleName());
  }

  private static Optional<List<Object>> arguments(Method method, String text) {
    List<Object> arguments = new ArrayList<>();
    for (Class<?> type : method.getParameterTypes()) {
      Object sample = sample(type, text);
      if (sample == null) {
        return Optional.empty();
      }
      arguments.add(sample);
    }
    return Optional.of(arguments);
  }

  /** A value that most parameters of a type take; null for a type of which none is known. */
  private static Object sample(Class<?> type, String text) {
    Map<Class<?>, Object> samples =
        Map.of(
            String.class,
            text,
            int.class,
            1,
            long.class,
            1L,
            boolean.class,
            true,
            Secret.class,
            Secret.of("canary-password"),
            Duration.class,
            Duration.ofSeconds(1),
            Instant.class,
            Instant.EPOCH,
            Path.class,
            Path.of("none"),
            Object.class,
            "x");
    return samples.get(type);
  }

  private static Stream<Object> results(PublicCall call) {
    try {
      return call.run().stream().filter(one -> one.getClass().getName().startsWith(OURS));
    } catch (Throwable refused) {
      return Stream.empty();
    }
  }
}
