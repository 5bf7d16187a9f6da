package ru.traektoria.events.contest.web.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import ru.traektoria.events.contest.application.ArrangingContests;
import ru.traektoria.events.contest.application.FindingContests;
import ru.traektoria.events.contest.model.Contest;
import ru.traektoria.events.contest.model.terms.ContestId;
import ru.traektoria.events.contest.model.terms.ContestTerms;
import ru.traektoria.platform.documents.FileAnswers;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.form.Done;

/** Подготовить или изменить конкурс. */
@Controller
class ContestFormPages {

  private final FindingContests finding;
  private final ArrangingContests arranging;
  private final Clock clock;

  ContestFormPages(FindingContests finding, ArrangingContests arranging, Clock clock) {
    this.finding = finding;
    this.arranging = arranging;
    this.clock = clock;
  }

  @GetMapping(ContestWords.PATH + "/new")
  String fresh(Model model) {
    model.addAttribute(
        Heading.of("Новый конкурс")
            .under("Конкурсы", ContestWords.PATH)
            .lead("Пока вы его не объявили, конкурс видит только методическая служба."));
    model.addAttribute("key", Ids.next());
    model.addAttribute("action", ContestWords.PATH);
    model.addAttribute("back", ContestWords.PATH);
    fields(null, model);
    return "contests/form";
  }

  @GetMapping(ContestWords.PATH + "/{id}/edit")
  String edit(@PathVariable String id, Scope scope, Model model) {
    Stored<Contest> contest = finding.arranged(new ContestId(id), scope);
    ContestTerms terms = contest.state().terms();
    String card = ContestWords.PATH + "/" + id;
    model.addAttribute(
        Heading.of("Изменить положение")
            .under("Конкурсы", ContestWords.PATH)
            .under(terms.title(), card));
    model.addAttribute("version", contest.version());
    model.addAttribute("action", card);
    model.addAttribute("back", card);
    fields(terms, model);
    return "contests/form";
  }

  @PostMapping(ContestWords.PATH)
  ResponseEntity<Void> prepare(
      @RequestParam Map<String, String> form,
      @RequestParam(required = false) List<MultipartFile> paper,
      CreationKey key,
      Scope scope) {
    ContestTerms terms = new ContestForm(form).terms();
    Stored<Contest> stored =
        arranging.with(FileAnswers.uploads(paper), () -> arranging.prepare(key, terms, scope));
    return Done.at(
        ContestWords.PATH + "/" + stored.id(), "Конкурс подготовлен: проверьте и объявите");
  }

  @PostMapping(ContestWords.PATH + "/{id}")
  ResponseEntity<Void> change(
      @PathVariable String id,
      @RequestParam Map<String, String> form,
      @RequestParam(required = false) List<MultipartFile> paper,
      IfMatch seen,
      Scope scope) {
    ContestId contest = new ContestId(id);
    ContestTerms terms = new ContestForm(form).terms();
    arranging.with(
        FileAnswers.uploads(paper), () -> arranging.edit(contest, seen.version(), terms, scope));
    return Done.at(ContestWords.PATH + "/" + id, "Положение изменено");
  }

  private void fields(ContestTerms terms, Model model) {
    model.addAttribute("head", ContestFields.head(terms));
    model.addAttribute("window", ContestFields.window(terms, LocalDate.now(clock)));
    model.addAttribute("places", ContestFields.places(terms));
    model.addAttribute("stages", ContestFields.stages(terms));
  }
}
