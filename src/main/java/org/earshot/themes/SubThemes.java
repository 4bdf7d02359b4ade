package org.earshot.themes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.earshot.text.Words;

/** Divides every theme into two to four sub-themes: a tree of its small clusters, cut. */
final class SubThemes {

  private static final int MOST = 4;
  private static final int WORDS = 6;

  /** As many texts as tell how a part is put. */
  private static final int READ = 40;

  private final List<String> texts;
  private final int[] microOfText;
  private final double[][] means;
  private final int[] sizes;

  /**
   * Prepares to divide.
   *
   * @param texts the texts that were clustered
   * @param microOfText the small cluster of each
   * @param centres the direction of each small cluster
   */
  SubThemes(List<String> texts, int[] microOfText, VectorTable centres) {
    this.texts = texts;
    this.microOfText = microOfText;
    this.means = new double[centres.rows()][centres.dimensions()];
    this.sizes = new int[centres.rows()];
    for (int micro = 0; micro < means.length; micro++) {
      centres.addRowTo(micro, 1, means[micro]);
    }
    IntStream.of(microOfText).forEach(micro -> sizes[micro]++);
  }

  /**
   * The sub-themes, by theme, those of most texts first; a theme of one small cluster has none.
   *
   * @param themeOfMicro the theme of each small cluster
   * @param themes how many themes there are
   */
  List<SubTheme> of(int[] themeOfMicro, int themes) {
    return IntStream.range(0, themes)
        .parallel()
        .mapToObj(
            theme ->
                ofTheme(
                    theme,
                    IntStream.range(0, themeOfMicro.length)
                        .filter(micro -> themeOfMicro[micro] == theme)
                        .toArray()))
        .flatMap(List::stream)
        .toList();
  }

  private List<SubTheme> ofTheme(int theme, int[] micros) {
    if (micros.length < 2) {
      return List.of();
    }
    int number = Math.min(MOST, Math.max(2, (int) Math.round(Math.sqrt(micros.length))));
    int[] cut = tree(micros).cut(number);
    int[] partOfMicro = new int[means.length];
    Arrays.fill(partOfMicro, -1);
    for (int i = 0; i < micros.length; i++) {
      partOfMicro[micros[i]] = cut[i];
    }
    int[] rows =
        IntStream.range(0, microOfText.length)
            .filter(row -> partOfMicro[microOfText[row]] >= 0)
            .toArray();
    List<String> own = IntStream.of(rows).mapToObj(texts::get).toList();
    int[] labels = IntStream.of(rows).map(row -> partOfMicro[microOfText[row]]).toArray();
    PhraseCounts phrases = new PhraseCounts(own, labels, number);
    int[] textsOfPart = new int[number];
    IntStream.of(labels).forEach(label -> textsOfPart[label]++);
    Set<String> taken = new HashSet<>();
    List<SubTheme> parts = new ArrayList<>();
    for (int part : bySize(textsOfPart)) {
      List<Integer> members =
          IntStream.of(micros).filter(micro -> partOfMicro[micro] == part).boxed().toList();
      parts.add(
          new SubTheme(
              theme, name(phrases.of(part), own, labels, part, taken), textsOfPart[part], members));
    }
    return parts;
  }

  private WardTree tree(int[] micros) {
    return WardTree.of(
        IntStream.of(micros).mapToObj(micro -> means[micro]).toArray(double[][]::new),
        IntStream.of(micros).map(micro -> sizes[micro]).toArray());
  }

  private static List<Integer> bySize(int[] sizes) {
    return IntStream.range(0, sizes.length)
        .boxed()
        .sorted(Comparator.comparingInt((Integer part) -> -sizes[part]).thenComparing(part -> part))
        .toList();
  }

  /**
   * The most telling phrase that no sibling has, of several words if there is one; without any, the
   * beginning of a text.
   */
  private static String name(
      List<PhraseCounts.Phrase> phrases,
      List<String> texts,
      int[] labels,
      int part,
      Set<String> taken) {
    List<String> own =
        IntStream.range(0, labels.length)
            .filter(row -> labels[row] == part)
            .limit(READ)
            .mapToObj(texts::get)
            .toList();
    return new NamePhrases(phrases, own, new ProperNames(own), new Misspellings(own))
        .keywords().stream()
            .filter(phrase -> !taken.contains(phrase))
            .min(Comparator.comparing(phrase -> !phrase.contains(" ")))
            .map(
                phrase -> {
                  taken.add(phrase);
                  return phrase;
                })
            .orElseGet(() -> beginning(texts, labels, part, taken));
  }

  private static String beginning(List<String> texts, int[] labels, int part, Set<String> taken) {
    return IntStream.range(0, labels.length)
        .filter(row -> labels[row] == part)
        .mapToObj(row -> String.join(" ", Words.of(texts.get(row)).stream().limit(WORDS).toList()))
        .filter(taken::add)
        .findFirst()
        .orElse("part " + (taken.size() + 1));
  }
}
