package org.earshot.themes.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.earshot.JobProblem;
import org.earshot.text.Words;

/** Refuses a register that says what cannot all hold, in one sentence with the place. */
public final class Contradictions {

  private final Register register;
  private final Places places;

  /** Where something is said. */
  public interface Places {

    /** The place of what is said of a theme, such as {@code register.yaml, line 7}. */
    String of(String id, EditKey key);
  }

  /**
   * The contradictions of a register.
   *
   * @param places where things are said, for the sentences
   */
  public Contradictions(Register register, Places places) {
    this.register = register;
    this.places = places;
  }

  /**
   * Refuses what can be seen without knowing which themes there are.
   *
   * @throws JobProblem for the first contradiction
   */
  public void refuse() {
    register.edits().forEach(this::refuseSplit);
    register.edits().forEach(this::refuseMerge);
    refuseNamesAlike(new TreeMap<>());
    refusePhrases();
  }

  /**
   * Refuses edits of themes that do not exist.
   *
   * @param ever the id of every theme that the machine ever found
   * @param present those of them that are not gone
   * @throws JobProblem for the first contradiction
   */
  public void refuseUnknown(Set<String> ever, Set<String> present) {
    register
        .edits()
        .forEach(
            (id, edit) -> {
              refuseUnknown(ever, id, id, edit.said().firstKey());
              for (EditKey key : List.of(EditKey.MERGE_INTO, EditKey.SPLIT_FROM)) {
                if (edit.says(key)) {
                  refuseUnknown(ever, edit.one(key), id, key);
                  refuseGone(present, edit.one(key), id, key);
                }
              }
            });
  }

  /**
   * Refuses names that the machine gave to other themes.
   *
   * @param names the names of the themes in reports, by id
   * @throws JobProblem for the first contradiction
   */
  public void refuseNamesAlike(Map<String, String> names) {
    Map<String, String> owners = new TreeMap<>();
    names.forEach(
        (id, name) -> {
          if (!register.isNamed(id) && !register.edit(id).says(EditKey.MERGE_INTO)) {
            owners.putIfAbsent(Register.alike(name), id);
          }
        });
    register
        .edits()
        .forEach(
            (id, edit) -> {
              if (edit.says(EditKey.NAME) && !edit.says(EditKey.MERGE_INTO)) {
                String owner = owners.putIfAbsent(Register.alike(edit.one(EditKey.NAME)), id);
                if (owner != null && !owner.equals(id)) {
                  throw problem(
                      id,
                      EditKey.NAME,
                      "%s is named '%s' as %s is; give them different names, or merge one into the"
                          + " other",
                      id,
                      edit.one(EditKey.NAME),
                      owner);
                }
              }
            });
  }

  private void refuseUnknown(Set<String> ever, String id, String edited, EditKey key) {
    boolean split = Register.parent(id) != null && register.edit(id).says(EditKey.SPLIT_FROM);
    if (!split && !ever.contains(id)) {
      SortedSet<String> sorted = new TreeSet<>(ever);
      throw problem(
          edited,
          key,
          "there is no theme %s; %s",
          id,
          sorted.isEmpty()
              ? "none has been found yet"
              : "the ids go from " + sorted.first() + " to " + sorted.last());
    }
  }

  private void refuseGone(Set<String> present, String id, String edited, EditKey key) {
    if (!present.contains(Register.root(id))) {
      throw problem(edited, key, "the theme %s is gone and takes no part any more", id);
    }
  }

