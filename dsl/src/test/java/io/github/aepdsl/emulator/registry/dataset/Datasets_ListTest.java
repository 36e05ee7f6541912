package io.github.aepdsl.emulator.registry.dataset;

import static io.github.aepdsl.emulator.OnRegistry.PROFILE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.Answer;
import io.github.aepdsl.emulator.OnPlatform;
import io.github.aepdsl.emulator.OnRegistry;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The catalog's own dialect of lists. */
class Datasets_ListTest {

  @RegisterExtension final OnPlatform on = new OnPlatform();

  private final OnRegistry at = new OnRegistry(on);

  @BeforeEach
  void threeDatasets() throws Exception {
    String schema = at.schema("Orders", PROFILE);
    at.dataset("beta", schema);
    at.dataset("alpha", schema);
    at.dataset("gam*ma", schema);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "orderBy=name                    | alpha beta gam*ma",
        "orderBy=desc:name               | gam*ma beta alpha",
        "orderBy=asc:name&limit=1        | alpha",
        "orderBy=name&start=1&limit=1    | beta",
        "name=alpha                      | alpha",
        "orderBy=name&name=!alpha        | beta gam*ma",
        "orderBy=name&name=alpha,beta    | alpha beta",
        "orderBy=name&name=*a            | alpha beta gam*ma",
        "name=gam**ma                    | gam*ma",
        "property=name~%5Eal              | alpha",
        "property=name==beta             | beta",
        "orderBy=name&property=viewId    | alpha beta gam*ma",
        "property=!viewId                | ''",
        "property=created%3C1            | ''",
        "tags=adobe/pqs/table:al*        | alpha",
        "tags=nothing                    | ''",
        "createdAfter=99999999999999     | ''",
        "createdBefore=1                 | ''"
      })
  void selects(String query, String names) throws Exception {
    Answer list = at.catalog("GET", "/dataSets?" + query, null);

    assertThat(
            list.json()
                .valueStream()
                .map(each -> each.path("name").asString(""))
                .collect(Collectors.joining(" ")))
        .isEqualTo(names);
  }

  @Test
  void showsOnlyThePropertiesThatAreAskedFor() throws Exception {
    Answer list = at.catalog("GET", "/dataSets?name=alpha&properties=name,nothing", null);

    assertThat(list.json().valueStream().toList().get(0).toString())
        .isEqualTo("{\"name\":\"alpha\"}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "limit=0",
        "limit=101",
        "limit=x",
        "start=-1",
        "property=~",
        "property=name~%5B",
        "createdAfter=x"
      })
  void refusesWhatItDoesNotUnderstand(String query) throws Exception {
    Answer answer = at.catalog("GET", "/dataSets?" + query, null);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.at("/title")).isEqualTo("BadRequestError");
  }
}
