package org.earshot.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ScoreReaderTest {

  private static final ScoreReader ONE_TO_FIVE =
      new ScoreReader(new ScoreScale(1, 5, 1, List.of(6.0, 7.0)));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"4|4", "4.0|4", "3,5|3.5", "5 - Very likely|5", "1 (poor)|1", "+2|2", "5 stars|5"})
  void numberIsReadWithPointOrCommaAndWithWordsAfterIt(String cell, double score) {
    assertThat(ONE_TO_FIVE.read(cell)).isEqualTo(new ScoreReader.Score(score, ScoreFate.GIVEN));
  }

  @ParameterizedTest
  @ValueSource(strings = {"6", "7", "7.0"})
  void missingCodeIsNoScore(String cell) {
    assertThat(ONE_TO_FIVE.read(cell)).isEqualTo(new ScoreReader.Score(null, ScoreFate.MISSING));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "5.1", "-1", "good", "NaN", "3-4", "1,234.5", "1e1", "n/a"})
  void whatIsOutsideTheScaleOrNoNumberIsUnreadable(String cell) {
    assertThat(ONE_TO_FIVE.read(cell)).isEqualTo(new ScoreReader.Score(null, ScoreFate.UNREADABLE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "\u00A0"})
  void blankCellIsNoScoreAndNoFault(String cell) {
    assertThat(ONE_TO_FIVE.read(cell)).isEqualTo(new ScoreReader.Score(null, ScoreFate.NONE));
  }

  @ParameterizedTest
  @CsvSource({"-3,-3", "1000,1000", "\u22125,-5"})
  void withoutScaleEveryNumberIsAScore(String cell, double score) {
    assertThat(new ScoreReader(null).read(cell).value()).isEqualTo(score);
  }

  @ParameterizedTest
  @ValueSource(ints = {400})
  void numberTooGreatToCountIsUnreadable(int digits) {
    assertThat(new ScoreReader(null).read("9".repeat(digits)).fate())
        .isEqualTo(ScoreFate.UNREADABLE);
  }
}
