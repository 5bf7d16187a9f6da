package ru.traektoria.local.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GroupCommitTest {

  private final AtomicInteger applied = new AtomicInteger();
  private final AtomicInteger durable = new AtomicInteger();
  private final AtomicInteger commits = new AtomicInteger();

  @Test
  void everyWriterHearsOnlyAfterItsChangeIsDurableAndManyShareACommit() throws Exception {
    GroupCommit group = new GroupCommit(this::slowCommit);
    ExecutorService writers = Executors.newFixedThreadPool(16);
    List<Future<Boolean>> answers =
        IntStream.range(0, 64).mapToObj(i -> writers.submit(() -> write(group))).toList();
    for (Future<Boolean> answer : answers) {
      assertThat(answer.get(30, TimeUnit.SECONDS)).isTrue();
    }
    writers.shutdownNow();
    assertThat(commits.get()).isLessThan(64);
  }

  @Test
  void aReaderWaitsForTheCommitOfWhatItMayHaveSeen() throws Exception {
    CountDownLatch inCommit = new CountDownLatch(1);
    CountDownLatch release = new CountDownLatch(1);
    GroupCommit group =
        new GroupCommit(
            () -> {
              inCommit.countDown();
              await(release);
              durable.set(applied.get());
            });
    ExecutorService people = Executors.newFixedThreadPool(2);
    people.submit(() -> group.write(applied::incrementAndGet));
    await(inCommit);
    Future<Integer> seen = people.submit(() -> group.read(applied::get));
    assertThatThrownBy(() -> seen.get(200, TimeUnit.MILLISECONDS)).isInstanceOf(Exception.class);
    release.countDown();
    assertThat(seen.get(10, TimeUnit.SECONDS)).isEqualTo(1);
    assertThat(durable).hasValue(1);
    people.shutdownNow();
  }

  @Test
  void aReaderDoesNotCommitWhenNothingWasWritten() {
    GroupCommit group = new GroupCommit(this::slowCommit);
    group.read(applied::get);
    assertThat(commits).hasValue(0);
  }

  @Test
  void aFailedCommitIsNeverAcknowledged() {
    GroupCommit group =
        new GroupCommit(
            () -> {
              throw new IllegalStateException("disk full");
            });
    assertThatThrownBy(() -> group.write(applied::incrementAndGet)).hasMessage("disk full");
    assertThatThrownBy(() -> group.read(applied::get)).hasMessage("disk full");
  }

  private boolean write(GroupCommit group) {
    int mine = group.write(applied::incrementAndGet);
    return durable.get() >= mine;
  }

  private void slowCommit() {
    try {
      Thread.sleep(2);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
    durable.set(applied.get());
    commits.incrementAndGet();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }
}
