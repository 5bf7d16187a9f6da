package ru.traektoria.diagnostics.web.page.consent;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.diagnostics.application.ConsentTexts;
import ru.traektoria.diagnostics.model.Recipient;
import ru.traektoria.diagnostics.model.consent.ConsentText;
import ru.traektoria.diagnostics.model.consent.ConsentWording;
import ru.traektoria.diagnostics.web.page.Choices;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.form.Done;

/** Текст согласия of the municipality: the versions, and a new one. */
@Controller
class ConsentTextPages {

  static final String PATH = "/diagnostics/consent-text";

  private final ConsentTexts texts;

  ConsentTextPages(ConsentTexts texts) {
    this.texts = texts;
  }

  @GetMapping(PATH)
  String show(Viewer viewer, Model model) {
    Stored<ConsentWording> wording = texts.of(municipality(viewer));
    ConsentText current = wording.state().current();
    model.addAttribute(
        Heading.of("Текст согласия")
            .under("Реестр согласий", ConsentRegisterPages.REGISTER)
            .lead("Новая редакция действует для новых согласий; данные раньше остаются в силе."));
    model.addAttribute("version", wording.version());
    model.addAttribute("current", current);
    model.addAttribute("paragraphs", String.join("\n\n", current.paragraphs()));
    model.addAttribute("recipients", Choices.of(Recipient.values(), Recipient::label));
    model.addAttribute("offered", current.offered().stream().map(Enum::name).sorted().toList());
    model.addAttribute("versions", newestFirst(wording.state()));
    return "diagnostics/consent-text";
  }

  private static List<ConsentText> newestFirst(ConsentWording wording) {
    return wording.versions().stream()
        .sorted((one, other) -> other.version() - one.version())
        .toList();
  }

  @PostMapping(PATH)
  ResponseEntity<Void> publish(
      @RequestParam String title,
      @RequestParam String paragraphs,
      @RequestParam String withdrawal,
      @RequestParam(required = false) Set<Recipient> offered,
      IfMatch version,
      Viewer viewer) {
    List<String> parts =
        Arrays.stream(paragraphs.split("\\R\\s*\\R"))
            .map(String::strip)
            .filter(part -> !part.isEmpty())
            .toList();
    ConsentText wording =
        new ConsentText(0, title, parts, withdrawal, offered == null ? Set.of() : offered);
    Stored<ConsentWording> after = texts.publish(municipality(viewer), wording, version.version());
    return Done.here("Действует редакция № " + after.state().current().version());
  }

  private static String municipality(Viewer viewer) {
    return viewer
        .municipality()
        .orElseThrow(() -> Problems.forbidden("Текст согласия задаёт методист муниципалитета."));
  }
}
