package org.earshot.job;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.earshot.embed.Pupil;
import org.earshot.embed.PupilQuality;
import org.earshot.embed.SentenceEncoder;
import org.earshot.ingest.ColumnMapping;
import org.earshot.ingest.ExportSource;
import org.earshot.ingest.Ingested;
import org.earshot.ingest.SourceTally;
import org.earshot.ingest.Volumes;
import org.earshot.insight.Findings;
import org.earshot.insight.RunFact;
import org.earshot.insight.action.Action;
import org.earshot.insight.practice.Practices;
import org.earshot.store.RunManifest;
import org.earshot.store.Sha256;
import org.earshot.themes.register.Register;

/** What a run was made of, for people as a card and for machines as a manifest. */
final class RunRecord {

  private static final int RUN_ID_DIGITS = 12;

  private final Job job;
  private final Ingested ingested;
  private final SortedMap<String, String> settings;
  private final SortedMap<String, String> versions;
  private final String runId;
  private final StandingRun standing;
  private final PupilQuality pupil;

  private RunRecord(
      Job job, BesideExports beside, Ingested ingested, StandingRun standing, PupilQuality pupil) {
    this.job = job;
    this.ingested = ingested;
    this.standing = standing;
    this.pupil = pupil;
    this.settings = settings(job, beside);
    this.versions = versions(pupil);
    this.runId = runId();
  }

  /**
   * The record of a run.
   *
   * @param beside what the job read beside its exports
   * @param pupil how near a pupil came to the teacher; empty when there was no pupil
   */
  static RunRecord of(
      Job job,
      BesideExports beside,
      Ingested ingested,
      StandingRun standing,
      Optional<PupilQuality> pupil) {
    return new RunRecord(job, beside, ingested, standing, pupil.orElse(null));
  }

  /** The run card. */
  List<RunFact> card() {
    List<RunFact> facts = new ArrayList<>();
    facts.add(new RunFact("Run", "Run id", runId));
    facts.add(new RunFact("Run", "Job", job.name()));
    facts.add(
        new RunFact("Run", "As of", Objects.toString(ingested.asOf(), "no feedback is dated")));
    versions.forEach((name, version) -> facts.add(new RunFact("Versions", name, version)));
    settings.forEach((key, value) -> facts.add(new RunFact("Settings", key, value)));
    facts.addAll(standing.card());
    for (SourceTally tally : ingested.tallies()) {
      facts.add(
          new RunFact("Inputs", tally.source(), tally.encoding() + ", SHA-256 " + tally.sha256()));
    }
    facts.add(
        new RunFact(
            "Method",
            "Themes",
            "Every mention is encoded by itself; the vectors are centred, drawn to their 15 nearest"
                + " neighbours, grouped into small clusters by k-means and joined by Ward's method."
                + " The number of themes is the smallest on which halves of the mentions agree."));
    if (pupil != null) {
      facts.add(new RunFact("Method", "Pupil", words(pupil)));
    }
    facts.add(
        new RunFact(
            "Method",
            "Without a theme",
            String.format(
                Locale.ROOT,
                "Mentions that are too short, without content or stock phrases, and those whose"
                    + " cosine with the nearest theme is below %.3f.",
                standing.model().leastSimilarity())));
    facts.add(
        new RunFact(
            "Method",
            "Sentiment",
            "Of every mention, by a linear model over its vector that was trained on labelled"
                + " survey answers and knows whether the question asks for praise or for what to"
                + " improve; its probabilities are calibrated."));
    if (job.practices() != null) {
      facts.add(
          new RunFact(
              "Method",
              "Service practices",
              "Every mention is compared with the examples of the practices file; it tells of a"
                  + " practice when that is surer than all else together, and of one at most."));
    }
    facts.add(
        new RunFact(
            "Method",
            "Intervals",
            "95 %: Wilson for shares, Student for means, Newcombe for differences of shares,"
                + " adjusted Wald for the Net Promoter Score."));
    facts.add(
        new RunFact(
            "Method",
            "Actions",
            "Quasi-Poisson segmented regression of weekly customers, with the themes that no action"
                + " is about as control; eight weeks on either side to show, twelve to"
                + " conclude."));
    facts.add(
        new RunFact(
            "Known limits",
            "Scores",
            "Scores are of customers who also wrote something; a score without words is not"
                + " counted."));
    facts.add(
        new RunFact(
            "Method",
            "Signals",
            "Each of the last four complete weeks is compared with the up to 26 weeks that end three"
                + " weeks before it, one respondent counting once a week and theme: the"
                + " quasi-negative-binomial test, a false-discovery rate of 10 % over all series of"
                + " a week, five or more respondents, and half as many again as expected."));
    facts.add(
        new RunFact(
            "Known limits",
            "Language",
            "The encoder and the sentence splitter read English; other languages are grouped less"
                + " well."));
    facts.add(
        new RunFact(
            "Known limits",
            "Processor",
            "The same input gives the same tables on processors of one kind; the 8-bit encoder may"
                + " round otherwise on another kind."));
    return facts;
  }

