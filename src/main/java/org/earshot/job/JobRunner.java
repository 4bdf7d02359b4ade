package org.earshot.job;

import static org.apache.spark.sql.functions.col;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.earshot.Progress;
import org.earshot.embed.VectorColumns;
import org.earshot.ingest.ExportReader;
import org.earshot.ingest.Ingested;
import org.earshot.ingest.SourceTally;
import org.earshot.insight.Findings;
import org.earshot.insight.FindingsAssembler;
import org.earshot.insight.InsightSettings;
import org.earshot.insight.RegisterFinding;
import org.earshot.insight.TellingStage;
import org.earshot.insight.ThemedFeedback;
import org.earshot.insight.signal.SignalSettings;
import org.earshot.store.AtomicFolder;
import org.earshot.store.FolderLock;
import org.earshot.text.CommentPreparer;
import org.earshot.text.MentionColumns;
import org.earshot.themes.EditedThemes;
import org.earshot.themes.ThemeFinder;
import org.earshot.themes.ThemePlacer;
import org.earshot.themes.register.Register;

/** Runs a job, from its exports to its report. */
public final class JobRunner {

  private final Progress progress;

  /**
   * A runner.
   *
   * @param progress hears what is being done
   */
  public JobRunner(Progress progress) {
    this.progress = progress;
  }

  /**
   * Runs a job. A run that fails leaves the last report and the store as they were.
   *
   * @throws org.earshot.JobProblem when the job or one of its files is at fault
   */
  public RunOutcome run(Job job) {
    BesideExports beside = BesideExports.read(job);
    AtomicFolder.refuseUnwritable(job.reports().resolve(job.name()));
    FolderLock lock = FolderLock.take(job.store());
    try (lock) {
      progress.begin("Starting Spark", 0);
      SparkSession spark = SparkSessions.open();
      progress.end("Spark " + spark.version());
      return run(job, beside, spark);
    }
  }

  private RunOutcome run(Job job, BesideExports beside, SparkSession spark) {
    Register register = beside.register().register();
    VectorStore vectors = VectorStore.of(job, spark, progress);
    Ingested ingested =
        new ExportReader(spark).read(job.inputs(), job.asOf(), job.weeks(), progress);
    Dataset<Row> mentions =
        new CommentPreparer().prepare(ingested.feedback(), usable(ingested), job.inputs());
    Dataset<Row> encoded = vectors.mentions(speaking(mentions).select(VectorColumns.TEXT));
    ThemeFinder finder = new ThemeFinder(job.themes(), vectors::phrases, progress);
    StandingRun standing = StandingRun.of(job, ingested.asOf());
    standing.find(finder, encoded, speaking(mentions), register.held());
    beside.register().refuseUnknown(standing.after());
    EditedThemes edited = EditedThemes.of(standing.model(), register, vectors::phrases);
    TellingStage telling = TellingStage.of(beside.practices(), vectors::phrases);
    Dataset<Row> told = telling.run(new ThemePlacer(edited).place(encoded));
    ThemedFeedback themed =
        ThemedFeedback.of(ingested.feedback(), mentions, told, telling.ownWords(vectors.author()));
    progress.begin("Computing findings", 0);
    RunRecord made = RunRecord.of(job, beside, ingested, standing, vectors.quality());
    InsightSettings settings =
        new InsightSettings(
            new RegisterFinding(
                ReportPublisher.pathTo(job), edited.register(), edited.registered(), List.of()),
            beside.practices(),
            new SignalSettings(job.watch(), beside.volumes(), job.themes().seed()),
            new ActionThemes(edited, vectors::phrases).place(beside.actions().actions()));
    Findings found =
        new FindingsAssembler()
            .assemble(
                job.name(),
                job.inputs(),
                settings,
                ingested,
                themed,
                edited.themes(),
                standing.lineage(),
                made.card());
    Findings findings = LastReport.compared(job, found);
    progress.end(findings.feedback() + " feedback in " + findings.themes().size() + " themes");

    progress.begin("Writing the report", 0);
    RunOutcome outcome = new ReportPublisher(job).publish(findings, themed, made);
    vectors.commit();
    standing.commit();
    ListedThemes.of(findings).write(job);
    spark.catalog().clearCache();
    progress.end(outcome.reportFolder().toString());
    return outcome;
  }

  private static long usable(Ingested ingested) {
    return ingested.tallies().stream().mapToLong(SourceTally::usable).sum();
  }

  /** The gists of mentions with content, and whose feedback they are of. */
  private static Dataset<Row> speaking(Dataset<Row> mentions) {
    return mentions
        .where(col(MentionColumns.SILENCE).isNull())
        .select(col(MentionColumns.GIST).as(VectorColumns.TEXT), col(MentionColumns.FEEDBACK_ID));
  }
}
