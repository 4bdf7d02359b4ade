package org.earshot.report.page;

import java.util.List;
import org.earshot.report.blocks.Block;
import org.earshot.report.blocks.Chart;
import org.earshot.report.blocks.ChartBlock;
import org.earshot.report.blocks.ChartData;
import org.earshot.report.blocks.EditableTable;
import org.earshot.report.blocks.Facts;
import org.earshot.report.blocks.Quotes;
import org.earshot.report.blocks.Sentences;
import org.earshot.report.blocks.Table;
import org.earshot.report.blocks.Tiles;
import org.earshot.report.blocks.WeightedTable;
import org.earshot.report.charts.ChartPicture;
import org.earshot.report.charts.ChartSize;

/** Writes every kind of block as HTML. */
final class HtmlBlocks implements Block.Visitor<Void> {

  /** More facts than this are folded away: few readers want the settings of every input. */
  private static final int SHORT = 10;

  private final Markup page;
  private final PageAnchors anchors;

  HtmlBlocks(Markup page, PageAnchors anchors) {
    this.page = page;
    this.anchors = anchors;
  }

  @Override
  public Void sentences(Sentences sentences) {
    page.open("dl", "class", "sentences");
    for (Sentences.Sentence sentence : sentences.sentences()) {
      page.open("dt");
      anchors.link(page, sentence.head(), sentence.target());
      page.close();
      page.element("dd", sentence.text());
    }
    page.close();
    return null;
  }

  @Override
  public Void tiles(Tiles tiles) {
    page.open("ul", "class", "tiles");
    for (Tiles.Tile tile : tiles.tiles()) {
      page.open("li");
      if (anchors.has(tile.target())) {
        page.open("a", "href", "#" + tile.target());
      } else {
        page.open("div");
      }
      page.element("span", tile.label(), "class", "soft");
      page.element("strong", tile.format().words(tile.value()));
      page.element("span", tile.note(), "class", "soft small");
      page.close();
      page.close();
    }
    page.close();
    return null;
  }

  @Override
  public Void table(Table table) {
    new HtmlTable(page, anchors).write(table);
    return null;
  }

  /** What is written into a page does not come back. */
  @Override
  public Void editable(EditableTable editable) {
    return null;
  }

  /** A page does not compute, so it shows the table as it is; its note tells the weights. */
  @Override
  public Void weighted(WeightedTable weighted) {
    return table(weighted.table());
  }

  @Override
  public Void chart(ChartBlock block) {
    Chart chart = block.chart();
    page.open("figure", "id", chart.id(), "class", "chart");
    page.open("figcaption");
    page.element("h3", chart.title());
    page.element("p", chart.caption(), "class", "soft");
    page.close();
    for (ChartSize size : ChartSize.values()) {
      page.open("div", "class", size == ChartSize.WIDE ? "wide" : "narrow");
      page.raw(ChartPicture.inside(chart, size).svg());
      page.close();
    }
    page.open("details");
    page.element("summary", "The numbers of this chart");
    new HtmlTable(page, anchors).write(ChartData.of(chart));
    page.close();
    page.close();
    return null;
  }

  @Override
  public Void quotes(Quotes quotes) {
    page.open("div", "class", "quotes", "data-search", "Search in quotes");
    for (Quotes.Group group : quotes.groups()) {
      page.open("article", "id", group.anchor(), "data-row", "");
      page.open("h3");
      anchors.link(page, group.title(), group.target());
      page.element("span", " " + group.note(), "class", "soft small");
      page.close();
      for (Quotes.Quote quote : group.quotes()) {
        page.open("figure", "class", "quote");
        page.element("blockquote", quote.text(), "dir", "auto");
        page.element("figcaption", quote.origin(), "class", "soft small");
        page.close();
      }
      page.close();
    }
    page.close();
    return null;
  }

  @Override
  public Void facts(Facts facts) {
    for (Facts.Part part : facts.parts()) {
      if (part.facts().size() > SHORT) {
        page.open("details", "class", "part");
        page.element("summary", part.title());
        list(part.facts());
        page.close();
      } else {
        page.element("h3", part.title());
        list(part.facts());
      }
    }
    return null;
  }

  private void list(List<Facts.Fact> facts) {
    page.open("dl", "class", "facts");
    for (Facts.Fact fact : facts) {
      page.element("dt", fact.name());
      page.element("dd", fact.value());
    }
    page.close();
  }
}
