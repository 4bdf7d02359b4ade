package org.earshot.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.earshot.LocalSpark;
import org.earshot.ingest.ColumnMapping;
import org.earshot.ingest.ExportSource;
import org.earshot.ingest.FeedbackColumns;
import org.earshot.ingest.FeedbackKind;
import org.junit.jupiter.api.Test;

final class CommentPreparerTest {

  private static final List<String> COLOURS = List.of("red", "green", "blue", "white", "black");
  private static final List<String> PLACES = List.of("lobby", "bar", "garden", "roof", "pool");
  private static final List<String> THINGS = List.of("door", "lamp", "chair", "table", "window");

  private static final List<ExportSource> INPUTS =
      List.of(
          new ExportSource(
              Path.of("."),
              "a.csv",
              FeedbackKind.SURVEY,
              new ColumnMapping(null, null, null, null, List.of("Comment"), null, List.of()),
              List.of(),
              null,
              null,
              List.of(),
              List.of("Acme", "mileage")));

  private final CommentPreparer preparer = new CommentPreparer();

  @Test
  void stopWordsOfTheExportStandInTheMentionAndNotInItsGist() {
    Row mention = prepare(List.of(feedback(1, "My ACME lost power.")), 1).head();

    assertThat(mention.<String>getAs("mention")).isEqualTo("My ACME lost power.");
    assertThat(mention.<String>getAs("gist")).isEqualTo("My  lost power.");
  }

  @Test
  void mentionOfStopWordsOnlyHasNoContent() {
    Row mention = prepare(List.of(feedback(1, "The mileage of the Acme.")), 1).head();

    assertThat(mention.<String>getAs("silence")).isEqualTo("no content");
  }

  @Test
  void sentenceOfManyBesideMuchOtherTextIsAStockPhrase() {
    List<Row> feedback = new ArrayList<>();
    for (int i = 0; i < 25; i++) {
      feedback.add(
          feedback(i, "The contact owns a " + (2001 + i) + " Sorento. " + fourSentences(i)));
    }

    List<Row> mentions = prepare(feedback, 25).collectAsList();

    assertThat(mentions).hasSize(125);
    assertThat(silences(mentions)).containsExactly(Map.entry("stock phrase", 25L));
    assertThat(mentions)
        .filteredOn(row -> !row.isNullAt(5))
        .allMatch(row -> row.getString(3).contains("Sorento"));
  }

  @Test
  void theSameAsAWholeAnswerOfManyIsARealAnswer() {
    List<Row> feedback = new ArrayList<>();
    for (int i = 0; i < 25; i++) {
      feedback.add(feedback(i, "The contact owns a " + (2001 + i) + " Sorento."));
    }

    assertThat(silences(prepare(feedback, 25).collectAsList())).isEmpty();
  }

  @Test
  void sentenceOfAFewIsNoStockPhrase() {
    List<Row> feedback = new ArrayList<>();
    for (int i = 0; i < 19; i++) {
      feedback.add(feedback(i, "The contact owns an old Sorento. " + fourSentences(i)));
    }

    assertThat(silences(prepare(feedback, 19).collectAsList())).isEmpty();
  }

  @Test
  void sentenceOfASmallShareIsNoStockPhrase() {
    List<Row> feedback = new ArrayList<>();
    for (int i = 0; i < 25; i++) {
      feedback.add(feedback(i, "The contact owns an old Sorento. " + fourSentences(i)));
    }

    assertThat(silences(prepare(feedback, 100_000).collectAsList())).isEmpty();
  }

  @Test
  void sentenceThatOneFeedbackRepeatsIsNoStockPhrase() {
    Row feedback = feedback(1, "The shower was cold again. ".repeat(30));

    assertThat(silences(prepare(List.of(feedback), 1).collectAsList())).isEmpty();
  }

  @Test
  void mentionsHaveTheirColumns() {
    Dataset<Row> mentions = prepare(List.of(feedback(7, "Room cold.\nThanks!")), 1);

    assertThat(mentions.columns()).containsExactly(MentionColumns.SCHEMA.fieldNames());
    assertThat(mentions.orderBy(MentionColumns.START).collectAsList())
        .containsExactly(
            RowFactory.create("f7", 0, 10, "Room cold.", "Room cold.", null),
            RowFactory.create("f7", 11, 18, "Thanks!", "Thanks!", "no content"));
  }

  @Test
  void segmentsOfTheRowAreItsOwnFacts() {
    Row feedback =
        feedback("f1", "Harbour Road.", Map.of("Branch", "Harbour Road", "Channel", "Web"));

    assertThat(silences(prepare(List.of(feedback), 1).collectAsList()))
        .containsExactly(Map.entry("no content", 1L));
  }

  @Test
  void orderAndPartitionsMakeNoDifference() {
    List<Row> feedback = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      feedback.add(feedback(i, "The contact owns an old Sorento. " + fourSentences(i)));
    }
    List<Row> shuffled = new ArrayList<>(feedback);
    Collections.shuffle(shuffled, new Random(1));

    List<Row> one = preparer.prepare(table(feedback).coalesce(1), 40, INPUTS).collectAsList();
    List<Row> eight = preparer.prepare(table(shuffled).repartition(8), 40, INPUTS).collectAsList();

    assertThat(eight).containsExactlyInAnyOrderElementsOf(one);
  }

  @Test
  void wholeFeedbackIsOneMention() {
    List<Row> mentions =
        preparer
            .whole(table(List.of(feedback(3, "\uD83D\uDE00 Room\r\ncold. Staff kind."))))
            .collectAsList();

    assertThat(mentions)
        .containsExactly(
            RowFactory.create(
                "f3",
                0,
                25,
                "\uD83D\uDE00 Room cold. Staff kind.",
                "\uD83D\uDE00 Room cold. Staff kind.",
                null));
  }

  /** Sentences that no other number up to 124 has. */
  private static String fourSentences(int number) {
    String colour = COLOURS.get(number % 5);
    String place = PLACES.get(number / 5 % 5);
    String thing = THINGS.get(number / 25 % 5);
    String what = colour + " " + thing + " in the " + place;
    return String.join(
        " ",
        "We could not open the " + what + ".",
        "Nobody had cleaned the " + what + ".",
        "Somebody broke the " + what + ".",
        "Please do repair the " + what + ".");
  }

  private static Map<String, Long> silences(List<Row> mentions) {
    return mentions.stream()
        .filter(row -> !row.isNullAt(5))
        .collect(Collectors.groupingBy(row -> row.getString(5), Collectors.counting()));
  }

  private Dataset<Row> prepare(List<Row> feedback, long count) {
    assertThat(new HashSet<>(feedback)).hasSameSizeAs(feedback);
    return preparer.prepare(table(feedback), count, INPUTS);
  }

  private static Dataset<Row> table(List<Row> feedback) {
    return LocalSpark.session().createDataFrame(feedback, FeedbackColumns.SCHEMA);
  }

  private static Row feedback(int number, String text) {
    return feedback("f" + number, text, Map.of());
  }

  private static Row feedback(String id, String text, Map<String, String> segments) {
    return RowFactory.create(
        id,
        "a.csv",
        1,
        "Comment",
        0,
        "survey",
        null,
        null,
        null,
        null,
        text,
        null,
        scala.jdk.javaapi.CollectionConverters.asScala(segments),
        null,
        scala.jdk.javaapi.CollectionConverters.asScala(Map.of()));
  }
}
