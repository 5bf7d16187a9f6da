package ru.traektoria.route.web.training;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.web.access.AccessLog;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.route.application.course.WatchingQualification;
import ru.traektoria.route.application.course.WatchingQualification.Radar;
import ru.traektoria.route.application.training.MatchingProgrammes;
import ru.traektoria.route.application.training.OpenDeficits.Reader;
import ru.traektoria.route.web.training.RadarTable.Row;

/** The radar within reach; a look at what tells of somebody's deficits is written down. */
@Component
class RadarDesk {

  private final WatchingQualification watching;
  private final MatchingProgrammes matching;
  private final StaffDirectory directory;
  private final AccessLog log;
  private final Clock clock;

  RadarDesk(
      WatchingQualification watching,
      MatchingProgrammes matching,
      StaffDirectory directory,
      AccessLog log,
      Clock clock) {
    this.watching = watching;
    this.matching = matching;
    this.directory = directory;
    this.log = log;
    this.clock = clock;
  }

  /** The radar of today with a row for each blip. */
  record Screen(Radar radar, List<Row> rows, LocalDate today) {}

  Screen of(Scope scope) {
    LocalDate today = LocalDate.now(clock);
    Radar radar = watching.within(scope::covers, today);
    return new Screen(radar, rows(radar, scope, today), today);
  }

  private List<Row> rows(Radar radar, Scope scope, LocalDate today) {
    String municipality = scope.viewer().municipality().orElse(null);
    Reader reader = scope.viewer().has(Role.METHODIST) ? Reader.METHODIST : Reader.SCHOOL;
    MatchingProgrammes.Matches matches = matching.in(municipality, reader);
    return radar.blips().stream()
        .map(
            b ->
                new Row(
                    b,
                    organisation(b.teacher().organisation()),
                    matches.of(b.teacher().id()),
                    today))
        .toList();
  }

  /** A programme against a deficit tells of the deficit: a look at somebody's result. */
  void looked(Scope scope, List<Row> rows) {
    log.looked(
        scope.viewer(),
        rows.stream()
            .filter(row -> !row.programmes().isEmpty())
            .map(row -> row.blip().teacher().id())
            .toList(),
        "Радар КПК: программы под открытые дефициты");
  }

  private String organisation(String id) {
    return id == null ? "без организации" : directory.shortName(id);
  }
}
