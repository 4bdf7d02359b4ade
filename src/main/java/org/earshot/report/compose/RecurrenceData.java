package org.earshot.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.earshot.insight.Findings;
import org.earshot.insight.recurrence.ContactChain;
import org.earshot.insight.recurrence.Recurrence;
import org.earshot.insight.recurrence.RecurringCause;
import org.earshot.insight.recurrence.RecurringCause.PlaceValue;
import org.earshot.insight.recurrence.RepeatWindow;
import org.earshot.insight.recurrence.ThemeRecurrence;
import org.earshot.report.blocks.DataTable;

/** What keeps coming back, as tables for machines. */
final class RecurrenceData {

  private static final PlaceValue NONE = new PlaceValue(null, null);

  private RecurrenceData() {}

  static List<DataTable> of(Findings findings) {
    return List.of(recurrence(findings), contacts(findings));
  }

  /** Themes as wholes first, then by place. */
  private static DataTable recurrence(Findings findings) {
    List<List<Object>> rows = new ArrayList<>();
    for (ThemeRecurrence theme : findings.recurrence().themes()) {
      rows.add(
          row(
              theme.themeId(),
              theme.name(),
              List.of(),
              theme.recurrence(),
              null,
              theme.within7Days(),
              theme.within30Days()));
    }
    for (RecurringCause cause : findings.recurrence().causes()) {
      rows.add(
          row(
              cause.themeId(),
              cause.name(),
              cause.place(),
              cause.recurrence(),
              cause.reach().name().toLowerCase(Locale.ROOT),
              null,
              null));
    }
    return new DataTable(
        "recurrence",
        List.of(
            "theme_id",
            "name",
            "segment",
            "value",
            "second_segment",
            "second_value",
            "state",
            "reach",
            "feedback",
            "customers",
            "active_weeks",
            "weeks",
            "first_week",
            "last_week",
            "first_contacts_7",
            "resolved_7",
            "resolved_7_low",
            "resolved_7_high",
            "repeat_customers_7",
            "first_contacts_30",
            "resolved_30",
            "resolved_30_low",
            "resolved_30_high",
            "repeat_customers_30"),
        rows);
  }

  private static List<Object> row(
      String themeId,
      String name,
      List<PlaceValue> place,
      Recurrence recurrence,
      String reach,
      RepeatWindow week,
      RepeatWindow month) {
    PlaceValue first = place.isEmpty() ? NONE : place.get(0);
    PlaceValue second = place.size() < 2 ? NONE : place.get(1);
    List<Object> cells = new ArrayList<>();
    cells.add(themeId);
    cells.add(name);
    cells.add(first.segment());
    cells.add(first.value());
    cells.add(second.segment());
    cells.add(second.value());
    cells.add(recurrence.state() == null ? null : RecurringTables.word(recurrence.state()));
    cells.add(reach);
    cells.add(recurrence.feedback());
    cells.add(recurrence.customers());
    cells.add(recurrence.activeWeeks());
    cells.add(recurrence.weeks());
    cells.add(recurrence.first());
    cells.add(recurrence.last());
    addWindow(cells, week);
    addWindow(cells, month);
    return cells;
  }

  private static void addWindow(List<Object> cells, RepeatWindow window) {
    cells.add(window == null ? null : window.resolved().n());
    cells.add(window == null ? null : window.resolved().value());
    cells.add(window == null ? null : window.resolved().low());
    cells.add(window == null ? null : window.resolved().high());
    cells.add(window == null ? null : window.repeatCustomers());
  }

  private static DataTable contacts(Findings findings) {
    List<ContactChain> chains =
        findings.recurrence().contacts() == null
            ? List.of()
            : findings.recurrence().contacts().chains();
    return new DataTable(
        "repeat-contacts",
        List.of("theme_id", "name", "contacts", "first_day", "last_day", "cases"),
        chains.stream()
            .map(
                chain ->
                    MachineTables.row(
                        chain.themeId(),
                        chain.name(),
                        chain.cases().size(),
                        chain.first(),
                        chain.last(),
                        String.join("; ", chain.cases())))
            .toList());
  }
}
