package org.earshot.embed;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.not;

import java.util.List;
import java.util.Locale;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.earshot.Progress;

/**
 * Encodes texts by a pupil, but for those that are the teacher's. Who encodes a text depends on
 * nothing but the text and the pupil, so its vector is the same in whichever run it comes first.
 */
public final class PupilEncoder {

  private static final int TEXTS_PER_TASK = 1_024;

  /** Cosines are added as whole numbers of this part, so that their order changes nothing. */
  private static final double COSINE_PART = 1e-9;

  private final SparkSession spark;
  private final Teacher teacher;
  private final Pupil pupil;
  private final Broadcast<Pupil> shared;
  private final Progress progress;

  /**
   * An encoder.
   *
   * @param spark the session to work in
   * @param teacher encodes the texts that are the teacher's
   * @param pupil encodes the others
   * @param progress hears how many texts are encoded
   */
  public PupilEncoder(SparkSession spark, Teacher teacher, Pupil pupil, Progress progress) {
    this.spark = spark;
    this.teacher = teacher;
    this.pupil = pupil;
    this.shared = JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(pupil);
    this.progress = progress;
  }

  /**
   * Some texts' vectors, and how near the pupil comes to the teacher on texts of their kind.
   *
   * @param vectors one row per text, with the columns of {@link VectorColumns}
   * @param quality the comparison
   */
  public record Encoded(Dataset<Row> vectors, PupilQuality quality) {}

  /**
   * Encodes texts.
   *
   * @param stage what is encoded, for the progress line
   * @param texts one column, {@link VectorColumns#TEXT}; distinct
   */
  public Encoded encode(String stage, Dataset<Row> texts) {
    Column isTeachers = pupil.isTeachers(col(VectorColumns.TEXT));
    Dataset<Row> byTeacher = teacher.encode(stage, texts.where(isTeachers));
    Dataset<Row> others = texts.where(not(isTeachers));
    long count = others.count();
    Broadcast<Pupil> broadcast = shared;
    Dataset<Row> byPupil =
        new EncodingStage(spark, progress, text -> broadcast.value().encode(text), TEXTS_PER_TASK)
            .run(stage + " by the pupil", others, count);
    progress.end(String.format(Locale.ENGLISH, "%,d texts encoded", count));
    return new Encoded(byTeacher.unionByName(byPupil), quality(byTeacher, count));
  }

  private PupilQuality quality(Dataset<Row> byTeacher, long byPupil) {
    Broadcast<Pupil> broadcast = shared;
    MapFunction<Row, Long> cosine =
        row ->
            Math.round(
                UnitVectors.cosine(
                        UnitVectors.fromBytes(row.getAs(VectorColumns.VECTOR)),
                        broadcast.value().encode(row.getAs(VectorColumns.TEXT)))
                    / COSINE_PART);
    List<Long> cosines =
        byTeacher
            .where(pupil.isHeldBack(col(VectorColumns.TEXT)))
            .map(cosine, Encoders.LONG())
            .collectAsList();
    long teachers = byTeacher.count();
    long sum = cosines.stream().mapToLong(Long::longValue).sum();
    return new PupilQuality(
        pupil.fingerprint(),
        teachers + byPupil,
        teachers,
        cosines.size(),
        sum * COSINE_PART / cosines.size());
  }
}
