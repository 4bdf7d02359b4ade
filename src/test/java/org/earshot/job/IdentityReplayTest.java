package org.earshot.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.xxhash64;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.earshot.LocalSpark;
import org.earshot.Progress;
import org.earshot.RealData;
import org.earshot.embed.VectorColumns;
import org.earshot.ingest.ExportReader;
import org.earshot.ingest.FeedbackColumns;
import org.earshot.ingest.Ingested;
import org.earshot.ingest.SourceTally;
import org.earshot.text.CommentPreparer;
import org.earshot.text.MentionColumns;
import org.earshot.themes.Fit;
import org.earshot.themes.Stability;
import org.earshot.themes.Standing;
import org.earshot.themes.ThemeFinder;
import org.earshot.themes.ThemeSettings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Real exports replayed week by week, the themes found anew each time: most mentions keep theirs.
 * The property {@code earshot.sample} sets how many mentions themes are found on.
 */
final class IdentityReplayTest {

  private static final int REFITS = 12;
  private static final String FIRST = "first";

  @ParameterizedTest
  @CsvSource({"nhs", "kia"})
  void neighbouringWeeklyFitsAgree(String name) {
    Replay replay = new Replay(name);
    LocalDate last = replay.lastDay();
    Fit fit = replay.finder().first(replay.until(last.minusWeeks(REFITS)));
    int next = fit.model().themes().size() + 1;
    for (int week = REFITS - 1; week >= 0; week--) {
      Standing standing = new Standing(fit.model(), fit.known(), next, next, Set.of());
      fit = replay.finder().again(replay.until(last.minusWeeks(week)), standing);
      next += fit.changes().size();
      tell(name + " " + last.minusWeeks(week), fit);
      assertThat(fit.stability().kept()).isGreaterThanOrEqualTo(Stability.LEAST_KEPT);
      assertThat(fit.stability().adjustedRandIndex())
          .isGreaterThanOrEqualTo(Stability.LEAST_AGREEMENT);
    }
  }

  @ParameterizedTest
  @CsvSource({"nhs", "kia"})
  void oneInTwentyMoreRowsLeaveTheRestWhereItWas(String name) {
    Replay replay = new Replay(name);
    Dataset<Row> most =
        replay.vectors.where(pmod(xxhash64(col(VectorColumns.TEXT)), lit(21)).notEqual(0));
    Fit before = replay.finder().first(most);
    int next = before.model().themes().size() + 1;

    Fit after =
        replay
            .finder()
            .again(
                replay.vectors, new Standing(before.model(), before.known(), next, next, Set.of()));

    tell(name + " one in twenty more", after);
    assertThat(after.stability().kept()).isGreaterThanOrEqualTo(Stability.LEAST_KEPT);
    assertThat(after.stability().adjustedRandIndex())
        .isGreaterThanOrEqualTo(Stability.LEAST_AGREEMENT);
  }

  private static void tell(String what, Fit fit) {
    System.out.printf(
        Locale.ROOT,
        "%s: %d themes, kept %.3f, ARI %.3f of %d, %s%n",
        what,
        fit.model().themes().size(),
        fit.stability().kept(),
        fit.stability().adjustedRandIndex(),
        fit.stability().shared(),
        IntStream.range(0, fit.changes().size())
            .mapToObj(i -> fit.changes().get(i).kind() + " " + fit.changes().get(i).themeId())
            .toList());
  }

  /** The vectors of a job's mentions, each with the first day it was said on. */
  private static final class Replay {
    private final VectorStore store;
    private final Dataset<Row> vectors;

    Replay(String name) {
      assumeThat(Boolean.getBoolean("earshot.slow"))
          .as("takes minutes; ask for it with -Dearshot.slow=true")
          .isTrue();
      SparkSession spark = LocalSpark.session();
      Path folder = Path.of("target/replay").toAbsolutePath();
      Map<String, String> sets =
          Map.of(
              "data", RealData.folder().toString(),
              "store", folder.resolve("store").toString(),
              "reports", folder.resolve("reports").toString());
      Job job =
          JobFile.read(
              Path.of("jobs/real", name + ".yaml"), sets, null, Path.of("").toAbsolutePath());
      store = VectorStore.of(job, spark, Progress.SILENT);
      Ingested ingested = new ExportReader(spark).read(job.inputs(), null, null, Progress.SILENT);
      long usable = ingested.tallies().stream().mapToLong(SourceTally::usable).sum();
      Dataset<Row> said =
          new CommentPreparer()
              .prepare(ingested.feedback(), usable, job.inputs())
              .where(col(MentionColumns.SILENCE).isNull())
              .join(
                  ingested.feedback().select(FeedbackColumns.FEEDBACK_ID, FeedbackColumns.DATE),
                  FeedbackColumns.FEEDBACK_ID)
              .groupBy(col(MentionColumns.GIST).as(VectorColumns.TEXT))
              .agg(min(FeedbackColumns.DATE).as(FIRST));
      vectors =
          store
              .mentions(said.select(VectorColumns.TEXT))
              .join(said, VectorColumns.TEXT)
              .where(col(FIRST).isNotNull())
              .persist();
      store.commit();
    }

    ThemeFinder finder() {
      ThemeSettings defaults = ThemeSettings.DEFAULT;
      int sample = Integer.getInteger("earshot.sample", defaults.sample());
      return new ThemeFinder(
          new ThemeSettings(null, null, sample, defaults.seed()), store::phrases, Progress.SILENT);
    }

    LocalDate lastDay() {
      return LocalDate.parse(
          vectors.agg(max(FIRST).cast("string")).collectAsList().get(0).getString(0));
    }

    Dataset<Row> until(LocalDate day) {
      return vectors.where(col(FIRST).leq(lit(day.toString()).cast("date")));
    }
  }
}
