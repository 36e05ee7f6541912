package io.github.aepdsl.emulator.flow.connection;

import static io.github.aepdsl.emulator.FlowErrors.assertFlowError;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.Answer;
import io.github.aepdsl.emulator.Bodies;
import io.github.aepdsl.emulator.OnPlatform;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The grammar of {@code property}. */
class Connections_FilterTest {

  @RegisterExtension final OnPlatform on = new OnPlatform();

  @BeforeEach
  void createThree() throws Exception {
    on.create(Bodies.cassandra("a"));
    on.create(Bodies.PHOENIX.replace("Phoenix test connection", "b"));
    on.create(Bodies.cassandra("c, d"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "name==a                                                       | 1",
        "name==a,b                                                     | 2",
        "name==\"a\"                                                   | 1",
        "name==\"c, d\"                                                | 1",
        "name==\"a\",\"c, d\"                                          | 2",
        "name!=a                                                       | 2",
        "name==nobody                                                  | 0",
        "connectionSpec.id==a8f4d393-1a6b-43f3-931f-91a16ed857f4       | 2",
        "state==ENABLED                                                | 3",
        "sandboxName==dev                                              | 3",
        "auth.params.port==8765                                        | 1",
        "auth.params.port>8000                                         | 1",
        "auth.params.enableSsl==true                                   | 1",
        "createdAt>=1                                                  | 3",
        "createdAt<1                                                   | 0",
        "createdAt>1                                                   | 3",
        "createdAt<=1                                                  | 0"
      })
  void selects(String expression, int expected) throws Exception {
    assertThat(select(expression)).hasSize(expected);
    assertThat(on.get("/connections?count=true&property=" + encode(expression)).at("/count"))
        .isEqualTo(Integer.toString(expected));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e400", "-1e400", "1e999999999", "1e-999999999"})
  void comparesNumbersThatNoDoubleHolds(String number) throws Exception {
    on.create(Bodies.CASSANDRA.replace("\"host\":", "\"size\": " + number + ", \"host\":"));

    boolean large = number.startsWith("1e") && !number.contains("-");
    assertThat(select("auth.params.size>7")).hasSize(large ? 1 : 0);
    assertThat(select("auth.params.size<7")).hasSize(large ? 0 : 1);
  }

  @Test
  void findsByIdsInOrderOfCreation() throws Exception {
    List<String> ids = select("createdAt>1");

    assertThat(select("id==" + ids.get(2) + "," + ids.get(0)))
        .containsExactly(ids.get(0), ids.get(2));
  }

  @Test
  void wantsEveryFilterToMatch() throws Exception {
    String both = "property=name==a,b&property=auth.params.port==8765";

    assertThat(on.get("/connections?" + both).at("/items/0/name")).isEqualTo("b");
    assertThat(on.get("/connections?count=true&" + both).at("/count")).isEqualTo("1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "name~a                        | 1440-400",
        "createdAt>=1,2                | 1442-400",
        "id>=a                         | 1443-400",
        "name<b                        | 1443-400",
        "colour==red                   | 1448-400",
        "name=a                        | 1449-400",
        "name                          | 1449-400",
        "createdAt==yesterday          | 1452-400",
        "createdAt>=yesterday          | 1452-400",
        "name==                        | 1453-400",
        "name==a,,b                    | 1453-400"
      })
  void refusesWhatIsNotInTheGrammar(String expression, String code) throws Exception {
    assertFlowError(on.get("/connections?property=" + encode(expression)), code);
  }

  @Test
  void refusesAQueryParameterThatItDoesNotKnow() throws Exception {
    Answer answer = on.get("/connections?start=5");

    assertThat(assertFlowError(answer, "1451-400")).contains("start");
  }

  private List<String> select(String expression) throws Exception {
    Answer page = on.get("/connections?property=" + encode(expression));
    List<String> ids = new ArrayList<>();
    page.json().path("items").forEach(item -> ids.add(item.path("id").stringValue()));
    return ids;
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
