package io.github.aepdsl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.testing.SourceTree;
import io.github.aepdsl.testing.SourceTree.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Keeps the arrows between packages that CONTRIBUTING.md draws, and what hangs on them. */
class ArchitectureTest {

  private static final SourceTree TREE = SourceTree.read();
  private static final Picture PICTURE = Picture.read();

  @Test
  void noPackageUsesWhatThePictureDoesNotAllow() {
    Set<String> forbidden = new TreeSet<>();

    for (Source file : TREE.files()) {
      for (Source used : TREE.uses(file)) {
        if (!PICTURE.allows(file.home(), used.home())) {
          forbidden.add(file.type() + ": " + file.home() + " -> " + used.home());
        }
      }
    }

    assertThat(forbidden).isEmpty();
  }

  @Test
  void thePictureNamesEveryPackageThatThereIsAndNoOther() {
    assertThat(PICTURE.packages()).isEqualTo(TREE.packages());
  }

  @Test
  void everyPackageSaysWhatItIsFor() {
    assertThat(TREE.packagesWith("package-info")).isEqualTo(TREE.packages());
  }

  @Test
  void thePictureHasNoCircle() {
    assertThat(PICTURE.packages()).noneMatch(PICTURE::leadsBackTo);
  }

  @Test
  void noFilesImportEachOther() {
    assertThat(TREE.circle()).isEmpty();
  }

  @Test
  void othersSeeOnlyTheFaceOfTheEmulator() {
    Set<String> behind = new TreeSet<>();

    for (Source file : TREE.files()) {
      if (!file.isIn("emulator")) {
        TREE.uses(file).stream()
            .filter(used -> used.home().startsWith("emulator."))
            .forEach(used -> behind.add(file.type() + " -> " + used.type()));
      }
    }

    assertThat(behind).isEmpty();
  }

  @Test
  void noSimpleNameStandsForTwoTypes() {
    Map<String, List<String>> homes =
        TREE.files().stream()
            .filter(file -> !file.type().equals("package-info"))
            .collect(
                Collectors.groupingBy(
                    Source::type,
                    TreeMap::new,
                    Collectors.mapping(Source::home, Collectors.toList())));
    homes.values().removeIf(packages -> packages.size() == 1);

    assertThat(homes).isEmpty();
  }

  @Test
  void onlyTheJsonPackagesOfJackson3AreUsed() throws IOException {
    for (Source file : TREE.files()) {
      assertThat(Files.readString(file.path())).doesNotContain("com.fasterxml.jackson.databind");
    }
  }

  @Test
  void whatPromptsImportMentionsNothingOfTheWire() {
    assertThat(PublicApi.ofPromptImports())
        .isNotEmpty()
        .filteredOn(type -> type.mentions("io.github.aepdsl.internal.http"))
        .isEmpty();
  }

  @Test
  void theLongestChainOfArrowsIsTheOneThatOneWouldGuess() {
    assertThat(PICTURE.packages().stream().max(Comparator.comparingInt(PICTURE::height)))
        .hasValueSatisfying(top -> assertThat(top).startsWith("shell"));
  }
}
