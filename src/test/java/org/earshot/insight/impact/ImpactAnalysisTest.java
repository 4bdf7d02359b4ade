package org.earshot.insight.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.earshot.ingest.ColumnMapping;
import org.earshot.ingest.ExportSource;
import org.earshot.ingest.FeedbackKind;
import org.earshot.ingest.ScoreScale;
import org.earshot.insight.impact.ThemeImpact.Link;
import org.earshot.insight.ledger.Entry;
import org.earshot.themes.Theme;
import org.junit.jupiter.api.Test;

final class ImpactAnalysisTest {

  private static final ScoreScale STARS = new ScoreScale(1, 5, 5, List.of());
  private static final ScoreScale GRADES = new ScoreScale(1, 5, 1, List.of());
  private static final ScoreScale RECOMMEND = new ScoreScale(0, 10, 10, List.of());
  private static final List<Theme> THEMES =
      List.of(theme("T01", "late"), theme("T02", "kind"), theme("T03", "excellent service"));

  /** Forty customers with the theme score 2, sixty without it 4: the difference is −2. */
  private static List<Entry> simple() {
    return IntStream.range(0, 100)
        .mapToObj(
            i -> answer(i, 0, "c" + i, i < 40 ? 2.0 + i % 2 : 4.0 + i % 2, i < 40 ? "T01" : null))
        .toList();
  }

  @Test
  void impactIsShareTimesDifference() {
    ThemeImpact late = only(simple(), STARS);
    assertThat(late.n()).isEqualTo(40);
    assertThat(late.share()).isCloseTo(0.4, within(1e-12));
    assertThat(late.coefficient().value()).isCloseTo(-2, within(1e-9));
    assertThat(late.impact().value()).isCloseTo(-0.8, within(1e-9));
    // The mean of all is 3.7, that of the sixty without the theme 4.5.
    assertThat(late.lift().value()).isCloseTo(-0.8, within(1e-9));
    assertThat(late.link()).isEqualTo(Link.WORSE);
    assertThat(late.rank()).isEqualTo(1);
    assertThat(late.topFive()).isEqualTo(1);
  }

  @Test
  void onAScaleWhereOneIsBestTheSameNumbersReadTheOtherWay() {
    ThemeImpact late = only(simple(), GRADES);
    assertThat(late.coefficient().value()).isCloseTo(2, within(1e-9));
    assertThat(late.link()).isEqualTo(Link.BETTER);
  }

  @Test
  void likelihoodToRecommendIsCountedAsNetPromoterScore() {
    // Scores 2 and 3 are detractors, 9 and 10 promoters.
    List<Entry> entries =
        IntStream.range(0, 100)
            .mapToObj(
                i ->
                    answer(
                        i, 0, "c" + i, i < 40 ? 2.0 + i % 2 : 9.0 + i % 2, i < 40 ? "T01" : null))
            .toList();
    ScaleImpact scale = analyse(entries, RECOMMEND).get(0);
    assertThat(scale.unit()).isEqualTo("NPS points");
    assertThat(scale.mean().value()).isCloseTo(20, within(1e-9));
    assertThat(scale.themes().get(0).coefficient().value()).isCloseTo(-200, within(1e-6));
  }

  @Test
  void answersToSeveralQuestionsOfOneScoreAreOne() {
    List<Entry> entries = new ArrayList<>(simple());
    // The same forty customers answer a second question, without the theme.
    IntStream.range(0, 40).forEach(i -> entries.add(answer(100 + i, 0, "c" + i, 2.0 + i % 2)));
    ScaleImpact scale = analyse(entries, STARS).get(0);
    assertThat(scale.answers()).isEqualTo(100);
    assertThat(scale.themes().get(0).n()).isEqualTo(40);
    assertThat(scale.themes().get(0).coefficient().value()).isCloseTo(-2, within(1e-9));
    assertThat(scale.method()).isEqualTo("HC3 95 %");
  }

  @Test
  void errorsAreClusteredWhenACustomerScoresAgain() {
    List<Entry> entries = new ArrayList<>(simple());
    entries.add(answer(200, 0, "c1", 5.0));
    ScaleImpact scale = analyse(entries, STARS).get(0);
    assertThat(scale.answers()).isEqualTo(101);
    assertThat(scale.customers()).isEqualTo(100);
    assertThat(scale.method()).isEqualTo("CR1 95 %");
  }

