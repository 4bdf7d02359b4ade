package org.earshot.insight.since;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.earshot.insight.since.Cause.Kind;
import org.earshot.insight.since.ToldReport.ToldFact;
import org.earshot.insight.since.ToldReport.ToldSource;
import org.earshot.insight.since.ToldReport.ToldTheme;
import org.earshot.statistics.Estimate;
import org.junit.jupiter.api.Test;

final class ComparisonTest {

  private static final LocalDate THEN = LocalDate.of(2026, 6, 21);

  @Test
  void themesAppearRiseFallGoAndStay() {
    SinceFindings since =
        Comparison.of(
            themes(
                theme("T01", "queue", 100, 0.10),
                theme("T02", "price", 200, 0.20),
                theme("T03", "crew", 300, 0.30),
                theme("T04", "soup", 50, 0.05)),
            THEN,
            "ab",
            themes(
                theme("T03", "kind crew", 301, 0.305),
                theme("T01", "queue", 130, 0.13),
                theme("T02", "price", 170, 0.17),
                theme("T05", "lift", 20, 0.02)));

    assertThat(since.themes())
        .extracting(ThemeMove::themeId, ThemeMove::name, ThemeMove::kind)
        .containsExactly(
            tuple("T03", "kind crew", ThemeMove.Kind.STAYED),
            tuple("T01", "queue", ThemeMove.Kind.ROSE),
            tuple("T02", "price", ThemeMove.Kind.FELL),
            tuple("T05", "lift", ThemeMove.Kind.APPEARED),
            tuple("T04", "soup", ThemeMove.Kind.WENT));
    assertThat(since.themes(ThemeMove.Kind.ROSE))
        .singleElement()
        .satisfies(
            move -> {
              assertThat(move.feedbackBefore()).isEqualTo(100);
              assertThat(move.feedback()).isEqualTo(130);
            });
    assertThat(since.asOf()).isEqualTo(THEN);
    assertThat(since.sha256()).isEqualTo("ab");
    assertThat(since.compared()).isTrue();
    assertThat(since.causes()).isEmpty();
  }

  @Test
  void everyReasonIsNamed() {
    ToldReport then =
        new ToldReport(
            300,
            List.of(),
            List.of(
                new ToldSource("a.csv", "11", 100, 0),
                new ToldSource("b.csv", "22", 100, 1),
                new ToldSource("c.csv", "33", 100, 0)),
            List.of(
                new ToldFact("Settings", "as-of", "2026-06-21"),
                new ToldFact("Settings", "register.edits", "no edits"),
                new ToldFact("Settings", "themes.number", "auto"),
                new ToldFact("Themes", "Model", "m1"),
                new ToldFact("Versions", "Spark", "4.2.0")));
    ToldReport now =
        new ToldReport(
            330,
            List.of(),
            List.of(
                new ToldSource("a.csv", "11", 100, 0),
                new ToldSource("b.csv", "23", 110, 7),
                new ToldSource("d.csv", "44", 120, 0)),
            List.of(
                new ToldFact("Settings", "as-of", "2026-06-28"),
                new ToldFact("Settings", "register.edits", "2 themes edited"),
                new ToldFact("Settings", "themes.number", "9"),
                new ToldFact("Themes", "Model", "m2"),
                new ToldFact("Versions", "Spark", "4.2.0")));

    assertThat(Comparison.of(then, THEN, "ab", now).causes())
        .containsExactly(
            new Cause(Kind.FILE_NEW, "d.csv", "", "120"),
            new Cause(Kind.FILE_CHANGED, "b.csv", "100", "110"),
            new Cause(Kind.FILE_GONE, "c.csv", "100", ""),
            new Cause(Kind.RESENT, "", "1", "7"),
            new Cause(Kind.REGISTER, "", "no edits", "2 themes edited"),
            new Cause(Kind.THEMES, "", "m1", "m2"),
            new Cause(Kind.SETTING, "themes.number", "auto", "9"));
  }

  @Test
  void reportComparedWithItselfIsTheSame() {
    ToldReport report = themes(theme("T01", "queue", 100, 0.10));

    SinceFindings since = Comparison.of(report, THEN, "ab", report);

    assertThat(since.causes()).isEmpty();
    assertThat(since.themes(ThemeMove.Kind.STAYED)).hasSize(1);
  }

  private static ToldReport themes(ToldTheme... themes) {
    return new ToldReport(1_000, List.of(themes), List.of(), List.of());
  }

  /** With an interval of two points on either side, as Wilson's of about 1,000 is. */
  private static ToldTheme theme(String id, String name, long feedback, double share) {
    return new ToldTheme(
        id, name, feedback, new Estimate(share, share - 0.02, share + 0.02, 1_000, "by hand"));
  }
}
