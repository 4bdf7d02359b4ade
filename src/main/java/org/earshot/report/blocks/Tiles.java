package org.earshot.report.blocks;

import java.util.List;

/**
 * A few numbers that are read first.
 *
 * @param tiles three to six
 */
public record Tiles(List<Tile> tiles) implements Block {

  /** Copies the list. */
  public Tiles {
    tiles = List.copyOf(tiles);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.tiles(this);
  }

  /**
   * One number.
   *
   * @param label what it is
   * @param value the number
   * @param format how it is written
   * @param note its interval, unit or n, in words
   * @param target the section or table where it stands again
   */
  public record Tile(String label, double value, Format format, String note, String target) {}
}
