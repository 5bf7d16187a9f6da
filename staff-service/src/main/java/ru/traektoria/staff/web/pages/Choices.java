package ru.traektoria.staff.web.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Option;
import ru.traektoria.staff.application.Circumstances;
import ru.traektoria.staff.model.directory.DirectoryName;
import ru.traektoria.staff.model.directory.PositionKind;
import ru.traektoria.staff.model.person.Person.Sex;
import ru.traektoria.staff.model.place.MunicipalityId;
import ru.traektoria.staff.model.place.OrganisationKind;
import ru.traektoria.staff.model.place.OrganisationStatus;
import ru.traektoria.staff.model.reserve.Reserve;
import ru.traektoria.staff.model.rule.AgeGroup;
import ru.traektoria.staff.model.teacher.Assignment.Employment;
import ru.traektoria.staff.model.teacher.Assignment.Level;
import ru.traektoria.staff.model.teacher.Education;
import ru.traektoria.staff.model.teacher.Qualification.Rank;
import ru.traektoria.staff.model.teacher.Qualification.Title;
import ru.traektoria.staff.model.teacher.Standing.Presence;
import ru.traektoria.staff.model.teacher.Standing.Recognition;
import ru.traektoria.staff.model.teacher.Standing.Victory;
import ru.traektoria.staff.persistence.DirectoryShelf;
import ru.traektoria.staff.persistence.Organisations;
import ru.traektoria.staff.persistence.TeacherFilter;

/** What people choose from in forms and filters. */
@Component
public class Choices {

  private final Organisations organisations;
  private final DirectoryShelf shelf;
  private final Circumstances circumstances;

  Choices(Organisations organisations, DirectoryShelf shelf, Circumstances circumstances) {
    this.organisations = organisations;
    this.shelf = shelf;
    this.circumstances = circumstances;
  }

  /** Working organisations within the scope. */
  public List<Option> organisations(Scope scope) {
    Optional<String> own = scope.organisation();
    return organisations.of(scope.municipality().map(MunicipalityId::new).orElse(null)).stream()
        .filter(o -> own.map(o.id()::equals).orElse(true))
        .filter(o -> o.state().life().covers(circumstances.today()))
        .map(o -> Option.of(o.id(), o.state().name().brief()))
        .toList();
  }

  /** What a directory offers. */
  public List<Option> of(DirectoryName name) {
    return shelf.get(name).state().offered().stream()
        .map(e -> Option.of(e.code().value(), e.name()))
        .toList();
  }

  public static List<Option> sexes() {
    return all(Sex.values(), Sex::title);
  }

  public static List<Option> educations() {
    return all(Education.Level.values(), Education.Level::title);
  }

  public static List<Option> levels() {
    return all(Level.values(), Level::title);
  }

  public static List<Option> employments() {
    return all(Employment.values(), Employment::title);
  }

  public static List<Option> ranks() {
    return all(Rank.values(), Rank::title);
  }

  public static List<Option> titles() {
    return all(Title.Kind.values(), Title.Kind::title);
  }

  public static List<Option> presences() {
    return all(Presence.Kind.values(), Presence.Kind::title);
  }

  /** The reserve has a form of its own: post, order, days. */
  public static List<Option> recognitions() {
    return all(Recognition.Kind.values(), Recognition.Kind::title).stream()
        .filter(o -> !o.value().equals(Recognition.Kind.RESERVE.name()))
        .toList();
  }

  public static List<Option> reservePosts() {
    return all(Reserve.Post.values(), Reserve.Post::title);
  }

  public static List<Option> places() {
    return all(Victory.Place.values(), Victory.Place::title);
  }

  public static List<Option> organisationKinds() {
    return all(OrganisationKind.values(), OrganisationKind::title);
  }

  public static List<Option> organisationStatuses() {
    return all(OrganisationStatus.Kind.values(), OrganisationStatus.Kind::title);
  }

  public static List<Option> positionKinds() {
    return all(PositionKind.values(), PositionKind::title);
  }

  public static List<Option> ages() {
    return all(AgeGroup.values(), AgeGroup::title);
  }

  public static List<Option> categories() {
    return all(TeacherFilter.CategoryWanted.values(), TeacherFilter.CategoryWanted::title);
  }

  public static List<Option> young() {
    return all(TeacherFilter.Young.values(), TeacherFilter.Young::title);
  }

  /** Who is in the reserve, for which post. */
  public static List<Option> reserve() {
    return all(TeacherFilter.ReserveWanted.values(), TeacherFilter.ReserveWanted::title);
  }

  /** Who is listed; «в штате» is the usual and therefore not offered. */
  public static List<Option> staffStatuses() {
    return all(TeacherFilter.Presence.values(), TeacherFilter.Presence::title).stream()
        .filter(o -> !o.value().equals(TeacherFilter.Presence.IN_STAFF.name()))
        .toList();
  }

  private static <E extends Enum<E>> List<Option> all(E[] values, Function<E, String> title) {
    return Arrays.stream(values)
        .map(value -> Option.of(value.name(), Russian.capital(title.apply(value))))
        .toList();
  }
}
