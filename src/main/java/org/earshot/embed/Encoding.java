package org.earshot.embed;

import java.io.Serializable;

/** Makes vectors of texts, on any executor. */
@FunctionalInterface
interface Encoding extends Serializable {

  /** The vector of a text, of unit length; a pure function of the text. */
  float[] encode(String text);
}
