package org.earshot.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Lists of words kept as resources, one or more a line, {@code #} beginning a comment. */
public final class WordList {

  /** Words that hold a sentence together and say nothing by themselves. */
  public static final Set<String> STOP_WORDS = read("stop-words.txt");

  /** Words that say nothing by themselves beside stop words: courtesies, saying and calling. */
  public static final Set<String> FILLERS = read("fillers.txt");

  /** Words that praise whatever they are said of. */
  public static final Set<String> PRAISE = read("praise.txt");

  /** Words that blame whatever they are said of. */
  public static final Set<String> BLAME = read("blame.txt");

  private WordList() {}

  /** Whether a word, in lower case, turns a meaning round. */
  public static boolean isDenial(String word) {
    return word.endsWith("n't")
        || word.equals("not")
        || word.equals("no")
        || word.equals("never")
        || word.equals("without");
  }

  /** Whether a word, in lower case, says something by itself. */
  public static boolean hasContent(String word) {
    return !isDenial(word)
        && !STOP_WORDS.contains(word)
        && !FILLERS.contains(word)
        && word.codePoints().anyMatch(Character::isLetter)
        && word.codePointCount(0, word.length()) > 1;
  }

  /** The words of a resource. */
  static Set<String> read(String name) {
    try (InputStream stream =
        Objects.requireNonNull(WordList.class.getResourceAsStream(name), name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.replaceAll("#.*", "").trim())
          .flatMap(line -> java.util.Arrays.stream(line.split("\\s+")))
          .filter(word -> !word.isEmpty())
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }
}
