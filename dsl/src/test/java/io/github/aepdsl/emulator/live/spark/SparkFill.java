package io.github.aepdsl.emulator.live.spark;

import io.github.aepdsl.emulator.flow.explore.SourceTrouble;
import io.github.aepdsl.emulator.live.database.Login;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.thrift.TException;
import tools.jackson.databind.node.ObjectNode;

/** Makes tables; loaded once more with the protocol's classes. */
public final class SparkFill implements BiConsumer<ObjectNode, List<String>> {

  private static final Duration LIMIT = Duration.ofMinutes(2);

  @Override
  public void accept(ObjectNode params, List<String> statements) {
    try {
      Login login = Login.of("Spark", 443, params);
      URI address = URI.create("http://%s/sparkhive2".formatted(login.address()));
      SparkSession session =
          SparkSession.open(new HttpTransport(address, login, LIMIT, LIMIT), login.user());
      session.execute("SET spark.sql.session.timeZone=UTC").close();
      for (String statement : statements) {
        session.execute(statement).close();
      }
      session.close();
    } catch (TException | SourceTrouble e) {
      throw new IllegalStateException(e);
    }
  }
}
