package org.earshot.embed;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Arithmetic on vectors of unit length and their bytes in a table. */
public final class UnitVectors {

  private UnitVectors() {}

  /** Scales a vector to length 1, in place; the zero vector stays as it is. */
  public static void normalise(float[] vector) {
    double squares = 0;
    for (float component : vector) {
      squares += (double) component * component;
    }
    if (squares > 0) {
      double length = Math.sqrt(squares);
      for (int i = 0; i < vector.length; i++) {
        vector[i] = (float) (vector[i] / length);
      }
    }
  }

  /** The cosine of two vectors of unit length and equal dimension, −1 to 1. */
  public static double cosine(float[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += (double) a[i] * b[i];
    }
    return sum;
  }

  /** The bytes of a vector: little-endian 32-bit floats, as in {@link VectorColumns#VECTOR}. */
  public static byte[] toBytes(float[] vector) {
    ByteBuffer buffer =
        ByteBuffer.allocate(vector.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    buffer.asFloatBuffer().put(vector);
    return buffer.array();
  }

  /** The vector of some bytes, as {@link #toBytes} makes them. */
  public static float[] fromBytes(byte[] bytes) {
    float[] vector = new float[bytes.length / Float.BYTES];
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(vector);
    return vector;
  }
}
