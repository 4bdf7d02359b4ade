package org.earshot.embed;

import static org.apache.spark.sql.functions.col;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.earshot.Progress;

/**
 * Teaches a pupil on some of many texts; the pupil depends on the set of texts, not their order.
 */
public final class TeachingStage {

  private static final String HASH = "hash";

  private final SparkSession spark;
  private final Teacher teacher;
  private final Progress progress;

  /**
   * A stage.
   *
   * @param spark the session to work in
   * @param teacher encodes the texts to learn from, and single word pieces
   * @param progress hears what is being done
   */
  public TeachingStage(SparkSession spark, Teacher teacher, Progress progress) {
    this.spark = spark;
    this.teacher = teacher;
    this.progress = progress;
  }

  /**
   * Teaches a pupil.
   *
   * @param texts one column, {@link VectorColumns#TEXT}; distinct, at least one
   * @param taughtOn how many of them it learns from: the first by a hash of their content
   */
  public Pupil teach(Dataset<Row> texts, int taughtOn) {
    List<Row> taught =
        texts
            .select(col(VectorColumns.TEXT), Pupil.hash(col(VectorColumns.TEXT)).as(HASH))
            .orderBy(HASH, VectorColumns.TEXT)
            .limit(taughtOn)
            .collectAsList();
    List<String> read = taught.stream().map(row -> row.getString(0)).toList();
    Map<String, float[]> vectors = encode("Encoding what the pupil learns from", read);
    SortedMap<Integer, float[]> pieces = pieces(texts);
    progress.begin("Teaching the pupil", 0);
    Pupil pupil =
        Teaching.teach(
            read,
            read.stream().map(vectors::get).toArray(float[][]::new),
            pieces,
            taught.get(taught.size() - 1).getLong(1));
    progress.end(String.format(Locale.ENGLISH, "on %,d texts", read.size()));
    return pupil;
  }

  /** The teacher's vectors of all word pieces that stand in the texts. */
  private SortedMap<Integer, float[]> pieces(Dataset<Row> texts) {
    MapPartitionsFunction<String, Integer> reading =
        some -> {
          BitSet present = new BitSet(SentenceEncoder.WORD_PIECES);
          some.forEachRemaining(
              text -> {
                for (int piece : WordPieces.shared().of(text)) {
                  present.set(piece);
                }
              });
          return present.stream().boxed().iterator();
        };
    SortedMap<Integer, String> written = new TreeMap<>();
    for (Integer piece :
        texts
            .select(VectorColumns.TEXT)
            .as(Encoders.STRING())
            .mapPartitions(reading, Encoders.INT())
            .distinct()
            .collectAsList()) {
      written.put(piece, SentenceEncoder.shared().piece(piece));
    }
    Map<String, float[]> vectors =
        encode(
            "Encoding word pieces for the pupil",
            written.values().stream().distinct().sorted().toList());
    SortedMap<Integer, float[]> pieces = new TreeMap<>();
    written.forEach((piece, word) -> pieces.put(piece, vectors.get(word)));
    return pieces;
  }

  private Map<String, float[]> encode(String stage, List<String> texts) {
    Dataset<Row> rows =
        teacher.encode(
            stage, spark.createDataset(texts, Encoders.STRING()).toDF(VectorColumns.TEXT));
    Map<String, float[]> vectors = new HashMap<>();
    for (Row row : rows.collectAsList()) {
      vectors.put(
          row.getAs(VectorColumns.TEXT), UnitVectors.fromBytes(row.getAs(VectorColumns.VECTOR)));
    }
    return vectors;
  }
}
