package org.earshot.architecture.planted.insight;

import org.jfree.chart.JFreeChart;

/** Breaks a rule: insight draws nothing. */
final class KnowsCharts {

  String title(JFreeChart chart) {
    return chart.getTitle().getText();
  }
}
