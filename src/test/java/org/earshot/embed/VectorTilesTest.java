package org.earshot.embed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VectorTilesTest {

  @ParameterizedTest(name = "{0} vectors of {1} dimensions")
  @CsvSource({"1, 1", "7, 3", "8, 4", "255, 5", "256, 6", "257, 7", "600, 384"})
  void multipliesWithEveryVectorInItsOrder(int vectors, int dimensions) {
    SplittableRandom random = new SplittableRandom(7);
    float[][] own = new float[vectors][];
    for (int i = 0; i < vectors; i++) {
      own[i] = unit(random, dimensions);
    }
    float[] other = unit(random, dimensions);

    float[] products = VectorTiles.of(own).products(other);

    assertThat(products).hasSize(vectors);
    for (int i = 0; i < vectors; i++) {
      assertThat((double) products[i]).isCloseTo(UnitVectors.cosine(own[i], other), within(1e-6));
    }
  }

  @Test
  void givesItsVectorsBack() {
    SplittableRandom random = new SplittableRandom(8);
    float[][] own = new float[300][];
    for (int i = 0; i < own.length; i++) {
      own[i] = unit(random, 5);
    }

    VectorTiles tiles = VectorTiles.of(own);

    assertThat(tiles.vectors()).isEqualTo(300);
    for (int i = 0; i < own.length; i++) {
      assertThat(tiles.vector(i)).containsExactly(own[i]);
    }
  }

  @Test
  void ofNoVectorsAreNoProducts() {
    assertThat(VectorTiles.of(new float[0][]).products(new float[] {1})).isEmpty();
  }

  private static float[] unit(SplittableRandom random, int dimensions) {
    float[] vector = new float[dimensions];
    for (int d = 0; d < dimensions; d++) {
      vector[d] = (float) (random.nextDouble() - 0.5);
    }
    UnitVectors.normalise(vector);
    return vector;
  }
}
