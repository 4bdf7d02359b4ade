/**
 * A job file, and the run of it from exports to report.
 *
 * <p>{@link org.earshot.job.JobFile} reads the file and refuses what it does not know; {@link
 * org.earshot.job.JobRunner} is the pipeline, to be read aloud.
 */
package org.earshot.job;
