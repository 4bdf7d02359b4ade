package org.earshot.insight.recurrence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.earshot.ingest.ExportSource;
import org.earshot.ingest.FeedbackKind;
import org.earshot.insight.ledger.Entry;
import org.earshot.statistics.SmallNumbers;
import org.earshot.themes.Theme;

/** What keeps coming back: themes, causes and customers. */
public final class RecurrenceStatistics {

  /** What most tools call a repeat contact. */
  private static final int WEEK = 7;

  /** The stricter view of complaints: one round of bills. */
  private static final int MONTH = 30;

  private static final int CHAINS = 500;

  private final List<ExportSource> inputs;
  private final List<Theme> themes;
  private final LocalDate asOf;

  /**
   * Statistics of a job.
   *
   * @param inputs the job's inputs
   * @param themes the themes that reports show
   * @param asOf the last day the run looks at; null when nothing is dated
   */
  public RecurrenceStatistics(List<ExportSource> inputs, List<Theme> themes, LocalDate asOf) {
    this.inputs = List.copyOf(inputs);
    this.themes = List.copyOf(themes);
    this.asOf = asOf;
  }

  /** The findings on all feedback. */
  public RecurrenceFindings findings(List<Entry> entries) {
    CompleteWeeks weeks = CompleteWeeks.of(entries, asOf);
    List<Entry> complaints =
        entries.stream()
            .filter(entry -> entry.kind().equals(FeedbackKind.COMPLAINT.word()))
            .toList();
    List<Contact> contacts = Contact.of(complaints);
    boolean complained = !complaints.isEmpty();
    return new RecurrenceFindings(
        weeks.all(),
        themes(entries, weeks, contacts),
        complained ? contacts(complaints, contacts) : null,
        new RecurringCauses(inputs, weeks).of(complained ? complaints : entries, themes),
        complained,
        LinkedProblems.of(entries, names()));
  }

  private Map<String, String> names() {
    return themes.stream().collect(Collectors.toMap(Theme::id, Theme::name));
  }

  private List<ThemeRecurrence> themes(
      List<Entry> entries, CompleteWeeks weeks, List<Contact> contacts) {
    Map<String, List<Entry>> byTheme = new HashMap<>();
    for (Entry entry : entries) {
      for (String theme : entry.themeIds()) {
        byTheme.computeIfAbsent(theme, absent -> new ArrayList<>()).add(entry);
      }
    }
    Contacts week = new Contacts(contacts, WEEK, asOf);
    Contacts month = new Contacts(contacts, MONTH, asOf);
    List<ThemeRecurrence> found = new ArrayList<>();
    for (Theme theme : themes) {
      boolean told = week.customers(theme.id()) >= SmallNumbers.FEWEST_TO_SHOW;
      found.add(
          new ThemeRecurrence(
              theme.id(),
              theme.name(),
              Recurrence.of(byTheme.getOrDefault(theme.id(), List.of()), weeks),
              told ? week.of(theme.id()) : null,
              told ? month.of(theme.id()) : null));
    }
    return found;
  }

  private ContactFindings contacts(List<Entry> complaints, List<Contact> contacts) {
    List<Entry> known = complaints.stream().filter(entry -> entry.customer() != null).toList();
    List<Entry> dated = known.stream().filter(entry -> entry.date() != null).toList();
    List<Entry> themed = dated.stream().filter(entry -> !entry.themeIds().isEmpty()).toList();
    Contacts month = new Contacts(contacts, MONTH, asOf);
    Map<String, String> names = names();
    List<ContactChain> chains = new ArrayList<>();
    for (List<Contact> chain : month.chains()) {
      Contact first = chain.get(0);
      if (chains.size() < CHAINS && names.containsKey(first.themeId())) {
        chains.add(
            new ContactChain(
                first.themeId(),
                names.get(first.themeId()),
                chain.stream().map(Contact::caseWords).toList(),
                first.day(),
                chain.get(chain.size() - 1).day()));
      }
    }
    return new ContactFindings(
        cases(complaints),
        cases(complaints) - cases(known),
        cases(known) - cases(dated),
        cases(dated) - cases(themed),
        themed.stream().map(Entry::customer).distinct().count(),
        List.of(new Contacts(contacts, WEEK, asOf).all(), month.all()),
        complainants(known),
        chains);
  }

  private static long cases(List<Entry> entries) {
    return entries.stream().map(Contact::caseKey).distinct().count();
  }

  /** How many customers have two cases or more. */
  private static long complainants(List<Entry> known) {
    Map<String, Long> cases =
        known.stream()
            .collect(
                Collectors.groupingBy(
                    Entry::customer,
                    Collectors.mapping(
                        Contact::caseKey,
                        Collectors.collectingAndThen(
                            Collectors.toSet(), set -> (long) set.size()))));
    return cases.values().stream().filter(number -> number > 1).count();
  }
}
