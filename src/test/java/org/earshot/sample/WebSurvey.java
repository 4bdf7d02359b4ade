package org.earshot.sample;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.threeten.extra.YearWeek;

/** The web store's survey: one file, two questions in a row, 10 is best. */
final class WebSurvey {

  static final String NAME = "web-store-survey.csv";
  static final String GOOD = "What went well?";
  static final String BETTER = "What should we do better?";

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT
          .builder()
          .setRecordSeparator("\n")
          .setHeader(
              "#",
              "How likely are you to recommend us?",
              GOOD,
              BETTER,
              "Product",
              "Email",
              "Response Type",
              "Submit Date (UTC)")
          .get();
  private static final DateTimeFormatter SECOND =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
  static final List<String> SILENCES =
      List.of("", "", "", "", "", "", "", "", "n/a", "-", "Nothing.", "N/A", "nothing");
  private static final List<String> PRODUCTS =
      List.of("Yarn & wool", "Yarn & wool", "Kits", "Kits", "Ceramics", "Gifts", "Paper & ink");
  private static final int SENT_TWICE = 3;
  private static final double PARTIAL = 0.015;

  private final Plan plan;
  private final Visits visits;
  private final Answers.Writer answers;
  private final Secrets secrets;
  private final Truth truth;
  private final Dice dice;

  WebSurvey(SentenceBook book, Plan plan, Truth truth, Dice dice) {
    this.plan = plan;
    this.truth = truth;
    this.dice = dice;
    this.visits = new Visits(book, plan, dice.split());
    this.answers = new Answers.Writer(book, dice.split(), SILENCES);
    this.secrets = new Secrets(dice);
  }

  private record Response(
      LocalDateTime time, YearWeek week, Branch branch, Answers answers, List<String> cells) {}

  void write(Path folder) throws IOException {
    List<Response> responses = new ArrayList<>();
    for (Branch branch : plan.branches()) {
      if (branch.online()) {
        for (YearWeek week : plan.weeks()) {
          visits.of(branch, week).forEach(visit -> responses.add(response(visit, week)));
        }
      }
    }
    responses.sort(Comparator.comparing(Response::time));
    for (int again = 0; again < SENT_TWICE; again++) {
      int at = dice.between(10 + again, responses.size() - 10);
      responses.add(at + 1, responses.get(at));
    }
    note(responses);
    Files.createDirectories(folder);
    Files.write(folder.resolve(NAME), bytes(responses));
  }

  private Response response(Visit visit, YearWeek week) {
    LocalDateTime time =
        visit.date().atTime(dice.between(6, 22), dice.between(0, 59), dice.between(0, 59));
    boolean partial = dice.chance(PARTIAL);
    Answers written = answers.write(visit);
    if (partial) {
      written = new Answers(written.good(), Comment.silent(""));
    }
    StringBuilder token = new StringBuilder();
    for (int digit = 0; digit < 24; digit++) {
      token.append("abcdefghijklmnopqrstuvwxyz0123456789".charAt(dice.between(0, 35)));
    }
    List<String> cells =
        List.of(
            token.toString(),
            Long.toString(likelihood(visit)),
            written.good().text(),
            written.better().text(),
            dice.pick(PRODUCTS),
            dice.chance(0.4) ? secrets.email() : "",
            partial ? "partial" : "completed",
            partial ? "" : SECOND.format(time));
    return new Response(time, partial ? null : week, visit.branch(), written, cells);
  }

  private long likelihood(Visit visit) {
    Plan.Scores scores = plan.scores();
    double latent =
        scores.webBase()
            - scores.webPointsPerPoint() * visit.effect()
            + scores.webSpread() * dice.bell();
    return Math.round(Math.max(0, Math.min(10, latent)));
  }

  private void note(List<Response> responses) {
    truth.records(NAME, responses.size());
    for (int at = 0; at < responses.size(); at++) {
      Response response = responses.get(at);
      int line = at + 1;
      boolean again = at > 0 && responses.get(at - 1).cells().equals(response.cells());
      if (again) {
        truth.repeat(new Truth.Repeat(NAME, line, NAME, line - 1));
      }
      note(response, line, GOOD, response.answers().good(), again);
      note(response, line, BETTER, response.answers().better(), again);
    }
  }

  private void note(Response response, int line, String column, Comment comment, boolean again) {
    Truth.Fate fate = again ? Truth.again(comment) : Truth.fate(comment);
    truth.cell(
        new Truth.Cell(
            NAME, line, column, response.branch(), response.week(), fate, false, comment));
  }

  private static byte[] bytes(List<Response> responses) throws IOException {
    StringWriter text = new StringWriter();
    try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
      for (Response response : responses) {
        printer.printRecord(response.cells());
      }
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
