package org.earshot.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

final class AwaitedPartTest {

  @Test
  void whoWaitsSeesWhatWasWritten() throws IOException {
    CountDownLatch waiting = new CountDownLatch(1);
    AtomicReference<String> table = new AtomicReference<>();
    AtomicReference<String> seen = new AtomicReference<>();
    AwaitedPart rows =
        new AwaitedPart(
            () -> {
              try {
                waiting.await();
              } catch (InterruptedException interrupted) {
                throw new IOException(interrupted);
              }
              table.set("rows");
            });

    SideBySide.write(
        List.of(
            () -> {
              waiting.countDown();
              rows.await();
              seen.set(table.get());
            },
            rows));

    assertThat(seen).hasValue("rows");
  }

  @Test
  void whoWaitsForWhatFailsFailsAsItDoes() {
    AwaitedPart rows =
        new AwaitedPart(
            () -> {
              throw new IOException("disk full");
            });

    assertThatThrownBy(rows::write).isInstanceOf(IOException.class).hasMessage("disk full");
    assertThatThrownBy(rows::await).isInstanceOf(IOException.class).hasMessage("disk full");
  }
}
