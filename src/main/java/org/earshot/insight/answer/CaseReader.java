package org.earshot.insight.answer;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.earshot.ingest.ExportSource;
import org.earshot.ingest.ResponseColumn;
import org.earshot.ingest.YesNo;
import org.earshot.insight.answer.CaseState.Punctuality;

/**
 * Reads how far the cases of one input have come. What is dated after the last day has not happened
 * yet; a day before the case came in is not understood.
 */
final class CaseReader {

  private final NamedColumns named;
  private final Detractors detractors;
  private final LocalDate asOf;
  private final UnclearWords unclear = new UnclearWords();
  private long ahead;

  CaseReader(ExportSource input, LocalDate asOf) {
    this.named = new NamedColumns(input.columns().responses().keySet());
    this.detractors = new Detractors(input.score());
    this.asOf = asOf;
  }

  /** What was not understood so far. */
  List<Unclear> unclear() {
    return unclear.all();
  }

  /** How many answers so far are dated after the last day. */
  long ahead() {
    return ahead;
  }

  /**
   * The state of a case.
   *
   * @param rows all its rows, at least one
   */
  CaseState read(List<CaseRow> rows) {
    CaseRow first =
        rows.stream()
            .min(Comparator.comparing(CaseRow::source).thenComparingInt(CaseRow::line))
            .orElseThrow();
    LocalDate received =
        rows.stream()
            .map(CaseRow::date)
            .filter(Objects::nonNull)
            .min(Comparator.naturalOrder())
            .orElse(null);
    Map<String, String> said = latest(rows);
    Happened answer = happened(ResponseColumn.ANSWERED, said, first, received);
    Happened closing = happened(ResponseColumn.CLOSED, said, first, received);
    boolean stillOpen = said.containsKey(ResponseColumn.CLOSED.key()) && !closing.did();
    String outcome = stillOpen ? null : outcome(said);
    boolean closed = named.has(ResponseColumn.CLOSED) ? closing.did() : outcome != null;
    Happened answered = answered(answer, closing, outcome, said);
    LocalDate promised = day(ResponseColumn.PROMISED, said, first);
    LocalDate until = answered.did() ? answered.day() : asOf;
    return new CaseState(
        first.source(),
        first.line(),
        first.caseId(),
        first.respondent(),
        received,
        answered.did(),
        days(received, until),
        closed || (!named.tellsClosing() && answered.did()),
        days(received, asOf),
        promised,
        punctuality(said, first, answered, promised),
        word(ResponseColumn.REOPENED, said, first),
        outcome,
        word(ResponseColumn.CONTACT_WANTED, said, first),
        rows.stream().anyMatch(row -> detractors.contain(row.score())),
        first.segments());
  }

  /**
   * Of several rows of a case the one that knows most speaks first, the others where it is silent.
   */
  private static Map<String, String> latest(List<CaseRow> rows) {
    Map<String, String> said = new TreeMap<>();
    rows.stream()
        .sorted(
            Comparator.comparing((CaseRow row) -> lastDay(row.responses()))
                .thenComparing(row -> row.responses().size())
                .reversed()
                .thenComparing(CaseRow::source)
                .thenComparingInt(CaseRow::line))
        .forEach(row -> row.responses().forEach(said::putIfAbsent));
    return said;
  }

  private static String lastDay(Map<String, String> responses) {
    String answered = responses.getOrDefault(ResponseColumn.ANSWERED.key(), "");
    String closed = responses.getOrDefault(ResponseColumn.CLOSED.key(), "");
    return answered.compareTo(closed) > 0 ? answered : closed;
  }

  /** Whether something happened by the last day, and when; the day is null when unknown. */
  private record Happened(boolean did, LocalDate day) {

    static final Happened NOT = new Happened(false, null);
  }

  private Happened happened(
      ResponseColumn column, Map<String, String> said, CaseRow row, LocalDate received) {
    String words = said.get(column.key());
    if (words == null) {
      return Happened.NOT;
    }
    LocalDate day = parsed(words);
    if (day == null) {
      Boolean did = YesNo.read(words);
      if (did == null) {
        unclear.add(column, words, row);
      }
      return did == null || did ? new Happened(true, null) : Happened.NOT;
    }
    if (asOf != null && day.isAfter(asOf)) {
      ahead++;
      return Happened.NOT;
    }
    if (received != null && day.isBefore(received)) {
      unclear.add(column, words, row);
      return new Happened(true, null);
    }
    return new Happened(true, day);
  }

  private Happened answered(
      Happened answer, Happened closing, String outcome, Map<String, String> said) {
    if (named.has(ResponseColumn.ANSWERED)) {
      return answer;
    }
    if (named.has(ResponseColumn.CLOSED)) {
      return closing;
    }
    if (named.has(ResponseColumn.OUTCOME)) {
      return new Happened(outcome != null, null);
    }
    String timely = said.get(ResponseColumn.TIMELY.key());
    return new Happened(timely != null && Boolean.TRUE.equals(YesNo.read(timely)), null);
  }

  private Punctuality punctuality(
      Map<String, String> said, CaseRow row, Happened answered, LocalDate promised) {
    Boolean timely = word(ResponseColumn.TIMELY, said, row);
    if (timely != null) {
      if (answered.did()) {
        return timely ? Punctuality.IN_TIME : Punctuality.LATE;
      }
      return timely ? Punctuality.NOT_DUE : Punctuality.OVERDUE;
    }
    if (promised == null || (answered.did() && answered.day() == null)) {
      return Punctuality.UNKNOWN;
    }
    if (answered.did()) {
      return answered.day().isAfter(promised) ? Punctuality.LATE : Punctuality.IN_TIME;
    }
    return asOf != null && promised.isBefore(asOf) ? Punctuality.OVERDUE : Punctuality.NOT_DUE;
  }

  private static String outcome(Map<String, String> said) {
    String outcome = said.get(ResponseColumn.OUTCOME.key());
    return outcome == null || OpenWords.isOpen(outcome) ? null : outcome;
  }

  private LocalDate day(ResponseColumn column, Map<String, String> said, CaseRow row) {
    String words = said.get(column.key());
    LocalDate day = words == null ? null : parsed(words);
    if (words != null && day == null && !Boolean.FALSE.equals(YesNo.read(words))) {
      unclear.add(column, words, row);
    }
    return day;
  }

  private Boolean word(ResponseColumn column, Map<String, String> said, CaseRow row) {
    String words = said.get(column.key());
    Boolean meant = words == null ? null : YesNo.read(words);
    if (words != null && meant == null) {
      unclear.add(column, words, row);
    }
    return meant;
  }

  private static LocalDate parsed(String words) {
    try {
      return LocalDate.parse(words);
    } catch (DateTimeParseException notADay) {
      return null;
    }
  }

  private static Integer days(LocalDate from, LocalDate to) {
    return from == null || to == null || to.isBefore(from)
        ? null
        : (Integer) Math.toIntExact(ChronoUnit.DAYS.between(from, to));
  }
}
