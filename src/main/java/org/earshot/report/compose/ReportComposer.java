package org.earshot.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.earshot.insight.Findings;
import org.earshot.insight.answer.AnswerFindings;
import org.earshot.report.blocks.Report;
import org.earshot.report.blocks.Section;
import org.earshot.report.blocks.Table;

/** Makes the report of a run's findings. */
public final class ReportComposer {

  private ReportComposer() {}

  /** The ids of all sections that a report may have, in the order in which they are read. */
  public static List<String> sections() {
    return List.of(
        Places.SUMMARY,
        Places.SIGNALS,
        Places.SINCE,
        Places.THEMES,
        Places.OPPORTUNITIES,
        Places.IMPACT,
        Places.TREND,
        Places.SCORES,
        Places.SEGMENTS,
        Places.PRACTICES,
        Places.QUOTES,
        Places.HANDLING,
        Places.RECURRING,
        Places.UNANSWERED,
        Places.ACTIONS,
        Places.UNTHEMED,
        Places.REGISTER,
        Places.DATA,
        Places.RUN_CARD,
        Places.ROWS);
  }

  /** The report without its rows, in the order of {@link #sections}. */
  public static Report compose(Findings findings) {
    return new Report(
        title(findings.job()),
        subtitle(findings),
        findings.asOf(),
        place(findings),
        chapters(findings),
        MachineTables.of(findings),
        Deck.of(findings));
  }

  /** The folder of the report below that of all reports, such as {@code weekly/2026-06-28}. */
  public static String place(Findings findings) {
    return findings.job() + "/" + (findings.asOf() == null ? "undated" : findings.asOf());
  }

  private static List<Section> chapters(Findings findings) {
    List<Section> sections = new ArrayList<>();
    sections.add(SummarySection.of(findings));
    sections.add(SignalsSection.of(findings));
    if (findings.since().compared()) {
      sections.add(SinceSection.of(findings));
    }
    sections.add(ThemesSection.of(findings));
    sections.add(OpportunitySection.of(findings));
    sections.add(ImpactSection.of(findings));
    sections.add(TrendSection.of(findings));
    sections.add(ScoresSection.of(findings));
    sections.add(SegmentsSection.of(findings));
    if (!findings.practices().practices().isEmpty()) {
      sections.add(PracticesSection.of(findings));
    }
    sections.add(QuotesSection.of(findings));
    if (!findings.answers().inputs().isEmpty()) {
      sections.add(HandlingSection.of(findings));
    }
    if (!findings.recurrence().themes().isEmpty()) {
      sections.add(RecurringSection.of(findings));
    }
    if (!findings.answers().equals(AnswerFindings.NONE)) {
      sections.add(UnansweredSection.of(findings));
    }
    sections.add(ActionsSection.of(findings));
    sections.add(UnthemedSection.of(findings));
    sections.add(RegisterSection.of(findings));
    sections.add(DataSection.of(findings));
    sections.add(RunCardSection.of(findings));
    return sections.stream().map(ReportComposer::withoutBlankColumns).toList();
  }

  /** What an export does not have makes columns in which nothing stands; nobody misses them. */
  private static Section withoutBlankColumns(Section section) {
    return new Section(
        section.id(),
        section.title(),
        section.lead(),
        section.blocks().stream()
            .map(block -> block instanceof Table table ? table.withoutBlankColumns() : block)
            .toList());
  }

  /** The name of the job as a heading: {@code weekly-feedback} becomes "Weekly feedback". */
  private static String title(String job) {
    String words = job.replace('-', ' ').replace('_', ' ').strip();
    if (words.isEmpty()) {
      return "Feedback";
    }
    int first = words.offsetByCodePoints(0, 1);
    return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
  }

  private static String subtitle(Findings findings) {
    List<String> parts = new ArrayList<>();
    if (!findings.totals().isEmpty()) {
      parts.add(
          "weeks "
              + findings.totals().get(0).week()
              + " to "
              + findings.totals().get(findings.totals().size() - 1).week());
    }
    if (findings.asOf() != null) {
      parts.add("as of " + Wording.day(findings.asOf()));
    }
    parts.add(Wording.feedback(findings.feedback()));
    return Wording.capital(String.join(" · ", parts));
  }
}
