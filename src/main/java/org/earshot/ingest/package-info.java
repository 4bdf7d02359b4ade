/**
 * The files of a job become feedback rows, and every row is accounted for.
 *
 * <p>In: the {@link org.earshot.ingest.ExportSource}s of a job. Out: an {@link
 * org.earshot.ingest.Ingested}: one row per feedback with the columns of {@link
 * org.earshot.ingest.FeedbackColumns}, a tally per file whose parts add up, and the rows that could
 * not be read with their reasons. Entry: {@link org.earshot.ingest.ExportReader}.
 */
package org.earshot.ingest;
