package org.earshot.themes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.earshot.themes.Points.row;
import static org.earshot.themes.Points.table;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** An encoder that knows one word of each theme puts that word on an axis of its own. */
final class ThemeNamerTest {

  @Test
  void nameIsAPhraseOfTheClusterNearItsCentre() {
    List<String> texts =
        List.of(
            "hotel shower cold",
            "the shower was cold",
            "a cold shower",
            "hotel parking full",
            "the parking is full",
            "parking full again");

    ThemeNamer.Naming[] names = names(texts, new int[] {0, 0, 0, 1, 1, 1});

    assertThat(names[0].name()).contains("shower");
    assertThat(names[1].name()).contains("parking");
    assertThat(names[0].keywords()).isNotEmpty().allMatch(word -> !word.contains("parking"));
  }

  @Test
  void noTwoClustersHaveTheSameNameWhateverTheOrderOfItsWords() {
    List<String> texts =
        List.of(
            "cold shower", "cold shower", "cold shower", "shower cold", "shower cold", "it was");

    ThemeNamer.Naming[] names = names(texts, new int[] {0, 0, 0, 1, 1, 1});

    assertThat(names[0].name()).isNotEqualTo(names[1].name());
    assertThat(sortedWords(names[0])).isNotEqualTo(sortedWords(names[1]));
  }

  @Test
  void clusterWithoutPhrasesIsNamedByItsNearestText() {
    List<String> texts = List.of("it is", "that was", "parking full", "parking full");

    ThemeNamer.Naming[] names = names(texts, new int[] {0, 0, 1, 1});

    assertThat(names[0].name()).isEqualTo("it is");
    assertThat(names[0].keywords()).isEmpty();
  }

  @Test
  void whoChoosesFirstGetsTheName() {
    List<String> texts = List.of("parking", "parking", "it is", "parking", "parking");
    VectorTable centres = table(row(0, 1), row(0, 1));

    ThemeNamer.Naming[] names =
        namer(texts, new int[] {0, 0, 0, 1, 1})
            .names(new int[] {1, 0}, centres, ThemeNamerTest::encode);

    assertThat(names[1].name()).isEqualTo("parking");
    assertThat(names[0].name()).isEqualTo("it is");
  }

  /** Each of the two phrases is in half of the cluster's texts. */
  @Test
  void phraseThatLeavesHalfUnsaidGetsASecondOneInBrackets() {
    List<String> texts =
        List.of("shower cold", "shower cold", "shower door broken", "shower door broken", "x", "x");

    ThemeNamer.Naming[] names = names(texts, new int[] {0, 0, 0, 0, 1, 1});

    assertThat(names[0].name()).contains("shower").contains(" (").endsWith(")");
    List<String> words = List.of(names[0].name().replaceAll("[()]", "").split(" "));
    assertThat(words).doesNotHaveDuplicates();
  }

  @Test
  void phraseOfNearlyAllTextsStandsAlone() {
    List<String> texts = List.of("shower cold", "shower cold", "shower cold", "x", "x");

    ThemeNamer.Naming[] names = names(texts, new int[] {0, 0, 0, 1, 1});

    assertThat(names[0].name()).isEqualTo("shower cold");
  }

  @Test
  void praiseOfWhatAllSpeakOfIsCalledGeneral() {
    List<String> texts =
        List.of("excellent hotel", "excellent hotel", "hotel parking", "hotel parking");

    ThemeNamer.Naming[] names = names(texts, new int[] {0, 0, 1, 1});

    assertThat(names[0].name()).isEqualTo("general praise: excellent hotel");
    assertThat(names[1].name()).contains("parking").doesNotContain("general");
  }

  /** Two clusters point the same way, and so do all phrases with "parking". */
  @Test
  void namesThatMeanTheSameAreNotGivenTwice() {
    List<String> texts =
        List.of("parking full", "parking full", "parking crowded", "parking crowded");

    ThemeNamer.Naming[] names =
        namer(texts, new int[] {0, 0, 1, 1})
            .names(new int[] {0, 1}, table(row(0, 1), row(0, 1)), ThemeNamerTest::encode);

    assertThat(names[0].name()).startsWith("parking");
    assertThat(names[1].name()).isNotEqualTo(names[0].name());
  }

  /** "parking crowded" means what "parking full" means, but is shorter than the text. */
  @Test
  void otherWordsForWhatIsTakenAreBetterThanATextAndATextIsCutShort() {
    List<String> alike =
        List.of("parking full", "parking full", "crowded parking", "crowded parking");
    List<String> without =
        List.of("parking", "parking", "it is what it was and so was that and this");
    VectorTable centres = table(row(0, 1), row(0, 1));

    assertThat(
            namer(alike, new int[] {0, 0, 1, 1})
                .names(new int[] {0, 1}, centres, ThemeNamerTest::encode)[1]
                .name())
        .isEqualTo("crowded parking");
    assertThat(
            namer(without, new int[] {0, 0, 1})
                .names(new int[] {0, 1}, centres, ThemeNamerTest::encode)[1]
                .name())
        .isEqualTo("it is what it was and so was");
  }

  private static ThemeNamer.Naming[] names(List<String> texts, int[] labels) {
    return namer(texts, labels)
        .names(new int[] {0, 1}, table(row(1, 0), row(0, 1)), ThemeNamerTest::encode);
  }

  private static ThemeNamer namer(List<String> texts, int[] labels) {
    List<List<String>> nearest =
        IntStream.range(0, 2)
            .mapToObj(
                label ->
                    IntStream.range(0, labels.length)
                        .filter(i -> labels[i] == label)
                        .mapToObj(texts::get)
                        .toList())
            .toList();
    return new ThemeNamer(new PhraseCounts(texts, labels, 2), nearest);
  }

  private static float[] encode(String phrase) {
    if (phrase.contains("parking")) {
      return row(0, 1);
    }
    return phrase.contains("shower") ? row(1, 0) : row(0.6, 0.8);
  }

  private static List<String> sortedWords(ThemeNamer.Naming naming) {
    return Arrays.stream(naming.name().split(" ")).sorted().toList();
  }
}
