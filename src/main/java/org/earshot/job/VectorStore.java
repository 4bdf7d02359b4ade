package org.earshot.job;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.earshot.Progress;
import org.earshot.embed.SentenceEncoder;
import org.earshot.embed.TextEncoder;
import org.earshot.embed.UnitVectors;
import org.earshot.embed.VectorColumns;
import org.earshot.store.TableStore;
import org.earshot.store.TableWrite;

/** Encodes texts, those that no run before has encoded; keeps the vectors for the runs to come. */
final class VectorStore {

  /** Vectors of another model are in a table of their own. */
  private static final String TABLE =
      "vectors-" + SentenceEncoder.MODEL.replaceAll("[^a-z0-9]+", "-");

  private final SparkSession spark;
  private final TableStore store;
  private final TextEncoder encoder;
  private final Dataset<Row> known;
  private final List<Dataset<Row>> added = new ArrayList<>();

  /**
   * The vectors in a store.
   *
   * @param store the store; null for none, so that everything is encoded
   */
  VectorStore(SparkSession spark, TableStore store, Progress progress) {
    this.spark = spark;
    this.store = store;
    this.encoder = new TextEncoder(spark, progress);
    Dataset<Row> none = spark.createDataFrame(List.<Row>of(), VectorColumns.SCHEMA);
    this.known = store == null ? none : store.read(TABLE).orElse(none);
  }

  /**
   * The vector of every text.
   *
   * @param texts one column, {@link VectorColumns#TEXT}
   */
  Dataset<Row> mentions(Dataset<Row> texts) {
    return encode("Encoding mentions", texts);
  }

  /** The vector of every phrase, on the driver. */
  Map<String, float[]> phrases(Set<String> phrases) {
    Dataset<Row> texts =
        spark.createDataset(List.copyOf(phrases), Encoders.STRING()).toDF(VectorColumns.TEXT);
    Map<String, float[]> vectors = new HashMap<>();
    for (Row row : encode("Encoding names", texts).collectAsList()) {
      vectors.put(
          row.getAs(VectorColumns.TEXT), UnitVectors.fromBytes(row.getAs(VectorColumns.VECTOR)));
    }
    return vectors;
  }

  private Dataset<Row> encode(String stage, Dataset<Row> texts) {
    TextEncoder.Encoded encoded = encoder.encode(stage, texts, known);
    if (encoded.addedCount() > 0) {
      added.add(encoded.added());
    }
    return encoded.wanted();
  }

  /** Keeps what was encoded. */
  void commit() {
    added.stream()
        .reduce(Dataset::unionByName)
        .ifPresent(
            rows ->
                store.commit(TableWrite.append(TABLE, rows.dropDuplicates(VectorColumns.TEXT))));
  }
}
