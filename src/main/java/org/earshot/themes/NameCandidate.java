package org.earshot.themes;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.earshot.embed.UnitVectors;

/** A phrase that may name a cluster, with its vector, seen as the clusters' centres are. */
final class NameCandidate {

  static final Comparator<NameCandidate> BEST_FIRST =
      Comparator.comparingDouble((NameCandidate candidate) -> -candidate.merit())
          .thenComparing(candidate -> candidate.phrase().key())
          .thenComparing(candidate -> candidate.phrase().wording());

  /** Of phrases that mean the same, the one that more texts use wins. */
  private static final double COVERAGE_POWER = 0.2;

  /** "parking" says what it is about, "car park was full" says what about it. */
  private static final double SINGLE_WORD = 0.62;

  /** "they were kind" is half a sentence, "kind staff" a name. */
  private static final double PERSONAL = 0.8;

  /** What a second phrase covers counts less: nobody knows how much the first covers of it. */
  private static final double SECOND_COVERAGE = 0.5;

  /** How much it counts against a name that it would also do for the nearest other cluster. */
  private static final double CONTRAST = 0.7;

  /** A cosine from which two names, seen from the middle of all texts, are hard to tell apart. */
  private static final double ALIKE = 0.85;

  private static final Pattern PRONOUN = Pattern.compile("\\b(i|he|she|it|we|they|you)\\b");

  private final PhraseCounts.Phrase phrase;
  private final float[] vector;
  private final double merit;

  private NameCandidate(PhraseCounts.Phrase phrase, float[] vector, double merit) {
    this.phrase = phrase;
    this.vector = vector;
    this.merit = merit;
  }

  /** A phrase that may name the cluster of a centre. */
  static NameCandidate of(PhraseCounts.Phrase phrase, float[] vector, float[] centre) {
    double merit =
        Math.max(0, UnitVectors.cosine(vector, centre))
            * Math.pow(phrase.coverage(), COVERAGE_POWER)
            * readability(phrase);
    return new NameCandidate(phrase, vector, merit);
  }

  PhraseCounts.Phrase phrase() {
    return phrase;
  }

  /** How well it would name its cluster by itself, from 0. */
  double merit() {
    return merit;
  }

  /** How much nearer it is to its own centre than, in part, to the nearest other one. */
  double distinct(int cluster, VectorTable centres) {
    return distinct(vector, cluster, centres);
  }

  /** How much nearer a vector is to its own centre than, in part, to the nearest other one. */
  static double distinct(float[] vector, int cluster, VectorTable centres) {
    double other = -1;
    for (int i = 0; i < centres.rows(); i++) {
      if (i != cluster) {
        other = Math.max(other, UnitVectors.cosine(vector, centres.row(i)));
      }
    }
    return UnitVectors.cosine(vector, centres.row(cluster)) - CONTRAST * other;
  }

  /**
   * How well a name that begins with this phrase would do.
   *
   * @param distinct how {@link #distinct} the whole name is
   * @param second what follows in brackets; null when nothing does
   */
  double value(double distinct, NameCandidate second) {
    double more = second == null ? 0 : SECOND_COVERAGE * second.phrase.coverage();
    double coverage = Math.min(1, phrase.coverage() + more);
    return distinct * Math.pow(coverage, COVERAGE_POWER) * readability(phrase);
  }

  /** Whether the two would be hard to tell apart. */
  boolean isLike(NameCandidate other) {
    return hasWordsOf(other) || UnitVectors.cosine(vector, other.vector) >= ALIKE;
  }

  /** Whether one of the two has all words of the other. */
  boolean hasWordsOf(NameCandidate other) {
    Set<String> own = words(phrase);
    Set<String> others = words(other.phrase);
    return own.containsAll(others) || others.containsAll(own);
  }

  boolean sharesWord(NameCandidate other) {
    return words(phrase).stream().anyMatch(words(other.phrase)::contains);
  }

  /** The telling words of a phrase, by their stems. */
  static Set<String> words(PhraseCounts.Phrase phrase) {
    return new HashSet<>(Arrays.asList(phrase.key().split(" ")));
  }

  private static double readability(PhraseCounts.Phrase phrase) {
    double word = phrase.wording().indexOf(' ') < 0 ? SINGLE_WORD : 1;
    return PRONOUN.matcher(phrase.wording()).find() ? word * PERSONAL : word;
  }
}
