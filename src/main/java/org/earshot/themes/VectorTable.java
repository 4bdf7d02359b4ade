package org.earshot.themes;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Vectors of equal dimension, one a row, in one array. Arithmetic runs in a fixed order, so that
 * the same rows give the same bits on any number of cores.
 */
final class VectorTable {

  /** Columns that are worked on together, at most: a tile of them stays in a core's cache. */
  private static final int WIDEST_TILE = 256;

  /** Tiles are whole numbers of what a core adds at once. */
  private static final int LANES = 8;

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
    int width = Math.min(WIDEST_TILE, (other.rows + LANES - 1) / LANES * LANES);
    float[][] tiles = other.tiles(width);
    int blocks = (rows + BLOCK - 1) / BLOCK;
    IntStream.range(0, blocks)
        .parallel()
        .forEach(
            block -> {
              int first = block * BLOCK;
              int last = Math.min(rows, first + BLOCK);
              float[][] products = new float[last - first][other.rows];
              float[] sums = new float[width];
              for (int tile = 0; tile < tiles.length; tile++) {
                int start = tile * width;
                int filled = Math.min(width, other.rows - start);
                for (int row = first; row < last; row++) {
                  multiply(row, tiles[tile], sums);
                  System.arraycopy(sums, 0, products[row - first], start, filled);
                }
              }
              for (int row = first; row < last; row++) {
                receiver.accept(row, products[row - first]);
              }
            });
  }

  /** The products of one row with the columns of one tile, four dimensions at a time. */
  private void multiply(int row, float[] tile, float[] sums) {
    Arrays.fill(sums, 0f);
    int width = sums.length;
    int offset = row * dimensions;
    int whole = dimensions - dimensions % 4;
    for (int d = 0; d < whole; d += 4) {
      float f0 = values[offset + d];
      float f1 = values[offset + d + 1];
      float f2 = values[offset + d + 2];
      float f3 = values[offset + d + 3];
      int t0 = d * width;
      int t1 = t0 + width;
      int t2 = t1 + width;
      int t3 = t2 + width;
      for (int c = 0; c < width; c++) {
        sums[c] += f0 * tile[t0 + c] + f1 * tile[t1 + c] + f2 * tile[t2 + c] + f3 * tile[t3 + c];
      }
    }
    for (int d = whole; d < dimensions; d++) {
      float factor = values[offset + d];
      for (int c = 0; c < width; c++) {
        sums[c] += factor * tile[d * width + c];
      }
    }
  }

  /** The rows as columns, in tiles of some width, the last filled up with zeros. */
  private float[][] tiles(int width) {
    float[][] tiles = new float[(rows + width - 1) / width][dimensions * width];
    for (int row = 0; row < rows; row++) {
      float[] tile = tiles[row / width];
      int column = row % width;
      for (int d = 0; d < dimensions; d++) {
        tile[d * width + column] = values[row * dimensions + d];
      }
    }
    return tiles;
  }
}
