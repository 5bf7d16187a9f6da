package ru.traektoria.mentoring.web.paper;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.traektoria.mentoring.application.paper.RenewingPapers;
import ru.traektoria.mentoring.application.paper.RenewingPapers.Said;
import ru.traektoria.mentoring.model.paper.Paper;
import ru.traektoria.mentoring.model.paper.Paper.Kind;
import ru.traektoria.mentoring.web.Words;
import ru.traektoria.platform.documents.FileAnswers;
import ru.traektoria.platform.kernel.Attachment;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.form.Done;

/** Программа и положение о наставничестве муниципалитета: what is in force, and what was. */
@Controller
@RequestMapping("/mentoring/papers")
class PaperPages {

  private final RenewingPapers renewing;
  private final FileAnswers files;

  PaperPages(RenewingPapers renewing, FileAnswers files) {
    this.renewing = renewing;
    this.files = files;
  }

  /** One paper with its versions, the latest first. */
  public record Card(String name, List<Paper.Version> versions) {}

  /** The form. */
  record VersionForm(
      Kind kind,
      String title,
      String documentNumber,
      @DateTimeFormat(iso = ISO.DATE) LocalDate approvedOn,
      String change,
      String link,
      List<org.springframework.web.multipart.MultipartFile> files) {}

  @GetMapping
  String show(Scope scope, Model model) {
    model.addAttribute(
        Heading.of("Программа и положение")
            .under("Наставничество", "/mentoring/pairs")
            .lead("Что действует в муниципалитете, и все прежние версии."));
    model.addAttribute(
        "cards", Arrays.stream(Kind.values()).map(kind -> card(kind, scope)).toList());
    model.addAttribute("renews", scope.viewer().has(Role.METHODIST));
    model.addAttribute("kinds", Words.options(Kind.values(), PaperPages::word));
    return "mentoring/papers-of-town";
  }

  private Card card(Kind kind, Scope scope) {
    List<Paper.Version> latestFirst =
        renewing.of(kind, scope.viewer()).versions().stream()
            .sorted(java.util.Comparator.comparingInt(Paper.Version::number).reversed())
            .toList();
    return new Card(word(kind), latestFirst);
  }

  static String word(Kind kind) {
    return switch (kind) {
      case PROGRAMME -> "Программа адаптации и развития молодых педагогов";
      case REGULATION -> "Положение о наставничестве";
    };
  }

  @PostMapping
  ResponseEntity<Void> renew(VersionForm form, Scope scope) {
    if (form.kind() == null) {
      throw Problems.refused(Reason.at("kind", "paper.kind", "Выберите документ."));
    }
    Said said =
        new Said(
            form.kind(),
            form.title(),
            form.documentNumber(),
            form.approvedOn(),
            form.change(),
            form.link());
    renewing.renew(said, FileAnswers.uploads(form.files()), scope.viewer());
    return Done.here("Новая версия записана");
  }

  @GetMapping("/files/{file}")
  ResponseEntity<byte[]> file(@PathVariable String file, Scope scope) {
    List<Attachment> named =
        Stream.of(Kind.values())
            .flatMap(kind -> renewing.of(kind, scope.viewer()).versions().stream())
            .flatMap(version -> version.files().stream())
            .toList();
    return files.answer(named, file);
  }
}
