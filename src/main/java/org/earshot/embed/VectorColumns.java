package org.earshot.embed;

import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The columns of a vector row, in order. */
public final class VectorColumns {

  /** The text that was encoded; distinct. */
  public static final String TEXT = "text";

  /** The vector of unit length: little-endian 32-bit floats, one after the other. */
  public static final String VECTOR = "vector";

  /** The shape of a vector row. */
  public static final StructType SCHEMA =
      new StructType()
          .add(TEXT, DataTypes.StringType, false)
          .add(VECTOR, DataTypes.BinaryType, false);

  private VectorColumns() {}
}
