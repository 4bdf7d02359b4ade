package org.earshot.architecture.planted.statistics;

import org.earshot.architecture.planted.ingest.Export;

/** Breaks a rule: a formula knows nothing of feedback. */
final class KnowsExports {

  Export export() {
    return new Export();
  }
}
