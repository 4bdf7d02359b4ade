package org.earshot.sample;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.threeten.extra.YearWeek;

/** Writes the truth: {@code truth.json} and {@code truth-feedback.csv}. */
final class TruthFiles {

  static final String SUMMARY = "truth.json";
  static final String FEEDBACK = "truth-feedback.csv";

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final SentenceBook book;
  private final Plan plan;
  private final Truth truth;
  private final List<ComplaintWorkbook.Filed> cases;

  TruthFiles(SentenceBook book, Plan plan, Truth truth, List<ComplaintWorkbook.Filed> cases) {
    this.book = book;
    this.plan = plan;
    this.truth = truth;
    this.cases = cases;
  }

  void write(Path folder) throws IOException {
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
    printer.indentArraysWith(new DefaultIndenter("  ", "\n"));
    Files.writeString(
        folder.resolve(SUMMARY), JSON.writer(printer).writeValueAsString(summary()) + "\n");
    Files.writeString(folder.resolve(FEEDBACK), feedback());
  }

  private String feedback() throws IOException {
    StringWriter text = new StringWriter();
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setRecordSeparator("\n")
            .setHeader("source", "line", "column", "themes")
            .get();
    try (CSVPrinter printer = new CSVPrinter(text, format)) {
      for (Truth.Cell cell : truth.cells()) {
        if (cell.usable()) {
          printer.printRecord(
              cell.source(), cell.line(), cell.column(), String.join(" ", cell.comment().themes()));
        }
      }
    }
    return text.toString();
  }

  private ObjectNode summary() {
    ObjectNode summary = JSON.createObjectNode();
    summary.put("company", "Gannet & Quill, Saltmere (invented)");
    summary.put("firstDay", plan.firstMonday());
    summary.put("lastDay", plan.lastDay());
    summary.put("firstWeek", plan.weeks().get(0).toString());
    summary.put("lastWeek", plan.weeks().get(plan.weeks().size() - 1).toString());
    summary.put("usable", truth.cells().stream().filter(Truth.Cell::usable).count());
    summary.set("files", files());
    summary.set("placeholders", placeholders());
    summary.set("themes", themes());
    summary.set("scores", scores());
    summary.set("emerging", emerging());
    summary.set("actions", actions());
    summary.set("complaints", complaints());
    summary.set("sentAgain", sentAgain());
    summary.set("rejected", JSON.valueToTree(truth.faults()));
    summary.set("shortRecords", JSON.valueToTree(truth.shorts()));
    summary.set("repeated", JSON.valueToTree(repeats()));
    summary.set("personalData", personalData());
    return summary;
  }

  private ArrayNode files() {
    ArrayNode files = JSON.createArrayNode();
    truth
        .records()
        .forEach(
            (source, records) -> {
              ObjectNode file = files.addObject();
              file.put("source", source);
              file.put("records", records);
              file.put("cells", count(cell -> cell.source().equals(source)));
              for (Truth.Fate fate : Truth.Fate.values()) {
                file.put(
                    fate.name().toLowerCase(Locale.ROOT),
                    count(cell -> cell.source().equals(source) && cell.fate() == fate));
              }
              file.put(
                  "scoreMissing",
                  count(cell -> cell.source().equals(source) && cell.usable() && cell.dontKnow()));
              file.put(
                  "undated",
                  count(
                      cell ->
                          cell.source().equals(source) && cell.usable() && cell.week() == null));
            });
    return files;
  }

  private ArrayNode placeholders() {
    ArrayNode texts = JSON.createArrayNode();
    truth.cells().stream()
        .filter(cell -> Truth.fate(cell.comment()) == Truth.Fate.PLACEHOLDER)
        .map(cell -> cell.comment().text())
        .distinct()
        .sorted()
        .forEach(texts::add);
    return texts;
  }

  private ArrayNode themes() {
    ArrayNode themes = JSON.createArrayNode();
    for (Theme theme : book.themes()) {
      ObjectNode node = themes.addObject();
      node.put("id", theme.id());
      node.put("name", theme.name());
      node.put("business", theme.business());
      node.put("sentiment", theme.sentiment());
      node.put("effect", theme.effect());
      node.put("feedback", count(cell -> cell.speaksOf(theme.id())));
      ObjectNode branches = node.putObject("feedbackByBranch");
      for (Branch branch : plan.branches()) {
        branches.put(
            branch.name(),
            count(cell -> cell.speaksOf(theme.id()) && cell.branch().equals(branch)));
      }
    }
    return themes;
  }

