package ru.traektoria.route.web.selfeducation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.kernel.Attachment;
import ru.traektoria.platform.web.access.AccessLog;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.route.application.people.Whereabouts;
import ru.traektoria.route.application.selfeducation.KeepingSelfEducation.Owner;
import ru.traektoria.route.application.selfeducation.SelfEducations;
import ru.traektoria.route.model.selfeducation.SelfEducation;
import ru.traektoria.route.model.selfeducation.YearReport;
import ru.traektoria.route.model.terms.TeacherId;

/** Lets a viewer through to the self-education of people within reach; looks are logged. */
@Component
class SelfEducationDoor {

  private final SelfEducations themes;
  private final Whereabouts whereabouts;
  private final AccessLog log;
  private final Clock clock;

  SelfEducationDoor(SelfEducations themes, Whereabouts whereabouts, AccessLog log, Clock clock) {
    this.themes = themes;
    this.whereabouts = whereabouts;
    this.log = log;
    this.clock = clock;
  }

  /** Requires a teacher to be within reach; 404 otherwise. */
  Owner owner(Scope scope, String teacher, AcademicYear year) {
    TeacherId id = new TeacherId(teacher);
    return whereabouts
        .of(id)
        .filter(p -> scope.covers(p.municipality(), p.organisation(), teacher))
        .map(place -> new Owner(id, place, year))
        .orElseThrow(() -> Problems.notFound("Педагог", teacher));
  }

  /** The theme to act on; 404 where there is none. */
  Owner known(Scope scope, String teacher, AcademicYear year) {
    Owner owner = owner(scope, teacher, year);
    if (themes.find(owner.id()).isEmpty()) {
      throw Problems.notFound("Тема самообразования", year.label());
    }
    return owner;
  }

  /** The theme to show, with the look logged first. */
  Optional<Stored<SelfEducation>> look(Scope scope, Owner owner) {
    log.looked(scope.viewer(), owner.teacher().value(), "Тема самообразования и отчёт");
    return themes.find(owner.id());
  }

  /** The files of a report, with the look logged first; 404 where there is no report. */
  List<Attachment> files(Scope scope, Owner owner, String file) {
    return look(scope, owner)
        .map(theme -> theme.state().report())
        .map(YearReport::files)
        .orElseThrow(() -> Problems.notFound("Файл", file));
  }

  /** The year of an address, this one if it names none; 400 for anything else. */
  AcademicYear year(String code) {
    try {
      return code == null || code.isBlank() ? AcademicYear.of(today()) : AcademicYear.parse(code);
    } catch (IllegalArgumentException nonsense) {
      throw Problems.badRequest(nonsense.getMessage());
    }
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }
}
