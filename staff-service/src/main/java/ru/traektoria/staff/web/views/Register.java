package ru.traektoria.staff.web.views;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.table.TableQuery;
import ru.traektoria.staff.application.Circumstances;
import ru.traektoria.staff.model.directory.Code;
import ru.traektoria.staff.model.directory.Directories;
import ru.traektoria.staff.model.directory.DirectoryName;
import ru.traektoria.staff.model.directory.Entry;
import ru.traektoria.staff.model.directory.PositionKind;
import ru.traektoria.staff.model.place.MunicipalityId;
import ru.traektoria.staff.model.rule.Age;
import ru.traektoria.staff.model.rule.AgeGroup;
import ru.traektoria.staff.model.rule.YoungSpecialistRule;
import ru.traektoria.staff.persistence.DirectoryShelf;
import ru.traektoria.staff.persistence.Organisations;
import ru.traektoria.staff.persistence.TeacherFilter;
import ru.traektoria.staff.persistence.TeacherFilter.CategoryWanted;
import ru.traektoria.staff.persistence.TeacherFilter.Presence;
import ru.traektoria.staff.persistence.TeacherFilter.ReserveWanted;
import ru.traektoria.staff.persistence.TeacherFilter.Young;
import ru.traektoria.staff.persistence.TeacherRow;
import ru.traektoria.staff.persistence.Teachers;

/** The register of teachers as its page, its export and its REST list show it. */
@Component
public class Register {

  private static final Map<String, String> SORTS =
      Map.of("name", "sortKey", "age", "birthDate", "experience", "teachingSince");

  private final Teachers teachers;
  private final Organisations organisations;
  private final DirectoryShelf shelf;
  private final Circumstances circumstances;

  Register(
      Teachers teachers,
      Organisations organisations,
      DirectoryShelf shelf,
      Circumstances circumstances) {
    this.teachers = teachers;
    this.organisations = organisations;
    this.shelf = shelf;
    this.circumstances = circumstances;
  }

  /** Rows and their number in all. */
  public record Found(List<RegisterRow> rows, long total) {}

  /** What the query asks for, within the scope; an export takes all rows. */
  public Found find(TableQuery query, Scope scope) {
    Directories directories = shelf.current();
    TeacherFilter filter = filter(query, scope, directories);
    List<TeacherRow> rows = teachers.rows(filter, slice(query));
    Map<String, String> places =
        organisations.names(
            scope.municipality().map(MunicipalityId::new).orElse(null), filter.on());
    List<RegisterRow> shown =
        rows.stream().map(row -> row(row, filter.on(), places, directories)).toList();
    boolean whole = query.export() || rows.size() < query.size() && query.page() == 1;
    return new Found(shown, whole ? rows.size() : teachers.count(filter));
  }

  private Teachers.Slice slice(TableQuery query) {
    String sort = SORTS.getOrDefault(query.sort() == null ? "name" : query.sort(), "sortKey");
    boolean ascending = sort.equals("sortKey") != query.descending();
    return query.export()
        ? new Teachers.Slice(sort, ascending, 0, 0)
        : new Teachers.Slice(sort, ascending, (int) query.offset(), query.size());
  }

  private TeacherFilter filter(TableQuery query, Scope scope, Directories directories) {
    return new TeacherFilter(
        new TeacherFilter.Reach(
            scope.municipality().orElse(null),
            scope.organisation().orElse(null),
            scope.teacher().orElse(null)),
        new TeacherFilter.Work(
            query.filter("organisation").orElse(null),
            query.filter("subject").orElse(null),
            positions(query, directories)),
        new TeacherFilter.Traits(
            query.oneOf("category", CategoryWanted.class).orElse(null),
            query.oneOf("age", AgeGroup.class).orElse(null),
            query.oneOf("young", Young.class).orElse(null),
            query.oneOf("status", Presence.class).orElse(null),
            query.oneOf("reserve", ReserveWanted.class).orElse(null)),
        query.filter("q").orElse(null),
        query.date("on").orElse(circumstances.today()));
  }

  private static List<String> positions(TableQuery query, Directories directories) {
    Optional<PositionKind> kind = query.oneOf("positionKind", PositionKind.class);
    if (query.filter("position").isPresent()) {
      return List.of(query.filter("position").get());
    }
    return kind.map(
            wanted ->
                directories.positions().entries().stream()
                    .filter(e -> e.kind() == wanted)
                    .map(e -> e.code().value())
                    .toList())
        .orElse(null);
  }

  private static RegisterRow row(
      TeacherRow row, LocalDate on, Map<String, String> places, Directories directories) {
    List<TeacherRow.Work> works = row.worksOn(on);
    return new RegisterRow(
        row.id(),
        row.name(),
        row.birthDate(),
        row.birthDate() == null ? null : Age.fullYears(row.birthDate(), on),
        row.teachingSince() == null ? null : Age.fullYears(row.teachingSince(), on),
        words(works, w -> places.get(w.organisation())),
        words(works, w -> name(directories, DirectoryName.POSITIONS, w.position())),
        words(works, w -> name(directories, DirectoryName.SUBJECTS, w.subject())),
        row.rankOn(on).orElse(null),
        row.presenceOn(on),
        YoungSpecialistRule.holds(row.teachingSince(), on),
        row.leader(),
        row.reserveOn(on));
  }

  private static List<String> words(
      List<TeacherRow.Work> works, Function<TeacherRow.Work, String> word) {
    return works.stream().map(word).filter(w -> w != null && !w.isEmpty()).distinct().toList();
  }

  private static String name(Directories directories, DirectoryName directory, String code) {
    return directories.title(directory, Code.of(code));
  }

  /** Subjects that forms and filters offer. */
  public List<Entry> subjects() {
    return shelf.current().subjects().offered();
  }

  /** All kinds of position, for filters. */
  public static List<PositionKind> kinds() {
    return Arrays.asList(PositionKind.values());
  }
}
