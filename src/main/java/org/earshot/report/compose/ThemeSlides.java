package org.earshot.report.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.earshot.insight.Findings;
import org.earshot.insight.ThemeFinding;
import org.earshot.report.blocks.Quotes.Quote;
import org.earshot.report.blocks.Sentences.Sentence;
import org.earshot.report.blocks.Slide;
import org.earshot.report.blocks.Tone;
import org.earshot.statistics.RecurrenceState;

/** A slide for each of the themes that are most worth a talk. */
final class ThemeSlides {

  private static final int MOST = 3;
  private static final int QUOTES = 2;

  /** The most code points of a quote that can be read from the back of a room. */
  private static final int LETTERS = 200;

  private final Findings findings;
  private final double overall;

  private ThemeSlides(Findings findings) {
    this.findings = findings;
    this.overall = Overall.scored(findings) ? Overall.mean(findings).value() : Double.NaN;
  }

  /**
   * The slides.
   *
   * @param room how many there is room for
   */
  static List<Slide> of(Findings findings, int room) {
    ThemeSlides slides = new ThemeSlides(findings);
    return slides.chosen().stream().limit(Math.min(room, MOST)).map(slides::slide).toList();
  }

  /**
   * The first of the opportunities; without any, themes that score badly, then the others, in each
   * the largest first.
   */
  private List<ThemeFinding> chosen() {
    if (!findings.opportunities().opportunities().isEmpty()) {
      return findings.opportunities().opportunities().stream()
          .flatMap(
              opportunity ->
                  findings.themes().stream()
                      .filter(theme -> theme.themeId().equals(opportunity.themeId())))
          .toList();
    }
    return findings.themes().stream()
        .filter(theme -> theme.feedback() >= Wording.FEW)
        .sorted(Comparator.comparingInt(this::rank))
        .toList();
  }

  private int rank(ThemeFinding theme) {
    boolean bad = tone(theme) == Tone.BAD;
    boolean good = tone(theme) == Tone.GOOD;
    return bad ? 0 : good ? 2 : 1;
  }

  private Tone tone(ThemeFinding theme) {
    return theme.meanScore() == null || Double.isNaN(overall)
        ? Tone.QUIET
        : Overall.tone(findings, theme.meanScore(), overall);
  }

  private Slide slide(ThemeFinding theme) {
    List<Sentence> lines = new ArrayList<>();
    lines.add(
        new Sentence(
            "How much",
            Wording.share(theme.share())
                + " of all feedback: "
                + Wording.feedback(theme.feedback())
                + ".",
            Places.theme(theme.themeId())));
    if (theme.meanScore() != null && !Double.isNaN(overall)) {
      lines.add(
          new Sentence(
              "Score",
              Wording.score(theme.meanScore())
                  + " against "
                  + Wording.fixed(overall, 1)
                  + " overall; scale "
                  + findings.scoreScale().replaceFirst(";.*", "")
                  + ".",
              Places.theme(theme.themeId())));
    }
    lines.addAll(OpportunitySection.why(findings.opportunities(), theme.themeId()));
    return new Slide(
        "A theme to talk about",
        headline(theme),
        List.of(),
        lines,
        findings.totals().size() < 2 ? null : WeekCharts.theme(findings, theme),
        quotes(theme),
        "Theme "
            + theme.themeId()
            + " on the sheets Themes and Quotes of feedback.xlsx; its weeks are in tables/weeks.csv."
            + sources(theme));
  }

  private String headline(ThemeFinding theme) {
    String name = Wording.quoted(theme.name());
    return switch (tone(theme)) {
      case BAD -> name + " goes with clearly worse scores";
      case GOOD -> name + " goes with clearly better scores";
      case MAIN, SECOND, QUIET ->
          name
              + (comesBack(theme)
                  ? " keeps coming up"
                  : " is in "
                      + Wording.fixed(100 * theme.share().value(), 1)
                      + "\u00a0% of the feedback");
    };
  }

  private boolean comesBack(ThemeFinding theme) {
    return findings.recurrence().themes().stream()
        .filter(one -> one.themeId().equals(theme.themeId()))
        .anyMatch(one -> one.recurrence().state() == RecurrenceState.RECURRING);
  }

  private List<Quote> quotes(ThemeFinding theme) {
    List<Quote> all = QuotesSection.quotes(findings, theme);
    // Whole quotes first: what is cut off tells less.
    return Stream.concat(
            all.stream().filter(quote -> isShort(quote.text())),
            all.stream().filter(quote -> !isShort(quote.text())))
        .limit(QUOTES)
        .map(ThemeSlides::shortened)
        .toList();
  }

  private String sources(ThemeFinding theme) {
    StringBuilder words = new StringBuilder();
    for (Quote quote : quotes(theme)) {
      words
          .append(" Quote: ")
          .append(quote.source())
          .append(", record ")
          .append(quote.line())
          .append(".");
    }
    return words.toString();
  }

  private static boolean isShort(String text) {
    return text.codePointCount(0, text.length()) <= LETTERS;
  }

  private static Quote shortened(Quote quote) {
    String text = quote.text();
    if (isShort(text)) {
      return quote;
    }
    String cut = text.substring(0, text.offsetByCodePoints(0, LETTERS));
    int space = cut.lastIndexOf(' ');
    return new Quote(
        (space > 0 ? cut.substring(0, space) : cut).stripTrailing() + " […]",
        quote.role(),
        quote.date(),
        quote.score(),
        quote.source(),
        quote.line(),
        quote.feedbackId(),
        Places.row(quote.feedbackId()));
  }
}
