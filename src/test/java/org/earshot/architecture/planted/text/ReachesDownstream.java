package org.earshot.architecture.planted.text;

import org.earshot.architecture.planted.themes.Sound;

/** Breaks a rule: text comes before themes. */
final class ReachesDownstream {

  private final Sound theme = new Sound();

  Sound theme() {
    return theme;
  }
}
