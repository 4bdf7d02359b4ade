package org.earshot.report.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.earshot.insight.Findings;
import org.earshot.insight.answer.CaseCounts;
import org.earshot.insight.answer.InputAnswers;
import org.earshot.insight.answer.SegmentAnswers;
import org.earshot.insight.answer.WaitingCase;
import org.earshot.report.blocks.DataTable;
import org.earshot.statistics.Estimate;

/** How feedback was answered, as tables for machines. */
final class AnswerTables {

  private AnswerTables() {}

  static List<DataTable> of(Findings findings) {
    return List.of(answers(findings), waiting(findings), silence(findings));
  }

  private static DataTable answers(Findings findings) {
    List<List<Object>> rows = new ArrayList<>();
    for (InputAnswers input : findings.answers().inputs()) {
      rows.add(row(input, null, null, input.counts(), input.waiting().median().value()));
      for (SegmentAnswers part : input.segments()) {
        rows.add(
            row(
                input,
                part.segment(),
                part.value() == null ? "(small ones together)" : part.value(),
                part.counts(),
                part.medianDays()));
      }
    }
    return new DataTable(
        "answers",
        List.of(
            "input",
            "segment",
            "value",
            "customers",
            "received",
            "answered",
            "unanswered",
            "unanswered_share",
            "unanswered_low",
            "unanswered_high",
            "closed",
            "open",
            "due",
            "in_time",
            "in_time_share",
            "in_time_low",
            "in_time_high",
            "late",
            "overdue",
            "not_due",
            "median_days",
            "reopened",
            "contact_wanted",
            "contact_unanswered",
            "detractors",
            "detractors_unanswered"),
        rows);
  }

  private static List<Object> row(
      InputAnswers input, String segment, String value, CaseCounts counts, double median) {
    boolean answers = input.tells().answers();
    boolean closing = input.tells().closing();
    boolean punctual = input.tells().punctuality();
    boolean contact = answers && input.tells().contact();
    Estimate unanswered = counts.unansweredShare();
    Estimate inTime = counts.inTimeShare();
    return MachineTables.row(
        CaseTables.name(input),
        segment,
        value,
        counts.customers(),
        counts.received(),
        told(answers, counts.answered()),
        told(answers, counts.unanswered()),
        told(answers, unanswered.value()),
        told(answers, unanswered.low()),
        told(answers, unanswered.high()),
        told(closing, counts.closed()),
        told(closing, counts.open()),
        told(punctual, counts.due()),
        told(punctual, counts.inTime()),
        told(punctual, inTime.value()),
        told(punctual, inTime.low()),
        told(punctual, inTime.high()),
        told(punctual, counts.late()),
        told(punctual, counts.overdue()),
        told(punctual, counts.notDue()),
        told(Double.isFinite(median), median),
        told(input.tells().reopening(), counts.reopened()),
        told(input.tells().contact(), counts.contactWanted()),
        told(contact, counts.contactUnanswered()),
        counts.detractors(),
        told(answers, counts.detractorsUnanswered()));
  }

  private static Object told(boolean known, Object value) {
    return known ? value : null;
  }

  private static DataTable waiting(Findings findings) {
    List<List<Object>> rows = new ArrayList<>();
    for (InputAnswers input : findings.answers().inputs()) {
      Stream.concat(input.oldestOpen().stream(), input.oldestUnanswered().stream())
          .distinct()
          .sorted(Comparator.comparing(WaitingCase::source).thenComparingInt(WaitingCase::line))
          .forEach(waiting -> rows.add(row(input, waiting)));
    }
    return new DataTable(
        "waiting",
        List.of(
            "input",
            "source",
            "line",
            "case_id",
            "received",
            "days",
            "promised",
            "answered",
            "contact_wanted",
            "reopened"),
        rows);
  }

  private static List<Object> row(InputAnswers input, WaitingCase waiting) {
    return MachineTables.row(
        CaseTables.name(input),
        waiting.source(),
        waiting.line(),
        waiting.caseId(),
        waiting.received(),
        waiting.days(),
        waiting.promised(),
        yesOrNo(waiting.answered()),
        yesOrNo(waiting.contactWanted()),
        yesOrNo(waiting.reopened()));
  }

  private static String yesOrNo(boolean said) {
    return said ? "yes" : "no";
  }

  private static DataTable silence(Findings findings) {
    return new DataTable(
        "silence",
        List.of(
            "input",
            "question",
            "segment",
            "value",
            "asked",
            "blank",
            "placeholder",
            "silent_share",
            "silent_low",
            "silent_high"),
        findings.answers().questions().stream()
            .map(
                each ->
                    MachineTables.row(
                        Places.file(each.path()),
                        each.question(),
                        each.segment(),
                        each.segment() != null && each.value() == null
                            ? "(small ones together)"
                            : each.value(),
                        each.asked(),
                        each.blank(),
                        each.placeholder(),
                        each.silent().value(),
                        each.silent().low(),
                        each.silent().high()))
            .toList());
  }
}
