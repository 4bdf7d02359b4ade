package org.earshot.themes;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.earshot.Progress;
import org.earshot.embed.SentenceEncoder;
import org.earshot.embed.UnitVectors;
import org.earshot.embed.VectorColumns;

/** Finds themes among vectors, and the theme of every vector. */
public final class ThemeFinder {

  private static final StructType PLACED =
      new StructType()
          .add(VectorColumns.TEXT, DataTypes.StringType, false)
          .add(ThemeColumns.THEME_ID, DataTypes.StringType)
          .add(ThemeColumns.SIMILARITY, DataTypes.DoubleType, false);

  private final ThemeSettings settings;
  private final PhraseEncoder encoder;
  private final Progress progress;

  /**
   * A finder.
   *
   * @param settings how themes are found
   * @param encoder encodes the phrases that themes may be named by, as the vectors were made
   * @param progress hears what is being done
   */
  public ThemeFinder(ThemeSettings settings, PhraseEncoder encoder, Progress progress) {
    this.settings = settings;
    this.encoder = encoder;
    this.progress = progress;
  }

  /**
   * Finds themes. The outcome depends on the set of texts, not on the order of rows.
   *
   * @param vectors one row per distinct text, with the columns of {@link VectorColumns}, at least
   *     one
   */
  public ThemeModel find(Dataset<Row> vectors) {
    progress.begin("Finding themes", 0);
    List<String> texts = new ArrayList<>();
    List<float[]> rows = new ArrayList<>();
    for (Row row : sample(vectors)) {
      texts.add(row.getString(0));
      rows.add(UnitVectors.fromBytes(row.getAs(1)));
    }
    VectorTable table = new VectorTable(rows.size(), SentenceEncoder.DIMENSIONS);
    for (int i = 0; i < rows.size(); i++) {
      table.put(i, rows.get(i));
    }
    ThemeModel model = new ThemeBuilder(settings, this::encode).build(texts, table);
    progress.end(model.themes().size() + " themes");
    return model;
  }

  /** Encoding is a stage of its own, between finding and naming. */
  private Map<String, float[]> encode(Set<String> phrases) {
    progress.end("a tree of themes");
    Map<String, float[]> vectors = encoder.encode(phrases);
    progress.begin("Naming themes", 0);
    return vectors;
  }

  /** The first texts by a hash of their content: a choice that no order of rows can change. */
  private List<Row> sample(Dataset<Row> vectors) {
    return vectors
        .select(col(VectorColumns.TEXT), col(VectorColumns.VECTOR))
        .orderBy(
            xxhash64(concat(lit(settings.seed() + " "), col(VectorColumns.TEXT))),
            col(VectorColumns.TEXT))
        .limit(settings.sample())
        .collectAsList();
  }

  /**
   * The theme of every text.
   *
   * @param vectors one row per distinct text, with the columns of {@link VectorColumns}
   * @return the same texts with the columns of {@link ThemeColumns}
   */
  public Dataset<Row> place(Dataset<Row> vectors, ThemeModel model) {
    Broadcast<ThemeModel> shared =
        org.apache.spark.api.java.JavaSparkContext.fromSparkContext(
                vectors.sparkSession().sparkContext())
            .broadcast(model);
    List<String> ids = model.themes().stream().map(Theme::id).toList();
    MapPartitionsFunction<Row, Row> placing =
        rows ->
            StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows, 0), false)
                .map(
                    row -> {
                      ThemeModel.Place place =
                          shared.value().place(UnitVectors.fromBytes(row.getAs(1)));
                      return RowFactory.create(
                          row.getString(0),
                          place.near() ? ids.get(place.theme()) : null,
                          place.similarity());
                    })
                .iterator();
    return vectors
        .select(col(VectorColumns.TEXT), col(VectorColumns.VECTOR))
        .mapPartitions(placing, Encoders.row(PLACED));
  }
}
