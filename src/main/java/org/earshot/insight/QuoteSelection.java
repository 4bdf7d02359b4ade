package org.earshot.insight;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earshot.insight.sentiment.Polarity;
import org.earshot.insight.signal.SignalQuote;
import org.earshot.insight.signal.SignalQuotes;
import org.earshot.insight.signal.SignalSearch;
import org.threeten.extra.YearWeek;

/**
 * Chooses quotes: for each theme those nearest to its middle, the newest, and one of the sentiment
 * that fewer share.
 */
final class QuoteSelection implements Statistic<QuoteSelection> {

  private static final long serialVersionUID = 1L;

  private static final int TYPICAL = 3;

  /** More than are shown, because some say the same. */
  private static final int CONSIDERED = 12;

  private static final int CONSIDERED_TYPICAL = 40;

  /** Shorter mentions name the theme but tell nothing about it. */
  private static final int FEWEST_CHARACTERS = 25;

  /** A quote dissents only when its sentiment is surer than this. */
  private static final double SURE = 0.8;

  private final SortedMap<String, Said> themes = new TreeMap<>();

  /** The first day whose week may be asked for; null for none. */
  private final LocalDate since;

  /**
   * Nothing so far.
   *
   * @param asOf the last day looked at; null when no feedback has a date
   */
  QuoteSelection(LocalDate asOf) {
    this.since = asOf == null ? null : asOf.minusWeeks(SignalSearch.REMEMBERED + 1);
  }

  @Override
  public void add(OneFeedback feedback) {
    YearWeek week = weekToAskFor(feedback.date());
    feedback.mentions().stream()
        .filter(mention -> mention.themeId() != null)
        .collect(Collectors.groupingBy(OneMention::themeId))
        .forEach((theme, mentions) -> said(theme).add(feedback, mentions, week));
  }

  @Override
  public void merge(QuoteSelection other) {
    other.themes.forEach((theme, said) -> said(theme).merge(said));
  }

  private YearWeek weekToAskFor(LocalDate date) {
    return since == null || date == null || date.isBefore(since) ? null : YearWeek.from(date);
  }

  private Said said(String theme) {
    return themes.computeIfAbsent(theme, t -> new Said());
  }

  /** Whether a mention is long enough to be quoted. */
  static boolean tells(OneMention mention) {
    String text = mention.text();
    return text.codePointCount(0, text.length()) >= FEWEST_CHARACTERS;
  }

  /** The quotes, by theme and then role. */
  List<QuoteFinding> quotes() {
    List<QuoteFinding> quotes = new ArrayList<>();
    themes.forEach(
        (theme, said) -> {
          QuotedAlready already = new QuotedAlready();
          take(theme, "typical", TYPICAL, said.nearest.all(), already, quotes);
          take(theme, "recent", 1, said.newest(), already, quotes);
          take(theme, "dissenting", 1, said.dissenting(), already, quotes);
        });
    return quotes;
  }

  /** Quotes of a theme, from some feedback rather than from any other. */
  List<SignalQuote> about(String theme, Set<String> feedback) {
    Said candidates = themes.get(theme);
    if (candidates == null) {
      return List.of();
    }
    QuotedAlready already = new QuotedAlready();
    return candidates.everything().stream()
        .sorted(
            Comparator.comparing(
                    (Candidate candidate) -> !feedback.contains(candidate.feedbackId()))
                .thenComparing(Candidate.Order.NEAREST_FIRST))
        .filter(already::takes)
        .limit(SignalQuotes.SHOWN)
        .map(Candidate::signalQuote)
        .toList();
  }

  private static void take(
      String theme,
      String role,
      int wanted,
      Collection<Candidate> candidates,
      QuotedAlready already,
      List<QuoteFinding> quotes) {
    candidates.stream()
        .filter(already::takes)
        .limit(wanted)
        .forEach(candidate -> quotes.add(candidate.quote(theme, role)));
  }

  /** What may be quoted of a theme. */
  private static final class Said implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Candidates nearest =
        new Candidates(Candidate.Order.NEAREST_FIRST, CONSIDERED_TYPICAL);
    private final Candidates newest = new Candidates(Candidate.Order.NEWEST_FIRST, CONSIDERED);
    private final SortedMap<YearWeek, Candidates> weekly = new TreeMap<>();
    private final Map<Polarity, Candidates> sure = new EnumMap<>(Polarity.class);
    private final Map<Polarity, Long> mentions = new EnumMap<>(Polarity.class);

    /** A feedback is quoted once, with what is most typical of it. */
    void add(OneFeedback feedback, List<OneMention> own, YearWeek week) {
      own.forEach(mention -> mentions.merge(mention.sentiment().polarity(), 1L, Long::sum));
      List<OneMention> telling = own.stream().filter(QuoteSelection::tells).toList();
      nearest(feedback, telling.stream())
          .ifPresent(
              candidate -> {
                nearest.consider(candidate);
                newest.consider(candidate);
                if (week != null) {
                  weekly(week).consider(candidate);
                }
              });
      for (Polarity polarity : Polarity.values()) {
        nearest(feedback, telling.stream().filter(mention -> isSurely(mention, polarity)))
            .ifPresent(candidate -> sure(polarity).consider(candidate));
      }
    }

    private static boolean isSurely(OneMention mention, Polarity polarity) {
      return mention.sentiment().polarity() == polarity && mention.sentiment().probability() > SURE;
    }

    private static Optional<Candidate> nearest(OneFeedback feedback, Stream<OneMention> mentions) {
      return mentions
          .map(mention -> Candidate.of(feedback, mention))
          .min(Candidate.Order.NEAREST_FIRST);
    }

    void merge(Said other) {
      nearest.merge(other.nearest);
      newest.merge(other.newest);
      other.weekly.forEach((week, candidates) -> weekly(week).merge(candidates));
      other.sure.forEach((polarity, candidates) -> sure(polarity).merge(candidates));
      other.mentions.forEach((polarity, count) -> mentions.merge(polarity, count, Long::sum));
    }

    private Candidates weekly(YearWeek week) {
      return weekly.computeIfAbsent(
          week, one -> new Candidates(Candidate.Order.NEAREST_FIRST, CONSIDERED));
    }

    private Candidates sure(Polarity polarity) {
      return sure.computeIfAbsent(
          polarity, one -> new Candidates(Candidate.Order.NEAREST_FIRST, CONSIDERED));
    }

    Set<Candidate> everything() {
      Set<Candidate> all = new HashSet<>(newest());
      weekly.values().forEach(week -> all.addAll(week.all()));
      return all;
    }

    /** The newest of those that are near or new. */
    Collection<Candidate> newest() {
      Set<Candidate> all = new HashSet<>(nearest.all());
      all.addAll(newest.all());
      return all.stream().sorted(Candidate.Order.NEWEST_FIRST).toList();
    }

    /** The praise of a theme that is blamed, or the blame of one that is praised. */
    Collection<Candidate> dissenting() {
      long blame = mentions.getOrDefault(Polarity.NEGATIVE, 0L);
      long praise = mentions.getOrDefault(Polarity.POSITIVE, 0L);
      if (blame == praise) {
        return List.of();
      }
      return sure(blame > praise ? Polarity.POSITIVE : Polarity.NEGATIVE).all();
    }
  }
}
