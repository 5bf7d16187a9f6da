package ru.traektoria.events.certificate.web;

import java.util.Comparator;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.events.activity.application.FindingActivities;
import ru.traektoria.events.activity.model.Activity;
import ru.traektoria.events.activity.model.Activity.Status;
import ru.traektoria.events.activity.model.ActivityId;
import ru.traektoria.events.certificate.application.FindingCertificates;
import ru.traektoria.events.certificate.application.IssuingCertificates;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Empty;

/** Сертификаты: a teacher's own on a phone; those of an activity for who holds it. */
@Controller
class CertificatePages {

  private static final String MINE = "/activities/certificates";
  private static final String OF_ACTIVITY = "/activities/{id}/certificates";

  private final FindingCertificates finding;
  private final IssuingCertificates issuing;
  private final FindingActivities activities;
  private final CertificateViews views;
  private final CertificatePaper paper;

  CertificatePages(
      FindingCertificates finding,
      IssuingCertificates issuing,
      FindingActivities activities,
      CertificateViews views,
      CertificatePaper paper) {
    this.finding = finding;
    this.issuing = issuing;
    this.activities = activities;
    this.views = views;
    this.paper = paper;
  }

  @GetMapping(MINE)
  String mine(Scope scope, Model model) {
    List<CertificateView> certificates = views.views(finding.mine(scope));
    model.addAttribute(
        Heading.of("Мои сертификаты")
            .under("Мероприятия и запись", "/activities/mine")
            .lead("Сохраните PDF или покажите QR-код: по нему любой проверит сертификат."));
    model.addAttribute("certificates", certificates);
    model.addAttribute(
        "nothing",
        Empty.saying("Сертификатов пока нет")
            .advice("Они появятся здесь, когда организатор выдаст их после мероприятия.")
            .action(Action.link("Найти мероприятие", "/activities/mine")));
    return "certificates/mine";
  }

  /** The paper of one certificate; who may see it is asked again. */
  @GetMapping(MINE + "/{code}/certificate.pdf")
  ResponseEntity<byte[]> file(@PathVariable String code, Scope scope) {
    CertificateView view = views.view(finding.one(code, scope));
    if (!view.valid()) {
      throw Problems.notFound("Сертификат", code);
    }
    return CertificateFile.answer(paper.pdf(List.of(view)), "Сертификат " + number(view) + ".pdf");
  }

  private static String number(CertificateView view) {
    return view.number().replace('/', '-');
  }

  @GetMapping(OF_ACTIVITY)
  String ofActivity(@PathVariable String id, Scope scope, Model model) {
    List<CertificateView> issued = issued(id, scope);
    Activity activity = activities.one(new ActivityId(id), scope).state();
    long valid = issued.stream().filter(CertificateView::valid).count();
    int present = activity.enrolments().present().size();
    Heading heading =
        Heading.of("Сертификаты")
            .under("Мероприятия", "/activities")
            .under(activity.description().title(), "/activities/" + id)
            .lead("Действуют " + Russian.of(valid, present) + " присутствовавших.");
    boolean closed = activity.status() == Status.HELD && !activity.imported();
    if (issuing.due(activity) > 0) {
      heading =
          heading.action(
              Action.post("Выдать сертификаты", "/activities/" + id + "/certificates")
                  .icon("certificate"));
    }
    if (valid > 0) {
      heading =
          heading.also(
              Action.link(
                  "Напечатать все", "/activities/" + id + "/certificates/all.pdf", "printer"));
    }
    model.addAttribute(heading);
    model.addAttribute("activity", id);
    model.addAttribute("closed", closed);
    model.addAttribute("imported", activity.imported());
    model.addAttribute("certificates", issued);
    return "certificates/activity";
  }

  private List<CertificateView> issued(String id, Scope scope) {
    return finding.of(new ActivityId(id), scope).stream()
        .map(views::view)
        .sorted(Comparator.comparing(view -> Russian.sortKey(view.name())))
        .toList();
  }

  /** Part of the card of an activity: how many hold. */
  @GetMapping(OF_ACTIVITY + "/panel")
  String panel(@PathVariable String id, Scope scope, Model model) {
    Activity activity = activities.one(new ActivityId(id), scope).state();
    model.addAttribute("activity", id);
    model.addAttribute("present", activity.enrolments().present().size());
    model.addAttribute("valid", issued(id, scope).stream().filter(CertificateView::valid).count());
    return "certificates/panel";
  }

  @GetMapping(OF_ACTIVITY + "/all.pdf")
  ResponseEntity<byte[]> all(@PathVariable String id, Scope scope) {
    List<CertificateView> valid =
        issued(id, scope).stream().filter(CertificateView::valid).toList();
    if (valid.isEmpty()) {
      throw Problems.notFound("Сертификаты мероприятия", id);
    }
    return CertificateFile.answer(paper.pdf(valid), "Сертификаты.pdf");
  }

  @PostMapping(OF_ACTIVITY)
  ResponseEntity<Void> issue(@PathVariable String id, Scope scope) {
    int fresh = issuing.issue(new ActivityId(id), scope);
    return Done.here(
        fresh == 0
            ? "Все сертификаты уже выданы"
            : "Выдано: " + Russian.count(fresh, "сертификат", "сертификата", "сертификатов"));
  }

  @PostMapping(OF_ACTIVITY + "/{teacher}")
  ResponseEntity<Void> issueAgain(
      @PathVariable String id, @PathVariable String teacher, Scope scope) {
    issuing.issueAgain(new ActivityId(id), new TeacherId(teacher), scope);
    return Done.here("Выдан новый сертификат с новым номером");
  }

  @PostMapping(MINE + "/{code}/revocation")
  ResponseEntity<Void> revoke(
      @PathVariable String code,
      @RequestParam(defaultValue = "") String reason,
      IfMatch seen,
      Scope scope) {
    issuing.revoke(code, seen.version(), reason, scope);
    return Done.here("Сертификат аннулирован: проверка покажет дату");
  }
}
