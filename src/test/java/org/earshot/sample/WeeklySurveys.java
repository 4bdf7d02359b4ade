package org.earshot.sample;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.threeten.extra.YearWeek;

/**
 * The surveys of the hotel, the shop and the print works: a file a week, two rows a customer, 1 is
 * very good.
 */
final class WeeklySurveys {

  static final String COLUMN = "Comment";

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT
          .builder()
          .setRecordSeparator("\r\n")
          .setHeader(
              "Response ID", "Customer", "Date", "Question", COLUMN, "Rating", "Branch", "Channel")
          .get();
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy", Locale.ROOT);
  private static final String GOOD = "What was good?";
  private static final String BETTER = "What could we do better?";
  private static final int DATE_CELL = 2;

  /** What stands in cells that say nothing, likelier ones more often. */
  static final List<String> SILENCES =
      List.of(
          "",
          "",
          "",
          "",
          "",
          "  ",
          "Did not answer",
          "Did not answer",
          "Did not answer",
          "Did not answer",
          "Did not answer",
          "Nothing.",
          "Nothing.",
          "Nothing",
          "n/a",
          "N/A",
          "-");

  private static final Map<String, List<String>> CHANNELS =
      Map.of(
          "hotel", List.of("Email", "Email", "Tablet", "Paper card"),
          "shop", List.of("Tablet", "Tablet", "Paper card", "Email"),
          "print", List.of("Email", "Email", "Phone"));

  private final Plan plan;
  private final Visits visits;
  private final Answers.Writer answers;
  private final Truth truth;
  private final Dice dice;
  private int responses = 41000;

  WeeklySurveys(SentenceBook book, Plan plan, Truth truth, Dice dice) {
    this.plan = plan;
    this.truth = truth;
    this.dice = dice;
    this.visits = new Visits(book, plan, dice.split());
    this.answers = new Answers.Writer(book, dice.split(), SILENCES);
  }

  /** A row as it is written, with what stands in its comment. */
  private record Row(List<String> cells, Visit visit, Comment comment, boolean scored) {

    Row with(List<String> otherCells) {
      return new Row(otherCells, visit, comment, scored);
    }
  }

  void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (YearWeek week : plan.weeks()) {
      String name = week + ".csv";
      List<Row> rows = rows(week);
      spoil(rows, week.toString(), name);
      byte[] bytes = bytes(rows);
      Files.write(folder.resolve(name), bytes);
      note(rows, week, name);
      if (week.toString().equals(plan.broken().sentAgain())) {
        sendAgain(rows, week, bytes, folder);
      }
    }
  }

  private List<Row> rows(YearWeek week) {
    List<Visit> unordered = new ArrayList<>();
    for (Branch branch : plan.branches()) {
      if (!branch.online()) {
        unordered.addAll(visits.of(branch, week));
      }
    }
    List<Visit> inOrder = dice.shuffled(unordered);
    inOrder.sort(Comparator.comparing(Visit::date));
    List<Row> rows = new ArrayList<>();
    for (Visit visit : inOrder) {
      rows.addAll(rows(visit));
    }
    return rows;
  }

  private List<Row> rows(Visit visit) {
    responses += dice.between(1, 4);
    String channel = dice.pick(CHANNELS.get(visit.branch().business()));
    String customer = channel.equals("Paper card") ? "" : visit.customer();
    boolean scored = !dice.chance(plan.scores().dontKnow());
    String rating = scored ? Long.toString(rating(visit)) : dice.pick(List.of("6", "7", "7"));
    Answers written = answers.write(visit);
    List<Row> rows = new ArrayList<>();
    for (Map.Entry<String, Comment> answer :
        List.of(Map.entry(GOOD, written.good()), Map.entry(BETTER, written.better()))) {
      rows.add(
          new Row(
              List.of(
                  "R" + responses,
                  customer,
                  DAY.format(visit.date()),
                  answer.getKey(),
                  answer.getValue().text(),
                  rating,
                  visit.branch().name(),
                  channel),
              visit,
              answer.getValue(),
              scored));
    }
    return rows;
  }

  private long rating(Visit visit) {
    double latent = plan.scores().base() + visit.effect() + plan.scores().spread() * dice.bell();
    return Math.round(Math.max(1, Math.min(5, latent)));
  }

  /** Puts in what is wrong with a week's file, always where something was said. */
  private void spoil(List<Row> rows, String week, String name) {
    Plan.Broken broken = plan.broken();
    String date = broken.impossibleDates().get(week);
    if (date != null) {
      int at = spoken(rows);
      List<String> cells = new ArrayList<>(rows.get(at).cells());
      cells.set(DATE_CELL, date);
      rows.set(at, rows.get(at).with(List.copyOf(cells)));
      truth.fault(new Truth.Fault(name, at + 1, "Date", date));
    }
    if (broken.extraCell().contains(week)) {
      int at = spoken(rows);
      List<String> cells = new ArrayList<>(rows.get(at).cells());
      cells.add(DATE_CELL + 3, " thank you");
      rows.set(at, rows.get(at).with(List.copyOf(cells)));
      truth.fault(new Truth.Fault(name, at + 1, "", cells.size() + " cells"));
    }
    if (broken.missingCell().contains(week)) {
      int at = spoken(rows);
      List<String> cells = rows.get(at).cells();
      rows.set(at, rows.get(at).with(List.copyOf(cells.subList(0, cells.size() - 1))));
      truth.shortened(new Truth.Shortened(name, at + 1, cells.size() - 1));
    }
  }

  private int spoken(List<Row> rows) {
    int at;
    do {
      at = dice.between(0, rows.size() - 1);
    } while (rows.get(at).comment().themes().isEmpty());
    return at;
  }

  private void note(List<Row> rows, YearWeek week, String name) {
    truth.records(name, rows.size());
    for (int at = 0; at < rows.size(); at++) {
      Row row = rows.get(at);
      int line = at + 1;
      boolean faulty =
          truth.faults().stream()
              .anyMatch(fault -> fault.source().equals(name) && fault.line() == line);
      Truth.Fate fate = faulty ? Truth.Fate.REJECTED : Truth.fate(row.comment());
      truth.cell(
          new Truth.Cell(
              name, line, COLUMN, row.visit().branch(), week, fate, !row.scored(), row.comment()));
    }
  }

  private void sendAgain(List<Row> rows, YearWeek week, byte[] bytes, Path folder)
      throws IOException {
    String name = week + " (resent).csv";
    Files.write(folder.resolve(name), bytes);
    truth.records(name, rows.size());
    for (int at = 0; at < rows.size(); at++) {
      Row row = rows.get(at);
      truth.repeat(new Truth.Repeat(name, at + 1, week + ".csv", at + 1));
      truth.cell(
          new Truth.Cell(
              name,
              at + 1,
              COLUMN,
              row.visit().branch(),
              week,
              Truth.again(row.comment()),
              !row.scored(),
              row.comment()));
    }
  }

  private static byte[] bytes(List<Row> rows) throws IOException {
    StringWriter text = new StringWriter();
    text.write('\uFEFF');
    try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
      for (Row row : rows) {
        printer.printRecord(row.cells());
      }
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
