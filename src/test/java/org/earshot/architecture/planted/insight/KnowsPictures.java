package org.earshot.architecture.planted.insight;

import org.apache.batik.svggen.SVGGraphics2D;

/** Breaks a rule: insight draws nothing. */
final class KnowsPictures {

  void finish(SVGGraphics2D picture) {
    picture.dispose();
  }
}
