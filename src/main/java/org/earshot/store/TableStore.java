package org.earshot.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;
import org.earshot.JobProblem;

/**
 * Named tables in a folder. A table is a list of segments, each a folder of Parquet files that is
 * written once and never changed; {@code manifest.json} says which segments there are, and is
 * replaced in one step after all segments of a commit are complete. So a reader sees the tables
 * before a commit or after it, never between, and what a broken-off commit leaves behind is seen by
 * nobody.
 *
 * <p>A commit deletes the segments that neither it nor the commit before it names, so that rows
 * read before a commit can be used until the commit after it. Rows come back in no particular
 * order.
 *
 * <p>One process at a time may commit; see {@link FolderLock}.
 */
public final class TableStore {

  /** A table of more segments than this is written anew as one segment when it is added to. */
  static final int SEGMENTS_AT_MOST = 8;

  private static final String MANIFEST = "manifest.json";
  private static final String TABLES = "tables";
  private static final long FILE_BYTES = 128L << 20;

  private final SparkSession spark;
  private final Path folder;

  private TableStore(SparkSession spark, Path folder) {
    this.spark = spark;
    this.folder = folder;
  }

  /** The tables in a folder, which is made with the first commit when it does not exist. */
  public static TableStore in(Path folder, SparkSession spark) {
    return new TableStore(spark, folder.toAbsolutePath().normalize());
  }

  /**
   * The rows of a table as of the last commit.
   *
   * @return empty when no commit has written the table
   * @throws JobProblem when the store is damaged or of another layout
   */
  public Optional<Dataset<Row>> read(String table) {
    return Optional.ofNullable(manifest().tables().get(table)).map(this::rows);
  }

  /**
   * Writes tables, all or none of them.
   *
   * @throws IllegalArgumentException when rows are appended to a table of other columns
   */
  public void commit(TableWrite... writes) {
    TableManifest before = manifest();
    SortedMap<String, TableManifest.Table> changed = new TreeMap<>();
    for (TableWrite write : writes) {
      TableManifest.Table present = before.tables().get(write.table());
      if (changed.put(write.table(), written(write, present, before.version() + 1)) != null) {
        throw new IllegalArgumentException("written twice in one commit: " + write.table());
      }
    }
    TableManifest after = before.with(changed);
    JsonFile.write(folder.resolve(MANIFEST), after);
    deleteAllBut(before, after);
  }

  private TableManifest manifest() {
    return TableManifest.read(folder.resolve(MANIFEST));
  }

  private Dataset<Row> rows(TableManifest.Table table) {
    StructType schema = (StructType) DataType.fromJson(table.schema());
    for (String segment : table.segments()) {
      if (!Files.isDirectory(folder.resolve(segment))) {
        throw new JobProblem(
            String.format(
                Locale.ROOT,
                "The store %s lacks %s, which its manifest names; restore it from a backup or delete the store to begin anew.",
                folder,
                segment));
      }
    }
    String[] paths =
        table.segments().stream().map(s -> folder.resolve(s).toString()).toArray(String[]::new);
    return spark.read().schema(schema).parquet(paths);
  }

  private TableManifest.Table written(TableWrite write, TableManifest.Table present, long version) {
    String segment = String.format(Locale.ROOT, "%s/%s/%06d", TABLES, write.table(), version);
    StructType schema = write.rows().schema();
    if (write.mode() == TableWrite.Mode.REPLACE || present == null) {
      save(write.rows(), segment);
      return new TableManifest.Table(schema.json(), List.of(segment));
    }
    requireSameColumns(write, (StructType) DataType.fromJson(present.schema()));
    if (present.segments().size() < SEGMENTS_AT_MOST) {
      save(write.rows(), segment);
      List<String> segments = new ArrayList<>(present.segments());
      segments.add(segment);
      return new TableManifest.Table(present.schema(), segments);
    }
    save(rows(present).unionByName(write.rows()).coalesce(files(present)), segment);
    return new TableManifest.Table(present.schema(), List.of(segment));
  }

  private void save(Dataset<Row> rows, String segment) {
    rows.write()
        .mode(SaveMode.Overwrite)
        .option("mapreduce.fileoutputcommitter.marksuccessfuljobs", "false")
        .parquet(folder.resolve(segment).toString());
  }

  private int files(TableManifest.Table table) {
    long bytes = 0;
    try {
      for (String segment : table.segments()) {
        bytes += Folders.bytes(folder.resolve(segment));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Math.toIntExact(bytes / FILE_BYTES + 1);
  }

  private static void requireSameColumns(TableWrite write, StructType present) {
    String expected = present.catalogString();
    String found = write.rows().schema().catalogString();
    if (!found.equals(expected)) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "table %s has the columns %s, the rows to append have %s",
              write.table(),
              expected,
              found));
    }
  }

  private void deleteAllBut(TableManifest before, TableManifest after) {
    Set<Path> kept = new HashSet<>();
    Stream.of(before, after)
        .flatMap(manifest -> manifest.segments().stream())
        .forEach(segment -> kept.add(folder.resolve(segment)));
    try {
      for (Path table : Folders.entries(folder.resolve(TABLES))) {
        for (Path segment : Folders.entries(table)) {
          if (!kept.contains(segment)) {
            Folders.delete(segment);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
