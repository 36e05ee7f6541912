package io.github.aepdsl.emulator.registry.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.wire.Trees;
import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** The cases of JSON Schema's own test suite for the keywords that XDM fields have. */
class RowCheck_SuiteTest {

  @TestFactory
  Stream<DynamicContainer> agreesWithTheSuite() throws IOException {
    return suite().path("groups").valueStream().map(RowCheck_SuiteTest::group);
  }

  private static JsonNode suite() throws IOException {
    try (InputStream file =
        RowCheck_SuiteTest.class.getResourceAsStream("/schema/json-schema-suite.json")) {
      return Trees.parse(file.readAllBytes()).orElseThrow();
    }
  }

  private static DynamicContainer group(JsonNode group) {
    ValueCheck check = RowCheckCompiler.value(group.path("schema"));
    return DynamicContainer.dynamicContainer(
        group.path("description").stringValue(),
        group.path("tests").valueStream().map(each -> test(check, each)));
  }

  private static DynamicTest test(ValueCheck check, JsonNode test) {
    return DynamicTest.dynamicTest(
        test.path("description").stringValue(),
        () -> {
          RowFindings findings = new RowFindings();
          check.check(test.path("data"), findings);
          assertThat(findings.faults().isEmpty())
              .as("%s: %s", test.path("data"), findings.faults())
              .isEqualTo(test.path("valid").booleanValue());
        });
  }
}