  private static String words(PupilQuality pupil) {
    String part =
        String.format(
            Locale.ENGLISH,
            "The sentence encoder encoded %,d of %,d distinct mentions, and a pupil of it the rest.",
            pupil.byTeacher(),
            pupil.texts());
    return pupil.compared() == 0
        ? part + " No mention was encoded by both, so how near the pupil comes is not known."
        : part
            + String.format(
                Locale.ENGLISH,
                " On %,d mentions that both encoded and the pupil did not learn from, the mean"
                    + " cosine of their vectors is %.3f.",
                pupil.compared(),
                pupil.meanCosine());
  }

  /** The manifest. */
  RunManifest manifest(Findings findings) {
    Map<String, Long> counts = new TreeMap<>();
    counts.put("rows-read", sum(SourceTally::rowsRead));
    counts.put("feedback", findings.feedback());
    counts.put("mentions", findings.mentions());
    counts.put("themes", (long) findings.themes().size());
    counts.put("candidates", standing.candidates());
    return new RunManifest(
        runId,
        job.name(),
        ingested.asOf(),
        ingested.tallies().stream()
            .map(tally -> new RunManifest.InputFile(tally.source(), tally.bytes(), tally.sha256()))
            .toList(),
        settings,
        job.themes().seed(),
        standing.stateBefore(),
        standing.modelBefore(),
        standing.modelAfter(),
        versions,
        findings.since().compared()
            ? new RunManifest.Compared(findings.since().asOf(), findings.since().sha256())
            : null,
        new TreeMap<>(counts));
  }

  private long sum(ToLongFunction<SourceTally> part) {
    return ingested.tallies().stream().mapToLong(part).sum();
  }

  /** Made of what goes in, so that the same run has the same id. */
  private String runId() {
    Sha256 all = new Sha256();
    all.field(settings.toString()).field(versions.toString());
    all.field(Objects.toString(ingested.asOf(), null)).field(standing.modelBefore());
    ingested.tallies().stream().map(SourceTally::sha256).sorted().forEach(all::field);
    return all.digits().substring(0, RUN_ID_DIGITS);
  }

