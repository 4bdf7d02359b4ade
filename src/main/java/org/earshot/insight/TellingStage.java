package org.earshot.insight;

import static org.apache.spark.sql.functions.col;

import java.io.Serializable;
import java.util.List;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.earshot.embed.Author;
import org.earshot.embed.UnitVectors;
import org.earshot.embed.VectorColumns;
import org.earshot.insight.practice.PracticeScorer;
import org.earshot.insight.practice.PracticeVerdict;
import org.earshot.insight.practice.Practices;
import org.earshot.insight.practice.Verdict;
import org.earshot.insight.sentiment.Polarity;
import org.earshot.insight.sentiment.QuestionKind;
import org.earshot.insight.sentiment.Sentiment;
import org.earshot.insight.sentiment.SentimentHead;
import org.earshot.themes.PhraseEncoder;
import org.earshot.themes.ThemeColumns;

/**
 * Tells of every gist how it is meant and which practice it may tell of: one map over the vectors.
 * A gist may answer several questions, so its sentiment is told for every kind of question.
 */
public final class TellingStage {

  private static final StructType TOLD =
      ToldColumns.addedTo(
          new StructType()
              .add(VectorColumns.TEXT, DataTypes.StringType, false)
              .add(ThemeColumns.THEME_ID, DataTypes.StringType)
              .add(ThemeColumns.SIMILARITY, DataTypes.DoubleType, false)
              .add(ThemeColumns.EXCLUDED_ID, DataTypes.StringType));

  private static final List<QuestionKind> QUESTIONS = List.of(QuestionKind.values());

  private final Teller teller;

  private TellingStage(Teller teller) {
    this.teller = teller;
  }

  /**
   * A stage that looks for some practices, perhaps for none.
   *
   * @param encoder gives the vectors of the practices' examples
   */
  public static TellingStage of(Practices practices, PhraseEncoder encoder) {
    PracticeScorer scorer =
        practices.practices().isEmpty() ? null : PracticeScorer.of(practices, encoder);
    return new TellingStage(new Teller(SentimentHead.load(), scorer));
  }

  /**
   * What every gist tells.
   *
   * @param placed one row per gist, with the columns of {@link VectorColumns} and {@link
   *     ThemeColumns}
   * @return the same without the vectors and with the columns of {@link ToldColumns}
   */
  public Dataset<Row> run(Dataset<Row> placed) {
    Broadcast<Teller> shared =
        JavaSparkContext.fromSparkContext(placed.sparkSession().sparkContext()).broadcast(teller);
    MapPartitionsFunction<Row, Row> telling =
        rows ->
            StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows, 0), false)
                .map(shared.value()::told)
                .iterator();
    return placed
        .select(
            col(VectorColumns.TEXT),
            col(ThemeColumns.THEME_ID),
            col(ThemeColumns.SIMILARITY),
            col(ThemeColumns.EXCLUDED_ID),
            col(VectorColumns.VECTOR))
        .mapPartitions(telling, Encoders.row(TOLD));
  }

  /**
   * What decides where a gist may tell of a practice.
   *
   * @param author who made the vectors of the gists
   */
  public OwnWords ownWords(Author author) {
    return new OwnWords(teller.practices(), author);
  }

  /** The sentiment of {@link ToldColumns#SENTIMENTS} for a kind of question. */
  static Sentiment sentiment(List<Double> sentiments, QuestionKind question) {
    int place = 2 * QUESTIONS.indexOf(question);
    double negative = sentiments.get(place);
    double positive = sentiments.get(place + 1);
    return new Sentiment(negative, Math.max(0, 1 - negative - positive), positive);
  }

  /**
   * What a mention tells of a practice. Blame does not tell that one was kept, nor praise that one
   * was broken: "listening to us", asked for what to improve, is not praise. Where the two
   * contradict each other, the surer one is right.
   *
   * @param told what {@link OwnWords} says; may be null
   * @param sentiment of the mention, given its question
   * @return null when it is not sure or the sentiment is surely against it
   */
  static PracticeVerdict verdict(Row told, Sentiment sentiment) {
    if (told == null || told.isNullAt(0)) {
      return null;
    }
    PracticeVerdict likeliest =
        new PracticeVerdict(
            told.getString(0), Verdict.valueOf(told.getString(1)), told.getDouble(2));
    Polarity against = likeliest.verdict() == Verdict.KEPT ? Polarity.NEGATIVE : Polarity.POSITIVE;
    boolean contradicted =
        sentiment.polarity() == against && sentiment.probability() > likeliest.sureness();
    return likeliest.sure() && !contradicted ? likeliest : null;
  }

  /**
   * What tells.
   *
   * @param practices null when none are looked for
   */
  private record Teller(SentimentHead sentiment, PracticeScorer practices) implements Serializable {

    Row told(Row row) {
      float[] vector = UnitVectors.fromBytes(row.getAs(4));
      Double[] sentiments = new Double[2 * QUESTIONS.size()];
      for (int i = 0; i < QUESTIONS.size(); i++) {
        Sentiment one = sentiment.of(vector, QUESTIONS.get(i));
        sentiments[2 * i] = one.negative();
        sentiments[2 * i + 1] = one.positive();
      }
      PracticeVerdict told = practices == null ? null : practices.likeliest(vector);
      return RowFactory.create(
          row.getString(0),
          row.getString(1),
          row.getDouble(2),
          row.getString(3),
          sentiments,
          told == null ? null : told.practice(),
          told == null ? null : told.verdict().name(),
          told == null ? null : told.sureness());
    }
  }
}
