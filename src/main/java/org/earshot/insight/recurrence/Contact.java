package org.earshot.insight.recurrence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.earshot.insight.ledger.Entry;

/**
 * A customer's complaint about one theme; several texts of one case are one.
 *
 * @param customer who
 * @param themeId about what
 * @param day when; of several texts the first
 * @param caseWords how a reader finds the case
 */
record Contact(String customer, String themeId, LocalDate day, String caseWords) {

  private record Key(String customer, String themeId, String caseKey) implements Comparable<Key> {

    @Override
    public int compareTo(Key other) {
      int byCustomer = customer.compareTo(other.customer);
      int byTheme = byCustomer == 0 ? themeId.compareTo(other.themeId) : byCustomer;
      return byTheme == 0 ? caseKey.compareTo(other.caseKey) : byTheme;
    }
  }

  /** The contacts of complaints that have a customer, a day and themes. */
  static List<Contact> of(List<Entry> complaints) {
    Map<Key, Contact> contacts = new TreeMap<>();
    for (Entry entry : complaints) {
      if (entry.customer() == null || entry.date() == null) {
        continue;
      }
      for (String theme : entry.themeIds()) {
        contacts.merge(
            new Key(entry.customer(), theme, caseKey(entry)),
            new Contact(entry.customer(), theme, entry.date(), caseWords(entry)),
            (one, other) -> other.day().isBefore(one.day()) ? other : one);
      }
    }
    return new ArrayList<>(contacts.values());
  }

  /** The same for all texts of a case. */
  static String caseKey(Entry entry) {
    return entry.caseId() == null
        ? "feedback " + entry.id()
        : "case " + entry.input() + " " + entry.caseId();
  }

  private static String caseWords(Entry entry) {
    return entry.caseId() == null ? entry.source() + ", line " + entry.line() : entry.caseId();
  }
}
