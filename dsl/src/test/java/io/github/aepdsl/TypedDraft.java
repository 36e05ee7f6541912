package io.github.aepdsl;

import io.github.aepdsl.connection.BaseConnection;
import io.github.aepdsl.source.Draft;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/** A generated draft, driven through the methods that somebody at the prompt would type. */
record TypedDraft(Draft<?, ?> draft) {

  /** Opens {@code aep.<key>()}, and {@code .<step>()} where there is a choice. */
  static TypedDraft open(Aep aep, Golden golden) {
    Object opened = call(aep, golden.connector().key());
    boolean choice = golden.connector().auth().size() > 1;
    return new TypedDraft((Draft<?, ?>) (choice ? call(opened, golden.spec().step()) : opened));
  }

  TypedDraft with(String setter, Object value) {
    return new TypedDraft((Draft<?, ?>) call(draft, setter, value));
  }

  TypedDraft with(Map<String, Object> values) {
    TypedDraft filled = this;
    for (Map.Entry<String, Object> value : values.entrySet()) {
      filled = filled.with(value.getKey(), value.getValue());
    }
    return filled;
  }

  BaseConnection create() {
    return (BaseConnection) draft.create();
  }

  private static Object call(Object target, String name, Object... arguments) {
    try {
      return method(target, name, arguments).invoke(target, arguments);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    } catch (InvocationTargetException e) {
      throw (RuntimeException) e.getCause();
    }
  }

  private static Method method(Object target, String name, Object... arguments) {
    return Stream.of(target.getClass().getMethods())
        .filter(method -> method.getName().equals(name) && !method.isBridge())
        .filter(method -> method.getParameterCount() == arguments.length)
        .filter(method -> arguments.length == 0 || takes(method, arguments[0]))
        .findFirst()
        .orElseThrow(() -> new AssertionError(target.getClass() + " has no " + name));
  }

  private static boolean takes(Method method, Object argument) {
    Class<?> type = method.getParameterTypes()[0];
    if (argument instanceof Path) {
      return type == Path.class;
    }
    return type.isInstance(argument)
        || type == int.class && argument instanceof Integer
        || type == boolean.class && argument instanceof Boolean;
  }
}
