// Opens an inlet that takes messages only with an access token, which send(..) adds:
// scripts/aep run scripts/examples/authenticated-streaming.jsh
var orders = aep().streaming().name("orders").authenticated().create();

System.out.println(orders.id());
System.out.println(orders.inletUrl());

// The organisation is the local platform's; in a tenant, yours, and the schema of your dataset.
System.out.println(orders.send("""
    {
      "header": {
        "schemaRef": {
          "id": "https://ns.adobe.com/example/schemas/orders",
          "contentType": "application/vnd.adobe.xed-full+json;version=1"
        },
        "imsOrgId": "0A1B2C3D4E5F60718293A4B5@AdobeOrg"
      },
      "body": {"xdmEntity": {"order": 4711, "timestamp": "2026-01-01T00:00:00Z"}}
    }
    """));

orders.delete();
System.out.println("deleted");
