package org.earshot.themes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.earshot.embed.UnitVectors;

/**
 * Names clusters of texts: of the phrases that set a cluster apart, the one whose meaning lies
 * nearest to the cluster's centre. A phrase that leaves much of its cluster unsaid gets a second
 * one in brackets. No two names say the same.
 */
final class ThemeNamer {

  /** How many of the most telling phrases of a cluster are compared with its centre. */
  private static final int CANDIDATES = 24;

  private static final int KEYWORDS = 6;

  /** How many phrases a list names. */
  private static final int LISTED = 3;

  /** Of phrases that mean the same, the one that more texts use wins: see {@link #merit}. */
  private static final double COVERAGE_POWER = 0.2;

  /** "parking" says what it is about, "car park was full" says what about it. */
  private static final double SINGLE_WORD = 0.62;

  /** "they were kind" is half a sentence, "kind staff" a name. */
  private static final double PERSONAL = 0.8;

  /** A name that stands in a smaller share of the cluster's texts leaves much unsaid. */
  private static final double SAYS_ENOUGH = 0.6;

  /** A second phrase of less than this share of the first one's merit would mislead. */
  private static final double SECOND_MERIT = 0.3;

  /** A cosine from which two names, seen from the middle of all texts, are hard to tell apart. */
  private static final double ALIKE = 0.85;

  private static final Pattern PRONOUN = Pattern.compile("\\b(i|he|she|it|we|they|you)\\b");

  private static final Pattern I = Pattern.compile("\\bi\\b");

  private final List<List<PhraseCounts.Phrase>> telling;
  private final List<String> nearestTexts;
  private final Verdicts verdicts;

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
    List<Candidate> taken = new ArrayList<>();
    for (int cluster : order) {
      namings[cluster] = name(cluster, centres.row(cluster), vectors, taken);
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
        Set<String> own = words(phrase);
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

  private static Set<String> words(PhraseCounts.Phrase phrase) {
    return new HashSet<>(Arrays.asList(phrase.key().split(" ")));
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
      int cluster, float[] centre, Function<String, float[]> vectors, List<Candidate> taken) {
    List<Candidate> candidates =
        telling.get(cluster).stream()
            .map(phrase -> new Candidate(phrase, vectors.apply(phrase.wording()), centre))
            .sorted(
                Comparator.comparingDouble((Candidate candidate) -> -candidate.merit())
                    .thenComparing(candidate -> candidate.phrase().key()))
            .toList();
    Optional<Candidate> first =
        candidates.stream().filter(one -> taken.stream().noneMatch(one::isLike)).findFirst();
    if (first.isEmpty()) {
      return new Naming(nearestTexts.get(cluster), keywords(cluster));
    }
    taken.add(first.get());
    return new Naming(withSecond(first.get(), candidates), keywords(cluster));
  }

  private String withSecond(Candidate first, List<Candidate> candidates) {
    String name = spelled(first.phrase().wording());
    String verdict = verdicts.told(name);
    if (!verdict.equals(name)) {
      return verdict;
    }
    if (first.phrase().coverage() >= SAYS_ENOUGH) {
      return name;
    }
    return candidates.stream()
        .filter(one -> one.merit() >= SECOND_MERIT * first.merit() && !one.sharesWord(first))
        .filter(one -> !Verdicts.isOneWord(one.phrase().wording()))
        .findFirst()
        .map(second -> name + " (" + spelled(second.phrase().wording()) + ")")
        .orElse(name);
  }

  /** A phrase with its vector and its merit. */
  private static final class Candidate {
    private final PhraseCounts.Phrase phrase;
    private final float[] vector;
    private final double merit;

    Candidate(PhraseCounts.Phrase phrase, float[] vector, float[] centre) {
      this.phrase = phrase;
      this.vector = vector;
      this.merit = ThemeNamer.merit(UnitVectors.cosine(vector, centre), phrase);
    }

    PhraseCounts.Phrase phrase() {
      return phrase;
    }

    double merit() {
      return merit;
    }

    boolean isLike(Candidate other) {
      Set<String> own = words();
      Set<String> others = other.words();
      return own.containsAll(others)
          || others.containsAll(own)
          || UnitVectors.cosine(vector, other.vector) >= ALIKE;
    }

    boolean sharesWord(Candidate other) {
      return words().stream().anyMatch(other.words()::contains);
    }

    private Set<String> words() {
      return ThemeNamer.words(phrase);
    }
  }

  /** How well a phrase would name its cluster, from the cosine of the two. */
  private static double merit(double cosine, PhraseCounts.Phrase phrase) {
    double readability = isSingleWord(phrase) ? SINGLE_WORD : 1;
    double person = PRONOUN.matcher(phrase.wording()).find() ? PERSONAL : 1;
    return Math.max(0, cosine) * Math.pow(phrase.coverage(), COVERAGE_POWER) * readability * person;
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
}
