package example;

import static io.github.aepdsl.Aep.aep;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.aepdsl.Aep;
import java.util.Map;

/** Creates a connection and writes it down as JSON, with the Jackson 2 that it has anyway. */
public final class ClassPathProgram {

  private ClassPathProgram() {}

  public static void main(String[] args) throws JsonProcessingException {
    try (Aep aep = aep()) {
      var created = aep.cassandra().host("10.0.0.5").username("svc").password("tiger").create();
      var json = new ObjectMapper().writeValueAsString(Map.of("id", created.id()));
      System.out.println("class-path: " + json);
    }
  }
}
