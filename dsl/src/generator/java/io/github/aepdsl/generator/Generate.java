package io.github.aepdsl.generator;

import io.github.aepdsl.catalog.AuthSpec;
import io.github.aepdsl.catalog.Catalog;
import io.github.aepdsl.catalog.Connector;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Writes the typed drafts from the catalog: one class per auth spec, one per connector with several
 * auth specs, and {@code Sources}, the methods that open them. Run by the build.
 *
 * <p>Arguments: the list of connectors, a folder for sources.
 */
public final class Generate {

  private static final String DRAFTS = "io/github/aepdsl/source";

  private Generate() {}

  public static void main(String[] args) throws IOException {
    OutputFolder drafts = new OutputFolder(Path.of(args[1]).resolve(DRAFTS));
    writeDrafts(Catalog.read(Path.of(args[0])), drafts);
    drafts.deleteOthers();
  }

  private static void writeDrafts(Catalog catalog, OutputFolder folder) throws IOException {
    for (Connector connector : catalog.connectors()) {
      for (AuthSpec auth : connector.auth()) {
        JavaFile.write(folder, Names.draft(connector, auth), DraftClass.of(connector, auth));
      }
      if (connector.auth().size() > 1) {
        JavaFile.write(folder, Names.choice(connector), ChoiceClass.of(connector));
      }
    }
    JavaFile.write(folder, "Sources", SourcesClass.of(catalog.connectors()));
  }
}
