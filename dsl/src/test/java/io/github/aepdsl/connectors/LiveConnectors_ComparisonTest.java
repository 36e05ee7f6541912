package io.github.aepdsl.connectors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class LiveConnectors_ComparisonTest {

  @RegisterExtension private final LiveSpecs specs = new LiveSpecs();

  @Test
  void saysWhenNothingDiffers() {
    LiveConnectors live = specs.read();

    assertThat(live.differences()).isEmpty();
    assertThat(live).hasToString("63 sources in local platform, sandbox dev: as in the catalog");
  }

  @Test
  void reportsSourcesThatOnlyOneSideKnows() {
    specs.add(LiveSpecs.ACME).remove("zoho");

    assertThat(specs.read())
        .hasToString(
            """
            63 sources in local platform, sandbox dev: 2 differences
            source    what the service says
            zoho      is not listed there
            acme-crm  is not in the catalog: 11111111-2222-3333-4444-555555555555
            next: .describe("acme-crm")  .source("acme-crm", "Token")""");
  }

  @Test
  void reportsAuthSpecsThatOnlyOneSideKnows() {
    specs.change("spark", spec -> ((ObjectNode) spec.at("/authSpec/0")).put("name", "Kerberos"));

    assertThat(specs.read().differences())
        .containsExactly(
            new Difference("spark", "has no auth spec 'HDInsights Basic Authentication'"),
            new Difference("spark", "has another auth spec 'Kerberos'"));
  }

  @Test
  void reportsParametersThatDiffer() {
    specs.change(
        "spark",
        spec -> {
          ObjectNode schema = (ObjectNode) spec.at("/authSpec/0/spec");
          ObjectNode properties = (ObjectNode) schema.path("properties");
          properties.remove("host");
          properties.putObject("zone").put("type", "string");
          properties.putObject("username").put("type", "integer");
          schema.putArray("required").add("username");
        });

    assertThat(specs.read().differences())
        .extracting(Difference::what)
        .containsExactly(
            "'HDInsights Basic Authentication' has no host",
            "'HDInsights Basic Authentication' username is of type integer",
            "'HDInsights Basic Authentication' password is not required",
            "'HDInsights Basic Authentication' also has zone, not required");
  }

  @Test
  void reportsWhatASpecSaysAboutItself() {
    specs.change("spark", spec -> spec.put("name", "hdi-spark").put("version", "1.1"));
    specs.change("bigQuery", spec -> ((ObjectNode) spec.at("/authSpec/0")).put("type", "Basic"));

    assertThat(specs.read().differences())
        .containsExactly(
            new Difference("bigQuery", "'Basic Authentication' is of auth type Basic"),
            new Difference("spark", "is called hdi-spark"),
            new Difference("spark", "has connection spec version 1.1"));
  }

  @Test
  void reportsValuesDefaultsAndSecretsThatDiffer() {
    specs.change(
        "streaming",
        spec -> {
          ObjectNode properties = (ObjectNode) spec.at("/authSpec/0/spec/properties");
          ((ObjectNode) properties.path("dataType")).put("default", "raw").putArray("enum");
          ((ObjectNode) properties.path("name"))
              .put("format", "password")
              .putArray("enum")
              .add("a");
        });
    specs.change(
        "spark",
        spec -> ((ObjectNode) spec.at("/authSpec/0/spec/properties/password")).remove("format"));

    assertThat(specs.read().differences())
        .extracting(Difference::what)
        .containsExactly(
            "'HDInsights Basic Authentication' password is no secret",
            "'Streaming Connection' dataType takes any value",
            "'Streaming Connection' dataType defaults to raw",
            "'Streaming Connection' name is one of a",
            "'Streaming Connection' name is a secret");
  }

  @Test
  void saysWhetherANewParameterIsRequired() {
    specs.change(
        "spark",
        spec -> {
          ObjectNode schema = (ObjectNode) spec.at("/authSpec/0/spec");
          ((ObjectNode) schema.path("properties")).putObject("zone").put("type", "string");
          ((ArrayNode) schema.path("required")).add("zone");
        });

    assertThat(specs.read().differences())
        .extracting(Difference::what)
        .containsExactly("'HDInsights Basic Authentication' also has zone, required");
  }

  @Test
  void settlesWhatAdobesPagesLeaveUnclear() {
    specs.change("hive", spec -> ((ArrayNode) spec.at("/authSpec/0/spec/required")).add("host"));

    assertThat(specs.read().differences())
        .containsExactly(
            new Difference("hive", "'HDInsights Basic Authentication' host is required"));
  }

  @Test
  void leavesTargetsOut() {
    specs.add(LiveSpecs.ACME.replace("\"isSource\":true", "\"isSource\":false"));

    assertThat(specs.read().differences()).isEmpty();
  }
}
