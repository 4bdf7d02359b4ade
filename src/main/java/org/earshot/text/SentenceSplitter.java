package org.earshot.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;

/**
 * Cuts a feedback into sentence-sized pieces that speak of one thing: at line breaks that begin
 * something new, at the ends of sentences (OpenNLP), where a contrast turns to another matter ("…,
 * but …") and, in texts without full stops, at commas. Not safe for use by several threads at once.
 */
final class SentenceSplitter {

  /** A line break that is more than the end of a full line. */
  private static final Pattern LINE_BREAK =
      Pattern.compile("\\n\\s*(?=\\n)|\\n\\s*(?=[-*•·–—>]|\\d+[.)]|\\p{Lu})");

  /** Where a sentence turns to something else. */
  private static final Pattern TURN =
      Pattern.compile(
          ";\\s+|[,.]?\\s(?=(?:but|however|although|though|whereas|yet)\\s)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern COMMA = Pattern.compile(",\\s+|\\s(?=(?:and|then|so|also)\\s)");

  private static final int FEWEST_WORDS_AT_A_TURN = 3;
  private static final int MOST_WORDS = 45;

  private final SentenceDetectorME detector = new SentenceDetectorME(Model.ENGLISH);

  /**
   * The pieces of a text in order, without the space at their ends.
   *
   * @param plain the text as {@link PlainText} gives it
   */
  List<Span> split(String plain) {
    List<Span> pieces = new ArrayList<>();
    for (Span paragraph : cut(plain, new Span(0, plain.length()), LINE_BREAK, 0)) {
      String text = plain.substring(paragraph.start(), paragraph.end());
      for (opennlp.tools.util.Span sentence : detector.sentPosDetect(text)) {
        Span whole =
            new Span(
                paragraph.start() + sentence.getStart(), paragraph.start() + sentence.getEnd());
        for (Span turn : cut(plain, whole, TURN, FEWEST_WORDS_AT_A_TURN)) {
          shorten(plain, turn, pieces);
        }
      }
    }
    return pieces;
  }

  /** Cuts a piece wherever a pattern matches and both sides have enough words. */
  private static List<Span> cut(String text, Span piece, Pattern where, int fewestWords) {
    List<Span> parts = new ArrayList<>();
    Matcher matcher = where.matcher(text).region(piece.start(), piece.end());
    matcher.useTransparentBounds(true);
    int start = piece.start();
    while (matcher.find()) {
      if (words(text, start, matcher.start()) >= fewestWords
          && words(text, matcher.end(), piece.end()) >= fewestWords) {
        add(parts, text, new Span(start, matcher.start()));
        start = matcher.end();
      }
    }
    add(parts, text, new Span(start, piece.end()));
    return parts;
  }

  /**
   * Halves a piece of too many words at the comma or joint nearest to its middle, again and again.
   */
  private static void shorten(String text, Span piece, List<Span> pieces) {
    if (words(text, piece.start(), piece.end()) > MOST_WORDS) {
      int middle = (piece.start() + piece.end()) / 2;
      Matcher matcher = COMMA.matcher(text).region(piece.start(), piece.end());
      Span nearest = null;
      while (matcher.find()) {
        if (nearest == null
            || Math.abs(matcher.start() - middle) < Math.abs(nearest.start() - middle)) {
          nearest = new Span(matcher.start(), matcher.end());
        }
      }
      if (nearest != null
          && words(text, piece.start(), nearest.start()) >= FEWEST_WORDS_AT_A_TURN
          && words(text, nearest.end(), piece.end()) >= FEWEST_WORDS_AT_A_TURN) {
        shorten(text, new Span(piece.start(), nearest.start()).trimmed(text), pieces);
        shorten(text, new Span(nearest.end(), piece.end()).trimmed(text), pieces);
        return;
      }
    }
    add(pieces, text, piece);
  }

  private static void add(List<Span> pieces, String text, Span piece) {
    Span trimmed = piece.trimmed(text);
    if (!trimmed.isEmpty()) {
      pieces.add(trimmed);
    }
  }

  private static int words(String text, int start, int end) {
    int words = 0;
    boolean within = false;
    for (int i = start; i < end; i++) {
      boolean letter = Character.isLetterOrDigit(text.charAt(i));
      if (letter && !within) {
        words++;
      }
      within = letter || (within && text.charAt(i) == '\'');
    }
    return words;
  }

  /** The model is read once in a JVM and may be shared; detectors may not. */
  private static final class Model {
    static final SentenceModel ENGLISH = read();

    private static SentenceModel read() {
      String name = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";
      try (InputStream stream =
          Objects.requireNonNull(SentenceSplitter.class.getResourceAsStream(name), name)) {
        return new SentenceModel(stream);
      } catch (IOException problem) {
        throw new UncheckedIOException(problem);
      }
    }
  }
}
