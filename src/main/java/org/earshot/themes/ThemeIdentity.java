package org.earshot.themes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.earshot.embed.UnitVectors;

/** Gives themes found afresh the ids and names of the standing themes that they are. */
final class ThemeIdentity {

  private final StandingPlaces places;
  private final ThemeModel before;
  private final ThemeModel fresh;
  private final int[] labelsBefore;
  private final int[] labelsAfter;
  private final ThemeMatch match;

  private ThemeIdentity(StandingPlaces places, ThemeModel fresh, int[] labelsAfter) {
    this.places = places;
    this.before = places.model();
    this.fresh = fresh;
    this.labelsBefore = places.themes();
    this.labelsAfter = labelsAfter;
    this.match = ThemeMatch.of(labelsBefore, labelsAfter, cosines());
  }

  /**
   * The fit of a model found afresh.
   *
   * @param places where the standing model has the texts
   * @param vectors the texts' vectors
   * @param fresh the model found on them
   * @param known the texts that themes were found for, sampled or not
   */
  static Fit keep(StandingPlaces places, VectorTable vectors, ThemeModel fresh, KnownTexts known) {
    int[] after =
        IntStream.range(0, vectors.rows())
            .parallel()
            .map(
                row -> {
                  ThemeModel.Place place = fresh.place(vectors.row(row));
                  return place.near() ? place.theme() : -1;
                })
            .toArray();
    ThemeIdentity identity = new ThemeIdentity(places, fresh, after);
    List<Theme> themes = identity.themes();
    return new Fit(fresh.with(themes), known, identity.changes(themes), identity.stability(), 0);
  }

  private double[][] cosines() {
    // The two models may see from different middles; centres are compared from one.
    double[][] cosines = new double[before.themes().size()][fresh.themes().size()];
    for (int b = 0; b < cosines.length; b++) {
      for (int a = 0; a < cosines[b].length; a++) {
        cosines[b][a] = UnitVectors.cosine(before.centre(b), fresh.centre(a));
      }
    }
    return cosines;
  }

  private List<Theme> themes() {
    Map<String, Theme> groups = groups();
    Set<String> names = new HashSet<>();
    before.themes().forEach(theme -> names.add(theme.name()));
    int next = places.standing().nextTheme();
    List<Theme> themes = new ArrayList<>();
    for (int a = 0; a < fresh.themes().size(); a++) {
      Theme found = fresh.themes().get(a);
      ThemeNamer.Naming naming = new ThemeNamer.Naming(found.name(), found.keywords());
      Theme group = groups.get(found.groupId());
      int b = match.before(a);
      String id = b >= 0 ? before.themes().get(b).id() : Theme.id(next++);
      String name = b >= 0 ? before.themes().get(b).name() : unused(naming, id, names);
      themes.add(new Theme(id, name, group.groupId(), group.groupName(), found.keywords()));
    }
    return themes;
  }

  /** The name chosen or, where another theme has it, the first of the keywords that none has. */
  static String unused(ThemeNamer.Naming naming, String id, Set<String> names) {
    List<String> candidates = new ArrayList<>(List.of(naming.name()));
    candidates.addAll(naming.keywords());
    candidates.add(naming.name() + " (" + id + ")");
    return candidates.stream().filter(names::add).findFirst().orElseThrow();
  }

  /** For the id of each group found afresh, a theme that carries the id and name it is to have. */
  private Map<String, Theme> groups() {
    Map<String, Integer> numbersBefore = groupNumbers(before);
    Map<String, Integer> numbersAfter = groupNumbers(fresh);
    ThemeMatch groups =
        ThemeMatch.of(
            ofGroup(labelsBefore, before, numbersBefore),
            ofGroup(labelsAfter, fresh, numbersAfter),
            numbersBefore.size(),
            numbersAfter.size());
    List<Theme> carriersBefore = carriers(before, numbersBefore);
    List<Theme> carriersAfter = carriers(fresh, numbersAfter);
    Set<String> names = new HashSet<>();
    carriersBefore.forEach(carrier -> names.add(carrier.groupName()));
    int next = places.standing().nextGroup();
    Map<String, Theme> kept = new TreeMap<>();
    for (int a = 0; a < carriersAfter.size(); a++) {
      Theme found = carriersAfter.get(a);
      int b = groups.before(a);
      if (b >= 0) {
        kept.put(found.groupId(), carriersBefore.get(b));
      } else {
        String id = Theme.groupId(next++);
        String name =
            names.add(found.groupName()) ? found.groupName() : found.groupName() + " (" + id + ")";
        kept.put(found.groupId(), new Theme(id, name, id, name, List.of()));
      }
    }
    return kept;
  }

  private static Map<String, Integer> groupNumbers(ThemeModel model) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    model.themes().forEach(theme -> numbers.putIfAbsent(theme.groupId(), numbers.size()));
    return numbers;
  }

  private static List<Theme> carriers(ThemeModel model, Map<String, Integer> numbers) {
    Theme[] carriers = new Theme[numbers.size()];
    model.themes().forEach(theme -> carriers[numbers.get(theme.groupId())] = theme);
    return List.of(carriers);
  }

  private static int[] ofGroup(int[] labels, ThemeModel model, Map<String, Integer> numbers) {
    return IntStream.of(labels)
        .map(label -> label < 0 ? -1 : numbers.get(model.themes().get(label).groupId()))
        .toArray();
  }

  private List<ThemeChange> changes(List<Theme> themes) {
    List<ThemeChange> changes = new ArrayList<>();
    for (int a = 0; a < themes.size(); a++) {
      if (match.before(a) < 0) {
        int origin = match.origin(a);
        changes.add(
            change(
                origin >= 0 ? ThemeChange.Kind.SPLIT : ThemeChange.Kind.BORN,
                themes.get(a),
                origin >= 0 ? before.themes().get(origin) : null));
      }
    }
    for (int b = 0; b < before.themes().size(); b++) {
      if (match.after(b) < 0) {
        int destination = match.destination(b);
        changes.add(
            change(
                destination >= 0 ? ThemeChange.Kind.MERGED : ThemeChange.Kind.GONE,
                before.themes().get(b),
                destination >= 0 ? themes.get(destination) : null));
      }
    }
    changes.sort(
        Comparator.comparing(ThemeChange::kind)
            .thenComparing(change -> Theme.number(change.themeId())));
    return changes;
  }

  private static ThemeChange change(ThemeChange.Kind kind, Theme theme, Theme other) {
    return new ThemeChange(
        kind,
        theme.id(),
        theme.name(),
        other == null ? null : other.id(),
        other == null ? null : other.name());
  }

  private Stability stability() {
    int[] shared =
        IntStream.range(0, labelsBefore.length)
            .filter(row -> places.known(row) && labelsBefore[row] >= 0 && labelsAfter[row] >= 0)
            .toArray();
    if (shared.length == 0) {
      return new Stability(0, Double.NaN, Double.NaN);
    }
    long kept =
        IntStream.of(shared)
            .filter(row -> match.before(labelsAfter[row]) == labelsBefore[row])
            .count();
    int[] ones = IntStream.generate(() -> 1).limit(shared.length).toArray();
    double agreement =
        ClusterAgreement.of(
                IntStream.of(shared).map(row -> labelsBefore[row]).toArray(),
                IntStream.of(shared).map(row -> labelsAfter[row]).toArray(),
                ones)
            .adjustedRandIndex();
    return new Stability(shared.length, (double) kept / shared.length, agreement);
  }
}
