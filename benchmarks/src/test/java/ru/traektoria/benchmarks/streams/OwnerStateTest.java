package ru.traektoria.benchmarks.streams;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import ru.traektoria.benchmarks.town.Codes;
import ru.traektoria.benchmarks.town.Event;
import ru.traektoria.benchmarks.town.Narrator;
import ru.traektoria.benchmarks.town.TellingTown;

/** What Kafka Streams computes is a count of the same events, whatever their order. */
class OwnerStateTest {

  private static final LocalDate DAY = LocalDate.of(2026, 8, 31);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @Test
  void aTeacherMovesFromSchoolToSchoolWithEverythingThatCounts() {
    OwnerState anna = new OwnerState();
    Map<String, Counts> nothing = anna.counts();
    anna.take(new Told(Told.Kind.HIGHER_EDUCATION, "anna", "", "", true));
    anna.take(new Told(Told.Kind.COURSE, "anna", "c1", "", true));
    anna.take(new Told(Told.Kind.COURSE, "anna", "c2", "", true));
    assertThat(OwnerState.moved(nothing, anna.counts())).isEmpty();
    anna.take(new Told(Told.Kind.ASSIGNMENT, "anna", "a1", "school 1", true));
    Map<String, Counts> first = anna.counts();
    assertThat(first.get("school 1").numbers()).containsExactly(1, 1, 0, 1, 0);
    anna.take(new Told(Told.Kind.ASSIGNMENT, "anna", "a1", "school 2", true));
    Map<String, Counts> moved = OwnerState.moved(first, anna.counts());
    assertThat(moved.get("school 1").numbers()).containsExactly(-1, -1, 0, -1, 0);
    assertThat(moved.get("school 2").numbers()).containsExactly(1, 1, 0, 1, 0);
    anna.take(new Told(Told.Kind.ASSIGNMENT, "anna", "a1", "school 2", false));
    assertThat(anna.counts()).isEmpty();
  }

  @Test
  void theStateComesBackFromTheStoreAsItWas() {
    OwnerState anna = new OwnerState();
    anna.take(new Told(Told.Kind.ASSIGNMENT, "anna", "a1", "школа 1", true));
    anna.take(new Told(Told.Kind.DIAGNOSIS, "anna", "d1", "", true));
    assertThat(OwnerState.of(anna.bytes()).counts()).isEqualTo(anna.counts());
    assertThat(OwnerState.of(null).counts()).isEmpty();
  }

  @Test
  void theOrderOfEventsDoesNotChangeTheSums() {
    List<Event> events = new ArrayList<>();
    new TellingTown(new Codes(Path.of("../")), new Narrator(events::add), "m1", TODAY).tell(300);
    Map<String, Counts> inOrder = sums(events);
    Collections.shuffle(events, new Random(3));
    assertThat(sums(events)).isEqualTo(inOrder);
    int pedagogues =
        inOrder.values().stream().mapToInt(one -> one.numbers()[Counts.PEDAGOGUES]).sum();
    assertThat(pedagogues).isBetween(200, 400);
    for (int number = 0; number < 5; number++) {
      int counted = number;
      assertThat(inOrder.values())
          .as("число %d", counted)
          .anyMatch(one -> one.numbers()[counted] > 0);
    }
  }

  private static Map<String, Counts> sums(List<Event> events) {
    EventReading reading = new EventReading(DAY);
    Map<String, OwnerState> owners = new HashMap<>();
    Map<String, Counts> sums = new TreeMap<>();
    for (Event event : events) {
      reading
          .read(event.type().getBytes(StandardCharsets.UTF_8), event.data())
          .ifPresent(
              told -> {
                OwnerState owner = owners.computeIfAbsent(told.owner(), unused -> new OwnerState());
                Map<String, Counts> before = owner.counts();
                owner.take(Told.of(told.bytes()));
                OwnerState.moved(before, owner.counts())
                    .forEach(
                        (id, moved) -> sums.merge(id, moved, (one, other) -> one.plus(other, 1)));
              });
    }
    sums.values().removeIf(Counts::nothing);
    return sums;
  }
}
