package org.earshot.report.compose;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.earshot.insight.recurrence.ContactFindings;
import org.earshot.insight.recurrence.RecurrenceFindings;
import org.earshot.insight.recurrence.RecurringCause;
import org.earshot.insight.recurrence.RepeatWindow;
import org.earshot.insight.recurrence.ThemeRecurrence;
import org.earshot.report.blocks.Sentences.Sentence;
import org.earshot.statistics.RecurrenceState;

/** What keeps coming back, in words. */
final class RecurringSentences {

  private static final int NAMED = 3;

  private RecurringSentences() {}

  static List<Sentence> all(RecurrenceFindings found) {
    List<Sentence> sentences = new ArrayList<>();
    if (!found.weeks().isEmpty()) {
      sentences.add(themes(found));
    }
    if (!found.causes().isEmpty()) {
      sentences.add(cause(found));
    }
    if (told(found.contacts())) {
      sentences.add(again(found.contacts()));
    }
    if (found.contacts() != null && leavesOut(found.contacts())) {
      sentences.add(leftOut(found.contacts()));
    }
    return sentences;
  }

  /** Whether there is anything to say of customers who asked again. */
  static boolean told(ContactFindings contacts) {
    return contacts != null && contacts.windows().stream().allMatch(w -> w.resolved().n() > 0);
  }

  private static Sentence themes(RecurrenceFindings found) {
    Map<RecurrenceState, List<String>> names = new EnumMap<>(RecurrenceState.class);
    for (ThemeRecurrence theme : found.themes()) {
      names
          .computeIfAbsent(theme.recurrence().state(), absent -> new ArrayList<>())
          .add(Wording.quoted(theme.name()));
    }
    List<String> parts = new ArrayList<>();
    for (RecurrenceState state :
        List.of(RecurrenceState.RECURRING, RecurrenceState.RETURNING, RecurrenceState.NEW)) {
      List<String> own = names.getOrDefault(state, List.of());
      if (!own.isEmpty()) {
        parts.add(
            Wording.plural(own.size(), "theme is ", "themes are ")
                + RecurringTables.word(state)
                + " ("
                + Wording.list(own.stream().limit(NAMED).toList())
                + (own.size() > NAMED ? " among them" : "")
                + ")");
      }
    }
    String week = found.weeks().get(found.weeks().size() - 1).toString();
    String text = parts.isEmpty() ? "no theme is recurring, returning or new" : Wording.list(parts);
    return new Sentence("Themes", "In " + week + ", " + text + ".", Places.RECURRENCE_TABLE);
  }

  private static Sentence cause(RecurrenceFindings found) {
    RecurringCause cause = found.causes().get(0);
    return new Sentence(
        "Longest",
        Wording.quoted(cause.name())
            + " in "
            + RecurringTables.place(cause)
            + " came up in "
            + cause.recurrence().activeWeeks()
            + " of "
            + Wording.plural(cause.recurrence().weeks(), "week", "weeks")
            + ", from "
            + Wording.plural(cause.recurrence().customers(), "customer", "customers")
            + ".",
        Places.CAUSE_TABLE);
  }

  /** How many first complaints were followed by another. */
  static Sentence again(ContactFindings contacts) {
    RepeatWindow month = contacts.windows().get(1);
    long first = month.resolved().n();
    long again = first - Math.round(month.resolved().value() * first);
    return new Sentence(
        "Asked again",
        "Of "
            + Wording.plural(first, "first complaint", "first complaints")
            + " about a theme, "
            + Wording.count(again)
            + (again == 1 ? " was" : " were")
            + " followed by another of the same customer about the same theme within "
            + month.days()
            + " days; for "
            + Wording.share(month.resolved())
            + " one contact was enough.",
        Places.CONTACT_TABLE);
  }

  private static Sentence leftOut(ContactFindings contacts) {
    List<String> parts = new ArrayList<>();
    addTold(parts, contacts.withoutCustomer(), " whose customer is unknown");
    addTold(parts, contacts.undated(), " whose day is unknown");
    addTold(parts, contacts.unthemed(), " without a theme");
    String complaints = Wording.plural(contacts.complaints(), "case", "cases");
    return new Sentence(
        "Not known",
        "Of " + complaints + " these could not be followed: " + Wording.list(parts) + ".",
        Places.CONTACT_TABLE);
  }

  private static boolean leavesOut(ContactFindings contacts) {
    return contacts.withoutCustomer() + contacts.undated() + contacts.unthemed() > 0;
  }

  private static void addTold(List<String> parts, long count, String why) {
    if (count > 0) {
      parts.add(Wording.count(count) + why);
    }
  }
}
