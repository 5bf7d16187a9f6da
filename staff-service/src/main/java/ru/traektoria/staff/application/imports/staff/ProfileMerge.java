package ru.traektoria.staff.application.imports.staff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import ru.traektoria.staff.model.directory.Code;
import ru.traektoria.staff.model.person.Person;
import ru.traektoria.staff.model.person.SealedSnils;
import ru.traektoria.staff.model.reserve.Reserve;
import ru.traektoria.staff.model.teacher.CategoryTermRule;
import ru.traektoria.staff.model.teacher.Education;
import ru.traektoria.staff.model.teacher.Qualification;
import ru.traektoria.staff.model.teacher.Qualification.Category;
import ru.traektoria.staff.model.teacher.Qualification.Conformity;
import ru.traektoria.staff.model.teacher.Qualification.HeadAttestation;
import ru.traektoria.staff.model.teacher.Qualification.Title;
import ru.traektoria.staff.model.teacher.Standing;
import ru.traektoria.staff.model.teacher.Standing.Presence;
import ru.traektoria.staff.model.teacher.Standing.Victory;
import ru.traektoria.staff.model.teacher.Teacher;
import ru.traektoria.staff.model.time.Period;

/**
 * Joins what a file says of a person with what is known: a filled cell wins, an empty one changes
 * nothing, a dated fact that is there already is not added again.
 */
final class ProfileMerge {

  private final PersonRows person;
  private final Map<String, Object> cells;
  private final Teacher.Profile known;

  private ProfileMerge(PersonRows person, Teacher.Profile known) {
    this.person = person;
    this.cells = person.personal();
    this.known = known;
  }

  static Teacher.Profile of(PersonRows person) {
    Person blank = new Person(person.first().name(), null, null, null, null);
    return of(
        person,
        new Teacher.Profile(blank, Education.unknown(), Qualification.none(), Standing.plain()));
  }

  static Teacher.Profile of(PersonRows person, Teacher.Profile known) {
    ProfileMerge merge = new ProfileMerge(person, known);
    return new Teacher.Profile(
        merge.person(), merge.education(), merge.qualification(), merge.standing());
  }

  private Person person() {
    Person old = known.person();
    SealedSnils snils = person.snils() == null ? old.snils() : person.snils();
    return new Person(
        person.first().name(),
        code(StaffColumns.SEX, Person.Sex::valueOf, old.sex()),
        cell(StaffColumns.BIRTH, old.birthDate()),
        snils != null && snils.matches(old.snils()) ? old.snils() : snils,
        cell(StaffColumns.EMAIL, old.email()));
  }

  private Education education() {
    Education old = known.education();
    List<Code> profiles = cell(StaffColumns.PROFILES, old.profiles());
    LocalDate from = cell(StaffColumns.BREAK_FROM, null);
    Period away = from == null ? null : new Period(from, cell(StaffColumns.BREAK_TO, null));
    return new Education(
        code(StaffColumns.EDUCATION, Education.Level::valueOf, old.level()),
        cell(StaffColumns.DIPLOMA, old.diplomaOn()),
        profiles,
        cell(StaffColumns.WORKING, old.workingSince()),
        cell(StaffColumns.SINCE, old.teachingSince()),
        with(old.breaks(), away));
  }

  private Qualification qualification() {
    Qualification old = known.qualification();
    LocalDate conformity = cell(StaffColumns.CONFORMITY, null);
    LocalDate head = cell(StaffColumns.HEAD_ATTESTATION, null);
    Title.Kind title = code(StaffColumns.TITLE, Title.Kind::valueOf, null);
    return new Qualification(
        categories(old.categories()),
        old.conformities().stream().anyMatch(c -> c.passedOn().equals(conformity))
            ? old.conformities()
            : with(
                old.conformities(), conformity == null ? null : new Conformity(conformity, null)),
        old.headAttestations().stream().anyMatch(a -> a.passedOn().equals(head))
            ? old.headAttestations()
            : with(old.headAttestations(), head == null ? null : new HeadAttestation(head, null)),
        with(
            old.titles(),
            title == null ? null : new Title(title, cell(StaffColumns.TITLE_ON, null))));
  }

  private List<Category> categories(List<Category> old) {
    List<Category> all = new ArrayList<>(old);
    person.rows().stream()
        .map(StaffRow::category)
        .filter(Objects::nonNull)
        .map(CategoryTermRule::dated)
        .forEach(
            told -> {
              all.removeIf(c -> sameAward(c, told) && told.ground() != null);
              if (all.stream().noneMatch(c -> sameAward(c, told))) {
                all.add(told);
              }
            });
    return all;
  }

  private static boolean sameAward(Category one, Category other) {
    return one.position().equals(other.position())
        && one.category() == other.category()
        && one.awardedOn().equals(other.awardedOn());
  }

  private Standing standing() {
    Standing old = known.standing();
    Presence.Kind status = code(StaffColumns.STATUS, Presence.Kind::valueOf, null);
    LocalDate from = cell(StaffColumns.STATUS_FROM, null);
    List<Presence> others =
        old.presences().stream()
            .filter(p -> p.status() != status || !p.from().equals(from))
            .toList();
    String contest = cell(StaffColumns.CONTEST, null);
    Victory victory =
        contest == null
            ? null
            : new Victory(
                contest,
                code(StaffColumns.PLACE, Victory.Place::valueOf, Victory.Place.WINNER),
                cell(StaffColumns.CONTEST_ON, null));
    List<Presence> presences =
        status == null
            ? old.presences()
            : with(others, new Presence(status, from, cell(StaffColumns.STATUS_TO, null)));
    return new Standing(
        presences, old.recognitions(), with(old.victories(), victory), reserves(old.reserves()));
  }

  /** The same post from the same day is the same place in the reserve: the file may end it. */
  private List<Reserve> reserves(List<Reserve> old) {
    Reserve.Post post = code(StaffColumns.RESERVE, Reserve.Post::valueOf, null);
    if (post == null) {
      return old;
    }
    LocalDate from = cell(StaffColumns.RESERVE_FROM, null);
    Reserve known =
        old.stream()
            .filter(r -> r.sameBeginning(new Reserve(post, null, null, from, null)))
            .findFirst()
            .orElse(new Reserve(post, null, null, from, null));
    Reserve told =
        new Reserve(
            post,
            cell(StaffColumns.RESERVE_ORDER, known.order()),
            cell(StaffColumns.RESERVE_ORDERED, known.orderedOn()),
            from,
            cell(StaffColumns.RESERVE_TO, known.to()));
    return with(old.stream().filter(r -> !r.equals(known) || r.equals(told)).toList(), told);
  }

  private static <T> List<T> with(List<T> known, T told) {
    if (told == null || known.contains(told)) {
      return known;
    }
    List<T> more = new ArrayList<>(known);
    more.add(told);
    return more;
  }

  @SuppressWarnings("unchecked")
  private <T> T cell(String column, T otherwise) {
    return (T) cells.getOrDefault(column, otherwise);
  }

  private <T> T code(String column, Function<String, T> read, T otherwise) {
    String code = cell(column, (String) null);
    return code == null ? otherwise : read.apply(code);
  }
}
