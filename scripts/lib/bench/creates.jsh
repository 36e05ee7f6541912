// Creates as many connections as the argument says and prints the seconds that it took.
import java.util.Locale;
var draft = aep().cassandra().name("Cassandra").host("10.0.0.5").username("u").password("none");
int count = Integer.parseInt(args[0]);
long begin = System.nanoTime();
for (int i = 0; i < count; i++) {
    draft.create();
}
System.out.println(String.format(Locale.ROOT, "%.3f", (System.nanoTime() - begin) / 1e9));
