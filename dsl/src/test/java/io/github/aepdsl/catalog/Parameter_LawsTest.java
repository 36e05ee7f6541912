package io.github.aepdsl.catalog;

import static io.github.aepdsl.catalog.Entries.params;
import static io.github.aepdsl.catalog.Entries.specs;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.source.Draft;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for every parameter and every part of one. */
class Parameter_LawsTest {

  private static final Pattern LOOKS_SECRET =
      Pattern.compile(
          "(?i).*(password|passphrase|secret|secretValue|token|(secret|private|shared|sas|account"
              + "|principal|access)Key|keyContent|keyFileContent|credentials|connectionString"
              + "|sasUri)");

  /** Identifiers of keys: their other half is the secret. */
  private static final Set<String> PUBLIC_KEYS = Set.of("s3AccessKey", "accessKey");

  /** What every draft has. */
  private static final Set<String> TAKEN =
      Stream.of(Draft.class.getMethods())
          .map(Method::getName)
          .collect(Collectors.toUnmodifiableSet());

  @Test
  void settersOfOneDraftAreUniqueJavaNames() {
    for (AuthSpec spec : specs()) {
      List<String> setters = Entries.params(spec).stream().map(Parameter::method).toList();

      assertThat(setters).as(spec.specName()).doesNotHaveDuplicates();
      assertThat(setters).allMatch(Entries::isMethodName).doesNotContainAnyElementsOf(TAKEN);
    }
  }

  @Test
  void defaultsHaveTheTypeThatIsSent() {
    assertThat(params()).allMatch(param -> param.defaultValue().map(typeOf(param)).orElse(true));
  }

  @Test
  void anEnumListsItsValuesAndItsDefaultIsOneOfThem() {
    for (Parameter param : params()) {
      if (param.type() == ParameterType.ENUM) {
        assertThat(param.allowed()).as(param.name()).isNotEmpty().doesNotHaveDuplicates();
        param
            .defaultValue()
            .ifPresent(value -> assertThat(param.allowed()).contains((String) value));
      } else if (param.type() != ParameterType.STRING) {
        assertThat(param.allowed()).as(param.name()).isEmpty();
      }
    }
  }

  @Test
  void whatLooksSecretIsSecret() {
    assertThat(params())
        .filteredOn(param -> LOOKS_SECRET.matcher(param.name()).matches())
        .filteredOn(param -> !PUBLIC_KEYS.contains(param.name()))
        .allMatch(Parameter::secret);
  }

  @Test
  void everyTypeIsKnown() {
    assertThat(params())
        .noneMatch(p -> p.type() == ParameterType.NUMBER || p.type() == ParameterType.ANY);
  }

  @Test
  void onlyWhatIsRequiredHasADefaultThatIsSent() {
    assertThat(params())
        .filteredOn(param -> param.required() != Required.YES)
        .allMatch(param -> param.defaultValue().isEmpty());
  }

  @Test
  void aChoiceIsBetweenParametersThatMayBeLeftOut() {
    for (AuthSpec spec : specs()) {
      assertThat(spec.oneOf().stream().flatMap(List::stream))
          .allMatch(name -> spec.param(name).orElseThrow().required() == Required.UNCLEAR);
    }
  }

  @Test
  void aSecretHasNoDefault() {
    assertThat(params()).filteredOn(Parameter::secret).allMatch(p -> p.defaultValue().isEmpty());
  }

  @Test
  void onlyStringsAreTypedAsNumbersOrReadFromFiles() {
    assertThat(params())
        .filteredOn(param -> param.number() || param.file())
        .allMatch(param -> param.type() == ParameterType.STRING);
  }

  @Test
  void descriptionsAreOnePhrase() {
    assertThat(params())
        .extracting(Parameter::description)
        .allMatch(phrase -> phrase.split(" ").length <= 9 && !phrase.endsWith("."))
        .allMatch(phrase -> !phrase.isBlank() && phrase.length() <= 60);
  }

  private static Function<Object, Boolean> typeOf(Parameter param) {
    return switch (param.type()) {
      case INTEGER -> Integer.class::isInstance;
      case BOOLEAN -> Boolean.class::isInstance;
      case OBJECT, NUMBER, ANY -> value -> false;
      default -> String.class::isInstance;
    };
  }
}