  private void refuseSplit(String id, ThemeEdit edit) {
    boolean phrases = edit.says(EditKey.PHRASES);
    boolean subTheme = edit.says(EditKey.SUB_THEME);
    String parent = Register.parent(id);
    if (!edit.says(EditKey.SPLIT_FROM)) {
      if (phrases || subTheme) {
        throw problem(
            id,
            phrases ? EditKey.PHRASES : EditKey.SUB_THEME,
            "%s does not say which theme it is split from; add split-from",
            id);
      }
      if (parent != null) {
        throw problem(
            id,
            edit.said().firstKey(),
            "there is no theme %s; to split it off %s, say split-from",
            id,
            parent);
      }
      return;
    }
    String from = edit.one(EditKey.SPLIT_FROM);
    if (!from.equals(parent)) {
      throw problem(
          id,
          EditKey.SPLIT_FROM,
          "a theme that is split from %s is called after it: write %s in place of %s",
          from,
          register.freeSplit(from),
          id);
    }
    if (phrases == subTheme) {
      throw problem(
          id,
          phrases ? EditKey.SUB_THEME : EditKey.SPLIT_FROM,
          "%s is split from %s by %s; say either phrases or a sub-theme",
          id,
          from,
          phrases ? "phrases and by a sub-theme" : "nothing");
    }
    if (Register.parent(from) != null && !register.edit(from).says(EditKey.SPLIT_FROM)) {
      throw problem(id, EditKey.SPLIT_FROM, "there is no theme %s to split %s from", from, id);
    }
  }

  private void refuseMerge(String id, ThemeEdit edit) {
    if (!edit.says(EditKey.MERGE_INTO)) {
      return;
    }
    String into = edit.one(EditKey.MERGE_INTO);
    refuseCircle(id);
    for (EditKey other : List.of(EditKey.PIN, EditKey.EXCLUDE)) {
      if (edit.says(other)) {
        throw problem(
            id,
            EditKey.MERGE_INTO,
            "%s is merged into %s and cannot also %s; say one of the two",
            id,
            into,
            other == EditKey.PIN ? "be pinned" : "be excluded");
      }
    }
    if (register.edit(into).says(EditKey.EXCLUDE)) {
      throw problem(
          id,
          EditKey.MERGE_INTO,
          "%s cannot be merged into %s, which is excluded; exclude %s instead",
          id,
          into,
          id);
    }
  }

  private void refuseCircle(String id) {
    List<String> path = new ArrayList<>(List.of(id));
    String next = register.edit(id).one(EditKey.MERGE_INTO);
    while (next != null && !path.contains(next)) {
      path.add(next);
      next = register.edit(next).one(EditKey.MERGE_INTO);
    }
    if (id.equals(next)) {
      throw problem(
          id,
          EditKey.MERGE_INTO,
          path.size() == 1
              ? "%s cannot be merged into itself"
              : "%s cannot be merged in a circle: " + String.join(" into ", path) + " into " + id,
          id);
    }
  }

  private void refusePhrases() {
    Map<String, String> owners = new TreeMap<>();
    register
        .edits()
        .forEach(
            (id, edit) -> {
              for (EditKey key : edit.said().keySet()) {
                if (key.kind() == EditKey.Kind.PHRASES) {
                  refuseWordless(id, key, edit.all(key));
                }
              }
              for (String phrase : edit.all(EditKey.INCLUDE_PHRASES)) {
                String owner = owners.putIfAbsent(String.join(" ", Words.of(phrase)), id);
                if (owner != null && !owner.equals(id)) {
                  throw problem(
                      id,
                      EditKey.INCLUDE_PHRASES,
                      "mentions with '%s' can belong to %s or to %s, not to both",
                      phrase,
                      owner,
                      id);
                }
              }
              refuseInAndOut(id, edit);
            });
  }

  private void refuseWordless(String id, EditKey key, List<String> phrases) {
    for (String phrase : phrases) {
      if (Words.of(phrase).isEmpty()) {
        throw problem(id, key, "'%s' is no phrase; it has no word", phrase);
      }
    }
  }

  private void refuseInAndOut(String id, ThemeEdit edit) {
    for (String phrase : edit.all(EditKey.EXCLUDE_PHRASES)) {
      boolean in =
          edit.all(EditKey.INCLUDE_PHRASES).stream()
              .anyMatch(one -> Words.of(one).equals(Words.of(phrase)));
      if (in) {
        throw problem(id, EditKey.EXCLUDE_PHRASES, "'%s' is both included and excluded", phrase);
      }
    }
  }

  private JobProblem problem(String id, EditKey key, String sentence, Object... values) {
    return new JobProblem(
        places.of(id, key) + ": " + String.format(java.util.Locale.ROOT, sentence, values) + ".");
  }
}
