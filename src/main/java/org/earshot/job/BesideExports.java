package org.earshot.job;

import org.earshot.ingest.VolumeReader;
import org.earshot.ingest.Volumes;
import org.earshot.insight.practice.Practices;

/**
 * What a job reads beside its exports.
 *
 * @param register what an analyst says of the themes
 * @param actions what was done about themes
 * @param practices the habits of good service to look for
 * @param volumes the customers, orders or contacts of each week; null when the job names none
 */
record BesideExports(
    RegisterFile register, ActionFile actions, Practices practices, Volumes volumes) {

  /**
   * Reads them.
   *
   * @throws org.earshot.JobProblem when one of the files is at fault
   */
  static BesideExports read(Job job) {
    return new BesideExports(
        RegisterFile.read(job),
        ActionFile.read(job),
        job.practices() == null ? Practices.NONE : PracticesFile.read(job.practices()),
        job.volumes() == null ? null : VolumeReader.read(job.volumes()));
  }
}
