package org.earshot.report.blocks;

import java.util.List;

/**
 * Stacked columns, one to a category.
 *
 * @param id the name of its files
 * @param title what it shows
 * @param caption units, n, period and what the marks mean
 * @param categoryTitle what the categories are
 * @param axis the scale of the values
 * @param categories from left to right
 * @param series from the foot upwards
 * @param pale categories that are not whole, such as a week that is not over; drawn lighter
 */
public record BarsChart(
    String id,
    String title,
    String caption,
    String categoryTitle,
    Axis axis,
    List<String> categories,
    List<Series> series,
    List<String> pale)
    implements Chart {

  /** Copies the lists. */
  public BarsChart {
    categories = List.copyOf(categories);
    series = List.copyOf(series);
    pale = List.copyOf(pale);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.bars(this);
  }

  /**
   * One part of every column.
   *
   * @param name what it is
   * @param tone what it stands for
   * @param values one for each category
   */
  public record Series(String name, Tone tone, List<Double> values) {

    /** Copies the list. */
    public Series {
      values = List.copyOf(values);
    }
  }
}
