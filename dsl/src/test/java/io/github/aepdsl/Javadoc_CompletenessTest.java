package io.github.aepdsl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.testing.PublicDeclarations;
import io.github.aepdsl.testing.PublicDeclarations.Declaration;
import io.github.aepdsl.testing.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever reads the javadoc jar finds a word on everything but what its name says. */
class Javadoc_CompletenessTest {

  private static final Predicate<String> SAYS_IT_ALL =
      Pattern.compile("\\w+\\.with[A-Z]\\w*").asMatchPredicate();

  @Test
  void everyPublicTypeSaysWhatItIs() throws IOException {
    assertThat(undocumented(inMain(), Declaration::isType)).isEmpty();
  }

  @Test
  void everyPublicMethodSaysWhatItDoesUnlessItsNameDoes() throws IOException {
    assertThat(undocumented(inMain(), one -> !one.isType() && !SAYS_IT_ALL.test(one.name())))
        .isEmpty();
  }

  @Test
  void everyPublicMethodThatThrowsSaysWhen() throws IOException {
    assertThat(silentOnThrows(inMain())).isEmpty();
  }

  @Test
  void whatHasNoWordIsFound(@TempDir Path folder) throws IOException {
    List<Declaration> declared =
        PublicDeclarations.of(
            List.of(
                Files.writeString(
                    folder.resolve("Mute.java"),
                    """
                    public class Mute {
                      public void act() { throw new Error(); }
                      /** Acts. */ public void tell() { Runnable r = () -> { throw e; }; }
                      /** Acts. @throws Error always */ public void warn() { throw new Error(); }
                      void hidden() { throw new Error(); }
                    }
                    """)));

    assertThat(undocumented(declared, one -> true)).containsExactly("Mute", "Mute.act");
    assertThat(silentOnThrows(declared)).containsExactly("Mute.act", "Mute.tell");
  }

  private static List<Declaration> inMain() throws IOException {
    return PublicDeclarations.of(
        SourceTree.read().files().stream().map(SourceTree.Source::path).toList());
  }

  private static List<String> undocumented(List<Declaration> all, Predicate<Declaration> which) {
    return all.stream()
        .filter(which)
        .filter(one -> one.doc().isEmpty())
        .map(Declaration::name)
        .toList();
  }

  private static List<String> silentOnThrows(List<Declaration> all) {
    return all.stream()
        .filter(Declaration::canThrow)
        .filter(one -> !one.doc().orElse("").contains("@throws"))
        .map(Declaration::name)
        .toList();
  }
}
