package org.earshot.store;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.earshot.JobProblem;

/**
 * What a run was made of: enough to run it again and compare.
 *
 * @param runId the run's name, of the caller's making
 * @param job the name of the job
 * @param asOf the last day the run looked at; null when nothing was dated
 * @param inputs the files it read, in the order they were read
 * @param settings every setting by its key, as text
 * @param seed where the pseudo-random choices started from
 * @param standingBefore the name of the themes as they stood before the run; null when none did
 * @param modelBefore the name of the model that the run started from; null when it started from
 *     none
 * @param model the name of the model that the run used and left to the runs after it
 * @param versions the version of each part that shapes the numbers, such as {@code earshot}, {@code
 *     java}, {@code spark} and the encoder's model
 * @param comparedWith the report that this one was compared with; null when there was none
 * @param counts how many of each thing the run saw, by name
 */
public record RunManifest(
    String runId,
    String job,
    LocalDate asOf,
    List<InputFile> inputs,
    SortedMap<String, String> settings,
    long seed,
    String standingBefore,
    String modelBefore,
    String model,
    SortedMap<String, String> versions,
    Compared comparedWith,
    SortedMap<String, Long> counts) {

  /** Copies the list and the maps. */
  public RunManifest {
    inputs = List.copyOf(inputs);
    settings = sorted(settings);
    versions = sorted(versions);
    counts = sorted(counts);
  }

  /** Writes the manifest as JSON in one step: the same manifest gives the same bytes. */
  public void write(Path file) {
    JsonFile.write(file, this);
  }

  /**
   * The manifest that {@link #write} wrote.
   *
   * @throws JobProblem when the file is no manifest
   */
  public static RunManifest read(Path file) {
    return JsonFile.read(file, RunManifest.class);
  }

  private static <V> SortedMap<String, V> sorted(Map<String, V> map) {
    return Collections.unmodifiableSortedMap(new TreeMap<>(map));
  }

  /**
   * The report that this one was compared with.
   *
   * @param asOf the last day it looked at
   * @param sha256 the fingerprint of its findings, 64 hexadecimal digits in lower case
   */
  public record Compared(LocalDate asOf, String sha256) {}

  /**
   * A file that a run read.
   *
   * @param path the file
   * @param bytes its length
   * @param sha256 its fingerprint, 64 hexadecimal digits in lower case
   */
  public record InputFile(String path, long bytes, String sha256) {}
}
