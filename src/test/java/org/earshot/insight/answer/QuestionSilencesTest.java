package org.earshot.insight.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.earshot.ingest.ColumnMapping;
import org.earshot.ingest.ExportSource;
import org.earshot.ingest.FeedbackKind;
import org.earshot.ingest.QuestionTally;
import org.junit.jupiter.api.Test;

final class QuestionSilencesTest {

  private static final ExportSource SURVEY =
      new ExportSource(
          Path.of("jobs").toAbsolutePath(),
          "surveys/*.csv",
          FeedbackKind.SURVEY,
          new ColumnMapping(null, null, null, null, List.of("Comment"), null, List.of("Branch")),
          List.of(),
          null,
          null,
          List.of());

  @Test
  void emptyAndMeaninglessAnswersAreSilent() {
    List<QuestionSilence> silences =
        new AnswerStatistics(List.of(SURVEY), null)
            .findings(
                List.of(), List.of(), List.of(new QuestionTally(0, "Why?", null, null, 60, 30, 10)))
            .questions();

    assertThat(silences)
        .singleElement()
        .satisfies(
            silence -> {
              assertThat(silence.path()).isEqualTo("surveys/*.csv");
              assertThat(silence.asked()).isEqualTo(100);
              assertThat(silence.silent().value()).isCloseTo(0.4, within(1e-12));
              // Wilson of 40 of 100.
              assertThat(silence.silent().low()).isCloseTo(0.3094013, within(1e-7));
              assertThat(silence.silent().high()).isCloseTo(0.4979974, within(1e-7));
            });
  }

  @Test
  void segmentsOfFewAnswersAreToldTogether() {
    List<QuestionSilence> silences =
        new AnswerStatistics(List.of(SURVEY), null)
            .findings(
                List.of(),
                List.of(),
                List.of(
                    new QuestionTally(0, "Why?", "Branch", "East", 2, 1, 0),
                    new QuestionTally(0, "Why?", "Branch", "North", 40, 10, 0),
                    new QuestionTally(0, "Why?", "Branch", "South", 5, 1, 1)))
            .questions();

    assertThat(silences)
        .extracting(QuestionSilence::value, QuestionSilence::asked, QuestionSilence::blank)
        .containsExactly(tuple("North", 50L, 10L), tuple(null, 10L, 2L));
  }
}
