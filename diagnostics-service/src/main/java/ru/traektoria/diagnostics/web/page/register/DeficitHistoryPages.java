package ru.traektoria.diagnostics.web.page.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import ru.traektoria.diagnostics.application.Competences;
import ru.traektoria.diagnostics.model.TeacherId;
import ru.traektoria.diagnostics.model.profile.CompetenceProfile;
import ru.traektoria.diagnostics.model.profile.Deficit;
import ru.traektoria.diagnostics.model.profile.RouteMove;
import ru.traektoria.diagnostics.model.profile.Sign;
import ru.traektoria.diagnostics.web.RegisterFilter;
import ru.traektoria.diagnostics.web.Registers;
import ru.traektoria.diagnostics.web.StrengthRow;
import ru.traektoria.diagnostics.web.VisibleTeachers;
import ru.traektoria.diagnostics.web.page.Badges;
import ru.traektoria.platform.events.directory.DirectoryEntry;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.look.TimelineEntry;
import ru.traektoria.portal.look.Tone;

/** История дефицита, and which colleagues are strong in it. */
@Controller
class DeficitHistoryPages {

  private static final int HELPERS = 10;

  private final AggregateStore<CompetenceProfile> profiles;
  private final VisibleTeachers visible;
  private final Registers registers;
  private final Competences competences;
  private final StaffDirectory directory;

  DeficitHistoryPages(
      AggregateStore<CompetenceProfile> profiles,
      VisibleTeachers visible,
      Registers registers,
      Competences competences,
      StaffDirectory directory) {
    this.profiles = profiles;
    this.visible = visible;
    this.registers = registers;
    this.competences = competences;
    this.directory = directory;
  }

  @GetMapping(DeficitPages.DEFICITS + "/{teacher}/{id}")
  String history(
      @PathVariable String teacher,
      @PathVariable String id,
      Scope scope,
      Viewer viewer,
      Model model) {
    visible.require(scope, teacher);
    Deficit deficit =
        profiles.find(CompetenceProfile.idOf(new TeacherId(teacher))).map(Stored::state).stream()
            .flatMap(profile -> profile.deficits().stream())
            .filter(each -> each.id().equals(id))
            .filter(each -> visible.mayRead(viewer, teacher, each.recipients()))
            .findFirst()
            .orElseThrow(() -> Problems.notFound("Дефицит", id));
    List<StrengthRow> helpers = helpers(scope, teacher, deficit);
    registers.looked(viewer, List.of(teacher), "История дефицита");
    registers.looked(
        viewer, helpers.stream().map(StrengthRow::teacher).toList(), "Сильная сторона");
    model.addAttribute(
        Heading.of(competences.name(deficit.competence()))
            .under("Реестр дефицитов", DeficitPages.DEFICITS)
            .lead(directory.name(teacher))
            .badge(Badges.of(deficit.state())));
    model.addAttribute("teacher", teacher);
    model.addAttribute("deficit", deficit);
    model.addAttribute("severity", Badges.of(deficit.severity()));
    model.addAttribute("history", history(deficit));
    model.addAttribute("helpers", helpers);
    return "diagnostics/deficit";
  }

  /** Newest first. */
  private static List<TimelineEntry> history(Deficit deficit) {
    List<TimelineEntry> entries = new ArrayList<>();
    for (Sign sign : deficit.signs()) {
      entries.add(
          TimelineEntry.of(
                  sign.source().on(),
                  sign.equals(deficit.signs().get(0)) ? "Выявлен" : "Подтверждён диагностикой")
              .text("Выраженность: " + sign.severity().label().toLowerCase())
              .icon("stethoscope", Tone.WARNING));
    }
    deficit.moves().forEach(move -> entries.add(entry(move)));
    if (deficit.resolvedOn() != null) {
      entries.add(
          TimelineEntry.of(deficit.resolvedOn(), "Устранён")
              .text("Показала более поздняя диагностика")
              .icon("circle-check", Tone.GOOD));
    }
    entries.sort(Comparator.comparing(TimelineEntry::on).reversed());
    return entries;
  }

  private static TimelineEntry entry(RouteMove move) {
    return TimelineEntry.of(
            move.on(), move.into() ? "Взят в маршрут" : "Маршрут прекращён, снова открыт")
        .href("/routes/" + move.route())
        .icon("route", move.into() ? Tone.INFO : Tone.WARNING);
  }

  /** Consenting colleagues strong in it: the same school first, then the same subject. */
  private List<StrengthRow> helpers(Scope scope, String teacher, Deficit deficit) {
    RegisterFilter filter =
        new RegisterFilter(
            null, null, null, null, deficit.competence().value(), null, null, null, true);
    Optional<DirectoryEntry> own = directory.find(teacher);
    String place = own.map(DirectoryEntry::organisation).orElse("");
    List<String> subjects = own.map(registers::subjectsOf).orElse(List.of());
    return registers.strengths(scope, filter).rows().stream()
        .filter(row -> !row.teacher().equals(teacher))
        .sorted(
            Comparator.comparing((StrengthRow row) -> !place.equals(row.organisation()))
                .thenComparing(row -> row.subjects().stream().noneMatch(subjects::contains))
                .thenComparing(StrengthRow::teacherName))
        .limit(HELPERS)
        .toList();
  }
}
