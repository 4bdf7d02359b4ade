package org.earshot.job;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.earshot.ingest.ExportSource;
import org.earshot.ingest.VolumeSource;

/** What a job file says of signals, checked. */
final class JobSignals {

  private static final String WATCH = "/signals/watch";
  private static final String VOLUMES = "/signals/volumes";

  private final JobTree tree;
  private final JobVariables variables;
  private final JobInputs reader;

  JobSignals(JobTree tree, JobVariables variables, JobInputs reader) {
    this.tree = tree;
    this.variables = variables;
    this.reader = reader;
  }

  /** The segments to watch; each must be one of an input. */
  List<String> watch(JobDocument.SignalsPart signals, List<ExportSource> inputs) {
    List<String> watch = reader.texts(WATCH, signals == null ? null : signals.watch());
    reader.refuseTwice(WATCH, watch);
    for (String column : watch) {
      refuseUnknown(WATCH, column, segments(inputs));
    }
    return watch;
  }

  /** Where volumes stand; null when nowhere. */
  VolumeSource volumes(JobDocument.SignalsPart signals) {
    JobDocument.VolumesPart volumes = signals == null ? null : signals.volumes();
    if (volumes == null
        || volumes.equals(
            new JobDocument.VolumesPart(null, null, null, volumes.segments(), volumes.dates()))) {
      return null;
    }
    need("path", volumes.path(), "must name a file with weeks and numbers");
    need("week", volumes.week(), "must name the column of the week");
    need("count", volumes.count(), "must name the column of the number");
    JobVariables.Rooted path = variables.resolve(VOLUMES + "/path", volumes.path());
    List<String> segments = reader.texts(VOLUMES + "/segments", volumes.segments());
    reader.refuseTwice(VOLUMES + "/segments", segments);
    return new VolumeSource(
        path.base(),
        path.path(),
        volumes.week(),
        volumes.count(),
        segments,
        reader.dates(VOLUMES + "/dates", volumes.dates()));
  }

  private void need(String key, String value, String rule) {
    if (value == null || value.isBlank()) {
      String at = VOLUMES + "/" + key;
      throw tree.problem(at, JobTree.words(at) + " " + rule + ".");
    }
  }

  private void refuseUnknown(String at, String column, Set<String> segments) {
    if (!segments.contains(column)) {
      throw reader.wrong(
          at,
          column,
          segments.isEmpty()
              ? "is no segment, as no input names columns.segments"
              : "is no segment of any input; the segments are " + String.join(", ", segments));
    }
  }

  private static Set<String> segments(List<ExportSource> inputs) {
    Set<String> segments = new TreeSet<>();
    inputs.forEach(input -> segments.addAll(input.columns().segments()));
    return segments;
  }
}
