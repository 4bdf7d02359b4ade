package org.earshot.insight.since;

/**
 * Why numbers differ from those of the last report.
 *
 * @param kind what sort of reason
 * @param what the file, setting or version; empty when the kind says it all
 * @param before how it was; empty when it was not there
 * @param now how it is; empty when it is not there
 */
public record Cause(Kind kind, String what, String before, String now) {

  /** Sorts of reasons. */
  public enum Kind {
    /** The last report could not be read. */
    UNREADABLE("the last report cannot be read"),
    /** A file that the last report did not have; how many usable feedback it has. */
    FILE_NEW("new file, usable feedback"),
    /** A file with another content; how many usable feedback it had and has. */
    FILE_CHANGED("file with other content, usable feedback"),
    /** A file that this report does not have; how many usable feedback it had. */
    FILE_GONE("file no longer there, usable feedback"),
    /** How many rows were sent before. */
    RESENT("rows sent before"),
    /** What an analyst says of the themes. */
    REGISTER("edits in the register"),
    /** The model that tells themes apart. */
    THEMES("themes found anew, model"),
    /** A setting of the job. */
    SETTING("setting of the job"),
    /** A version of what shapes the numbers. */
    VERSION("version");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** The words used in tables. */
    public String words() {
      return words;
    }
  }
}
