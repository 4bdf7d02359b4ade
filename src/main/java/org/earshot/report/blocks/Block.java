package org.earshot.report.blocks;

/** One thing to be shown. */
public sealed interface Block
    permits Sentences, Tiles, Table, EditableTable, WeightedTable, ChartBlock, Quotes, Facts {

  /** Calls the visitor's method for this kind of block. */
  <R> R accept(Visitor<R> visitor);

  /**
   * Something that can be done with every kind of block.
   *
   * @param <R> what comes of it
   */
  interface Visitor<R> {

    /** Sentences. */
    R sentences(Sentences sentences);

    /** Tiles. */
    R tiles(Tiles tiles);

    /** A table. */
    R table(Table table);

    /** A table in which a reader may write. */
    R editable(EditableTable editable);

    /** A table whose weights a reader may change. */
    R weighted(WeightedTable weighted);

    /** A chart. */
    R chart(ChartBlock chart);

    /** Quotes. */
    R quotes(Quotes quotes);

    /** Facts. */
    R facts(Facts facts);
  }
}
