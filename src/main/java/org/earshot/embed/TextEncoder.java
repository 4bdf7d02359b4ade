package org.earshot.embed;

import static org.apache.spark.sql.functions.col;

import java.util.Locale;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.earshot.Progress;

/** Encodes texts by the teacher, each distinct text once and known texts not at all. */
public final class TextEncoder {

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
    Dataset<Row> added =
        new EncodingStage(
                spark, progress, text -> SentenceEncoder.shared().encode(text), TEXTS_PER_TASK)
            .run(stage, fresh, count);
    progress.end(String.format(Locale.ENGLISH, "%,d new texts encoded", count));
    Dataset<Row> wanted = distinct.join(known, VectorColumns.TEXT).unionByName(added).persist();
    fresh.unpersist();
    return new Encoded(wanted, added, count);
  }
}
