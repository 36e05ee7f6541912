// Sends as many messages as the argument says from a file to the inlet of BENCH_INLET, as fast as it goes,
// and prints the seconds.
var inlet = aep().inlet(System.getenv("BENCH_INLET")).unpaced();
Path file = Files.createTempFile("bench", ".jsonl");
int count = Integer.parseInt(args[0]);
String filling = "y".repeat(450);
try (var out = Files.newBufferedWriter(file)) {
  for (int i = 0; i < count; i++) out.write("{\"n\":" + (10_000_000 + i) + ",\"text\":\"" + filling + "\"}\n");
}
var messages = inlet.messages("https://ns.adobe.com/acme/schemas/1");
long begin = System.nanoTime();
var result = messages.send(file);
double seconds = (System.nanoTime() - begin) / 1e9;
Files.delete(file);
if (result.accepted() != count) throw new IllegalStateException("accepted " + result.accepted());
System.out.println(seconds);
