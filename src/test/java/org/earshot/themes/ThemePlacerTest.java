package org.earshot.themes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.earshot.themes.Points.row;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.earshot.themes.register.EditKey;
import org.earshot.themes.register.Register;
import org.junit.jupiter.api.Test;

/**
 * Three small clusters along the axes. The first two are T01, with a sub-theme each; the third is
 * T02.
 */
final class ThemePlacerTest {

  private static final double HALF = Math.sqrt(0.5);
  private static final float[] FIRST = row(1, 0, 0);
  private static final float[] SECOND = row(0, 1, 0);
  private static final float[] THIRD = row(0, 0, 1);
  private static final float[] FAR = row(0, 0, -1);

  private Register register = Register.EMPTY;

  @Test
  void withoutEditsTheModelDecides() {
    assertThat(placed("anything", FIRST).themeId()).isEqualTo("T01");
    assertThat(placed("anything", THIRD).themeId()).isEqualTo("T02");
    assertThat(placed("anything", FAR).themeId()).isNull();
    assertThat(themes()).containsExactly("T01 parcel late (delivery)", "T02 room cold (room)");
  }

  @Test
  void mergedThemeCountsForTheOther() {
    say("T01", EditKey.MERGE_INTO, "T02");

    assertThat(placed("anything", FIRST).themeId()).isEqualTo("T02");
    assertThat(placed("anything", FIRST).similarity()).isCloseTo(HALF, within(1e-6));
    assertThat(themes()).containsExactly("T02 room cold (room)");
  }

  @Test
  void splitByPhraseTakesWholeWordsWhateverTheirCase() {
    split("T01a", "T01", EditKey.PHRASES, "car park", "garage");

    assertThat(placed("The CAR-PARK was full", FIRST).themeId()).isEqualTo("T01a");
    assertThat(placed("no garage", FIRST).themeId()).isEqualTo("T01a");
    assertThat(placed("garages", FIRST).themeId()).isEqualTo("T01");
    assertThat(placed("the car was in the park", FIRST).themeId()).isEqualTo("T01");
    assertThat(placed("car park", THIRD).themeId()).as("of another theme").isEqualTo("T02");
    assertThat(themes())
        .containsExactly(
            "T01 parcel late (delivery)", "T01a car park (delivery)", "T02 room cold (room)");
  }

  @Test
  void splitBySubThemeTakesItsSmallClusters() {
    split("T01a", "T01", EditKey.SUB_THEME, "Lost Parcel");

    assertThat(placed("anything", SECOND).themeId()).isEqualTo("T01a");
    assertThat(placed("anything", FIRST).themeId()).isEqualTo("T01");
  }

  @Test
  void subThemeThatTheModelDoesNotKnowIsTheOneItsPhraseIsNearestTo() {
    split("T01a", "T01", EditKey.SUB_THEME, "late delivery");

    assertThat(placed("anything", FIRST).themeId()).isEqualTo("T01a");
    assertThat(placed("anything", SECOND).themeId()).isEqualTo("T01");
  }

  @Test
  void splitComesBeforeTheMergeOfTheRestAndAfterTheMergeIntoIt() {
    split("T01a", "T01", EditKey.PHRASES, "garage");
    split("T02a", "T02", EditKey.PHRASES, "heating");
    say("T01", EditKey.MERGE_INTO, "T02");

    assertThat(placed("garage", FIRST).themeId()).isEqualTo("T01a");
    assertThat(placed("anything", FIRST).themeId()).isEqualTo("T02");
    assertThat(placed("heating", FIRST).themeId()).isEqualTo("T02a");
  }

  @Test
  void splitThemeThatIsMergedBackStaysThere() {
    split("T01a", "T01", EditKey.PHRASES, "garage");
    say("T01a", EditKey.MERGE_INTO, "T01");

    assertThat(placed("garage", FIRST).themeId()).isEqualTo("T01");
  }

