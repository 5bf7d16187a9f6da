package ru.traektoria.monitoring.manual.web.pages.form;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.monitoring.manual.application.BuiltInForms;
import ru.traektoria.monitoring.manual.application.BuiltInForms.BuiltIn;
import ru.traektoria.monitoring.manual.application.Forms;
import ru.traektoria.monitoring.manual.model.Form;
import ru.traektoria.monitoring.manual.model.definition.Definition;
import ru.traektoria.monitoring.manual.model.definition.FormKind;
import ru.traektoria.monitoring.manual.web.Reach;
import ru.traektoria.monitoring.manual.web.pages.ManualPages;
import ru.traektoria.monitoring.manual.web.pages.StageWords;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Badge;

/** Формы муниципалитета: own ones, and those that are offered. */
@Controller
class FormsPages {

  static final String PATH = ManualPages.PATH + "/forms";

  /** A form in the list. */
  record Line(String title, String source, String about, Badge state, String href) {}

  /** A built-in form that is not taken yet. */
  record Offer(FormKind kind, String title, String source, String about) {}

  private final Forms forms;
  private final BuiltInForms builtIn;
  private final Reach reach;

  FormsPages(Forms forms, BuiltInForms builtIn, Reach reach) {
    this.forms = forms;
    this.builtIn = builtIn;
    this.reach = reach;
  }

  @GetMapping(PATH)
  String list(Scope scope, Model model) {
    List<Stored<Form>> own = forms.of(reach.municipality(scope));
    Set<FormKind> taken = own.stream().map(f -> f.state().kind()).collect(Collectors.toSet());
    model.addAttribute(
        Heading.of("Формы")
            .under("Главная", "/")
            .under("Сбор данных", ManualPages.PATH)
            .lead(
                "Готовые формы считают показатели; свою муниципалитет составляет сам. Версия, с"
                    + " которой начат сбор, не меняется.")
            .action(Action.link("Составить свою форму", PATH + "/new", "plus")));
    model.addAttribute("lines", own.stream().map(FormsPages::line).toList());
    model.addAttribute(
        "offers",
        builtIn.all().stream()
            .filter(f -> !taken.contains(f.kind()))
            .map(FormsPages::offer)
            .toList());
    return "monitoring/manual/forms";
  }

  private static Line line(Stored<Form> form) {
    Definition now = form.state().current();
    return new Line(
        now.title(),
        now.source(),
        FormWords.about(now) + ", версия " + now.number(),
        form.state().retired()
            ? Badge.neutral("Снята").icon("ban")
            : Badge.good(StageWords.KINDS.get(form.state().kind())).icon("clipboard-list"),
        PATH + "/" + form.id());
  }

  private static Offer offer(BuiltIn form) {
    Definition definition = form.definition("", null);
    return new Offer(form.kind(), form.title(), form.source(), FormWords.about(definition));
  }

  @PostMapping(PATH + "/adopt")
  ResponseEntity<Void> adopt(@RequestParam FormKind kind, Scope scope) {
    Stored<Form> form = forms.adopt(kind, reach.municipality(scope), scope.viewer().name());
    return Done.at(PATH + "/" + form.id(), "Форма взята. Осталось назначить период и срок");
  }
}
