package org.earshot.insight.ledger;

import java.io.Serializable;

/**
 * A mention in the ledger, without its words.
 *
 * @param themeId its theme; null when it has none
 */
public record Spoken(String themeId) implements Serializable {}
