package org.earshot.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.earshot.JobProblem;

/**
 * Which files are the tables of a store.
 *
 * @param format the layout of the store, {@link #FORMAT}
 * @param version the number of commits so far
 * @param tables the tables by name
 */
record TableManifest(int format, long version, SortedMap<String, Table> tables) {

  /** The layout that this program writes and reads. */
  static final int FORMAT = 1;

  TableManifest {
    tables = Collections.unmodifiableSortedMap(new TreeMap<>(tables));
  }

  /**
   * A table.
   *
   * @param schema its columns, as Spark writes a schema in JSON
   * @param segments the folders of its Parquet files, oldest first, relative to the store
   */
  record Table(String schema, List<String> segments) {

    Table {
      segments = List.copyOf(segments);
    }
  }

  /** The manifest in a file; that of an empty store when there is no such file. */
  static TableManifest read(Path file) {
    if (!Files.exists(file)) {
      return new TableManifest(FORMAT, 0, new TreeMap<>());
    }
    TableManifest manifest = JsonFile.read(file, TableManifest.class);
    if (manifest.format != FORMAT) {
      throw new JobProblem(
          String.format(
              Locale.ROOT,
              "%s has layout %d and this Earshot reads layout %d; name another store in the job or delete that one to begin anew.",
              file,
              manifest.format,
              FORMAT));
    }
    return manifest;
  }

  /** The manifest after one more commit. */
  TableManifest with(SortedMap<String, Table> changed) {
    SortedMap<String, Table> all = new TreeMap<>(tables);
    all.putAll(changed);
    return new TableManifest(format, version + 1, all);
  }

  /** Every segment of every table. */
  List<String> segments() {
    return tables.values().stream().flatMap(table -> table.segments().stream()).toList();
  }
}
