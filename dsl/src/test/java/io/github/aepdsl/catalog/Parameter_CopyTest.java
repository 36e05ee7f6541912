package io.github.aepdsl.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Parameters that are built by name, not by position. */
class Parameter_CopyTest {

  private static final Composition COMPOSITION =
      new Composition("{host}", "", List.of(Parameter.named("host")));

  private static final Parameter FULL =
      new Parameter(
          "key",
          ParameterType.ENUM,
          Required.UNCLEAR,
          true,
          Optional.of("a"),
          List.of("a", "b"),
          "A key",
          new Setter(
              "keyText",
              true,
              Optional.of(FileContent.BASE64),
              true,
              "keyed",
              Optional.of(COMPOSITION)));

  @Test
  void aNamedOneIsARequiredStringAndNoSecret() {
    Parameter host = Parameter.named("host");

    assertThat(host.type()).isEqualTo(ParameterType.STRING);
    assertThat(host.required()).isEqualTo(Required.YES);
    assertThat(host.secret()).isFalse();
    assertThat(host.method()).isEqualTo("host");
    assertThat(host.file()).isFalse();
    assertThat(host.defaultValue()).isEmpty();
    assertThat(host.allowed()).isEmpty();
  }

  @Test
  void whatIsBuiltByNameEqualsWhatIsBuiltByPosition() {
    Parameter built =
        Parameter.named("key")
            .withType(ParameterType.ENUM)
            .withRequired(Required.UNCLEAR)
            .withSecret(true)
            .withDefaultValue(Optional.of("a"))
            .withAllowed(List.of("a", "b"))
            .withDescription("A key")
            .withFileContent(Optional.of(FileContent.BASE64));

    assertThat(built)
        .usingRecursiveComparison()
        .ignoringFields(
            "setter.method",
            "setter.number",
            "setter.fromName",
            "setter.flag",
            "setter.composition")
        .isEqualTo(FULL);
  }

  @Test
  void aCopyKeepsEverythingElse() {
    assertThat(FULL.withSecret(false).withSecret(true)).isEqualTo(FULL);
    assertThat(FULL.withFileContent(Optional.empty()).withFileContent(FULL.fileContent()))
        .isEqualTo(FULL);
  }

  @Test
  void aCopyLeavesTheOriginalAlone() {
    Parameter host = Parameter.named("host");

    assertThat(host.withSecret(true)).isNotEqualTo(host);
    assertThat(host.secret()).isFalse();
  }

  @Test
  void anUnknownOneIsTypedByItsValueAndOptional() {
    assertThat(Parameter.unknown("port", 443, false).type()).isEqualTo(ParameterType.INTEGER);
    assertThat(Parameter.unknown("tls", true, false).type()).isEqualTo(ParameterType.BOOLEAN);
    assertThat(Parameter.unknown("map", Map.of(), false).type()).isEqualTo(ParameterType.OBJECT);
    assertThat(Parameter.unknown("pin", "0", true))
        .isEqualTo(
            Parameter.named("pin")
                .withRequired(Required.NO)
                .withSecret(true)
                .withDescription("not in the catalog"));
  }

  @Test
  void itsSetterAnswersForIt() {
    assertThat(FULL.method()).isEqualTo("keyText");
    assertThat(FULL.number()).isTrue();
    assertThat(FULL.file()).isTrue();
    assertThat(FULL.fileContent()).contains(FileContent.BASE64);
    assertThat(FULL.fromName()).isTrue();
    assertThat(FULL.composition()).contains(COMPOSITION);
  }
}