  private ObjectNode scores() {
    ObjectNode scores = JSON.createObjectNode();
    scores.put(
        "weekly",
        "Rating = base + effects of all themes in the customer's two answers, each once + noise,"
            + " rounded and held within 1 to 5; 1 is very good; 6 and 7 are don't know");
    scores.put("base", plan.scores().base());
    scores.put("noise", plan.scores().spread());
    scores.put(
        "web",
        "likelihood = webBase - webPointsPerPoint x effects + noise, rounded and held within 0 to"
            + " 10; 10 is best");
    scores.put("webBase", plan.scores().webBase());
    scores.put("webPointsPerPoint", plan.scores().webPointsPerPoint());
    scores.put("webNoise", plan.scores().webSpread());
    return scores;
  }

  private ObjectNode emerging() {
    ObjectNode emerging = JSON.createObjectNode();
    emerging.put("theme", plan.emerging().theme());
    emerging.put("firstWeek", plan.emerging().firstWeek());
    emerging.set("feedbackByWeek", byWeek(plan.emerging().theme()));
    return emerging;
  }

  private ArrayNode actions() {
    ArrayNode actions = JSON.createArrayNode();
    for (Plan.Action action : plan.actions()) {
      YearWeek week = YearWeek.parse(action.week());
      Theme theme = book.theme(action.theme());
      ObjectNode node = actions.addObject();
      node.put("id", action.id());
      node.put("theme", action.theme());
      node.put("what", action.what());
      node.put("week", action.week());
      node.put("rateTimes", action.factor());
      node.put("helped", action.factor() < 1);
      Predicate<Truth.Cell> asked =
          cell -> cell.usable() && cell.week() != null && theme.rate(cell.branch()) > 0;
      Predicate<Truth.Cell> before = asked.and(cell -> cell.week().isBefore(week));
      Predicate<Truth.Cell> after = asked.and(cell -> !cell.week().isBefore(week));
      Predicate<Truth.Cell> speaks = cell -> cell.speaksOf(action.theme());
      node.put("feedbackBefore", count(before.and(speaks)));
      node.put("exposureBefore", count(before));
      node.put("feedbackAfter", count(after.and(speaks)));
      node.put("exposureAfter", count(after));
      node.set("feedbackByWeek", byWeek(action.theme()));
    }
    return actions;
  }

  private ObjectNode byWeek(String theme) {
    ObjectNode weeks = JSON.createObjectNode();
    for (YearWeek week : plan.weeks()) {
      weeks.put(week.toString(), count(cell -> week.equals(cell.week()) && cell.speaksOf(theme)));
    }
    return weeks;
  }

  private ObjectNode complaints() {
    ObjectNode complaints = JSON.createObjectNode();
    complaints.put("cases", cases.size());
    numbers(complaints, "unanswered", one -> one.unanswered(plan.asOf()));
    numbers(complaints, "late", ComplaintCase::late);
    numbers(complaints, "reopened", ComplaintCase::reopened);
    Map<String, List<String>> customers = new TreeMap<>();
    for (ComplaintWorkbook.Filed filed : cases) {
      customers
          .computeIfAbsent(filed.opened().customer(), customer -> new ArrayList<>())
          .add(filed.number());
    }
    customers.values().removeIf(numbers -> numbers.size() < 2);
    complaints.set("repeatCustomers", JSON.valueToTree(customers));
    return complaints;
  }

  private void numbers(ObjectNode into, String name, Predicate<ComplaintCase> which) {
    ArrayNode numbers = into.putArray(name);
    cases.stream()
        .filter(filed -> which.test(filed.opened()))
        .forEach(filed -> numbers.add(filed.number()));
  }

  private ObjectNode sentAgain() {
    ObjectNode again = JSON.createObjectNode();
    again.put("source", plan.broken().sentAgain() + ".csv");
    again.put("again", plan.broken().sentAgain() + " (resent).csv");
    again.put("note", "The same bytes: what is usable in the first is a duplicate in the second.");
    return again;
  }

  /** Repeats within a file; the file sent again is told in one line. */
  private List<Truth.Repeat> repeats() {
    return truth.repeats().stream()
        .filter(repeat -> repeat.source().equals(repeat.sameSource()))
        .toList();
  }

  private ArrayNode personalData() {
    ArrayNode places = JSON.createArrayNode();
    for (Truth.Cell cell : truth.cells()) {
      for (Comment.Secret secret :
          cell.usable() ? cell.comment().secrets() : List.<Comment.Secret>of()) {
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("source", cell.source());
        place.put("line", cell.line());
        place.put("column", cell.column());
        place.put("kind", secret.kind());
        place.put("value", secret.value());
        places.add(JSON.valueToTree(place));
      }
    }
    return places;
  }

  private long count(Predicate<Truth.Cell> which) {
    return truth.cells().stream().filter(which).count();
  }
}
