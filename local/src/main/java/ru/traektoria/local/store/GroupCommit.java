package ru.traektoria.local.store;

import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * Lets nobody hear of a change that a crash could still take back.
 *
 * <p>Writes are applied one at a time; then each waits for a commit that covers it, and those who
 * wait together share one. Reads wait in the same way, because what they saw may not be committed
 * yet. Housekeeping (compaction) runs while nobody reads or writes.
 */
final class GroupCommit {

  private final Runnable commit;
  private final ReentrantLock writing = new ReentrantLock(true);
  private final ReentrantLock committing = new ReentrantLock();
  private final ReentrantReadWriteLock gate = new ReentrantReadWriteLock(true);
  private volatile long begun;
  private volatile long committed;

  /**
   * @param commit makes everything applied so far survive a kill; throws when it cannot
   */
  GroupCommit(Runnable commit) {
    this.commit = commit;
  }

  <T> T write(Supplier<T> command) {
    try {
      return inside(() -> apply(command));
    } finally {
      settle();
    }
  }

  <T> T read(Supplier<T> command) {
    T answer = inside(command);
    settle();
    return answer;
  }

  void alone(Runnable housekeeping) {
    gate.writeLock().lock();
    try {
      housekeeping.run();
    } finally {
      gate.writeLock().unlock();
    }
  }

  long begun() {
    return begun;
  }

  private <T> T inside(Supplier<T> command) {
    gate.readLock().lock();
    try {
      return command.get();
    } finally {
      gate.readLock().unlock();
    }
  }

  private <T> T apply(Supplier<T> command) {
    writing.lock();
    try {
      begun = begun + 1;
      return command.get();
    } finally {
      writing.unlock();
    }
  }

  private void settle() {
    long seen = begun;
    if (committed >= seen) {
      return;
    }
    committing.lock();
    try {
      if (committed < seen) {
        commitAll();
      }
    } finally {
      committing.unlock();
    }
  }

  private void commitAll() {
    writing.lock();
    try {
      long covered = begun;
      commit.run();
      committed = covered;
    } finally {
      writing.unlock();
    }
  }
}
