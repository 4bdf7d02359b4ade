package org.earshot.ingest;

/**
 * What became of the rows of one file. Every row has exactly one fate, so {@code usable + blank +
 * placeholder + duplicate + rejected + outsideWindow == rowsRead}. Where a job names several text
 * columns for a file, cells are counted instead of rows and {@code cells} is true.
 *
 * @param source the file, as in {@link FeedbackColumns#SOURCE}
 * @param input the position of the file's entry among the job's inputs, from 0
 * @param rowsRead data records read, or text cells when {@code cells}
 * @param usable became a feedback
 * @param blank nothing was written
 * @param placeholder something was written that says nothing, such as "n/a"
 * @param duplicate was sent before, in this file or another
 * @param rejected could not be read; listed one by one as {@link Rejection}s
 * @param outsideWindow dated outside the days that the job looks at
 * @param cells whether cells were counted instead of rows
 * @param preambleLines lines before the header that were passed over
 * @param scoreMissing usable feedback whose score was a missing code
 * @param scoreUnreadable usable feedback whose score was neither a number of the scale nor missing;
 *     the feedback is kept without a score
 * @param undated usable feedback without a date
 * @param encoding the charset the file was read in; {@code XLSX} for a workbook
 * @param sha256 the file's SHA-256 in hexadecimal
 * @param bytes the file's length
 */
public record SourceTally(
    String source,
    int input,
    long rowsRead,
    long usable,
    long blank,
    long placeholder,
    long duplicate,
    long rejected,
    long outsideWindow,
    boolean cells,
    int preambleLines,
    long scoreMissing,
    long scoreUnreadable,
    long undated,
    String encoding,
    String sha256,
    long bytes) {}
