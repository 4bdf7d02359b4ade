package org.earshot.job;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earshot.JobProblem;
import org.earshot.ingest.ColumnMapping;
import org.earshot.ingest.DatePattern;
import org.earshot.ingest.ExportSource;
import org.earshot.ingest.FeedbackKind;
import org.earshot.ingest.ResponseColumn;
import org.earshot.ingest.ScoreKind;
import org.earshot.ingest.ScoreScale;

/** The inputs of a job file, checked. */
final class JobInputs {

  private final JobTree tree;
  private final JobVariables variables;

  JobInputs(JobTree tree, JobVariables variables) {
    this.tree = tree;
    this.variables = variables;
  }

  /** The exports of a job. */
  List<ExportSource> sources(List<JobDocument.InputPart> inputs) {
    if (inputs == null || inputs.isEmpty()) {
      throw tree.problem(
          "/inputs", "inputs must list at least one export, with its path and its columns.");
    }
    List<ExportSource> sources = new ArrayList<>();
    for (JobDocument.InputPart input : inputs) {
      sources.add(source("/inputs/" + sources.size(), input));
    }
    return sources;
  }

  private ExportSource source(String at, JobDocument.InputPart input) {
    if (input == null) {
      throw tree.problem(at, JobTree.words(at) + " is empty; it needs a path and columns.");
    }
    if (input.path() == null || input.path().isBlank()) {
      throw tree.problem(
          at + "/path", JobTree.words(at + "/path") + " must name a file, a folder or a glob.");
    }
    JobVariables.Rooted path = variables.resolve(at + "/path", input.path());
    FeedbackKind kind = kind(at + "/kind", input.kind());
    ColumnMapping columns = columns(at + "/columns", input.columns(), input.responses());
    return new ExportSource(
        path.base(),
        path.path(),
        kind,
        columns,
        dates(at + "/dates", input.dates()),
        scale(at + "/score", input.score(), columns, kind),
        encoding(at + "/encoding", input.encoding()),
        texts(at + "/placeholders", input.placeholders()),
        texts(at + "/stop-words", input.stopWords()));
  }

  private FeedbackKind kind(String at, String kind) {
    return kind == null
        ? FeedbackKind.SURVEY
        : Stream.of(FeedbackKind.values())
            .filter(one -> one.word().equals(kind))
            .findFirst()
            .orElseThrow(() -> wrong(at, kind, "must be " + words(FeedbackKind.values())));
  }

  private ColumnMapping columns(
      String at, JobDocument.ColumnsPart columns, JobDocument.ResponsesPart responses) {
    List<String> text = columns == null ? List.of() : texts(at + "/text", columns.text());
    if (text.isEmpty()) {
      throw tree.problem(
          at + "/text",
          JobTree.words(at + "/text") + " must name the column, or columns, of free text.");
    }
    List<String> segments = texts(at + "/segments", columns.segments());
    refuseTwice(at + "/text", text);
    refuseTwice(at + "/segments", segments);
    return new ColumnMapping(
        columns.id(),
        columns.customer(),
        columns.date(),
        columns.question(),
        text,
        columns.score(),
        segments,
        columns.problem(),
        responses(responses));
  }

  private static Map<ResponseColumn, String> responses(JobDocument.ResponsesPart part) {
    Map<ResponseColumn, String> responses = new EnumMap<>(ResponseColumn.class);
    if (part != null) {
      responses.put(ResponseColumn.ANSWERED, part.answered());
      responses.put(ResponseColumn.CLOSED, part.closed());
      responses.put(ResponseColumn.PROMISED, part.promised());
      responses.put(ResponseColumn.TIMELY, part.timely());
      responses.put(ResponseColumn.REOPENED, part.reopened());
      responses.put(ResponseColumn.OUTCOME, part.outcome());
      responses.put(ResponseColumn.CONTACT_WANTED, part.contactWanted());
      responses.values().removeIf(Objects::isNull);
    }
    return responses;
  }

  /** Refuses a list in which a name stands twice. */
  void refuseTwice(String at, List<String> names) {
    for (String name : names) {
      if (Collections.frequency(names, name) > 1) {
        throw wrong(at, name, "stands there twice");
      }
    }
  }

