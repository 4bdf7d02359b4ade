package org.earshot.themes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.earshot.text.Words;

/**
 * Names clusters of texts: of the phrases that set a cluster apart and stand by themselves, alone
 * or with a second one in brackets, the name whose meaning lies near to the cluster's centre and
 * far from the others'. No two names say the same.
 */
final class ThemeNamer {

  /** How many of the candidates may come first in a name, and how many second. */
  private static final int TRIED = 5;

  /** A second phrase of less than this share of the first one's merit would mislead. */
  private static final double SECOND_MERIT = 0.3;

  /** What is left of a name's value when something follows in brackets, which is more to read. */
  private static final double BRACKETS = 0.95;

  /** How many words of a text are its name when no phrase is. */
  private static final int TEXT_WORDS = 8;

  private final List<List<PhraseCounts.Phrase>> telling;
  private final List<List<String>> keywords;
  private final List<List<String>> nearestTexts;
  private final Verdicts verdicts;
  private final Capitals capitals;

  /**
   * A namer for some clusters.
   *
   * @param counts the phrases of the clusters' texts
   * @param nearestTexts for each cluster the texts nearest to its centre, the nearest first: where
   *     its phrases are taken from, and its name when there is no phrase
   */
  ThemeNamer(PhraseCounts counts, List<List<String>> nearestTexts) {
    this.nearestTexts = List.copyOf(nearestTexts);
    this.verdicts = new Verdicts(counts);
    this.capitals = new Capitals(nearestTexts.stream().flatMap(List::stream));
    List<String> all = nearestTexts.stream().flatMap(List::stream).toList();
    ProperNames properNames = new ProperNames(all);
    Misspellings misspellings = new Misspellings(all);
    List<NamePhrases> phrases =
        IntStream.range(0, nearestTexts.size())
            .parallel()
            .mapToObj(
                cluster ->
                    new NamePhrases(
                        counts.of(cluster), nearestTexts.get(cluster), properNames, misspellings))
            .toList();
    this.telling = phrases.stream().map(NamePhrases::candidates).toList();
    this.keywords = phrases.stream().map(NamePhrases::keywords).toList();
  }

  /** Every phrase whose vector {@link #names} will ask for. */
  Set<String> phrases() {
    return telling.stream()
        .flatMap(List::stream)
        .map(PhraseCounts.Phrase::wording)
        .collect(Collectors.toSet());
  }

  /**
   * Every name of two phrases whose vector {@link #names} will ask for.
   *
   * @param centres the centre of each cluster
   * @param vectors the vector of each of the {@link #phrases}, seen as the centres are
   */
  Set<String> pairs(VectorTable centres, Function<String, float[]> vectors) {
    Set<String> pairs = new TreeSet<>();
    for (int cluster = 0; cluster < centres.rows(); cluster++) {
      List<NameCandidate> candidates = candidates(cluster, centres.row(cluster), vectors);
      for (NameCandidate first : firsts(candidates)) {
        seconds(first, candidates).forEach(second -> pairs.add(paired(first, second)));
      }
    }
    return pairs;
  }

  /**
   * What a cluster is called.
   *
   * @param name a phrase
   * @param keywords the phrases that set it apart, most telling first
   */
  record Naming(String name, List<String> keywords) {
    Naming {
      keywords = List.copyOf(keywords);
    }
  }

  /**
   * The names of all clusters.
   *
   * @param order the clusters in the order in which they choose their names
   * @param centres the centre of each cluster
   * @param vectors the vector of each of the {@link #phrases} and {@link #pairs}, seen as the
   *     centres are
   */
  Naming[] names(int[] order, VectorTable centres, Function<String, float[]> vectors) {
    Naming[] namings = new Naming[centres.rows()];
    List<NameCandidate> taken = new ArrayList<>();
    for (int cluster : order) {
      namings[cluster] = name(cluster, centres, vectors, taken);
    }
    return namings;
  }

  private List<NameCandidate> candidates(
      int cluster, float[] centre, Function<String, float[]> vectors) {
    return telling.get(cluster).stream()
        .map(phrase -> NameCandidate.of(phrase, vectors.apply(phrase.wording()), centre))
        .sorted(NameCandidate.BEST_FIRST)
        .toList();
  }

  private Naming name(
      int cluster,
      VectorTable centres,
      Function<String, float[]> vectors,
      List<NameCandidate> taken) {
    List<NameCandidate> candidates = candidates(cluster, centres.row(cluster), vectors);
    String best = null;
    double most = Double.NEGATIVE_INFINITY;
    NameCandidate chosen = null;
    for (NameCandidate first : untaken(candidates, taken)) {
      double alone = first.value(first.distinct(cluster, centres), null);
      if (alone > most) {
        most = alone;
        best = first.phrase().wording();
        chosen = first;
      }
      for (NameCandidate second : seconds(first, candidates)) {
        float[] vector = vectors.apply(paired(first, second));
        double both = first.value(NameCandidate.distinct(vector, cluster, centres), second);
        if (both * BRACKETS > most) {
          most = both * BRACKETS;
          best = paired(first, second);
          chosen = first;
        }
      }
    }
    if (chosen == null) {
      chosen = otherwisePut(candidates, taken);
      best = chosen == null ? null : chosen.phrase().wording();
    }
    if (chosen == null) {
      return new Naming(text(cluster, taken), keywords.get(cluster));
    }
    taken.add(chosen);
    return new Naming(verdicts.told(capitals.in(best)), keywords.get(cluster));
  }

  /** A phrase that means much the same as a name that is taken, but has another word. */
  private static NameCandidate otherwisePut(
      List<NameCandidate> candidates, List<NameCandidate> taken) {
    return candidates.stream()
        .filter(one -> taken.stream().noneMatch(one::hasWordsOf))
        .findFirst()
        .orElse(null);
  }

  /** The first words of the text nearest to the centre that no name says in the same words. */
  private String text(int cluster, List<NameCandidate> taken) {
    Set<Set<String>> said =
        taken.stream()
            .map(one -> Set.copyOf(Words.of(one.phrase().wording())))
            .collect(Collectors.toSet());
    List<String> texts = nearestTexts.get(cluster);
    return capitals.in(
        texts.stream()
            .map(text -> String.join(" ", Words.of(text).stream().limit(TEXT_WORDS).toList()))
            .filter(text -> !said.contains(new HashSet<>(Arrays.asList(text.split(" ")))))
            .findFirst()
            .orElse(texts.get(0)));
  }

  private static List<NameCandidate> untaken(
      List<NameCandidate> candidates, List<NameCandidate> taken) {
    return candidates.stream()
        .filter(one -> taken.stream().noneMatch(one::isLike))
        .limit(TRIED)
        .toList();
  }

  /** Those that a second phrase may follow; a later one stands alone. */
  private static List<NameCandidate> firsts(List<NameCandidate> candidates) {
    return candidates.subList(0, Math.min(TRIED, candidates.size()));
  }

  /** What may follow in brackets; nothing after a phrase that only praises or blames. */
  private List<NameCandidate> seconds(NameCandidate first, List<NameCandidate> candidates) {
    if (!firsts(candidates).contains(first) || verdicts.isVerdict(first.phrase().wording())) {
      return List.of();
    }
    return candidates.stream()
        .filter(one -> one.merit() >= SECOND_MERIT * first.merit() && !one.sharesWord(first))
        .filter(one -> !Verdicts.isOneWord(one.phrase().wording()))
        .limit(TRIED)
        .toList();
  }

  private static String paired(NameCandidate first, NameCandidate second) {
    return first.phrase().wording() + " (" + second.phrase().wording() + ")";
  }
}
