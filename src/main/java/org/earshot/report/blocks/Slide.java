package org.earshot.report.blocks;

import java.util.List;
import org.earshot.report.blocks.Quotes.Quote;
import org.earshot.report.blocks.Sentences.Sentence;
import org.earshot.report.blocks.Tiles.Tile;

/**
 * One slide of the deck: what is said, and what shows it. Of everything but the headline there may
 * be nothing.
 *
 * @param topic what it is about, in a few words
 * @param headline the one thing to take away, in a short sentence
 * @param tiles numbers that are read first, five at most
 * @param lines what else there is to say, four at most
 * @param chart what shows it; null for none
 * @param quotes the customers' own words, two at most
 * @param notes for the speaker: where the numbers stand and how they are to be read
 */
public record Slide(
    String topic,
    String headline,
    List<Tile> tiles,
    List<Sentence> lines,
    Chart chart,
    List<Quote> quotes,
    String notes) {

  /** Copies the lists. */
  public Slide {
    tiles = List.copyOf(tiles);
    lines = List.copyOf(lines);
    quotes = List.copyOf(quotes);
  }
}
