package org.earshot.themes;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.earshot.Progress;
import org.earshot.embed.SentenceEncoder;
import org.earshot.embed.UnitVectors;
import org.earshot.embed.VectorColumns;

/** Finds themes among vectors. */
public final class ThemeFinder {

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
}
