package org.earshot.sample;

/**
 * A branch of the company.
 *
 * @param name as it stands in the exports
 * @param business {@code hotel}, {@code shop} or {@code print}
 * @param voice whose words its customers use: a business, or {@code web} for the web store
 * @param customers customers in an ordinary week
 * @param replies people who are sent a survey and open it in an ordinary week
 * @param complaints complaints in an ordinary week
 */
record Branch(
    String name, String business, String voice, int customers, double replies, double complaints) {

  /** Whether its survey is the web store's own. */
  boolean online() {
    return voice.equals("web");
  }
}
