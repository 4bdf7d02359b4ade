package org.earshot.themes;

import java.util.Random;
import org.earshot.embed.UnitVectors;

/** Vectors for tests. */
final class Points {

  private Points() {}

  /** A table of these rows as they are. */
  static VectorTable table(float[]... rows) {
    VectorTable table = new VectorTable(rows.length, rows[0].length);
    for (int row = 0; row < rows.length; row++) {
      table.put(row, rows[row]);
    }
    return table;
  }

  /** A row. */
  static float[] row(double... components) {
    float[] row = new float[components.length];
    for (int d = 0; d < row.length; d++) {
      row[d] = (float) components[d];
    }
    return row;
  }

  /** Rows of unit length that point anywhere. */
  static VectorTable directions(long seed, int rows, int dimensions) {
    Random random = new Random(seed);
    VectorTable table = new VectorTable(rows, dimensions);
    for (int row = 0; row < rows; row++) {
      table.put(row, direction(random, dimensions));
    }
    return table;
  }

  /** A vector of unit length that points anywhere. */
  static float[] direction(Random random, int dimensions) {
    float[] direction = new float[dimensions];
    for (int d = 0; d < dimensions; d++) {
      direction[d] = (float) random.nextGaussian();
    }
    UnitVectors.normalise(direction);
    return direction;
  }
}
