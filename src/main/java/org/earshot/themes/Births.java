package org.earshot.themes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.earshot.embed.UnitVectors;

/**
 * Finds new themes among candidates: mentions that are new and far from all that stands. Candidates
 * that agree form a group of bounded diameter, the one with most voices first (quality threshold
 * clustering, Heyer, Kruglyak and Yooseph 1999); so it depends on the candidates and not on their
 * order which themes are born.
 */
final class Births {

  /** Fewer voices than this are no theme yet. */
  private static final int FEWEST_VOICES = 8;

  private final ThemeModel model;
  private final List<Candidate> candidates;
  private final VectorTable seen;

  /**
   * Candidates.
   *
   * @param model the standing model
   * @param candidates the candidates, in any order
   */
  Births(ThemeModel model, List<Candidate> candidates) {
    this.model = model;
    this.candidates =
        candidates.stream()
            .sorted(
                Comparator.comparingLong((Candidate c) -> KnownTexts.fingerprint(c.text()))
                    .thenComparing(Candidate::text))
            .toList();
    this.seen = new VectorTable(candidates.size(), model.middle().length);
    for (int row = 0; row < candidates.size(); row++) {
      seen.put(row, model.seen(this.candidates.get(row).vector()));
    }
  }

  /** A mention that is new and far from all that stands. */
  static final class Candidate {
    private final String text;
    private final float[] vector;
    private final Set<String> voices;

    /**
     * A candidate.
     *
     * @param text its text
     * @param vector its vector, of unit length
     * @param voices the ids of the feedback that say it
     */
    Candidate(String text, float[] vector, Set<String> voices) {
      this.text = text;
      this.vector = vector.clone();
      this.voices = Set.copyOf(voices);
    }

    String text() {
      return text;
    }

    float[] vector() {
      return vector.clone();
    }
  }

  /**
   * What candidates agree on.
   *
   * @param texts their texts
   * @param vectors their vectors, seen from the middle
   */
  record Birth(List<String> texts, VectorTable vectors) {

    Birth {
      texts = List.copyOf(texts);
    }

    /** Its direction. */
    float[] centre() {
      return Births.centre(vectors, IntStream.range(0, vectors.rows()));
    }
  }

  /** How many candidates there are. */
  int count() {
    return candidates.size();
  }

  /** The themes that are born, those with most voices first. */
  List<Birth> births() {
    List<Birth> births = new ArrayList<>();
    if (candidates.isEmpty()) {
      return births;
    }
    BitSet[] agreeing = agreeing();
    BitSet left = new BitSet();
    left.set(0, candidates.size());
    while (true) {
      int[] members = largest(agreeing, left);
      if (members.length == 0) {
        return births;
      }
      Arrays.stream(members).forEach(left::clear);
      births.add(birth(members));
    }
  }

  /** For each candidate those that are as near to it as two mentions of one theme usually are. */
  private BitSet[] agreeing() {
    // Two directions that both have this cosine with a centre have its square with each other, on
    // average, when they leave the centre in unrelated directions.
    double near = model.bounds().usual() * model.bounds().usual();
    BitSet[] agreeing = new BitSet[candidates.size()];
    seen.multiply(
        seen,
        (row, products) -> {
          BitSet others = new BitSet();
          for (int other = 0; other < products.length; other++) {
            if (products[other] >= near) {
              others.set(other);
            }
          }
          agreeing[row] = others;
        });
    return agreeing;
  }

  /** The members of the group with most voices; none when no group has enough. */
  private int[] largest(BitSet[] agreeing, BitSet left) {
    int[] best = new int[0];
    int mostVoices = FEWEST_VOICES - 1;
    for (int seed = left.nextSetBit(0); seed >= 0; seed = left.nextSetBit(seed + 1)) {
      BitSet around = (BitSet) agreeing[seed].clone();
      around.and(left);
      // A group cannot have more voices than its seed's surroundings.
      if (voices(around.stream()) > mostVoices) {
        int[] members = members(around);
        int voices = voices(IntStream.of(members));
        if (voices > mostVoices) {
          best = members;
          mostVoices = voices;
        }
      }
    }
    return best;
  }

  private int voices(IntStream rows) {
    Set<String> voices = new HashSet<>();
    rows.forEach(row -> voices.addAll(candidates.get(row).voices));
    return voices.size();
  }

  /** Those around a seed that are near the middle of all around it, and nearer than to the rest. */
  private int[] members(BitSet around) {
    float[] centre = centre(seen, around.stream());
    return around.stream()
        .filter(
            row -> {
              double cosine = UnitVectors.cosine(seen.row(row), centre);
              return cosine >= model.bounds().usual()
                  && cosine > model.nearest(seen.row(row)).cosine();
            })
        .toArray();
  }

  private static float[] centre(VectorTable vectors, IntStream rows) {
    double[][] sum = new double[1][vectors.dimensions()];
    rows.forEach(row -> vectors.addRowTo(row, 1, sum[0]));
    return Clustering.directions(sum).row(0);
  }

  private Birth birth(int[] members) {
    return new Birth(
        IntStream.of(members).mapToObj(row -> candidates.get(row).text()).toList(),
        seen.select(members));
  }
}
