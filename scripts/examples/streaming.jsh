// Opens a streaming inlet and sends it a message: scripts/aep run scripts/examples/streaming.jsh
var web = aep().streaming().name("web clicks").create();

System.out.println(web.id());
System.out.println(web.inletUrl());

// The organisation is the local platform's; in a tenant, yours, and the schema of your dataset.
System.out.println(web.send("""
    {
      "header": {
        "schemaRef": {
          "id": "https://ns.adobe.com/example/schemas/clicks",
          "contentType": "application/vnd.adobe.xed-full+json;version=1"
        },
        "imsOrgId": "0A1B2C3D4E5F60718293A4B5@AdobeOrg"
      },
      "body": {"xdmEntity": {"page": "/home", "timestamp": "2026-01-01T00:00:00Z"}}
    }
    """));

web.delete();
System.out.println("deleted");
