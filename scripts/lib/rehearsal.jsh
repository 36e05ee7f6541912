// What most scripts do first; scripts/aep runs it once, to prepare the classes that this takes.
var session = aep("local");   // whatever profile is set
var connection = session.cassandra().host("h").username("u").password("none").create();
System.out.println(connection.test());
System.out.println(session.streaming().create().inletUrl());
System.out.println(session.connections());
