package org.earshot.embed;

import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.xxhash64;

import java.io.Serializable;
import java.nio.ByteBuffer;
import org.apache.spark.sql.Column;
import org.earshot.store.Sha256;

/**
 * Encodes texts nearly as the teacher would and many times as fast: the vector of a text is a
 * middle plus the weighted sum of the vectors of its {@link PieceBag}. Made by {@link Teaching};
 * never changes, so that a text has the same vector for ever. Safe for use by several threads.
 *
 * <p>The pupil does not encode all texts. Those that a hash of their content gives to the teacher,
 * the same share of whatever comes, keep the teacher's vectors: {@link #isTeachers}.
 */
public final class Pupil implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Names how a pupil is made; pupils made under another name give other vectors. */
  public static final String METHOD = "ridge/pieces+pairs/1";

  private static final int CHECKED_ONE_IN = 100;
  private static final int FINGERPRINT_DIGITS = 12;

  /** The vector that each feature adds; null for features that were never seen. */
  private final float[][] features;

  private final float[] middle;
  private final long lastTaught;

  /**
   * A pupil.
   *
   * @param features the vector that each of the {@link PieceBag#FEATURES} adds; null adds nothing
   * @param middle what all texts have in common
   * @param lastTaught the greatest {@link #hash} of the texts that it was taught on
   */
  Pupil(float[][] features, float[] middle, long lastTaught) {
    this.features = features;
    this.middle = middle;
    this.lastTaught = lastTaught;
  }

  /** The vector of a text: {@link SentenceEncoder#DIMENSIONS} numbers of unit length. */
  public float[] encode(String text) {
    float[] vector = sum(PieceBag.of(WordPieces.shared().of(text)));
    UnitVectors.normalise(vector);
    return vector;
  }

  /** The vector of a bag before it is scaled to unit length; added up in the order of features. */
  float[] sum(PieceBag bag) {
    float[] vector = middle.clone();
    for (int i = 0; i < bag.features.length; i++) {
      float[] feature = features[bag.features[i]];
      if (feature != null) {
        float weight = bag.weights[i];
        for (int d = 0; d < vector.length; d++) {
          vector[d] += weight * feature[d];
        }
      }
    }
    return vector;
  }

  /** Whether a text is encoded by the teacher: it was taught, would have been, or is checked. */
  Column isTeachers(Column text) {
    return hash(text).leq(lastTaught).or(isChecked(text));
  }

  /**
   * Whether the teacher's vector of a text tells how good the pupil is: it was not taught on it.
   */
  Column isHeldBack(Column text) {
    return hash(text).gt(lastTaught).and(isChecked(text));
  }

  /** By which texts are chosen to be taught, least first: nothing that an order could change. */
  static Column hash(Column text) {
    return xxhash64(lit("taught"), text);
  }

  private static Column isChecked(Column text) {
    return pmod(xxhash64(lit("checked"), text), lit(CHECKED_ONE_IN)).equalTo(0);
  }

  /** What each feature adds. */
  float[][] features() {
    return features;
  }

  /** What all texts have in common. */
  float[] middle() {
    return middle;
  }

  /** The greatest hash of the texts it was taught on. */
  long lastTaught() {
    return lastTaught;
  }

  /**
   * Tells pupils apart: {@value #FINGERPRINT_DIGITS} hexadecimal digits of all that it has learnt.
   */
  public String fingerprint() {
    Sha256 all = new Sha256().field(METHOD).field(Long.toString(lastTaught));
    all.bytes(ByteBuffer.wrap(UnitVectors.toBytes(middle)));
    for (int feature = 0; feature < features.length; feature++) {
      if (features[feature] != null) {
        all.field(Integer.toString(feature));
        all.bytes(ByteBuffer.wrap(UnitVectors.toBytes(features[feature])));
      }
    }
    return all.digits().substring(0, FINGERPRINT_DIGITS);
  }
}
