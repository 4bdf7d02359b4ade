package org.earshot.sample;

import java.time.LocalDate;

/**
 * A case of the complaint desk. Dates that have not come yet are null.
 *
 * @param opened the day it came in
 * @param closed the day it was closed; null while it is open
 * @param customer the customer's number
 * @param product what it is about
 * @param branch the branch it is about
 * @param channel how it came in
 * @param comment the narrative
 * @param due the day by which a reply was due
 * @param firstReply the day of the first reply; null when there was none yet
 * @param reopened whether the customer would not have it closed
 * @param outcome how it was decided; empty while it is open
 * @param contactWanted whether the customer wants to be contacted
 */
record ComplaintCase(
    LocalDate opened,
    LocalDate closed,
    String customer,
    String product,
    Branch branch,
    String channel,
    Comment comment,
    LocalDate due,
    LocalDate firstReply,
    boolean reopened,
    String outcome,
    boolean contactWanted) {

  String status() {
    if (closed != null) {
      return "Closed";
    }
    return reopened ? "Reopened" : "Open";
  }

  /** Whether the day for a reply is past and nobody has replied. */
  boolean unanswered(LocalDate asOf) {
    return firstReply == null && due.isBefore(asOf);
  }

  /** Whether the reply came after its day. */
  boolean late() {
    return firstReply != null && firstReply.isAfter(due);
  }
}
