package org.earshot.report.blocks;

import java.time.LocalDate;
import java.util.List;

/**
 * A whole report, ready to be drawn in any format.
 *
 * @param title what the report is about, such as the name of the job
 * @param subtitle the period and the day, in words
 * @param asOf the last day the report looks at; null when no feedback has a date. Files carry it
 *     instead of the day on which they were written
 * @param place its folder below that of all reports, such as {@code weekly/2026-06-28}
 * @param sections in reading order; the first is the front page
 * @param tables the tables for machines
 * @param slides the deck, in the order in which it is shown
 * @param rows every mention, read after the sections; null when they are not to be drawn
 */
public record Report(
    String title,
    String subtitle,
    LocalDate asOf,
    String place,
    List<Section> sections,
    List<DataTable> tables,
    List<Slide> slides,
    LongTable rows) {

  /** Copies the lists. */
  public Report {
    sections = List.copyOf(sections);
    tables = List.copyOf(tables);
    slides = List.copyOf(slides);
  }

  /** A report without its rows. */
  public Report(
      String title,
      String subtitle,
      LocalDate asOf,
      String place,
      List<Section> sections,
      List<DataTable> tables,
      List<Slide> slides) {
    this(title, subtitle, asOf, place, sections, tables, slides, null);
  }

  /** The same with every mention. */
  public Report with(LongTable every) {
    return new Report(title, subtitle, asOf, place, sections, tables, slides, every);
  }
}
