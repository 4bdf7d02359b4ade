package org.earshot.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.udf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;
import org.earshot.Progress;
import org.earshot.embed.Author;
import org.earshot.embed.Pupil;
import org.earshot.embed.PupilEncoder;
import org.earshot.embed.PupilQuality;
import org.earshot.embed.PupilSettings;
import org.earshot.embed.PupilTable;
import org.earshot.embed.SentenceEncoder;
import org.earshot.embed.TeachingStage;
import org.earshot.embed.TextEncoder;
import org.earshot.embed.UnitVectors;
import org.earshot.embed.VectorColumns;
import org.earshot.ingest.ExportSource;
import org.earshot.store.Sha256;
import org.earshot.store.TableStore;
import org.earshot.store.TableWrite;

/**
 * Encodes texts, those that no run before has encoded; keeps the teacher's vectors and the pupils
 * for the runs to come. A pupil's vectors are not kept: it makes the same ones again as fast as
 * they could be read, and so they cannot be taken for the teacher's.
 */
final class VectorStore {

  /** Vectors of another model are in a table of their own. */
  private static final String TABLE =
      "vectors-" + SentenceEncoder.MODEL.replaceAll("[^a-z0-9]+", "-");

  private static final String MENTIONS = "Encoding mentions";
  private static final int NAME_DIGITS = 12;

  private final SparkSession spark;
  private final TableStore store;
  private final PupilSettings settings;
  private final String pupilTable;
  private final Progress progress;
  private final TextEncoder encoder;
  private final List<Dataset<Row>> added = new ArrayList<>();
  private Dataset<Row> known;
  private Pupil taught;
  private PupilQuality quality;

  private VectorStore(
      SparkSession spark,
      TableStore store,
      PupilSettings settings,
      String pupilTable,
      Progress progress) {
    this.spark = spark;
    this.store = store;
    this.settings = settings;
    this.pupilTable = pupilTable;
    this.progress = progress;
    this.encoder = new TextEncoder(spark, progress);
    this.known =
        stored(TABLE).orElseGet(() -> spark.createDataFrame(List.of(), VectorColumns.SCHEMA));
  }

  /** The vectors in a job's store. */
  static VectorStore of(Job job, SparkSession spark, Progress progress) {
    TableStore store = TableStore.in(job.store(), spark);
    return new VectorStore(spark, store, job.pupil(), pupilTable(job), progress);
  }

  /** A store that knows nothing and keeps nothing. */
  static VectorStore empty(PupilSettings settings, SparkSession spark, Progress progress) {
    return new VectorStore(spark, null, settings, null, progress);
  }

  /**
   * A pupil is named by what it was taught on, so that jobs that read the same exports have the
   * same pupil, and other exports of the store another.
   */
  private static String pupilTable(Job job) {
    Sha256 all = new Sha256().field(SentenceEncoder.MODEL).field(Pupil.METHOD);
    all.field(Integer.toString(job.pupil().taughtOn()));
    job.inputs().stream()
        .map(input -> place(job, input) + " " + input.columns().text())
        .sorted()
        .distinct()
        .forEach(all::field);
    return "pupil-" + all.digits().substring(0, NAME_DIGITS);
  }

  /** Where exports are as seen from the store, so that both can be moved. */
  private static String place(Job job, ExportSource input) {
    return job.store().relativize(input.base()) + " " + input.path();
  }

  /**
   * The vector of every text.
   *
   * @param texts one column, {@link VectorColumns#TEXT}
   */
  Dataset<Row> mentions(Dataset<Row> texts) {
    Optional<Pupil> before =
        settings.above() == null ? Optional.empty() : stored(pupilTable).map(PupilTable::pupil);
    if (before.isPresent()) {
      return byPupil(before.get(), texts.select(VectorColumns.TEXT).distinct().persist());
    }
    TextEncoder.Wanted wanted = encoder.wanted(texts, known);
    if (settings.above() == null || wanted.freshCount() <= settings.above()) {
      // So few of them are new that a pupil does not pay.
      return encode(MENTIONS, wanted);
    }
    taught =
        new TeachingStage(spark, this::encode, progress)
            .teach(wanted.distinct(), settings.taughtOn());
    return byPupil(taught, wanted.distinct());
  }

  private Dataset<Row> byPupil(Pupil pupil, Dataset<Row> distinct) {
    PupilEncoder.Encoded encoded =
        new PupilEncoder(spark, this::encode, pupil, progress).encode(MENTIONS, distinct);
    quality = encoded.quality();
    return encoded.vectors().persist();
  }

  /** How near the pupil came to the teacher; empty when there was no pupil. */
  Optional<PupilQuality> quality() {
    return Optional.ofNullable(quality);
  }

  /** Who made the vectors of the mentions that were asked for. */
  Author author() {
    return quality == null ? Author.TEACHER : Author.PUPIL;
  }

  /** The vector of every phrase, by the teacher, on the driver. */
  Map<String, float[]> phrases(Set<String> phrases) {
    return onDriver("Encoding phrases", phrases);
  }

  /** The vector of mentions as they stand, by the teacher, on the driver. */
  Map<String, float[]> ownWords(Set<String> mentions) {
    return onDriver("Reading mentions again", mentions);
  }

  private Map<String, float[]> onDriver(String stage, Set<String> wanted) {
    Map<String, float[]> vectors = new HashMap<>();
    Broadcast<HashSet<String>> shared =
        JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(new HashSet<>(wanted));
    UDF1<String, Boolean> isWanted = text -> shared.value().contains(text);
    collect(
        known.where(udf(isWanted, DataTypes.BooleanType).apply(col(VectorColumns.TEXT))), vectors);
    List<String> fresh =
        wanted.stream().filter(text -> !vectors.containsKey(text)).sorted().toList();
    if (!fresh.isEmpty()) {
      Dataset<Row> texts = spark.createDataset(fresh, Encoders.STRING()).toDF(VectorColumns.TEXT);
      Dataset<Row> encoded = encoder.encode(stage, texts, fresh.size());
      keep(encoded);
      collect(encoded, vectors);
    }
    return vectors;
  }

  private static void collect(Dataset<Row> rows, Map<String, float[]> vectors) {
    for (Row row : rows.collectAsList()) {
      vectors.put(
          row.getAs(VectorColumns.TEXT), UnitVectors.fromBytes(row.getAs(VectorColumns.VECTOR)));
    }
  }

  private Dataset<Row> encode(String stage, Dataset<Row> texts) {
    return encode(stage, encoder.wanted(texts, known));
  }

  private Dataset<Row> encode(String stage, TextEncoder.Wanted wanted) {
    TextEncoder.Encoded encoded = encoder.encode(stage, wanted, known);
    if (wanted.freshCount() > 0) {
      keep(encoded.added());
    }
    return encoded.wanted();
  }

  /** Keeps vectors of texts that were not known. */
  private void keep(Dataset<Row> vectors) {
    added.add(vectors);
    known = known.unionByName(vectors);
  }

  private Optional<Dataset<Row>> stored(String table) {
    return store == null ? Optional.empty() : store.read(table);
  }

  /** Keeps what was encoded, and the pupil that was taught. */
  void commit() {
    List<TableWrite> writes = new ArrayList<>();
    added.stream()
        .reduce(Dataset::unionByName)
        .ifPresent(rows -> writes.add(TableWrite.append(TABLE, rows)));
    if (taught != null) {
      writes.add(TableWrite.replace(pupilTable, PupilTable.rows(taught, spark)));
    }
    if (!writes.isEmpty()) {
      store.commit(writes.toArray(TableWrite[]::new));
    }
  }
}
