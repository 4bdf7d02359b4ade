package org.earshot.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earshot.themes.LineageEvent;
import org.earshot.themes.register.EditKey;
import org.earshot.themes.register.EditWords;
import org.earshot.themes.register.ThemeEdit;

/** What became of themes, by day: what runs found, and what analysts said of it. */
final class ThemeLog {

  private static final String UNKNOWN = "?";
  private static final String MACHINE = "Earshot";

  private final List<LocalDate> fits;
  private final List<LineageEvent> lineage;
  private final Map<String, ThemeEdit> edits;

  /**
   * A log.
   *
   * @param fits the days on which themes were found, oldest first
   * @param lineage what runs saw become of themes, oldest first
   * @param edits what is said of themes, by id
   */
  ThemeLog(List<LocalDate> fits, List<LineageEvent> lineage, Map<String, ThemeEdit> edits) {
    this.fits = List.copyOf(fits);
    this.lineage = List.copyOf(lineage);
    this.edits = Map.copyOf(edits);
  }

  /**
   * An entry.
   *
   * @param day the day as written; null when it is not known
   * @param who who did it
   * @param rest what was done
   */
  private record Entry(String day, String who, List<String> rest) {

    static final Comparator<Entry> BY_DAY =
        Comparator.comparing(Entry::day, Comparator.nullsLast(Comparator.naturalOrder()));

    String line() {
      return Stream.concat(Stream.of(Objects.requireNonNullElse(day, UNKNOWN), who), rest.stream())
          .collect(Collectors.joining("  "));
    }
  }

  /** The lines, oldest first; of a day what runs found comes before what was said of it. */
  List<String> lines() {
    List<Entry> entries = new ArrayList<>();
    for (LocalDate day : fits) {
      boolean first = day.equals(fits.get(0));
      entries.add(
          new Entry(
              day.toString(),
              MACHINE,
              List.of(first ? "themes found for the first time" : "themes found anew")));
    }
    lineage.forEach(event -> entries.add(entry(event)));
    edits.entrySet().stream()
        .map(entry -> entry(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparing(Entry::who).thenComparing(entry -> entry.rest().get(0)))
        .forEach(entries::add);
    return entries.stream().sorted(Entry.BY_DAY).map(Entry::line).toList();
  }

  private static Entry entry(LineageEvent event) {
    String words =
        switch (event.kind()) {
          case BORN -> "born as " + quoted(event.name());
          case GONE -> quoted(event.name()) + " gone";
          case SPLIT, MERGED ->
              String.join(
                  " ",
                  quoted(event.name()),
                  event.kind().word(),
                  event.otherId(),
                  quoted(event.otherName()));
        };
    return new Entry(
        event.day() == null ? null : event.day().toString(),
        MACHINE,
        List.of(event.themeId(), words));
  }

  private static Entry entry(String id, ThemeEdit edit) {
    List<String> rest = new ArrayList<>(List.of(id, EditWords.of(edit)));
    if (edit.says(EditKey.NOTE)) {
      rest.add("(" + edit.one(EditKey.NOTE) + ")");
    }
    String who = edit.says(EditKey.WHO) ? edit.one(EditKey.WHO) : UNKNOWN;
    return new Entry(edit.says(EditKey.WHEN) ? edit.one(EditKey.WHEN) : null, who, rest);
  }

  private static String quoted(String name) {
    return "“" + name + "”";
  }
}
