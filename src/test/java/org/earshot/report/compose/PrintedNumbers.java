package org.earshot.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.earshot.report.blocks.Block;
import org.earshot.report.blocks.Cell;
import org.earshot.report.blocks.EditableTable;
import org.earshot.report.blocks.Section;
import org.earshot.report.blocks.Table;
import org.earshot.report.blocks.Table.Row;
import org.earshot.report.blocks.WeightedTable;

/** What a sheet says in numbers, to be compared with sentences that lead to it. */
final class PrintedNumbers {

  private static final Pattern NAME = Pattern.compile("“([^”]*)”");
  private static final Pattern WEEK = Pattern.compile("\\d{4}-W\\d{2}");

  /** Of a sign, a number and what tells that it is a percentage, perhaps after the other end. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\w.-])(\u2212?\\d[\\d,]*(?:\\.\\d+)?)(?=(–\u2212?[\\d.,]+)?\u00a0?(%)?)");

  /** How sure an interval is and how far a scale goes are no findings. */
  private static final Pattern METHOD =
      Pattern.compile("\\(95\u00a0%\\)|95[\u00a0 ]%(?= interval)|\\(scale [^)]*\\)");

  private final List<Row> rows = new ArrayList<>();
  private final List<Double> sums = new ArrayList<>();

  /** The numbers of a section. */
  PrintedNumbers(Section section) {
    for (Block block : section.blocks()) {
      if (block instanceof Table table) {
        add(table);
      } else if (block instanceof WeightedTable weighted) {
        add(weighted.table());
      } else if (block instanceof EditableTable editable) {
        add(editable.table());
      }
    }
  }

  private void add(Table table) {
    rows.addAll(table.rows());
    sums.add((double) table.rows().size());
    if (table.footer() != null) {
      sums.addAll(numbers(table.footer()));
    }
  }

  /** All numbers of the sheet, those of its sums and the number of rows of its tables too. */
  List<Double> all() {
    List<Double> all = new ArrayList<>(sums);
    rows.forEach(row -> all.addAll(numbers(row)));
    return all;
  }

  /** The numbers and weeks of a sentence that stand nowhere in the sheet. */
  List<String> missing(String sentence) {
    String words = METHOD.matcher(sentence).replaceAll("");
    List<String> missing = new ArrayList<>();
    Matcher names = NAME.matcher(words);
    List<Row> about = rows;
    int from = 0;
    while (names.find()) {
      missing.addAll(missing(words.substring(from, names.start()), about));
      String name = names.group(1);
      about = rows.stream().filter(row -> texts(row).contains(name)).toList();
      if (about.isEmpty()) {
        missing.add("“" + name + "”");
      }
      from = names.end();
    }
    missing.addAll(missing(words.substring(from), about));
    return missing;
  }

  private List<String> missing(String words, List<Row> about) {
    List<String> missing = new ArrayList<>();
    Matcher weeks = WEEK.matcher(words);
    while (weeks.find()) {
      String week = weeks.group();
      if (about.stream().noneMatch(row -> texts(row).contains(week))) {
        missing.add(week);
      }
    }
    Matcher numbers = NUMBER.matcher(WEEK.matcher(words).replaceAll(""));
    while (numbers.find()) {
      boolean percent = numbers.group(3) != null;
      if (!printed(numbers.group(1), percent, about)) {
        missing.add(numbers.group(1) + (percent ? " %" : ""));
      }
    }
    return missing;
  }

  /** Whether a number is one of the sheet's, rounded to as many decimals. */
  private boolean printed(String words, boolean percent, List<Row> about) {
    String plain = words.replace(",", "").replace('\u2212', '-');
    int point = plain.indexOf('.');
    int decimals = point < 0 ? 0 : plain.length() - point - 1;
    DoubleUnaryOperator unit = value -> percent ? 100 * value : value;
    List<Double> candidates = new ArrayList<>(sums);
    about.forEach(row -> candidates.addAll(numbers(row)));
    return candidates.stream()
        .mapToDouble(value -> unit.applyAsDouble(value))
        .mapToObj(value -> String.format(Locale.ROOT, "%." + decimals + "f", value))
        .anyMatch(plain::equals);
  }

  private static List<Double> numbers(Row row) {
    List<Double> numbers = new ArrayList<>();
    for (Cell cell : row.cells()) {
      if (cell instanceof Cell.Measure number) {
        numbers.add(number.value());
      } else if (cell instanceof Cell.Range range) {
        numbers.add(range.low());
        numbers.add(range.high());
      }
    }
    return numbers;
  }

  private static List<String> texts(Row row) {
    List<String> texts = new ArrayList<>();
    for (Cell cell : row.cells()) {
      if (cell instanceof Cell.Text text) {
        texts.add(text.text());
      } else if (cell instanceof Cell.Link link) {
        texts.add(link.text());
      } else if (cell instanceof Cell.Week week) {
        texts.add(week.week().toString());
      }
    }
    return texts;
  }
}
