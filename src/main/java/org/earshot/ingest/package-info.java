/**
 * The files of a job become feedback rows, and every row is accounted for.
 *
 * <p>In: the {@link org.earshot.ingest.ExportSource}s of a job. Out: an {@link
 * org.earshot.ingest.Ingested}: one row per feedback with the columns of {@link
 * org.earshot.ingest.FeedbackColumns}, a tally per file whose parts add up, and the rows that could
 * not be read with their reasons. Entry: {@link org.earshot.ingest.ExportReader}.
 *
 * <p>It refuses, before any work begins and in one sentence: files that are not there, are empty or
 * of another kind, and files without a header that holds every column the job names. A new format
 * is a class that reads it and a line in {@link org.earshot.ingest.ExportFormat}; a new layout is a
 * job file; a new answer that says nothing is a line in {@code placeholders.txt}.
 */
package org.earshot.ingest;
