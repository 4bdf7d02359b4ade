package org.earshot.themes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.earshot.embed.UnitVectors;

/**
 * Names clusters of texts: of the phrases that set a cluster apart, the one whose meaning lies
 * nearest to the cluster's centre. No two names say the same.
 */
final class ThemeNamer {

  /** How many of the most telling phrases of a cluster are compared with its centre. */
  private static final int CANDIDATES = 12;

  private static final int KEYWORDS = 6;

  /** Of phrases that mean the same, the one that more texts use wins: see {@link #merit}. */
  private static final double COVERAGE_POWER = 0.2;

  /** "parking" says what it is about, "car park was full" says what about it. */
  private static final double SINGLE_WORD = 0.62;

  private static final Pattern I = Pattern.compile("\\bi\\b");

  private final List<List<PhraseCounts.Phrase>> telling;
  private final List<String> nearestTexts;

  /**
   * A namer for some clusters.
   *
   * @param counts the phrases of the clusters' texts
   * @param nearestTexts for each cluster the text nearest to its centre, its name when no phrase
   *     occurs twice
   */
  ThemeNamer(PhraseCounts counts, List<String> nearestTexts) {
    this.nearestTexts = List.copyOf(nearestTexts);
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
   * @param vectors the vector of each of the {@link #phrases}, seen as the centres are
   */
  Naming[] names(int[] order, VectorTable centres, Function<String, float[]> vectors) {
    Naming[] namings = new Naming[centres.rows()];
    Set<String> taken = new HashSet<>();
    for (int cluster : order) {
      namings[cluster] = name(cluster, centres.row(cluster), vectors, taken);
    }
    return namings;
  }

  private static List<PhraseCounts.Phrase> mostTelling(List<PhraseCounts.Phrase> phrases) {
    return phrases.stream()
        .sorted(
            Comparator.comparingDouble((PhraseCounts.Phrase phrase) -> -lengthened(phrase))
                .thenComparing(PhraseCounts.Phrase::key))
        .limit(CANDIDATES)
        .toList();
  }

  private Naming name(
      int cluster, float[] centre, Function<String, float[]> vectors, Set<String> taken) {
    List<Candidate> candidates = new ArrayList<>();
    for (PhraseCounts.Phrase phrase : telling.get(cluster)) {
      double cosine = UnitVectors.cosine(vectors.apply(phrase.wording()), centre);
      candidates.add(new Candidate(phrase, merit(cosine, phrase)));
    }
    String name =
        candidates.stream()
            .sorted(
                Comparator.comparingDouble((Candidate candidate) -> -candidate.merit())
                    .thenComparing(candidate -> candidate.phrase().key()))
            .filter(candidate -> taken.add(words(candidate.phrase().key())))
            .map(candidate -> spelled(candidate.phrase().wording()))
            .findFirst()
            .orElse(nearestTexts.get(cluster));
    return new Naming(
        name,
        telling.get(cluster).stream().map(PhraseCounts.Phrase::wording).limit(KEYWORDS).toList());
  }

  private record Candidate(PhraseCounts.Phrase phrase, double merit) {}

  private static double merit(double cosine, PhraseCounts.Phrase phrase) {
    double readability = isSingleWord(phrase) ? SINGLE_WORD : 1;
    return Math.max(0, cosine) * Math.pow(phrase.coverage(), COVERAGE_POWER) * readability;
  }

  private static boolean isSingleWord(PhraseCounts.Phrase phrase) {
    return phrase.key().indexOf(' ') < 0;
  }

  /** Phrases are counted in lower case; "I" is never written so. */
  private static String spelled(String wording) {
    return I.matcher(wording).replaceAll("I");
  }

  /** A single word is in more texts than any phrase with it, and says less. */
  private static double lengthened(PhraseCounts.Phrase phrase) {
    return phrase.weight() * Math.sqrt(phrase.key().split(" ").length);
  }

  /** The words of a key whatever their order. */
  private static String words(String key) {
    String[] words = key.split(" ");
    Arrays.sort(words);
    return String.join(" ", words);
  }
}
