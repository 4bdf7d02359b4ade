package org.earshot.insight.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.earshot.ingest.ExportSource;
import org.earshot.ingest.QuestionTally;
import org.earshot.ingest.ResponseColumn;
import org.earshot.ingest.SilentCase;
import org.earshot.insight.ledger.Entry;

/** How the cases of a job were answered, as far as its inputs name columns of answers. */
public final class AnswerStatistics {

  private final List<ExportSource> inputs;
  private final LocalDate asOf;

  /**
   * Statistics of a job.
   *
   * @param inputs the job's inputs
   * @param asOf the last day the run looks at; null when nothing is dated
   */
  public AnswerStatistics(List<ExportSource> inputs, LocalDate asOf) {
    this.inputs = List.copyOf(inputs);
    this.asOf = asOf;
  }

  /**
   * The findings.
   *
   * @param entries all feedback
   * @param silent the cases without usable text
   * @param questions what became of the answers to each question
   */
  public AnswerFindings findings(
      List<Entry> entries, List<SilentCase> silent, List<QuestionTally> questions) {
    List<InputAnswers> answers = new ArrayList<>();
    for (int input = 0; input < inputs.size(); input++) {
      if (!inputs.get(input).columns().responses().isEmpty()) {
        answers.add(input(input, rows(input, entries, silent)));
      }
    }
    return new AnswerFindings(answers, QuestionSilences.of(questions, inputs));
  }

  /** The states of the cases of one input, in the order of their names. */
  public List<CaseState> cases(int input, List<Entry> entries, List<SilentCase> silent) {
    CaseReader reader = new CaseReader(inputs.get(input), asOf);
    return cameIn(rows(input, entries, silent)).map(reader::read).toList();
  }

  /** The cases of which a row is dated by the last day, or not at all. */
  private Stream<List<CaseRow>> cameIn(Map<String, List<CaseRow>> cases) {
    return cases.values().stream()
        .filter(rows -> rows.stream().anyMatch(row -> !isLater(row.date())));
  }

  private boolean isLater(LocalDate date) {
    return date != null && asOf != null && date.isAfter(asOf);
  }

  private static Map<String, List<CaseRow>> rows(
      int input, List<Entry> entries, List<SilentCase> silent) {
    Map<String, List<CaseRow>> cases = new TreeMap<>();
    Stream.concat(entries.stream().map(CaseRow::of), silent.stream().map(CaseRow::of))
        .filter(row -> row.input() == input)
        .forEach(row -> cases.computeIfAbsent(row.caseKey(), absent -> new ArrayList<>()).add(row));
    return cases;
  }

  private InputAnswers input(int number, Map<String, List<CaseRow>> rows) {
    ExportSource input = inputs.get(number);
    NamedColumns named = new NamedColumns(input.columns().responses().keySet());
    CaseReader reader = new CaseReader(input, asOf);
    List<CaseState> cases = cameIn(rows).map(reader::read).toList();
    List<SegmentAnswers> segments = new ArrayList<>();
    input.columns().segments().forEach(column -> segments.addAll(SegmentAnswers.by(column, cases)));
    long silent = cameIn(rows).filter(each -> each.stream().noneMatch(CaseRow::spoken)).count();
    return new InputAnswers(
        number,
        input.path(),
        input.kind().word(),
        new InputAnswers.Tells(
            named.tellsAnswers(),
            named.tellsClosing(),
            named.tellsDays(),
            !named.has(ResponseColumn.ANSWERED),
            named.tellsPunctuality(),
            named.has(ResponseColumn.REOPENED),
            named.has(ResponseColumn.CONTACT_WANTED)),
        CaseCounts.of(cases),
        silent,
        named.tellsDays() ? Waiting.of(cases) : Waiting.of(List.of()),
        AgeBand.of(cases),
        OutcomeCount.of(cases),
        segments,
        WaitingCase.oldest(cases, each -> !each.closed()),
        WaitingCase.oldest(cases, each -> !each.answered()),
        reader.unclear(),
        rows.size() - cases.size(),
        reader.ahead());
  }
}
