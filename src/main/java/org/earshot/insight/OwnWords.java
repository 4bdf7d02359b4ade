package org.earshot.insight;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.udf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.earshot.embed.Author;
import org.earshot.insight.practice.PracticeScorer;
import org.earshot.insight.practice.PracticeVerdict;
import org.earshot.text.MentionColumns;
import org.earshot.themes.PhraseEncoder;

/**
 * Decides what a mention tells of a practice where its gist may tell of one. A gist lacks the words
 * that say nothing of the theme, such as who did it, and a pupil does not hear what is denied; so
 * the teacher reads the mention's own words, unless it has just read them.
 */
public final class OwnWords {

  /** Of what the gists tell there is nothing to be read again. */
  static final OwnWords UNREAD = new OwnWords(null);

  private static final StructType READ =
      new StructType()
          .add(ToldColumns.PRACTICE, DataTypes.StringType)
          .add(ToldColumns.VERDICT, DataTypes.StringType)
          .add(ToldColumns.SURENESS, DataTypes.DoubleType);

  /** What was read again, and null where it hardly tells of any; null when nothing was. */
  private final HashMap<String, PracticeVerdict> read;

  private OwnWords(Map<String, PracticeVerdict> read) {
    this.read = read == null ? null : new HashMap<>(read);
  }

  /**
   * Reads the mentions again whose gists may tell of a practice. They are few, so that the driver
   * may hold them.
   *
   * @param author who made the vectors of the gists
   * @param told mentions and what their gists tell
   * @param encoder gives the teacher's vectors of mentions
   */
  static OwnWords read(
      PracticeScorer scorer, Author author, Dataset<Row> told, PhraseEncoder encoder) {
    Column notRead =
        author == Author.TEACHER
            ? col(MentionColumns.MENTION).notEqual(col(MentionColumns.GIST))
            : lit(true);
    Map<String, float[]> vectors =
        encoder.encode(
            new HashSet<>(
                told.where(col(ToldColumns.PRACTICE).isNotNull().and(notRead))
                    .select(MentionColumns.MENTION)
                    .as(Encoders.STRING())
                    .collectAsList()));
    Map<String, PracticeVerdict> read = new HashMap<>();
    vectors.forEach((words, vector) -> read.put(words, scorer.likeliest(vector)));
    return new OwnWords(read);
  }

  /**
   * What a mention tells of a practice.
   *
   * @return a struct of the practice, the verdict and how sure it is, over the columns of mentions
   *     and of what their gists tell; it, or what it holds, is null when no practice is likely
   */
  Column practice(SparkSession spark) {
    Column gist =
        struct(col(ToldColumns.PRACTICE), col(ToldColumns.VERDICT), col(ToldColumns.SURENESS));
    if (read == null) {
      return gist;
    }
    Broadcast<HashMap<String, PracticeVerdict>> shared =
        JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(read);
    UDF2<String, Row, Row> decided =
        (words, known) -> {
          if (known.isNullAt(0)) {
            return null;
          }
          if (!shared.value().containsKey(words)) {
            return known;
          }
          PracticeVerdict told = shared.value().get(words);
          return told == null
              ? null
              : RowFactory.create(told.practice(), told.verdict().name(), told.sureness());
        };
    return udf(decided, READ).apply(col(MentionColumns.MENTION), gist);
  }
}
