package org.earshot.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Knows the answers that say nothing: those in {@code placeholders.txt} beside this class, those
 * that the job adds, and whatever has no letter in it. An answer is one only as a whole; case,
 * surrounding space and surrounding punctuation do not matter.
 */
final class Placeholders {

  private static final Pattern PUNCTUATION_AT_ENDS =
      Pattern.compile("^[^\\p{L}\\p{M}\\p{N}]+|[^\\p{L}\\p{M}\\p{N}]+$");
  private static final Set<String> KNOWN = known();

  private final Set<String> answers;
  private final int longest;

  /** The known ones and these. */
  Placeholders(Collection<String> more) {
    answers = new HashSet<>(KNOWN);
    more.forEach(answer -> answers.add(bare(answer)));
    longest = answers.stream().mapToInt(String::length).max().orElse(0);
  }

  /** Whether a cell that is not blank says nothing. */
  boolean contains(String cell) {
    if (cell.codePoints().noneMatch(Character::isLetter)) {
      return true;
    }
    String trimmed = CellText.trimmed(cell);
    // Twice the length leaves room for the punctuation and for letters that fold to several.
    return trimmed.length() <= 2 * longest + 20 && answers.contains(bare(trimmed));
  }

  private static String bare(String answer) {
    return PUNCTUATION_AT_ENDS.matcher(CellText.folded(answer)).replaceAll("");
  }

  private static Set<String> known() {
    try (InputStream lines = Placeholders.class.getResourceAsStream("placeholders.txt")) {
      List<String> all = new String(lines.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      return all.stream()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(Placeholders::bare)
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException problem) {
      throw new UncheckedIOException("placeholders.txt is missing from the jar", problem);
    }
  }
}
