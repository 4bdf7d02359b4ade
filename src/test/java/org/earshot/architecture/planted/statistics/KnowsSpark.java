package org.earshot.architecture.planted.statistics;

import org.apache.spark.sql.Row;

/** Breaks a rule: a formula knows no Spark. */
final class KnowsSpark {

  Object first(Row row) {
    return row.get(0);
  }
}
