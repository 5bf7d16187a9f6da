package ru.traektoria.events.laboratory.web.pages;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.events.laboratory.application.KeepingLaboratories;
import ru.traektoria.events.laboratory.model.Call;
import ru.traektoria.events.laboratory.model.Laboratory;
import ru.traektoria.events.laboratory.model.LaboratoryId;
import ru.traektoria.events.laboratory.model.Proposal;
import ru.traektoria.events.laboratory.model.Proposal.Kind;
import ru.traektoria.events.laboratory.web.LaboratoryView;
import ru.traektoria.events.laboratory.web.LaboratoryViews;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.form.Field;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.form.Option;

/** Заявка на статус, and the yearly call: deadline and council. */
@Controller
class LaboratoryFormPages {

  private static final String PATH = LaboratoriesPages.PATH;

  private final KeepingLaboratories keeping;
  private final LaboratoryViews views;
  private final StaffDirectory directory;

  LaboratoryFormPages(
      KeepingLaboratories keeping, LaboratoryViews views, StaffDirectory directory) {
    this.keeping = keeping;
    this.views = views;
    this.directory = directory;
  }

  /** Заявка, as the form sends it. */
  record ProposalForm(
      String organisation, Kind kind, String title, String about, String leader, String link) {
    Proposal proposal() {
      TeacherId person = leader == null || leader.isBlank() ? null : new TeacherId(leader);
      return new Proposal(kind, title, about, person, link);
    }
  }

  @GetMapping(PATH + "/new")
  String fresh(Scope scope, Model model) {
    model.addAttribute(
        Heading.of("Заявка на статус")
            .under("Лаборатории", PATH)
            .lead(
                "На статус творческой лаборатории — до "
                    + Russian.dateTime(keeping.call(scope.viewer()).deadline())
                    + "; площадки и апробации — в любое время."));
    model.addAttribute("action", PATH);
    model.addAttribute("back", PATH);
    model.addAttribute("organisations", organisations(scope));
    model.addAttribute("fields", fields(null));
    return "laboratories/form";
  }

  private List<Option> organisations(Scope scope) {
    return scope.viewer().has(Role.METHODIST)
        ? directory.organisationsIn(scope.viewer().municipality().orElse("-")).stream()
            .map(e -> Option.of(e.id(), e.name()))
            .toList()
        : List.of();
  }

  @GetMapping(PATH + "/{id}/edit")
  String edit(@PathVariable String id, Scope scope, Model model) {
    LaboratoryView one = views.view(keeping.one(new LaboratoryId(id), scope), scope.viewer());
    String card = PATH + "/" + id;
    model.addAttribute(
        Heading.of("Исправить заявку").under("Лаборатории", PATH).under(one.title(), card));
    model.addAttribute("version", one.version());
    model.addAttribute("action", card);
    model.addAttribute("back", card);
    model.addAttribute("organisations", List.of());
    model.addAttribute("fields", fields(one));
    return "laboratories/form";
  }

  private static List<Field> fields(LaboratoryView one) {
    boolean known = one != null;
    Field leader =
        Fields.lookup("leader", "Руководитель", "/activities/contests/people")
            .required()
            .hint("Педагог вашей организации.");
    return List.of(
        Fields.select(
                "kind",
                "Какой статус",
                Arrays.stream(Kind.values()).map(k -> Option.of(k.name(), k.label())).toList())
            .required()
            .value(known ? one.kind() : Kind.LABORATORY),
        Fields.text("title", "Тема")
            .required()
            .value(known ? one.title() : null)
            .with("maxlength", 200),
        Fields.textarea("about", "Замысел")
            .required()
            .hint("Что делаете, зачем, что получится и кому пригодится.")
            .value(known ? one.about() : null)
            .with("maxlength", 4000),
        known
            ? leader
                .value(one.leader().id())
                .options(List.of(Option.of(one.leader().id(), one.leader().name())))
            : leader,
        Fields.text("link", "Ссылка на документы")
            .value(known ? one.link() : null)
            .with("maxlength", 500));
  }

  @PostMapping(PATH)
  ResponseEntity<Void> submit(ProposalForm form, Scope scope) {
    Stored<Laboratory> stored = keeping.submit(form.organisation(), form.proposal(), scope);
    return Done.at(PATH + "/" + stored.id(), "Заявка подана: её оценит совет");
  }

  @PostMapping(PATH + "/{id}")
  ResponseEntity<Void> correct(
      @PathVariable String id, ProposalForm form, IfMatch seen, Scope scope) {
    keeping.correct(new LaboratoryId(id), seen.version(), form.proposal(), scope);
    return Done.at(PATH + "/" + id, "Заявка исправлена");
  }

  @GetMapping(PATH + "/call")
  String call(Scope scope, Model model) {
    Call call = keeping.call(scope.viewer());
    model.addAttribute(
        Heading.of("Приём заявок " + call.year() + " года").under("Лаборатории", PATH));
    Field deadline =
        new Field(
                "datetime-local",
                "deadline",
                "Заявки принимаются до",
                "Последняя минута. Обычно 15 сентября, 23:59.",
                true,
                List.of(),
                List.of(),
                Map.of())
            .value(call.deadline());
    model.addAttribute("deadline", deadline);
    model.addAttribute(
        "council",
        call.council().stream().map(m -> Option.of(m.value(), directory.name(m.value()))).toList());
    return "laboratories/call";
  }

  @PostMapping(PATH + "/call")
  ResponseEntity<Void> change(
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE_TIME) LocalDateTime deadline,
      @RequestParam(required = false) List<String> council,
      @RequestParam(required = false) String member,
      Scope scope) {
    List<String> all = new ArrayList<>(council == null ? List.of() : council);
    if (member != null && !member.isBlank()) {
      all.add(member);
    }
    keeping.change(deadline, all, scope);
    return Done.here("Срок и состав совета сохранены");
  }
}
