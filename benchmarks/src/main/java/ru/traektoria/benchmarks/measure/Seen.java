package ru.traektoria.benchmarks.measure;

import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import ru.traektoria.benchmarks.report.Percentiles;

/** Times of clicks that were seen in a table. */
final class Seen {

  final Percentiles answer = new Percentiles();
  final Percentiles afterAnswer = new Percentiles();
  final Percentiles afterClick = new Percentiles();
  final Map<String, Percentiles> byKind = new ConcurrentSkipListMap<>();
  final AtomicLong looks = new AtomicLong();

  void note(String kind, long planned, long answered, int looked) {
    long now = System.nanoTime();
    answer.add(answered - planned);
    afterAnswer.add(now - answered);
    afterClick.add(now - planned);
    byKind.computeIfAbsent(kind, k -> new Percentiles()).add(now - planned);
    looks.addAndGet(looked);
  }
}
