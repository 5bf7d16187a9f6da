package ru.traektoria.staff.application.imports.staff;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.traektoria.platform.web.tabular.TableRow;
import ru.traektoria.staff.application.imports.reading.Lookup;
import ru.traektoria.staff.application.imports.reading.Reach;
import ru.traektoria.staff.model.directory.Code;
import ru.traektoria.staff.model.directory.Directories;
import ru.traektoria.staff.model.person.FullName;
import ru.traektoria.staff.model.person.SealedSnils;
import ru.traektoria.staff.model.person.Snils;
import ru.traektoria.staff.model.place.OrganisationId;
import ru.traektoria.staff.model.teacher.Assignment;
import ru.traektoria.staff.model.teacher.Assignment.Employment;
import ru.traektoria.staff.model.teacher.Assignment.Level;
import ru.traektoria.staff.model.teacher.Qualification.Category;
import ru.traektoria.staff.model.teacher.Qualification.Rank;
import ru.traektoria.staff.persistence.secret.SnilsVault;

/** Understands the rows of a staff list; every cell that cannot be understood is a problem. */
final class StaffRowReader {

  private final Reach reach;
  private final SnilsVault vault;
  private final Lookup organisations;
  private final Lookup positions;
  private final Lookup subjects;
  private final Lookup profiles;
  private final List<TableRow.Problem> problems;

  StaffRowReader(
      Reach reach,
      SnilsVault vault,
      Lookup organisations,
      Directories directories,
      List<TableRow.Problem> problems) {
    this.reach = reach;
    this.vault = vault;
    this.organisations = organisations;
    this.positions = Lookup.of(directories.positions());
    this.subjects = Lookup.of(directories.subjects());
    this.profiles = Lookup.of(directories.profiles());
    this.problems = problems;
  }

  /** The row, or empty after its problems were told. */
  Optional<StaffRow> read(TableRow row) {
    int before = problems.size();
    FullName name = name(row);
    SealedSnils snils = snils(row);
    Map<String, Object> personal = personal(row);
    Assignment assignment = assignment(row);
    Category category = category(row, assignment.work().position());
    return problems.size() > before
        ? Optional.empty()
        : Optional.of(new StaffRow(row.number(), name, snils, personal, assignment, category));
  }

  private FullName name(TableRow row) {
    FullName name =
        row.text(StaffColumns.LAST_NAME).isEmpty()
            ? FullName.parse(row.text(StaffColumns.FULL_NAME).orElse(" "))
            : FullName.of(
                row.text(StaffColumns.LAST_NAME).orElse(null),
                row.text(StaffColumns.FIRST_NAME).orElse(null),
                row.text(StaffColumns.MIDDLE_NAME).orElse(null));
    if (name.last() == null || name.first() == null) {
      problems.add(row.problem(StaffColumns.LAST_NAME, "Нужны фамилия и имя."));
    }
    return name;
  }

  private SealedSnils snils(TableRow row) {
    Optional<String> text = row.text(StaffColumns.SNILS);
    Optional<Snils> read = text.flatMap(Snils::read);
    if (text.isPresent() && read.isEmpty()) {
      problems.add(
          row.problem(
              StaffColumns.SNILS, "СНИЛС записан с ошибкой: не сходится контрольное число."));
    }
    return read.map(snils -> vault.seal(snils, reach.municipality())).orElse(null);
  }

  private Map<String, Object> personal(TableRow row) {
    Map<String, Object> personal = new HashMap<>();
    for (String title : StaffColumns.PERSONAL) {
      Object value = row.values().get(title);
      if (value != null) {
        personal.put(title, title.equals(StaffColumns.PROFILES) ? profiles(row) : value);
      }
    }
    together(row, StaffColumns.TITLE, StaffColumns.TITLE_ON);
    together(row, StaffColumns.CONTEST, StaffColumns.CONTEST_ON);
    together(row, StaffColumns.STATUS, StaffColumns.STATUS_FROM);
    together(row, StaffColumns.RESERVE, StaffColumns.RESERVE_FROM);
    together(row, StaffColumns.BREAK_FROM, StaffColumns.BREAK_TO);
    return personal;
  }

  private List<Code> profiles(TableRow row) {
    String text = row.text(StaffColumns.PROFILES).orElse("");
    return List.of(text.split("\\s*;\\s*")).stream()
        .filter(word -> !word.isBlank())
        .map(word -> code(row, StaffColumns.PROFILES, profiles, word))
        .toList();
  }

  private Assignment assignment(TableRow row) {
    Assignment.Work work =
        new Assignment.Work(
            code(row, StaffColumns.POSITION, positions),
            code(row, StaffColumns.SUBJECT, subjects),
            row.text(StaffColumns.LEVEL).map(Level::valueOf).orElse(null),
            row.text(StaffColumns.EMPLOYMENT).map(Employment::valueOf).orElse(Employment.MAIN));
    Assignment.Load load =
        new Assignment.Load(
            row.number(StaffColumns.RATE).orElse(null),
            row.number(StaffColumns.HOURS).orElse(null));
    return new Assignment(
        null,
        organisation(row),
        work,
        load,
        row.date(StaffColumns.FROM).orElse(null),
        row.date(StaffColumns.TO).orElse(null));
  }

  private OrganisationId organisation(TableRow row) {
    String text = row.text(StaffColumns.ORGANISATION).orElse("");
    Optional<OrganisationId> found = organisations.find(text).map(OrganisationId::new);
    if (found.isEmpty()) {
      problems.add(row.problem(StaffColumns.ORGANISATION, organisations.unknown(text)));
    } else if (!reach.includes(found.get())) {
      problems.add(row.problem(StaffColumns.ORGANISATION, Reach.FOREIGN));
    }
    return found.orElse(null);
  }

  private Category category(TableRow row, Code position) {
    Optional<String> rank = row.text(StaffColumns.RANK).filter(code -> !code.equals("NONE"));
    if (rank.isEmpty()) {
      return null;
    }
    together(row, StaffColumns.RANK, StaffColumns.RANK_ON);
    return new Category(
        position,
        Rank.valueOf(rank.get()),
        row.date(StaffColumns.RANK_ON).orElse(null),
        row.date(StaffColumns.RANK_TO).orElse(null),
        row.text(StaffColumns.RANK_GROUND).orElse(null));
  }

  private Code code(TableRow row, String column, Lookup lookup) {
    return row.text(column).map(text -> code(row, column, lookup, text)).orElse(null);
  }

  private Code code(TableRow row, String column, Lookup lookup, String text) {
    Optional<String> found = lookup.find(text);
    if (found.isEmpty()) {
      problems.add(row.problem(column, lookup.unknown(text)));
    }
    return found.map(Code::new).orElse(new Code(""));
  }

  private void together(TableRow row, String one, String other) {
    if (row.values().containsKey(one) && !row.values().containsKey(other)) {
      problems.add(
          row.problem(other, "Заполните: без этого не понять столбец «%s».".formatted(one)));
    }
  }
}
