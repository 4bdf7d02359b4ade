package org.earshot.embed;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * A pupil as the rows of a table, a row for each feature that it knows: its number and what it adds
 * to a vector, as in {@link VectorColumns#VECTOR}.
 */
public final class PupilTable {

  private static final StructType SCHEMA =
      new StructType()
          .add("feature", DataTypes.IntegerType, false)
          .add("weights", DataTypes.BinaryType, false);

  /** Few enough that a task with its rows can be sent to an executor. */
  private static final int ROWS_PER_SLICE = 2_000;

  /** The row of what all texts have in common. */
  private static final int MIDDLE = -1;

  /** The row of the greatest hash of the texts it was taught on: one big-endian 64-bit number. */
  private static final int LAST_TAUGHT = -2;

  private PupilTable() {}

  /** The rows of a pupil. */
  public static Dataset<Row> rows(Pupil pupil, SparkSession spark) {
    List<Row> rows = new ArrayList<>();
    byte[] lastTaught = ByteBuffer.allocate(Long.BYTES).putLong(pupil.lastTaught()).array();
    rows.add(RowFactory.create(LAST_TAUGHT, lastTaught));
    rows.add(RowFactory.create(MIDDLE, UnitVectors.toBytes(pupil.middle())));
    float[][] features = pupil.features();
    for (int feature = 0; feature < features.length; feature++) {
      if (features[feature] != null) {
        rows.add(RowFactory.create(feature, UnitVectors.toBytes(features[feature])));
      }
    }
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    int slices = rows.size() / ROWS_PER_SLICE + 1;
    return spark.createDataFrame(context.parallelize(rows, slices), SCHEMA).repartition(1);
  }

  /** The pupil whose rows these are, in any order. */
  public static Pupil pupil(Dataset<Row> rows) {
    float[][] features = new float[PieceBag.FEATURES][];
    float[] middle = null;
    long lastTaught = 0;
    for (Row row : rows.collectAsList()) {
      byte[] weights = row.getAs(1);
      switch (row.getInt(0)) {
        case LAST_TAUGHT -> lastTaught = ByteBuffer.wrap(weights).getLong();
        case MIDDLE -> middle = UnitVectors.fromBytes(weights);
        default -> features[row.getInt(0)] = UnitVectors.fromBytes(weights);
      }
    }
    return new Pupil(features, middle, lastTaught);
  }
}
