package org.earshot.ingest;

/** What sort of export a feedback came from. */
public enum FeedbackKind {
  SURVEY,
  COMPLAINT,
  REVIEW;

  /** The word used in job files and tables: {@code survey}, {@code complaint} or {@code review}. */
  public String word() {
    return switch (this) {
      case SURVEY -> "survey";
      case COMPLAINT -> "complaint";
      case REVIEW -> "review";
    };
  }
}
