/**
 * What a mention feels like: how likely it is negative, neutral or positive, given the question it
 * answers.
 *
 * <p>In: the vector of a mention ({@link org.earshot.embed.VectorColumns#VECTOR}) and its question.
 * Out: a {@link org.earshot.insight.sentiment.Sentiment}. Entry: {@link
 * org.earshot.insight.sentiment.SentimentHead}, whose weights are in {@code head.json} with their
 * provenance. {@code SentimentTraining} among the tests learns them.
 */
package org.earshot.insight.sentiment;
