package ru.traektoria.mentoring.web.print;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import ru.traektoria.mentoring.application.pair.FindingPairs;
import ru.traektoria.mentoring.application.print.MentoringForm;
import ru.traektoria.mentoring.model.MentoringPair.PairId;
import ru.traektoria.mentoring.model.MentoringPair.Status;
import ru.traektoria.mentoring.web.PairView;
import ru.traektoria.mentoring.web.Views;
import ru.traektoria.platform.documents.print.PrintDesk;
import ru.traektoria.platform.documents.print.PrintDesk.Sheet;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;

/** Печать документов пары: DOCX to go on in Word, PDF to sign. */
@Controller
class PairPrintPages {

  private final FindingPairs finding;
  private final Views views;
  private final PairSheets sheets;
  private final PrintDesk desk;

  PairPrintPages(FindingPairs finding, Views views, PairSheets sheets, PrintDesk desk) {
    this.finding = finding;
    this.views = views;
    this.sheets = sheets;
    this.desk = desk;
  }

  @GetMapping("/mentoring/pairs/{id}/print/{form}.docx")
  ResponseEntity<byte[]> docx(@PathVariable String id, @PathVariable String form, Scope scope) {
    return desk.docx(sheet(id, form, scope));
  }

  @GetMapping("/mentoring/pairs/{id}/print/{form}.pdf")
  ResponseEntity<byte[]> pdf(@PathVariable String id, @PathVariable String form, Scope scope) {
    return desk.pdf(sheet(id, form, scope));
  }

  private Sheet sheet(String id, String code, Scope scope) {
    MentoringForm form =
        Arrays.stream(MentoringForm.values())
            .filter(one -> one.code().equals(code) && one != MentoringForm.REPORT)
            .findFirst()
            .orElseThrow(() -> Problems.notFound("Форма", code));
    PairView pair = views.pair(finding.one(new PairId(id), scope), scope);
    return sheets.of(form, pair, form == MentoringForm.ORDER ? ordered(pair, scope) : List.of());
  }

  /** One order names all pairs of the school that have its number, or wait for a number. */
  private List<PairView> ordered(PairView pair, Scope scope) {
    List<PairView> all =
        finding.all(scope).stream()
            .map(views::pair)
            .filter(one -> Objects.equals(one.organisation(), pair.organisation()))
            .filter(one -> Objects.equals(one.order(), pair.order()))
            .filter(one -> one.status() == Status.ACTIVE || one.status() == Status.PROPOSED)
            .toList();
    return all.isEmpty() ? List.of(pair) : all;
  }
}
