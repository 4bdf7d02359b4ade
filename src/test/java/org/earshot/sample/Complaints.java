package org.earshot.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.threeten.extra.YearWeek;

/** Draws the cases of the complaint desk, and the customers who had to come again. */
final class Complaints {

  private static final Map<String, List<String>> PRODUCTS =
      Map.of(
          "hotel", List.of("Double room", "Double room", "Family room", "Single room", "Events"),
          "shop", List.of("Yarn & wool", "Kits", "Gifts", "Workshops"),
          "web", List.of("Yarn & wool", "Kits", "Ceramics", "Gifts", "Paper & ink"),
          "print", List.of("Business stationery", "Leaflets & flyers", "Weddings", "Posters"));
  private static final List<String> CHANNELS =
      List.of("Email", "Email", "Email", "Web form", "Web form", "Phone", "Letter", "In person");

  /** How a complaint is handled badly, and how often a case tells of it. */
  private static final Map<String, Double> HANDLING =
      new TreeMap<>(
          Map.of(
              "all-no-call-back", 0.15,
              "all-passed-around", 0.15,
              "all-no-apology", 0.14,
              "all-promise-broken", 0.09,
              "all-phone-wait", 0.08,
              "all-rude", 0.05));

  private final SentenceBook book;
  private final Plan plan;
  private final Visits visits;
  private final ComplaintWriter writer;
  private final Dice dice;

  Complaints(SentenceBook book, Plan plan, Dice dice) {
    this.book = book;
    this.plan = plan;
    this.dice = dice;
    this.visits = new Visits(book, plan, dice.split());
    this.writer = new ComplaintWriter(book, dice.split());
  }

  /** All cases, in order of days. */
  List<ComplaintCase> cases() {
    List<ComplaintCase> cases = new ArrayList<>();
    for (YearWeek week : plan.weeks()) {
      for (Branch branch : plan.branches()) {
        int count =
            dice.count(branch.complaints() * plan.volume(branch, week) * dice.factor(0.85, 1.15));
        for (int one = 0; one < count; one++) {
          LocalDate opened = week.atDay(DayOfWeek.of(dice.between(1, 7)));
          open(branch, week, opened, cases);
        }
      }
    }
    cases.sort(Comparator.comparing(ComplaintCase::opened));
    return cases;
  }

  private void open(Branch branch, YearWeek week, LocalDate opened, List<ComplaintCase> cases) {
    Theme main = main(branch, week);
    List<Theme> themes = new ArrayList<>(List.of(main));
    if (dice.chance(0.4)) {
      add(main(branch, week), themes);
    }
    HANDLING.forEach(
        (id, share) -> {
          if (dice.chance(share)) {
            add(book.theme(id), themes);
          }
        });
    String customer = visits.customer();
    String product = dice.pick(PRODUCTS.get(branch.voice()));
    ComplaintCase opening =
        handled(branch, opened, customer, product, writer.write(themes, branch, opened, null));
    cases.add(opening);
    again(opening, main, cases);
  }

  /** The customer comes again, likelier when nobody replied, and says so. */
  private void again(ComplaintCase earlier, Theme main, List<ComplaintCase> cases) {
    Plan.Handling handling = plan.handling();
    boolean silence = earlier.firstReply() == null;
    double share =
        silence
            ? handling.comesAgainUnanswered()
            : earlier.late() ? handling.comesAgainLate() : handling.comesAgainOtherwise();
    LocalDate opened = earlier.opened().plusDays(dice.between(5, 27));
    if (!dice.chance(share) || opened.isAfter(plan.asOf())) {
      return;
    }
    List<Theme> themes = new ArrayList<>(List.of(main));
    add(book.theme(dice.chance(0.75) ? "all-no-call-back" : "all-passed-around"), themes);
    if (dice.chance(0.3)) {
      add(book.theme("all-no-apology"), themes);
    }
    Comment comment = writer.write(themes, earlier.branch(), opened, earlier.opened());
    ComplaintCase next =
        handled(earlier.branch(), opened, earlier.customer(), earlier.product(), comment);
    cases.add(next);
    again(next, main, cases);
  }

  private static void add(Theme theme, List<Theme> themes) {
    if (!themes.contains(theme)) {
      themes.add(theme);
    }
  }

  private Theme main(Branch branch, YearWeek week) {
    List<Theme> bad = book.themes().stream().filter(theme -> theme.story() != null).toList();
    List<Double> weights =
        bad.stream()
            .map(theme -> theme.rate(branch) * plan.factor(theme, week) * (0.3 + theme.effect()))
            .toList();
    return bad.get(dice.weighted(weights));
  }

  private ComplaintCase handled(
      Branch branch, LocalDate opened, String customer, String product, Comment comment) {
    Plan.Handling handling = plan.handling();
    LocalDate due = opened.plusDays(handling.daysToReply());
    double luck = dice.factor(0, 1);
    LocalDate reply = opened.plusDays(dice.between(1, handling.daysToReply() - 1));
    if (luck < handling.unanswered()) {
      reply = null;
    } else if (luck < handling.unanswered() + handling.late()) {
      reply = due.plusDays(dice.between(2, 24));
    }
    reply = known(reply);
    LocalDate closed = reply == null ? null : known(reply.plusDays(dice.between(0, 16)));
    boolean reopened = closed != null && dice.chance(handling.reopened());
    if (reopened && dice.chance(0.5)) {
      closed = null;
    }
    return new ComplaintCase(
        opened,
        closed,
        customer,
        product,
        branch,
        dice.pick(CHANNELS),
        comment,
        due,
        reply,
        reopened,
        closed == null
            ? ""
            : dice.pick(List.of("Upheld", "Upheld", "Upheld", "Partly upheld", "Not upheld")),
        dice.chance(0.7));
  }

  private LocalDate known(LocalDate day) {
    return day == null || day.isAfter(plan.asOf()) ? null : day;
  }
}
