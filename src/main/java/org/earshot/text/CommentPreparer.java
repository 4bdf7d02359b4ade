package org.earshot.text;

import static org.apache.spark.sql.functions.avg;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.split;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.earshot.ingest.ExportSource;
import org.earshot.ingest.FeedbackColumns;

/** Cuts feedback into mentions and finds the stock phrases among them. */
public final class CommentPreparer {

  private static final String SKELETON = "skeleton";
  private static final String SIBLINGS = "siblings";

  /** 1 for the first mention of its feedback with that skeleton, 0 for those that repeat it. */
  private static final String FIRST = "first";

  private static final StructType CUT =
      MentionColumns.SCHEMA
          .add(SKELETON, DataTypes.StringType, false)
          .add(SIBLINGS, DataTypes.IntegerType, false)
          .add(FIRST, DataTypes.IntegerType, false);

  /** Shorter ones are what people say, not what a form makes them say. */
  private static final int FEWEST_WORDS_IN_A_STOCK_PHRASE = 4;

  /** A phrase that stands in this share of all feedback, word for word, is a stock phrase. */
  private static final double STOCK_SHARE = 0.005;

  private static final int FEWEST_STOCK = 20;

  /**
   * Repeated short answers are real answers; only beside much other text is a repeat a stock
   * phrase.
   */
  private static final double FEWEST_SIBLINGS = 4;

  /**
   * The mentions of some feedback, kept in Spark's storage for those who read them several times.
   *
   * @param feedback rows with the columns of {@link FeedbackColumns}
   * @param feedbackCount how many rows there are
   * @param inputs the job's inputs, which may have stop words of their own
   * @return one row per mention, with the columns of {@link MentionColumns}
   */
  public Dataset<Row> prepare(
      Dataset<Row> feedback, long feedbackCount, List<ExportSource> inputs) {
    List<Set<String>> stopWords =
        inputs.stream()
            .map(input -> Set.copyOf(Words.of(String.join(" ", input.stopWords()))))
            .toList();
    Dataset<Row> cut =
        feedback
            .select(
                FeedbackColumns.FEEDBACK_ID,
                FeedbackColumns.TEXT,
                FeedbackColumns.SEGMENTS,
                FeedbackColumns.INPUT)
            .mapPartitions(cutting(stopWords), Encoders.row(CUT))
            .persist();
    Column silence = col(MentionColumns.SILENCE);
    Column stock = col(SKELETON).isin(stockPhrases(cut, feedbackCount).toArray());
    return cut.select(
        col(MentionColumns.FEEDBACK_ID),
        col(MentionColumns.START),
        col(MentionColumns.END),
        col(MentionColumns.MENTION),
        col(MentionColumns.GIST),
        when(silence.isNotNull(), silence)
            .when(stock, lit(Silence.STOCK_PHRASE.word()))
            .as(MentionColumns.SILENCE));
  }

  /**
   * The skeletons of stock phrases. They are few, because each stands in so many feedback, so that
   * the driver may hold them.
   */
  private static List<String> stockPhrases(Dataset<Row> cut, long feedbackCount) {
    double fewest = Math.max(FEWEST_STOCK, STOCK_SHARE * feedbackCount);
    return cut.where(size(split(col(SKELETON), " ")).geq(FEWEST_WORDS_IN_A_STOCK_PHRASE))
        .groupBy(SKELETON)
        .agg(sum(FIRST).as("carriers"), avg(SIBLINGS).as("beside"))
        .where(col("carriers").geq(fewest).and(col("beside").geq(FEWEST_SIBLINGS)))
        .select(SKELETON)
        .as(Encoders.STRING())
        .collectAsList();
  }

  /**
   * Every feedback as one mention of its whole text.
   *
   * @param feedback rows with the columns of {@link FeedbackColumns}
   * @return one row per feedback, with the columns of {@link MentionColumns}
   */
  public Dataset<Row> whole(Dataset<Row> feedback) {
    MapFunction<Row, Row> asMention =
        row -> {
          String cell = row.getString(1);
          String text = PlainText.onOneLine(PlainText.of(cell));
          return RowFactory.create(
              row.getString(0), 0, cell.codePointCount(0, cell.length()), text, text, null);
        };
    return feedback
        .select(FeedbackColumns.FEEDBACK_ID, FeedbackColumns.TEXT)
        .map(asMention, Encoders.row(MentionColumns.SCHEMA));
  }

  private static MapPartitionsFunction<Row, Row> cutting(List<Set<String>> stopWords) {
    return rows -> {
      MentionCutter cutter = new MentionCutter();
      return StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows, 0), false)
          .flatMap(
              feedback -> mentions(feedback, cutter, stopWords.get(feedback.getInt(3))).stream())
          .iterator();
    };
  }

  private static List<Row> mentions(Row feedback, MentionCutter cutter, Set<String> stopWords) {
    Map<String, String> segments = feedback.getJavaMap(2);
    List<MentionCutter.Mention> mentions =
        cutter.cut(feedback.getString(1), segments.values(), stopWords);
    List<Row> rows = new ArrayList<>();
    Set<String> skeletons = new HashSet<>();
    for (MentionCutter.Mention mention : mentions) {
      rows.add(
          RowFactory.create(
              feedback.getString(0),
              mention.start(),
              mention.end(),
              mention.text(),
              mention.gist(),
              mention.silence() == null ? null : mention.silence().word(),
              mention.skeleton(),
              mentions.size(),
              skeletons.add(mention.skeleton()) ? 1 : 0));
    }
    return rows;
  }
}