  @Test
  void scalesAreNeverMixedAndTheOneWithMostAnswersComesFirst() {
    List<Entry> entries = new ArrayList<>();
    simple().stream().limit(80).forEach(entries::add);
    IntStream.range(0, 90).forEach(i -> entries.add(answer(500 + i, 1, "d" + i, 1.0 + i % 5)));
    List<ScaleImpact> scales = analyse(entries, STARS, GRADES);
    assertThat(scales)
        .extracting(ScaleImpact::scale)
        .containsExactly("1–5, 1 is best", "1–5, 5 is best");
    assertThat(scales).extracting(ScaleImpact::answers).containsExactly(90L, 80L);
  }

  @Test
  void fewScoresSayThatTheyAreTooFew() {
    ScaleImpact scale = analyse(simple().subList(20, 69), STARS).get(0);
    assertThat(scale.silence()).startsWith("Only 49 customers");
    assertThat(scale.themes()).isEmpty();
  }

  @Test
  void equalScoresSayThatNothingGoesWithThem() {
    List<Entry> entries =
        IntStream.range(0, 100)
            .mapToObj(i -> answer(i, 0, "c" + i, 5.0, i < 40 ? "T01" : null))
            .toList();
    assertThat(analyse(entries, STARS).get(0).silence()).startsWith("Every score");
  }

  @Test
  void nothingScoredFindsNothing() {
    List<Entry> entries =
        IntStream.range(0, 100).mapToObj(i -> answer(i, 0, "c" + i, null, "T01")).toList();
    assertThat(analyse(entries, STARS)).isEmpty();
    assertThat(analyse(List.of(), STARS)).isEmpty();
  }

  @Test
  void themeThatEverybodyMentionsCannotBeCompared() {
    List<Entry> entries =
        IntStream.range(0, 100)
            .mapToObj(i -> answer(i, 0, "c" + i, 1.0 + i % 5, "T02", i % 2 == 0 ? "T01" : null))
            .toList();
    assertThat(analyse(entries, STARS).get(0).themes())
        .filteredOn(theme -> theme.themeId().equals("T02"))
        .extracting(ThemeImpact::link)
        .containsExactly(Link.TOO_FEW);
  }

  @Test
  void themesThatAlwaysComeTogetherCannotBeToldApart() {
    List<Entry> entries =
        IntStream.range(0, 100)
            .mapToObj(
                i ->
                    i < 40
                        ? answer(i, 0, "c" + i, 1.0 + i % 3, "T01", "T02")
                        : answer(i, 0, "c" + i, 3.0 + i % 3))
            .toList();
    assertThat(analyse(entries, STARS).get(0).themes())
        .extracting(ThemeImpact::link)
        .containsExactlyInAnyOrder(Link.WORSE, Link.INSEPARABLE);
  }

  @Test
  void smallThemesAreIndicativeThenNotComparedThenNotToldOf() {
    assertThat(onlyOf(29).rank()).isZero();
    assertThat(onlyOf(29).link()).isEqualTo(Link.WORSE);
    assertThat(onlyOf(30).rank()).isEqualTo(1);
    assertThat(withSmall(19)).extracting(ThemeImpact::link).contains(Link.TOO_FEW);
    assertThat(withSmall(5)).hasSize(2);
    assertThat(withSmall(4)).hasSize(1);
  }

  @Test
  void themeThatSaysTheScoreAgainIsSetApartAndChangesNoOther() {
    List<Entry> entries =
        IntStream.range(0, 100)
            .mapToObj(
                i ->
                    answer(
                        i,
                        0,
                        "c" + i,
                        i < 40 ? 2.0 + i % 2 : 4.0 + i % 2,
                        i < 40 ? "T01" : null,
                        i % 2 == 1 && i > 20 ? "T03" : null))
            .toList();
    List<ThemeImpact> themes = analyse(entries, STARS).get(0).themes();
    assertThat(themes).extracting(ThemeImpact::link).containsExactly(Link.WORSE, Link.RESTATES);
    assertThat(themes.get(0).coefficient().value()).isCloseTo(-2, within(1e-9));
    assertThat(themes.get(1).coefficient().value()).isPositive();
    assertThat(themes.get(1).ranked()).isFalse();
  }

