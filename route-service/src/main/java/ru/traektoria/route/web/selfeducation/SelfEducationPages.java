package ru.traektoria.route.web.selfeducation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;
import ru.traektoria.route.application.Competences;
import ru.traektoria.route.application.selfeducation.ListingSelfEducation;
import ru.traektoria.route.application.selfeducation.ListingSelfEducation.Line;
import ru.traektoria.route.web.list.RouteQuestions;
import ru.traektoria.route.web.selfeducation.SelfEducationTable.Row;

/** Самообразование of a year: who has which theme, who has none, who owes the report. */
@Controller
@RequestMapping("/routes/self-education")
class SelfEducationPages {

  private final ListingSelfEducation listing;
  private final SelfEducationDoor door;
  private final Competences competences;
  private final StaffDirectory directory;

  SelfEducationPages(
      ListingSelfEducation listing,
      SelfEducationDoor door,
      Competences competences,
      StaffDirectory directory) {
    this.listing = listing;
    this.door = door;
    this.competences = competences;
    this.directory = directory;
  }

  @GetMapping
  Object list(TableQuery query, Scope scope, Viewer viewer, Model model) {
    AcademicYear year = door.year(query.filter("year").orElse(null));
    List<Line> all = listing.within(scope::covers, year);
    List<Row> found =
        all.stream()
            .filter(line -> SelfEducationTable.fits(line, query))
            .map(line -> row(line, year))
            .toList();
    TablePage<Row> page = TablePage.cut(found, SelfEducationTable.TABLE, query);
    if (query.export()) {
      String name = "Самообразование " + year;
      return TableExport.answer(name, SelfEducationTable.TABLE, page, door.today());
    }
    model.addAttribute(
        Heading.of("Самообразование, " + year.label() + " учебный год")
            .under("Главная", "/")
            .lead(lead(year)));
    model.addAttribute("tiles", SelfEducationTable.tiles(all, year));
    model.addAttribute(
        "table",
        SelfEducationTable.TABLE
            .view(page)
            .filters(
                Fields.search("q", "Педагог").with("placeholder", "Фамилия или имя"),
                Fields.select(
                    "organisation", "Организация", RouteQuestions.organisations(viewer, directory)),
                Fields.select("state", "Что есть", SelfEducationTable.states()),
                Fields.select("year", "Учебный год", years())
                    .with("placeholder", AcademicYear.of(door.today()).label())));
    return "routes/register";
  }

  private String lead(AcademicYear year) {
    LocalDate may = LocalDate.of(year.startYear() + 1, 5, 1);
    return door.today().isBefore(may)
        ? "Тема выбирается в начале года, отчёт по ней сдают до конца мая."
        : "Учебный год заканчивается: проверьте, кто остался без темы и без отчёта.";
  }

  private List<Option> years() {
    AcademicYear now = AcademicYear.of(door.today());
    return Stream.of(now.previous(), now.next())
        .map(year -> Option.of(year.toString(), year.label()))
        .toList();
  }

  private Row row(Line line, AcademicYear year) {
    boolean named = line.theme() != null && line.theme().theme().competence() != null;
    String competence = named ? competences.name(line.theme().theme().competence()) : null;
    return SelfEducationTable.row(line, year, directory, competence);
  }
}