  private static SortedMap<String, String> settings(Job job, BesideExports beside) {
    SortedMap<String, String> settings = new TreeMap<>();
    settings.put("job", job.name());
    settings.put("as-of", Objects.toString(job.asOf(), ReplayRunner.NEWEST));
    settings.put("window.weeks", Objects.toString(job.weeks(), "all"));
    settings.put("encoder.pupil-above", Objects.toString(job.pupil().above(), "never"));
    settings.put("encoder.taught-on", Integer.toString(job.pupil().taughtOn()));
    settings.put("themes.number", Objects.toString(job.themes().number(), "auto"));
    settings.put("themes.groups", Objects.toString(job.themes().groups(), "auto"));
    settings.put("themes.sample", Integer.toString(job.themes().sample()));
    settings.put("themes.refit", job.refit() == Job.Refit.EVERY_RUN ? "true" : "false");
    settings.put("register", job.register().getFileName().toString());
    settings.put("themes.seed", Long.toString(job.themes().seed()));
    settings.put("signals.watch", String.join(", ", job.watch()));
    settings.put("signals.volumes", volumes(beside.volumes()));
    settings.put("register.edits", edits(beside.register().register()));
    settings.put("practices", practices(beside.practices()));
    settings.put("actions", job.actions().getFileName().toString());
    settings.put("actions.said", said(beside.actions().actions()));
    settings.putAll(job.report().settings());
    settings.put("rejected-at-most", Double.toString(job.rejectAtMost()));
    for (int i = 0; i < job.inputs().size(); i++) {
      ExportSource input = job.inputs().get(i);
      String key = "inputs[" + i + "].";
      settings.put(key + "path", input.path());
      settings.put(key + "kind", input.kind().word());
      settings.put(key + "columns", columns(input.columns()));
      settings.put(key + "encoding", Objects.toString(input.encoding(), "found"));
      settings.put(key + "placeholders", String.join(", ", input.placeholders()));
      settings.put(key + "stop-words", String.join(", ", input.stopWords()));
      settings.put(key + "dates", String.join(", ", input.dates()));
      settings.put(
          key + "score",
          input.score() == null
              ? "none"
              : input.score().words() + ", " + input.score().kind().word());
    }
    settings.replaceAll((key, value) -> value.isEmpty() ? "none" : value);
    return settings;
  }

  /** The columns as a job file names them, those that it names. */
  private static String columns(ColumnMapping mapping) {
    Map<String, String> named = new LinkedHashMap<>();
    named.put("id", mapping.id());
    named.put("customer", mapping.customer());
    named.put("date", mapping.date());
    named.put("question", mapping.question());
    named.put("text", String.join(", ", mapping.text()));
    named.put("score", mapping.score());
    named.put("segments", String.join(", ", mapping.segments()));
    named.put("problem", mapping.problem());
    mapping.responses().forEach((column, header) -> named.put(column.key(), header));
    return named.entrySet().stream()
        .filter(each -> each.getValue() != null && !each.getValue().isEmpty())
        .map(each -> each.getKey() + ": " + each.getValue())
        .collect(Collectors.joining("; "));
  }

  private static String volumes(Volumes volumes) {
    return volumes == null
        ? "none"
        : volumes.source() + ", " + volumes.unit() + ", SHA-256 " + volumes.sha256();
  }

  private static String practices(Practices practices) {
    if (practices.practices().isEmpty()) {
      return "none";
    }
    String digits = new Sha256().field(practices.toString()).digits();
    return String.format(
        Locale.ROOT,
        "%d practices, SHA-256 %s",
        practices.practices().size(),
        digits.substring(0, RUN_ID_DIGITS));
  }

  /** What is said, not how it is written: a comment makes no other run. */
  private static String edits(Register register) {
    if (register.edits().isEmpty()) {
      return "no edits";
    }
    String digits = new Sha256().field(register.edits().toString()).digits();
    return String.format(
        Locale.ROOT,
        "%d themes edited, SHA-256 %s",
        register.edits().size(),
        digits.substring(0, RUN_ID_DIGITS));
  }

  private static String said(List<Action> actions) {
    if (actions.isEmpty()) {
      return "no actions";
    }
    return String.format(
        Locale.ROOT,
        "%d actions, SHA-256 %s",
        actions.size(),
        new Sha256().field(actions.toString()).digits().substring(0, RUN_ID_DIGITS));
  }

  private static SortedMap<String, String> versions(PupilQuality pupil) {
    SortedMap<String, String> versions = new TreeMap<>();
    versions.put(
        "Earshot",
        Objects.toString(RunRecord.class.getPackage().getImplementationVersion(), "dev"));
    versions.put("Spark", org.apache.spark.package$.MODULE$.SPARK_VERSION());
    versions.put("Encoder", SentenceEncoder.MODEL);
    if (pupil != null) {
      versions.put("Pupil", Pupil.METHOD + " " + pupil.pupil());
    }
    return versions;
  }
}
