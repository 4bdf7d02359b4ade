package org.earshot;

/** How a stage says how far it has come. Calls may come from any thread. */
public interface Progress {

  /** Hears everything and says nothing. */
  Progress SILENT =
      new Progress() {
        @Override
        public void begin(String stage, long total) {}

        @Override
        public void advance(long done) {}

        @Override
        public void end(String outcome) {}
      };

  /**
   * A stage begins.
   *
   * @param stage what is being done, such as "Encoding mentions"
   * @param total how many items there are to do, 0 when that is not known
   */
  void begin(String stage, long total);

  /**
   * The running stage has come further.
   *
   * @param done how many of its items are done by now, never less than before
   */
  void advance(long done);

  /**
   * The running stage has ended.
   *
   * @param outcome what came of it, in a few words, such as "4,312 mentions"
   */
  void end(String outcome);
}
