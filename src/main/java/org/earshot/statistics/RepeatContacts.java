package org.earshot.statistics;

import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Who had to ask again: contacts of the same customer about the same theme, the next no more than a
 * window of days after the one before; the same day counts. Contacts that follow each other so form
 * a chain. A contact whose window is not over when the data end is censored.
 */
public final class RepeatContacts {

  private final int window;
  private final int[] customers;
  private final int[] themes;
  private final long[] days;
  private final long lastDay;
  private final boolean[] repeats;
  private final boolean[] followed;

  private RepeatContacts(int window, int[] customers, int[] themes, long[] days, long lastDay) {
    this.window = window;
    this.customers = customers;
    this.themes = themes;
    this.days = days;
    this.lastDay = lastDay;
    this.repeats = new boolean[days.length];
    this.followed = new boolean[days.length];
  }

  /**
   * Links contacts.
   *
   * @param window the longest gap in days, such as 7 or 30
   * @param customers the customer of each contact, by any numbers
   * @param themes the theme of each contact, by any numbers; a contact about two themes is given
   *     twice
   * @param days the day of each contact, such as the epoch day
   * @param lastDay the last day that was looked at
   */
  public static RepeatContacts within(
      int window, int[] customers, int[] themes, long[] days, long lastDay) {
    if (customers.length != days.length || themes.length != days.length) {
      throw new IllegalArgumentException(
          "each contact needs a customer, a theme and a day, but there are "
              + customers.length
              + ", "
              + themes.length
              + " and "
              + days.length);
    }
    RepeatContacts contacts =
        new RepeatContacts(window, customers.clone(), themes.clone(), days.clone(), lastDay);
    contacts.link();
    return contacts;
  }

  private void link() {
    int[] order =
        IntStream.range(0, days.length)
            .boxed()
            .sorted(
                Comparator.comparingInt((Integer i) -> customers[i])
                    .thenComparingInt(i -> themes[i])
                    .thenComparingLong(i -> days[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    for (int i = 1; i < order.length; i++) {
      int earlier = order[i - 1];
      int later = order[i];
      if (customers[earlier] == customers[later]
          && themes[earlier] == themes[later]
          && days[later] - days[earlier] <= window) {
        repeats[later] = true;
        followed[earlier] = true;
      }
    }
  }

  /** Whether the customer had asked about the theme within the window before. */
  public boolean isRepeat(int contact) {
    return repeats[contact];
  }

  /** Whether the customer asked about the theme again within the window after. */
  public boolean isFollowed(int contact) {
    return followed[contact];
  }

  /** Whether the window after it was not over on the last day. */
  public boolean isCensored(int contact) {
    return days[contact] + window > lastDay;
  }

  /** How many customers have a repeated contact. */
  public long repeatCustomers() {
    return customers(contact -> repeats[contact]);
  }

  /** How many first contacts of a chain were the last, over all themes. */
  public FirstContactResolution resolution() {
    return resolution(contact -> true);
  }

  /** How many first contacts of a chain about one theme were the last. */
  public FirstContactResolution resolution(int theme) {
    return resolution(contact -> themes[contact] == theme);
  }

  private FirstContactResolution resolution(IntPredicate wanted) {
    IntPredicate first =
        wanted.and(contact -> !repeats[contact]).and(contact -> !isCensored(contact));
    long chains = IntStream.range(0, days.length).filter(first).count();
    IntPredicate unresolved = first.and(contact -> followed[contact]);
    long again = IntStream.range(0, days.length).filter(unresolved).count();
    return new FirstContactResolution(
        new Proportion(chains - again, chains).estimate(), chains - again, customers(unresolved));
  }

  private long customers(IntPredicate wanted) {
    Set<Integer> found = new TreeSet<>();
    IntStream.range(0, days.length).filter(wanted).forEach(i -> found.add(customers[i]));
    return found.size();
  }
}
