package org.earshot.report.workbook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.earshot.report.blocks.Block;
import org.earshot.report.blocks.ChartBlock;
import org.earshot.report.blocks.EditableTable;
import org.earshot.report.blocks.Facts;
import org.earshot.report.blocks.Format;
import org.earshot.report.blocks.Quotes;
import org.earshot.report.blocks.Section;
import org.earshot.report.blocks.Sentences;
import org.earshot.report.blocks.Table;
import org.earshot.report.blocks.Tiles;
import org.earshot.report.blocks.WeightedTable;

/** How wide the columns of a section's sheet are, all its blocks considered. */
final class ExcelLayout implements Block.Visitor<List<Integer>> {

  /** A page without a table has many narrow columns, which tiles and sentences share out. */
  private static final List<Integer> PAGE = Collections.nCopies(40, 3);

  private static final int HEAD = 6;
  private static final int CHECK = 12;

  /** Room beside the longest word over a sentence. */
  private static final int AIR = 2;

  /** Room for charts beside narrow tables. */
  private static final int NARROWEST = 112;

  private static final int FILLER = 12;

  /** Room for the name over quotes that run over the columns. */
  private static final int QUOTED = 30;

  /** The most that prose within a table below the first asks for. */
  private static final int LATER_PROSE = 56;

  private final Section section;

  /** Whether the section has one block, for which the columns are made. */
  private final boolean alone;

  private boolean first = true;
  private int longestHead;

  private ExcelLayout(Section section) {
    this.section = section;
    this.alone = section.blocks().size() == 1;
  }

  /** The widths of the columns, in letters. */
  static List<Integer> widths(Section section) {
    ExcelLayout layout = new ExcelLayout(section);
    List<Integer> widths = new ArrayList<>();
    for (Block block : section.blocks()) {
      List<Integer> wanted = block.accept(layout);
      for (int i = 0; i < wanted.size(); i++) {
        if (i == widths.size()) {
          widths.add(wanted.get(i));
        } else {
          widths.set(i, Math.max(widths.get(i), wanted.get(i)));
        }
      }
    }
    if (widths.isEmpty()) {
      return PAGE;
    }
    widths.set(0, Math.max(widths.get(0), layout.longestHead + AIR));
    while (widths.stream().mapToInt(Integer::intValue).sum() < NARROWEST) {
      widths.add(FILLER);
    }
    return widths;
  }

  /** How many columns the head of a sentence takes. */
  static int headColumns(Section section) {
    return widths(section).equals(PAGE) ? HEAD : 1;
  }

  /** The words over a sentence stand in the first column. */
  @Override
  public List<Integer> sentences(Sentences sentences) {
    for (Sentences.Sentence sentence : sentences.sentences()) {
      for (String word : sentence.head().split(" ", -1)) {
        longestHead =
            Math.max(
                longestHead, ExcelWidth.letters(ExcelWords.pixels(word, ExcelStyles.USUAL, true)));
      }
    }
    return List.of();
  }

  @Override
  public List<Integer> tiles(Tiles tiles) {
    return List.of();
  }

  @Override
  public List<Integer> chart(ChartBlock chart) {
    return List.of();
  }

  /**
   * Below the first table a last column of prose may run over the columns beside it and asks for no
   * width of its own.
   */
  @Override
  public List<Integer> table(Table table) {
    List<Integer> widths = new ArrayList<>();
    List<ExcelColumn> columns = ExcelColumn.of(table);
    for (ExcelColumn column : columns) {
      boolean prose = !first && column.column().format() == Format.PROSE;
      boolean last = column.source() == table.columns().size() - 1;
      int width = column.width(table);
      widths.add(prose && last ? 0 : prose ? Math.min(width, LATER_PROSE) : width);
    }
    if (table.balance() != null) {
      widths.add(CHECK);
    }
    first = false;
    return widths;
  }

  @Override
  public List<Integer> editable(EditableTable editable) {
    return table(editable.table());
  }

  @Override
  public List<Integer> weighted(WeightedTable weighted) {
    return table(weighted.table());
  }

  /** Quotes below something else run over the columns. */
  @Override
  public List<Integer> quotes(Quotes quotes) {
    return alone ? table(ExcelQuotes.table(section.id(), quotes)) : List.of(QUOTED);
  }

  @Override
  public List<Integer> facts(Facts facts) {
    int widest =
        facts.parts().stream()
            .flatMap(part -> part.facts().stream())
            .mapToInt(
                fact ->
                    ExcelWidth.letters(ExcelWords.pixels(fact.name(), ExcelStyles.USUAL, true))
                        + AIR)
            .max()
            .orElse(10);
    int names = Math.min(36, Math.max(14, widest));
    return alone ? List.of(names, 90) : List.of(names);
  }
}
