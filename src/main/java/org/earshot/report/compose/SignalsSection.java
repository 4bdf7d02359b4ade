package org.earshot.report.compose;

import java.util.ArrayList;
import java.util.List;
import org.earshot.insight.Findings;
import org.earshot.insight.signal.Series;
import org.earshot.insight.signal.Signal;
import org.earshot.insight.signal.SignalFindings;
import org.earshot.insight.signal.SignalQuote;
import org.earshot.report.blocks.Axis;
import org.earshot.report.blocks.Axis.Better;
import org.earshot.report.blocks.Block;
import org.earshot.report.blocks.ChartBlock;
import org.earshot.report.blocks.DotIntervalChart;
import org.earshot.report.blocks.Format;
import org.earshot.report.blocks.Quotes;
import org.earshot.report.blocks.Section;
import org.earshot.report.blocks.Sentences;
import org.earshot.report.blocks.Sentences.Sentence;
import org.earshot.report.blocks.Tone;

/** What changed beyond noise. */
final class SignalsSection {

  private static final int DRAWN = 20;

  private SignalsSection() {}

  static Section of(Findings findings) {
    SignalFindings found = findings.signals();
    SignalSentences sentences = new SignalSentences(findings);
    List<Sentence> said = new ArrayList<>(List.of(sentences.changed()));
    said.addAll(sentences.method());
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Sentences(said));
    SignalTables tables = new SignalTables(findings);
    if (!found.signals().isEmpty()) {
      DotIntervalChart chart = chart(findings);
      if (!chart.dots().isEmpty()) {
        blocks.add(new ChartBlock(chart));
      }
      blocks.add(tables.signals());
    }
    List<Quotes.Group> quoted = quotes(findings);
    if (!quoted.isEmpty()) {
      blocks.add(new Quotes(quoted));
    }
    if (found.tested() && !tables.watched().rows().isEmpty()) {
      blocks.add(tables.watched());
    }
    if (!found.lasting().isEmpty()) {
      blocks.add(tables.lasting());
    }
    if (!found.born().isEmpty()) {
      blocks.add(tables.born());
    }
    return new Section(
        Places.SIGNALS,
        "What changed",
        "Only what stands out beyond noise: a signal has survived a false-alarm budget. All else"
            + " goes up and down by chance.",
        blocks);
  }

  /** What stood out, with the size of each. */
  static DotIntervalChart chart(Findings findings) {
    SignalWords words = new SignalWords(findings);
    List<Signal> all = SignalWords.told(findings.signals().signals());
    List<DotIntervalChart.Dot> dots =
        all.stream()
            .filter(signal -> SignalWords.drawn(signal.test().rateRatio()))
            .limit(DRAWN)
            .map(
                signal ->
                    new DotIntervalChart.Dot(
                        label(words, signal.series()),
                        signal.test().rateRatio().value(),
                        signal.test().rateRatio().low(),
                        signal.test().rateRatio().high(),
                        signal.test().count(),
                        Tone.MAIN))
            .toList();
    String missing =
        dots.size() == all.size()
            ? ""
            : " "
                + Wording.plural(all.size() - dots.size(), "signal is", "signals are")
                + " not drawn, most of them of what was hardly heard of before; the table has all.";
    return new DotIntervalChart(
        "signals-ratio",
        "How many times as frequent as before",
        "Customers in the week against those expected from the weeks before, with the 95 %"
            + " interval. The table says how many customers they were."
            + missing,
        new Axis("Times as frequent", Format.SCORE, 0, Double.NaN, Better.NEITHER),
        1,
        "as expected",
        dots);
  }

  private static String label(SignalWords words, Series series) {
    return series.isSegment() ? words.name(series) + " · " + series.segment() : words.name(series);
  }

  private static List<Quotes.Group> quotes(Findings findings) {
    SignalWords words = new SignalWords(findings);
    List<Quotes.Group> groups = new ArrayList<>();
    for (Signal signal : SignalWords.told(findings.signals().signals())) {
      if (!signal.quotes().isEmpty()) {
        groups.add(
            new Quotes.Group(
                Places.signal(groups.size()),
                label(words, signal.series()),
                signal.test().week() + ", " + SignalWords.against(signal),
                Places.theme(signal.series().themeId()),
                signal.quotes().stream().map(SignalsSection::quote).toList()));
      }
    }
    return groups;
  }

  private static Quotes.Quote quote(SignalQuote quote) {
    return new Quotes.Quote(
        QuotesSection.shown(quote.text()),
        "signal",
        quote.date(),
        quote.score() == null ? "" : Wording.plain(quote.score()),
        quote.source(),
        quote.line(),
        quote.feedbackId(),
        Places.row(quote.feedbackId()));
  }
}
