package ru.traektoria.events.activity.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.traektoria.events.activity.application.Holding;
import ru.traektoria.events.activity.model.Activity;
import ru.traektoria.events.activity.model.Enrolment;
import ru.traektoria.events.activity.model.Enrolments;
import ru.traektoria.events.activity.web.ActivityView.Counts;
import ru.traektoria.events.activity.web.ActivityView.Mine;
import ru.traektoria.events.activity.web.ActivityView.Person;
import ru.traektoria.events.association.application.Associations;
import ru.traektoria.events.association.model.AssociationId;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.platform.events.directory.DirectoryEntry;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;

/** Makes views: adds names, and the lists for who holds the activity. */
@Component
public class Views {

  private final StaffDirectory directory;
  private final Associations associations;
  private final Holding holding;
  private final Clock clock;

  Views(StaffDirectory directory, Associations associations, Holding holding, Clock clock) {
    this.directory = directory;
    this.associations = associations;
    this.holding = holding;
    this.clock = clock;
  }

  /** The activity in full. */
  public ActivityView full(Stored<Activity> stored, Scope scope) {
    boolean holds = holding.holds(scope, stored.state());
    Named association = association(stored.state().description().association());
    List<Person> people = holds ? people(stored.state()) : List.of();
    return view(stored, scope, new Extras(association, holds, people));
  }

  /** The activity for a list: no names but how full it is. */
  public ActivityView line(Stored<Activity> stored, Scope scope) {
    return view(stored, scope, new Extras(null, false, List.of()));
  }

  /** What only the card shows. */
  private record Extras(Named association, boolean holds, List<Person> people) {}

  private ActivityView view(Stored<Activity> stored, Scope scope, Extras extras) {
    Activity activity = stored.state();
    return new ActivityView(
        stored.id(),
        stored.version(),
        activity.status(),
        activity.description(),
        activity.place().municipality().value(),
        activity.place().organisation() == null
            ? null
            : organisation(activity.place().organisation().value()),
        extras.association(),
        activity.heldOn(),
        counts(activity),
        extras.people(),
        scope.viewer().teacherId().map(id -> mine(activity, new TeacherId(id))).orElse(null),
        extras.holds(),
        activity.imported());
  }

  private static Counts counts(Activity activity) {
    Enrolments lists = activity.enrolments();
    Integer capacity = activity.capacity();
    return new Counts(
        lists.confirmed().size(),
        lists.waiting().size(),
        lists.present().size(),
        capacity,
        capacity == null ? null : Math.max(0, capacity - lists.seatsTaken()));
  }

  private static Mine mine(Activity activity, TeacherId me) {
    int queue =
        activity.enrolments().waiting().stream().map(Enrolment::teacher).toList().indexOf(me);
    return activity
        .enrolments()
        .of(me)
        .map(e -> new Mine(e.role(), e.seat(), queue < 0 ? null : queue + 1, e.attendance()))
        .orElse(null);
  }

  private List<Person> people(Activity activity) {
    List<Person> seated =
        activity.enrolments().confirmed().stream()
            .sorted(Comparator.comparing(e -> sortKey(e.teacher())))
            .map(this::person)
            .toList();
    return java.util.stream.Stream.concat(
            seated.stream(), activity.enrolments().waiting().stream().map(this::person))
        .toList();
  }

  private String sortKey(TeacherId teacher) {
    return directory.find(teacher.value()).map(DirectoryEntry::sortKey).orElse("");
  }

  private Person person(Enrolment enrolment) {
    String organisation =
        enrolment.place().organisation() == null
            ? null
            : directory.shortName(enrolment.place().organisation().value());
    return new Person(
        enrolment.teacher().value(),
        directory.name(enrolment.teacher().value()),
        organisation,
        enrolment.role(),
        enrolment.seat(),
        enrolment.promoted(),
        enrolment.attendance());
  }

  private Named organisation(String id) {
    return new Named(id, directory.name(id));
  }

  private Named association(String id) {
    return id == null
        ? null
        : associations
            .find(new AssociationId(id))
            .map(stored -> new Named(id, stored.state().charter().name()))
            .orElse(null);
  }

  /** Today by the municipality's clock. */
  public LocalDate today() {
    return LocalDate.now(clock);
  }
}
