package org.earshot.insight;

import static org.apache.spark.sql.functions.col;

import java.io.Serializable;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.earshot.ingest.FeedbackColumns;
import org.earshot.insight.ledger.Entry;
import org.earshot.insight.sentiment.QuestionKind;
import org.earshot.insight.sentiment.Sentiment;

/**
 * One feedback with its mentions and themes.
 *
 * @param id see {@link FeedbackColumns#FEEDBACK_ID}
 * @param source see {@link FeedbackColumns#SOURCE}
 * @param line see {@link FeedbackColumns#LINE}
 * @param column see {@link FeedbackColumns#COLUMN}
 * @param input see {@link FeedbackColumns#INPUT}
 * @param kind see {@link FeedbackColumns#KIND}
 * @param caseId see {@link FeedbackColumns#CASE_ID}
 * @param date see {@link FeedbackColumns#DATE}
 * @param question see {@link FeedbackColumns#QUESTION}
 * @param score see {@link FeedbackColumns#SCORE}
 * @param customer see {@link FeedbackColumns#CUSTOMER}
 * @param segments see {@link FeedbackColumns#SEGMENTS}
 * @param problem see {@link FeedbackColumns#PROBLEM}
 * @param responses see {@link FeedbackColumns#RESPONSES}
 * @param mentions its mentions, from the first to the last
 * @param themeIds see {@link ThemedColumns#THEME_IDS}
 */
public record OneFeedback(
    String id,
    String source,
    int line,
    String column,
    int input,
    String kind,
    String caseId,
    LocalDate date,
    String question,
    Double score,
    String customer,
    Map<String, String> segments,
    String problem,
    Map<String, String> responses,
    List<OneMention> mentions,
    List<String> themeIds)
    implements Serializable {

  /** Copies what it holds. */
  public OneFeedback {
    segments = Collections.unmodifiableMap(new TreeMap<>(segments));
    responses = Collections.unmodifiableMap(new TreeMap<>(responses));
    mentions = List.copyOf(mentions);
    themeIds = List.copyOf(themeIds);
  }

  /** The columns of {@link ThemedFeedback#feedback()} that {@link #of} reads, in their order. */
  public static Column[] columns() {
    return Stream.of(
            FeedbackColumns.FEEDBACK_ID,
            FeedbackColumns.SOURCE,
            FeedbackColumns.LINE,
            FeedbackColumns.COLUMN,
            FeedbackColumns.INPUT,
            FeedbackColumns.KIND,
            FeedbackColumns.CASE_ID,
            FeedbackColumns.DATE,
            FeedbackColumns.QUESTION,
            FeedbackColumns.SCORE,
            FeedbackColumns.CUSTOMER,
            FeedbackColumns.SEGMENTS,
            FeedbackColumns.PROBLEM,
            FeedbackColumns.RESPONSES,
            ThemedColumns.MENTIONS)
        .map(name -> col(name))
        .toArray(Column[]::new);
  }

  /** The feedback of a row of {@link #columns()}. */
  public static OneFeedback of(Row row) {
    List<OneMention> mentions =
        row.isNullAt(14) ? List.of() : mentions(row.getList(14), QuestionKind.of(row.getString(8)));
    Date date = row.getDate(7);
    return new OneFeedback(
        row.getString(0),
        row.getString(1),
        row.getInt(2),
        row.getString(3),
        row.getInt(4),
        row.getString(5),
        row.getString(6),
        date == null ? null : date.toLocalDate(),
        row.getString(8),
        row.isNullAt(9) ? null : row.getDouble(9),
        row.getString(10),
        row.getJavaMap(11),
        row.getString(12),
        row.getJavaMap(13),
        mentions,
        ranked(mentions));
  }

  /** The theme with most mentions; null when it has none. */
  public String themeId() {
    return themeIds.isEmpty() ? null : themeIds.get(0);
  }

  /** The feedback without its words. */
  public Entry entry() {
    return new Entry(
        id,
        input,
        kind,
        caseId,
        customer,
        date,
        question,
        score,
        segments,
        problem,
        responses,
        mentions.stream().map(OneMention::spoken).toList(),
        themeIds,
        source,
        line);
  }

  private static List<OneMention> mentions(List<Row> rows, QuestionKind question) {
    return rows.stream().map(row -> mention(row, question)).toList();
  }

  private static OneMention mention(Row row, QuestionKind question) {
    Sentiment sentiment = row.isNullAt(7) ? null : TellingStage.sentiment(row.getList(7), question);
    return new OneMention(
        row.getInt(0),
        row.getInt(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.isNullAt(5) ? null : row.getDouble(5),
        row.getString(6),
        sentiment,
        TellingStage.verdict(row.isNullAt(8) ? null : row.getStruct(8), sentiment));
  }

  /** Most mentions first; of equally many the one with the nearest mention, then by id. */
  private static List<String> ranked(List<OneMention> mentions) {
    Map<String, Standing> themes = new TreeMap<>();
    for (OneMention mention : mentions) {
      if (mention.themeId() != null) {
        themes.merge(mention.themeId(), new Standing(1, mention.similarity()), Standing::with);
      }
    }
    return themes.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Standing.HIGHEST_FIRST))
        .map(Map.Entry::getKey)
        .toList();
  }

  private record Standing(int mentions, double nearest) {

    static final Comparator<Standing> HIGHEST_FIRST =
        Comparator.comparingInt(Standing::mentions)
            .thenComparingDouble(Standing::nearest)
            .reversed();

    Standing with(Standing other) {
      return new Standing(mentions + other.mentions, Math.max(nearest, other.nearest));
    }
  }
}
