package org.earshot.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import scala.jdk.javaapi.CollectionConverters;

/** Understands the records of one file and says what becomes of each, duplicates aside. */
final class RowReader {

  private final ExportFile file;
  private final ColumnMapping columns;
  private final ColumnPositions positions;
  private final DateReader dates;
  private final ScoreReader scores;
  private final Placeholders placeholders;
  private final DayWindow window;

  RowReader(ExportFile file, DateReader dates, DayWindow window) {
    this.file = file;
    this.columns = file.rules().columns();
    this.positions = ColumnPositions.in(file.layout().header(), columns);
    this.dates = dates;
    this.scores = new ScoreReader(file.rules().score());
    this.placeholders = new Placeholders(file.rules().placeholders());
    this.window = window;
  }

  /**
   * What a record gives: one row with the columns of {@link ReadColumns} for each text column.
   *
   * @param line the number of the record in its file, from 1
   */
  List<Row> read(int line, ExportRecord record) {
    RowFacts facts = facts(record);
    String faultColumn = "";
    String fault = fault(record);
    if (fault == null && facts.dateUnreadable()) {
      faultColumn = columns.date();
      fault = CellText.quoted(facts.dateCell()) + " fits none of " + dates.allowed();
    }
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < columns.text().size(); i++) {
      String text = record.cell(positions.text().get(i));
      Fate fate = fault == null ? fate(facts, text) : Fate.REJECTED;
      rows.add(row(line, columns.text().get(i), text, facts, fate, faultColumn, fault));
    }
    return rows;
  }

  /** The date of a record that gives a usable row; null when it gives none or is undated. */
  LocalDate usableDate(ExportRecord record) {
    RowFacts facts = facts(record);
    boolean usable =
        facts.date() != null
            && fault(record) == null
            && positions.text().stream()
                .anyMatch(position -> fate(facts, record.cell(position)) == Fate.USABLE);
    return usable ? facts.date() : null;
  }

  private String fault(ExportRecord record) {
    return record.fault() == null ? tooWide(record) : record.fault();
  }

  private RowFacts facts(ExportRecord record) {
    String dateCell = record.cell(positions.date());
    LocalDate date = CellText.isBlank(dateCell) ? null : dates.read(dateCell);
    Map<String, String> segments = new LinkedHashMap<>();
    for (int i = 0; i < columns.segments().size(); i++) {
      String value = CellText.trimmed(record.cell(positions.segments().get(i)));
      if (value != null) {
        segments.put(columns.segments().get(i), value);
      }
    }
    return new RowFacts(
        CellText.trimmed(record.cell(positions.id())),
        CellText.trimmed(record.cell(positions.customer())),
        dateCell,
        date,
        CellText.trimmed(record.cell(positions.question())),
        scores.read(record.cell(positions.score())),
        segments,
        CellText.trimmed(record.cell(positions.problem())),
        responses(record));
  }

  private Map<String, String> responses(ExportRecord record) {
    Map<String, String> responses = new LinkedHashMap<>();
    positions
        .responses()
        .forEach(
            (column, position) -> {
              String value = CellText.trimmed(record.cell(position));
              if (value != null) {
                LocalDate day = column.isDay() ? dates.read(value) : null;
                responses.put(column.key(), day == null ? value : day.toString());
              }
            });
    return responses;
  }

  private Fate fate(RowFacts facts, String text) {
    if (!window.contains(facts.date())) {
      return Fate.OUTSIDE_WINDOW;
    }
    if (CellText.isBlank(text)) {
      return Fate.BLANK;
    }
    return placeholders.contains(text) ? Fate.PLACEHOLDER : Fate.USABLE;
  }

  private String tooWide(ExportRecord record) {
    int width = file.layout().header().size();
    for (int i = width; i < record.cells().size(); i++) {
      if (!CellText.isBlank(record.cells().get(i))) {
        return "cell "
            + (i + 1)
            + " holds "
            + CellText.quoted(record.cells().get(i))
            + ", but the header has "
            + width
            + (width == 1 ? " column" : " columns");
      }
    }
    return null;
  }

  private Row row(
      int line,
      String column,
      String text,
      RowFacts facts,
      Fate fate,
      String faultColumn,
      String fault) {
    boolean said = fate == Fate.USABLE;
    String asked = columns.text().size() > 1 ? CellText.trimmed(column) : facts.question();
    return RowFactory.create(
        file.number(),
        fate.name(),
        facts.score().fate().name(),
        facts.dateFilled(),
        facts.dateUnreadable(),
        fault == null ? null : faultColumn,
        fault,
        said
            ? facts.key(file.rules().kind(), column, asked, text)
            : file.number() + ":" + line + ":" + column,
        said && facts.caseId() != null,
        said ? facts.content(text) : "",
        said ? facts.answerState() : "",
        facts.date() == null ? null : Math.toIntExact(facts.date().toEpochDay()),
        file.source(),
        line,
        column,
        file.input(),
        file.rules().kind().word(),
        facts.caseId(),
        facts.customer(),
        asked,
        text,
        facts.score().value(),
        CollectionConverters.asScala(facts.segments()),
        facts.problem(),
        CollectionConverters.asScala(facts.responses()));
  }
}
