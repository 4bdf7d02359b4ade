package org.earshot.architecture.planted.insight;

import org.apache.poi.ss.usermodel.Row;

/** Breaks a rule: insight draws nothing. */
final class KnowsSpreadsheets {

  int number(Row row) {
    return row.getRowNum();
  }
}
