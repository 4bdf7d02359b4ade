package org.earshot.report.blocks;

/**
 * A chart.
 *
 * @param chart what it shows
 */
public record ChartBlock(Chart chart) implements Block {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.chart(this);
  }
}
