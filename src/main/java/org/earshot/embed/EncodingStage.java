package org.earshot.embed;

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

/** Encodes texts on the executors, and says how far it has come. */
final class EncodingStage {

  private final SparkSession spark;
  private final Progress progress;
  private final Encoding encoding;
  private final int textsPerTask;

  /**
   * A stage.
   *
   * @param encoding what makes a vector of a text
   * @param textsPerTask small enough for the progress line to move, large enough for a task to be
   *     worth its start
   */
  EncodingStage(SparkSession spark, Progress progress, Encoding encoding, int textsPerTask) {
    this.spark = spark;
    this.progress = progress;
    this.encoding = encoding;
    this.textsPerTask = textsPerTask;
  }

  /**
   * Encodes texts.
   *
   * @param stage what is encoded, for the progress line
   * @param texts one column, the text; distinct
   * @param count how many texts there are
   * @return a vector for each, with the columns of {@link VectorColumns}; computed and kept
   */
  Dataset<Row> run(String stage, Dataset<Row> texts, long count) {
    progress.begin(stage, count);
    LongAccumulator encoded = spark.sparkContext().longAccumulator("encoded texts");
    SparkListener listener = new AdvanceAtTaskEnd(encoded, progress);
    spark.sparkContext().addSparkListener(listener);
    int tasks = Math.toIntExact(Math.max(1, (count + textsPerTask - 1) / textsPerTask));
    Dataset<Row> vectors =
        texts
            .repartition(tasks)
            .mapPartitions(encoding(encoding, encoded), Encoders.row(VectorColumns.SCHEMA))
            .persist(StorageLevel.MEMORY_AND_DISK());
    vectors.count();
    spark.sparkContext().removeSparkListener(listener);
    return vectors;
  }

  private static MapPartitionsFunction<Row, Row> encoding(
      Encoding encoding, LongAccumulator encoded) {
    return rows ->
        StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows, 0), false)
            .map(
                row -> {
                  String text = row.getString(0);
                  float[] vector = encoding.encode(text);
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
