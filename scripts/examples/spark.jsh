// Connects Spark on HDInsight. Run it with: scripts/aep run scripts/examples/spark.jsh
var connection = aep().spark()
    .name("hdinsight")
    .host("cluster.azurehdinsight.net")
    .username("admin")
    .password("example-only")    // for a real one: .password(secret("SPARK_PASSWORD"))
    .create();

System.out.println(connection.id());
System.out.println(connection.test());

connection.delete();
System.out.println("deleted");
