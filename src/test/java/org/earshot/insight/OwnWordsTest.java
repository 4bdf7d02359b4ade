package org.earshot.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.earshot.LocalSpark;
import org.earshot.embed.Author;
import org.earshot.embed.SentenceEncoder;
import org.earshot.insight.practice.Practice;
import org.earshot.insight.practice.PracticeScorer;
import org.earshot.insight.practice.Practices;
import org.earshot.text.MentionColumns;
import org.junit.jupiter.api.Test;

/** Mentions whose gists were taken for a rude clerk. */
final class OwnWordsTest {

  private static final StructType TOLD =
      new StructType()
          .add(MentionColumns.MENTION, DataTypes.StringType)
          .add(MentionColumns.GIST, DataTypes.StringType)
          .add(ToldColumns.PRACTICE, DataTypes.StringType)
          .add(ToldColumns.VERDICT, DataTypes.StringType)
          .add(ToldColumns.SURENESS, DataTypes.DoubleType);

  private static final String RUDE = "The clerk was rude.";
  private static final String RATTLE = "The engine had a rude rattle.";

  private static final PracticeScorer COURTESY =
      PracticeScorer.of(
          new Practices(
              List.of(
                  new Practice(
                      "courtesy",
                      "Courtesy",
                      "What.",
                      "Whence.",
                      "Good.",
                      List.of(),
                      List.of("The clerk was friendly."),
                      List.of(RUDE))),
              List.of("The engine rattles.")),
          OwnWordsTest::encode);

  @Test
  void wordsThatTheGistLacksDecide() {
    assertThat(practice(Author.TEACHER, RATTLE, "rude")).isNotEqualTo("courtesy 0.9");
    assertThat(sure(Author.TEACHER, RATTLE, "rude")).isFalse();
    assertThat(sure(Author.TEACHER, RUDE, "rude")).isTrue();
  }

  @Test
  void wordsThatTheTeacherHasJustReadAreNotReadAgain() {
    assertThat(practice(Author.TEACHER, RATTLE, RATTLE)).isEqualTo("courtesy 0.9");
  }

  @Test
  void wordsThatAPupilHasReadAreReadAgain() {
    assertThat(sure(Author.PUPIL, RATTLE, RATTLE)).isFalse();
    assertThat(sure(Author.PUPIL, RUDE, RUDE)).isTrue();
  }

  @Test
  void whereTheGistTellsOfNoneNothingIsRead() {
    assertThat(read(Author.PUPIL, RowFactory.create(RUDE, RUDE, null, null, null))).isNull();
  }

  private static boolean sure(Author author, String words, String gist) {
    Row read = read(author, told(words, gist));
    return read != null && read.getDouble(2) > 0.5;
  }

  private static String practice(Author author, String words, String gist) {
    Row read = read(author, told(words, gist));
    return read == null ? null : read.getString(0) + " " + read.getDouble(2);
  }

  private static Row told(String words, String gist) {
    return RowFactory.create(words, gist, "courtesy", "BROKEN", 0.9);
  }

  private static Row read(Author author, Row told) {
    Dataset<Row> mentions = LocalSpark.session().createDataFrame(List.of(told), TOLD);
    OwnWords words = OwnWords.read(COURTESY, author, mentions, OwnWordsTest::encode);
    Row row = mentions.select(words.practice(LocalSpark.session())).first();
    return row.isNullAt(0) ? null : row.getStruct(0);
  }

  private static Map<String, float[]> encode(Set<String> texts) {
    return texts.stream().collect(Collectors.toMap(text -> text, SentenceEncoder.shared()::encode));
  }
}
