"""What PySpark runs in test_spark: rows to an inlet, in one of the ways that users write it."""

import sys

from pyspark.sql import SparkSession

way, jar, master, url, rows, folder = sys.argv[1:]
spark = (SparkSession.builder.master(master).appName(way)
         .config("spark.jars", jar).config("spark.ui.enabled", "false")
         .config("spark.executor.memory", "512m").config("spark.sql.shuffle.partitions", "4")
         .getOrCreate())
spark.sparkContext.setLogLevel("ERROR")
OPTIONS = {"url": url, "messagesPerSecond": "off"}


def messages(frame):
    return frame.selectExpr("to_json(struct(id, concat('name of ', id) AS name)) AS value")


def write(frame, options):
    messages(frame).write.format("aep-inlet").options(**options).mode("append").save()


def batch():
    write(spark.range(0, int(rows), 1, 16), OPTIONS)


def paced():
    """A request for each task, and another task at once."""
    write(spark.range(0, int(rows), 1, 40), {"url": url, "requestsPerSecond": "4"})


def partitions():
    """The door for foreachPartition is a class of Java, so it is reached as one."""
    java = spark._jvm
    java.org.apache.spark.sql.SparkSession.setActiveSession(spark._jsparkSession)
    to = java.io.github.aepdsl.spark.InletRows.to(OPTIONS)
    messages(spark.range(0, int(rows), 1, 16))._jdf.foreachPartition(to)


def stream():
    """From a folder, a file at a time, on from the checkpoint."""
    query = (spark.readStream.option("maxFilesPerTrigger", 1).text(folder + "/input")
             .writeStream.format("aep-inlet").options(**OPTIONS)
             .option("checkpointLocation", folder + "/checkpoint").start())
    query.processAllAvailable()
    query.stop()


{"batch": batch, "paced": paced, "partitions": partitions, "stream": stream}[way]()
spark.stop()
