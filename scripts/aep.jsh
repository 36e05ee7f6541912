/env --class-path ../dsl/target/aep-dsl.jar
import java.io.*;
import java.math.*;
import java.net.*;
import java.nio.file.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.prefs.*;
import java.util.regex.*;
import java.util.stream.*;
import io.github.aepdsl.Aep;
import static io.github.aepdsl.Aep.*;
import io.github.aepdsl.error.*;
import io.github.aepdsl.resource.*;
import io.github.aepdsl.secret.Secret;
import io.github.aepdsl.source.*;
if (!Files.exists(Path.of("../dsl/target/aep-dsl.jar"))) System.out.println("aep: leave with /exit and run ./aep first: it builds the jar, ../dsl/target/aep-dsl.jar");
