package ru.traektoria.benchmarks.town;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.junit.jupiter.api.Test;
import ru.traektoria.platform.testing.Contracts;

/** What the benchmark feeds to monitoring is what the services promise to publish. */
class TellingTownTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final int EVERY = 20;
  private static final List<Event> EVENTS = told(400);

  private static List<Event> told(int teachers) {
    List<Event> events = new ArrayList<>();
    Narrator narrator = new Narrator(events::add);
    TellingTown town = new TellingTown(new Codes(Path.of("..")), narrator, "m1", TODAY);
    town.tell(teachers);
    town.vacancy("o1");
    return events;
  }

  @Test
  void everyEventKeepsThePromiseOfItsPublisher() {
    Map<String, Contracts> contracts = new HashMap<>();
    Map<String, Integer> seen = new HashMap<>();
    for (Event event : EVENTS) {
      if (seen.merge(event.name(), 1, Integer::sum) % EVERY == 1) {
        contracts
            .computeIfAbsent(event.source().substring(1), Contracts::of)
            .assertValid(event.name(), new String(event.data(), StandardCharsets.UTF_8));
      }
    }
    assertThat(seen.keySet())
        .containsExactlyInAnyOrder(
            "DirectoryChanged",
            "OrganisationChanged",
            "TeacherProfileChanged",
            "AssignmentChanged",
            "VacancyChanged",
            "DiagnosticCompleted",
            "DeficitIdentified",
            "DeficitResolved",
            "StrengthIdentified",
            "RouteApproved",
            "RouteClosed",
            "CourseCompleted",
            "MentorAssigned",
            "MentoringCompleted",
            "TargetModelAdopted",
            "ActivityHeld",
            "ParticipationRecorded",
            "MembershipChanged");
  }

  @Test
  void sequencesOfAnAggregateHaveNoGaps() {
    Map<String, Long> last = new HashMap<>();
    for (Event event : EVENTS) {
      String aggregate = event.topic() + event.subject();
      assertThat(event.sequence()).isEqualTo(last.getOrDefault(aggregate, 0L) + 1);
      last.put(aggregate, event.sequence());
    }
  }

  @Test
  void theSameSizeTellsTheSame() {
    assertThat(lines(told(60))).isEqualTo(lines(told(60)));
  }

  /** All but the last, which is new each time. */
  private static List<String> lines(List<Event> events) {
    return events.stream()
        .limit(events.size() - 1)
        .map(e -> e.subject() + e.sequence() + new String(e.data(), StandardCharsets.UTF_8))
        .toList();
  }

  @Test
  void theEnvelopeIsThatOfTheRelay() {
    Event event = EVENTS.get(EVENTS.size() / 2);
    ProducerRecord<String, byte[]> record = Broadcast.message(event);
    Map<String, String> headers = new HashMap<>();
    for (Header header : record.headers()) {
      headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
    }
    assertThat(record.key()).isEqualTo(event.subject());
    assertThat(headers)
        .containsOnlyKeys(
            "ce_specversion",
            "ce_id",
            "ce_source",
            "ce_type",
            "ce_subject",
            "ce_time",
            "ce_dataschema",
            "ce_sequence",
            "content-type")
        .containsEntry("ce_type", "ru.traektoria." + event.name() + ".v1")
        .containsEntry("ce_sequence", String.valueOf(event.sequence()));
  }

  @Test
  void aTownHasAsManyTeachersAsAskedFor() {
    assertThat(EVENTS).filteredOn(e -> e.name().equals("TeacherProfileChanged")).hasSize(400);
  }
}
