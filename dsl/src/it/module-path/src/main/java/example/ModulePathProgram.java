package example;

import static io.github.aepdsl.Aep.aep;

import io.github.aepdsl.Aep;

/** Creates a connection and prints which module did it for this one. */
public final class ModulePathProgram {

  private ModulePathProgram() {}

  public static void main(String[] args) {
    try (Aep aep = aep()) {
      var created = aep.streaming().name("web").create();
      System.out.println("module-path: " + created.id() + " by " + Aep.class.getModule());
    }
  }
}
