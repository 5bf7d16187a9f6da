package ru.traektoria.staff.web.pages.places;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.form.Field;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;
import ru.traektoria.staff.application.Circumstances;
import ru.traektoria.staff.application.places.FoundingMunicipality;
import ru.traektoria.staff.model.place.Municipality;
import ru.traektoria.staff.model.place.MunicipalityId;
import ru.traektoria.staff.model.place.RegionId;
import ru.traektoria.staff.persistence.Municipalities;
import ru.traektoria.staff.web.pages.FormPage;

/** Муниципалитеты of the region this installation serves. */
@Controller
@RequestMapping(MunicipalityPages.PATH)
class MunicipalityPages {

  static final String PATH = "/staff/municipalities";

  private static final Table<Stored<Municipality>> TABLE =
      Table.of(
              "municipalities",
              PATH,
              Column.<Stored<Municipality>>link(
                      "name", "Муниципалитет", m -> m.state().name(), m -> PATH + "/" + m.id())
                  .sortable(),
              Column.<Stored<Municipality>>text(
                  "region", "Регион", m -> m.state().region().value()))
          .sortedBy("name")
          .empty(
              Empty.saying("Муниципалитетов пока нет")
                  .advice("Внесите первый: методисты и организации живут в муниципалитете.")
                  .action(Action.link("Внести муниципалитет", PATH + "/new", "plus")));

  private final Municipalities municipalities;
  private final FoundingMunicipality founding;
  private final Circumstances circumstances;
  private final String region;

  MunicipalityPages(
      Municipalities municipalities,
      FoundingMunicipality founding,
      Circumstances circumstances,
      @Value("${traektoria.region}") String region) {
    this.municipalities = municipalities;
    this.founding = founding;
    this.circumstances = circumstances;
    this.region = region;
  }

  @GetMapping
  Object list(TableQuery query, Model model) {
    TablePage<Stored<Municipality>> page = TablePage.cut(municipalities.all(), TABLE, query);
    if (query.export()) {
      return TableExport.answer("Муниципалитеты", TABLE, page, circumstances.today());
    }
    model.addAttribute(
        heading("Муниципалитеты")
            .lead("Установка служит одному региону: " + region + ".")
            .action(Action.link("Внести муниципалитет", PATH + "/new", "plus")));
    model.addAttribute("table", TABLE.view(page));
    return "staff/list";
  }

  @GetMapping("/new")
  String blank(Model model) {
    return FormPage.creating(PATH, "Внести муниципалитет", PATH, Ids.next(), List.of(name(null)))
        .show(heading("Новый муниципалитет").under("Муниципалитеты", PATH), model);
  }

  @PostMapping
  ResponseEntity<Void> found(@RequestParam(required = false) String name, CreationKey key) {
    founding.found(key, new RegionId(region), name);
    return Done.at(PATH, "Муниципалитет внесён");
  }

  @GetMapping("/{id}")
  String naming(@PathVariable String id, Model model) {
    Stored<Municipality> known =
        municipalities
            .find(new MunicipalityId(id))
            .orElseThrow(() -> Problems.notFound("Муниципалитет", id));
    return FormPage.changing(
            PATH + "/" + id,
            "Переименовать",
            PATH,
            known.version(),
            List.of(name(known.state().name())))
        .show(heading(known.state().name()).under("Муниципалитеты", PATH), model);
  }

  @PostMapping("/{id}")
  ResponseEntity<Void> rename(
      @PathVariable String id, @RequestParam(required = false) String name, IfMatch version) {
    founding.rename(new MunicipalityId(id), version.version(), name);
    return Done.at(PATH, "Муниципалитет переименован");
  }

  private static Heading heading(String title) {
    return Heading.of(title).under("Главная", "/");
  }

  private static Field name(String known) {
    return Fields.text("name", "Название")
        .required()
        .hint("Как пишут в документах: «Городской округ Светлогорск».")
        .value(known);
  }
}
