package ru.traektoria.events.association.web;

import java.time.LocalDate;
import java.util.List;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.events.association.application.LeadingAssociations;
import ru.traektoria.events.association.model.Association;
import ru.traektoria.events.association.model.Association.Kind;
import ru.traektoria.events.association.model.AssociationId;
import ru.traektoria.events.association.web.AssociationsController.CharterRequest;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;

/** Объединения: the list, and the card of one with its members. */
@Controller
class AssociationsPages {

  private static final String PATH = "/activities/associations";

  private final LeadingAssociations leading;
  private final AssociationViews views;
  private final AssociationWork work;
  private final java.time.Clock clock;

  AssociationsPages(
      LeadingAssociations leading,
      AssociationViews views,
      AssociationWork work,
      java.time.Clock clock) {
    this.leading = leading;
    this.views = views;
    this.work = work;
    this.clock = clock;
  }

  @GetMapping(PATH)
  Object list(TableQuery query, Scope scope, Model model) {
    List<AssociationView> found =
        leading.all(scope).stream()
            .map(stored -> views.view(stored, scope))
            .filter(
                a -> Russian.matches(a.name() + " " + a.subject(), query.filter("q").orElse("")))
            .filter(a -> query.oneOf("kind", Kind.class).map(a.kind()::equals).orElse(true))
            .toList();
    TablePage<AssociationView> page = TablePage.cut(found, AssociationsTable.TABLE, query);
    if (query.export()) {
      return TableExport.answer("Объединения", AssociationsTable.TABLE, page, LocalDate.now(clock));
    }
    Heading heading =
        Heading.of("Объединения")
            .under("Главная", "/")
            .under("Мероприятия", "/activities")
            .lead("Методические объединения, советы, творческие группы, сетевые проекты.");
    model.addAttribute(
        arranges(scope)
            ? heading
                .action(Action.link("Создать объединение", PATH + "/new", "plus"))
                .also(Action.link("По четвертям", "/activities/meetings/quarters", "calendar-due"))
                .also(Action.link("Отчёты", PATH + "/reports", "report"))
            : shortcuts(heading, scope));
    model.addAttribute(
        "table",
        AssociationsTable.TABLE
            .view(page)
            .filters(
                Fields.search("q", "Название или предмет"),
                Fields.select("kind", "Вид", AssociationsTable.kinds())));
    return "activities/associations";
  }

  /** A head's own stand above the list: on a phone there is nothing to look for. */
  private Heading shortcuts(Heading given, Scope scope) {
    Heading heading = given;
    for (Stored<Association> each : leading.all(scope)) {
      if (leading.leads(scope, each.state())) {
        heading =
            heading.also(
                Action.link(each.state().charter().name(), PATH + "/" + each.id(), "users"));
      }
    }
    return heading;
  }

  private static boolean arranges(Scope scope) {
    return scope.viewer().has(Role.METHODIST) || scope.viewer().has(Role.SCHOOL_LEAD);
  }

  @GetMapping(PATH + "/new")
  String fresh(Scope scope, Model model) {
    boolean school = !scope.viewer().has(Role.METHODIST);
    model.addAttribute(Heading.of("Создать объединение").under("Объединения", PATH));
    model.addAttribute("key", Ids.next());
    model.addAttribute("kinds", AssociationsTable.kinds());
    model.addAttribute("usual", school ? Kind.SHMO : Kind.GMO);
    return "activities/association-form";
  }

  @PostMapping(PATH)
  ResponseEntity<Void> found(CharterRequest form, CreationKey key, Scope scope) {
    Stored<Association> stored = leading.found(key, form.organisation(), form.charter(), scope);
    return Done.at(PATH + "/" + stored.id(), "Объединение создано");
  }

  @GetMapping(PATH + "/{id}")
  Object card(@PathVariable String id, TableQuery query, Scope scope, Model model) {
    AssociationView view = views.view(leading.one(new AssociationId(id), scope), scope);
    MembersTable members = new MembersTable(view, PATH + "/" + id);
    if (query.export()) {
      return TableExport.answer(
          view.name(), members.table(), members.page(query), LocalDate.now(clock));
    }
    model.addAttribute("table", members.view(query));
    Heading heading =
        Heading.of(view.name())
            .under("Объединения", PATH)
            .lead(
                AssociationsTable.word(view.kind())
                    + (view.subject().isBlank() ? "" : ", " + view.subject())
                    + ": "
                    + Russian.count(view.members().size(), "член", "члена", "членов"));
    model.addAttribute(
        view.leads()
            ? heading.action(
                Action.link(
                    "Запланировать заседание",
                    "/activities/meetings/new?association=" + id,
                    "plus"))
            : heading);
    model.addAttribute("association", view);
    model.addAttribute("composition", Composition.of(view));
    model.addAttribute("today", LocalDate.now(clock));
    model.addAttribute("keepsDocuments", arranges(scope));
    model.addAttribute("work", work.of(leading.one(new AssociationId(id), scope), scope));
    return "activities/association";
  }

  @PostMapping(PATH + "/{id}/members")
  ResponseEntity<Void> admit(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String teacher,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate from,
      @RequestParam(defaultValue = "false") boolean head,
      @RequestParam(required = false) String order,
      IfMatch seen,
      Scope scope) {
    AssociationId association = new AssociationId(id);
    TeacherId who = new TeacherId(teacher);
    if (head) {
      leading.appoint(association, seen.version(), who, from, order, scope);
      return Done.here("Руководитель назначен");
    }
    leading.admit(association, seen.version(), who, from, scope);
    return Done.here("Член объединения добавлен");
  }

  @PostMapping(PATH + "/{id}/members/{teacher}/release")
  ResponseEntity<Void> release(
      @PathVariable String id, @PathVariable String teacher, IfMatch seen, Scope scope) {
    leading.release(
        new AssociationId(id), seen.version(), new TeacherId(teacher), LocalDate.now(clock), scope);
    return Done.here("Членство закончено сегодняшним днём");
  }
}
