package org.earshot.ingest;

import java.nio.file.*;
import java.util.*;
import org.earshot.LocalSpark;
import org.earshot.Progress;
import org.junit.jupiter.api.Test;

final class RealExportsTest {
  static final Path DATA = Path.of("/work/shared/data");

  void go(ExportSource s) {
    long t = System.nanoTime();
    Ingested i =
        new ExportReader(LocalSpark.session()).read(List.of(s), null, null, Progress.SILENT);
    System.err.println(i.tallies());
    System.err.println(i.rejections().stream().limit(5).toList());
    System.err.println(i.asOf());
    System.err.println(
        i.feedback().schema().equals(FeedbackColumns.SCHEMA) + " " + (System.nanoTime() - t) / 1e9);
    i.feedback().show(3, 30);
  }

  @Test
  void nhs() {
    go(
        Sources.scored(
            Sources.dated(
                Sources.of(
                    DATA,
                    "nhs-fft/NHFT.csv",
                    new ColumnMapping(
                        "Comment ID",
                        "Respondent ID",
                        "Date",
                        "FFT question",
                        List.of("FFT answer"),
                        "FFT categorical answer",
                        List.of("Service type 1", "Service type 2"))),
                "d/M/yyyy"),
            new ScoreScale(1, 5, 1, List.of(6.0, 7.0))));
    go(
        Sources.of(
            DATA,
            "nhtsa-kia/kia_complaints.csv",
            new ColumnMapping(
                "ODINumber",
                null,
                "DateComplaintFiled",
                null,
                List.of("Summary"),
                null,
                List.of("Model", "Component"))));
    go(
        Sources.of(
            DATA,
            "cfpb/complaints_sample_raw.csv",
            new ColumnMapping(
                "Complaint ID",
                null,
                "Date received",
                null,
                List.of("Consumer complaint narrative"),
                null,
                List.of("Product", "Issue"))));
    try {
      go(
          Sources.of(
              DATA,
              "cfpb/complaints_sample_raw.csv",
              new ColumnMapping(
                  "ComplaintID",
                  null,
                  "Date received",
                  null,
                  List.of("narrative"),
                  null,
                  List.of("Product", "Isue"))));
    } catch (Exception e) {
      System.err.println(e.getMessage());
    }
    try {
      go(Sources.of(DATA, "surveys/stacks", Sources.columns("x")));
    } catch (Exception e) {
      System.err.println(e.getMessage());
    }
    try {
      go(Sources.of(DATA, "surveys/*/*.xlsx", Sources.columns("x")));
    } catch (Exception e) {
      System.err.println(e.getMessage());
    }
    try {
      go(Sources.of(DATA, "nhs-ff/*.csv", Sources.columns("x")));
    } catch (Exception e) {
      System.err.println(e.getMessage());
    }
    try {
      go(Sources.of(DATA, "*/*.ods", Sources.columns("x")));
    } catch (Exception e) {
      System.err.println(e.getMessage());
    }
  }
}
