package org.earshot.insight.recurrence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.earshot.ingest.ExportSource;
import org.earshot.insight.ledger.Entry;
import org.earshot.insight.recurrence.RecurringCause.PlaceValue;
import org.earshot.insight.recurrence.RecurringCause.Reach;
import org.earshot.statistics.SmallNumbers;
import org.earshot.themes.Theme;

/**
 * Themes by place. A place is the value of the first two segments that the feedback's input names;
 * those of fewer than five customers are not told.
 */
final class RecurringCauses {

  private static final int SEGMENTS = 2;
  private static final int OFTEN = 4;
  private static final int SEVERAL_PLACES = 3;
  private static final int MOST = 200;

  private final List<ExportSource> inputs;
  private final CompleteWeeks weeks;

  RecurringCauses(List<ExportSource> inputs, CompleteWeeks weeks) {
    this.inputs = inputs;
    this.weeks = weeks;
  }

  /** The causes, those of most weeks and then of most customers first; 200 at most. */
  List<RecurringCause> of(List<Entry> entries, List<Theme> themes) {
    Map<String, Map<String, List<Entry>>> byTheme = new HashMap<>();
    Map<String, List<PlaceValue>> places = new HashMap<>();
    for (Entry entry : entries) {
      List<PlaceValue> place = place(entry);
      if (weeks.place(entry) >= 0 && !place.isEmpty()) {
        places.putIfAbsent(place.toString(), place);
        for (String theme : entry.themeIds()) {
          byTheme
              .computeIfAbsent(theme, absent -> new TreeMap<>())
              .computeIfAbsent(place.toString(), absent -> new ArrayList<>())
              .add(entry);
        }
      }
    }
    List<RecurringCause> causes = new ArrayList<>();
    for (Theme theme : themes) {
      causes.addAll(ofTheme(theme, byTheme.getOrDefault(theme.id(), Map.of()), places));
    }
    return causes.stream()
        .sorted(
            Comparator.comparingInt((RecurringCause cause) -> -cause.recurrence().activeWeeks())
                .thenComparingLong(cause -> -cause.recurrence().customers())
                .thenComparing(RecurringCause::themeId)
                .thenComparing(cause -> cause.place().toString()))
        .limit(MOST)
        .toList();
  }

  private List<RecurringCause> ofTheme(
      Theme theme, Map<String, List<Entry>> byPlace, Map<String, List<PlaceValue>> places) {
    Map<String, Recurrence> told = new LinkedHashMap<>();
    byPlace.forEach(
        (place, entries) -> {
          Recurrence recurrence = Recurrence.of(entries, weeks);
          if (recurrence.customers() >= SmallNumbers.FEWEST_TO_SHOW) {
            told.put(place, recurrence);
          }
        });
    long often = told.values().stream().filter(each -> each.activeWeeks() >= OFTEN).count();
    List<RecurringCause> causes = new ArrayList<>();
    told.forEach(
        (place, recurrence) ->
            causes.add(
                new RecurringCause(
                    theme.id(),
                    theme.name(),
                    places.get(place),
                    recurrence,
                    reach(recurrence, often))));
    return causes;
  }

  private static Reach reach(Recurrence recurrence, long placesWithOften) {
    if (recurrence.activeWeeks() <= 1) {
      return Reach.SINGLE;
    }
    return recurrence.activeWeeks() >= OFTEN && placesWithOften >= SEVERAL_PLACES
        ? Reach.SYSTEMIC
        : Reach.RECURRING;
  }

  private List<PlaceValue> place(Entry entry) {
    return inputs.get(entry.input()).columns().segments().stream()
        .limit(SEGMENTS)
        .filter(entry.segments()::containsKey)
        .map(segment -> new PlaceValue(segment, entry.segments().get(segment)))
        .toList();
  }
}
