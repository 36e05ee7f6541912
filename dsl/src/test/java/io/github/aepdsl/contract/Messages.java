package io.github.aepdsl.contract;

/** Messages as inlets take them. */
final class Messages {

  private Messages() {}

  /** The smallest that has the documented envelope. */
  static String sample(String orgId) {
    String schema =
        """
        {"id": "https://ns.adobe.com/acme/schemas/aepdsl",
         "contentType": "application/vnd.adobe.xed-full+json;version=1"}""";
    return """
    {"header": {"schemaRef": %1$s, "imsOrgId": "%2$s", "source": {"name": "aep-dsl contract"}},
     "body": {"xdmMeta": {"schemaRef": %1$s}, "xdmEntity": {"_id": "1"}}}"""
        .formatted(schema, orgId);
  }
}
