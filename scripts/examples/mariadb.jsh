// Connects MariaDB by its connection string. Run it with: scripts/aep run scripts/examples/mariadb.jsh
var draft = aep().mariadb()
    .connectionString()
    .server("db.example.com")
    .port(3306)
    .database("shop")
    .user("svc_reader")
    .password("example-only");   // for a real one: .password(secret("MARIADB_PASSWORD"))

System.out.println(draft.json());

var connection = draft.create();
System.out.println(connection.id());
System.out.println(connection.test());

connection.delete();
System.out.println("deleted");
