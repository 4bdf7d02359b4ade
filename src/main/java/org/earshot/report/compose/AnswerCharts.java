package org.earshot.report.compose;

import java.util.List;
import org.earshot.insight.answer.AgeBand;
import org.earshot.insight.answer.InputAnswers;
import org.earshot.insight.answer.Waiting;
import org.earshot.report.blocks.Axis;
import org.earshot.report.blocks.Axis.Better;
import org.earshot.report.blocks.BarsChart;
import org.earshot.report.blocks.Chart;
import org.earshot.report.blocks.Format;
import org.earshot.report.blocks.Tone;
import org.earshot.report.blocks.WaitingChart;

/** Charts of how feedback was answered. */
final class AnswerCharts {

  /** So much farther than the last step the curve is drawn, if any case has waited so long. */
  private static final double PAST_THE_LAST = 1.2;

  private AnswerCharts() {}

  /** For how long the open cases have been open. */
  static Chart ages(InputAnswers input) {
    List<AgeBand> bands = input.ages();
    return new BarsChart(
        "open-ages-" + (input.input() + 1),
        "How old the open cases are, " + CaseTables.name(input),
        "Open cases by calendar days since they came in. "
            + Wording.plural(input.counts().open(), "case is", "cases are")
            + " open.",
        "Age",
        new Axis("Open cases", Format.COUNT, 0, Double.NaN, Better.NEITHER),
        bands.stream().map(AgeBand::words).toList(),
        List.of(
            new BarsChart.Series(
                "Without an answer",
                Tone.BAD,
                bands.stream().map(band -> (double) band.unanswered()).toList()),
            new BarsChart.Series(
                "Answered, not closed",
                Tone.QUIET,
                bands.stream().map(band -> (double) band.answered()).toList())),
        List.of());
  }

  /** How long customers wait. */
  static Chart waiting(InputAnswers input) {
    Waiting waiting = input.waiting();
    List<Waiting.Point> curve = waiting.curve();
    int last = curve.isEmpty() ? 1 : curve.get(curve.size() - 1).day();
    return new WaitingChart(
        "waiting-" + (input.input() + 1),
        "How long customers wait, " + CaseTables.name(input),
        "Share of "
            + Wording.plural(waiting.n(), "case", "cases")
            + (input.tells().untilClosing() ? " not closed" : " without an answer")
            + " so many days after they came in; those that still wait are part of it"
            + " (Kaplan–Meier, band log-log 95 %)."
            + (waiting.leftOut() == 0
                ? ""
                : " Left out, because a day is unknown: " + Wording.count(waiting.leftOut()) + "."),
        "Days since the case came in",
        (int) Math.max(1, Math.min(last * PAST_THE_LAST, waiting.longest())),
        curve.stream()
            .map(
                point ->
                    new WaitingChart.Point(
                        point.day(),
                        point.waiting().value(),
                        point.waiting().low(),
                        point.waiting().high()))
            .toList());
  }
}
