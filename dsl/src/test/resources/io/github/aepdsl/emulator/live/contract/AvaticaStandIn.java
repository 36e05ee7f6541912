import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.sql.Timestamp;
import java.util.List;
import org.apache.calcite.avatica.jdbc.JdbcMeta;
import org.apache.calcite.avatica.remote.Driver;
import org.apache.calcite.avatica.remote.LocalService;
import org.apache.calcite.avatica.server.HttpServer;
import org.apache.calcite.avatica.server.ServerCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/**
 * Stands for a Phoenix Query Server, which speaks the same over HTTP: with Basic authentication, on
 * loopback, over a database in memory. Takes the port, a script, and a file with the account.
 */
public class AvaticaStandIn {

  private static final String DATABASE = "jdbc:hsqldb:mem:shop;shutdown=false";

  public static void main(String[] args) throws Exception {
    fill(Files.readString(Path.of(args[1])));
    ServerCustomizer<Server> loopback = // it listens everywhere by default
        server -> List.of(server.getConnectors())
            .forEach(each -> ((ServerConnector) each).setHost("127.0.0.1"));
    HttpServer server =
        HttpServer.Builder.<Server>newBuilder()
            .withHandler(
                new LocalService(new JdbcMeta(DATABASE, "sa", "")), Driver.Serialization.PROTOBUF)
            .withPort(Integer.parseInt(args[0]))
            .withBasicAuthentication(args[2], new String[] {"users"})
            .withServerCustomizers(List.of(loopback), Server.class)
            .build();
    server.start();
    System.out.println("listening");
    server.join();
  }

  private static void fill(String script) throws Exception {
    try (Connection connection = DriverManager.getConnection(DATABASE, "sa", "");
        Statement statement = connection.createStatement()) {
      for (String line : script.lines().filter(each -> !each.isBlank()).toList()) {
        statement.execute(line);
      }
      PreparedStatement insert =
          connection.prepareStatement("INSERT INTO SHOP.ORDERS VALUES (?, ?, ?)");
      Timestamp start = Timestamp.valueOf("2022-06-22 00:00:00");
      for (int n = 1; n <= 100_000; n++) {
        insert.setInt(1, n);
        insert.setString(2, "Größe " + n);
        insert.setTimestamp(3, new Timestamp(start.getTime() + n / 10 * 1000L));
        insert.addBatch();
        if (n % 1000 == 0) {
          insert.executeBatch();
        }
      }
    }
  }
}
