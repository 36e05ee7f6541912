// Streams a file to an inlet: scripts/aep run scripts/examples/stream-a-file.jsh
var web = aep().streaming().name("stream a file").create();

// A file of JSON Lines: one event on each line. The second is none, and will be a dead letter.
Path file = Files.createTempDirectory("stream").resolve("events.jsonl");
Files.write(file, List.of(
    "{\"page\": \"/home\"}",
    "oops",
    "{\"page\": \"/cart\"}"));

// The envelope is written around each; events get the _id and timestamp that they lack.
var clicks = web.inlet()
    .messages("https://ns.adobe.com/example/schemas/clicks")
    .events();

System.out.println(clicks);
System.out.println(clicks.send(file));
System.out.println(Files.readString(Path.of(file + ".dead.jsonl")));

// Anything that is an object can be sent: text, a map, a record, and streams of them.
record Click(String page) {}
System.out.println(clicks.send(Map.of("page", "/help")));
System.out.println(clicks.deadLetters(Path.of(file + ".failed")).send(Stream.of(new Click("/a"), new Click("/b"))));

web.delete();
System.out.println("deleted");