  @Test
  void whatSegmentsAccountForIsNotLaidAtTheDoorOfAThemeThere() {
    // Harbour scores two points worse, whether its customers speak of the theme or not.
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      boolean harbour = i < 100;
      boolean late = harbour ? i % 4 != 0 : i % 4 == 0;
      entries.add(
          entry(
              i,
              0,
              "c" + i,
              (harbour ? 1.0 : 3.0) + i / 4 % 3,
              Map.of("Branch", harbour ? "Harbour" : "Hillside"),
              late ? List.of("T01") : List.of()));
    }
    ScaleImpact scale = analyse(entries, STARS).get(0);
    ThemeImpact late = scale.themes().get(0);
    assertThat(scale.adjusted()).containsExactly("Branch");
    assertThat(late.coefficient().value()).isCloseTo(0, within(0.1));
    assertThat(late.link()).isEqualTo(Link.UNCLEAR);
    assertThat(late.lift().value()).isLessThan(-0.4);
  }

  @Test
  void manyThemesOnFewAnswersLeaveRoomForErrors() {
    List<Theme> themes =
        IntStream.range(10, 60).mapToObj(i -> theme("T" + i, "matter " + i)).toList();
    SplittableRandom chance = new SplittableRandom(7);
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      List<String> spoken =
          themes.stream().map(Theme::id).filter(id -> chance.nextInt(2) == 0).toList();
      entries.add(entry(i, 0, "c" + i, 1.0 + chance.nextInt(5), Map.of(), spoken));
    }
    ScaleImpact scale = ImpactAnalysis.of(sorted(entries), sources(STARS), themes).scales().get(0);
    assertThat(scale.themes()).filteredOn(theme -> theme.coefficient().hasInterval()).hasSize(6);
    assertThat(scale.pooled()).isEqualTo(44);
  }

  @Test
  void orderOfTheFeedbackChangesNothing() {
    List<Entry> shuffled = new ArrayList<>(simple());
    Collections.shuffle(shuffled, new Random(3));
    assertThat(analyse(shuffled, STARS)).isEqualTo(analyse(simple(), STARS));
  }

  private static ThemeImpact only(List<Entry> entries, ScoreScale scale) {
    List<ThemeImpact> themes = analyse(entries, scale).get(0).themes();
    assertThat(themes).hasSize(1);
    return themes.get(0);
  }

  private static ThemeImpact onlyOf(int customers) {
    return withSmall(customers).stream()
        .filter(theme -> theme.themeId().equals("T01"))
        .findFirst()
        .orElseThrow();
  }

  /** A theme of so many customers beside a larger one. */
  private static List<ThemeImpact> withSmall(int customers) {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      entries.add(
          answer(
              i,
              0,
              "c" + i,
              i < customers ? 1.0 + i % 2 : 4.0 + i % 2,
              i < customers ? "T01" : null,
              i >= 100 ? "T02" : null));
    }
    return analyse(entries, STARS).get(0).themes();
  }

  private static List<ScaleImpact> analyse(List<Entry> entries, ScoreScale... scales) {
    return ImpactAnalysis.of(sorted(entries), sources(scales), THEMES).scales();
  }

  private static List<Entry> sorted(List<Entry> entries) {
    return entries.stream().sorted(Comparator.comparing(Entry::id)).toList();
  }

  private static List<ExportSource> sources(ScoreScale... scales) {
    ColumnMapping columns =
        new ColumnMapping(null, "customer", null, null, List.of("text"), "score", List.of());
    return IntStream.range(0, scales.length)
        .mapToObj(
            i ->
                new ExportSource(
                    Path.of("/"),
                    "export" + i + ".csv",
                    FeedbackKind.SURVEY,
                    columns,
                    List.of(),
                    scales[i],
                    null,
                    List.of()))
        .toList();
  }

  private static Theme theme(String id, String name) {
    return new Theme(id, name, "G1", "all", List.of());
  }

  private static Entry answer(
      int number, int input, String customer, Double score, String... themes) {
    List<String> spoken = new ArrayList<>();
    for (String theme : themes) {
      if (theme != null) {
        spoken.add(theme);
      }
    }
    return entry(number, input, customer, score, Map.of(), spoken);
  }

  private static Entry entry(
      int number,
      int input,
      String customer,
      Double score,
      Map<String, String> segments,
      List<String> themes) {
    return new Entry(
        String.format(Locale.ROOT, "f%04d", number),
        input,
        "survey",
        null,
        customer,
        LocalDate.of(2026, 1, 5),
        null,
        score,
        segments,
        null,
        Map.of(),
        List.of(),
        themes);
  }
}
