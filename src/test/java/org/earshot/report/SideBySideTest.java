package org.earshot.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

final class SideBySideTest {

  @Test
  void partsAreWrittenAtTheSameTime() throws IOException {
    CyclicBarrier both = new CyclicBarrier(2);
    SideBySide.Part part =
        () -> {
          try {
            both.await(60, TimeUnit.SECONDS);
          } catch (Exception broken) {
            throw new IOException("the other part did not come", broken);
          }
        };

    SideBySide.write(List.of(part, part));

    assertThat(both.isBroken()).isFalse();
  }

  @Test
  void failureIsToldWhenAllPartsHaveEnded() {
    CountDownLatch failed = new CountDownLatch(1);
    AtomicBoolean ended = new AtomicBoolean();
    List<SideBySide.Part> parts =
        List.of(
            () -> {
              failed.countDown();
              throw new IOException("disk full");
            },
            () -> {
              try {
                failed.await();
              } catch (InterruptedException interrupted) {
                throw new IOException(interrupted);
              }
              ended.set(true);
              throw new IllegalStateException("a later part");
            });

    assertThatThrownBy(() -> SideBySide.write(parts))
        .isInstanceOf(IOException.class)
        .hasMessage("disk full");
    assertThat(ended).isTrue();
  }

  @Test
  void mistakeIsPassedOnAsItIs() {
    IllegalStateException mistake = new IllegalStateException("no such sheet");

    assertThatThrownBy(
            () ->
                SideBySide.write(
                    List.of(
                        () -> {
                          throw mistake;
                        })))
        .isSameAs(mistake);
  }
}
