package org.earshot.themes;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
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

  /** Candidates are compared each with each; of more, a sample tells as well what is new. */
  private static final int MOST_CANDIDATES = 4_000;

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
    Sample sample = sample(vectors);
    ThemeModel model =
        new ThemeBuilder(settings, this::encode).build(sample.texts(), sample.vectors());
    progress.end(model.themes().size() + " themes");
    return model;
  }

  /**
   * Finds the first themes, for later runs to start from.
   *
   * @param vectors as for {@link #find}
   */
  public Fit first(Dataset<Row> vectors) {
    return new Fit(find(vectors), known(vectors), List.of(), null, 0);
  }

  /**
   * Finds themes anew; those that stand keep their ids and names.
   *
   * @param vectors as for {@link #find}
   */
  public Fit again(Dataset<Row> vectors, Standing standing) {
    progress.begin("Finding themes anew", 0);
    Sample sample = sample(vectors);
    StandingPlaces places = StandingPlaces.of(sample.texts(), sample.vectors(), standing);
    ThemeModel fresh =
        new ThemeBuilder(settings, this::encode).build(sample.texts(), sample.vectors(), places);
    Fit fit = ThemeIdentity.keep(places, sample.vectors(), fresh, known(vectors));
    progress.end(
        String.format(
            Locale.ENGLISH,
            "%d themes, %.0f %% of mentions in the same as before",
            fit.model().themes().size(),
            100 * fit.stability().kept()));
    return fit;
  }

  /**
   * Leaves the standing themes as they are, and adds those that are born: of candidates, mentions
   * that are new since the themes were found and far from all that stands, when enough agree.
   *
   * @param vectors as for {@link #find}
   * @param voices who says each text: the column {@link VectorColumns#TEXT} and the id of a
   *     feedback
   */
  public Fit watch(Dataset<Row> vectors, Dataset<Row> voices, Standing standing) {
    progress.begin("Looking for new themes", 0);
    Births births = new Births(standing.model(), candidates(vectors, voices, standing));
    List<Births.Birth> born = births.births();
    ThemeModel model =
        born.isEmpty() ? standing.model() : new GrowingModel(standing, this::encode).with(born);
    List<ThemeChange> changes =
        model.themes().subList(standing.model().themes().size(), model.themes().size()).stream()
            .map(
                theme ->
                    new ThemeChange(ThemeChange.Kind.BORN, theme.id(), theme.name(), null, null))
            .toList();
    long settled = born.stream().mapToLong(birth -> birth.texts().size()).sum();
    progress.end(
        String.format(
            Locale.ENGLISH, "%d new, %,d candidates", born.size(), births.count() - settled));
    return new Fit(model, standing.known(), changes, null, births.count() - settled);
  }

  private List<Births.Candidate> candidates(
      Dataset<Row> vectors, Dataset<Row> voices, Standing standing) {
    Broadcast<Standing> shared =
        org.apache.spark.api.java.JavaSparkContext.fromSparkContext(
                vectors.sparkSession().sparkContext())
            .broadcast(standing);
    FilterFunction<Row> isCandidate =
        row -> {
          Standing stood = shared.value();
          return !stood.known().contains(row.getString(0))
              && stood.model().isFar(UnitVectors.fromBytes(row.getAs(1)));
        };
    Map<String, float[]> far = new HashMap<>();
    vectors
        .select(col(VectorColumns.TEXT), col(VectorColumns.VECTOR))
        .filter(isCandidate)
        .orderBy(byContent())
        .limit(MOST_CANDIDATES)
        .collectAsList()
        .forEach(row -> far.put(row.getString(0), UnitVectors.fromBytes(row.getAs(1))));
    if (far.isEmpty()) {
      return List.of();
    }
    Map<String, Set<String>> said = new HashMap<>();
    voices
        .where(col(VectorColumns.TEXT).isin(far.keySet().toArray()))
        .collectAsList()
        .forEach(
            row ->
                said.computeIfAbsent(row.getString(0), text -> new HashSet<>())
                    .add(row.getString(1)));
    return far.entrySet().stream()
        .map(
            entry ->
                new Births.Candidate(
                    entry.getKey(), entry.getValue(), said.getOrDefault(entry.getKey(), Set.of())))
        .toList();
  }

  private static KnownTexts known(Dataset<Row> vectors) {
    MapFunction<Row, Long> fingerprint = row -> KnownTexts.fingerprint(row.getString(0));
    return new KnownTexts(
        vectors
            .select(col(VectorColumns.TEXT))
            .map(fingerprint, Encoders.LONG())
            .collectAsList()
            .stream()
            .mapToLong(Long::longValue)
            .toArray());
  }

  /** Encoding is a stage of its own, between finding and naming. */
  private Map<String, float[]> encode(Set<String> phrases) {
    progress.end("a tree of themes");
    Map<String, float[]> vectors = encoder.encode(phrases);
    progress.begin("Naming themes", 0);
    return vectors;
  }

  private record Sample(List<String> texts, VectorTable vectors) {}

  /** The first texts by a hash of their content: a choice that no order of rows can change. */
  private Sample sample(Dataset<Row> vectors) {
    List<Row> rows =
        vectors
            .select(col(VectorColumns.TEXT), col(VectorColumns.VECTOR))
            .orderBy(byContent())
            .limit(settings.sample())
            .collectAsList();
    List<String> texts = new ArrayList<>();
    VectorTable table = new VectorTable(rows.size(), SentenceEncoder.DIMENSIONS);
    for (Row row : rows) {
      table.put(texts.size(), UnitVectors.fromBytes(row.getAs(1)));
      texts.add(row.getString(0));
    }
    return new Sample(texts, table);
  }

  private Column[] byContent() {
    return new Column[] {
      xxhash64(concat(lit(settings.seed() + " "), col(VectorColumns.TEXT))), col(VectorColumns.TEXT)
    };
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
