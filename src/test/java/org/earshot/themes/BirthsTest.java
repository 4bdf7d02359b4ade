package org.earshot.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Three themes stand; what is said next is far from them. */
final class BirthsTest {

  private final Sayings said = new Sayings();
  private final Standing standing = standing();

  @Test
  void enoughWhoAgreeAreATheme() {
    said.say("till", axis(9), 20).say("noise", axis(10), 3);

    List<Births.Birth> births = births(said.candidates(standing)).births();

    assertThat(births).hasSize(1);
    assertThat(births.get(0).texts()).allMatch(text -> text.contains("till"));
  }

  @Test
  void withoutCandidatesNothingIsBorn() {
    assertThat(births(List.of()).births()).isEmpty();
  }

  @Test
  void fewWhoAgreeAreNone() {
    said.say("till", axis(9), 7);

    Births births = births(said.candidates(standing));

    assertThat(births.count()).isEqualTo(7);
    assertThat(births.births()).isEmpty();
  }

  @Test
  void oneVoiceThatSaysItOftenIsNoTheme() {
    said.say("till", axis(9), 20);
    List<Births.Candidate> candidates =
        said.candidates(standing).stream()
            .map(c -> new Births.Candidate(c.text(), c.vector(), Set.of("one")))
            .toList();

    assertThat(births(candidates).births()).isEmpty();
  }

  @Test
  void manyWhoDisagreeAreNone() {
    for (int i = 4; i < 24; i++) {
      said.say("various", axis(i), 2);
    }

    assertThat(births(said.candidates(standing)).births()).isEmpty();
  }

  @Test
  void whatIsNearAThemeIsNoCandidate() {
    said.say("parcel", axis(0), 30);

    assertThat(said.candidates(standing)).hasSizeLessThan(10);
    assertThat(births(said.candidates(standing)).births()).isEmpty();
  }

  @Test
  void orderOfCandidatesChangesNothing() {
    said.say("till", axis(9), 20).say("queue", axis(12), 20).say("noise", axis(15), 5);
    List<Births.Candidate> candidates = new ArrayList<>(said.candidates(standing));
    List<List<String>> first =
        births(candidates).births().stream().map(Births.Birth::texts).toList();
    assertThat(first).hasSize(2);

    Collections.shuffle(candidates, new Random(3));

    assertThat(births(candidates).births()).extracting(Births.Birth::texts).isEqualTo(first);
  }

  @Test
  void secondHalfOfABirthIsAPartOfTheSameTheme() {
    said.say("till", axis(9), 20);
    List<Births.Birth> births = births(said.candidates(standing)).births();
    List<Births.Birth> twice = List.of(births.get(0), births.get(0));

    ThemeModel model = new GrowingModel(standing, Sayings.encoder()).with(twice);

    assertThat(model.themes()).hasSize(4);
    assertThat(model.themes().get(3).id()).isEqualTo("T04");
    assertThat(model.microClusters()).isEqualTo(standing.model().microClusters() + 2);
  }

  @Test
  void whatStoodIsNotMoved() {
    said.say("till", axis(9), 20);
    ThemeModel model =
        new GrowingModel(standing, Sayings.encoder())
            .with(births(said.candidates(standing)).births());

    assertThat(model.themes().subList(0, 3)).isEqualTo(standing.model().themes());
    for (String text : said.texts()) {
      if (standing.known().contains(text)) {
        assertThat(model.place(said.vector(text)))
            .isEqualTo(standing.model().place(said.vector(text)));
      }
    }
  }

  private Births births(List<Births.Candidate> candidates) {
    return new Births(standing.model(), candidates);
  }

  private Standing standing() {
    said.say("parcel", axis(0), 40).say("shower", axis(1), 40).say("invoice", axis(2), 40);
    ThemeModel model =
        new ThemeBuilder(new ThemeSettings(3, 1, 20_000, 7), Sayings.encoder())
            .build(said.texts(), said.table());
    return new Standing(model, KnownTexts.of(said.texts()), 4, 2, Set.of());
  }

  private static float[] axis(int dimension) {
    float[] axis = new float[Sayings.DIMENSIONS];
    axis[dimension] = 1;
    return axis;
  }
}
