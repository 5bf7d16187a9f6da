package ru.traektoria.monitoring.manual.web.pages.form;

import java.time.Clock;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.monitoring.manual.application.Forms;
import ru.traektoria.monitoring.manual.model.Form;
import ru.traektoria.monitoring.manual.model.definition.Definition;
import ru.traektoria.monitoring.manual.web.Reach;
import ru.traektoria.monitoring.manual.web.pages.ManualPages;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.form.Done;

/** Составить форму или её новую версию. */
@Controller
class FormDesignPages {

  private final Forms forms;
  private final Reach reach;
  private final Clock clock;

  FormDesignPages(Forms forms, Reach reach, Clock clock) {
    this.forms = forms;
    this.reach = reach;
    this.clock = clock;
  }

  @GetMapping(FormsPages.PATH + "/new")
  String blank(Scope scope, Model model) {
    reach.municipality(scope);
    model.addAttribute(
        Heading.of("Своя форма")
            .under("Сбор данных", ManualPages.PATH)
            .under("Формы", FormsPages.PATH)
            .lead("Сначала название и несколько полей; потом можно изменить и дополнить."));
    model.addAttribute("design", FormDesign.blank());
    model.addAttribute("key", Ids.next());
    model.addAttribute("action", FormsPages.PATH);
    model.addAttribute("choices", new FormChoices());
    model.addAttribute("version", null);
    return "monitoring/manual/design";
  }

  @PostMapping(FormsPages.PATH)
  ResponseEntity<Void> create(
      @RequestParam MultiValueMap<String, String> inputs, CreationKey key, Scope scope) {
    Definition first =
        TypedDesign.read(inputs, null).as(1, "", scope.viewer().name(), clock.instant());
    Stored<Form> form = forms.define(key.id(), key.requestHash(), reach.municipality(scope), first);
    return Done.at(FormsPages.PATH + "/" + form.id(), "Форма составлена");
  }

  @GetMapping(FormsPages.PATH + "/{form}/edit")
  String edit(@PathVariable String form, Scope scope, Model model) {
    Stored<Form> one = reach.form(form, scope);
    model.addAttribute(
        Heading.of("Изменить форму")
            .under("Формы", FormsPages.PATH)
            .under(one.state().current().title(), FormsPages.PATH + "/" + form)
            .lead("Сохранится новая версия. Идущие сборы останутся на той, с которой начаты."));
    model.addAttribute("design", FormDesign.of(one.state()));
    model.addAttribute("key", null);
    model.addAttribute("action", FormsPages.PATH + "/" + form);
    model.addAttribute("choices", new FormChoices());
    model.addAttribute("version", one.version());
    return "monitoring/manual/design";
  }

  @PostMapping(FormsPages.PATH + "/{form}")
  ResponseEntity<Void> redefine(
      @PathVariable String form,
      @RequestParam MultiValueMap<String, String> inputs,
      @RequestParam(defaultValue = "") String why,
      IfMatch version,
      Scope scope) {
    Stored<Form> one = reach.form(form, scope);
    Definition next = TypedDesign.read(inputs, one.state().current());
    forms.redefine(form, version.version(), next, why, scope.viewer().name());
    return Done.at(FormsPages.PATH + "/" + form, "Новая версия формы сохранена");
  }
}
