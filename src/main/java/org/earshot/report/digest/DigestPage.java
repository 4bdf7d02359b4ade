package org.earshot.report.digest;

import org.earshot.report.blocks.Format;
import org.earshot.report.blocks.ParetoChart;
import org.earshot.report.blocks.Report;
import org.earshot.report.blocks.Sentences.Sentence;
import org.earshot.report.blocks.Tiles.Tile;
import org.earshot.report.page.Markup;

/** The digest as HTML for mail programs, most of which know tables and styles within elements. */
final class DigestPage {

  private static final String BODY = "margin:0;padding:16px;background:#ffffff;color:#1f2933;";
  private static final String LETTERS = "font-family:Arial,Helvetica,sans-serif;";
  private static final String SOFT = "color:#52606d;font-size:13px;";
  private static final String CELL =
      "padding:6px 12px 6px 0;vertical-align:top;font-size:15px;line-height:1.45;";
  private static final String RULE = "border-top:1px solid #d5dbe1;";

  private final Markup page = new Markup();

  private DigestPage() {}

  static String of(Report report, FrontPage front) {
    DigestPage digest = new DigestPage();
    digest.write(report, front);
    return digest.page.toString();
  }

  private void write(Report report, FrontPage front) {
    page.raw("<!DOCTYPE html>\n");
    page.open("html", "lang", "en");
    page.open("head");
    page.empty("meta", "charset", "utf-8");
    page.element("title", report.title());
    page.close();
    page.open("body", "style", BODY + LETTERS);
    page.element("h1", report.title(), "style", "margin:0;font-size:22px;");
    page.element("p", report.subtitle(), "style", "margin:4px 0 16px;" + SOFT);
    table();
    for (Tile tile : front.tiles()) {
      page.open("tr");
      cell(tile.label(), SOFT);
      cell(tile.format().words(tile.value()), "font-weight:bold;white-space:nowrap;");
      cell(tile.note(), SOFT);
      page.close();
    }
    page.close();
    table();
    for (Sentence sentence : front.sentences()) {
      page.open("tr");
      cell(sentence.head(), RULE + "font-weight:bold;color:#005a8c;");
      cell(sentence.text(), RULE);
      page.close();
    }
    page.close();
    if (!front.themes().isEmpty()) {
      page.element("h2", "Largest themes", "style", "margin:0 0 4px;font-size:16px;");
      table();
      front.themes().forEach(this::theme);
      page.close();
    }
    page.element(
        "p", "The report is in the folder " + report.place() + " of the reports.", "style", SOFT);
    page.close();
    page.close();
    page.raw("\n");
  }

  private void theme(ParetoChart.Bar theme) {
    page.open("tr");
    cell(theme.label(), RULE);
    cell(Format.PERCENT.words(theme.share()), RULE + "white-space:nowrap;");
    cell("n = " + Format.COUNT.words((double) theme.count()), RULE + "white-space:nowrap;" + SOFT);
    page.close();
  }

  private void table() {
    page.open(
        "table",
        "role",
        "presentation",
        "style",
        "border-collapse:collapse;max-width:640px;margin:0 0 20px;" + LETTERS);
  }

  private void cell(String words, String style) {
    page.element("td", words, "style", CELL + style);
  }
}
