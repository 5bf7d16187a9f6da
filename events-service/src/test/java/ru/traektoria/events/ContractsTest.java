package ru.traektoria.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import ru.traektoria.events.activity.model.ActivityKind;
import ru.traektoria.events.activity.model.Description;
import ru.traektoria.events.activity.model.Enrolment;
import ru.traektoria.events.association.model.Association;
import ru.traektoria.events.association.model.Membership;
import ru.traektoria.events.bulletin.model.BulletinContent;
import ru.traektoria.events.consultation.model.Given;
import ru.traektoria.events.consultation.model.Topic;
import ru.traektoria.events.document.model.DocumentType;
import ru.traektoria.events.laboratory.model.Proposal;
import ru.traektoria.events.material.model.Expertise;
import ru.traektoria.events.material.model.MaterialContent;
import ru.traektoria.events.messaging.ActivitiesCatalogue;
import ru.traektoria.events.plan.model.Owner;
import ru.traektoria.events.plan.model.Progress;
import ru.traektoria.events.plan.model.period.PlanYears;
import ru.traektoria.events.practice.model.Dissemination;
import ru.traektoria.events.series.model.SeriesKind;
import ru.traektoria.platform.events.EventCatalogue;
import ru.traektoria.platform.testing.Contracts;
import ru.traektoria.platform.web.json.PlatformJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The promises of {@code contracts/}: every event has one, and its example keeps it. */
class ContractsTest {

  private static final Contracts CONTRACTS = Contracts.of("events-service");

  @Test
  void everyPublishedEventHasASchemaAndThereIsNoOther() {
    EventCatalogue catalogue = new ActivitiesCatalogue().activitiesEvents();
    assertThat(catalogue.types().stream().map(t -> t.replaceAll("ru.traektoria.|.v1", "")))
        .containsExactlyElementsOf(CONTRACTS.events());
  }

  @Test
  void everyExampleKeepsItsSchemaAndIsReadAsTheEventItShows() {
    for (Class<?> event : ActivitiesCatalogue.events()) {
      String example = CONTRACTS.example(event.getSimpleName());
      CONTRACTS.assertValid(event.getSimpleName(), example);
      String again = written(PlatformJson.tolerant().readValue(example, event));
      JsonNode written = PlatformJson.tolerant().readTree(again);
      PlatformJson.tolerant()
          .readTree(example)
          .properties()
          .forEach(field -> assertThat(written.get(field.getKey())).isEqualTo(field.getValue()));
      CONTRACTS.assertValid(event.getSimpleName(), again);
    }
  }

  @Test
  void theSchemasNameTheSameCodesAsTheModel() {
    assertCodes("ActivityScheduled", "kind", KINDS);
    assertCodes("ActivityHeld", "kind", KINDS);
    assertCodes("ActivityHeld", "level", Description.Level.values());
    assertCodes("ActivityHeld", "format", Description.Format.values());
    assertCodes("ParticipationRecorded", "kind", KINDS);
    assertCodes("ParticipationRecorded", "role", Enrolment.Role.values());
    assertCodes("ParticipationRecorded", "attendance", Enrolment.Attendance.values());
    assertCodes("ParticipationRecorded", "priorityLevel", Description.ProgrammeLevel.values());
    assertCodes("MembershipChanged", "role", Membership.Role.values());
    assertCodes("BulletinSent", "topic", BulletinContent.Topic.values());
    assertCodes("ConsultationGiven", "kind", Given.Kind.values());
    assertCodes("ConsultationGiven", "mode", Given.Mode.values());
    assertCodes("ConsultationGiven", "area", Topic.Area.values());
    assertCodes("DocumentPublished", "type", DocumentType.values());
    assertCodes("AssociationChanged", "kind", ASSOCIATIONS);
    assertCodes("ProtocolSigned", "associationKind", ASSOCIATIONS);
    assertCodes("SubjectWeekHeld", "kind", SUBJECT_KINDS);
    assertCodes("PlanApproved", "owner", Owner.Kind.values());
    assertCodes("PlanItemChanged", "yearKind", PlanYears.Kind.values());
    assertCodes("PlanItemChanged", "state", Progress.State.values());
    assertCodes("MaterialPublished", "kind", MaterialContent.Kind.values());
    assertCodes("MaterialPublished", "carrier", MaterialContent.Carrier.values());
    assertCodes("ExpertiseCompleted", "kind", MaterialContent.Kind.values());
    assertCodes("ExpertiseCompleted", "verdict", Expertise.Verdict.values());
    assertCodes("PracticeDisseminated", "kind", Dissemination.KINDS.toArray(ActivityKind[]::new));
    assertCodes("LaboratoryStatusGranted", "kind", Proposal.Kind.values());
    assertCodes("PracticeDisseminated", "level", Description.Level.values());
  }

  /** The kinds that were promised; later ones are told as the nearest of these. */
  private static final ActivityKind[] KINDS =
      Arrays.stream(ActivityKind.values())
          .filter(kind -> kind.told() == kind)
          .toArray(ActivityKind[]::new);

  /** The kinds of associations that were promised. */
  private static final Association.Kind[] ASSOCIATIONS =
      Arrays.stream(Association.Kind.values())
          .filter(kind -> kind.told() == kind)
          .toArray(Association.Kind[]::new);

  /** Only weeks and decades are told. */
  private static final SeriesKind[] SUBJECT_KINDS =
      Arrays.stream(SeriesKind.values()).filter(SeriesKind::ofSubjects).toArray(SeriesKind[]::new);

  private static void assertCodes(String event, String field, Enum<?>[] codes) {
    for (Enum<?> code : codes) {
      assertThat(CONTRACTS.problems(event, changed(event, field, code.name())))
          .as(code.name())
          .isEmpty();
    }
    assertThat(CONTRACTS.problems(event, changed(event, field, "UNKNOWN"))).isNotEqualTo(List.of());
  }

  private static String changed(String event, String field, String value) {
    ObjectNode example = (ObjectNode) PlatformJson.tolerant().readTree(CONTRACTS.example(event));
    return example.put(field, value).toString();
  }

  private static String written(Object event) {
    EventCatalogue catalogue = new ActivitiesCatalogue().activitiesEvents();
    return catalogue.outgoing(event).json(event);
  }
}
