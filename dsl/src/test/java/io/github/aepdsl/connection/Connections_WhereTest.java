package io.github.aepdsl.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aepdsl.Aep;
import io.github.aepdsl.Configuration;
import io.github.aepdsl.error.InvalidValueException;
import io.github.aepdsl.resource.Resources;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of connections is asked as every other list is. */
class Connections_WhereTest {

  @TempDir Path folder;
  private Aep aep;

  @BeforeEach
  void open() {
    aep = new Configuration(folder).open();
    aep.streaming().name("app").create();
    aep.streaming().name("web").create();
    aep.cassandra().name("orders").host("h").username("u").password("p").create();
  }

  @AfterEach
  void close() {
    aep.close();
  }

  @Test
  void takesWhateverTheOtherListsTake() {
    assertThat(calls(Connections.class)).containsAll(calls(Resources.class)).contains("spec(1)");
  }

  private static Set<String> calls(Class<?> list) {
    return Stream.of(list.getMethods())
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .filter(method -> method.getDeclaringClass().getName().startsWith("io.github.aepdsl"))
        .map(Connections_WhereTest::call)
        .collect(Collectors.toSet());
  }

  private static String call(Method method) {
    return method.getName() + "(" + method.getParameterCount() + ")";
  }

  @Test
  void filtersByAnyField() {
    Connections all = aep.connections();

    assertThat(names(all.where("state", "enabled"))).hasSize(3);
    assertThat(names(all.where("name", "!=", "web").spec("streaming"))).containsExactly("app");
    assertThat(names(all.where("createdAt", ">", Instant.now().plusSeconds(9)))).isEmpty();
    assertThat(names(all.where("auth.specName", "Basic Authentication"))).containsExactly("orders");
  }

  @Test
  void sortsAndTakesOne() {
    assertThat(names(aep.connections().orderBy("-name"))).containsExactly("web", "orders", "app");
    assertThat(aep.connections().get("orders").name()).isEqualTo("orders");
    assertThat(aep.connections().get(aep.connection("web").id()).name()).isEqualTo("web");
  }

  @Test
  void refusesWhatCannotBeAskedAtOnce() {
    Connections all = aep.connections();

    assertThatThrownBy(() -> all.where("state", "enabld"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("did you mean 'enabled'?");
    assertThatThrownBy(() -> all.where("name", "like", "w"))
        .hasMessage("\"like\" compares nothing but must be one of == != < > <= >=");
    assertThatThrownBy(() -> all.where("name", null)).hasMessage("value is null");
    assertThatThrownBy(() -> all.orderBy(" ")).isInstanceOf(InvalidValueException.class);
  }

  private static Stream<String> names(Connections connections) {
    return connections.stream().map(BaseConnection::name);
  }
}
