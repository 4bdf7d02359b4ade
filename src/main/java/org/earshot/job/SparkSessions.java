package org.earshot.job;

import org.apache.spark.sql.SparkSession;

/** The Spark session of a run: what {@code spark-submit} gives, or all cores of this machine. */
final class SparkSessions {

  private static final String COMPILER = "spark.sql.codegen.factoryMode";
  private static final String NONE = "NO_CODEGEN";

  private SparkSessions() {}

  /** The session; made at the first call. */
  static SparkSession open() {
    SparkSession.Builder builder =
        SparkSession.builder()
            .appName("earshot")
            .config("spark.sql.session.timeZone", "UTC")
            .config("spark.sql.ansi.enabled", "true");
    boolean onOneMachine = System.getProperty("spark.master") == null;
    if (onOneMachine) {
      // On one machine the web page and the network only cost time.
      builder
          .master("local[*]")
          .config("spark.ui.enabled", "false")
          // Planning anew after every shuffle and compiling each plan pay for large data only; what
          // is slow here, reading and encoding, is not Spark SQL.
          .config("spark.sql.adaptive.enabled", "false")
          .config("spark.sql.codegen.wholeStage", "false")
          .config(COMPILER, NONE)
          .config("spark.driver.host", "127.0.0.1")
          .config("spark.driver.bindAddress", "127.0.0.1")
          .config("spark.sql.shuffle.partitions", Runtime.getRuntime().availableProcessors());
    }
    SparkSession session = builder.getOrCreate();
    if (onOneMachine) {
      // Tasks of plain RDDs read the settings of SQL from here only.
      session.sparkContext().setLocalProperty(COMPILER, NONE);
    }
    return session;
  }
}
