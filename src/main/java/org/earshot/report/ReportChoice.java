package org.earshot.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.earshot.report.blocks.Report;
import org.earshot.report.blocks.Section;
import org.earshot.report.compose.ReportComposer;

/**
 * Which formats and sections of a report somebody wants, and what it is to be called.
 *
 * @param title what stands over the report; null for the name of the job
 * @param formats the formats, at least one, in the order of {@link ReportFormat}
 * @param sections the ids of the sections, in reading order. The front page is always there, so
 *     that every format has a beginning
 */
public record ReportChoice(String title, List<ReportFormat> formats, List<String> sections) {

  /** Everything there is. */
  public static final ReportChoice ALL =
      new ReportChoice(List.of(ReportFormat.values()), ReportComposer.sections());

  /** How many letters of a title fit over a slide. */
  public static final int LONGEST_TITLE = 60;

  /** How the settings of a run name the title. */
  public static final String TITLE = "report.title";

  /** How the settings of a run name the formats. */
  public static final String FORMATS = "report.formats";

  /** How the settings of a run name the sections. */
  public static final String SECTIONS = "report.sections";

  private static final String EVERY = "all";
  private static final String COMMA = ", ";

  /** Copies the lists and brings them in order. */
  public ReportChoice {
    formats = formats.stream().distinct().sorted().toList();
    List<String> wanted = new ArrayList<>(sections);
    wanted.add(ReportComposer.sections().get(0));
    sections = ReportComposer.sections().stream().filter(wanted::contains).toList();
  }

  /** The choice under the name of the job. */
  public ReportChoice(List<ReportFormat> formats, List<String> sections) {
    this(null, formats, sections);
  }

  /** The choice as settings of a run; without a title where there is none. */
  public Map<String, String> settings() {
    List<String> words = formats.stream().map(ReportFormat::word).toList();
    Map<String, String> settings = new TreeMap<>();
    settings.put(FORMATS, words(words, ReportFormat.words()));
    settings.put(SECTIONS, words(sections, ReportComposer.sections()));
    if (title != null) {
      settings.put(TITLE, title);
    }
    return settings;
  }

  /** The choice that the settings of a run name; everything where they name none. */
  public static ReportChoice of(Map<String, String> settings) {
    return new ReportChoice(
        settings.get(TITLE),
        listed(settings.get(FORMATS), ReportFormat.words()).stream()
            .flatMap(word -> ReportFormat.of(word).stream())
            .toList(),
        listed(settings.get(SECTIONS), ReportComposer.sections()));
  }

  /** The report with nothing but the chosen sections; rows are added to it. */
  Report of(Report report) {
    List<Section> chosen =
        report.sections().stream().filter(section -> sections.contains(section.id())).toList();
    return new Report(
        title == null ? report.title() : title,
        report.subtitle(),
        report.asOf(),
        report.place(),
        chosen,
        report.tables(),
        report.slides());
  }

  private static String words(List<String> chosen, List<String> all) {
    return chosen.equals(all) ? EVERY : String.join(COMMA, chosen);
  }

  private static List<String> listed(String words, List<String> all) {
    return words == null || words.equals(EVERY) ? all : Stream.of(words.split(COMMA)).toList();
  }
}
