package example;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.aepdsl.Aep;
import java.util.Map;
import org.springframework.boot.CommandLineRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Keeps one session for the whole application, which closes it in the end. */
@SpringBootApplication
public class SpringBootProgram {

  public static void main(String[] args) {
    SpringApplication.run(SpringBootProgram.class, args);
  }

  @Bean
  Aep aep() {
    return Aep.aep();
  }

  @Bean
  CommandLineRunner create(Aep aep) {
    return args -> {
      var created =
          aep.mariadb().connectionString("Server=db;Database=shop;UID=svc;PWD=tiger").create();
      var json = new ObjectMapper().writeValueAsString(Map.of("id", created.id()));
      System.out.println("spring-boot: " + json);
    };
  }
}
