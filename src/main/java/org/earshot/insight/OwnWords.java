package org.earshot.insight;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.udf;

import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.earshot.embed.Author;
import org.earshot.embed.SentenceEncoder;
import org.earshot.insight.practice.PracticeScorer;
import org.earshot.insight.practice.PracticeVerdict;
import org.earshot.text.MentionColumns;

/**
 * Decides what a mention tells of a practice where its gist may tell of one. A gist lacks the words
 * that say nothing of the theme, such as who did it, and a pupil does not hear what is denied; so
 * the teacher reads the mention's own words, unless it has just read them.
 */
public final class OwnWords {

  /** Of what the gists tell there is nothing to be read again. */
  static final OwnWords UNREAD = new OwnWords(null, Author.TEACHER);

  private static final StructType READ =
      new StructType()
          .add(ToldColumns.PRACTICE, DataTypes.StringType)
          .add(ToldColumns.VERDICT, DataTypes.StringType)
          .add(ToldColumns.SURENESS, DataTypes.DoubleType);

  private final PracticeScorer scorer;
  private final Author author;

  /**
   * Decides.
   *
   * @param scorer null when no practices are looked for
   * @param author who made the vectors of the gists
   */
  OwnWords(PracticeScorer scorer, Author author) {
    this.scorer = scorer;
    this.author = author;
  }

  /**
   * What a mention tells of a practice.
   *
   * @return a struct of the practice, the verdict and how sure it is, over the columns of mentions
   *     and of what their gists tell; it, or what it holds, is null when no practice is likely
   */
  Column practice(SparkSession spark) {
    Column gist =
        struct(
            col(ToldColumns.PRACTICE),
            col(ToldColumns.VERDICT),
            col(ToldColumns.SURENESS),
            col(MentionColumns.GIST));
    if (scorer == null) {
      return gist;
    }
    Broadcast<PracticeScorer> shared =
        JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(scorer);
    Author maker = author;
    UDF2<String, Row, Row> reading =
        (words, known) -> {
          if (known.isNullAt(0)) {
            return null;
          }
          if (maker == Author.TEACHER && words.equals(known.getString(3))) {
            return RowFactory.create(known.getString(0), known.getString(1), known.getDouble(2));
          }
          PracticeVerdict told = shared.value().likeliest(SentenceEncoder.shared().encode(words));
          return told == null
              ? null
              : RowFactory.create(told.practice(), told.verdict().name(), told.sureness());
        };
    return udf(reading, READ).apply(col(MentionColumns.MENTION), gist);
  }
}