  /** Patterns of dates. */
  List<String> dates(String at, List<String> dates) {
    List<String> patterns = texts(at, dates);
    for (String pattern : patterns) {
      try {
        DatePattern.of(pattern);
      } catch (IllegalArgumentException problem) {
        throw wrong(at, pattern, problem.getMessage());
      }
    }
    return patterns;
  }

  private ScoreScale scale(
      String at, JobDocument.ScorePart score, ColumnMapping columns, FeedbackKind feedback) {
    if (score == null
        || score.equals(new JobDocument.ScorePart(null, null, score.missing(), null))) {
      return noScale(at, score);
    }
    if (columns.score() == null) {
      throw tree.problem(
          at, JobTree.words(at) + " tells a scale, but columns.score names no column for it.");
    }
    List<Double> ends = score.scale();
    if (ends == null
        || ends.size() != 2
        || ends.stream().anyMatch(Objects::isNull)
        || !(ends.get(0) < ends.get(1))
        || !Double.isFinite(ends.get(1) - ends.get(0))) {
      throw tree.problem(
          at + "/scale",
          JobTree.words(at + "/scale")
              + " must be two numbers, the lower end first, such as [1, 5].");
    }
    double best = score.best() == null ? ends.get(1) : score.best();
    if (!ends.contains(best)) {
      throw tree.problem(
          at + "/best",
          JobTree.words(at + "/best")
              + " must be one of the two ends of the scale: the one that means \"very good\".");
    }
    ScoreKind usual = ScoreKind.usual(ends.get(0), ends.get(1), best);
    boolean stars = usual == ScoreKind.CSAT && feedback == FeedbackKind.REVIEW;
    ScoreKind kind =
        score.kind() == null
            ? stars ? ScoreKind.STARS : usual
            : scoreKind(at + "/kind", score.kind(), usual);
    return new ScoreScale(ends.get(0), ends.get(1), best, missing(at, score), kind);
  }

  private ScoreKind scoreKind(String at, String word, ScoreKind usual) {
    ScoreKind kind =
        ScoreKind.of(word)
            .orElseThrow(
                () -> wrong(at, word, "must be one of " + String.join(", ", ScoreKind.all())));
    if (kind == ScoreKind.NPS && usual != ScoreKind.NPS) {
      throw wrong(at, word, "needs the scale [0, 10] with 10 as its best");
    }
    return kind;
  }

  private ScoreScale noScale(String at, JobDocument.ScorePart score) {
    if (score != null && !missing(at, score).isEmpty()) {
      throw tree.problem(
          at + "/missing", JobTree.words(at + "/missing") + " needs a scale beside it.");
    }
    return null;
  }

  private List<Double> missing(String at, JobDocument.ScorePart score) {
    List<Double> missing = score.missing() == null ? List.of() : score.missing();
    if (missing.stream().anyMatch(Objects::isNull)) {
      throw tree.problem(
          at + "/missing", JobTree.words(at + "/missing") + " must be a list of numbers.");
    }
    return missing;
  }

  private String encoding(String at, String encoding) {
    try {
      if (encoding == null || Charset.isSupported(encoding)) {
        return encoding;
      }
    } catch (IllegalCharsetNameException problem) {
      throw unknownCharset(at, encoding);
    }
    throw unknownCharset(at, encoding);
  }

  private JobProblem unknownCharset(String at, String encoding) {
    return wrong(
        at, encoding, "is no charset that Java knows, such as UTF-8, windows-1252 or UTF-16");
  }

  /** A list without empty entries; empty for null. */
  List<String> texts(String at, List<String> texts) {
    if (texts == null) {
      return List.of();
    }
    if (texts.stream().anyMatch(text -> text == null || text.isBlank())) {
      throw tree.problem(at, JobTree.words(at) + " has an empty entry.");
    }
    return texts;
  }

  /** A value that is not allowed. */
  JobProblem wrong(String at, String value, String rule) {
    return tree.problem(at, JobTree.words(at) + ": '" + value + "' " + rule + ".");
  }

  private static String words(FeedbackKind... kinds) {
    return Stream.of(kinds)
        .map(FeedbackKind::word)
        .collect(Collectors.joining(", "))
        .replaceFirst(", (?=[^,]*$)", " or ");
  }
}
