package io.github.aepdsl.secret;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.catalog.AuthSpec;
import io.github.aepdsl.catalog.Catalog;
import io.github.aepdsl.catalog.Parameter;
import io.github.aepdsl.testing.SecretKeys;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SecretNames_RuleTest {

  /** An access key is a secret with Azure and half of one with Amazon: in doubt it is one. */
  private static final Set<String> IN_DOUBT = Set.of("accessKey", "s3AccessKey");

  @ParameterizedTest
  @EnumSource(SecretKeys.Style.class)
  void knowsItsWordsInEveryStyle(SecretKeys.Style style) {
    assertThat(SecretKeys.made(style)).filteredOn(name -> !SecretNames.matches(name)).isEmpty();
  }

  static Stream<String> real() {
    return SecretKeys.real().stream();
  }

  @ParameterizedTest
  @MethodSource("real")
  void knowsTheNamesOfToolsWhateverSeparatesTheirWords(String name) {
    assertThat(SecretNames.matches(name)).isTrue();
    assertThat(SecretNames.matches(name.replaceAll("[._-]", "/"))).isTrue();
    assertThat(SecretNames.matches(name.replaceAll("[._-]", " "))).isTrue();
  }

  static Stream<String> harmless() {
    return SecretKeys.harmless().stream();
  }

  @ParameterizedTest
  @MethodSource("harmless")
  void leavesWhatOnlyLooksAlike(String name) {
    assertThat(SecretNames.matches(name)).isFalse();
  }

  @Test
  void knowsEverySecretOfTheCatalogByItsNameAndItsSetter() {
    assertThat(parameters().filter(Parameter::secret))
        .isNotEmpty()
        .allMatch(param -> SecretNames.matches(param.name()))
        .allMatch(param -> SecretNames.matches(param.method()));
  }

  @Test
  void leavesAllElseOfTheCatalogButForAFewInDoubt() {
    Set<String> masked =
        parameters()
            .filter(param -> !param.secret())
            .flatMap(param -> Stream.of(param.name(), param.method()))
            .filter(SecretNames::matches)
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(masked).isEqualTo(IN_DOUBT);
  }

  @ParameterizedTest
  @CsvSource({"12,true", "493,true", "4938,false", "493_817,false", "-1,true"})
  void tellsAPinFromACount(String number, boolean count) {
    assertThat(SecretNames.isCount(number)).isEqualTo(count);
  }

  /** The parameters of all connectors, and the parts of those that can be composed. */
  private static Stream<Parameter> parameters() {
    return Catalog.load().connectors().stream()
        .flatMap(connector -> connector.auth().stream())
        .map(AuthSpec::params)
        .flatMap(params -> params.stream())
        .flatMap(
            param ->
                Stream.concat(
                    Stream.of(param),
                    param.composition().stream().flatMap(whole -> whole.parts().stream())));
  }
}
