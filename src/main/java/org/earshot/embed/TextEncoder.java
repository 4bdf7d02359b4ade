package org.earshot.embed;

import static org.apache.spark.sql.functions.col;

import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.LongAccumulator;
import org.earshot.Progress;

/** Encodes texts on the executors, each distinct text once and known texts not at all. */
public final class TextEncoder {

  /** Small enough for the progress line to move, large enough for a task to be worth its start. */
  private static final int TEXTS_PER_TASK = 128;

  private final SparkSession spark;
  private final Progress progress;

  /**
   * An encoder.
   *
   * @param spark the session to work in
   * @param progress hears how many texts are encoded
   */
  public TextEncoder(SparkSession spark, Progress progress) {
    this.spark = spark;
    this.progress = progress;
  }

  /**
   * The vectors of some texts.
   *
   * @param wanted a vector for every wanted text, with the columns of {@link VectorColumns}
   * @param added those of them that were not known before
   * @param addedCount how many were not known before
   */
  public record Encoded(Dataset<Row> wanted, Dataset<Row> added, long addedCount) {}

  /**
   * Encodes texts.
   *
   * @param stage what is encoded, for the progress line
   * @param texts one column, {@link VectorColumns#TEXT}; repeated texts are encoded once
   * @param known vectors made before by the same model, with the columns of {@link VectorColumns}
   */
  public Encoded encode(String stage, Dataset<Row> texts, Dataset<Row> known) {
    Dataset<Row> distinct = texts.select(col(VectorColumns.TEXT)).distinct().persist();
    Dataset<Row> fresh = distinct.join(known, VectorColumns.TEXT, "left_anti").persist();
    long count = fresh.count();
    progress.begin(stage, count);
    LongAccumulator encoded = spark.sparkContext().longAccumulator("encoded texts");
    SparkListener listener = new AdvanceAtTaskEnd(encoded, progress);
    spark.sparkContext().addSparkListener(listener);
    int tasks = (int) Math.max(1, (count + TEXTS_PER_TASK - 1) / TEXTS_PER_TASK);
    Dataset<Row> added =
        fresh
            .repartition(tasks)
            .mapPartitions(encoding(encoded), Encoders.row(VectorColumns.SCHEMA))
            .persist(StorageLevel.MEMORY_AND_DISK());
    long total = added.count();
    spark.sparkContext().removeSparkListener(listener);
    progress.end(String.format(java.util.Locale.ENGLISH, "%,d new texts encoded", total));
    Dataset<Row> wanted = distinct.join(known, VectorColumns.TEXT).unionByName(added).persist();
    fresh.unpersist();
    return new Encoded(wanted, added, total);
  }

  private static MapPartitionsFunction<Row, Row> encoding(LongAccumulator encoded) {
    return rows ->
        StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows, 0), false)
            .map(
                row -> {
                  String text = row.getString(0);
                  float[] vector = SentenceEncoder.shared().encode(text);
                  encoded.add(1);
                  return RowFactory.create(text, UnitVectors.toBytes(vector));
                })
            .iterator();
  }

  /** Spark merges an accumulator when a task ends; that is when there is news. */
  private static final class AdvanceAtTaskEnd extends SparkListener {
    private final LongAccumulator encoded;
    private final Progress progress;

    AdvanceAtTaskEnd(LongAccumulator encoded, Progress progress) {
      this.encoded = encoded;
      this.progress = progress;
    }

    @Override
    public void onTaskEnd(SparkListenerTaskEnd end) {
      progress.advance(encoded.value());
    }
  }
}
