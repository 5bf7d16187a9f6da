package ru.traektoria.staff.web.views;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.AccessLog;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.staff.application.Circumstances;
import ru.traektoria.staff.model.directory.Code;
import ru.traektoria.staff.model.directory.Directories;
import ru.traektoria.staff.model.directory.DirectoryName;
import ru.traektoria.staff.model.echo.Echo;
import ru.traektoria.staff.model.person.Person;
import ru.traektoria.staff.model.rule.Age;
import ru.traektoria.staff.model.rule.AgeGroup;
import ru.traektoria.staff.model.rule.CategoryRule;
import ru.traektoria.staff.model.rule.ConditionalSpecialistRule;
import ru.traektoria.staff.model.rule.ConditionalSpecialistRule.Verdict;
import ru.traektoria.staff.model.rule.PensionAgeRule;
import ru.traektoria.staff.model.rule.PresenceRule;
import ru.traektoria.staff.model.rule.SupportCategory;
import ru.traektoria.staff.model.rule.SupportRule;
import ru.traektoria.staff.model.rule.YoungSpecialistRule;
import ru.traektoria.staff.model.rule.YoungTeacherRule;
import ru.traektoria.staff.model.teacher.Assignment;
import ru.traektoria.staff.model.teacher.Qualification.Category;
import ru.traektoria.staff.model.teacher.Setting;
import ru.traektoria.staff.model.teacher.Teacher;
import ru.traektoria.staff.persistence.Echoes;
import ru.traektoria.staff.persistence.Organisations;

/** Composes the card of a teacher: the record, the words for its codes, and what follows. */
@Component
public class TeacherViews {

  private final Organisations organisations;
  private final Echoes echoes;
  private final Circumstances circumstances;
  private final AccessLog accessLog;

  TeacherViews(
      Organisations organisations,
      Echoes echoes,
      Circumstances circumstances,
      AccessLog accessLog) {
    this.accessLog = accessLog;
    this.organisations = organisations;
    this.echoes = echoes;
    this.circumstances = circumstances;
  }

  /** The card, for this viewer; whoever learns of deficits by it is written down first. */
  public TeacherView view(Stored<Teacher> stored, Viewer viewer) {
    boolean knowsDeficits = knowsDeficits(viewer, stored.id());
    if (knowsDeficits) {
      accessLog.looked(viewer, stored.id(), "Карточка педагога: есть ли открытые дефициты");
    }
    Teacher teacher = stored.state();
    Setting now = circumstances.now();
    Echo echo = echoes.of(teacher.id());
    Set<Code> profiles = echo.profiles(teacher.education().profiles());
    Map<String, String> places =
        organisations.namesOf(
            teacher.assignments().stream().map(Assignment::organisation), now.today());
    Judge judge = new Judge(now, profiles, places);
    Person person = teacher.person();
    return new TeacherView(
        stored.id(),
        stored.version(),
        teacher.municipality().value(),
        person.name().last(),
        person.name().first(),
        person.name().middle(),
        person.name().full(),
        person.sex(),
        person.birthDate(),
        person.snils() == null ? null : person.snils().masked(),
        person.email(),
        teacher.education(),
        teacher.qualification(),
        teacher.standing(),
        teacher.assignments().stream().map(judge::assignment).toList(),
        derived(teacher, judge, knowsDeficits && echo.anyDeficit()));
  }

  private DerivedView derived(Teacher teacher, Judge judge, boolean deficits) {
    LocalDate on = judge.setting.today();
    LocalDate born = teacher.person().birthDate();
    LocalDate since = teacher.education().teachingSince();
    PensionAgeRule.Verdict pension = PensionAgeRule.on(teacher.person().sex(), born, on);
    boolean known = pension != PensionAgeRule.Verdict.UNKNOWN;
    return new DerivedView(
        on,
        born == null ? null : Age.fullYears(born, on),
        AgeGroup.of(born, on).map(AgeGroup::title).orElse(null),
        since == null ? null : Age.fullYears(since, on),
        YoungSpecialistRule.holds(since, on),
        YoungTeacherRule.holds(born, on),
        pension,
        known ? PensionAgeRule.reachedOn(teacher.person().sex(), born) : null,
        CategoryRule.best(teacher, on).map(Category::category).orElse(null),
        PresenceRule.on(teacher, on),
        teacher.assignmentsOn(on).stream().anyMatch(a -> judge.fit(a) == Verdict.OUTSIDE),
        hours(teacher.assignmentsOn(on)),
        List.copyOf(support(teacher, deficits, on)));
  }

  private static Set<SupportCategory> support(Teacher teacher, boolean deficits, LocalDate on) {
    return SupportRule.of(teacher, deficits, on);
  }

  private static BigDecimal hours(List<Assignment> running) {
    return running.stream()
        .map(a -> a.load().weeklyHours())
        .filter(Objects::nonNull)
        .reduce(BigDecimal::add)
        .orElse(null);
  }

  /** Results of diagnostics are for the methodist and the teacher; a school needs a consent. */
  private static boolean knowsDeficits(Viewer viewer, String teacher) {
    return viewer.has(Role.METHODIST) || viewer.is(teacher);
  }

  /** Puts words to codes and judges the fit of subjects. */
  private static final class Judge {

    private final Setting setting;
    private final Set<Code> profiles;
    private final Map<String, String> places;
    private final ConditionalSpecialistRule rule;

    Judge(Setting setting, Set<Code> profiles, Map<String, String> places) {
      this.setting = setting;
      this.profiles = profiles;
      this.places = places;
      this.rule = new ConditionalSpecialistRule(setting.directories());
    }

    Verdict fit(Assignment a) {
      return a.work().subject() == null ? null : rule.judge(a, profiles);
    }

    AssignmentView assignment(Assignment a) {
      Directories words = setting.directories();
      return new AssignmentView(
          a.id().value(),
          a.organisation().value(),
          places.getOrDefault(a.organisation().value(), "—"),
          a.work().position().value(),
          words.title(DirectoryName.POSITIONS, a.work().position()),
          Optional.ofNullable(a.work().subject()).map(Code::value).orElse(null),
          words.title(DirectoryName.SUBJECTS, a.work().subject()),
          a.work().level(),
          a.load().rate(),
          a.load().weeklyHours(),
          a.work().employment(),
          a.from(),
          a.to(),
          a.period().covers(setting.today()),
          fit(a));
    }
  }
}
