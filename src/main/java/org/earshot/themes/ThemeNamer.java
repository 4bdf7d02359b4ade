package org.earshot.themes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Names clusters of texts: of the phrases that set a cluster apart and stand by themselves, alone
 * or with a second one in brackets, the name whose meaning lies near to the cluster's centre and
 * far from the others'. No two names say the same.
 */
final class ThemeNamer {

  /** How many of the most telling phrases of a cluster are compared with its centre. */
  private static final int CANDIDATES = 24;

  private static final int KEYWORDS = 6;

  /** How many of the candidates may come first in a name, and how many second. */
  private static final int TRIED = 6;

  /** How many phrases a list names. */
  private static final int LISTED = 3;

  /** A second phrase of less than this share of the first one's merit would mislead. */
  private static final double SECOND_MERIT = 0.3;

  private static final Pattern I = Pattern.compile("\\bi\\b");

  private final List<List<PhraseCounts.Phrase>> telling;
  private final List<String> nearestTexts;
  private final Verdicts verdicts;
  private final PhraseGrammar grammar = new PhraseGrammar();

  /**
   * A namer for some clusters.
   *
   * @param counts the phrases of the clusters' texts
   * @param nearestTexts for each cluster the text nearest to its centre, its name when no phrase
   *     occurs twice
   */
  ThemeNamer(PhraseCounts counts, List<String> nearestTexts) {
    this.nearestTexts = List.copyOf(nearestTexts);
    this.verdicts = new Verdicts(counts);
    this.telling =
        IntStream.range(0, nearestTexts.size())
            .mapToObj(cluster -> mostTelling(counts.of(cluster)))
            .toList();
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

  /**
   * Names that list what the clusters speak of, for clusters too wide for one phrase: their most
   * telling phrases, which share no word.
   *
   * @param order the clusters in the order in which they choose their names
   */
  Naming[] lists(int[] order) {
    Naming[] namings = new Naming[nearestTexts.size()];
    Set<String> taken = new HashSet<>();
    for (int cluster : order) {
      Set<String> words = new HashSet<>();
      List<String> chosen = new ArrayList<>();
      for (PhraseCounts.Phrase phrase : telling.get(cluster)) {
        Set<String> own = NameCandidate.words(phrase);
        if (chosen.size() < LISTED
            && !Verdicts.isOneWord(phrase.wording())
            && own.stream().noneMatch(words::contains)
            && taken.add(phrase.key())) {
          words.addAll(own);
          chosen.add(spelled(phrase.wording()));
        }
      }
      String name = chosen.isEmpty() ? nearestTexts.get(cluster) : String.join(", ", chosen);
      namings[cluster] = new Naming(name, keywords(cluster));
    }
    return namings;
  }

  private List<String> keywords(int cluster) {
    return telling.get(cluster).stream().map(PhraseCounts.Phrase::wording).limit(KEYWORDS).toList();
  }

  /** Those that stand by themselves; all, when none does. */
  private List<PhraseCounts.Phrase> mostTelling(List<PhraseCounts.Phrase> phrases) {
    List<PhraseCounts.Phrase> standing =
        mostTelling(phrases, phrase -> grammar.stands(phrase.wording()));
    return standing.isEmpty() ? mostTelling(phrases, phrase -> true) : standing;
  }

  private static List<PhraseCounts.Phrase> mostTelling(
      List<PhraseCounts.Phrase> phrases, Predicate<PhraseCounts.Phrase> wanted) {
    return phrases.stream()
        .sorted(
            Comparator.comparingDouble((PhraseCounts.Phrase phrase) -> -lengthened(phrase))
                .thenComparing(PhraseCounts.Phrase::key))
        .filter(wanted)
        .limit(CANDIDATES)
        .toList();
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
        best = spelled(first);
        chosen = first;
      }
      for (NameCandidate second : seconds(first, candidates)) {
        float[] vector = vectors.apply(paired(first, second));
        double both = first.value(NameCandidate.distinct(vector, cluster, centres), second);
        if (both > most) {
          most = both;
          best = paired(first, second);
          chosen = first;
        }
      }
    }
    if (chosen == null) {
      return new Naming(nearestTexts.get(cluster), keywords(cluster));
    }
    taken.add(chosen);
    return new Naming(verdicts.told(best), keywords(cluster));
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
    if (!firsts(candidates).contains(first)
        || !verdicts.told(spelled(first)).equals(spelled(first))) {
      return List.of();
    }
    return candidates.stream()
        .filter(one -> one.merit() >= SECOND_MERIT * first.merit() && !one.sharesWord(first))
        .filter(one -> !Verdicts.isOneWord(one.phrase().wording()))
        .limit(TRIED)
        .toList();
  }

  private static String paired(NameCandidate first, NameCandidate second) {
    return spelled(first) + " (" + spelled(second) + ")";
  }

  private static String spelled(NameCandidate candidate) {
    return spelled(candidate.phrase().wording());
  }

  /** Phrases are counted in lower case; "I" is never written so. */
  private static String spelled(String wording) {
    return I.matcher(wording).replaceAll("I");
  }

  /** A single word is in more texts than any phrase with it, and says less. */
  private static double lengthened(PhraseCounts.Phrase phrase) {
    return phrase.weight() * Math.sqrt(phrase.key().split(" ").length);
  }
}
