package org.earshot.themes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.earshot.embed.UnitVectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One theme from its birth to its end, among others that stand. */
final class ThemeLifeTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
  private static final ThemeSettings SIX = new ThemeSettings(6, 2, 20_000, 7);
  private static final ThemeSettings AUTO = ThemeSettings.DEFAULT;
  private static final List<String> STANDING =
      List.of("parcel", "shower", "invoice", "parking", "breakfast", "refund");

  @TempDir private Path folder;

  private final float[] tills = axis(20);
  private final Sayings said = new Sayings();
  private StandingThemes themes;
  private LocalDate today = MONDAY;

  @Test
  void themeIsBornGrowsIsSplitMergedAndGoneUnderIdsThatStay() {
    // Two small themes near each other say how fine a seam between themes may be.
    said.say("parcel", axis(0), 20).say("shower", between(axis(0), axis(1), 1.7), 20);
    for (int i = 2; i < STANDING.size(); i++) {
      said.say(STANDING.get(i), axis(i), 60);
    }
    themes = StandingThemes.in(folder);
    keep(
        new Fit(
            new ThemeBuilder(SIX, Sayings.encoder()).build(said.texts(), said.table()),
            KnownTexts.of(said.texts()),
            List.of(),
            null,
            0));
    // Born: a dozen say something that nobody said before.
    said.say("till", tills, 12);
    assertThat(night().changes())
        .extracting(ThemeChange::kind, ThemeChange::themeId)
        .containsExactly(tuple(ThemeChange.Kind.BORN, "T07"));
    assertThat(only("till")).isEqualTo("T07");
    assertThat(theme("T07").name()).contains("till");

    // Grown: many more say it, a few of them a little differently.
    float[] queue = between(tills, axis(21), 0.8);
    said.say("till", tills, 40).say("queue", queue, 8);
    Fit grown = refit();
    assertThat(grown.changes()).isEmpty();
    assertThat(said.themesOf("till", grown.model())).containsOnlyKeys("T07");
    assertThat(said.themesOf("queue", grown.model())).containsOnlyKeys("T07");
    assertThat(grown.stability().stable()).isTrue();

    // Split: so many say it differently that it is a theme of its own.
    said.say("queue", queue, 150).say("till", tills, 150);
    Fit split = refit();
    assertThat(split.changes())
        .extracting(ThemeChange::kind, ThemeChange::themeId, ThemeChange::otherId)
        .containsExactly(tuple(ThemeChange.Kind.SPLIT, "T08", "T07"));
    assertThat(most("till", split.model())).isEqualTo("T07");
    assertThat(most("queue", split.model())).isEqualTo("T08");

    // Merged: hardly anybody says the second any more.
    said.forget("queue", 4);
    assertThat(refit().changes())
        .extracting(ThemeChange::kind, ThemeChange::themeId, ThemeChange::otherId)
        .containsExactly(tuple(ThemeChange.Kind.MERGED, "T08", "T07"));

    // Gone: nobody says either.
    said.forget("queue", 0).forget("till", 0);
    assertThat(refit().changes())
        .extracting(ThemeChange::kind, ThemeChange::themeId, ThemeChange::otherId)
        .containsExactly(tuple(ThemeChange.Kind.GONE, "T07", null));

    assertThat(themes.lineage())
        .extracting(LineageEvent::day, LineageEvent::kind, LineageEvent::themeId)
        .containsExactly(
            tuple(MONDAY.plusWeeks(2), ThemeChange.Kind.BORN, "T07"),
            tuple(MONDAY.plusWeeks(4), ThemeChange.Kind.SPLIT, "T08"),
            tuple(MONDAY.plusWeeks(5), ThemeChange.Kind.MERGED, "T08"),
            tuple(MONDAY.plusWeeks(6), ThemeChange.Kind.GONE, "T07"));
    assertThat(theme("T08").mergedInto()).isEqualTo("T07");
    assertThat(theme("T08").splitFrom()).isEqualTo("T07");
    assertThat(theme("T07").present()).isFalse();
    assertThat(themes.nextTheme()).isEqualTo(9);
    assertThat(themes.themes().stream().filter(StandingTheme::present))
        .extracting(StandingTheme::id)
        .containsExactly("T01", "T02", "T03", "T04", "T05", "T06");
  }

  private Fit night() {
    Standing standing = themes.standing(folder);
    Births births = new Births(standing.model(), said.candidates(standing));
    ThemeModel model = new GrowingModel(standing, Sayings.encoder()).with(births.births());
    List<ThemeChange> changes =
        model.themes().stream()
            .skip(standing.model().themes().size())
            .map(t -> new ThemeChange(ThemeChange.Kind.BORN, t.id(), t.name(), null, null))
            .toList();
    return keep(new Fit(model, standing.known(), changes, null, 0));
  }

  private Fit refit() {
    StandingPlaces places = StandingPlaces.of(said.texts(), said.table(), themes.standing(folder));
    ThemeModel fresh =
        new ThemeBuilder(AUTO, Sayings.encoder()).build(said.texts(), said.table(), places);
    return keep(ThemeIdentity.keep(places, said.table(), fresh, KnownTexts.of(said.texts())));
  }

  private Fit keep(Fit fit) {
    today = today.plusWeeks(1);
    themes = themes.after(folder, fit, today);
    themes.write(folder);
    themes = StandingThemes.in(folder);
    return fit;
  }

  private String only(String subject) {
    var ids = said.themesOf(subject, themes.standing(folder).model()).keySet();
    assertThat(ids).as(subject).hasSize(1);
    return ids.iterator().next();
  }

  private String most(String subject, ThemeModel model) {
    return said.themesOf(subject, model).entrySet().stream()
        .max(java.util.Map.Entry.comparingByValue())
        .orElseThrow()
        .getKey();
  }

  private StandingTheme theme(String id) {
    return themes.themes().stream().filter(t -> t.id().equals(id)).findFirst().orElseThrow();
  }

  private static float[] axis(int dimension) {
    float[] axis = new float[Sayings.DIMENSIONS];
    axis[dimension] = 1;
    return axis;
  }

  private static float[] between(float[] from, float[] to, double far) {
    float[] direction = from.clone();
    for (int d = 0; d < direction.length; d++) {
      direction[d] += (float) (far * to[d]);
    }
    UnitVectors.normalise(direction);
    return direction;
  }
}
