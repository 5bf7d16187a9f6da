package ru.traektoria.events.bulletin.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import ru.traektoria.events.bulletin.model.Audience.Reader;
import ru.traektoria.events.bulletin.model.Bulletin;
import ru.traektoria.events.bulletin.model.Bulletin.Standing;
import ru.traektoria.events.bulletin.model.BulletinId;
import ru.traektoria.platform.events.directory.DirectoryEntry;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.problem.Problems;

/** Бюллетени of the viewer: sent ones for the methodist, received ones for the others. */
@Service
public class FindingBulletins {

  private final Bulletins bulletins;
  private final StaffDirectory directory;
  private final Clock clock;

  FindingBulletins(Bulletins bulletins, StaffDirectory directory, Clock clock) {
    this.bulletins = bulletins;
    this.directory = directory;
    this.clock = clock;
  }

  /** What the viewer may read. */
  public List<Stored<Bulletin>> seen(Scope scope) {
    Viewer viewer = scope.viewer();
    Optional<Reader> reader = viewer.teacherId().flatMap(directory::find).map(this::reader);
    return bulletins.in(Optional.of(viewer.municipality().orElse("-"))).stream()
        .filter(stored -> sees(viewer, reader, stored.state()))
        .toList();
  }

  /** One bulletin; 404 if it is not the viewer's to see. */
  public Stored<Bulletin> one(BulletinId id, Scope scope) {
    return seen(scope).stream()
        .filter(stored -> stored.id().equals(id.value()))
        .findFirst()
        .orElseThrow(() -> Problems.notFound("Бюллетень", id.value()));
  }

  /** What the viewer's organisation has not confirmed yet. */
  public List<Bulletin> toConfirm(Viewer viewer) {
    String school = viewer.organisation().orElse("-");
    return bulletins.in(Optional.of(viewer.municipality().orElse("-"))).stream()
        .map(Stored::state)
        .filter(one -> !one.withdrawn() && one.audience().has(school))
        .filter(one -> one.confirmation(school).isEmpty())
        .toList();
  }

  /**
   * How one organisation is informed in a calendar year (PU.3).
   *
   * @param counted bulletins whose term has passed or that are confirmed
   */
  public record Informed(
      DirectoryEntry organisation, int sent, int inTime, int late, int missed, int waited) {
    /** Answers whether every bulletin that counts was confirmed in time. */
    public boolean always() {
      return inTime > 0 && late == 0 && missed == 0;
    }
  }

  /** Organisations that were sent a bulletin in the year, and how they answered. */
  public List<Informed> informed(int year, Scope scope) {
    String town = scope.viewer().municipality().orElse("-");
    LocalDate today = LocalDate.now(clock);
    List<Bulletin> sent =
        bulletins.in(Optional.of(town)).stream()
            .map(Stored::state)
            .filter(one -> !one.withdrawn() && one.sentOn().getYear() == year)
            .toList();
    return directory.organisationsIn(town).stream()
        .map(entry -> informed(entry, sent, today))
        .toList();
  }

  private static Informed informed(DirectoryEntry entry, List<Bulletin> sent, LocalDate today) {
    List<Standing> standings =
        sent.stream()
            .filter(one -> one.audience().has(entry.id()))
            .map(one -> one.standing(entry.id(), today))
            .toList();
    return new Informed(
        entry,
        standings.size(),
        count(standings, Standing.IN_TIME),
        count(standings, Standing.LATE),
        count(standings, Standing.MISSED),
        count(standings, Standing.WAITED_FOR));
  }

  private static int count(List<Standing> all, Standing which) {
    return (int) all.stream().filter(one -> one == which).count();
  }

  private static boolean sees(Viewer viewer, Optional<Reader> reader, Bulletin one) {
    boolean school =
        viewer.has(Role.SCHOOL_LEAD)
            && viewer.organisation().filter(one.audience()::has).isPresent();
    boolean office = viewer.has(Role.METHODIST) || viewer.has(Role.OFFICIAL);
    boolean person = reader.filter(one.audience()::fits).isPresent();
    return office || !one.withdrawn() && (school || person);
  }

  private Reader reader(DirectoryEntry entry) {
    List<String> places =
        Stream.concat(Stream.ofNullable(entry.organisation()), entry.organisations().stream())
            .distinct()
            .toList();
    boolean pedagogue = !Boolean.FALSE.equals(entry.pedagogue());
    return new Reader(places, pedagogue, entry.position(), entry.subjects());
  }
}
