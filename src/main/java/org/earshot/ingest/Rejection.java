package org.earshot.ingest;

import java.io.Serializable;

/**
 * A row that could not be read, kept aside with its reason.
 *
 * @param source the file, as in {@link FeedbackColumns#SOURCE}
 * @param line the number of the record in its file, the first data record being 1
 * @param column the header of the column at fault; empty when the whole record is
 * @param reason what was found and what is allowed, in words
 */
public record Rejection(String source, int line, String column, String reason)
    implements Serializable {}
