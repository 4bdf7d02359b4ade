package org.earshot.themes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Names theme groups, which are too wide for one phrase, by a list of what they speak of: "food,
 * activities, coffee bar".
 */
final class GroupNamer {

  /** How many things a list names. */
  private static final int LISTED = 3;

  private final List<String> nearestTexts;
  private final Capitals capitals;
  private final List<List<PhraseCounts.Phrase>> subjects;
  private final List<List<String>> keywords;

  /**
   * A namer for some groups.
   *
   * @param counts the phrases of the groups' texts
   * @param nearestTexts for each group the texts nearest to the centres of its themes
   */
  GroupNamer(PhraseCounts counts, List<List<String>> nearestTexts) {
    this.nearestTexts = nearestTexts.stream().map(texts -> texts.get(0)).toList();
    this.capitals = new Capitals(nearestTexts.stream().flatMap(List::stream));
    List<String> all = nearestTexts.stream().flatMap(List::stream).toList();
    ProperNames properNames = new ProperNames(all);
    Misspellings misspellings = new Misspellings(all);
    List<NamePhrases> phrases =
        IntStream.range(0, nearestTexts.size())
            .parallel()
            .mapToObj(
                group ->
                    new NamePhrases(
                        counts.of(group), nearestTexts.get(group), properNames, misspellings))
            .toList();
    this.subjects = phrases.stream().map(NamePhrases::subjects).toList();
    this.keywords = phrases.stream().map(NamePhrases::keywords).toList();
  }

  /**
   * The names: the most telling things that a group speaks of, which share no word and which no
   * group before names.
   *
   * @param order the groups in the order in which they choose their names
   */
  ThemeNamer.Naming[] names(int[] order) {
    ThemeNamer.Naming[] namings = new ThemeNamer.Naming[subjects.size()];
    Set<String> taken = new HashSet<>();
    for (int group : order) {
      Set<String> words = new HashSet<>();
      List<String> chosen = new ArrayList<>();
      for (PhraseCounts.Phrase phrase : subjects.get(group)) {
        Set<String> own = NameCandidate.words(phrase);
        if (chosen.size() < LISTED
            && own.stream().noneMatch(words::contains)
            && taken.add(phrase.key())) {
          words.addAll(own);
          chosen.add(capitals.in(phrase.wording()));
        }
      }
      String name = chosen.isEmpty() ? nearestTexts.get(group) : String.join(", ", chosen);
      namings[group] = new ThemeNamer.Naming(name, keywords.get(group));
    }
    return namings;
  }
}
