package ru.traektoria.benchmarks.streams;

import java.util.concurrent.atomic.AtomicLong;

/** How far a round is: all threads of it count here. */
final class Progress {

  private final AtomicLong first = new AtomicLong();
  private final AtomicLong seen = new AtomicLong();
  private final AtomicLong sent = new AtomicLong();
  private final AtomicLong stored = new AtomicLong();

  /** An event has been read from its topic. */
  void seen() {
    first.compareAndSet(0, System.nanoTime());
    seen.incrementAndGet();
  }

  /** A fact is on its way to its owner. */
  void sent() {
    sent.incrementAndGet();
  }

  /** A fact is in the store. */
  void stored() {
    stored.incrementAndGet();
  }

  /** Nanos of the first event. */
  long first() {
    return first.get();
  }

  /** Whether so many events have been read and every fact is stored. */
  boolean complete(long events) {
    return seen.get() >= events && stored.get() >= sent.get();
  }
}
