package org.earshot.embed;

import java.io.Serializable;

/**
 * Vectors that many others are multiplied with. They are kept by dimension, in tiles that stay in a
 * core's cache, so that a processor multiplies with several at a time. Arithmetic runs in a fixed
 * order: the same vectors give the same bits on any number of cores.
 */
public final class VectorTiles implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Vectors in a tile, at most. */
  private static final int WIDEST = 256;

  /** Tiles are whole numbers of what a core adds at once. */
  private static final int LANES = 8;

  private final int vectors;
  private final int dimensions;
  private final int width;

  /** By tile, dimension and vector: loops over whole rows are what a compiler makes fast. */
  private final float[][][] tiles;

  /**
   * Empty tiles.
   *
   * @param vectors how many there are
   * @param dimensions of each
   */
  public VectorTiles(int vectors, int dimensions) {
    this.vectors = vectors;
    this.dimensions = dimensions;
    this.width = Math.max(LANES, Math.min(WIDEST, (vectors + LANES - 1) / LANES * LANES));
    this.tiles = new float[(vectors + width - 1) / width][dimensions][width];
  }

  /** The tiles of some vectors of equal dimension. */
  public static VectorTiles of(float[][] vectors) {
    VectorTiles tiles =
        new VectorTiles(vectors.length, vectors.length == 0 ? 0 : vectors[0].length);
    for (int i = 0; i < vectors.length; i++) {
      tiles.put(i, vectors[i], 0);
    }
    return tiles;
  }

  /**
   * Writes a vector.
   *
   * @param vector its position
   * @param values hold its components, one after the other
   * @param offset of the first
   */
  public void put(int vector, float[] values, int offset) {
    float[][] tile = tiles[vector / width];
    int column = vector % width;
    for (int d = 0; d < dimensions; d++) {
      tile[d][column] = values[offset + d];
    }
  }

  /** How many vectors there are. */
  public int vectors() {
    return vectors;
  }

  /** A copy of the vector at a position. */
  public float[] vector(int vector) {
    float[][] tile = tiles[vector / width];
    int column = vector % width;
    float[] copy = new float[dimensions];
    for (int d = 0; d < dimensions; d++) {
      copy[d] = tile[d][column];
    }
    return copy;
  }

  /** How many tiles there are. */
  public int tiles() {
    return tiles.length;
  }

  /** The dot products of a vector with all vectors, in their order; exact to about a millionth. */
  public float[] products(float[] vector) {
    float[] products = new float[vectors];
    for (int tile = 0; tile < tiles.length; tile++) {
      products(tile, vector, 0, products);
    }
    return products;
  }

  /**
   * The dot products of a vector with those of one tile.
   *
   * @param tile its position
   * @param values hold the vector's components, one after the other
   * @param offset of the first
   * @param products one for each of the vectors; those of the tile are written
   */
  public void products(int tile, float[] values, int offset, float[] products) {
    float[] sums = new float[width];
    multiply(tiles[tile], values, offset, sums);
    int start = tile * width;
    System.arraycopy(sums, 0, products, start, Math.min(width, vectors - start));
  }

  /** Four dimensions at a time, so that the sums are read and written a quarter as often. */
  private void multiply(float[][] tile, float[] values, int offset, float[] sums) {
    int whole = dimensions - dimensions % 4;
    for (int d = 0; d < whole; d += 4) {
      addFour(tile, d, values, offset + d, sums);
    }
    for (int d = whole; d < dimensions; d++) {
      float[] row = tile[d];
      float factor = values[offset + d];
      for (int c = 0; c < sums.length; c++) {
        sums[c] += factor * row[c];
      }
    }
  }

  private static void addFour(
      float[][] tile, int dimension, float[] values, int offset, float[] sums) {
    float[] r0 = tile[dimension];
    float[] r1 = tile[dimension + 1];
    float[] r2 = tile[dimension + 2];
    float[] r3 = tile[dimension + 3];
    float f0 = values[offset];
    float f1 = values[offset + 1];
    float f2 = values[offset + 2];
    float f3 = values[offset + 3];
    for (int c = 0; c < sums.length; c++) {
      sums[c] += f0 * r0[c] + f1 * r1[c] + f2 * r2[c] + f3 * r3[c];
    }
  }
}
