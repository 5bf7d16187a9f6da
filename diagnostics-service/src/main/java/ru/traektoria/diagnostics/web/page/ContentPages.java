package ru.traektoria.diagnostics.web.page;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import ru.traektoria.diagnostics.application.Competences;
import ru.traektoria.portal.Heading;

/** Дерево компетенций. */
@Controller
class ContentPages {

  private final Competences competences;

  ContentPages(Competences competences) {
    this.competences = competences;
  }

  @GetMapping("/diagnostics/competences")
  String tree(Model model) {
    model.addAttribute(
        Heading.of("Дерево компетенций")
            .lead(
                "Области и компетенции, к которым привязаны вопросы, дефициты, программы и"
                    + " мероприятия. Версия "
                    + competences.tree().version()
                    + "."));
    model.addAttribute("tree", competences.tree());
    return "diagnostics/competences";
  }
}
