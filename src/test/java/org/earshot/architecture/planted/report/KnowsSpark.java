package org.earshot.architecture.planted.report;

import org.apache.spark.sql.Row;

/** Breaks a rule: a report knows no Spark. */
final class KnowsSpark {

  Object first(Row row) {
    return row.get(0);
  }
}