  @Test
  void splitThemeCanBeSplitAgain() {
    split("T01a", "T01", EditKey.PHRASES, "garage");
    split("T01aa", "T01a", EditKey.PHRASES, "door");

    assertThat(placed("garage door", FIRST).themeId()).isEqualTo("T01aa");
    assertThat(placed("door", FIRST).themeId()).isEqualTo("T01");
  }

  @Test
  void excludedThemeHasNoMentionsAndSaysWhoseTheyWere() {
    say("T01", EditKey.EXCLUDE, "true");

    assertThat(placed("anything", FIRST))
        .extracting(ThemePlacer.Placed::themeId, ThemePlacer.Placed::excludedId)
        .containsExactly(null, "T01");
    assertThat(placed("anything", FAR).excludedId()).isNull();
    assertThat(themes()).containsExactly("T02 room cold (room)");
  }

  @Test
  void includePhraseTakesMentionsFromAnywhereAndTheLongestWins() {
    say("T01", EditKey.INCLUDE_PHRASES, "cold");
    say("T02", EditKey.INCLUDE_PHRASES, "cold room");

    assertThat(placed("so cold", THIRD).themeId()).isEqualTo("T01");
    assertThat(placed("so cold", FAR).themeId()).isEqualTo("T01");
    assertThat(placed("a cold room", FIRST).themeId()).isEqualTo("T02");
  }

  @Test
  void excludePhraseSendsMentionsToTheNextTheme() {
    say("T01", EditKey.EXCLUDE_PHRASES, "radiator");
    float[] between = row(0.8, 0, 0.6);

    assertThat(placed("no parcel", between).themeId()).isEqualTo("T01");
    assertThat(placed("no radiator", between).themeId()).isEqualTo("T02");
    assertThat(placed("no radiator", FIRST).themeId()).as("near nothing else").isNull();
  }

  @Test
  void excludePhraseHoldsForWhatIsMergedInto() {
    say("T02", EditKey.MERGE_INTO, "T01");
    say("T01", EditKey.EXCLUDE_PHRASES, "radiator");

    assertThat(placed("cold radiator", THIRD).themeId()).isNull();
  }

  @Test
  void nameAndGroupAreTheAnalysts() {
    say("T01", EditKey.NAME, "Parcels too late");
    say("T01", EditKey.GROUP, "Room");
    say("T02", EditKey.GROUP, "Our House");

    List<Theme> themes = edited().themes();
    assertThat(themes.get(0).name()).isEqualTo("Parcels too late");
    assertThat(themes.get(0).groupId()).as("the group that is there").isEqualTo("G02");
    assertThat(themes.get(1).groupName()).isEqualTo("Our House");
    assertThat(themes.get(1).groupId()).isEqualTo("G-our-house");
  }

  private void say(String id, EditKey key, String... values) {
    register = register.with(id, key, Arrays.asList(values));
  }

  private void split(String id, String from, EditKey by, String... values) {
    say(id, EditKey.SPLIT_FROM, from);
    say(id, by, values);
  }

  private ThemePlacer.Placed placed(String text, float[] vector) {
    return new ThemePlacer(edited()).place(text, vector);
  }

  private List<String> themes() {
    return edited().themes().stream()
        .map(theme -> theme.id() + " " + theme.name() + " (" + theme.groupName() + ")")
        .toList();
  }

  private EditedThemes edited() {
    return EditedThemes.of(model(), register, phrases -> Map.of("late delivery", row(0.9, 0.1, 0)));
  }

  private static ThemeModel model() {
    return new ThemeModel(
        List.of(
            new Theme("T01", "parcel late", "G01", "delivery", List.of()),
            new Theme("T02", "room cold", "G02", "room", List.of())),
        row(0, 0, 0),
        new float[][] {FIRST, SECOND, THIRD},
        new int[] {0, 0, 1},
        new float[][] {row(HALF, HALF, 0), THIRD},
        new Bounds(0.5, 0, 0, 0),
        List.of(
            new SubTheme(0, "parcel too late", 5, List.of(0)),
            new SubTheme(0, "lost parcel", 3, List.of(1))));
  }
}
