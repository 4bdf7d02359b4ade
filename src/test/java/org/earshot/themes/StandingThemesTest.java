package org.earshot.themes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.earshot.JobProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StandingThemesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 5, 10);

  @TempDir private Path folder;

  private final Sayings said = new Sayings();
  private final Fit fit = fit();

  @Test
  void nothingStandsInANewFolder() {
    assertThat(StandingThemes.in(folder).standing(folder, Set.of())).isNull();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void untilTheyAreWrittenNobodySeesThem() {
    StandingThemes.in(folder).after(folder, fit, DAY);

    assertThat(StandingThemes.in(folder).model()).isNull();
  }

  @Test
  void modelThatWasKeptPlacesAlike() {
    StandingThemes.in(folder).after(folder, fit, DAY).write(folder);

    StandingThemes kept = StandingThemes.in(folder);
    Standing standing = kept.standing(folder, Set.of());

    assertThat(kept.fitted()).isEqualTo(DAY);
    assertThat(kept.themes()).extracting(StandingTheme::born).containsOnly(DAY).hasSize(2);
    assertThat(standing.nextTheme()).isEqualTo(3);
    assertThat(standing.model().themes()).isEqualTo(fit.model().themes());
    assertThat(standing.model().bounds()).isEqualTo(fit.model().bounds());
    for (String text : said.texts()) {
      assertThat(standing.known().contains(text)).isTrue();
      assertThat(standing.model().place(said.vector(text)))
          .isEqualTo(fit.model().place(said.vector(text)));
    }
    assertThat(standing.known().contains("never said")).isFalse();
  }

  @Test
  void everyDayOnWhichThemesWereFoundIsKnown() {
    assertThat(StandingThemes.fits(folder)).isEmpty();
    StandingThemes first = StandingThemes.in(folder).after(folder, fit, DAY);
    first.write(folder);
    StandingThemes night = first.after(folder, fit, DAY.plusDays(1));
    night.write(folder);
    Fit anew = new Fit(fit.model(), fit.known(), List.of(), new Stability(60, 1, 1), 0);

    night.after(folder, anew, DAY.plusDays(7)).write(folder);

    assertThat(StandingThemes.fits(folder)).containsExactly(DAY, DAY.plusDays(7));
  }

  @Test
  void sameModelHasTheSameNameAndAnotherHasAnother() {
    ModelFile file = ModelFile.of(fit.model(), fit.known());

    assertThat(file.hash()).matches("[0-9a-f]{12}");
    assertThat(ModelFile.of(fit.model(), fit.known()).hash()).isEqualTo(file.hash());
    assertThat(ModelFile.of(fit.model(), KnownTexts.of(List.of())).hash())
        .isNotEqualTo(file.hash());
  }

  @Test
  void numbersAreNeverGivenTwice() {
    StandingThemes first = StandingThemes.in(folder).after(folder, fit, DAY);
    ThemeChange gone = new ThemeChange(ThemeChange.Kind.GONE, "T02", "shower", null, null);
    Theme left = fit.model().themes().get(0);
    ThemeModel one =
        new ThemeModel(
            List.of(left),
            new float[Sayings.DIMENSIONS],
            new float[][] {new float[Sayings.DIMENSIONS]},
            new int[] {0},
            new float[][] {new float[Sayings.DIMENSIONS]},
            fit.model().bounds(),
            List.of());

    StandingThemes after =
        first.after(folder, new Fit(one, fit.known(), List.of(gone), null, 0), DAY.plusDays(7));

    assertThat(after.nextTheme()).isEqualTo(3);
    assertThat(after.fitted()).isEqualTo(DAY);
    assertThat(after.themes().get(1).present()).isFalse();
    assertThat(after.themes().get(1).gone()).isEqualTo(DAY.plusDays(7));
    assertThat(after.lineage()).containsExactly(LineageEvent.of(DAY.plusDays(7), gone));
  }

  @Test
  void missingModelIsNamed() throws IOException {
    StandingThemes kept = StandingThemes.in(folder).after(folder, fit, DAY);
    Files.delete(folder.resolve("models").resolve(kept.model() + ".json"));

    assertThatThrownBy(() -> kept.standing(folder, Set.of()))
        .isInstanceOf(JobProblem.class)
        .hasMessageContaining("lacks the model " + kept.model())
        .hasMessageContaining("delete " + folder);
  }

  @Test
  void otherLayoutIsRefused() throws IOException {
    Files.writeString(
        folder.resolve("standing.json"),
        "{\"format\": 9, \"nextTheme\": 1, \"nextGroup\": 1, \"themes\": [], \"lineage\": []}");

    assertThatThrownBy(() -> StandingThemes.in(folder))
        .isInstanceOf(JobProblem.class)
        .hasMessageContaining("has layout 9 and this Earshot reads layout 1");
  }

  private Fit fit() {
    float[] one = new float[Sayings.DIMENSIONS];
    float[] two = new float[Sayings.DIMENSIONS];
    one[0] = 1;
    two[1] = 1;
    said.say("parcel", one, 30).say("shower", two, 30);
    ThemeModel model =
        new ThemeBuilder(new ThemeSettings(2, 1, 20_000, 7), Sayings.encoder())
            .build(said.texts(), said.table());
    return new Fit(model, KnownTexts.of(said.texts()), List.of(), null, 0);
  }
}
