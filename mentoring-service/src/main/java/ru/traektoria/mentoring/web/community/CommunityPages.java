package ru.traektoria.mentoring.web.community;

import java.time.LocalDate;
import java.util.List;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.traektoria.mentoring.application.community.Gatherings;
import ru.traektoria.mentoring.application.community.OpeningCommunities;
import ru.traektoria.mentoring.model.community.Community;
import ru.traektoria.mentoring.model.community.Community.Kind;
import ru.traektoria.mentoring.model.community.Community.Terms;
import ru.traektoria.mentoring.model.community.Gathering;
import ru.traektoria.mentoring.web.Views;
import ru.traektoria.mentoring.web.Words;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.look.TimelineEntry;
import ru.traektoria.portal.look.Tone;

/** Школы и клубы: by which document they were opened, and what they held this year. */
@Controller
@RequestMapping("/mentoring/communities")
class CommunityPages {

  private final OpeningCommunities opening;
  private final Gatherings gatherings;
  private final Views views;

  CommunityPages(OpeningCommunities opening, Gatherings gatherings, Views views) {
    this.opening = opening;
    this.gatherings = gatherings;
    this.views = views;
  }

  /** One as the page shows it. */
  record Card(String kind, String name, String document, String link) {}

  /** The form. */
  record CommunityForm(
      Kind kind,
      String name,
      String documentNumber,
      @DateTimeFormat(iso = ISO.DATE) LocalDate openedOn,
      String link) {
    Terms terms() {
      return new Terms(kind, name, documentNumber, openedOn, link == null ? "" : link.strip());
    }
  }

  @GetMapping
  String list(Scope scope, Model model) {
    List<Card> cards =
        opening.all(scope.viewer()).stream().map(Stored::state).map(CommunityPages::card).toList();
    LocalDate first = AcademicYear.of(views.today()).first();
    String municipality = scope.viewer().municipality().orElse("");
    model.addAttribute(
        Heading.of("Школы и клубы")
            .under("Наставничество", "/mentoring/pairs")
            .lead("Школа наставничества, клуб «Наставник», Школа молодого учителя."));
    model.addAttribute("cards", cards);
    model.addAttribute(
        "held", gatherings.schoolFrom(municipality, first).stream().map(this::entry).toList());
    model.addAttribute("opens", scope.viewer().has(Role.METHODIST));
    model.addAttribute("kinds", Words.options(Kind.values(), CommunityPages::word));
    model.addAttribute("today", views.today());
    model.addAttribute("key", Ids.next());
    return "mentoring/communities";
  }

  private static Card card(Community one) {
    Terms terms = one.terms();
    return new Card(
        word(terms.kind()),
        terms.name(),
        "документ № " + terms.documentNumber() + ", с " + Russian.date(terms.openedOn()),
        terms.link() == null ? "" : terms.link());
  }

  private TimelineEntry entry(Gathering one) {
    String title = one.title().isBlank() ? "Занятие Школы молодого учителя" : one.title();
    return TimelineEntry.of(one.on(), title)
        .text(
            one.held()
                ? "Были " + Russian.count(one.attended().size(), "педагог", "педагога", "педагогов")
                : "Запланировано")
        .href("/activities/" + one.activity())
        .icon("school", one.held() ? Tone.GOOD : Tone.INFO);
  }

  static String word(Kind kind) {
    return switch (kind) {
      case MENTORING_SCHOOL -> "Школа наставничества";
      case MENTOR_CLUB -> "Клуб «Наставник»";
      case YOUNG_TEACHERS_SCHOOL -> "Школа молодого учителя";
    };
  }

  @PostMapping
  ResponseEntity<Void> open(CommunityForm form, CreationKey key, Scope scope) {
    opening.open(key, form.terms(), scope.viewer());
    return Done.at("/mentoring/communities", "Открытие записано");
  }
}
