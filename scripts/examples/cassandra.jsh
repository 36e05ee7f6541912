// Connects a Cassandra cluster. Run it with: scripts/aep run scripts/examples/cassandra.jsh
var cassandra = aep().cassandra()
    .name("orders cluster")
    .host("10.0.0.5")
    .username("svc_reader")
    .password("example-only");   // for a real one: .password(secret("CASSANDRA_PASSWORD"))

System.out.println(cassandra);

var connection = cassandra.create();
System.out.println(connection.id());
System.out.println(connection.test());

connection.delete();
System.out.println("deleted");
