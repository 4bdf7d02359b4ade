package org.earshot.report.page;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.earshot.report.blocks.Block;
import org.earshot.report.blocks.ChartBlock;
import org.earshot.report.blocks.EditableTable;
import org.earshot.report.blocks.Facts;
import org.earshot.report.blocks.Quotes;
import org.earshot.report.blocks.Report;
import org.earshot.report.blocks.Section;
import org.earshot.report.blocks.Sentences;
import org.earshot.report.blocks.Table;
import org.earshot.report.blocks.Tiles;
import org.earshot.report.blocks.WeightedTable;

/** What links can lead to: a report may lack sections that others point to. */
final class PageAnchors implements Block.Visitor<Void> {

  private final Set<String> known = new HashSet<>();

  private PageAnchors() {}

  static PageAnchors of(Report report) {
    PageAnchors anchors = new PageAnchors();
    for (Section section : report.sections()) {
      anchors.known.add(section.id());
      section.blocks().forEach(block -> block.accept(anchors));
    }
    return anchors;
  }

  /** Writes words that lead to a target; they stay plain words when there is no such target. */
  void link(Markup page, String words, String target) {
    if (known.contains(target)) {
      page.open("a", "href", "#" + target);
      page.breakable(words);
      page.close();
    } else {
      page.breakable(words);
    }
  }

  /** Whether a link can lead there. */
  boolean has(String target) {
    return known.contains(target);
  }

  @Override
  public Void sentences(Sentences sentences) {
    return null;
  }

  @Override
  public Void tiles(Tiles tiles) {
    return null;
  }

  @Override
  public Void table(Table table) {
    known.add(table.id());
    table.rows().stream().map(Table.Row::anchor).filter(Objects::nonNull).forEach(known::add);
    return null;
  }

  @Override
  public Void weighted(WeightedTable weighted) {
    return table(weighted.table());
  }

  @Override
  public Void editable(EditableTable editable) {
    return null;
  }

  @Override
  public Void chart(ChartBlock chart) {
    known.add(chart.chart().id());
    return null;
  }

  @Override
  public Void quotes(Quotes quotes) {
    quotes.groups().forEach(group -> known.add(group.anchor()));
    return null;
  }

  @Override
  public Void facts(Facts facts) {
    return null;
  }
}
