package ru.traektoria.diagnostics.web.page.nomination;

import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.diagnostics.model.nomination.NominationList;
import ru.traektoria.diagnostics.model.nomination.NominationList.Answer;
import ru.traektoria.diagnostics.model.nomination.NominationList.Nominee;
import ru.traektoria.diagnostics.web.NominationDesk;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.web.access.AccessLog;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Tile;

/** Номинации и квоты на диагностику ЦНППМ. */
@Controller
class NominationPages {

  private static final String PATH = "/diagnostics/nominations";

  private final NominationDesk desk;
  private final StaffDirectory directory;
  private final AccessLog looks;

  NominationPages(NominationDesk desk, StaffDirectory directory, AccessLog looks) {
    this.desk = desk;
    this.directory = directory;
    this.looks = looks;
  }

  /** A proposed teacher in words. */
  record Line(
      String teacher, String name, String place, Badge badge, String reason, boolean open) {}

  @GetMapping(PATH)
  String list(Scope scope, Model model) {
    model.addAttribute(
        Heading.of("Номинации на диагностику ЦНППМ")
            .lead("Предлагают только тех, кто согласился передать результаты в ЦНППМ."));
    model.addAttribute("lists", desk.list(scope));
    model.addAttribute("runs", scope.viewer().has(Role.METHODIST));
    model.addAttribute("key", Ids.next());
    return "diagnostics/nominations";
  }

  @PostMapping(PATH)
  ResponseEntity<Void> open(
      @RequestParam(defaultValue = "") String title,
      @RequestParam(required = false) LocalDate deadline,
      @RequestParam(defaultValue = "0") int quota,
      @RequestParam(defaultValue = "0") int perOrganisation,
      Viewer viewer,
      CreationKey key) {
    String municipality =
        viewer
            .municipality()
            .orElseThrow(() -> Problems.forbidden("Список ведёт методист муниципалитета."));
    NominationList list =
        new NominationList(
            key.id(), municipality, title, deadline, quota, perOrganisation, null, List.of());
    return Done.at(PATH + "/" + desk.open(list, key).id(), "Список открыт");
  }

  @GetMapping(PATH + "/{id}")
  String one(@PathVariable String id, Scope scope, Viewer viewer, Model model) {
    NominationList list = desk.require(scope, id).state();
    List<Nominee> seen = desk.seen(scope, list);
    if (viewer.has(Role.REGION)) {
      seen.forEach(each -> looks.looked(viewer, each.teacher().value(), "Номинация ЦНППМ"));
    }
    model.addAttribute(
        Heading.of(list.title())
            .under("Номинации ЦНППМ", PATH)
            .lead("Срок подачи — " + Russian.date(list.deadline()))
            .badge(
                list.sentOn() == null
                    ? Badge.info("Собирается").icon("progress")
                    : Badge.good("Отправлен")));
    model.addAttribute("list", list);
    model.addAttribute("tiles", tiles(list));
    model.addAttribute("lines", seen.stream().map(each -> line(each, list)).toList());
    model.addAttribute("proposes", list.sentOn() == null && !viewer.has(Role.REGION));
    model.addAttribute("sends", list.sentOn() == null && viewer.has(Role.METHODIST));
    model.addAttribute("answers", list.sentOn() != null && viewer.has(Role.REGION));
    return "diagnostics/nomination";
  }

  private static List<Tile> tiles(NominationList list) {
    long accepted =
        list.nominees().stream().filter(each -> each.answer() == Answer.ACCEPTED).count();
    return List.of(
        Tile.of("Предложены по квоте", list.nominees().size(), list.quota()),
        Tile.of("Приняты ЦНППМ", accepted, list.nominees().size()));
  }

  private Line line(Nominee each, NominationList list) {
    Badge badge =
        switch (each.answer()) {
          case PROPOSED -> Badge.neutral(each.answer().label()).icon("hourglass");
          case ACCEPTED -> Badge.good(each.answer().label());
          case REFUSED -> Badge.warning(each.answer().label()).icon("ban");
        };
    return new Line(
        each.teacher().value(),
        directory.name(each.teacher().value()),
        each.organisation() == null ? "" : directory.shortName(each.organisation()),
        badge,
        each.reason(),
        each.answer() == Answer.PROPOSED);
  }

  @PostMapping(PATH + "/{id}/nominees")
  ResponseEntity<Void> propose(
      @PathVariable String id, @RequestParam(defaultValue = "") String teacher, Scope scope) {
    desk.propose(scope, id, teacher);
    return Done.here("Педагог предложен");
  }

  @PostMapping(PATH + "/{id}/removal")
  ResponseEntity<Void> takeBack(
      @PathVariable String id, @RequestParam String teacher, Scope scope) {
    desk.takeBack(scope, id, teacher);
    return Done.here("Педагог убран из списка");
  }

  @PostMapping(PATH + "/{id}/sending")
  ResponseEntity<Void> send(@PathVariable String id, Scope scope) {
    desk.send(scope, id);
    return Done.here("Список отправлен: ЦНППМ видит его на своей странице");
  }

  @PostMapping(PATH + "/{id}/answers")
  ResponseEntity<Void> answer(
      @PathVariable String id,
      @RequestParam String teacher,
      @RequestParam boolean accepted,
      @RequestParam(required = false) String reason,
      Scope scope) {
    desk.answer(scope, id, teacher, accepted, reason);
    return Done.here(accepted ? "Педагог принят" : "Педагог отклонён");
  }
}
