package org.earshot.ingest;

import java.util.List;

/**
 * One data record of a file.
 *
 * @param cells its cells as they stand
 * @param fault why it could not be read, in words; null when it could
 */
record ExportRecord(List<String> cells, String fault) {

  /** The cell at a position; empty where the record ends before it or the position is -1. */
  String cell(int position) {
    return position >= 0 && position < cells.size() ? cells.get(position) : "";
  }
}
