package org.earshot.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.earshot.LocalSpark;
import org.earshot.embed.SentenceEncoder;
import org.earshot.embed.UnitVectors;
import org.earshot.embed.VectorColumns;
import org.earshot.insight.practice.Practice;
import org.earshot.insight.practice.PracticeScorer;
import org.earshot.insight.practice.PracticeVerdict;
import org.earshot.insight.practice.Practices;
import org.earshot.insight.practice.Verdict;
import org.earshot.insight.sentiment.QuestionKind;
import org.earshot.insight.sentiment.Sentiment;
import org.earshot.insight.sentiment.SentimentHead;
import org.earshot.themes.ThemeColumns;
import org.junit.jupiter.api.Test;

final class TellingStageTest {

  private static final StructType PLACED =
      new StructType()
          .add(VectorColumns.TEXT, DataTypes.StringType, false)
          .add(ThemeColumns.THEME_ID, DataTypes.StringType)
          .add(ThemeColumns.SIMILARITY, DataTypes.DoubleType, false)
          .add(ThemeColumns.EXCLUDED_ID, DataTypes.StringType)
          .add(VectorColumns.VECTOR, DataTypes.BinaryType, false);

  private static final String RUDE = "The clerk was rude.";
  private static final String FRIENDLY = "The clerk was friendly.";
  private static final String WEATHER = "It rained on Tuesday.";

  private static final Practices COURTESY =
      new Practices(
          List.of(
              new Practice(
                  "courtesy",
                  "Courtesy",
                  "What.",
                  "Whence.",
                  "Good.",
                  List.of(),
                  List.of(FRIENDLY),
                  List.of(RUDE))),
          List.of(WEATHER));

  @Test
  void gistKeepsItsThemeAndTellsThePracticeAndASentimentForEveryKindOfQuestion() {
    Map<String, Row> told = told(COURTESY);

    Row rude = told.get(RUDE);
    assertThat(rude.<String>getAs(ThemeColumns.THEME_ID)).isEqualTo("T1");
    assertThat(rude.<Double>getAs(ThemeColumns.SIMILARITY)).isEqualTo(0.25);
    assertThat(rude.<String>getAs(ToldColumns.PRACTICE)).isEqualTo("courtesy");
    assertThat(rude.<String>getAs(ToldColumns.VERDICT)).isEqualTo("BROKEN");
    assertThat(rude.<Double>getAs(ToldColumns.SURENESS)).isGreaterThan(0.5);
    assertThat(told.get(FRIENDLY).<String>getAs(ToldColumns.VERDICT)).isEqualTo("KEPT");
    assertThat(told.get(WEATHER).<String>getAs(ToldColumns.PRACTICE)).isNull();
    SentimentHead head = SentimentHead.load();
    for (QuestionKind question : QuestionKind.values()) {
      Sentiment expected = head.of(SentenceEncoder.shared().encode(RUDE), question);
      Sentiment found =
          TellingStage.sentiment(rude.getList(rude.fieldIndex(ToldColumns.SENTIMENTS)), question);
      assertThat(found.negative()).isEqualTo(expected.negative());
      assertThat(found.positive()).isEqualTo(expected.positive());
      assertThat(found.neutral()).isCloseTo(expected.neutral(), within(1e-12));
    }
  }

  @Test
  void withoutPracticesNoneIsToldAndNothingIsEncoded() {
    assertThat(told(Practices.NONE).values())
        .allMatch(row -> row.getAs(ToldColumns.PRACTICE) == null)
        .noneMatch(row -> row.getAs(ToldColumns.SENTIMENTS) == null);
  }

  @Test
  void surerBlameIsNoPractice() {
    Sentiment blame = new Sentiment(0.8, 0.1, 0.1);
    assertThat(TellingStage.verdict(courtesy("KEPT", 0.6), blame)).isNull();
    assertThat(TellingStage.verdict(courtesy("KEPT", 0.9), blame))
        .isEqualTo(new PracticeVerdict("courtesy", Verdict.KEPT, 0.9));
    assertThat(TellingStage.verdict(courtesy("BROKEN", 0.6), blame))
        .isEqualTo(new PracticeVerdict("courtesy", Verdict.BROKEN, 0.6));
    assertThat(TellingStage.verdict(null, blame)).isNull();
    assertThat(TellingStage.verdict(RowFactory.create(null, null, null), blame)).isNull();
  }

  @Test
  void surerPraiseIsNoBreach() {
    Sentiment praise = new Sentiment(0.1, 0.1, 0.8);
    assertThat(TellingStage.verdict(courtesy("BROKEN", 0.6), praise)).isNull();
    assertThat(TellingStage.verdict(courtesy("KEPT", 0.6), praise)).isNotNull();
  }

  @Test
  void whatIsNotSurerThanAllElseTogetherIsNotTold() {
    Sentiment unclear = new Sentiment(0.3, 0.4, 0.3);
    assertThat(TellingStage.verdict(courtesy("KEPT", 0.5), unclear)).isNull();
    assertThat(TellingStage.verdict(courtesy("KEPT", 0.51), unclear)).isNotNull();
  }

  private static Row courtesy(String verdict, double sureness) {
    return RowFactory.create("courtesy", verdict, sureness);
  }

  private static Map<String, Row> told(Practices practices) {
    List<Row> rows =
        List.of(RUDE, FRIENDLY, WEATHER).stream()
            .map(
                text ->
                    RowFactory.create(
                        text,
                        "T1",
                        0.25,
                        null,
                        UnitVectors.toBytes(SentenceEncoder.shared().encode(text))))
            .toList();
    Dataset<Row> placed = LocalSpark.session().createDataFrame(rows, PLACED);
    Optional<PracticeScorer> scorer =
        practices.practices().isEmpty()
            ? Optional.empty()
            : Optional.of(PracticeScorer.of(practices, TellingStageTest::encode));
    return TellingStage.of(scorer).run(placed).collectAsList().stream()
        .collect(Collectors.toMap(row -> row.getAs(VectorColumns.TEXT), row -> row));
  }

  private static Map<String, float[]> encode(Set<String> texts) {
    assertThat(texts).isNotEmpty();
    return texts.stream().collect(Collectors.toMap(text -> text, SentenceEncoder.shared()::encode));
  }
}
