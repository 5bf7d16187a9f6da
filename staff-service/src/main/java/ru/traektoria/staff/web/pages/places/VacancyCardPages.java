package ru.traektoria.staff.web.pages.places;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Entry;
import ru.traektoria.staff.application.Circumstances;
import ru.traektoria.staff.persistence.Organisations;
import ru.traektoria.staff.web.Reachable;
import ru.traektoria.staff.web.views.VacancyView;

/** Карточка вакансии: where the number of an indicator leads to. */
@Controller
class VacancyCardPages {

  private final Reachable reachable;
  private final Organisations organisations;
  private final Circumstances circumstances;

  VacancyCardPages(Reachable reachable, Organisations organisations, Circumstances circumstances) {
    this.reachable = reachable;
    this.organisations = organisations;
    this.circumstances = circumstances;
  }

  @GetMapping(VacancyTable.PATH + "/{id}")
  String card(@PathVariable String id, Scope scope, Viewer viewer, Model model) {
    VacancyView vacancy =
        VacancyView.of(
            reachable.vacancy(id, scope),
            circumstances.now().directories(),
            organisations.names(null, circumstances.today()));
    boolean keeps = viewer.has(Role.METHODIST) || viewer.has(Role.SCHOOL_LEAD);
    model.addAttribute(heading(vacancy, keeps, viewer.has(Role.REGION)));
    model.addAttribute("entries", entries(vacancy));
    return "staff/vacancy";
  }

  private static Heading heading(VacancyView vacancy, boolean keeps, boolean fromRegion) {
    Heading heading =
        Heading.of(VacancyTable.title(vacancy))
            .under("Главная", "/")
            .badge(VacancyTable.state(vacancy));
    if (!fromRegion) {
      heading = heading.under("Вакансии", VacancyTable.PATH);
    }
    if (!keeps || vacancy.closedOn() != null) {
      return heading;
    }
    String card = VacancyTable.card(vacancy);
    return heading
        .action(Action.link("Закрыть вакансию", card + "/close", "check"))
        .also(Action.link("Изменить", card + "/edit", "pencil"));
  }

  private static List<Entry> entries(VacancyView vacancy) {
    List<Entry> entries = new ArrayList<>();
    entries.add(
        Entry.of("Организация", vacancy.organisationName())
            .href(OrganisationColumns.PATH + "/" + vacancy.organisation()));
    entries.add(Entry.of("Ставка", Russian.number(vacancy.rate())));
    entries.add(Entry.of("Учебных часов в неделю", Russian.number(vacancy.hours())));
    entries.add(Entry.of("Объявлена", Russian.date(vacancy.declaredOn())));
    entries.add(
        Entry.of(
            "Нужен с",
            vacancy.neededFrom() == null ? "сразу" : Russian.date(vacancy.neededFrom())));
    if (vacancy.closedOn() != null) {
      entries.add(
          Entry.of("Закрыта", Russian.date(vacancy.closedOn()))
              .hint("в этот день уже не считалась"));
    }
    return entries;
  }
}
