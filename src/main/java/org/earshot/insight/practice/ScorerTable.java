package org.earshot.insight.practice;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.earshot.embed.SentenceEncoder;
import org.earshot.embed.UnitVectors;
import org.earshot.embed.VectorTiles;
import org.earshot.store.Sha256;

/**
 * A fitted scorer as the rows of a table, a row for each example: its number, its vector as in
 * {@link org.earshot.embed.VectorColumns#VECTOR}, and its weights, little-endian 64-bit floats.
 */
public final class ScorerTable {

  private static final StructType SCHEMA =
      new StructType()
          .add("example", DataTypes.IntegerType, false)
          .add("vector", DataTypes.BinaryType, false)
          .add("weights", DataTypes.BinaryType, false);

  private static final int NAME_DIGITS = 12;

  private ScorerTable() {}

  /** The name of the table of the scorer for some practices: other examples, another name. */
  public static String name(Practices practices) {
    Sha256 all = new Sha256().field(SentenceEncoder.MODEL).field(PracticeScorer.METHOD);
    for (Practice practice : practices.practices()) {
      all.field(practice.id());
      sentences(practice.kept(), all);
      sentences(practice.broken(), all);
    }
    sentences(practices.neither(), all);
    return "practices-" + all.digits().substring(0, NAME_DIGITS);
  }

  private static void sentences(List<String> sentences, Sha256 all) {
    all.field(Integer.toString(sentences.size()));
    sentences.forEach(all::field);
  }

  /** The rows of a scorer. */
  public static Dataset<Row> rows(PracticeScorer scorer, SparkSession spark) {
    List<Row> rows = new ArrayList<>();
    for (int example = 0; example < scorer.weights().length; example++) {
      rows.add(
          RowFactory.create(
              example,
              UnitVectors.toBytes(scorer.examples().vector(example)),
              toBytes(scorer.weights()[example])));
    }
    return spark.createDataFrame(rows, SCHEMA).repartition(1);
  }

  /** The scorer for some practices whose rows these are, in any order. */
  public static PracticeScorer scorer(Practices practices, Dataset<Row> rows) {
    List<Row> read = rows.collectAsList();
    float[][] examples = new float[read.size()][];
    double[][] weights = new double[read.size()][];
    for (Row row : read) {
      examples[row.getInt(0)] = UnitVectors.fromBytes(row.getAs(1));
      weights[row.getInt(0)] = fromBytes(row.getAs(2));
    }
    return new PracticeScorer(practices.ids(), VectorTiles.of(examples), weights);
  }

  private static byte[] toBytes(double[] weights) {
    ByteBuffer buffer =
        ByteBuffer.allocate(weights.length * Double.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    buffer.asDoubleBuffer().put(weights);
    return buffer.array();
  }

  private static double[] fromBytes(byte[] bytes) {
    double[] weights = new double[bytes.length / Double.BYTES];
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asDoubleBuffer().get(weights);
    return weights;
  }
}
