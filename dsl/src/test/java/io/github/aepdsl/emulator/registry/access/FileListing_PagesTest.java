package io.github.aepdsl.emulator.registry.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aepdsl.emulator.lake.LakeFiles;
import io.github.aepdsl.emulator.wire.Query;
import io.github.aepdsl.emulator.wire.Trees;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The envelope of files. */
class FileListing_PagesTest {

  @Test
  void showsNameLengthAndAddress() {
    assertThat(two("").at("/data/0").toString())
        .isEqualTo(
            "{\"name\":\"a\",\"length\":\"3\",\"_links\":{\"self\":{\"href\":\"http://h/a\"}}}");
    assertThat(two("").at("/_page").toString()).isEqualTo("{\"limit\":100,\"count\":2}");
    assertThat(two("").at("/_links/next").isMissingNode()).isTrue();
  }

  @Test
  void leadsToTheNextPage() {
    assertThat(two("limit=1").path("data")).hasSize(1);
    assertThat(two("limit=1").at("/_links/next/href").asString(""))
        .isEqualTo("http://h/files?start=1&limit=1");
    assertThat(two("limit=1&start=1").at("/data/0/name").asString("")).isEqualTo("b");
  }

  private static JsonNode two(String query) {
    FileListing listing = new FileListing(Query.parse(query));
    listing.addFile(LakeFiles.of("a", "{}"), "http://h/a");
    listing.addFile(LakeFiles.of("b", "{}"), "http://h/b");
    return Trees.parse(listing.response("http://h/files").body()).orElseThrow();
  }
}
