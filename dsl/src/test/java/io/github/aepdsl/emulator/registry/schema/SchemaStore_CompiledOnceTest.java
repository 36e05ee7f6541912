package io.github.aepdsl.emulator.registry.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.store.StateStore;
import io.github.aepdsl.emulator.wire.Trees;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** A schema is compiled for its first row, and again only when something of it changes. */
class SchemaStore_CompiledOnceTest {

  private static final String SCHEMA = "https://ns.adobe.com/x/schemas/1";
  private static final String GROUP = "https://ns.adobe.com/x/mixins/1";

  private final SchemaStore store = new SchemaStore(StateStore.inMemory());

  @BeforeEach
  void fill() {
    group("string");
    put(
        SCHEMA,
        "schemas",
        "{\"type\": \"object\", \"allOf\": [{\"$ref\": \"%s\"}]}".formatted(GROUP));
  }

  @Test
  void givesTheSameCheckWhileNothingChanges() {
    assertThat(check()).isSameAs(check());
  }

  @Test
  void compilesAgainWhenAPartOfItChanges() {
    RowCheck before = check();
    group("integer");

    assertThat(check()).isNotSameAs(before);
    assertThat(check().faults(row())).isNotEmpty();
    assertThat(before.faults(row())).isEmpty();
  }

  @Test
  void knowsOneThatIsGone() {
    check();
    store.in("dev").remove(store.in("dev").find(SCHEMA).orElseThrow());

    assertThat(store.check("dev", SCHEMA)).isEmpty();
  }

  private RowCheck check() {
    return store.check("dev", SCHEMA).orElseThrow();
  }

  private void group(String type) {
    put(GROUP, "mixins", "{\"properties\": {\"n\": {\"type\": \"%s\"}}}".formatted(type));
  }

  private void put(String id, String type, String json) {
    ObjectNode resource = tree(json);
    resource.put("$id", id).put("meta:altId", XdmId.alt(id)).put("meta:resourceType", type);
    store.in("dev").put(resource);
  }

  private static ObjectNode row() {
    return tree("{\"n\": \"text\"}");
  }

  private static ObjectNode tree(String json) {
    return Trees.parse(json.getBytes(StandardCharsets.UTF_8)).orElseThrow().asObject();
  }
}
