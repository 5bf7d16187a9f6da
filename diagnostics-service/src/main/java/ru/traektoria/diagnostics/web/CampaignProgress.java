package ru.traektoria.diagnostics.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import ru.traektoria.diagnostics.persistence.TeacherDocument;
import ru.traektoria.diagnostics.persistence.TeacherDocument.AssessmentLine;
import ru.traektoria.diagnostics.web.VisibleTeachers.Seen;
import ru.traektoria.platform.events.directory.DirectoryEntry;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;

/** Counts campaigns from the small documents of teachers. */
@Component
public class CampaignProgress {

  private final VisibleTeachers teachers;
  private final StaffDirectory directory;

  CampaignProgress(VisibleTeachers teachers, StaffDirectory directory) {
    this.teachers = teachers;
    this.directory = directory;
  }

  /** The progress of an organisation in a campaign. */
  public record OrganisationProgress(String organisation, String name, ProgressView progress) {}

  /** One invited person: the fact alone, no result. */
  public record Participant(
      String teacher, String name, String organisation, AssessmentLine line, Seen seen) {}

  /** Progress of every campaign within the scope, by campaign id. */
  public Map<String, ProgressView> all(Scope scope) {
    Map<String, ProgressView> counted = new HashMap<>();
    for (TeacherDocument teacher : teachers.in(scope)) {
      for (AssessmentLine line : teacher.assessments().values()) {
        if (line.campaign() != null) {
          counted.merge(line.campaign(), one(line), (sum, each) -> plus(sum, line));
        }
      }
    }
    return counted;
  }

  /** Progress of one campaign by organisation, by name. */
  public List<OrganisationProgress> byOrganisation(Scope scope, String campaign) {
    Map<String, ProgressView> counted = new HashMap<>();
    for (Participant each : participants(scope, campaign)) {
      String place = each.organisation() == null ? "" : each.organisation();
      counted.merge(place, one(each.line()), (sum, one) -> plus(sum, each.line()));
    }
    List<OrganisationProgress> rows = new ArrayList<>();
    counted.forEach((id, progress) -> rows.add(new OrganisationProgress(id, name(id), progress)));
    rows.sort(Comparator.comparing(OrganisationProgress::name));
    return rows;
  }

  /** Whoever was invited to a campaign, within the scope. */
  public List<Participant> participants(Scope scope, String campaign) {
    List<Participant> found = new ArrayList<>();
    for (TeacherDocument teacher : teachers.in(scope)) {
      teacher.assessments().values().stream()
          .filter(line -> campaign.equals(line.campaign()))
          .forEach(line -> found.add(participant(scope.viewer(), teacher, line)));
    }
    return found;
  }

  private Participant participant(Viewer viewer, TeacherDocument teacher, AssessmentLine line) {
    String organisation =
        directory
            .find(teacher.id())
            .map(DirectoryEntry::organisation)
            .orElse(teacher.organisation());
    return new Participant(
        teacher.id(),
        directory.name(teacher.id()),
        organisation,
        line,
        teachers.seen(viewer, teacher.id(), line));
  }

  private String name(String organisation) {
    return organisation.isEmpty() ? "Без организации" : directory.shortName(organisation);
  }

  private static ProgressView one(AssessmentLine line) {
    return plus(ProgressView.NONE, line);
  }

  private static ProgressView plus(ProgressView sum, AssessmentLine line) {
    return sum.plus(line.state(), line.completedOn() != null);
  }
}
