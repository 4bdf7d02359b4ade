package org.earshot.themes;

import java.io.Serializable;
import java.util.List;

/**
 * A part of a theme that the machine keeps together and an analyst may split off.
 *
 * @param theme the position of its theme in {@link ThemeModel#themes()}
 * @param name the phrase that sets it apart from the theme's other parts; unique within the theme
 * @param texts how many of the texts that the themes were found on it has
 * @param microClusters the small clusters that it is made of
 */
public record SubTheme(int theme, String name, int texts, List<Integer> microClusters)
    implements Serializable {

  /** Copies the list. */
  public SubTheme {
    microClusters = List.copyOf(microClusters);
  }
}
