package org.earshot.report.charts;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.earshot.report.blocks.Chart;

/**
 * The charts of one report as pictures that stand alone, each drawn once for all the formats that
 * show it. Safe for use by several threads at once.
 */
public final class ChartPictures {

  private final Map<String, byte[]> drawn = new ConcurrentHashMap<>();

  /** A chart as a PNG, at twice the size of {@link ChartPicture#alone}. */
  public byte[] png(Chart chart) {
    return drawn.computeIfAbsent(chart.id(), id -> ChartPicture.alone(chart).png()).clone();
  }
}
