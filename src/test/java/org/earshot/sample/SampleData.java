package org.earshot.sample;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.threeten.extra.YearWeek;

/** Writes the sample data anew: the same files, byte for byte, from the same sentences and plan. */
public final class SampleData {

  private static final CSVFormat VOLUMES =
      CSVFormat.DEFAULT
          .builder()
          .setRecordSeparator("\n")
          .setHeader("Week", "Business", "Branch", "Customers")
          .get();

  private final Plan plan;
  private final SentenceBook book;
  private final Dice dice;

  private SampleData() throws IOException {
    this.plan = SentenceBook.plan();
    this.dice = new Dice(plan.seed());
    this.book = SentenceBook.read(dice.split());
  }

  /** Writes into {@code sample-data}, or into the folder named by the first argument. */
  public static void main(String... arguments) throws IOException {
    write(Path.of(arguments.length == 0 ? "sample-data" : arguments[0]));
  }

  /** Writes all files but the README, and tells how often each line of a theme was used. */
  static Map<String, Integer> write(Path folder) throws IOException {
    SampleData sample = new SampleData();
    sample.writeAll(folder);
    return sample.book.uses();
  }

  private void writeAll(Path folder) throws IOException {
    Truth truth = new Truth();
    new WeeklySurveys(book, plan, truth, dice.split()).write(folder.resolve("surveys"));
    new WebSurvey(book, plan, truth, dice.split()).write(folder.resolve("web-survey"));
    List<ComplaintCase> cases = new Complaints(book, plan, dice.split()).cases();
    List<ComplaintWorkbook.Filed> filed =
        new ComplaintWorkbook(truth, dice.split()).write(cases, folder.resolve("complaints"));
    Files.writeString(folder.resolve("volumes.csv"), volumes());
    new TruthFiles(book, plan, truth, filed).write(folder);
  }

  private String volumes() throws IOException {
    Dice own = dice.split();
    StringWriter text = new StringWriter();
    try (CSVPrinter printer = new CSVPrinter(text, VOLUMES)) {
      for (YearWeek week : plan.weeks()) {
        for (Branch branch : plan.branches()) {
          long customers =
              Math.round(branch.customers() * plan.volume(branch, week) * own.factor(0.95, 1.05));
          printer.printRecord(week, branch.business(), branch.name(), customers);
        }
      }
    }
    return text.toString();
  }
}
