package org.earshot.report.compose;

import java.util.ArrayList;
import java.util.List;
import org.earshot.ingest.SourceTally;
import org.earshot.insight.Findings;
import org.earshot.insight.ThemeFinding;
import org.earshot.insight.WeekTotal;
import org.earshot.insight.recurrence.ContactFindings;
import org.earshot.report.blocks.Sentences.Sentence;

/**
 * The findings in a few sentences, made by rules. A theme is only said to stand out when its
 * interval lies clear of what it is compared with.
 */
final class SummarySentences {

  private static final int MOST = 7;

  private final Findings findings;

  private SummarySentences(Findings findings) {
    this.findings = findings;
  }

  /**
   * The front page: seven sentences at most. What was read gives way to all others, for the tiles
   * and the line below the title have it too.
   */
  static List<Sentence> of(Findings findings) {
    SummarySentences sentences = new SummarySentences(findings);
    List<Sentence> all = new ArrayList<>();
    all.add(sentences.read());
    all.addAll(ScoreWords.summary(findings));
    all.add(sentences.largest());
    all.add(new SignalSentences(findings).changed());
    all.addAll(OpportunitySection.first(findings.opportunities()));
    if (!findings.practices().practices().isEmpty()) {
      all.add(new PracticeSentences(findings).broken());
    }
    all.addAll(sentences.unanswered());
    all.addAll(ActionWords.summary(findings));
    return List.copyOf(all.subList(Math.max(0, all.size() - MOST), all.size()));
  }

  /** What the themes tell, in short. */
  static List<Sentence> themes(Findings findings) {
    SummarySentences sentences = new SummarySentences(findings);
    List<Sentence> all = new ArrayList<>();
    all.add(sentences.largest());
    all.addAll(new ScoreSentences(findings).all());
    if (!findings.lineage().isEmpty()) {
      all.add(LineageBlocks.sentence(findings));
    }
    return List.copyOf(all);
  }

  /** What was read, and what was set aside. */
  static List<Sentence> data(Findings findings) {
    SummarySentences sentences = new SummarySentences(findings);
    return List.of(sentences.read(), sentences.setAside(), UnthemedSection.share(findings));
  }

  private Sentence read() {
    StringBuilder text = new StringBuilder(Wording.feedback(findings.feedback()));
    List<String> names = findings.sources().stream().map(SourceTally::source).toList();
    if (names.size() == 1) {
      text.append(" from ").append(names.get(0));
    } else {
      text.append(" from ").append(Wording.plural(names.size(), "file", "files"));
    }
    List<WeekTotal> weeks = findings.totals();
    if (weeks.isEmpty()) {
      text.append("; none has a date, so there is no trend");
    } else {
      WeekTotal last = weeks.get(weeks.size() - 1);
      text.append(", ").append(weeks.get(0).week());
      if (weeks.size() > 1) {
        text.append(" to ").append(last.week());
      }
      text.append(" (").append(Wording.plural(weeks.size(), "week", "weeks"));
      text.append(last.complete() ? ")" : ", the last one not yet over)");
    }
    text.append("; they make ")
        .append(Wording.plural(findings.mentions(), "mention", "mentions"))
        .append(".");
    if (namesNoCustomer()) {
      text.append(" No customer is named, so each piece of feedback counts as one.");
    }
    return new Sentence("Heard", text.toString(), Places.RECONCILIATION);
  }

  private boolean namesNoCustomer() {
    ContactFindings contacts = findings.recurrence().contacts();
    return contacts != null
        && contacts.withoutCustomer() == contacts.complaints()
        && contacts.complaints() == findings.feedback();
  }

  private Sentence setAside() {
    long read = 0;
    long blank = 0;
    long placeholder = 0;
    long duplicate = 0;
    long rejected = 0;
    long outside = 0;
    boolean cells = false;
    for (SourceTally tally : findings.sources()) {
      read += tally.rowsRead();
      blank += tally.blank();
      placeholder += tally.placeholder();
      duplicate += tally.duplicate();
      rejected += tally.rejected();
      outside += tally.outsideWindow();
      cells |= tally.cells();
    }
    String what =
        cells ? Wording.plural(read, "answer", "answers") : Wording.plural(read, "row", "rows");
    long silent = blank + placeholder;
    StringBuilder text = new StringBuilder("Of ").append(what).append(" read, ");
    if (silent == 0) {
      text.append("every one said something");
    } else {
      text.append(Wording.count(silent))
          .append(" (")
          .append(Wording.percent(silent, read))
          .append(") said nothing: ")
          .append(Wording.count(blank))
          .append(" blank, ")
          .append(Wording.count(placeholder))
          .append(" such as “n/a”");
    }
    List<String> aside = new ArrayList<>();
    if (duplicate > 0) {
      aside.add(Wording.count(duplicate) + " sent before");
    }
    if (rejected > 0) {
      aside.add(Wording.count(rejected) + " that could not be read");
    }
    if (outside > 0) {
      aside.add(Wording.count(outside) + " outside the period");
    }
    text.append(aside.isEmpty() ? "; nothing else was set aside" : "; set aside: ")
        .append(Wording.list(aside))
        .append(".");
    return new Sentence("Silent", text.toString(), Places.RECONCILIATION);
  }

  private Sentence largest() {
    if (findings.themes().isEmpty()) {
      return new Sentence("Largest", "No theme was found.", Places.THEMES);
    }
    ThemeFinding first = findings.themes().get(0);
    StringBuilder text =
        new StringBuilder(Wording.quoted(first.name()))
            .append(" is the largest theme, in ")
            .append(Wording.share(first.share()))
            .append(" of the feedback");
    List<String> next =
        findings.themes().stream()
            .skip(1)
            .limit(2)
            .map(theme -> Wording.quoted(theme.name()) + ", " + Wording.share(theme.share()))
            .toList();
    if (!next.isEmpty()) {
      text.append("; next ")
          .append(next.size() == 1 ? "comes " : "come ")
          .append(String.join(" and ", next));
    }
    text.append(". In brackets: ").append(first.share().method()).append(" intervals.");
    if (first.feedback() < Wording.FEW) {
      text.append(" With so little feedback this is indicative only.");
    }
    return new Sentence("Largest", text.toString(), Places.THEME_TABLE);
  }

  /** Who got no answer, where the exports tell. */
  private List<Sentence> unanswered() {
    return findings.answers().inputs().stream()
        .filter(input -> input.tells().answers())
        .map(UnansweredSentences::unanswered)
        .toList();
  }
}
