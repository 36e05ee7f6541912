// Connects Phoenix over HTTP. Run it with: scripts/aep run scripts/examples/phoenix.jsh
var connection = aep().phoenix()
    .name("phoenix")
    .host("10.0.0.7")
    .port(8765)
    .httpPath("/gateway/sandbox/phoenix/version")
    .username("svc_reader")
    .password("example-only")    // for a real one: .password(secret("PHOENIX_PASSWORD"))
    .enableSsl(true)
    .create();

System.out.println(connection.id());
System.out.println(connection.test());

connection.delete();
System.out.println("deleted");
