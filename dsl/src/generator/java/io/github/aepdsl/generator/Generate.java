package io.github.aepdsl.generator;

import io.github.aepdsl.catalog.AuthSpec;
import io.github.aepdsl.catalog.Catalog;
import io.github.aepdsl.catalog.Connector;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes what comes from the one list of connectors: the catalog's resources, and a typed draft for
 * each auth spec with the methods that open it. Then what each call does, for the prompt. Run by
 * the build, before it compiles.
 *
 * <p>Arguments: the list, a folder for resources, one for sources, the one that resources are
 * copied to, the folder of all sources, and the module's descriptor.
 */
public final class Generate {

  private static final String CATALOG = "io/github/aepdsl/catalog";
  private static final String DRAFTS = "io/github/aepdsl/source";
  private static final String PROMPT = "io/github/aepdsl/shell/prompt";

  private Generate() {}

  public static void main(String[] args) throws IOException {
    Path resources = Path.of(args[1]).resolve(CATALOG);
    OutputFolder catalog = new OutputFolder(resources);
    new CatalogSplit(catalog).write(Path.of(args[0]));
    catalog.deleteOthers();
    catalog.deleteOthersIn(Path.of(args[3]).resolve(CATALOG), ".json");

    OutputFolder drafts = new OutputFolder(Path.of(args[2]).resolve(DRAFTS));
    writeDrafts(Catalog.read(resources), drafts);
    drafts.deleteOthers();

    List<Path> sources = ExportedSources.of(Path.of(args[5]), Path.of(args[2]), Path.of(args[4]));
    new OutputFolder(Path.of(args[1]).resolve(PROMPT)).write("calls.tsv", CallDocs.of(sources));
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
