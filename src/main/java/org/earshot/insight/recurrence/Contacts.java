package org.earshot.insight.recurrence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.earshot.statistics.FirstContactResolution;
import org.earshot.statistics.RepeatContacts;

/** Contacts by customer, theme and day, linked where one followed another within a window. */
final class Contacts {

  private static final Comparator<Contact> IN_ORDER =
      Comparator.comparing(Contact::customer)
          .thenComparing(Contact::themeId)
          .thenComparing(Contact::day)
          .thenComparing(Contact::caseWords);

  private final List<Contact> contacts;
  private final Map<String, Integer> themes = new HashMap<>();
  private final RepeatContacts repeats;
  private final int days;

  /**
   * Links contacts.
   *
   * @param days the window
   * @param asOf the last day; null only where there is no contact
   */
  Contacts(List<Contact> contacts, int days, LocalDate asOf) {
    this.contacts = contacts.stream().sorted(IN_ORDER).toList();
    this.days = days;
    Map<String, Integer> customers = new HashMap<>();
    this.repeats =
        RepeatContacts.within(
            days,
            numbers(contact -> number(customers, contact.customer())),
            numbers(contact -> number(themes, contact.themeId())),
            this.contacts.stream().mapToLong(contact -> contact.day().toEpochDay()).toArray(),
            asOf == null ? 0 : asOf.toEpochDay());
  }

  private int[] numbers(ToIntFunction<Contact> number) {
    return contacts.stream().mapToInt(number).toArray();
  }

  private static int number(Map<String, Integer> numbers, String name) {
    return numbers.computeIfAbsent(name, absent -> numbers.size());
  }

  /** The window over all themes. */
  RepeatWindow all() {
    long censored = IntStream.range(0, contacts.size()).filter(repeats::isCensored).count();
    return window(repeats.resolution(), censored);
  }

  /** The window over one theme; without any contact when nobody complained about it. */
  RepeatWindow of(String themeId) {
    int theme = themes.getOrDefault(themeId, -1);
    long censored =
        IntStream.range(0, contacts.size())
            .filter(i -> contacts.get(i).themeId().equals(themeId) && repeats.isCensored(i))
            .count();
    return window(repeats.resolution(theme), censored);
  }

  private RepeatWindow window(FirstContactResolution resolution, long censored) {
    return new RepeatWindow(days, resolution.share(), resolution.repeatCustomers(), censored);
  }

  /** How many customers complained about a theme. */
  long customers(String themeId) {
    return contacts.stream()
        .filter(contact -> contact.themeId().equals(themeId))
        .map(Contact::customer)
        .distinct()
        .count();
  }

  /** Contacts that followed each other, two or more, those of most contacts first. */
  List<List<Contact>> chains() {
    List<List<Contact>> chains = new ArrayList<>();
    List<Contact> chain = new ArrayList<>();
    for (int i = 0; i < contacts.size(); i++) {
      if (!repeats.isRepeat(i)) {
        chain = new ArrayList<>();
        chains.add(chain);
      }
      chain.add(contacts.get(i));
    }
    return chains.stream()
        .filter(links -> links.size() > 1)
        .sorted(
            Comparator.comparingInt((List<Contact> links) -> -links.size())
                .thenComparing(links -> links.get(0).day())
                .thenComparing(links -> links.get(0), IN_ORDER))
        .toList();
  }
}
