package org.earshot;

import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.SparkContext;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerJobStart;

/** Counts the Spark jobs that some work starts: on small data each costs more than what it does. */
public final class SparkJobs {

  private SparkJobs() {}

  /** How many jobs of the shared session the work starts, whichever of its threads does. */
  public static int startedBy(Runnable work) throws TimeoutException {
    SparkContext spark = LocalSpark.session().sparkContext();
    AtomicInteger started = new AtomicInteger();
    SparkListener listener =
        new SparkListener() {
          @Override
          public void onJobStart(SparkListenerJobStart job) {
            started.incrementAndGet();
          }
        };
    spark.addSparkListener(listener);
    try {
      work.run();
      spark.listenerBus().waitUntilEmpty();
    } finally {
      spark.removeSparkListener(listener);
    }
    return started.get();
  }
}
