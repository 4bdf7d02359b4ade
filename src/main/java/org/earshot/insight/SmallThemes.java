package org.earshot.insight;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.earshot.insight.ledger.Entry;
import org.earshot.insight.ledger.Ledger;
import org.earshot.insight.ledger.ThemeCustomers;
import org.earshot.statistics.SmallNumbers;
import org.earshot.statistics.SmallNumbers.Telling;
import org.earshot.themes.Theme;

/**
 * The themes and theme groups of which too few customers speak for anything to be told but that
 * they are there (see {@link SmallNumbers}).
 *
 * @param themes the themes, by id
 * @param groupIds the ids of such groups
 */
public record SmallThemes(List<Theme> themes, List<String> groupIds) {

  /** There are none. */
  public static final SmallThemes NONE = new SmallThemes(List.of(), List.of());

  /** Copies the lists. */
  public SmallThemes {
    themes = List.copyOf(themes);
    groupIds = List.copyOf(groupIds);
  }

  /** The small ones among some themes. */
  static SmallThemes among(List<Theme> themes, List<Entry> entries) {
    ThemeCustomers customers = ThemeCustomers.of(entries);
    Map<String, Set<String>> groups = new LinkedHashMap<>();
    for (Theme theme : themes) {
      groups.computeIfAbsent(theme.groupId(), absent -> new HashSet<>()).add(theme.id());
    }
    List<String> smallGroups = new ArrayList<>();
    groups.forEach(
        (group, members) -> {
          long speakers =
              entries.stream()
                  .filter(entry -> entry.themeIds().stream().anyMatch(members::contains))
                  .map(Entry::respondent)
                  .distinct()
                  .limit(SmallNumbers.FEWEST_TO_SHOW)
                  .count();
          if (SmallNumbers.of(speakers) == Telling.HIDDEN) {
            smallGroups.add(group);
          }
        });
    return new SmallThemes(
        themes.stream()
            .filter(theme -> SmallNumbers.of(customers.of(theme.id())) == Telling.HIDDEN)
            .toList(),
        smallGroups);
  }

  /** The entries as if nobody had spoken of these themes, for statistics that tell of themes. */
  List<Entry> removedFrom(List<Entry> entries) {
    Set<String> hidden = ids();
    if (hidden.isEmpty()) {
      return entries;
    }
    Ledger rest = new Ledger();
    for (Entry entry : entries) {
      rest.add(entry.without(hidden));
    }
    return rest.entries();
  }

  /** Their ids. */
  public Set<String> ids() {
    Set<String> ids = new HashSet<>();
    themes.forEach(theme -> ids.add(theme.id()));
    return ids;
  }
}
