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
   * Texts whose vectors are wanted.
   *
   * @param distinct each text once, in the column {@link VectorColumns#TEXT}
   * @param fresh those of them that are not known
   * @param freshCount how many those are
   */
  public record Wanted(Dataset<Row> distinct, Dataset<Row> fresh, long freshCount) {}

  /**
   * The vectors of some texts.
   *
   * @param wanted a vector for every wanted text, with the columns of {@link VectorColumns}
   * @param added those of them that were not known before
   */
  public record Encoded(Dataset<Row> wanted, Dataset<Row> added) {}

  /**
   * Tells which texts are not known.
   *
   * @param texts one column, {@link VectorColumns#TEXT}; repeated texts are encoded once
   * @param known vectors made before by the same model, with the columns of {@link VectorColumns}
   */
  public Wanted wanted(Dataset<Row> texts, Dataset<Row> known) {
    Dataset<Row> distinct = texts.select(col(VectorColumns.TEXT)).distinct().persist();
    Dataset<Row> fresh = distinct.join(known, VectorColumns.TEXT, "left_anti").persist();
    return new Wanted(distinct, fresh, fresh.count());
  }

  /**
   * Encodes texts.
   *
   * @param stage what is encoded, for the progress line
   * @param texts those that are wanted
   * @param known the vectors that their {@link #wanted} was told by
   */
  public Encoded encode(String stage, Wanted texts, Dataset<Row> known) {
    Dataset<Row> old = texts.distinct().join(known, VectorColumns.TEXT);
    if (texts.freshCount() == 0) {
      progress.begin(stage, 0);
      progress.end("0 new texts encoded");
      return new Encoded(old.persist(), old.limit(0));
    }
    Dataset<Row> added = encode(stage, texts.fresh(), texts.freshCount());
    Dataset<Row> all = old.unionByName(added).persist();
    texts.fresh().unpersist();
    return new Encoded(all, added);
  }

  /**
   * Encodes texts that are not known.
   *
   * @param stage what is encoded, for the progress line
   * @param texts one column, {@link VectorColumns#TEXT}; distinct
   * @param count how many there are
   * @return a vector for each, with the columns of {@link VectorColumns}
   */
  public Dataset<Row> encode(String stage, Dataset<Row> texts, long count) {
    Dataset<Row> vectors =
        new EncodingStage(
                spark, progress, text -> SentenceEncoder.shared().encode(text), TEXTS_PER_TASK)
            .run(stage, texts, count);
    progress.end(String.format(Locale.ENGLISH, "%,d new texts encoded", count));
    return vectors;
  }
}
