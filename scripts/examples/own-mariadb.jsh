// Starts a MariaDB of its own, fills it, and brings a table in: real rows all the way.
// Run it with: scripts/aep run scripts/examples/own-mariadb.jsh
// It needs MariaDB's server: apt-get install --no-install-recommends mariadb-server-core
Path folder = Files.createTempDirectory("own-mariadb");
Path scripts = Path.of("/usr/share/mysql");
int port;
try (var socket = new ServerSocket(0)) { port = socket.getLocalPort(); }
String password = UUID.randomUUID().toString();

// The server's own tables, as mariadb-install-db makes them.
Files.createDirectories(folder.resolve("data/mysql"));
var install = new StringBuilder("USE mysql;\nSET @auth_root_socket=NULL, @skip_auth_anonymous=1;\n");
for (var part : List.of("system_tables", "performance_tables", "system_tables_data")) {
    install.append(Files.readString(scripts.resolve("mysql_" + part + ".sql")));
}
Path installed = Files.writeString(folder.resolve("install.sql"), install);

// A shop with a thousand orders, and an account that may read them.
Path filled = Files.writeString(folder.resolve("fill.sql"), """
    SET NAMES utf8mb4;
    CREATE DATABASE shop CHARACTER SET utf8mb4;
    CREATE USER reader@localhost IDENTIFIED BY '%s';
    GRANT SELECT ON shop.* TO reader@localhost;
    CREATE TABLE shop.orders(id INT PRIMARY KEY, city VARCHAR(40), total DECIMAL(10,2), placed_at DATETIME);
    INSERT INTO shop.orders SELECT seq, ELT(1 + seq %% 3, 'Köln', 'Basel', 'Malmö'), seq / 4, '2026-01-01' + INTERVAL seq MINUTE FROM shop.seq_1_to_1000;
    """.formatted(password));

Process mariadb(Path input, String... more) throws IOException {
    var command = new ArrayList<>(List.of("mariadbd", "--no-defaults", "--user=" + System.getProperty("user.name"),
        "--datadir=" + folder.resolve("data"), "--lc-messages-dir=" + scripts, "--innodb-log-file-size=8M"));
    command.addAll(List.of(more));
    var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile());
    builder.environment().merge("PATH", ":/usr/sbin", String::concat);
    return builder.redirectInput(input.toFile()).start();
}

mariadb(installed, "--bootstrap").waitFor();
var server = mariadb(filled, "--init-file=" + filled, "--port=" + port, "--bind-address=127.0.0.1",
    "--socket=" + folder.resolve("socket"), "--pid-file=" + folder.resolve("pid"));
Runtime.getRuntime().addShutdownHook(new Thread(server::destroy));
while (server.isAlive() && !Files.readString(folder.resolve("log")).contains("ready for connections")) Thread.sleep(100);

// From here on it is what one types for any MariaDB.
aep().local().live();
var shop = aep().mariadb()
    .connectionString("Server=127.0.0.1;Port=" + port + ";Database=shop;UID=reader;PWD=" + password)
    .name("own shop")
    .create();
System.out.println(shop.test());
System.out.println(shop.explore());
System.out.println(shop.table("shop.orders").preview(3));

var flow = shop.table("shop.orders").into("Own orders").map("id", "_id").once().create();
System.out.println(flow.await());
System.out.println(aep().dataset("Own orders").preview(3));

server.destroy();
server.waitFor();
try (var files = Files.walk(folder)) { files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete()); }
