package io.github.aepdsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A module that requires ours can name what its lines lead to, and nothing else of ours. */
class Module_ExportsTest {

  private static final Path DESCRIPTOR =
      Path.of(System.getProperty("basedir", "."), "src", "module", "java", "module-info.java");
  private static final Pattern EXPORTED = Pattern.compile("^ *exports (\\S+);$", Pattern.MULTILINE);

  @Test
  void areThePackagesThatPublicCallsLeadTo() throws IOException {
    assertThat(exported()).isEqualTo(packagesReached());
  }

  private static Set<String> exported() throws IOException {
    return EXPORTED
        .matcher(Files.readString(DESCRIPTOR))
        .results()
        .map(line -> line.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> packagesReached() {
    Set<PublicApi> reached = new HashSet<>(Set.of(new PublicApi(Aep.class)));
    Set<PublicApi> next = new HashSet<>(PublicApi.ofPromptImports());
    while (reached.addAll(next)) {
      next = reached.stream().flatMap(PublicApi::returned).collect(Collectors.toSet());
    }
    return reached.stream()
        .map(one -> one.type().getPackageName())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
