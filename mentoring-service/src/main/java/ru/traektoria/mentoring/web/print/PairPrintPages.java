package ru.traektoria.mentoring.web.print;

import java.util.Arrays;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import ru.traektoria.mentoring.application.order.FindingOrders;
import ru.traektoria.mentoring.application.pair.FindingPairs;
import ru.traektoria.mentoring.application.print.MentoringForm;
import ru.traektoria.mentoring.model.MentoringPair;
import ru.traektoria.mentoring.model.MentoringPair.PairId;
import ru.traektoria.mentoring.model.MentoringPair.Status;
import ru.traektoria.mentoring.web.PairView;
import ru.traektoria.mentoring.web.Views;
import ru.traektoria.platform.documents.print.PrintDesk;
import ru.traektoria.platform.documents.print.PrintDesk.Sheet;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;

/** Печать документов пары: DOCX to go on in Word, PDF to sign. */
@Controller
class PairPrintPages {

  private final FindingPairs finding;
  private final FindingOrders orders;
  private final Views views;
  private final PairSheets sheets;
  private final PrintDesk desk;

  PairPrintPages(
      FindingPairs finding, FindingOrders orders, Views views, PairSheets sheets, PrintDesk desk) {
    this.finding = finding;
    this.orders = orders;
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
    Stored<MentoringPair> pair = finding.one(new PairId(id), scope);
    return sheets.of(
        form,
        views.pair(pair, scope),
        form == MentoringForm.ORDER ? ordered(pair, scope) : List.of());
  }

  /** One order names all its pairs; those without an order are drafted for the whole school. */
  private List<PairView> ordered(Stored<MentoringPair> pair, Scope scope) {
    if (pair.state().terms().order() != null) {
      return orders.besides(pair, scope).stream().map(views::pair).toList();
    }
    List<PairView> waiting =
        finding.all(scope).stream()
            .filter(one -> one.state().status() == Status.PROPOSED)
            .filter(one -> one.state().terms().order() == null)
            .filter(one -> one.state().place().equals(pair.state().place()))
            .map(views::pair)
            .toList();
    return waiting.isEmpty() ? List.of(views.pair(pair)) : waiting;
  }
}
