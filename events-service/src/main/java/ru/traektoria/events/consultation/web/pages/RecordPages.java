package ru.traektoria.events.consultation.web.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import ru.traektoria.events.activity.web.Words;
import ru.traektoria.events.consultation.application.FindingConsultations;
import ru.traektoria.events.consultation.application.RecordingConsultations;
import ru.traektoria.events.consultation.model.Given.Kind;
import ru.traektoria.events.consultation.model.Given.Mode;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.platform.events.directory.DirectoryEntry;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.form.Option;

/** Записать проведённую консультацию. */
@Controller
class RecordPages {

  private static final String RECORD = ConsultationTables.PATH + "/record";

  private final FindingConsultations finding;
  private final RecordingConsultations recording;
  private final StaffDirectory directory;
  private final Clock clock;

  RecordPages(
      FindingConsultations finding,
      RecordingConsultations recording,
      StaffDirectory directory,
      Clock clock) {
    this.finding = finding;
    this.recording = recording;
    this.directory = directory;
    this.clock = clock;
  }

  @GetMapping(RECORD)
  String fresh(Scope scope, Model model) {
    Viewer viewer = scope.viewer();
    boolean methodist = viewer.has(Role.METHODIST);
    model.addAttribute(
        Heading.of("Записать консультацию")
            .under("Консультации", ConsultationTables.PATH)
            .lead(
                "Ту, что дали при встрече, по телефону или группе. Ответы на вопросы в портале"
                    + " записываются сами."));
    model.addAttribute("key", Ids.next());
    model.addAttribute("today", LocalDate.now(clock));
    model.addAttribute("methodist", methodist);
    model.addAttribute(
        "topics",
        finding.topics(viewer).state().topics().stream()
            .map(topic -> Option.of(topic.code(), topic.name()))
            .toList());
    model.addAttribute(
        "kinds",
        Arrays.stream(Kind.values())
            .filter(kind -> methodist || kind != Kind.PUBLIC)
            .map(kind -> Option.of(kind.name(), kind.label()))
            .toList());
    model.addAttribute("modes", Words.options(Mode.values(), Mode::label));
    model.addAttribute(
        "colleagues",
        methodist ? List.of() : options(directory.teachersOf(viewer.organisation().orElse("-"))));
    model.addAttribute(
        "organisations",
        methodist
            ? options(directory.organisationsIn(viewer.municipality().orElse("-")))
            : List.of());
    return "consultations/record";
  }

  private static List<Option> options(List<DirectoryEntry> entries) {
    return entries.stream().map(entry -> Option.of(entry.id(), entry.name())).toList();
  }

  @PostMapping(RECORD)
  ResponseEntity<Void> record(RecordForm form, CreationKey key, Scope scope) {
    List<TeacherId> named = named(form.lines(), scope.viewer());
    String id = recording.record(key, form.topic(), form.given(named), scope).id();
    return Done.at(ConsultationTables.PATH + "/" + id, "Консультация записана");
  }

  /** People of the municipality by their full names; unknown and doubtful ones are refused. */
  private List<TeacherId> named(List<String> lines, Viewer viewer) {
    String town = viewer.municipality().orElse("-");
    List<TeacherId> found = new ArrayList<>();
    List<Reason> reasons = new ArrayList<>();
    for (String line : lines) {
      List<DirectoryEntry> there =
          directory.search(
              line, e -> e.kind() == DirectoryEntry.Kind.TEACHER && town.equals(e.municipality()));
      if (there.size() == 1) {
        found.add(new TeacherId(there.get(0).id()));
      } else {
        String why = there.isEmpty() ? "такого педагога в округе нет" : "таких несколько";
        reasons.add(Reason.at("names", "consultation.names", "«" + line + "»: " + why + "."));
      }
    }
    if (!reasons.isEmpty()) {
      throw Problems.refused(reasons);
    }
    return found;
  }
}
