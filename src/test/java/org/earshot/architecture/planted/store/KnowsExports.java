package org.earshot.architecture.planted.store;

import org.earshot.architecture.planted.ingest.Export;

/** Breaks a rule: the store knows nothing of feedback. */
final class KnowsExports {

  Export export() {
    return new Export();
  }
}
