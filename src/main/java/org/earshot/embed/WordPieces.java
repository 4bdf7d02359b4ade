package org.earshot.embed;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The word pieces of texts, as the teacher's tokenizer cuts them. That tokenizer cuts at every
 * space, so the pieces of a text are those of its words one after the other; words come again and
 * again, and each is cut once. Safe for use by several threads at once.
 */
final class WordPieces {

  /** Longer words, and words beyond this number, are cut anew each time. */
  private static final int MOST_WORDS = 1 << 17;

  private static final int LONGEST_WORD = 40;

  private final SentenceEncoder teacher;
  private final Map<String, int[]> piecesOfWord = new ConcurrentHashMap<>();

  private WordPieces(SentenceEncoder teacher) {
    this.teacher = teacher;
  }

  /** The word pieces of this JVM. */
  static WordPieces shared() {
    return Holder.SHARED;
  }

  /** The pieces of a text, as many as the teacher reads. */
  int[] of(String text) {
    int[] pieces = new int[Math.min(text.length() + 1, SentenceEncoder.MOST_PIECES)];
    int count = 0;
    int start = 0;
    while (start < text.length() && count < SentenceEncoder.MOST_PIECES) {
      int space = text.indexOf(' ', start);
      int end = space < 0 ? text.length() : space;
      if (end > start) {
        int[] word = ofWord(text.substring(start, end));
        if (count + word.length > pieces.length) {
          pieces = Arrays.copyOf(pieces, SentenceEncoder.MOST_PIECES);
        }
        int read = Math.min(word.length, pieces.length - count);
        System.arraycopy(word, 0, pieces, count, read);
        count += read;
      }
      start = end + 1;
    }
    return Arrays.copyOf(pieces, count);
  }

  private int[] ofWord(String word) {
    int[] known = piecesOfWord.get(word);
    if (known != null) {
      return known;
    }
    int[] cut = teacher.pieces(word);
    if (word.length() <= LONGEST_WORD && piecesOfWord.size() < MOST_WORDS) {
      piecesOfWord.put(word, cut);
    }
    return cut;
  }

  private static final class Holder {
    static final WordPieces SHARED = new WordPieces(SentenceEncoder.shared());
  }
}
