// Lists all connections as often as the argument says and prints the seconds that it took.
import java.util.Locale;
int times = Integer.parseInt(args[0]);
int seen = 0;
long begin = System.nanoTime();
for (int i = 0; i < times; i++) {
    for (var connection : aep().connections()) {
        seen += connection.name().isEmpty() ? 0 : 1;
    }
}
if (seen != times * 10_000) {
    throw new IllegalStateException("listed " + seen);
}
System.out.println(String.format(Locale.ROOT, "%.3f", (System.nanoTime() - begin) / 1e9));
