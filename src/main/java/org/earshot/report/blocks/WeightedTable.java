package org.earshot.report.blocks;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A table with a score that weighs some of its columns. Where a reader can compute, the weights can
 * be changed, and score and rank follow.
 *
 * @param table the table; the weighed columns hold numbers or nothing, which counts as 0
 * @param weights the weight of each weighed column by its id
 * @param score the id of the column that is 100 times the mean of the weighed columns by their
 *     weights
 * @param rank the id of the column that is 1 for the largest score
 */
public record WeightedTable(
    Table table, SortedMap<String, Double> weights, String score, String rank) implements Block {

  /** Copies the map and checks that the columns are there. */
  public WeightedTable {
    weights = Collections.unmodifiableSortedMap(new TreeMap<>(weights));
    for (String id : weights.keySet()) {
      check(table, id);
    }
    check(table, score);
    check(table, rank);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.weighted(this);
  }

  private static void check(Table table, String id) {
    if (table.columns().stream().noneMatch(column -> column.id().equals(id))) {
      throw new IllegalArgumentException(table.id() + " has no column " + id);
    }
  }
}
