package io.github.aepdsl.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.internal.json.Json;
import org.junit.jupiter.api.Test;

class XdmFields_PathsTest {

  private final XdmFields fields =
      new XdmFields(
          Json.parse(
              """
              {"required":["_id","a"],"properties":{
                "_id":{"type":"string"},
                "a":{"type":"object","required":["b"],"properties":{
                  "b":{"type":"integer"},"c":{"type":"array","items":{"type":"string"}}}}}}"""));

  @Test
  void aFieldIsFoundByItsPath() {
    assertThat(fields.holdsValue("a.b")).isTrue();
    assertThat(fields.holdsValue("a.x")).isFalse();
  }

  @Test
  void anObjectOrAnArrayHoldsNoSingleValue() {
    assertThat(fields.find("a")).isPresent();
    assertThat(fields.holdsValue("a")).isFalse();
    assertThat(fields.holdsValue("a.c")).isFalse();
  }

  @Test
  void anElementOfAnArrayDoes() {
    assertThat(fields.holdsValue("a.c[0]")).isTrue();
  }

  @Test
  void aRequiredObjectStandsForWhatItRequires() {
    assertThat(fields.required()).containsExactly("_id", "a.b");
  }

  @Test
  void leavesAreToldWithTheirPaths() {
    assertThat(fields.leaves()).containsExactly("_id", "a.b");
  }
}
