package org.earshot.insight.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.earshot.ingest.VolumeReader;
import org.earshot.ingest.VolumeSource;
import org.earshot.insight.ledger.Entry;
import org.earshot.sample.TruthLedger;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearWeek;

/** What was planted in the sample is found from week to week, and little else. */
final class PlantedSignalsTest {

  private static final Path SAMPLE = Path.of("sample-data").toAbsolutePath();
  private static final String EMERGING = "shop-charged-twice";
  private static final SignalSettings SETTINGS =
      new SignalSettings(
          List.of("Branch"),
          VolumeReader.read(
              new VolumeSource(
                  SAMPLE, "volumes.csv", "Week", "Customers", List.of("Branch"), List.of())),
          7);

  @Test
  void debug() throws IOException {
    for (int week = 5; week <= 26; week++) {
      SignalFindings found = asOf(week);
      System.out.println(found.weeks());
      for (Signal s : found.signals()) System.out.println("   " + s);
      System.out.println("   lasting " + found.lasting() + " of " + found.lastingTested());
      System.out.println("   noise " + found.noise() + found.silent() + found.unfinished());
    }
    long t = System.nanoTime();
    asOf(26);
    System.out.println((System.nanoTime() - t) / 1e6);
    List<Entry> e = TruthLedger.upTo(SAMPLE, LocalDate.of(2026, 6, 28));
    for (int i = 0; i < 5; i++) {
    t = System.nanoTime();
    new SignalSearch(SETTINGS, List.of("a", "b", "c"), Set.of(), (theme, feedback) -> List.of()).of(e, LocalDate.of(2026, 6, 28));
    System.out.println((System.nanoTime() - t) / 1e6);}
  }

  private static SignalFindings asOf(int week) throws IOException {
    LocalDate day = YearWeek.of(2026, week).atDay(DayOfWeek.SUNDAY);
    return new SignalSearch(
            SETTINGS, List.of("surveys", "web survey", "complaints"), Set.of(), (t, f) -> List.of())
        .of(TruthLedger.upTo(SAMPLE, day), day);
  }
}
