package org.earshot.insight.impact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.earshot.ingest.ExportSource;
import org.earshot.insight.ledger.Entry;
import org.earshot.themes.Theme;

/**
 * How themes go with the score: on each scale a regression of its own, in which one answer of a
 * customer is one row.
 */
public final class ImpactAnalysis {

  private ImpactAnalysis() {}

  /**
   * The findings.
   *
   * @param entries all feedback, sorted by id
   * @param inputs the job's inputs, which tell the scales
   * @param themes the themes that reports show
   */
  public static ImpactFindings of(
      List<Entry> entries, List<ExportSource> inputs, List<Theme> themes) {
    List<String> sources = inputs.stream().map(ExportSource::path).toList();
    Map<String, String> names = new TreeMap<>();
    themes.forEach(theme -> names.put(theme.id(), theme.name()));
    Map<ImpactScale, List<Entry>> scales = new LinkedHashMap<>();
    for (int input = 0; input < inputs.size(); input++) {
      if (inputs.get(input).columns().score() != null) {
        scales.computeIfAbsent(
            ImpactScale.of(inputs.get(input).score()), absent -> new ArrayList<>());
      }
    }
    for (Entry entry : entries) {
      if (entry.score() != null) {
        scales.get(ImpactScale.of(inputs.get(entry.input()).score())).add(entry);
      }
    }
    List<ScaleImpact> findings = new ArrayList<>();
    scales.forEach(
        (scale, scored) -> {
          if (!scored.isEmpty()) {
            List<String> from =
                scored.stream().map(Entry::input).distinct().sorted().map(sources::get).toList();
            findings.add(
                new ScaleRegression(scale, ScoredAnswer.of(scored, sources), names).finding(from));
          }
        });
    // The sort is stable: of equally many answers the scale that the job names first.
    findings.sort(Comparator.comparingLong(ScaleImpact::answers).reversed());
    return new ImpactFindings(findings);
  }
}
