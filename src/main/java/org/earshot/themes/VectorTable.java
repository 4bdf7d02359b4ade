package org.earshot.themes;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.earshot.embed.VectorTiles;

/**
 * Vectors of equal dimension, one a row, in one array. Arithmetic runs in a fixed order, so that
 * the same rows give the same bits on any number of cores.
 */
final class VectorTable {

  /** Rows that share a tile while it is in the cache. */
  private static final int BLOCK = 32;

  private final int rows;
  private final int dimensions;
  private final float[] values;

  VectorTable(int rows, int dimensions) {
    this.rows = rows;
    this.dimensions = dimensions;
    this.values = new float[Math.multiplyExact(rows, dimensions)];
  }

  int rows() {
    return rows;
  }

  int dimensions() {
    return dimensions;
  }

  void put(int row, float[] vector) {
    System.arraycopy(vector, 0, values, row * dimensions, dimensions);
  }

  float[] row(int row) {
    return Arrays.copyOfRange(values, row * dimensions, (row + 1) * dimensions);
  }

  /** The rows of these numbers, in this order. */
  VectorTable select(int[] chosen) {
    VectorTable result = new VectorTable(chosen.length, dimensions);
    for (int i = 0; i < chosen.length; i++) {
      System.arraycopy(values, chosen[i] * dimensions, result.values, i * dimensions, dimensions);
    }
    return result;
  }

  /** The first rows. */
  VectorTable first(int count) {
    VectorTable result = new VectorTable(count, dimensions);
    System.arraycopy(values, 0, result.values, 0, count * dimensions);
    return result;
  }

  /** Adds a row, scaled, to running sums. */
  void addRowTo(int row, double factor, double[] sums) {
    int offset = row * dimensions;
    for (int d = 0; d < dimensions; d++) {
      sums[d] += factor * values[offset + d];
    }
  }

  /** Hears the dot products of one row with all rows of another table; calls come from any core. */
  interface RowProducts {
    /**
     * Takes the products of one row.
     *
     * @param row the row of the first table
     * @param products one product per row of the other table; only good during the call
     */
    void accept(int row, float[] products);
  }

  /** Multiplies every row with every row of another table of the same dimensions, on all cores. */
  void multiply(VectorTable other, RowProducts receiver) {
    VectorTiles tiles = other.tiles();
    int blocks = (rows + BLOCK - 1) / BLOCK;
    IntStream.range(0, blocks)
        .parallel()
        .forEach(
            block -> {
              int first = block * BLOCK;
              int last = Math.min(rows, first + BLOCK);
              float[][] products = new float[last - first][other.rows];
              for (int tile = 0; tile < tiles.tiles(); tile++) {
                for (int row = first; row < last; row++) {
                  tiles.products(tile, values, row * dimensions, products[row - first]);
                }
              }
              for (int row = first; row < last; row++) {
                receiver.accept(row, products[row - first]);
              }
            });
  }

  private VectorTiles tiles() {
    VectorTiles tiles = new VectorTiles(rows, dimensions);
    for (int row = 0; row < rows; row++) {
      tiles.put(row, values, row * dimensions);
    }
    return tiles;
  }
}
