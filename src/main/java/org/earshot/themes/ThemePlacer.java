package org.earshot.themes;

import static org.apache.spark.sql.functions.col;

import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.earshot.embed.UnitVectors;
import org.earshot.embed.VectorColumns;

/** Tells the theme of every text: the machine's, unless the analyst says otherwise. */
public final class ThemePlacer {

  private static final StructType PLACED =
      new StructType()
          .add(VectorColumns.TEXT, DataTypes.StringType, false)
          .add(ThemeColumns.THEME_ID, DataTypes.StringType)
          .add(ThemeColumns.SIMILARITY, DataTypes.DoubleType, false)
          .add(ThemeColumns.EXCLUDED_ID, DataTypes.StringType)
          .add(VectorColumns.VECTOR, DataTypes.BinaryType, false);

  private final PlacingRules rules;

  /** A placer by a model, with the analyst's edits. */
  public ThemePlacer(EditedThemes themes) {
    this.rules = themes.rules();
  }

  /**
   * Where a text belongs.
   *
   * @param themeId see {@link ThemeColumns#THEME_ID}
   * @param similarity see {@link ThemeColumns#SIMILARITY}
   * @param excludedId see {@link ThemeColumns#EXCLUDED_ID}
   */
  public record Placed(String themeId, double similarity, String excludedId) {}

  /** The theme of one text, given with its vector of unit length. */
  public Placed place(String text, float[] vector) {
    return rules.place(text, vector);
  }

  /**
   * The theme of every text.
   *
   * @param vectors one row per distinct text, with the columns of {@link VectorColumns}
   * @return the same texts with the columns of {@link ThemeColumns}, and their vectors
   */
  public Dataset<Row> place(Dataset<Row> vectors) {
    Broadcast<PlacingRules> shared =
        JavaSparkContext.fromSparkContext(vectors.sparkSession().sparkContext()).broadcast(rules);
    MapPartitionsFunction<Row, Row> placing =
        rows ->
            StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows, 0), false)
                .map(
                    row -> {
                      String text = row.getString(0);
                      byte[] vector = row.getAs(1);
                      Placed placed = shared.value().place(text, UnitVectors.fromBytes(vector));
                      return RowFactory.create(
                          text, placed.themeId(), placed.similarity(), placed.excludedId(), vector);
                    })
                .iterator();
    return vectors
        .select(col(VectorColumns.TEXT), col(VectorColumns.VECTOR))
        .mapPartitions(placing, Encoders.row(PLACED));
  }
}
