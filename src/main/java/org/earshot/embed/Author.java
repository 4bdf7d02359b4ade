package org.earshot.embed;

/** Who made the vectors of mentions. */
public enum Author {
  /** The sentence encoder made all of them. */
  TEACHER,
  /** A pupil made most of them. */
  PUPIL
}
