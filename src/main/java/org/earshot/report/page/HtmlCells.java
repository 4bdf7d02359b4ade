package org.earshot.report.page;

import java.time.LocalDate;
import org.earshot.report.blocks.Cell;
import org.earshot.report.blocks.Format;
import org.threeten.extra.YearWeek;

/** Writes what stands in one cell of a table. */
final class HtmlCells implements Cell.Visitor<Void> {

  private final Markup page;
  private final PageAnchors anchors;
  private final Format format;

  HtmlCells(Markup page, PageAnchors anchors, Format format) {
    this.page = page;
    this.anchors = anchors;
    this.format = format;
  }

  @Override
  public Void blank() {
    return null;
  }

  @Override
  public Void text(String text) {
    page.breakable(text);
    return null;
  }

  @Override
  public Void link(String text, String target) {
    anchors.link(page, text, target);
    return null;
  }

  @Override
  public Void number(double value) {
    page.text(format.words(value));
    return null;
  }

  @Override
  public Void range(double low, double high) {
    page.text(format.words(low, high));
    return null;
  }

  @Override
  public Void day(LocalDate day) {
    page.text(day.toString());
    return null;
  }

  @Override
  public Void week(YearWeek week) {
    page.text(week.toString());
    return null;
  }
}
