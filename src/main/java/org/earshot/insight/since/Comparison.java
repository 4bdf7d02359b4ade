package org.earshot.insight.since;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.earshot.insight.since.Cause.Kind;
import org.earshot.insight.since.ToldReport.ToldFact;
import org.earshot.insight.since.ToldReport.ToldSource;
import org.earshot.insight.since.ToldReport.ToldTheme;

/** Compares a report with the last one. */
public final class Comparison {

  /** The settings whose change is told otherwise, or is what a later report is. */
  private static final Set<String> ASIDE = Set.of("as-of", "register.edits");

  private final ToldReport then;
  private final ToldReport now;

  private Comparison(ToldReport then, ToldReport now) {
    this.then = then;
    this.now = now;
  }

  /**
   * What is different.
   *
   * @param then the last report
   * @param asOf the last day that it looked at
   * @param sha256 the fingerprint of its findings
   * @param now this report
   */
  public static SinceFindings of(ToldReport then, LocalDate asOf, String sha256, ToldReport now) {
    Comparison comparison = new Comparison(then, now);
    return new SinceFindings(
        asOf, sha256, then.feedback(), comparison.themes(), comparison.causes());
  }

  private List<ThemeMove> themes() {
    Map<String, ToldTheme> left = new LinkedHashMap<>();
    then.themes().forEach(theme -> left.put(theme.themeId(), theme));
    List<ThemeMove> moves = new ArrayList<>();
    for (ToldTheme theme : now.themes()) {
      ToldTheme before = left.remove(theme.themeId());
      moves.add(
          new ThemeMove(
              theme.themeId(),
              theme.name(),
              before == null ? ThemeMove.Kind.APPEARED : kind(before, theme),
              before == null ? 0 : before.feedback(),
              theme.feedback(),
              before == null ? null : before.share(),
              theme.share()));
    }
    for (ToldTheme gone : left.values()) {
      moves.add(
          new ThemeMove(
              gone.themeId(),
              gone.name(),
              ThemeMove.Kind.WENT,
              gone.feedback(),
              0,
              gone.share(),
              null));
    }
    return moves;
  }

  /** The reports share most of their feedback, so that no test of independent shares applies. */
  private static ThemeMove.Kind kind(ToldTheme before, ToldTheme theme) {
    if (before.share() == null || !before.share().hasInterval()) {
      return ThemeMove.Kind.STAYED;
    }
    double share = theme.share().value();
    return share > before.share().high()
        ? ThemeMove.Kind.ROSE
        : share < before.share().low() ? ThemeMove.Kind.FELL : ThemeMove.Kind.STAYED;
  }

  private List<Cause> causes() {
    List<Cause> causes = new ArrayList<>(files());
    long resentThen = then.sources().stream().mapToLong(ToldSource::duplicate).sum();
    long resent = now.sources().stream().mapToLong(ToldSource::duplicate).sum();
    differ(Kind.RESENT, "", Long.toString(resentThen), Long.toString(resent), causes);
    facts("Settings", name -> name.equals("register.edits"), Kind.REGISTER, causes);
    facts("Themes", name -> name.equals("Model"), Kind.THEMES, causes);
    facts("Settings", name -> !ASIDE.contains(name), Kind.SETTING, causes);
    facts("Versions", name -> true, Kind.VERSION, causes);
    return causes;
  }

  private List<Cause> files() {
    SortedMap<String, ToldSource> before = byName(then.sources());
    SortedMap<String, ToldSource> after = byName(now.sources());
    List<Cause> changed = new ArrayList<>();
    List<Cause> gone = new ArrayList<>();
    List<Cause> fresh = new ArrayList<>();
    before.forEach(
        (name, file) -> {
          ToldSource same = after.get(name);
          if (same == null) {
            gone.add(new Cause(Kind.FILE_GONE, name, Long.toString(file.usable()), ""));
          } else if (!same.sha256().equals(file.sha256())) {
            changed.add(
                new Cause(
                    Kind.FILE_CHANGED,
                    name,
                    Long.toString(file.usable()),
                    Long.toString(same.usable())));
          }
        });
    after.forEach(
        (name, file) -> {
          if (!before.containsKey(name)) {
            fresh.add(new Cause(Kind.FILE_NEW, name, "", Long.toString(file.usable())));
          }
        });
    fresh.addAll(changed);
    fresh.addAll(gone);
    return fresh;
  }

  private static SortedMap<String, ToldSource> byName(List<ToldSource> sources) {
    return sources.stream()
        .collect(
            Collectors.toMap(
                ToldSource::source, Function.identity(), (one, other) -> one, TreeMap::new));
  }

  private void facts(String part, Predicate<String> which, Kind kind, List<Cause> causes) {
    Map<String, String> before = facts(then, part);
    Map<String, String> after = facts(now, part);
    Set<String> names = new TreeSet<>(before.keySet());
    names.addAll(after.keySet());
    for (String name : names) {
      if (which.test(name)) {
        boolean told = kind == Kind.SETTING || kind == Kind.VERSION;
        differ(
            kind,
            told ? name : "",
            before.getOrDefault(name, ""),
            after.getOrDefault(name, ""),
            causes);
      }
    }
  }

  private static Map<String, String> facts(ToldReport report, String part) {
    return report.runCard().stream()
        .filter(fact -> part.equals(fact.part()))
        .collect(Collectors.toMap(ToldFact::name, ToldFact::value, (one, other) -> one));
  }

  private static void differ(
      Kind kind, String what, String before, String after, List<Cause> causes) {
    if (!before.equals(after)) {
      causes.add(new Cause(kind, what, before, after));
    }
  }
}
