package ru.traektoria.events.consultation.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import ru.traektoria.events.application.Reach;
import ru.traektoria.events.consultation.model.Consultation;
import ru.traektoria.events.consultation.model.ConsultationId;
import ru.traektoria.events.consultation.model.Given;
import ru.traektoria.events.consultation.model.Topic;
import ru.traektoria.events.model.Place;
import ru.traektoria.events.model.Place.OrganisationId;
import ru.traektoria.platform.events.directory.DirectoryEntry;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.problem.Problems;

/** Записать проведённую консультацию: the methodist any, a school one for its own people. */
@Service
public class RecordingConsultations {

  private final Consultations consultations;
  private final FindingConsultations finding;
  private final ConsultationReach reach;
  private final Reach places;
  private final StaffDirectory directory;
  private final Clock clock;

  RecordingConsultations(
      Consultations consultations,
      FindingConsultations finding,
      ConsultationReach reach,
      Reach places,
      StaffDirectory directory,
      Clock clock) {
    this.consultations = consultations;
    this.finding = finding;
    this.reach = reach;
    this.places = places;
    this.directory = directory;
    this.clock = clock;
  }

  /** Записывает; the teachers' organisations are supported too. */
  public Stored<Consultation> record(CreationKey key, String topic, Given told, Scope scope) {
    ConsultationId id = new ConsultationId(key.id());
    Place place = places.placeFor(scope, null);
    Topic about = finding.topics(scope.viewer()).state().topic(topic).orElse(null);
    Given whole = whole(told, place, scope);
    LocalDate today = LocalDate.now(clock);
    return consultations.create(
        id,
        key.requestHash(),
        Consultation.record(id, place, about, whole, Advising.self(scope.viewer()), today));
  }

  /** Отменяет запись. */
  public Stored<Consultation> annul(ConsultationId id, Scope scope) {
    Consultation known = finding.one(id, scope).state();
    if (!reach.advises(scope.viewer(), known)) {
      throw Problems.forbidden("Запись отменяет тот, кто её сделал: методист или школа.");
    }
    return consultations.update(id, Consultation::annul);
  }

  private Given whole(Given told, Place place, Scope scope) {
    List<OrganisationId> homes =
        told.teachers().stream()
            .map(teacher -> places.placeOf(teacher, scope).organisation())
            .filter(Objects::nonNull)
            .toList();
    if (place.organisation() != null) {
      requireColleagues(told, place.organisation());
      homes = told.teachers().isEmpty() ? List.of() : List.of(place.organisation());
    }
    told.organisations().forEach(chosen -> requireHere(chosen, scope));
    return new Given(
        told.kind(),
        told.mode(),
        told.on(),
        told.teachers(),
        Stream.concat(told.organisations().stream(), homes.stream()).toList(),
        told.minutes(),
        told.words());
  }

  private void requireColleagues(Given told, OrganisationId school) {
    boolean strangers =
        told.teachers().stream()
            .map(teacher -> directory.find(teacher.value()))
            .anyMatch(entry -> entry.filter(e -> e.worksAt(school.value())).isEmpty());
    if (strangers || !List.of(school).containsAll(told.organisations())) {
      throw Problems.refused(
          Reason.at(
              "teachers", "consultation.not-colleague", "Школа записывает консультации своим."));
    }
  }

  private void requireHere(OrganisationId chosen, Scope scope) {
    boolean methodist = scope.viewer().has(Role.METHODIST);
    boolean here =
        directory
            .find(chosen.value())
            .filter(e -> e.kind() == DirectoryEntry.Kind.ORGANISATION)
            .filter(e -> scope.viewer().municipality().filter(e.municipality()::equals).isPresent())
            .isPresent();
    if (methodist && !here) {
      throw Problems.refused(
          Reason.at("organisations", "place.unknown", "Такой организации в округе нет."));
    }
  }
}
