package org.earshot.report.blocks;

import java.util.List;

/**
 * One part of a report: a sheet of the workbook, a chapter of the page.
 *
 * @param id a name for links: lower-case letters, digits and dashes
 * @param title a few words, at most 31 characters, without any of {@code []:*?/\\}
 * @param lead one or two sentences that say what is to be seen here
 * @param blocks in reading order
 */
public record Section(String id, String title, String lead, List<Block> blocks) {

  /** Copies the list. */
  public Section {
    blocks = List.copyOf(blocks);
  }
}
