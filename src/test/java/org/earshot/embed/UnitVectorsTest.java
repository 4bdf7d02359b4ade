package org.earshot.embed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class UnitVectorsTest {

  @Test
  void vectorIsScaledToLengthOne() {
    float[] vector = {3, 4};

    UnitVectors.normalise(vector);

    assertThat(vector).containsExactly(0.6f, 0.8f);
  }

  @Test
  void zeroVectorStays() {
    float[] zero = {0, 0};

    UnitVectors.normalise(zero);

    assertThat(zero).containsExactly(0, 0);
  }

  @Test
  void cosineIsTheSumOfProducts() {
    assertThat(UnitVectors.cosine(new float[] {0.6f, 0.8f}, new float[] {1, 0}))
        .isCloseTo(0.6, within(1e-7));
    assertThat(UnitVectors.cosine(new float[] {0, 1}, new float[] {0, -1})).isEqualTo(-1);
  }

  /** 1.0f is 0x3F800000 (IEEE 754); the lowest byte comes first. */
  @Test
  void bytesAreLittleEndianAndReadBackBitForBit() {
    assertThat(UnitVectors.toBytes(new float[] {1f})).containsExactly(0, 0, 0x80, 0x3F);
    float[] vector = {-0f, 1e-40f, 0.1f, -1f};
    assertThat(UnitVectors.fromBytes(UnitVectors.toBytes(vector))).containsExactly(vector);
  }
}
