package ru.traektoria.diagnostics.web.page.consent;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.multipart.MultipartFile;
import ru.traektoria.diagnostics.application.ConsentTexts;
import ru.traektoria.diagnostics.application.Consenting;
import ru.traektoria.diagnostics.application.Consenting.Sheet;
import ru.traektoria.diagnostics.model.Recipient;
import ru.traektoria.diagnostics.model.assessment.Assessment;
import ru.traektoria.diagnostics.model.assessment.ConsentStatus;
import ru.traektoria.diagnostics.model.consent.Consent;
import ru.traektoria.diagnostics.model.consent.ConsentText;
import ru.traektoria.diagnostics.model.consent.Paper;
import ru.traektoria.diagnostics.model.consent.ScanKind;
import ru.traektoria.diagnostics.persistence.Scans;
import ru.traektoria.diagnostics.web.AssessmentDesk;
import ru.traektoria.diagnostics.web.page.Badges;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.web.access.AccessLog;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.platform.web.tabular.Upload;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.form.Done;

/** Согласие одного педагога for the завуч: a signed sheet, a refusal or withdrawal on paper. */
@Controller
class PaperPages {

  private static final String PATH = "/diagnostics/consents/{id}";

  private final AssessmentDesk desk;
  private final Consenting consenting;
  private final ConsentTexts texts;
  private final Scans scans;
  private final AccessLog looks;
  private final StaffDirectory directory;
  private final Clock clock;

  PaperPages(
      AssessmentDesk desk,
      Consenting consenting,
      ConsentTexts texts,
      Scans scans,
      AccessLog looks,
      StaffDirectory directory,
      Clock clock) {
    this.desk = desk;
    this.consenting = consenting;
    this.texts = texts;
    this.scans = scans;
    this.looks = looks;
    this.directory = directory;
    this.clock = clock;
  }

  static String of(String assessment) {
    return "/diagnostics/consents/" + assessment;
  }

  @GetMapping(PATH)
  String one(@PathVariable String id, Scope scope, Model model) {
    Assessment assessment = desk.require(scope, id).state();
    ConsentText current = texts.current(assessment.examinee().municipality());
    String name = directory.name(assessment.examinee().teacher().value());
    model.addAttribute(
        Heading.of(name)
            .under("Реестр согласий", ConsentRegisterPages.REGISTER)
            .lead("Согласие: " + assessment.occasion().kind().what().toLowerCase())
            .badge(Badges.of(ConsentStatus.of(assessment.state()))));
    model.addAttribute("a", assessment);
    model.addAttribute("id", id);
    model.addAttribute("records", scope.viewer().has(Role.SCHOOL_LEAD));
    model.addAttribute("text", shown(assessment, current));
    model.addAttribute("recipients", current.offered().stream().sorted().toList());
    model.addAttribute("today", LocalDate.now(clock));
    return "diagnostics/consent-one";
  }

  private ConsentText shown(Assessment assessment, ConsentText current) {
    Consent consent = assessment.consent();
    return consent == null
        ? current
        : texts
            .of(assessment.examinee().municipality())
            .state()
            .version(consent.textVersion())
            .orElse(null);
  }

  @PostMapping(PATH + "/paper")
  ResponseEntity<Void> record(
      @PathVariable String id,
      @RequestParam(required = false) Set<Recipient> recipients,
      @RequestParam(required = false) LocalDate signedOn,
      @RequestPart(value = "file", required = false) MultipartFile file,
      Scope scope,
      Viewer viewer) {
    desk.require(scope, id);
    consenting.onPaper(
        id, recipients == null ? Set.of() : recipients, sheet(signedOn, file, viewer));
    return Done.here("Бумажное согласие записано. Педагог может отвечать на вопросы");
  }

  @PostMapping(PATH + "/paper-withdrawal")
  ResponseEntity<Void> withdraw(
      @PathVariable String id,
      @RequestParam(required = false) LocalDate signedOn,
      @RequestPart(value = "file", required = false) MultipartFile file,
      Scope scope,
      Viewer viewer) {
    desk.require(scope, id);
    consenting.withdrawOnPaper(id, sheet(signedOn, file, viewer));
    return Done.here("Отзыв записан. Ответы и уровни удалены, факт диагностики остался");
  }

  @PostMapping(PATH + "/refusal")
  ResponseEntity<Void> refuse(@PathVariable String id, Scope scope) {
    desk.require(scope, id);
    consenting.decline(id);
    return Done.here("Отказ записан. Напоминаний педагогу больше не будет");
  }

  private static Sheet sheet(LocalDate signedOn, MultipartFile file, Viewer viewer) {
    boolean none = file == null || file.isEmpty();
    if (!none && file.getSize() > Upload.MAX_BYTES) {
      throw Problems.tooLarge("Скан больше 10 МБ. Отсканируйте с меньшим разрешением.");
    }
    try {
      return new Sheet(signedOn, none ? new byte[0] : file.getBytes(), viewer.subject());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The scan; which of the two sheets, says {@code which}. */
  @GetMapping(PATH + "/scan")
  ResponseEntity<byte[]> scan(
      @PathVariable String id,
      @RequestParam(defaultValue = "consent") String which,
      Scope scope,
      Viewer viewer) {
    Assessment assessment = desk.require(scope, id).state();
    Consent consent = assessment.consent();
    Paper paper =
        consent == null
            ? null
            : which.equals("withdrawal") ? consent.paperWithdrawal() : consent.paper();
    byte[] content =
        scans
            .read(paper == null ? null : paper.scan())
            .orElseThrow(() -> Problems.notFound("Скан согласия", id));
    looks.looked(viewer, assessment.examinee().teacher().value(), "Скан согласия");
    ScanKind kind = ScanKind.of(content).orElse(ScanKind.PDF);
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, kind.mediaType())
        .header("X-Content-Type-Options", "nosniff")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "inline; filename=\"consent-%s.%s\"".formatted(paper.signedOn(), kind.ending()))
        .body(content);
  }
}
