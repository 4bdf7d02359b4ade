package org.earshot.job;

import java.util.Optional;
import org.apache.spark.sql.SparkSession;
import org.earshot.insight.practice.PracticeScorer;
import org.earshot.insight.practice.Practices;
import org.earshot.insight.practice.ScorerTable;
import org.earshot.store.TableStore;
import org.earshot.store.TableWrite;
import org.earshot.themes.PhraseEncoder;

/** Fits the scorer of practices, and keeps it for the runs to come that have the same examples. */
final class ScorerStore {

  private final SparkSession spark;
  private final TableStore store;
  private final Practices practices;
  private PracticeScorer fitted;

  private ScorerStore(SparkSession spark, TableStore store, Practices practices) {
    this.spark = spark;
    this.store = store;
    this.practices = practices;
  }

  /** The scorers in a job's store. */
  static ScorerStore of(Job job, SparkSession spark, Practices practices) {
    return new ScorerStore(spark, TableStore.in(job.store(), spark), practices);
  }

  /**
   * The scorer; empty when no practices are looked for.
   *
   * @param encoder gives the vectors of the examples when it has to be fitted
   */
  Optional<PracticeScorer> scorer(PhraseEncoder encoder) {
    if (practices.practices().isEmpty()) {
      return Optional.empty();
    }
    return store
        .read(ScorerTable.name(practices))
        .map(rows -> ScorerTable.scorer(practices, rows))
        .or(
            () -> {
              fitted = PracticeScorer.of(practices, encoder);
              return Optional.of(fitted);
            });
  }

  /** Keeps what was fitted. */
  void commit() {
    if (fitted != null) {
      store.commit(
          TableWrite.replace(ScorerTable.name(practices), ScorerTable.rows(fitted, spark)));
    }
  }
}
