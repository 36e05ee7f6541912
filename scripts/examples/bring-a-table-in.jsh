// Brings a table into a dataset. Run it with: scripts/aep run scripts/examples/bring-a-table-in.jsh
// Run again on the same platform it creates nothing; stopped half-way it goes on from there.
var shop = aep().cassandra()
    .name("shop")
    .host("10.0.0.5")
    .username("svc_reader")
    .password("example-only")    // for a real one: .password(secret("CASSANDRA_PASSWORD"))
    .findOrCreate();

var orders = shop.table("shop.orders")
    .into("Orders")
    .map("id", "_id")
    .once();                     // or .every(Duration.ofHours(1)).delta("placed_at")

System.out.println(orders.plan().summary());   // orders.plan() shows every call with its body

var flow = orders.create();
System.out.println(flow);
System.out.println(flow.await());
System.out.println(aep().dataset("Orders").preview(3));
