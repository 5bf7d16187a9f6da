package ru.traektoria.events.bulletin.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import ru.traektoria.events.activity.web.Named;
import ru.traektoria.events.bulletin.model.Bulletin;
import ru.traektoria.events.bulletin.model.Bulletin.Standing;
import ru.traektoria.events.bulletin.model.Confirmation;
import ru.traektoria.events.bulletin.web.BulletinView.Row;
import ru.traektoria.events.model.Place.OrganisationId;
import ru.traektoria.events.staff.Subjects;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Viewer;

/** Makes views of bulletins: adds names and how the organisations stand. */
@Component
public class BulletinViews {

  private final StaffDirectory directory;
  private final Subjects subjects;
  private final Clock clock;

  BulletinViews(StaffDirectory directory, Subjects subjects, Clock clock) {
    this.directory = directory;
    this.subjects = subjects;
    this.clock = clock;
  }

  /** Views of many, without the organisations one by one. */
  public List<BulletinView> lines(List<Stored<Bulletin>> all, Viewer viewer) {
    Map<String, String> names = subjects.names();
    return all.stream().map(stored -> view(stored, viewer, names, false)).toList();
  }

  /** View of one. */
  public BulletinView view(Stored<Bulletin> stored, Viewer viewer) {
    return view(stored, viewer, subjects.names(), true);
  }

  private BulletinView view(
      Stored<Bulletin> stored, Viewer viewer, Map<String, String> names, boolean whole) {
    Bulletin one = stored.state();
    boolean sends = viewer.has(Role.METHODIST);
    boolean open = sends || viewer.has(Role.OFFICIAL);
    Standing standing = standing(one, viewer);
    return new BulletinView(
        stored.id(),
        stored.version(),
        one.content().topic(),
        one.content().title(),
        one.content().body(),
        one.content().links(),
        one.content().files(),
        one.audience().people(),
        one.audience().positions(),
        one.audience().subjects().stream().map(c -> names.getOrDefault(c, c)).toList(),
        one.sentOn(),
        one.dueOn(),
        one.withdrawn(),
        standing,
        one.confirmations().size(),
        one.audience().organisations().size(),
        whole && open
            ? one.audience().organisations().stream().map(place -> row(one, place)).toList()
            : List.of(),
        !one.withdrawn() && (standing == Standing.WAITED_FOR || standing == Standing.MISSED),
        sends && !one.withdrawn());
  }

  private Standing standing(Bulletin one, Viewer viewer) {
    return viewer
        .organisation()
        .filter(school -> viewer.has(Role.SCHOOL_LEAD) && one.audience().has(school))
        .map(school -> one.standing(school, LocalDate.now(clock)))
        .orElse(null);
  }

  private Row row(Bulletin one, OrganisationId place) {
    String id = place.value();
    Confirmation said = one.confirmation(id).orElse(null);
    return new Row(
        new Named(id, directory.name(id)),
        one.standing(id, LocalDate.now(clock)),
        said == null ? null : said.at(),
        said == null ? null : said.by());
  }
}
