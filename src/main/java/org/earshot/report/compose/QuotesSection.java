package org.earshot.report.compose;

import java.util.ArrayList;
import java.util.List;
import org.earshot.insight.Findings;
import org.earshot.insight.QuoteFinding;
import org.earshot.insight.ThemeFinding;
import org.earshot.report.blocks.Quotes;
import org.earshot.report.blocks.Quotes.Group;
import org.earshot.report.blocks.Quotes.Quote;
import org.earshot.report.blocks.Section;

/** The customers' own words, by theme. */
final class QuotesSection {

  /** Themes with less feedback than this are not quoted: their authors might be recognised. */
  private static final long QUOTED_FROM = 5;

  /** The most code points of a quote that are shown. */
  private static final int SHOWN = 1_000;

  private QuotesSection() {}

  static Section of(Findings findings) {
    List<Group> groups = new ArrayList<>();
    for (ThemeFinding theme : findings.themes()) {
      List<Quote> quotes = quotes(findings, theme);
      if (!quotes.isEmpty()) {
        groups.add(
            new Group(
                Places.quotes(theme.themeId()),
                theme.name(),
                Wording.feedback(theme.feedback()),
                Places.theme(theme.themeId()),
                quotes));
      }
    }
    return new Section(
        Places.QUOTES,
        "Quotes",
        "Customers' own words; e-mail addresses, telephone, card and account numbers are masked, names"
            + " of people are not. Typical: nearest to the middle of the"
            + " theme; recent: the newest; dissenting: against the"
            + " sentiment of most. File and line lead back to the export. Themes with fewer"
            + " than "
            + QUOTED_FROM
            + " pieces of feedback are not quoted.",
        List.of(new Quotes(groups)));
  }

  /** The ids of the themes that are quoted. */
  static List<String> quoted(Findings findings) {
    return findings.themes().stream()
        .filter(theme -> !quotes(findings, theme).isEmpty())
        .map(ThemeFinding::themeId)
        .toList();
  }

  /** The quotes of a theme; none when its authors might be recognised. */
  static List<Quote> quotes(Findings findings, ThemeFinding theme) {
    if (theme.feedback() < QUOTED_FROM) {
      return List.of();
    }
    return findings.quotes().stream()
        .filter(quote -> quote.themeId().equals(theme.themeId()))
        .map(QuotesSection::quote)
        .toList();
  }

  /** A finding's quote. */
  static Quote quote(QuoteFinding quote) {
    return new Quote(
        shown(quote.text()),
        quote.role(),
        quote.date(),
        quote.score() == null ? "" : Wording.plain(quote.score()),
        quote.source(),
        quote.line(),
        quote.feedbackId(),
        Places.row(quote.feedbackId()));
  }

  /** The text of a quote, cut when it is very long. */
  static String shown(String text) {
    return text.codePointCount(0, text.length()) <= SHOWN
        ? text
        : text.substring(0, text.offsetByCodePoints(0, SHOWN)).stripTrailing() + " […]";
  }
}
